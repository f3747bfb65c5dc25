#include "smtp/client_state.h"
#include <algorithm>
#include <utility>
#include "smtp/client_commands.h"

namespace smtp {

namespace {

bool isPositive(const Reply &reply) { return reply.code >= 200 && reply.code < 300; }
bool isRefusal(const Reply &reply) { return reply.code >= 400; }

} // namespace

// ---- bytes in --------------------------------------------------------------------------------------------------------

qsizetype ClientSession::State::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used < bytes.size() && phase != Phase::Over && phase != Phase::Handshake) {
        used += parser.take(bytes.sliced(used));
        if (parser.state() == ReplyParser::State::Complete)
            take(parser.reply());
        else if (parser.state() == ReplyParser::State::Broken)
            fail(Failure::Protocol);
    }
    return used;
}

void ClientSession::State::take(const Reply &reply)
{
    if (awaited.empty()) // nothing was asked: 421 says why the peer leaves, anything else would be taken for the answer to what comes next
        return fail(isRefusal(reply) ? Failure::Disconnected : Failure::Protocol, reply);
    const Awaits what = awaited.front();
    const bool opening = what <= Awaits::Login;
    const bool decided = what == Awaits::Dot || what == Awaits::Quit || what == Awaits::LoneDot;
    if (reply.code == 421 && !opening && !decided) {
        if (what == Awaits::Mail)
            result.mail = reply;
        if (what == Awaits::Rcpt && rcptsAnswered < result.recipients.size())
            result.recipients[rcptsAnswered].reply = reply;
        if (what == Awaits::Data)
            result.data = reply;
        return fail(Failure::Disconnected, reply);
    }
    answered = stage();
    awaited.pop_front();
    takeAwaited(what, reply);
    answered.reset();
}

void ClientSession::State::takeAwaited(Awaits what, const Reply &reply)
{
    switch (what) {
    case Awaits::Greeting:
        return takeGreeting(reply);
    case Awaits::Ehlo:
    case Awaits::Helo:
        return takeHello(what, reply);
    case Awaits::StartTls:
        return takeStartTls(reply);
    case Awaits::Login:
        return takeLogin(reply);
    case Awaits::XClient:
        return takeXclient(reply);
    case Awaits::XForward:
        return takeXforward(reply);
    case Awaits::Mail:
        return takeMail(reply);
    case Awaits::Rcpt:
        return takeRcpt(reply);
    case Awaits::Data:
        return takeData(reply);
    case Awaits::Dot:
        return takeDot(reply);
    case Awaits::LoneDot:
        return finish(false);
    case Awaits::Reset:
        return isPositive(reply) ? becomeIdle() : fail(Failure::Protocol, reply);
    case Awaits::Quit:
        return close();
    }
}

// ---- opening -----------------------------------------------------------------------------------------------------------

void ClientSession::State::takeGreeting(const Reply &reply)
{
    if (reply.code != 220)
        return fail(isRefusal(reply) ? Failure::Refused : Failure::Protocol, reply);
    peer.banner = reply.text;
    command("EHLO " + heloName, Awaits::Ehlo);
}

void ClientSession::State::takeHello(Awaits what, const Reply &reply)
{
    if (std::exchange(greetsAsClient, false) && isRefusal(reply)) // what it dislikes is a name that is not ours
        return command("EHLO " + heloName, Awaits::Ehlo);
    if (what == Awaits::Ehlo && reply.code >= 500)
        return command("HELO " + heloName, Awaits::Helo);
    if (reply.code != 250)
        return fail(isRefusal(reply) ? Failure::Refused : Failure::Protocol, reply);
    const QByteArray banner = peer.banner;
    peer = what == Awaits::Ehlo ? capabilitiesFrom(reply) : Capabilities{};
    peer.banner = banner;
    if (!tlsIsOn && wish != StartTlsWish::Never && peer.startTls)
        return command("STARTTLS", Awaits::StartTls);
    if (!tlsIsOn && wish == StartTlsWish::Required)
        return fail(Failure::TlsNotOffered, reply);
    opened();
}

void ClientSession::State::opened() { return login ? logIn() : loggedIn(); }

void ClientSession::State::loggedIn()
{
    return std::exchange(resuming, false) ? startTransaction() : becomeIdle();
}

void ClientSession::State::takeStartTls(const Reply &reply)
{
    if (reply.code == 220) {
        phase = Phase::Handshake;
        actions.push_back(client::StartTls{});
        return;
    }
    if (!isRefusal(reply))
        return fail(Failure::Protocol, reply);
    if (wish == StartTlsWish::Required || reply.code == 421)
        return fail(Failure::Refused, reply);
    opened();
}

// ---- transactions --------------------------------------------------------------------------------------------------------

void ClientSession::State::begin(const Transaction &next)
{
    if (phase != Phase::Idle || !awaited.empty())
        return;
    transaction = next;
    result = {};
    result.recipients.resize(next.envelope.recipients.size());
    rcptsSent = rcptsAnswered = 0;
    stuffer = {};
    phase = Phase::Transaction;
    if (!canBeWritten(next.envelope)) {
        result.mail = Reply{553, "5.1.7", "an address has control characters"};
        actions.push_back(client::Finished{result});
        return becomeIdle();
    }
    if (!showClient())
        startTransaction();
}

void ClientSession::State::startTransaction()
{
    phase = Phase::Transaction;
    mailSent = false;
    forwarding.clear();
    if (transaction.client && !xforwardRefused)
        forwarding = xforwardCommands(*transaction.client, peer.xforward);
    if (!peer.pipelining)
        return sendNext();
    QByteArray group;
    for (const QByteArray &line : std::exchange(forwarding, {})) {
        group += line;
        expect(Awaits::XForward);
    }
    group += mailCommand(transaction, peer);
    mailSent = true;
    expect(Awaits::Mail);
    for (const Recipient &recipient : std::as_const(transaction.envelope.recipients)) {
        group += rcptCommand(recipient, peer);
        expect(Awaits::Rcpt);
    }
    rcptsSent = result.recipients.size();
    if (!transaction.probeOnly) {
        group += "DATA\r\n";
        expect(Awaits::Data);
    }
    send(group);
}

void ClientSession::State::takeMail(const Reply &reply)
{
    if (reply.code >= 300 && reply.code < 400)
        return fail(Failure::Protocol, reply);
    result.mail = reply;
    sendNext();
}

void ClientSession::State::takeRcpt(const Reply &reply)
{
    if (reply.code >= 300 && reply.code < 400)
        return fail(Failure::Protocol, reply);
    RecipientReply &recipient = result.recipients[rcptsAnswered++];
    recipient.reply = reply;
    recipient.accepted = isPositive(reply) && isPositive(result.mail);
    sendNext();
}

// Without pipelining: the next command, if the replies so far leave one. With it, all is sent, and only the end is to be noticed.
void ClientSession::State::sendNext()
{
    if (!awaited.empty())
        return;
    if (!forwarding.isEmpty())
        return command(forwarding.takeFirst().chopped(2), Awaits::XForward);
    if (!std::exchange(mailSent, true))
        return command(mailCommand(transaction, peer).chopped(2), Awaits::Mail);
    if (isPositive(result.mail) && rcptsSent < result.recipients.size())
        return command(rcptCommand(transaction.envelope.recipients[rcptsSent++], peer).chopped(2), Awaits::Rcpt);
    if (transaction.probeOnly || !anyAccepted())
        return finish(false);
    command("DATA", Awaits::Data);
}

void ClientSession::State::takeData(const Reply &reply)
{
    if (reply.code != 354 && !isRefusal(reply))
        return fail(Failure::Protocol, reply);
    result.data = reply;
    if (reply.code != 354)
        return finish(false);
    if (!anyAccepted())
        return command(".", Awaits::LoneDot);
    phase = Phase::Body;
    actions.push_back(client::NeedBody{bodyPiece});
}

void ClientSession::State::bodyEnd()
{
    QByteArray end;
    stuffer.appendEnd(end);
    phase = Phase::Transaction;
    result.dotSent = true;
    expect(Awaits::Dot);
    send(end);
}

void ClientSession::State::takeDot(const Reply &reply)
{
    if (!isPositive(reply) && !isRefusal(reply))
        return fail(Failure::Protocol, reply);
    result.dot = reply;
    if (reply.code != 421)
        return finish(isPositive(reply));
    actions.push_back(client::Finished{std::exchange(result, {})});
    phase = Phase::Idle;
    answered.reset(); // the transaction is over, the session ends
    fail(Failure::Disconnected, reply);
}

// `clean`: the peer has no half transaction in its memory. Else RSET first (RFC 5321 4.1.1.5).
void ClientSession::State::finish(bool clean)
{
    actions.push_back(client::Finished{std::exchange(result, {})});
    if (clean)
        return becomeIdle();
    phase = Phase::Idle;
    command("RSET", Awaits::Reset);
}

void ClientSession::State::becomeIdle()
{
    phase = Phase::Idle;
    transaction = {};
    if (shown && (xclientRefused || peer.xclient.isEmpty())) // it takes us for another for ever: of no use for the next message
        return command("QUIT", Awaits::Quit);
    actions.push_back(client::Ready{peer});
}

bool ClientSession::State::anyAccepted() const
{
    return std::any_of(result.recipients.begin(), result.recipients.end(), [](const RecipientReply &r) { return r.accepted; });
}

// ---- what is awaited -----------------------------------------------------------------------------------------------------

Stage ClientSession::State::stage() const
{
    if (phase == Phase::Handshake)
        return Stage::StartTls;
    if (phase == Phase::Body)
        return Stage::Body;
    if (awaited.empty())
        return Stage::Idle;
    switch (awaited.front()) {
    case Awaits::Greeting: return Stage::Greeting;
    case Awaits::Ehlo:
    case Awaits::Helo: return Stage::Ehlo;
    case Awaits::StartTls: return Stage::StartTls;
    case Awaits::Login: return Stage::Login;
    case Awaits::XClient:
    case Awaits::XForward:
    case Awaits::Mail: return Stage::Mail;
    case Awaits::Rcpt: return Stage::Rcpt;
    case Awaits::Data: return Stage::Data;
    case Awaits::Dot:
    case Awaits::LoneDot: return Stage::Dot;
    case Awaits::Reset:
    case Awaits::Quit: return Stage::Idle;
    }
    return Stage::Idle;
}

std::chrono::seconds ClientSession::State::timeout() const
{
    if (phase == Phase::Over)
        return std::chrono::seconds(0);
    if (phase == Phase::Handshake)
        return timeouts.tls;
    if (phase == Phase::Body)
        return timeouts.body;
    if (awaited.empty())
        return std::chrono::seconds(0);
    switch (awaited.front()) {
    case Awaits::Greeting: return timeouts.greeting;
    case Awaits::Ehlo:
    case Awaits::Helo:
    case Awaits::StartTls:
    case Awaits::Login:
    case Awaits::Reset: return timeouts.ehlo;
    case Awaits::XClient:
    case Awaits::XForward:
    case Awaits::Mail: return timeouts.mail;
    case Awaits::Rcpt: return timeouts.rcpt;
    case Awaits::Data: return timeouts.data;
    case Awaits::Dot: return timeouts.dot;
    case Awaits::LoneDot:
    case Awaits::Quit: return timeouts.quit;
    }
    return timeouts.quit;
}

// ---- actions out -----------------------------------------------------------------------------------------------------------

void ClientSession::State::send(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        actions.push_back(client::Send{bytes});
}

void ClientSession::State::command(const QByteArray &line, Awaits what)
{
    expect(what);
    send(line + "\r\n");
}

void ClientSession::State::fail(Failure failure, const Reply &reply)
{
    if (phase == Phase::Over)
        return;
    actions.push_back(client::Failed{answered.value_or(stage()), failure, reply, std::exchange(result, {})});
    phase = Phase::Over;
    awaited.clear();
}

void ClientSession::State::end(Failure failure)
{
    const bool leaving = !awaited.empty() && awaited.front() == Awaits::Quit;
    return leaving ? close() : fail(failure);
}

void ClientSession::State::close()
{
    actions.push_back(client::Close{});
    phase = Phase::Over;
    awaited.clear();
}

} // namespace smtp
