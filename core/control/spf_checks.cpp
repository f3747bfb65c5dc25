#include "control/spf_checks.h"
#include "intake/spf_check.h"
#include "smtp/address.h"
#include "smtp/comparable.h"

namespace control {

namespace {

using mail::spf::Step;
using mail::spf::Verdict;

static_assert(int(ipc::SpfResult::None) == int(Verdict::None) && int(ipc::SpfResult::Neutral) == int(Verdict::Neutral)
              && int(ipc::SpfResult::Pass) == int(Verdict::Pass) && int(ipc::SpfResult::Fail) == int(Verdict::Fail)
              && int(ipc::SpfResult::SoftFail) == int(Verdict::SoftFail) && int(ipc::SpfResult::TempError) == int(Verdict::TempError)
              && int(ipc::SpfResult::PermError) == int(Verdict::PermError));
static_assert(int(ipc::SpfStepKind::Record) == int(Step::Kind::Record) && int(ipc::SpfStepKind::Term) == int(Step::Kind::Term)
              && int(ipc::SpfStepKind::Result) == int(Step::Kind::Result));

QString text(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

ipc::ErrorReply wrong(const char *code, const QString &value) { return {QString::fromLatin1(code), {{"value", value.left(320)}}}; }

ipc::SpfStep stepOf(const Step &step)
{
    ipc::SpfStep made{ipc::SpfStepKind(int(step.kind)), step.depth, text(step.domain), text(step.text), {}, step.matched};
    for (const QByteArray &one : step.found)
        made.found.append(text(one));
    return made;
}

} // namespace

ipc::Outcome<mail::spf::Query> spfQueryOf(const ipc::CheckSpf &request, const QByteArray &hostname, WallTime now)
{
    mail::spf::Query query{QHostAddress(request.client), request.helo.toUtf8(), {}, hostname, now};
    if (query.client.isNull())
        return wrong("explain.bad-client", request.client);
    if (request.sender.isEmpty() || request.sender == u"<>")
        return query;
    const auto sender = smtp::parseAddress(request.sender.toUtf8(), smtp::Utf8::Allowed);
    if (!sender || sender->domain.isEmpty())
        return wrong("explain.bad-address", request.sender);
    query.sender = sender->local + '@' + smtp::comparableDomain(sender->domain);
    return query;
}

ipc::SpfReport reportOf(const mail::spf::Evaluation &evaluation)
{
    ipc::SpfReport report;
    report.result = ipc::SpfResult(int(evaluation.verdict));
    report.domain = text(evaluation.domain);
    report.ofHelo = evaluation.isOfHelo;
    report.mechanism = text(evaluation.mechanism);
    if (!evaluation.problem.isEmpty())
        report.problem = ipc::Sentence{text(evaluation.problem), {{"at", text(evaluation.at)}}};
    report.explanation = text(evaluation.explanation);
    report.lookups = evaluation.lookups;
    report.voidLookups = evaluation.voidLookups;
    for (const Step &step : evaluation.steps)
        report.steps.append(stepOf(step));
    return report;
}

SpfChecks::SpfChecks(dns::Resolver &resolver, QObject *parent) : QObject(parent), m_resolver(resolver) {}

void SpfChecks::check(const ipc::CheckSpf &request, const QByteArray &hostname, WallTime now, ipc::Answer<ipc::CheckSpf> answer)
{
    const auto query = spfQueryOf(request, hostname, now);
    if (!query)
        return answer(query.error());
    if (m_running >= most)
        return answer(ipc::ErrorReply{"explain.too-many", {}});
    ++m_running;
    intake::checkSpf(m_resolver, *query, this, [this, answer = std::move(answer)](const mail::spf::Evaluation &evaluation) {
        --m_running;
        answer(reportOf(evaluation));
    });
}

} // namespace control
