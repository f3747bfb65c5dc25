#include "step_report.h"
#include <algorithm>
#include "ipc/codec.h"
#include "words/words.h"

namespace {

bool isOver(ipc::StepState state) { return state != ipc::StepState::Waiting && state != ipc::StepState::Running; }

void write(const Terminal &out, const ipc::Step &step)
{
    out.say(QStringLiteral("%1: %2").arg(out.word(step.code), step.said ? out.word(*step.said) : out.word("primary-test.skipped")));
    const QString advice = step.said ? words::advice(step.said->code, step.said->parameters, out.language()) : QString();
    if (!advice.isEmpty())
        out.say(QStringLiteral("  ") + advice);
}

QJsonObject wholly(const ipc::Job &job)
{
    QJsonObject object{{"steps", ipc::JsonWriter::value(job.steps)}};
    if (job.result)
        object.insert(QStringLiteral("result"), ipc::JsonWriter::value(*job.result));
    return object;
}

} // namespace

void StepReport::take(const ipc::Job &job)
{
    const Terminal &out = m_session.out();
    for (; !out.isJson() && m_written < job.steps.size() && isOver(job.steps.at(m_written).state); ++m_written)
        write(out, job.steps.at(m_written));
    if (!job.finished)
        return;
    if (out.isJson())
        out.json(wholly(job));
    else if (job.result)
        out.say(out.word(*job.result));
    const bool hasFailed = std::ranges::any_of(job.steps, [](const ipc::Step &step) { return step.state == ipc::StepState::Failed; });
    const bool isUnproved = job.result && job.result->code != QLatin1String("proof.proved");
    m_session.end(hasFailed || isUnproved ? BadNews : Fine);
}
