// Which bubbles there should be now. PURE: snapshots and the time in, what to show and withdraw out; no clock, no screen, no words.
//
// A bubble belongs to a cause and lives as long as it. A primary that is down is worth one only after `primaryDownAfter` of the outage;
// "all handed over" is told only if the outage was (a success that ends nothing is no news). During a pause nothing is shown; what
// still lasts at its end is shown then. Times are of one monotonic-enough clock of the caller's; the service's own clock
// is used only for how long an outage has lasted.
// Callers: Announcer, which has the clock, the words and the desktop.
#pragma once
#include <QHash>
#include <QList>
#include <QSet>
#include <chrono>
#include <optional>
#include "base/clock.h"
#include "ui/status.h"

namespace ui {

enum class News { PrimaryDown, AllHandedOver, Warning, NoContact };

struct Announcement {
    QString cause; // "primary.down/mx1.firma.cz:25": the same cause replaces its bubble
    News news = News::PrimaryDown;
    QString host{};             // PrimaryDown, AllHandedOver
    QString domain{};           // likewise
    QDateTime since{};          // PrimaryDown, Warning
    qint64 messages = 0;        // kept now (PrimaryDown), at the most (AllHandedOver)
    ipc::Warning warning{};     // Warning
};

struct Orders {
    QList<Announcement> show;
    QList<QString> withdraw; // causes
};

class NotificationPolicy {
public:
    struct Rules {
        std::chrono::milliseconds primaryDownAfter = std::chrono::minutes(5);
        std::chrono::milliseconds noContactAfter = std::chrono::minutes(1);
    };
    explicit NotificationPolicy(Rules rules) : m_rules(rules) {}

    // Something changed: a snapshot came (`snapshot` only while in contact) or contact was lost.
    Orders observe(Contact contact, const std::optional<ipc::Snapshot> &snapshot, WallTime now);
    // Time went by: what has become due.
    Orders tick(WallTime now);
    // When tick() is worth calling next; nothing: only after the next observe().
    std::optional<WallTime> dueAt() const;

    void pauseUntil(WallTime until) { m_pausedUntil = until; }
    bool isPaused(WallTime now) const { return now < m_pausedUntil; }

private:
    struct Cause {
        Announcement announcement;
        WallTime due;
        bool isShown = false;
    };
    struct Outage {
        bool wasAnnounced = false;
        qint64 most = 0; // messages kept
        QString domain;
    };

    void expect(Announcement announcement, WallTime due);
    void end(const QString &cause, Orders &orders);
    void observePrimary(const ipc::Primary &primary, const ipc::Snapshot &snapshot, WallTime now, Orders &orders);
    void forgetAbsentPrimaries(const ipc::Snapshot &snapshot, Orders &orders); // no longer configured
    void observeWarnings(const ipc::Snapshot &snapshot, WallTime now, Orders &orders);
    void showDue(WallTime now, Orders &orders);

    Rules m_rules;
    WallTime m_pausedUntil{};
    QHash<QString, Cause> m_causes;
    QHash<QString, Outage> m_outages; // by host, until all is handed over
};

} // namespace ui
