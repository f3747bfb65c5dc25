// Which bubbles there should be now. PURE: alerts, snapshots and the time in, what to show and withdraw out; no clock, no screen, no words.
//
// What is worth telling, when, and how often again is decided by the service (its warning book): each of its alerts is a bubble. Here is only
// what it cannot know: that it cannot be reached itself, that this person wants quiet, and what fits on a screen. A bubble belongs to a cause,
// is replaced in place, and goes when the cause is over, or somebody said that it is known. At most `mostBubbles` appear within `window`, what
// comes beyond them is one summary. After a (re)connect what was told before and still lasts is shown once, without a sound.
// During a pause nothing is shown; what still lasts at its end is shown then.
//
// Bounded: at most mostCauses are remembered. Callers: Announcer, which has the clock, the words and the desktop.
#pragma once
#include <QHash>
#include <QList>
#include <QSet>
#include <chrono>
#include <optional>
#include "base/clock.h"
#include "ui/bubble.h"
#include "ui/status.h"

namespace ui {

enum class News { Warning, Over, NoContact, Summary };

struct Announcement {
    QString cause; // the same cause replaces its bubble
    News news = News::Warning;
    ipc::Alert alert{}; // Warning, Over; Summary: the service's own, its code empty where it is ours
    qint64 count = 0;   // Summary of ours: causes
    Sound sound = Sound::Yes;
};

struct Orders {
    QList<Announcement> show;
    QList<QString> withdraw; // causes
};

class NotificationPolicy {
public:
    struct Rules {
        Milliseconds noContactAfter = std::chrono::minutes(1);
        int mostBubbles = 3;
        Milliseconds window = std::chrono::minutes(10);
        Milliseconds lostAfter = std::chrono::minutes(70); // not listed for so long: its end was missed; the service tells it within an hour
    };
    static constexpr qsizetype mostCauses = 1000; // as many as the service's book has
    static inline const QString noContactCause = QStringLiteral("service.no-contact");
    static inline const QString summaryCause = QStringLiteral("alerts.summary");
    static QString overCause(const QString &cause) { return QStringLiteral("over/") + cause; }

    explicit NotificationPolicy(Rules rules) : m_rules(rules) {}

    // Something changed: a snapshot came (`snapshot` only while in contact) or contact was lost.
    Orders observe(Contact contact, const std::optional<ipc::Snapshot> &snapshot, WallTime now);
    // The service tells of a cause.
    Orders take(const ipc::Alert &alert, WallTime now);
    // Time went by: what has become due.
    Orders tick(WallTime now);
    // When tick() is worth calling next; nothing: only after the next observe() or take().
    std::optional<WallTime> dueAt() const;

    void pauseUntil(WallTime until) { m_pausedUntil = until; }
    bool isPaused(WallTime now) const { return now < m_pausedUntil; }

private:
    enum class Place { Waiting, Shown, Summed };
    struct Cause {
        Announcement announcement;
        WallTime due{};
        WallTime seen{}; // told of, or listed
        Place place = Place::Waiting;
        bool isOnScreen = false; // also while something newer about it waits
    };
    void observeContact(Contact contact, WallTime now, Orders &orders);
    void observeWarnings(const ipc::Snapshot &snapshot, WallTime now, Orders &orders);
    void expectTold(const ipc::Snapshot &snapshot, WallTime now);
    void dropLost(const ipc::Snapshot &snapshot, WallTime now, Orders &orders);
    void expect(Announcement announcement, WallTime due, WallTime now);
    void resolve(const ipc::Alert &alert, WallTime now, Orders &orders);
    void end(const QString &cause, Orders &orders);
    void showDue(WallTime now, Orders &orders);
    void show(Cause &cause, WallTime now, Orders &orders);
    void sumUp(Announcement announcement, WallTime at, Orders &orders);
    void sumUpOurs(Cause &cause, WallTime now, Orders &orders);
    void endSummary(Orders &orders);
    void endEmptySummary(Orders &orders); // one of ours, when nothing of it is open any more
    bool hasRoom(WallTime now);
    QList<QString> dueCauses(WallTime now) const; // in the order in which they are told

    Rules m_rules;
    WallTime m_pausedUntil{};
    QHash<QString, Cause> m_causes;
    QList<WallTime> m_appeared; // bubbles within the window, oldest first
    std::optional<Announcement> m_summary; // shown
    WallTime m_summaryAt{};                // when it began
    bool m_isFresh = true; // no snapshot since contact began
};

} // namespace ui
