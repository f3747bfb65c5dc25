// What a session needs to know of the configuration, as one value that does not change: open sessions keep theirs when a new one comes.
#pragma once
#include <QByteArray>
#include <chrono>
#include <functional>
#include <memory>
#include "admission/admission.h"
#include "config/config.h"
#include "dns/address.h"
#include "dns/resolver.h"
#include "handover/handover.h"
#include "intake/gate.h"
#include "intake/own_visits.h"
#include "net/tls_context.h"
#include "smtp/server_session.h"
#include "smtp/trace_tags.h"
#include "spool/spool.h"

namespace intake {

// Starts handing over what waits for a protected domain (its configured name).
using EtrnHandler = std::function<handover::Etrn(const QByteArray &domain)>;

// What the rest of the relay tells intake; all of it may be missing.
struct Surroundings {
    std::shared_ptr<const net::TlsServerContext> tls; // null: STARTTLS is not offered
    QHash<QByteArray, smtp::Capabilities> primaries;  // HandOver::capabilities()
    std::shared_ptr<const smtp::TraceTags> tags;      // null: mail that comes round is not known
    EtrnHandler etrn;                                 // null: ETRN is not offered
    std::shared_ptr<const Gate> gate;                 // null: everybody may come, and exists
    dns::Resolver *resolver = nullptr;                // null: SPF is not checked
    std::shared_ptr<OwnVisits> ownVisits;             // null: there are none
};

struct Settings {
    QByteArray hostName;
    admission::Admission admission;
    smtp::Limits limits{};
    smtp::Timeouts timeouts;
    smtp::Offers offers;
    EtrnHandler etrn;
    std::shared_ptr<const smtp::TraceTags> tags;
    std::shared_ptr<const Gate> gate;
    std::shared_ptr<OwnVisits> ownVisits;
    std::chrono::milliseconds greetingDelay{0};
    std::shared_ptr<const net::TlsServerContext> tls; // null: STARTTLS is not offered
    dns::Resolver *resolver = nullptr;                // for SPF; null: it is not checked. Outlives the sessions
    dns::Networks treatAsPublic;                      // whose clients are checked by SPF though they are not public
};

// How much of the disk a route's mail may take now (E3). `spool` outlives it.
admission::Admission::ShareOf shareOf(spool::Spool &spool);

std::shared_ptr<const Settings> settingsFrom(const config::Config &config, const Surroundings &surroundings);

} // namespace intake
