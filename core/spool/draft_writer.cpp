#include "spool/draft_writer.h"

namespace spool {

DraftWriter::DraftWriter(DraftHome &home, MessageId id, NewMessage message) : m_home(home), m_id(id), m_message(std::move(message)) {}

DraftWriter::~DraftWriter()
{
    m_state->room = nullptr;
    if (!m_committed)
        postDrop();
}

bool DraftWriter::append(QByteArrayView bytes)
{
    m_bodySize += bytes.size();
    if (m_full || m_state->failed)
        return true; // swallowed: the client is told after the dot
    if (m_pieces > 0 && m_gathered.isEmpty())
        m_gathered.reserve(pieceSize); // it is a large one
    while (m_gathered.size() + bytes.size() >= pieceSize) {
        const qsizetype part = pieceSize - m_gathered.size();
        m_gathered.append(bytes.first(part));
        bytes = bytes.sliced(part);
        postPiece(std::exchange(m_gathered, {}));
    }
    m_gathered.append(bytes);
    m_state->waiting = m_state->inFlight > inFlightLimit - pieceSize;
    return !m_state->waiting;
}

void DraftWriter::setMessageId(const QByteArray &messageId)
{
    const bool isBracketed = messageId.startsWith('<') && messageId.endsWith('>');
    m_message.messageId = (isBracketed ? messageId.sliced(1).chopped(1) : messageId).left(longestMessageId);
}

void DraftWriter::hold(const QList<QByteArray> &domains, const QByteArray &reason)
{
    for (NewRecipient &recipient : m_message.recipients) {
        if (domains.contains(recipient.route.domain))
            recipient.heldFor = reason;
    }
}

void DraftWriter::postPiece(QByteArray piece)
{
    m_full = m_full || m_pieces + 1 >= piecesLimit || !m_home.space().room(piece.size());
    if (m_full || m_state->failed)
        return;
    const qint64 size = piece.size();
    auto job = std::make_unique<PieceJob>(m_home.ledger(), m_state, m_id, m_pieces, std::move(piece));
    if (m_pieces == 0)
        job->setFirst(m_message);
    if (!m_home.post(std::move(job))) {
        m_state->failed = true;
        return;
    }
    ++m_pieces;
    m_state->inFlight += size;
    m_home.space().used(size);
}

void DraftWriter::postDrop()
{
    if (m_pieces == 0)
        return;
    Ledger &ledger = m_home.ledger();
    // When too much is waiting: the next start sweeps it.
    (void)m_home.post(std::make_unique<Task<void>>(
        [&ledger, id = m_id](store::Connection &) -> Result<void> {
            if (!ledger.drafts.remove(id.value))
                return {};
            return ledger.messages.drop(id);
        },
        [](const Result<void> &) {}));
}

void DraftWriter::refuse(const Reply<void> &reply, const QString &code, const QString &detail)
{
    postDrop();
    m_home.later([reply, error = Error{code, detail}] { reply(error); });
}

void DraftWriter::commit(QObject *context, Callback<void> committed)
{
    Q_ASSERT(!m_committed && !m_message.recipients.isEmpty());
    m_committed = true;
    const Reply<void> reply(context, std::move(committed));
    const qint64 rest = m_gathered.size() + m_message.trace.size();
    if (const Result<void> room = m_home.space().room(rest); m_full || !room)
        return refuse(reply, QStringLiteral("spool.full"), room ? QStringLiteral("the message is too large") : room.error().detail);
    if (m_state->failed)
        return refuse(reply, QStringLiteral("spool.failed"), QStringLiteral("a part of the message was not written"));
    m_home.space().used(rest);
    Parcel parcel{.id = m_id, .message = std::move(m_message), .rest = std::move(m_gathered), .bodySize = m_bodySize,
                  .written = m_pieces, .now = m_home.now(), .life = m_home.life()};
    if (parcel.message.movedFrom)
        parcel.life -= parcel.message.movedFrom->lived;
    if (!m_home.post(std::make_unique<CommitJob>(m_home.ledger(), std::move(parcel), reply)))
        refuse(reply, QStringLiteral("spool.failed"), QStringLiteral("too much is waiting to be written"));
}

} // namespace spool
