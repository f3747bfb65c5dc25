// One SMTP dialogue as the client sees it, without any input or output; the mirror of server_session.h.
//
// The owner loops: feed() what came, do what nextAction() says until it says nothing. First comes the greeting and EHLO (HELO if that is
// refused), STARTTLS if wanted and offered; then Ready, and after each transaction Ready again: many messages a connection.
// With PIPELINING, MAIL, all RCPT and DATA leave in one piece (RFC 2920); if then every RCPT was refused but DATA got 354, a lone dot
// follows and its reply decides nothing. The body is pulled: NeedBody is answered by body() until bodyEnd().
//
// Where a login is given, AUTH (RFC 4954) comes before Ready; that it cannot succeed fails the session.
//
// The original client is told before MAIL: by XFORWARD, in the same piece, or by XCLIENT where that is allowed, after which the peer begins
// anew and is greeted again. A refusal of either does not touch the mail: the session goes on without it.
//
// A transaction that delivered nothing is followed by RSET before the next Ready. A 421 in the middle of one is a Failed that has the result
// so far; one in answer to the final dot is an answer: Finished, then Failed. A reply that nobody asked for ends the session, or it would be
// taken for the answer to what comes next. An envelope with control characters is Finished at once with 553 at MAIL, and nothing is sent.
//
// Promises: a recipient is `delivered` only by a 2xx to the final dot. Everything that a peer may send ends in an action, never in an
// assert; reply lines over 2,048 bytes, more than 100 lines a reply, or codes outside 200..599 end the session as Failure::Protocol.
// Replies with only 4xx/5xx semantics are handed over as they are: what they mean for the mail is decided by handover/outcome.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <chrono>
#include <memory>
#include <optional>
#include <variant>
#include "smtp/envelope.h"
#include "smtp/login.h"
#include "smtp/original_client.h"

namespace smtp {

// From EHLO (RFC 5321 4.1.1.1).
struct Capabilities {
    QByteArray banner;   // text of the greeting
    QByteArray ehloName; // first word of EHLO's reply
    bool esmtp = false, pipelining = false, eightBitMime = false, smtpUtf8 = false, dsn = false, startTls = false, enhanced = false,
         chunking = false;
    std::optional<qint64> size; // none: not announced; 0: no fixed limit
    QList<QByteArray> xforward, xclient, auth; // upper case
};

enum class Stage { Connect, Greeting, Ehlo, StartTls, Login, Idle, Mail, Rcpt, Data, Body, Dot }; // what was awaited

// Why a session ended without being asked to.
enum class Failure {
    Refused, // 4xx/5xx at greeting, EHLO or STARTTLS
    TlsNotOffered, TlsFailed,
    LoginNotOffered, // nor a mechanism that we know
    LoginRefused,    // 4xx/5xx to AUTH, or to what followed
    Disconnected, TimedOut, Protocol
};

struct RecipientReply { Reply reply; bool accepted = false; };

struct TransactionResult {
    Reply mail;
    QList<RecipientReply> recipients; // in the order of the envelope; reply.code 0: not reached
    std::optional<Reply> data;        // to DATA, if it was sent: 354 or a refusal
    std::optional<Reply> dot;         // to the final dot; set and 2xx: delivered to the accepted ones
    bool dotSent = false;             // the dot left: without a reply the primary may or may not have the message (C5)
};

namespace client {
struct Send         { QByteArray bytes; };
struct StartTls     {};                            // answer: tlsStarted() or tlsFailed()
struct Ready        { Capabilities capabilities; }; // answer, when there is one: begin(), or quit()
struct NeedBody     { qsizetype bytes; };          // about so many are welcome now; answer: body() or bodyEnd(), or abandon()
struct Finished     { TransactionResult result; };  // Ready, or Failed when the session is over, follows
struct Failed       { Stage stage; Failure failure; Reply reply; TransactionResult result; }; // close; no further action
struct Close        {};                            // after quit() or abandon()
using Action = std::variant<Send, StartTls, Ready, NeedBody, Finished, Failed, Close>;
}

enum class StartTlsWish { Never, IfOffered, Required };

struct ClientTimeouts { // RFC 5321 4.5.3.2
    std::chrono::seconds greeting{300}, ehlo{300}, tls{60}, mail{300}, rcpt{300}, data{120}, body{180}, dot{600}, quit{5};
};

struct Transaction {
    Envelope envelope;
    qint64 size = 0;         // of the body, in bytes, for SIZE=
    bool probeOnly = false;  // no DATA: RSET after the RCPT replies (callout, connection test)
    std::optional<OriginalClient> client; // to be told by XFORWARD, or XCLIENT, where offered; none: nobody is to be told
};

class ClientSession {
public:
    ClientSession(QByteArray heloName, StartTlsWish wish, ClientTimeouts timeouts = {});

    [[nodiscard]] qsizetype feed(QByteArrayView bytes); // how many were consumed (all, unless the session is over or TLS is to start)
    std::optional<client::Action> nextAction();
    bool isIdle() const;                                 // Ready and nothing begun
    std::chrono::seconds timeout() const;                // how long to wait for what is awaited now; 0: nothing is
    Stage stage() const;
    const Capabilities &announced() const;               // by the last EHLO that was answered; until then only the banner

    // These are legal before the first feed().
    void allowXclient();
    void logIn(const Login &login); // never without TLS: where there is none the session fails as TlsNotOffered
    void isEncrypted();             // TLS from the first byte


    // Parameters that the peer did not announce are left out (mail-semantics C6); the caller has judged whether that is right.
    void begin(const Transaction &transaction);
    void body(QByteArrayView bytes); // message bytes with CRLF line ends, any cuts; dots are stuffed here
    void bodyEnd();                  // adds the missing CRLF of a last line, then the dot
    void abandon();                  // the body cannot be read: close without the dot
    void tlsStarted();
    void tlsFailed();
    void reset();                    // RSET
    void quit();
    void timedOut();
    void disconnected();

private:
    class State; // client_session.cpp
    std::shared_ptr<State> m_state;
};

} // namespace smtp
