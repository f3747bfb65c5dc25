// What the doctor's looks by itself found, as alerts takes it. PURE. Caller: status.
//
// What the service itself watches by the minute is not left to what the doctor saw hours ago: whether a primary is there, our own certificate's
// dates, whether notices can leave. What never was right since a domain was set up, and takes no mail away from anybody, is a task: nothing broke.
#pragma once
#include "alerts/warnings.h"
#include "doctor/check_ups.h"

namespace control {

// What the service knows better.
struct Watched {
    QList<handover::PrimaryStatus> primaries;
    QString hostname; // ours; empty: our certificates are not watched
};

inline constexpr std::chrono::seconds longestLook{15}; // from the first question of one until it is known

// What counts, and what changed lately.
QList<alerts::Finding> doctorFindings(const QMap<QString, doctor::CheckUp> &looks, const Watched &watched);

} // namespace control
