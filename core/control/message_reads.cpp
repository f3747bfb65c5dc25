#include "control/message_reads.h"
#include <algorithm>
#include "base/log.h"
#include "control/convert.h"

namespace control {

namespace {
constexpr std::chrono::hours auditHolds{1};
} // namespace

MessageReads::MessageReads(spool::Spool &spool, const Clock &clock, QObject *parent) : QObject(parent), m_spool(spool), m_clock(clock) {}

bool MessageReads::isAudited(const QByteArray &actor, MessageId message)
{
    m_known.removeIf([before = m_clock.monotonic() - auditHolds](const Known &one) { return one.at < before; });
    return std::ranges::any_of(m_known, [&](const Known &one) { return one.message == message && one.actor == actor; });
}

void MessageReads::read(const ipc::ReadMessage &request, const QByteArray &actor, ipc::Answer<ipc::ReadMessage> answer)
{
    const std::optional<MessageId> message = messageIdFrom(request.id);
    if (!message)
        return answer(Error{"spool.no-such-message", request.id});
    m_spool.readPiece(*message, request.offset, request.length, this, [=, this](const Result<spool::Piece> &piece) {
        if (!piece)
            return answer(piece.error());
        const ipc::MessagePiece reply{piece->bytes, piece->size};
        if (isAudited(actor, *message))
            return answer(reply);
        m_spool.audit({.act = "readMessage", .message = *message, .subject = {}}, actor, this, [=, this](const Result<void> &audited) {
            if (!audited)
                return answer(audited.error());
            logging::event(logging::Level::Info, "control", "message-read", {{"actor", actor}, {"message", QByteArray(idText(*message))}});
            if (m_known.size() >= mostKnown)
                m_known.removeFirst();
            m_known.append({actor, *message, m_clock.monotonic()});
            answer(reply);
        });
    });
}

} // namespace control
