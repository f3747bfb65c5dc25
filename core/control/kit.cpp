#include "control/kit.h"
#include "config/names.h"
#include "control/convert.h"
#include "control/kit_check_job.h"

namespace control {

namespace {

static_assert(int(ipc::KitServer::Postfix) == int(doctor::KitServer::Postfix) && int(ipc::KitServer::Exim) == int(doctor::KitServer::Exim)
              && int(ipc::KitServer::Exchange) == int(doctor::KitServer::Exchange)
              && int(ipc::KitServer::HMailServer) == int(doctor::KitServer::HMailServer)
              && int(ipc::KitServer::Rspamd) == int(doctor::KitServer::Rspamd)
              && int(ipc::KitServer::SpamAssassin) == int(doctor::KitServer::SpamAssassin));

// A domain that is not configured yet, towards a name that we do not have yet.
ipc::Outcome<config::Domain> proposedDomain(const ipc::ShowKit &request, config::Config &config)
{
    const auto domain = config::hostNameFromText(request.domain);
    const auto hostname = config::hostNameFromText(*request.hostname);
    if (!domain)
        return ipc::ErrorReply{QStringLiteral("check.bad-domain"), {{QStringLiteral("value"), request.domain.left(253)}}};
    if (!hostname)
        return ipc::ErrorReply{QStringLiteral("check.bad-hostname"), {{QStringLiteral("value"), request.hostname->left(253)}}};
    config.hostname = *hostname;
    if (request.addresses)
        config.smtp.publicAddresses = *request.addresses;
    config.smtp.publicAddresses.removeIf([](const QString &address) { return !config::isIpAddress(address); });
    if (const ipc::Outcome<config::Domain> known = domainNamed(*domain, config))
        return known;
    config::Domain proposed;
    proposed.name = *domain;
    return proposed;
}

ipc::Kit kitOf(const doctor::Kit &kit, const doctor::KitFacts &facts)
{
    const QJsonObject parameters{{QStringLiteral("hostname"), facts.hostname}};
    ipc::Kit made;
    for (const doctor::KitPart &part : kit.parts)
        made.parts.append({{part.where, parameters}, part.lines});
    for (const QString &code : kit.remarks)
        made.remarks.append({code, parameters});
    made.addresses = facts.addresses;
    return made;
}

} // namespace

KitRequests::KitRequests(const Rooms &rooms, Jobs &jobs, QObject *parent) : QObject(parent), m_rooms(rooms), m_jobs(jobs) {}

void KitRequests::facts(const config::Domain &domain, const config::Config &config, Found found)
{
    doctor::KitFacts known{config.hostname, doctor::kitAddresses(config.smtp.publicAddresses, domain.sourceAddress, {}), domain.aliases};
    known.domains.prepend(domain.name);
    if (!known.addresses.isEmpty())
        return found(known);
    m_rooms.resolver.addresses(config.hostname.toLatin1().toLower(), this, [known, found = std::move(found)](const dns::AddressAnswer &answer) mutable {
        QStringList resolved;
        for (const QHostAddress &address : answer.records)
            resolved += address.toString();
        known.addresses = doctor::kitAddresses({}, {}, resolved);
        found(known);
    });
}

void KitRequests::show(const ipc::ShowKit &request, config::Config config, ipc::Answer<ipc::ShowKit> answer)
{
    const ipc::Outcome<config::Domain> domain = request.hostname ? proposedDomain(request, config) : domainNamed(request.domain, config);
    if (!domain)
        return answer(domain.error());
    facts(*domain, config, [server = request.server, answer = std::move(answer)](const doctor::KitFacts &known) {
        const Result<doctor::Kit> kit = doctor::fillKit(doctor::KitServer(int(server)), known);
        kit ? answer(kitOf(*kit, known)) : answer(ipc::ErrorReply{kit.error().code, {{QStringLiteral("value"), kit.error().detail.left(253)}}});
    });
}

void KitRequests::check(const ipc::CheckKit &request, const config::Config &config, const QByteArray &actor, ipc::Answer<ipc::CheckKit> answer)
{
    const ipc::Outcome<config::Domain> domain = domainNamed(request.domain, config);
    if (!domain)
        return answer(domain.error());
    const ipc::Outcome<KitCheckJob::Question> question = KitCheckJob::question(request, *domain, config);
    if (!question)
        return answer(question.error());
    facts(*domain, config, [this, question = *question, actor, answer = std::move(answer)](const doctor::KitFacts &known) mutable {
        if (m_running)
            return answer(ipc::ErrorReply{QStringLiteral("kit.running"), {}});
        question.addresses = known.addresses;
        auto job = std::make_unique<KitCheckJob>(question, actor, m_rooms);
        m_running = job.get();
        answer(m_jobs.start(std::move(job)));
    });
}

} // namespace control
