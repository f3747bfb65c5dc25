#include "ui/wizard/job_run.h"
#include <algorithm>

namespace ui {

namespace {
using namespace std::chrono_literals;
constexpr auto longestSilence = 30s;
constexpr qsizetype mostEarly = 32;
} // namespace

JobRun::JobRun(ServiceModel &service, QObject *parent) : QObject(parent), m_service(service)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    connect(&m_silence, &QTimer::timeout, this, &JobRun::cancel);
    connect(&m_service, &ServiceModel::jobChanged, this, &JobRun::take);
}

void JobRun::begin()
{
    Q_ASSERT(!isRunning());
    m_state = State::Starting;
    ++m_round;
    m_error.reset();
    m_early.clear();
    m_steps.clear();
    m_silence.start();
    Q_EMIT changed();
}

void JobRun::onStarted(int round, const Asked<ipc::JobStarted> &answer)
{
    const bool isWanted = round == m_round && m_state == State::Starting;
    if (!isWanted) { // stopped while it was being started
        if (answer)
            m_service.ask(ipc::CancelJob{answer->job}, this, [](const Asked<ipc::Done> &) {});
        return;
    }
    if (!answer) {
        m_silence.stop();
        m_error = answer.error();
        m_state = State::Done;
        return Q_EMIT changed();
    }
    m_state = State::Running;
    m_job = answer->job;
    const QList<ipc::Job> early = std::exchange(m_early, {});
    for (const ipc::Job &job : early)
        take(job);
    Q_EMIT changed();
}

void JobRun::take(const ipc::Job &job)
{
    if (m_state == State::Starting && m_early.size() < mostEarly)
        m_early.append(job);
    if (m_state != State::Running || job.job != m_job)
        return;
    m_silence.start();
    m_steps = job.steps;
    if (job.finished) {
        m_silence.stop();
        m_state = State::Done;
    }
    Q_EMIT changed();
}

void JobRun::cancel()
{
    m_silence.stop();
    if (!isRunning())
        return;
    if (m_state == State::Running)
        m_service.ask(ipc::CancelJob{m_job}, this, [](const Asked<ipc::Done> &) {});
    m_state = State::Done;
    for (ipc::Step &step : m_steps)
        if (step.state == ipc::StepState::Running || step.state == ipc::StepState::Waiting)
            step.state = ipc::StepState::Skipped;
    Q_EMIT changed();
}

const ipc::Step *JobRun::failed() const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [](const ipc::Step &step) { return step.state == ipc::StepState::Failed; });
    return found == m_steps.end() ? nullptr : &*found;
}

bool JobRun::isGood() const
{
    const bool anyGood = std::any_of(m_steps.begin(), m_steps.end(), [](const ipc::Step &step) { return step.state == ipc::StepState::Good; });
    return m_state == State::Done && !m_error && anyGood && !failed();
}

} // namespace ui
