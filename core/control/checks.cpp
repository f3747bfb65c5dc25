#include "control/checks.h"
#include "config/names.h"
#include "control/convert.h"
#include "doctor/turns.h"
#include "smtp/comparable.h"

namespace control {

namespace {

const config::Domain *configured(const config::Config &config, const QString &name)
{
    for (const config::Domain &domain : config.domains)
        if (domain.name == name || domain.aliases.contains(name))
            return &domain;
    return nullptr;
}

ipc::ErrorReply bad(const char *code, const QString &value) { return {QString::fromLatin1(code), {{"value", value.left(253)}}}; }

} // namespace

ipc::Outcome<doctor::Question> questionOf(const ipc::CheckDomain &request, const config::Config &config)
{
    doctor::Question q;
    if (request.domain.isEmpty() && config.domains.isEmpty())
        return ipc::ErrorReply{"check.no-domain", {}};
    const auto domain = request.domain.isEmpty() ? config.domains.first().name : config::hostNameFromText(request.domain);
    if (!domain)
        return bad("check.bad-domain", request.domain);
    q.domain = *domain;

    const QString ours = hostnameOf(config);
    const auto hostname = config::hostNameFromText(request.hostname.isEmpty() ? ours : request.hostname);
    if (!hostname)
        return bad("check.bad-hostname", request.hostname.isEmpty() ? ours : request.hostname);
    q.hostname = *hostname;
    q.publicAddresses = config.smtp.publicAddresses;
    q.dns = config.dns;
    q.doctor = config.doctor;
    for (const config::Blocklist &list : config.smtp.dnsbl)
        if (!q.doctor.blocklists.contains(list.zone))
            q.doctor.blocklists << list.zone;
    if (const config::Domain *known = configured(config, q.domain))
        q.primaries = known->primaries;
    if (request.primaries.isEmpty())
        return q;
    q.primaries.clear();
    for (const QString &text : request.primaries) {
        const auto primary = endpointFromText(text, config.smtp.outboundPort);
        if (!primary || !(config::isIpAddress(primary->host) || config::hostNameFromText(primary->host)))
            return bad("check.bad-primary", text);
        q.primaries << *primary;
    }
    return q;
}

Checks::Checks(dns::Resolver &resolver, Own own, doctor::CheckUps *checkUps, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_own(std::move(own)), m_checkUps(checkUps), m_turns(std::make_shared<doctor::Turns>())
{
}

doctor::Question Checks::withOwnFacts(doctor::Question question, const config::Config &config) const
{
    const config::Domain *known = configured(config, question.domain); // it may be an alias
    question.own = m_own(smtp::comparableDomain((known ? known->name : question.domain).toUtf8()));
    return question;
}

void Checks::check(const ipc::CheckDomain &request, const config::Config &config, ipc::Answer<ipc::CheckDomain> answer)
{
    const ipc::Outcome<doctor::Question> question = questionOf(request, config);
    if (!question)
        return answer(question.error());
    if (m_running >= most)
        return answer(ipc::ErrorReply{"ipc.too-many-checks", {}});
    ++m_running;
    const bool isUsual = request.hostname.isEmpty() && request.primaries.isEmpty(); // what was asked with other values is no news
    doctor::check(withOwnFacts(*question, config), m_resolver, this, [this, answer, isUsual](const doctor::Report &report) {
        --m_running;
        if (m_checkUps && isUsual)
            m_checkUps->take(report);
        answer(reportOf(report));
    }, m_turns);
}

void Checks::look(const QString &domain, const config::Config &config, QObject *context, std::function<void(doctor::Report)> answer)
{
    const ipc::Outcome<doctor::Question> question = questionOf({.domain = domain, .hostname = {}, .primaries = {}}, config);
    if (!question) {
        QMetaObject::invokeMethod(context, [domain, answer = std::move(answer)] { answer({.domain = domain, .findings = {}, .ladder = {}, .answers = {}}); }, Qt::QueuedConnection);
        return;
    }
    doctor::check(withOwnFacts(*question, config), m_resolver, context, std::move(answer), m_turns);
}

ipc::Outcome<ipc::LatestCheck> Checks::latest(const QString &domain, const config::Config &config) const
{
    const config::Domain *known = configured(config, domain.toLower());
    if (!known)
        return ipc::ErrorReply{QStringLiteral("directory.no-such-domain"), {{"domain", domain.left(253)}}};
    ipc::LatestCheck latest;
    latest.report.domain = known->name;
    if (!m_checkUps)
        return latest;
    if (const auto next = m_checkUps->nextLook(known->name))
        latest.next = dateTime(*next);
    latest.isLooking = m_checkUps->isLooking(known->name);
    const QMap<QString, doctor::CheckUp> all = m_checkUps->latest();
    const auto look = all.constFind(known->name);
    if (look == all.cend())
        return latest;
    const bool sawSomething = look->report.verdict != doctor::Verdict::Unknown;
    if (sawSomething) {
        latest.report = reportOf(look->report);
        latest.at = dateTime(look->reported);
    }
    if (!sawSomething || look->at != look->reported)
        latest.triedAt = dateTime(look->at);
    return latest;
}

} // namespace control
