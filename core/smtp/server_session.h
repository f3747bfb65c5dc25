// One SMTP dialogue as the server sees it, without any input or output.
//
// The owner (intake/session) loops: feed() what came, do what nextAction() says until it says nothing.
// Back-pressure: after an action that asks something the session is busy; while it is, feed() consumes
// nothing, so pipelined commands never overtake a decision and a slow disk slows the sender: the owner
// keeps what was not consumed and stops reading the socket until the answer is there. The session itself
// never holds more than one command line. Time is not known here: the owner arms timeout() and calls timedOut().
//
// Invariant: the 250 for a message (after DATA, after BDAT LAST) leaves only through committed().
// Invariant: what came before TLS is forgotten: the session here, unconsumed bytes by the owner (RFC 3207 4.2).
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <chrono>
#include <optional>
#include <variant>
#include "smtp/envelope.h"
#include "smtp/transitions.h"

namespace smtp {

// ---- who is there -------------------------------------------------------------------------------------
struct Client {
    QByteArray address;     // as text, from the kernel
    QByteArray helo;        // as said, unverified; empty before HELO
    std::optional<Tls> tls; // none: plain text
};

// ---- what the owner must do, in order ------------------------------------------------------------------
struct Send         { QByteArray bytes; };
struct AskSender    { Sender sender; };       // answer: senderDecided(). Room on the disk, size, limits
struct AskRecipient { Recipient recipient; }; // answer: recipientDecided()
struct AskEtrn      { QByteArray domain; };   // answer: etrnDecided()
struct Begin        { Client client; Envelope envelope; };
struct Append       { QByteArrayView bytes; };// answer: appended(). Message bytes (DATA unstuffed, BDAT as is), valid until then
struct Commit       {};                       // answer: committed()
struct Abort        {};                       // drop what was begun
struct StartTls     {};                       // answer: tlsStarted(), or disconnected()
struct Close        {};
using Action = std::variant<Send, AskSender, AskRecipient, AskEtrn, Begin, Append, Commit, Abort, StartTls, Close>;

// ---- what it may cost -----------------------------------------------------------------------------------
struct Limits { qint64 messageBytes; int recipients; int errors; };

struct Timeouts { // RFC 5321 4.5.3.2
    std::chrono::seconds command{300};
    std::chrono::seconds data{180};     // between two pieces of a message
    std::chrono::seconds handshake{60};
    std::chrono::seconds answer{120};   // ours: a decision or a commit; then 451
};

class ServerSession {
public:
    ServerSession(QByteArray hostName, Client client, Limits limits, Timeouts timeouts, bool tlsOffered);

    [[nodiscard]] qsizetype feed(QByteArrayView bytes); // how many were consumed; 0 while busy
    std::optional<Action> nextAction();
    bool isBusy() const;
    std::chrono::seconds timeout() const; // how long to wait for what is awaited now

    void senderDecided(const Reply &);
    void recipientDecided(const Reply &);
    void etrnDecided(const Reply &);
    void appended();
    void committed(const Reply &);
    void tlsStarted(Tls);
    void timedOut();
    void disconnected();

private:
    State m_state = State::Greeted;
    Client m_client;
    std::optional<Envelope> m_transaction; // sender and recipients live and die together
};

} // namespace smtp
