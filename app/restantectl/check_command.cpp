#include "commands.h"
#include "control/checks.h"
#include "control/convert.h"
#include "dns/unbound_resolver.h"
#include "doctor/doctor.h"
#include "ipc/codec.h"
#include "local_config.h"
#include "words/words.h"

namespace {

template <typename E> QString nameOf(E value) { return ipc::JsonWriter::value(value).toString(); }

ipc::CheckDomain requestOf(const Options &options) { return {options.arguments.value(0), options.hostname, options.primaries}; }

void writeLadder(const Terminal &out, const QList<ipc::Rung> &ladder)
{
    if (ladder.isEmpty())
        return;
    QList<QStringList> rows{{out.word("ctl.head.priority"), out.word("ctl.head.host"), QString(), out.word("ctl.head.addresses")}};
    for (const ipc::Rung &rung : ladder) {
        const QString who = rung.isUs ? out.word("ctl.us") : rung.isPrimary ? out.word("ctl.primary") : QString();
        rows << QStringList{QString::number(rung.preference), rung.host, who, rung.addresses.join(QStringLiteral(", "))};
    }
    out.table(rows);
}

void writeRecords(const Terminal &out, const char *heading, const QList<QString> &records)
{
    if (records.isEmpty())
        return;
    out.say(QStringLiteral("  %1:").arg(out.word(heading)));
    for (const QString &record : records)
        out.table({{QStringLiteral("    ") + record}});
}

void writeFinding(const Terminal &out, const ipc::Finding &finding)
{
    out.say(QStringLiteral("%1 %2: %3").arg(finding.code, out.word(QStringLiteral("severity.") + nameOf(finding.severity)),
                                            out.word(finding.code, finding.parameters)));
    if (const QString advice = words::advice(finding.code, finding.parameters, out.language()); !advice.isEmpty())
        out.say(QStringLiteral("  ") + advice);
    writeRecords(out, "ctl.now", finding.now);
    writeRecords(out, "ctl.should-be", finding.shouldBe);
}

int exitCodeOf(ipc::Verdict verdict)
{
    return verdict == ipc::Verdict::Good || verdict == ipc::Verdict::Attention ? Fine : BadNews;
}

} // namespace

void showReport(Session &session, const ipc::CheckReport &report)
{
    const Terminal &out = session.out();
    if (out.isJson()) {
        out.json(ipc::JsonWriter::value(report).toObject());
        return session.end(exitCodeOf(report.verdict));
    }
    out.say(QStringLiteral("%1: %2").arg(report.domain, out.word(QStringLiteral("verdict.") + nameOf(report.verdict))));
    writeLadder(out, report.ladder);
    for (const ipc::Finding &finding : report.findings) {
        out.say({});
        writeFinding(out, finding);
    }
    session.end(exitCodeOf(report.verdict));
}

void runCheck(Session &session)
{
    session.ask(requestOf(session.options()), [&session](const ipc::CheckReport &report) { showReport(session, report); });
}

void runStandaloneCheck(Session &session)
{
    const auto config = localConfig(session.options());
    if (!config)
        return session.fail(config.error());
    const auto question = control::questionOf(requestOf(session.options()), *config);
    if (!question)
        return session.fail(question.error());
    auto *resolver = new dns::UnboundResolver(config->dns.servers, std::chrono::seconds(5), &session);
    resolver->setTrustAnchor(config->dns.trustAnchor);
    doctor::check(*question, *resolver, &session,
                  [&session](const doctor::Report &report) { showReport(session, control::reportOf(report)); });
}
