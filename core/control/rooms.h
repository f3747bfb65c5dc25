// The rooms that the service asks on behalf of its clients.
#pragma once
#include "alerts/alerts.h"
#include "base/log_ring.h"
#include "config/store.h"
#include "directory/sources.h"
#include "dns/resolver.h"
#include "doctor/check_ups.h"
#include "handover/handover.h"
#include "intake/intake.h"
#include "notices/notices.h"
#include "spool/spool.h"
#include "watch/watch.h"

namespace control {

// All of them outlive the service.
struct Rooms {
    spool::Spool &spool;
    handover::HandOver &handover;
    dns::Resolver &resolver;
    config::Store &store;
    notices::Notices &notices;
    const Clock &clock;
    directory::Directory &directory;
    intake::Intake *intake = nullptr; // null: nothing comes in (tests)
    const directory::Sources *sources = nullptr; // null: nothing is read by itself (tests)
    watch::Watch *watch = nullptr; // null: nothing is recorded, because its file cannot be opened (or tests)
    alerts::Alerts *alerts = nullptr; // null: nobody is told of anything (tests)
    doctor::CheckUps *checkUps = nullptr; // null: the doctor looks only when asked, because its file cannot be opened (or tests)
    logging::Ring *log = nullptr; // null: nothing of the log is kept in memory (tests)
};

} // namespace control
