#include "store/storage.h"
#include <algorithm>
#include <limits>
#include "store/worker.h"

namespace store {

Storage::Storage(std::unique_ptr<Connection> connection, Ledger &ledger, const Limits &limits)
    : m_capacity(limits.waiting), m_answers(this, "takeAnswers", std::numeric_limits<std::size_t>::max()),
      m_worker(std::make_unique<Worker>(std::move(connection), ledger, limits, m_answers))
{
    m_worker->moveToThread(&m_thread);
    // finished() comes on the storage thread: the last drain and the closing of the file happen there.
    connect(&m_thread, &QThread::finished, m_worker.get(), &Worker::finish, Qt::DirectConnection);
    m_thread.start();
}

Storage::~Storage()
{
    m_thread.quit();
    m_thread.wait();
}

bool Storage::post(std::unique_ptr<Job> &&job)
{
    if (m_waiting >= m_capacity || !m_worker->jobs().post(std::move(job)))
        return false;
    ++m_waiting;
    return true;
}

void Storage::finish()
{
    m_thread.quit();
    m_thread.wait();
    takeAnswers();
}

void Storage::takeAnswers()
{
    for (Batch &batch : m_answers.takeAll()) {
        if (batch.first)
            batch.first->answer({});
        m_waiting -= batch.jobs.size();
        m_commits.transactions += !batch.jobs.empty();
        m_commits.jobs += qint64(batch.jobs.size());
        m_commits.largest = std::max(m_commits.largest, qint64(batch.jobs.size()));
        for (Finished &one : batch.jobs)
            one.job->answer(one.result);
    }
}

} // namespace store
