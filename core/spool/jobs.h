// What travels to the storage threads: one general job, and the ones on the path of every message, which spare themselves two closures.
#pragma once
#include <QPointer>
#include "spool/ledger.h"
#include "spool/spool.h"
#include "spool/tables.h"

namespace spool {

// A callback that is not called when its context is gone.
template <typename T> struct Reply {
    Reply(QObject *owner, Callback<T> callback) : context(owner), guarded(owner != nullptr), call(std::move(callback)) {}
    void operator()(Result<T> result) const
    {
        if (call && (!guarded || context))
            call(std::move(result));
    }
    QPointer<QObject> context;
    bool guarded;
    Callback<T> call;
};

// `work` on the storage thread, then `reply` on the event loop.
template <typename T> class Task final : public store::Job {
public:
    using Work = std::function<Result<T>(store::Connection &)>;
    Task(Work work, std::function<void(Result<T>)> reply, store::Guard guard = store::Guard::Savepoint)
        : m_work(std::move(work)), m_reply(std::move(reply)), m_guard(guard) {}

    Result<void> run(store::Connection &connection) override
    {
        Result<T> result = m_work(connection);
        if (!result)
            return result.error();
        m_result = std::move(result);
        return {};
    }
    void answer(const Result<void> &result) override
    {
        if (!result)
            m_reply(spoolError(result.error()));
        else
            m_reply(*std::move(m_result));
    }
    store::Guard guard() const override { return m_guard; }

private:
    const Work m_work;
    const std::function<void(Result<T>)> m_reply;
    const store::Guard m_guard;
    std::optional<Result<T>> m_result;
};

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
    store::Guard guard() const override { return store::Guard::Batch; }

private:
    Ledger &m_ledger;
    const Parcel m_parcel;
    const Reply<void> m_reply;
};

} // namespace spool
