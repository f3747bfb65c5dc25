// What was watched, by contract: samples for charts, outages, availability. Turns the requests into the watch's words and back.
#pragma once
#include <QObject>
#include "ipc/dispatch.h"
#include "watch/watch.h"

namespace control {

class Watching : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::hours usualPeriod{30 * 24};

    // `watch` null: nothing is recorded, and all requests are answered "watch.not-recording".
    Watching(watch::Watch *watch, const Clock &clock, QObject *parent = nullptr);

    void samples(const ipc::GetSamples &request, const ipc::Answer<ipc::GetSamples> &answer);
    void outages(const ipc::ListOutages &request, const ipc::Answer<ipc::ListOutages> &answer);
    void availability(const ipc::GetAvailability &request, const ipc::Answer<ipc::GetAvailability> &answer);

private:
    watch::Watch *const m_watch;
    const Clock &m_clock;
};

} // namespace control
