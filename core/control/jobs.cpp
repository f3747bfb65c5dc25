#include "control/jobs.h"

namespace control {

ipc::Outcome<ipc::JobStarted> Jobs::start(std::unique_ptr<Job> job)
{
    if (m_running.size() >= most)
        return ipc::ErrorReply{"ipc.too-many-jobs", {}};
    const qint64 id = ++m_lastId;
    Job *const running = job.release();
    running->setParent(this);
    m_running.insert(id, running);
    connect(running, &Job::progressed, this, [this, id](const ipc::Job &now) { tell(id, now); });
    running->begin();
    return ipc::JobStarted{id};
}

ipc::Outcome<ipc::Done> Jobs::cancel(qint64 id)
{
    const auto running = m_running.constFind(id);
    if (running == m_running.constEnd())
        return ipc::ErrorReply{"ipc.no-such-job", {{"job", id}}};
    (*running)->cancel();
    return ipc::Done{};
}

void Jobs::tell(qint64 id, ipc::Job now)
{
    now.job = id;
    if (now.finished) { // we are inside it: not at once
        Job *const ended = m_running.take(id);
        ended->disconnect(this);
        ended->deleteLater();
    }
    Q_EMIT progressed(now);
}

} // namespace control
