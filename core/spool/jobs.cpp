#include "spool/jobs.h"

namespace spool {

namespace {

Error draftGone() { return {QStringLiteral("spool.failed"), QStringLiteral("the draft was dropped when an earlier transaction failed")}; }

} // namespace

void DraftState::answered(qint64 bytes, bool written)
{
    inFlight -= bytes;
    failed = failed || !written;
    if (!waiting || inFlight > Draft::inFlightLimit / 2)
        return;
    waiting = false;
    if (const std::function<void()> call = room) // a copy: the call may end the draft
        call();
}

Result<void> PieceJob::run(store::Connection &)
{
    if (!m_first && !m_ledger.drafts.contains(m_message.value))
        return draftGone();
    if (m_first) {
        if (const Result<void> begun = m_ledger.messages.begin({.id = m_message, .message = *m_first}); !begun)
            return begun;
    }
    if (const Result<void> done = m_ledger.messages.piece(m_message, m_index, m_bytes); !done)
        return done;
    m_ledger.drafts.insert(m_message.value);
    return {};
}

Result<void> CommitJob::run(store::Connection &)
{
    const bool large = m_parcel.written > 0;
    if (large && !m_ledger.drafts.contains(m_parcel.id.value))
        return draftGone();
    m_ledger.accepts(m_parcel);
    if (const Result<void> done = large ? m_ledger.messages.complete(m_parcel) : m_ledger.messages.insert(m_parcel); !done)
        return done;
    if (m_parcel.message.movedFrom) {
        if (const Result<void> done = m_ledger.mover.takeIn(m_parcel); !done)
            return done;
    }
    m_ledger.drafts.remove(m_parcel.id.value);
    return {};
}

void CommitJob::answer(const Result<void> &result) { m_reply(result ? result : Result<void>(spoolError(result.error()))); }

} // namespace spool
