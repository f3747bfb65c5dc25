#include "ui/job_follower.h"
#include <utility>

namespace ui {

namespace {
constexpr qsizetype mostEarly = 32;
}

JobFollower::JobFollower(ServiceModel &service, std::chrono::seconds longestSilence, QObject *parent) : QObject(parent), m_service(service)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        cancel(m_job);
        fail({QStringLiteral("ipc.no-answer"), {}});
    });
    connect(&m_service, &ServiceModel::jobChanged, this, &JobFollower::take);
    connect(&m_service, &ServiceModel::changed, this, [this] {
        if (m_state == State::Running && m_service.contact() != Contact::Connected)
            fail({QStringLiteral("ipc.no-answer"), {}}); // its reports go to nobody now
    });
}

void JobFollower::begin()
{
    ++m_round;
    m_state = State::Starting;
    m_job = 0;
    m_early.clear();
    m_silence.start();
}

void JobFollower::started(int round, const Asked<ipc::JobStarted> &answer)
{
    if (round != m_round || m_state != State::Starting)
        return answer ? cancel(answer->job) : void(); // stopped while it was being started
    if (!answer)
        return fail(answer.error());
    m_state = State::Running;
    m_job = answer->job;
    const QList<ipc::Job> early = std::exchange(m_early, {});
    for (const ipc::Job &job : early)
        take(job);
}

void JobFollower::take(const ipc::Job &job)
{
    if (m_state == State::Starting && m_early.size() < mostEarly)
        m_early.append(job);
    if (m_state != State::Running || job.job != m_job)
        return;
    m_silence.start();
    if (job.finished) {
        m_silence.stop();
        m_state = State::Idle;
    }
    Q_EMIT progressed(job);
}

void JobFollower::stop()
{
    if (m_state == State::Idle)
        return;
    if (m_state == State::Running)
        cancel(m_job);
    m_silence.stop();
    m_state = State::Idle;
    Q_EMIT stopped();
}

void JobFollower::cancel(qint64 job)
{
    if (job > 0)
        m_service.ask(ipc::CancelJob{job}, this, [](const Asked<ipc::Done> &) {});
}

void JobFollower::fail(const ipc::Sentence &why)
{
    m_silence.stop();
    m_state = State::Idle;
    Q_EMIT failed(why);
}

} // namespace ui
