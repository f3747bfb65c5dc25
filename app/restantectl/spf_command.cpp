#include "commands.h"
#include "control/convert.h"
#include "control/spf_checks.h"
#include "dns/unbound_resolver.h"
#include "intake/spf_check.h"
#include "ipc/codec.h"
#include "local_config.h"

namespace {

ipc::CheckSpf requestOf(const Options &options) { return {options.arguments.at(0), options.arguments.at(1), options.arguments.at(2)}; }

bool isBadNews(ipc::SpfResult result)
{
    using enum ipc::SpfResult;
    return result == Fail || result == SoftFail || result == TempError || result == PermError;
}

QString lineOf(const ipc::SpfStep &step)
{
    const QString indent(step.depth * 4, u' ');
    if (step.kind == ipc::SpfStepKind::Record)
        return indent + step.domain + QStringLiteral(": ") + step.text;
    if (step.kind == ipc::SpfStepKind::Result)
        return indent + QStringLiteral("  = ") + step.text;
    return indent + QStringLiteral("  ") + (step.matched ? u'+' : u'-') + u' ' + step.text;
}

void writeSteps(const Terminal &out, const QList<ipc::SpfStep> &steps)
{
    for (const ipc::SpfStep &step : steps) {
        const QString found = step.found.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(step.found.join(QStringLiteral(", ")));
        out.table({{lineOf(step) + found}});
    }
}

void showReport(Session &session, const ipc::SpfReport &report)
{
    const Terminal &out = session.out();
    const int code = isBadNews(report.result) ? BadNews : Fine;
    if (out.isJson()) {
        out.json(ipc::JsonWriter::value(report).toObject());
        return session.end(code);
    }
    const QJsonObject who{{"client", session.options().arguments.at(0)}, {"domain", report.domain}};
    const QString result = ipc::JsonWriter::value(report.result).toString();
    out.say(out.word(report.domain.isEmpty() ? QStringLiteral("spf.no-domain") : QStringLiteral("spf.") + result, who));
    if (report.problem)
        out.say(out.word(*report.problem));
    if (!report.explanation.isEmpty())
        out.say(out.word("spf.explanation", {{"text", report.explanation}}));
    if (report.ofHelo)
        out.say(out.word("spf.of-helo"));
    writeSteps(out, report.steps);
    if (!report.steps.isEmpty())
        out.say(out.word("spf.lookups", {{"count", report.lookups}, {"void", report.voidLookups}}));
    session.end(code);
}

} // namespace

void runSpf(Session &session)
{
    session.ask(requestOf(session.options()), [&session](const ipc::SpfReport &report) { showReport(session, report); });
}

void runStandaloneSpf(Session &session)
{
    const auto config = localConfig(session.options());
    if (!config)
        return session.fail(config.error());
    const auto query = control::spfQueryOf(requestOf(session.options()), control::hostnameOf(*config).toLatin1(), SystemClock().wall());
    if (!query)
        return session.fail(query.error());
    auto *resolver = new dns::UnboundResolver(config->dns.servers, std::chrono::seconds(5), &session);
    intake::checkSpf(*resolver, *query, &session, [&session](const mail::spf::Evaluation &evaluation) { showReport(session, control::reportOf(evaluation)); });
}
