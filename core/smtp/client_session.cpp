#include "smtp/client_session.h"
#include <utility>
#include "smtp/client_state.h"

namespace smtp {

ClientSession::ClientSession(QByteArray heloName, StartTlsWish wish, ClientTimeouts timeouts)
    : m_state(std::make_shared<State>(std::move(heloName), wish, timeouts))
{
}

qsizetype ClientSession::feed(QByteArrayView bytes) { return m_state->feed(bytes); }

std::optional<client::Action> ClientSession::nextAction()
{
    if (m_state->actions.empty())
        return {};
    client::Action next = std::move(m_state->actions.front());
    m_state->actions.pop_front();
    return next;
}

bool ClientSession::isIdle() const { return m_state->phase == State::Phase::Idle && m_state->awaited.empty(); }
std::chrono::seconds ClientSession::timeout() const { return m_state->timeout(); }
const Capabilities &ClientSession::announced() const { return m_state->peer; }

Stage ClientSession::stage() const { return m_state->stage(); }
void ClientSession::logIn(const Login &login) { m_state->login = login; }
void ClientSession::isEncrypted() { m_state->tlsIsOn = true; }
void ClientSession::allowXclient() { m_state->xclientAllowed = true; }
void ClientSession::begin(const Transaction &transaction) { m_state->begin(transaction); }

void ClientSession::body(QByteArrayView bytes)
{
    if (m_state->phase != State::Phase::Body)
        return;
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 64 + 16);
    m_state->stuffer.append(out, bytes);
    m_state->send(out);
    m_state->actions.push_back(client::NeedBody{State::bodyPiece});
}

void ClientSession::bodyEnd()
{
    if (m_state->phase == State::Phase::Body)
        m_state->bodyEnd();
}

void ClientSession::abandon()
{
    if (m_state->phase == State::Phase::Body)
        m_state->close();
}

void ClientSession::tlsStarted()
{
    if (m_state->phase != State::Phase::Handshake)
        return;
    m_state->phase = State::Phase::Opening;
    m_state->tlsIsOn = true;
    m_state->command("EHLO " + m_state->heloName, State::Awaits::Ehlo);
}

void ClientSession::tlsFailed()
{
    if (m_state->phase == State::Phase::Handshake)
        m_state->fail(Failure::TlsFailed);
}

void ClientSession::reset()
{
    if (isIdle())
        m_state->command("RSET", State::Awaits::Reset);
}

void ClientSession::quit()
{
    if (isIdle())
        m_state->command("QUIT", State::Awaits::Quit);
    else if (m_state->phase != State::Phase::Over)
        m_state->close();
}

void ClientSession::timedOut()
{
    m_state->end(Failure::TimedOut);
}

void ClientSession::disconnected()
{
    m_state->end(Failure::Disconnected);
}

} // namespace smtp
