#include "control/primary_test_job.h"
#include "config/names.h"
#include "control/convert.h"

namespace control {

namespace {

ipc::StepState stateOf(handover::TestStep::State state)
{
    using enum handover::TestStep::State;
    switch (state) {
    case Waiting: return ipc::StepState::Waiting;
    case Running: return ipc::StepState::Running;
    case Good: return ipc::StepState::Good;
    case Attention: return ipc::StepState::Attention;
    case Failed: return ipc::StepState::Failed;
    case Skipped: return ipc::StepState::Skipped;
    }
    return ipc::StepState::Waiting;
}

ipc::ErrorReply bad(const char *code, const QString &value) { return {QString::fromLatin1(code), {{"value", value.left(253)}}}; }

} // namespace

QList<ipc::Step> stepsOf(const QList<handover::TestStep> &steps)
{
    QList<ipc::Step> all;
    for (const handover::TestStep &step : steps) {
        std::optional<ipc::Sentence> said;
        if (!step.said.isEmpty())
            said = ipc::Sentence{step.said, step.parameters};
        all << ipc::Step{step.code, stateOf(step.state), step.milliseconds, said};
    }
    return all;
}

ipc::Outcome<PrimaryTestJob::Question> PrimaryTestJob::question(const ipc::TestPrimary &request, const config::Config &config)
{
    const auto domain = config::hostNameFromText(request.domain);
    if (!domain)
        return bad("check.bad-domain", request.domain);
    const auto primary = endpointFromText(request.primary, config.smtp.outboundPort);
    if (!primary || !(config::isIpAddress(primary->host) || config::hostNameFromText(primary->host)))
        return bad("check.bad-primary", request.primary);
    return Question{*primary, domain->toLatin1(), hostnameOf(config).toUtf8(), {}};
}

void PrimaryTestJob::begin()
{
    m_test = handover::PrimaryTest::run(m_question, m_resolver, this, [this](const QList<handover::TestStep> &steps, bool finished) {
        m_now.steps = stepsOf(steps);
        m_now.finished = finished;
        Q_EMIT progressed(m_now);
    });
}

void PrimaryTestJob::cancel()
{
    delete m_test;
    m_now.finished = true;
    for (ipc::Step &step : m_now.steps)
        if (step.state == ipc::StepState::Waiting || step.state == ipc::StepState::Running)
            step.state = ipc::StepState::Skipped;
    Q_EMIT progressed(m_now);
}

} // namespace control
