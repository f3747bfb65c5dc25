#include "control/bulk_job.h"

namespace control {

namespace {

using namespace std::chrono_literals;
constexpr auto toldEvery = 250ms;

} // namespace

BulkJob::BulkJob(spool::Spool &spool, BulkTask task) : m_spool(spool), m_task(std::move(task)), m_last(spool.newest())
{
    m_now.done = 0;
    m_now.count = 0;
    m_isLastPage = m_task.isEmpty;
    if (m_task.isEmpty)
        m_now.total = 0;
    m_tell.setSingleShot(true);
    m_tell.setInterval(toldEvery);
    connect(&m_tell, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_now); });
}

void BulkJob::begin()
{
    m_spool.audit(m_task.deed, m_task.actor, this, [this](const Result<void> &audited) { audited ? next() : fail(audited.error()); });
}

void BulkJob::cancel() { m_isCancelled = true; }

void BulkJob::next()
{
    if (m_isCancelled || m_isLastPage)
        return end();
    m_spool.list(m_task.filter, spool::ListSort::Age, m_after, pieceSize, this,
                 [this](const Result<spool::ListPage> &page) { page ? take(*page) : fail(page.error()); });
}

void BulkJob::take(const spool::ListPage &page)
{
    QList<RecipientId> recipients;
    for (const spool::ListRow &row : page.rows) {
        if (row.id <= m_last)
            recipients.append(row.id);
    }
    m_after = page.next;
    m_isLastPage = page.next.isEmpty() || recipients.size() < page.rows.size(); // ids follow arrival
    if (!m_now.total)
        m_now.total = page.total;
    if (recipients.isEmpty())
        return next();
    m_task.apply(recipients, this, [this, size = recipients.size()](const Result<int> &count) { applied(size, count); });
}

void BulkJob::applied(qsizetype recipients, const Result<int> &count)
{
    if (!count)
        return fail(count.error());
    *m_now.done += recipients;
    *m_now.count += *count;
    if (!m_tell.isActive())
        m_tell.start();
    next();
}

void BulkJob::end()
{
    m_tell.stop();
    m_now.finished = true;
    Q_EMIT progressed(m_now);
}

void BulkJob::fail(const Error &error)
{
    m_now.error = ipc::errorReply(error);
    end();
}

} // namespace control
