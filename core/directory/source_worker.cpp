#include "directory/source_worker.h"

namespace directory {

SourceWorker::~SourceWorker() { (void)m_tasks.takeAll(); } // as below, from the other side

void SourceWorker::drain()
{
    std::deque<SourceTask> tasks = m_tasks.takeAll();
    for (SourceTask &task : tasks) {
        if (m_stop)
            return;
        SourceAnswer answer = work(std::move(task));
        if (!m_stop)
            (void)m_answers.post(std::move(answer)); // there is room for the answer to every task
    }
}

void SourceWorker::finish()
{
    (void)m_tasks.takeAll(); // hands our memory to who deletes us: QThread::wait() is a lock that ThreadSanitizer cannot see
}

SourceAnswer SourceWorker::work(SourceTask &&task) const
{
    if (task.ldap)
        return {task.ticket, {}, source_ldap::read(*task.ldap, std::move(task.reader), m_stop)};
    return workOnFile(std::move(task));
}

SourceAnswer SourceWorker::workOnFile(SourceTask &&task) const
{
    const Result<FileStamp> now = source_file::stamp(task.file);
    if (!now)
        return {task.ticket, {}, now.error()};
    const bool hasChanged = *now != task.read;
    if (!hasChanged && !task.isDue)
        return {task.ticket, *now, {}};
    if (!source_file::isSettled(*now, task.seen, SystemClock().wall()))
        return {task.ticket, *now, {}};
    Result<AddressList> list = source_file::read(task.file, *now, std::move(task.reader), m_stop);
    if (!list)
        return {task.ticket, *now, list.error()};
    return {task.ticket, *now, Result<SourceRead>(sourceRead(*std::move(list)))};
}

} // namespace directory
