// What travels to the storage threads: one general job, and the ones on the path of every message, which spare themselves two closures.
#pragma once
#include "spool/ledger.h"
#include "spool/spool.h"
#include "spool/tables.h"
#include "store/task.h"

namespace spool {

template <typename T> using Reply = store::Reply<T>;
template <typename T> using Task = store::Task<T, spoolError>;

// What a draft and its jobs share. Event loop only.
struct DraftState {
    std::function<void()> room;
    qint64 inFlight = 0;
    bool waiting = false; // append() said false
    bool failed = false;  // a piece was not written
    void answered(qint64 bytes, bool written);
};

// One piece of a draft; the first makes its row.
class PieceJob final : public store::Job {
public:
    PieceJob(Ledger &ledger, std::shared_ptr<DraftState> state, MessageId message, qint64 index, QByteArray bytes)
        : m_ledger(ledger), m_state(std::move(state)), m_message(message), m_index(index), m_bytes(std::move(bytes)) {}
    void setFirst(NewMessage message) { m_first = std::move(message); }
    Result<void> run(store::Connection &) override;
    void answer(const Result<void> &result) override { m_state->answered(m_bytes.size(), bool(result)); }
    qint64 weight() const override { return m_bytes.size(); }
    store::Guard guard() const override { return store::Guard::Batch; }

private:
    Ledger &m_ledger;
    const std::shared_ptr<DraftState> m_state;
    const MessageId m_message;
    const qint64 m_index;
    const QByteArray m_bytes;
    std::optional<NewMessage> m_first;
};

class CommitJob final : public store::Job {
public:
    CommitJob(Ledger &ledger, Parcel parcel, Reply<void> reply) : m_ledger(ledger), m_parcel(std::move(parcel)), m_reply(std::move(reply)) {}
    Result<void> run(store::Connection &) override;
    void answer(const Result<void> &result) override;
    qint64 weight() const override { return m_parcel.rest.size() + m_parcel.message.trace.size(); }
    // One of another box may turn out to be known already.
    store::Guard guard() const override { return m_parcel.message.movedFrom ? store::Guard::Savepoint : store::Guard::Batch; }

private:
    Ledger &m_ledger;
    const Parcel m_parcel;
    const Reply<void> m_reply;
};

} // namespace spool
