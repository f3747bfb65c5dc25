#include "control/address_probe.h"
#include <algorithm>
#include "control/convert.h"
#include "smtp/address.h"
#include "smtp/comparable.h"

namespace control {

namespace {

using directory::Asked;

// The configured name of the domain that the address is in, by its name or an alias.
std::optional<QByteArray> protectedDomain(const QByteArray &domain, const config::Config &config)
{
    const QByteArray wanted = smtp::comparableDomain(domain);
    const auto isIt = [&](const QString &name) { return smtp::comparableDomain(name.toUtf8()) == wanted; };
    for (const config::Domain &one : config.domains) {
        if (isIt(one.name) || std::ranges::any_of(one.aliases, isIt))
            return smtp::comparableDomain(one.name.toUtf8());
    }
    return std::nullopt;
}

} // namespace

AddressProbe::AddressProbe(handover::HandOver &handover, const directory::Directory &directory, QObject *parent)
    : QObject(parent), m_handover(handover), m_directory(directory)
{
}

void AddressProbe::probe(const ipc::ProbeAddress &request, const config::Config &config, ipc::Answer<ipc::ProbeAddress> answer)
{
    const QByteArray given = request.address.trimmed().toUtf8();
    const auto address = smtp::parseAddress(given, smtp::Utf8::Allowed);
    if (!address || address->domain.isEmpty())
        return answer(ipc::ErrorReply{"explain.bad-address", {{"value", request.address}}});
    const auto domain = protectedDomain(address->domain, config);
    if (!domain)
        return answer(ipc::ErrorReply{"directory.no-such-domain", {{"domain", QString::fromUtf8(address->domain)}}});
    if (m_running >= most)
        return answer(ipc::ErrorReply{"explain.too-many", {}});
    const QByteArray local = smtp::plainLocalPart(address->local);
    if (!m_handover.canAsk(*domain)) {
        ipc::ProbedAddress made = found(*domain, local, Asked::NoVerdict);
        made.reason.code = QStringLiteral("directory.cannot-ask");
        return answer(made);
    }
    ++m_running;
    m_handover.askExists(*domain, given, this, [this, domain = *domain, local, answer = std::move(answer)](Asked said) {
        --m_running;
        answer(found(domain, local, said));
    });
}

// A server that takes everything says nothing about anybody.
ipc::ProbedAddress AddressProbe::found(const QByteArray &domain, const QByteArray &local, Asked said) const
{
    ipc::ProbedAddress made;
    const bool takesAll = said == Asked::Exists && m_directory.catchAll(domain) == directory::CatchAll::Found;
    if (said != Asked::NoVerdict && !takesAll)
        made.said = said == Asked::Exists ? ipc::AddressState::Exists : ipc::AddressState::Gone;
    made.reason.code = QLatin1String(takesAll ? "directory.catch-all" : said == Asked::Exists ? "directory.asked-exists"
                                     : said == Asked::Unknown ? "directory.asked-unknown" : "directory.not-answered");
    made.known = addressState(m_directory.standing(domain, local, true));
    return made;
}

} // namespace control
