// The inside of ClientSession: the queue of commands whose replies are awaited.
// Callers: client_session.cpp, which guards what is legal when.
#pragma once
#include <deque>
#include <optional>
#include "smtp/client_session.h"
#include "smtp/dot_stuffer.h"
#include "smtp/reply_parser.h"

namespace smtp {

// What a reply means depends only on the command it answers.
class ClientSession::State {
public:
    enum class Awaits { Greeting, Ehlo, Helo, StartTls, Login, XClient, XForward, Mail, Rcpt, Data, Dot, LoneDot, Reset, Quit };
    static constexpr qsizetype bodyPiece = 64 * 1024;
    enum class Phase { Opening, Handshake, Idle, Transaction, Body, Over };

    State(QByteArray name, StartTlsWish tlsWish, ClientTimeouts limits)
        : heloName(std::move(name)), wish(tlsWish), timeouts(limits), awaited{Awaits::Greeting} {}

    qsizetype feed(QByteArrayView bytes);
    Stage stage() const;
    std::chrono::seconds timeout() const;

    void begin(const Transaction &next);
    void bodyEnd();
    void send(const QByteArray &bytes);
    void expect(Awaits what) { awaited.push_back(what); }
    void command(const QByteArray &line, Awaits what);
    void fail(Failure failure, const Reply &reply = {});
    void end(Failure failure); // the connection is of no use any more; after QUIT that is what was wanted
    void close();

    QByteArray heloName;
    StartTlsWish wish;
    ClientTimeouts timeouts;
    Phase phase = Phase::Opening;
    std::deque<Awaits> awaited;
    std::deque<client::Action> actions;
    Capabilities peer;
    bool tlsIsOn = false;

    Transaction transaction;
    TransactionResult result;
    qsizetype rcptsSent = 0, rcptsAnswered = 0;
    bool xclientAllowed = false;
    std::optional<Login> login;
    DotStuffer stuffer;

private:
    void take(const Reply &reply);
    void takeAwaited(Awaits what, const Reply &reply);
    void takeGreeting(const Reply &reply);
    void takeHello(Awaits what, const Reply &reply);
    void takeStartTls(const Reply &reply);
    void logIn();
    void takeLogin(const Reply &reply);
    void takeXclient(const Reply &reply);
    void takeXforward(const Reply &reply);
    void takeMail(const Reply &reply);
    void takeRcpt(const Reply &reply);
    void takeData(const Reply &reply);
    void takeDot(const Reply &reply);
    void sendNext();
    void opened();   // EHLO and STARTTLS are done with
    void loggedIn(); // or nobody is to
    bool showClient();
    void startTransaction();
    void finish(bool clean);
    void becomeIdle();
    bool anyAccepted() const;

    ReplyParser parser;
    QList<QByteArray> loginSteps; // that are still to be sent
    QList<QByteArray> forwarding; // XFORWARD commands that are still to be sent, without pipelining
    bool mailSent = false, xforwardRefused = false, xclientRefused = false;
    bool resuming = false;               // a transaction waits for the greeting after XCLIENT
    bool greetsAsClient = false;         // the EHLO that is awaited has the client's name
    std::optional<OriginalClient> shown; // whom the peer takes us for, by XCLIENT
    std::optional<Stage> answered; // while a reply is being taken: what it answers
};

} // namespace smtp
