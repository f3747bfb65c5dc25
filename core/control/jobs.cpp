#include "control/jobs.h"
#include "config/names.h"
#include "control/convert.h"
#include "handover/primary_test.h"

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

ipc::ErrorReply bad(const char *code, const QString &value) { return {QString::fromLatin1(code), {{"value", value.left(253)}}}; }

} // namespace

Jobs::Jobs(dns::Resolver &resolver, QObject *parent) : QObject(parent), m_resolver(resolver) {}

ipc::Outcome<ipc::JobStarted> Jobs::testPrimary(const ipc::TestPrimary &request, const config::Config &config)
{
    const auto domain = config::hostNameFromText(request.domain);
    if (!domain)
        return bad("check.bad-domain", request.domain);
    const auto primary = endpointFromText(request.primary, config.smtp.outboundPort);
    if (!primary || !(config::isIpAddress(primary->host) || config::hostNameFromText(primary->host)))
        return bad("check.bad-primary", request.primary);
    if (m_running.size() >= most)
        return ipc::ErrorReply{"ipc.too-many-jobs", {}};

    const qint64 id = ++m_lastId;
    QObject *work = handover::PrimaryTest::run({*primary, domain->toLatin1(), hostnameOf(config).toUtf8(), {}}, m_resolver, this,
                                               [this, id](const QList<handover::TestStep> &steps, bool finished) {
                                                   const ipc::Job job{id, stepsOf(steps), finished};
                                                   m_running[id].last = job;
                                                   if (finished) // we are inside it: not at once
                                                       m_running.take(id).work->deleteLater();
                                                   Q_EMIT progressed(job);
                                               });
    m_running.insert(id, {work, {id, {}, false}});
    return ipc::JobStarted{id};
}

ipc::Outcome<ipc::Done> Jobs::cancel(qint64 id)
{
    const auto it = m_running.constFind(id);
    if (it == m_running.constEnd())
        return ipc::ErrorReply{"ipc.no-such-job", {{"job", id}}};
    const Running running = m_running.take(id);
    delete running.work;
    ipc::Job last = running.last;
    last.finished = true;
    for (ipc::Step &step : last.steps)
        if (step.state == ipc::StepState::Waiting || step.state == ipc::StepState::Running)
            step.state = ipc::StepState::Skipped;
    Q_EMIT progressed(last);
    return ipc::Done{};
}

} // namespace control
