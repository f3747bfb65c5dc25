#include <memory>
#include "commands.h"
#include "ipc/codec.h"
#include "words/words.h"

namespace {

void tell(Session &session, qint64 count, const char *words)
{
    const Terminal &out = session.out();
    if (out.isJson())
        out.json({{"count", count}});
    else
        out.say(count > 0 ? out.word(words, {{"count", count}}) : out.word("ctl.none-in-maintenance"));
    session.end(count > 0 ? Fine : BadNews);
}

bool isOver(ipc::StepState state) { return state != ipc::StepState::Waiting && state != ipc::StepState::Running; }

void write(const Terminal &out, const ipc::Step &step)
{
    out.say(QStringLiteral("%1: %2").arg(out.word(step.code), step.said ? out.word(*step.said) : out.word("primary-test.skipped")));
    const QString advice = step.said ? words::advice(step.said->code, step.said->parameters, out.language()) : QString();
    if (!advice.isEmpty())
        out.say(QStringLiteral("  ") + advice);
}

// Steps are written as they end, in their order.
class TestReport {
public:
    explicit TestReport(Session &session) : m_session(session) {}

    void take(const ipc::Job &job)
    {
        const Terminal &out = m_session.out();
        for (; !out.isJson() && m_written < job.steps.size() && isOver(job.steps.at(m_written).state); ++m_written)
            write(out, job.steps.at(m_written));
        if (!job.finished)
            return;
        if (out.isJson())
            out.json({{"steps", ipc::JsonWriter::value(job.steps)}});
        bool hasFailed = false;
        for (const ipc::Step &step : job.steps)
            hasFailed |= step.state == ipc::StepState::Failed;
        m_session.end(hasFailed ? BadNews : Fine);
    }

private:
    Session &m_session;
    qsizetype m_written = 0;
};

void test(Session &session, const QString &domain, const QString &primary)
{
    const auto report = std::make_shared<TestReport>(session);
    const auto job = std::make_shared<qint64>(0);
    QObject::connect(&session.client(), &ipc::Client::job, &session, [report, job](const ipc::Job &event) {
        if (event.job == *job)
            report->take(event);
    });
    session.ask(ipc::TestPrimary{domain, primary}, [job](const ipc::JobStarted &started) { *job = started.job; });
}

} // namespace

void runPrimaryHold(Session &session)
{
    ipc::HoldPrimary request = session.options().hold;
    request.primary = session.options().arguments.value(0);
    session.ask(request, [&session](const ipc::Count &count) { tell(session, count.count, "ctl.primary-held"); });
}

void runPrimaryOpen(Session &session)
{
    session.ask(ipc::OpenPrimary{session.options().arguments.value(0)},
                [&session](const ipc::Count &count) { tell(session, count.count, "ctl.primary-opened"); });
}

// Without a server: the first one that the service knows for the domain.
void runPrimaryTest(Session &session)
{
    const QString domain = session.options().arguments.at(0), primary = session.options().arguments.value(1);
    if (!primary.isEmpty())
        return test(session, domain, primary);
    session.ask(ipc::GetSnapshot{}, [&session, domain](const ipc::Snapshot &now) {
        for (const ipc::Primary &known : now.primaries)
            if (known.domain.compare(domain, Qt::CaseInsensitive) == 0)
                return test(session, domain, known.host);
        session.fail({"handover.no-such-primary", {}});
    });
}
