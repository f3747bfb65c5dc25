// A general job: a function on the storage thread, and what is done with its result on the event loop. Callers: the rooms that store.
#pragma once
#include <QPointer>
#include <functional>
#include <optional>
#include "store/storage.h"

namespace store {

// "store.full" as "ROOM.full"; likewise damaged, newer-schema and cannot-open; any other of store "ROOM.failed". What is not store's stays as it is.
Error renamed(const Error &storeError, QLatin1String room);

template <typename T> using Answer = std::function<void(Result<T>)>;

// An answer that nobody gets when its context is gone.
template <typename T> struct Reply {
    Reply(QObject *owner, Answer<T> answer) : context(owner), guarded(owner != nullptr), call(std::move(answer)) {}
    void operator()(Result<T> result) const
    {
        if (call && (!guarded || context))
            call(std::move(result));
    }
    QPointer<QObject> context;
    bool guarded;
    Answer<T> call;
};

// `translate`: errors as the room's callers know them.
template <typename T, Error (*translate)(const Error &)> class Task final : public Job {
public:
    using Work = std::function<Result<T>(Connection &)>;
    Task(Work work, Answer<T> reply, Guard guard = Guard::Savepoint) : m_work(std::move(work)), m_reply(std::move(reply)), m_guard(guard) {}

    Result<void> run(Connection &connection) override
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
            m_reply(translate(result.error()));
        else
            m_reply(*std::move(m_result));
    }
    Guard guard() const override { return m_guard; }

private:
    const Work m_work;
    const Answer<T> m_reply;
    const Guard m_guard;
    std::optional<Result<T>> m_result;
};

} // namespace store
