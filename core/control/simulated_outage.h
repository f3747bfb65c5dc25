// An outage of a domain's primaries that is none: maintenance which this one begins, and ends. Other domains with the same primaries are in it as well.
//
// It ends by itself after `longest`, whatever becomes of this service: the maintenance's end is on the disk with its beginning. What a person did is left
// alone: primaries that are in maintenance already are not touched, and one that got another end of it meanwhile is not opened.
// Caller: proof_job.
#pragma once
#include <QObject>
#include "handover/handover.h"

namespace control {

class SimulatedOutage : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes longest{1};

    struct Begun {
        QStringList hosts; // host:port; empty: none would take mail now anyway
        WallTime until{};  // whatever happens
    };
    // `handover` outlives it. Audited as the actor's.
    SimulatedOutage(handover::HandOver &handover, QByteArray domain, QByteArray actor, QObject *parent);
    ~SimulatedOutage() override; // as end()

    // Legal once. `begun` comes later or at once, not after end(): when it is on the disk. Errors: as of HandOver::hold(); then it is not kept, but lasts.
    void begin(std::function<void(Result<Begun>)> begun);
    void end();

private:
    struct Held { QByteArray host; WallTime until; };
    std::optional<WallTime> maintenanceUntil(const QByteArray &host) const;

    handover::HandOver &m_handover;
    const QByteArray m_domain, m_actor;
    QList<Held> m_held;
    QList<Result<int>> m_answers;
    std::function<void(Result<Begun>)> m_begun;
};

} // namespace control
