// Bytes in, actions out, the owner's answers, and the ways a session ends. What a command does is in server_commands.cpp.
#include "smtp/server_session.h"
#include <algorithm>
#include <utility>

namespace smtp {

namespace {

constexpr qsizetype keptCapacity = 16 * 1024; // between messages

bool isPositive(const Reply &reply) { return reply.code >= 200 && reply.code < 300; }

} // namespace

ServerSession::ServerSession(QByteArray hostName, Client client, Limits limits, Timeouts timeouts, bool tlsOffered, Offers further,
                             const Grammar &grammar)
    : m_hostName(std::move(hostName)), m_limits(limits), m_timeouts(timeouts), m_tlsOffered(tlsOffered), m_offers(further), m_grammar(grammar),
      m_client(std::move(client))
{
    appendReply(m_out, Reply{220, {}, m_hostName + " ESMTP"});
}

// ---- bytes in, actions out ------------------------------------------------------------------------------

qsizetype ServerSession::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used < bytes.size() && !isBusy() && !m_closed && !beginWaits()) {
        const QByteArrayView rest = bytes.sliced(used);
        used += m_chunk ? feedChunk(rest) : m_data ? feedData(rest) : feedCommand(rest);
    }
    if (m_closed)
        return bytes.size();
    m_inputLeft = used < bytes.size();
    return used;
}

// The owner may refuse the message there: until it was heard nothing behind it is answered.
bool ServerSession::beginWaits() const
{
    return std::ranges::any_of(m_actions, [](const Action &action) { return std::holds_alternative<Begin>(action); });
}

std::optional<Action> ServerSession::nextAction()
{
    if (!m_actions.isEmpty())
        return m_actions.takeFirst();
    const bool moreComes = m_inputLeft && !isBusy();
    if (m_out.isEmpty() || moreComes)
        return {};
    return Send{std::exchange(m_out, {})};
}

std::chrono::seconds ServerSession::timeout() const
{
    if (m_awaited == Awaited::TlsStarted)
        return m_timeouts.handshake;
    if (isBusy())
        return m_timeouts.answer;
    return m_data || m_chunk ? m_timeouts.data : m_timeouts.command;
}

qsizetype ServerSession::feedCommand(QByteArrayView bytes)
{
    const qsizetype used = m_lines.take(bytes);
    switch (m_lines.state()) {
    case LineReader::State::Partial:
        break;
    case LineReader::State::Line:
        runLine(m_lines.line());
        break;
    case LineReader::State::TooLong:
        fault(replies::lineTooLong);
        break;
    case LineReader::State::BadBytes:
        fault(replies::badBytes);
        break;
    case LineReader::State::Flood:
        reply(replies::tooManyErrors);
        close();
        break;
    }
    return used;
}

qsizetype ServerSession::feedData(QByteArrayView bytes)
{
    m_piece.resize(0);
    bytes = bytes.first(std::min(bytes.size(), pieceLimit));
    qsizetype used = 0;
    while (used < bytes.size() && !m_data->atEnd()) {
        const DataReader::Piece piece = m_data->take(bytes.sliced(used));
        used += piece.consumed;
        m_messageBytes += piece.bytes.size();
        if (m_begun)
            m_piece.append(piece.bytes.data(), piece.bytes.size());
    }
    if (m_data->hasBareLineEnd())
        abortMessage();
    else if (m_messageBytes > m_limits.messageBytes) {
        refuseMessage(toReply(replies::tooBig));
        m_refusal = toReply(replies::tooBig); // also after a temporary one of the owner, whichever came first: this one does not pass
    }

    if (m_begun && !m_piece.isEmpty())
        ask(Append{m_piece}, Awaited::Appended);
    else if (m_data->atEnd())
        endMessage(m_data->hasBareLineEnd());
    return used;
}

// ---- answers of the owner ------------------------------------------------------------------------------------

void ServerSession::senderDecided(const Reply &decision)
{
    if (m_awaited != Awaited::SenderDecision)
        return;
    m_awaited = Awaited::Peer;
    if (isPositive(decision)) {
        m_transaction = Envelope{std::exchange(m_askedSender, {}), {}};
        m_state = State::MailGiven;
    }
    pass(decision);
}

void ServerSession::recipientDecided(const Reply &decision)
{
    if (m_awaited != Awaited::RecipientDecision)
        return;
    m_awaited = Awaited::Peer;
    if (isPositive(decision)) {
        if (!m_transaction)
            m_transaction.emplace();
        m_transaction->recipients.append(std::exchange(m_askedRecipient, {}));
        m_state = State::RcptGiven;
    }
    pass(decision);
}

void ServerSession::etrnDecided(const Reply &decision)
{
    if (m_awaited != Awaited::EtrnDecision)
        return;
    m_awaited = Awaited::Peer;
    pass(decision);
}

void ServerSession::appended()
{
    if (m_awaited != Awaited::Appended)
        return;
    m_awaited = Awaited::Peer;
    if (m_data && m_data->atEnd())
        endMessage(m_data->hasBareLineEnd());
    else if (m_chunk && m_chunk->left == 0)
        endChunk();
}

void ServerSession::refuseMessage(const Reply &refusal)
{
    const auto isCommit = [](const Action &action) { return std::holds_alternative<Commit>(action); };
    if (m_actions.removeIf(isCommit) > 0) { // the end was read before the owner was heard
        m_begun = true;
        m_awaited = Awaited::Peer;
        m_refusal = refusal;
        return endMessage(false);
    }
    if (!m_begun)
        return;
    m_refusal = refusal;
    m_actions.removeIf([](const Action &action) { return std::holds_alternative<Append>(action); });
    abortMessage();
    if (m_awaited == Awaited::Appended)
        appended();
}

void ServerSession::committed(const Reply &outcome)
{
    if (m_awaited != Awaited::Committed)
        return;
    m_awaited = Awaited::Peer;
    if (isPositive(outcome))
        m_errors = 0;
    forgetTransaction();
    pass(outcome);
}

void ServerSession::tlsStarted(Tls tls)
{
    if (m_awaited != Awaited::TlsStarted)
        return;
    m_awaited = Awaited::Peer;
    m_state = State::Greeted;
    m_transaction.reset();
    m_lines.forget();
    m_inputLeft = false;
    m_client.helo.clear();
    m_client.esmtp = false;
    m_client.tls = std::move(tls);
}

void ServerSession::shutDown() { m_shutDown = true; }

void ServerSession::timedOut()
{
    if (m_closed)
        return;
    if (m_awaited != Awaited::TlsStarted) // there is no agreed way to say anything within a handshake
        reply(isBusy() ? replies::noAnswer : replies::tooSlow);
    close();
}

void ServerSession::disconnected()
{
    m_actions.clear();
    m_out.clear();
    abortMessage();
    m_awaited = Awaited::Peer;
    m_closed = true;
}

// ---- endings ----------------------------------------------------------------------------------------------------

void ServerSession::ask(Action question, Awaited answer)
{
    m_actions.append(std::move(question));
    m_awaited = answer;
}

void ServerSession::pass(const Reply &decision)
{
    appendReply(m_out, decision);
    if (decision.code == replies::shuttingDown.code)
        return close();
    if (decision.code >= 500)
        countError();
}

void ServerSession::fault(const FixedReply &text)
{
    reply(text);
    countError();
}

void ServerSession::countError()
{
    ++m_refusals;
    if (m_limits.errors <= 0 || ++m_errors < m_limits.errors)
        return;
    reply(replies::tooManyErrors);
    close();
}

void ServerSession::abortMessage()
{
    if (std::exchange(m_begun, false))
        m_actions.append(Abort{});
}

// The dot came, or the last byte of the last chunk, and all before it is with the owner.
void ServerSession::endMessage(bool bareLineEnd)
{
    m_data.reset();
    if (m_piece.capacity() > keptCapacity)
        m_piece = {};
    if (!bareLineEnd && !m_refusal) {
        m_begun = false;
        return ask(Commit{}, Awaited::Committed);
    }
    abortMessage();
    forgetTransaction();
    if (!bareLineEnd)
        return pass(*m_refusal);
    reply(replies::badLineEnds);
    close();
}

void ServerSession::forgetTransaction()
{
    abortMessage();
    m_transaction.reset();
    if (m_state != State::Greeted)
        m_state = State::Identified;
}

void ServerSession::flush()
{
    if (!m_out.isEmpty())
        m_actions.append(Send{std::exchange(m_out, {})});
}

void ServerSession::close()
{
    if (std::exchange(m_closed, true))
        return;
    abortMessage();
    flush();
    m_actions.append(Close{});
    m_awaited = Awaited::Peer;
}

} // namespace smtp
