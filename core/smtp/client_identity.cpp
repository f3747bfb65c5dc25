// ClientSession: who we are to the peer (AUTH), and whose mail it is (XCLIENT, XFORWARD).
#include <utility>
#include "smtp/client_state.h"

namespace smtp {

namespace {

bool isPositive(const Reply &reply) { return reply.code >= 200 && reply.code < 300; }
bool isRefusal(const Reply &reply) { return reply.code >= 400; }

} // namespace

void ClientSession::State::logIn()
{
    if (!tlsIsOn)
        return fail(Failure::TlsNotOffered);
    loginSteps = loginLines(*login, peer.auth);
    if (loginSteps.isEmpty())
        return fail(Failure::LoginNotOffered);
    command(loginSteps.takeFirst(), Awaits::Login);
}

void ClientSession::State::takeLogin(const Reply &reply)
{
    const bool stillLoggedIn = resuming && reply.code == 503; // XCLIENT left that alone (RFC 4954 4)
    if (isPositive(reply) || stillLoggedIn)
        return loggedIn();
    if (reply.code == 334 && !loginSteps.isEmpty())
        return command(loginSteps.takeFirst(), Awaits::Login);
    if (!isRefusal(reply))
        return fail(Failure::Protocol, reply);
    fail(reply.code == 421 ? Failure::Refused : Failure::LoginRefused, reply);
}

// True: first the peer is told by XCLIENT whom to take us for.
bool ClientSession::State::showClient()
{
    if (!xclientAllowed || xclientRefused || !transaction.client)
        return false;
    OriginalClient wanted = *transaction.client;
    wanted.ident.clear();
    if (shown == wanted || (!shown && wanted.address.isEmpty()))
        return false;
    const QByteArray line = xclientCommand(wanted, peer.xclient);
    if (line.isEmpty())
        return false;
    command(line.chopped(2), Awaits::XClient);
    return true;
}

void ClientSession::State::takeXclient(const Reply &reply)
{
    if (isRefusal(reply)) {
        xclientRefused = true;
        return shown ? fail(Failure::Disconnected, reply) : startTransaction(); // never in another client's name
    }
    if (reply.code != 220)
        return fail(Failure::Protocol, reply);
    shown = *transaction.client;
    shown->ident.clear();
    phase = Phase::Opening;
    resuming = true;
    greetsAsClient = isPlainHelo(shown->helo);
    command("EHLO " + (greetsAsClient ? shown->helo : heloName), Awaits::Ehlo);
}

void ClientSession::State::takeXforward(const Reply &reply)
{
    if (!isPositive(reply) && !isRefusal(reply))
        return fail(Failure::Protocol, reply);
    if (isRefusal(reply)) {
        xforwardRefused = true;
        forwarding.clear();
    }
    sendNext();
}

} // namespace smtp
