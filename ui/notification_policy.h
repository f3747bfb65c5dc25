// Which bubbles there should be now. PURE: alerts, snapshots and the time in, what to show and withdraw out; no clock, no screen, no words.
//
// What is worth telling, when, and how often again is decided by the service (its warning book): each of its alerts is a bubble. Here is only
// what it cannot know: that it cannot be reached itself, that this person wants quiet, and what fits on a screen. A bubble belongs to a cause,
// is replaced in place, and goes when the cause is over, or somebody said that it is known. At most `mostBubbles` appear within `window`, what
// comes beyond them is one summary. After a (re)connect what was told before and still lasts is shown once, without a sound.
// During a pause nothing is shown; what still lasts at its end is shown then. So in this person's quiet hours, but for a problem that is new, if
// wanted; and what this person does not want to see at all is never shown, nor that it is over.
//
// Bounded: at most mostCauses are remembered. Callers: Announcer, which has the clock, the words and the desktop.
#pragma once
#include <QHash>
#include <QList>
#include <QSet>
#include <chrono>
#include <functional>
#include <optional>
#include "base/clock.h"
#include "ui/bubble.h"
#include "ui/bubble_wishes.h"
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

    // When the quiet hours end that `now` is in; not later than `now`: it is in none. `now` is local time there.
    using QuietUntil = std::function<WallTime(const QuietTime &quiet, WallTime now)>;

    explicit NotificationPolicy(Rules rules, QuietUntil quietUntil = byLocalClock) : m_rules(rules), m_quietUntil(std::move(quietUntil)) {}
    static WallTime byLocalClock(const QuietTime &quiet, WallTime now);

    // Something changed: a snapshot came (`snapshot` only while in contact) or contact was lost.
    Orders observe(Contact contact, const std::optional<ipc::Snapshot> &snapshot, WallTime now);
    // The service tells of a cause.
    Orders take(const ipc::Alert &alert, WallTime now);
    // Time went by: what has become due.
    Orders tick(WallTime now);
    // When tick() is worth calling next; nothing: only after the next observe() or take().
    std::optional<WallTime> dueAt() const;

    // From now on; what is on the screen and not wanted any more goes.
    Orders wish(const BubbleWishes &wishes, WallTime now);
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
    bool isWanted(const Announcement &announcement) const;
    bool isHushed(const Announcement &announcement) const; // in the quiet hours
    void lookAtClock(WallTime now);
    QList<QString> dueCauses(WallTime now) const; // in the order in which they are told

    Rules m_rules;
    QuietUntil m_quietUntil;
    BubbleWishes m_wishes;
    std::optional<WallTime> m_quietEnd; // of the quiet hours that it is in now
    WallTime m_pausedUntil{};
    QHash<QString, Cause> m_causes;
    QList<WallTime> m_appeared; // bubbles within the window, oldest first
    std::optional<Announcement> m_summary; // shown
    WallTime m_summaryAt{};                // when it began
    bool m_isFresh = true; // no snapshot since contact began
};

} // namespace ui
