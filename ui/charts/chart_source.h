// The service's replies (watch.samples, watch.outages, watch.availability) as charts show them. PURE.
//
// A sample says how long a state lasted within it but not when; an outage is known to the millisecond. So what is seen of a primary are the outages,
// and beside them each sample as what most of it was. Rows that are empty, that lie behind the end or overlap the one before do no harm.
#pragma once
#include "ipc/contract.h"
#include "ui/charts/chart_data.h"

namespace ui {

struct WatchedHost {
    QString host;                      // host:port, as in the contract
    QList<ipc::PrimarySample> samples; // of it
    QList<ipc::Outage> outages;        // of all hosts
    std::optional<ipc::Availability> availability; // of the same time; none: its figures are counted from the spans
};
// `time` ends now or earlier: what is younger than the last sample counts as not watched.
Reachability reachability(const WatchedHost &watched, const Period &time);

// Ourselves, by the same measure: not reachable is when the service did not run. What lies before the first sample of all is not known.
Reachability ownReachability(const QString &name, const QList<ipc::ServiceSample> &samples, const Period &time);

// Of ourselves; what ends after `until` (now) is cut there.
QList<TrafficSlot> traffic(const QList<ipc::ServiceSample> &samples, const QDateTime &until);

QList<LinePoint> lineOf(const QList<ipc::ServiceSample> &samples, ipc::Spread ipc::ServiceSample::*value, const QDateTime &until);
QList<LinePoint> lineOf(const QList<ipc::PrimarySample> &samples, ipc::Spread ipc::PrimarySample::*value, const QDateTime &until);

} // namespace ui
