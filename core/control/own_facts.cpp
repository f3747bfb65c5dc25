#include "control/own_facts.h"
#include <algorithm>
#include "smtp/comparable.h"

namespace control {

namespace {

using Readiness = doctor::OwnFacts::Directory;

// A local part that nobody has ever asked for, so that what is said of it is said of all who are unknown.
constexpr char nobody[] = "restante-test-nobody";

const config::Domain *configured(const config::Config &config, const QByteArray &domain)
{
    const auto found = std::ranges::find_if(config.domains, [&](const config::Domain &one) { return smtp::comparableDomain(one.name.toUtf8()) == domain; });
    return found == config.domains.end() ? nullptr : &*found;
}

Readiness readinessOf(const Rooms &rooms, const config::Domain &domain, const QByteArray &name)
{
    for (const directory::Directory::Overview &known : rooms.directory.overview()) {
        if (known.domain != name)
            continue;
        if (known.isReady)
            return Readiness::Ready;
        return domain.unknownRecipients == config::UnknownRecipients::Refuse ? Readiness::Refusing : Readiness::NotReady;
    }
    return Readiness::NotKnown;
}

} // namespace

doctor::OwnFacts ownFacts(const Rooms &rooms, const config::Config &config, const QByteArray &domain)
{
    doctor::OwnFacts own;
    if (rooms.intake) {
        const intake::Visits visits = rooms.intake->visits();
        own.listensSince = visits.listensSince;
        own.firstPublicClient = visits.firstPublic;
        own.lastPublicClient = visits.lastPublic;
        own.onlyClient = visits.only;
        own.maxMessageSize = rooms.intake->largestFor(domain);
    }
    for (const notices::CannotLeave &why : rooms.notices.cannotLeave())
        own.cannotLeave << notices::warningCode(why.hurdle);
    own.hasSmarthost = config.notices.smarthost.has_value();
    if (const config::Domain *known = configured(config, domain)) {
        own.directory = readinessOf(rooms, *known, domain);
        own.takesUnknown = rooms.directory.rule(domain, nobody, false).ruling == directory::Ruling::Accept;
    }
    return own;
}

} // namespace control
