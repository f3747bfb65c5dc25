#include "store/worker.h"
#include <iterator>

namespace store {

Worker::Worker(std::unique_ptr<Connection> connection, Ledger &ledger, const Limits &limits, Mailbox<Batch> &answers)
    : m_options(connection->options()), m_limits(limits), m_connection(std::move(connection)), m_ledger(ledger),
      m_jobs(this, "drain", limits.waiting), m_answers(answers)
{
}

Worker::~Worker() { (void)m_jobs.takeAll(); } // takes over what finish() left, under our own lock

void Worker::drain()
{
    for (;;) {
        std::ranges::move(m_jobs.takeAll(), std::back_inserter(m_waiting));
        if (m_waiting.empty())
            break;
        runBatch(cut());
    }
    if (m_connection && m_ledger.wantsMore()) {
        runBatch({});
        QMetaObject::invokeMethod(this, "drain", Qt::QueuedConnection);
    }
}

void Worker::finish()
{
    for (;;) {
        std::ranges::move(m_jobs.takeAll(), std::back_inserter(m_waiting));
        if (m_waiting.empty())
            break;
        runBatch(cut());
    }
    m_ledger.closing();
    m_connection.reset();
    (void)m_jobs.takeAll(); // hands our memory to who deletes us: QThread::wait() is a lock that ThreadSanitizer cannot see
}

std::vector<Finished> Worker::cut()
{
    std::vector<Finished> batch;
    qint64 weight = 0;
    while (!m_waiting.empty() && batch.size() < m_limits.jobs && weight < m_limits.weight) {
        weight += m_waiting.front()->weight();
        batch.push_back({std::move(m_waiting.front()), {}});
        m_waiting.pop_front();
    }
    return batch;
}

void Worker::runBatch(std::vector<Finished> batch)
{
    if (!m_connection) {
        if (const Result<void> again = reopen(); !again)
            return fail(batch, again.error());
    }
    const Result<void> done = runAll(batch);
    if (!done)
        return fail(batch, done.error());
    publish(m_ledger.sealed(), std::move(batch));
}

Result<void> Worker::runAll(std::vector<Finished> &batch)
{
    if (const Result<void> begun = m_connection->begin(); !begun)
        return begun;
    for (Finished &one : batch) {
        if (const Result<void> ran = runOne(one); !ran)
            return ran;
    }
    if (const Result<void> sealed = m_ledger.sealing(*m_connection); !sealed)
        return sealed;
    return m_connection->commit();
}

// An error here is the whole batch's; the job's own is in `one.result`.
Result<void> Worker::runOne(Finished &one)
{
    return m_careful || one.job->guard() == Guard::Savepoint ? runWithSavepoint(one) : runUnguarded(one);
}

Result<void> Worker::runUnguarded(Finished &one)
{
    const qint64 before = m_connection->totalChanges();
    one.result = one.job->run(*m_connection);
    if (one.result) {
        m_ledger.kept();
        return {};
    }
    if (isFatal(one.result.error()) || !m_connection->inTransaction())
        return one.result;
    m_ledger.undone();
    if (m_connection->totalChanges() == before)
        return {};
    m_careful = true;
    return one.result;
}

Result<void> Worker::runWithSavepoint(Finished &one)
{
    if (const Result<void> marked = m_connection->savepoint(); !marked)
        return marked;
    one.result = one.job->run(*m_connection);
    if (one.result) {
        m_ledger.kept();
        return m_connection->keep();
    }
    if (isFatal(one.result.error()) || !m_connection->inTransaction())
        return one.result;
    m_ledger.undone();
    return m_connection->undo();
}

void Worker::fail(std::vector<Finished> &batch, const Error &error)
{
    for (Finished &one : batch)
        one.result = error;
    std::unique_ptr<Job> first;
    if (m_connection) {
        m_connection->rollback();
        first = m_ledger.failed(error);
        m_ledger.closing();
        m_connection.reset();
    }
    publish(std::move(first), std::move(batch));
    (void)reopen(); // not possible now: tried again with the next batch
}

Result<void> Worker::reopen()
{
    Result<std::unique_ptr<Connection>> made = Connection::open(m_options);
    if (!made)
        return made.error();
    m_connection = *std::move(made);
    const Result<void> seen = m_ledger.opened(*m_connection);
    if (!seen) {
        m_ledger.closing();
        m_connection.reset();
    }
    return seen;
}

void Worker::publish(std::unique_ptr<Job> first, std::vector<Finished> batch)
{
    if (!first && batch.empty())
        return;
    [[maybe_unused]] const bool posted = m_answers.post({std::move(first), std::move(batch)});
    Q_ASSERT(posted); // that box is not bounded: what waits in it was bounded by Storage::post()
}

} // namespace store
