// BDAT of the server session (RFC 3030): messages in chunks of declared size.
//
// The bytes of a chunk follow its command without waiting for a reply, so they are always read as what they are, whatever becomes of the
// chunk: taken as commands they would be mail text that speaks SMTP. The reply comes behind them. After a refused chunk the message is
// lost, and every further chunk up to LAST is read and gets the same reply; RSET and EHLO end that too.
// A message whose last line has no CRLF is kept as it came: handed over by DATA it gets one there (client_session), which no signature
// minds (RFC 6376 3.4.3). Bare CR and LF are refused as in DATA: they would be lines, or the end, on the way out (invariant 5).
#include <algorithm>
#include <utility>
#include "smtp/server_session.h"

namespace smtp {

namespace {

constexpr qsizetype maxDigits = 18; // RFC 3030 allows 20; 18 fit into qint64 and are an exabyte

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

void ServerSession::chunk(const Command &command)
{
    const auto blank = command.argument.indexOf(' ');
    const QByteArrayView size = blank < 0 ? command.argument : command.argument.first(blank);
    const QByteArrayView rest = blank < 0 ? QByteArrayView() : command.argument.sliced(blank + 1).trimmed();
    if (!isDigits(size) || size.size() > maxDigits) { // nobody can say where its bytes end
        fault(isDigits(size) ? replies::tooBig : replies::badArguments);
        return close();
    }
    const bool last = rest.compare("LAST", Qt::CaseInsensitive) == 0;
    m_chunk = Chunk{size.toLongLong(), last, {}};
    if (!isAllowed(m_state, Verb::Bdat, m_grammar))
        m_chunk->refusal = m_state == State::MailGiven ? replies::noRecipients : replies::badSequence;
    else if (!last && !rest.isEmpty())
        refuseChunk(replies::badArguments);
    else
        takeChunk();
    if (m_chunk->left == 0)
        endChunk();
}

// A chunk that is part of the message, or of what is left of it.
void ServerSession::takeChunk()
{
    if (m_state != State::Chunking)
        beginMessage();
    m_state = State::Chunking;
    if (m_chunk->left > m_limits.messageBytes - m_messageBytes)
        refuseMessage(toReply(replies::tooBig));
}

// Without this chunk the others are no message.
void ServerSession::refuseChunk(const FixedReply &why)
{
    m_chunk->refusal = why;
    if (m_state != State::Chunking)
        return;
    if (!m_refusal)
        m_refusal = toReply(why);
    abortMessage();
}

qsizetype ServerSession::feedChunk(QByteArrayView bytes)
{
    bytes = bytes.first(std::min<qint64>({bytes.size(), m_chunk->left, pieceLimit}));
    m_chunk->left -= bytes.size();
    if (!m_chunk->refusal) {
        m_messageBytes += bytes.size();
        m_lineEnds.take(bytes);
        if (m_lineEnds.isBroken())
            abortMessage();
    }
    if (m_begun && !m_chunk->refusal) {
        m_piece.resize(0);
        m_piece.append(bytes.data(), bytes.size());
        ask(Append{m_piece}, Awaited::Appended);
    } else if (m_chunk->left == 0) {
        endChunk();
    }
    return bytes.size();
}

void ServerSession::endChunk()
{
    const Chunk ended = *std::exchange(m_chunk, {});
    if (ended.refusal)
        return fault(*ended.refusal);
    const bool bare = m_lineEnds.isBroken() || (ended.last && m_lineEnds.endsWithin());
    if (ended.last || bare)
        return endMessage(bare);
    if (m_refusal)
        return pass(*m_refusal);
    reply(replies::chunkTaken);
}

} // namespace smtp
