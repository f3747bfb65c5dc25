// How far the hand-over of a backlog is: "340 of 1,200, about 3 min". PURE.
//
// It begins when a domain's primaries take mail again while mail of it waits, and ends when nothing of it waits, or they take none any more.
// The total is what waited then (a domain that comes back later adds its own); what arrives meanwhile only makes it take longer.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>
#include <optional>
#include "base/clock.h"

namespace control {

class Backlog {
public:
    static constexpr qint64 least = 10; // recipients of a domain: fewer are gone before anybody has read of them
    static constexpr std::chrono::seconds settling{5}; // no estimate before
    static constexpr std::chrono::seconds window{30};  // that the rate is measured over

    struct Domain {
        QByteArray name;
        bool takesMail = false;
        qint64 waiting = 0; // recipients
    };
    struct Progress {
        QByteArray domain;              // the first of those that are being handed over
        qint64 done = 0, total = 0;     // recipients; `done` never goes back
        std::optional<int> minutesLeft; // rounded; 0: less than one. None: not known

        friend bool operator==(const Progress &, const Progress &) = default;
    };

    // At least once a second while there is progress(), and at every change of a primary.
    void look(const QList<Domain> &domains, MonotonicTime now);
    const std::optional<Progress> &progress() const { return m_progress; }

private:
    struct Sample { MonotonicTime at; qint64 remaining; };
    void begin(const Domain &domain, MonotonicTime now);
    std::optional<int> estimate(qint64 remaining, MonotonicTime now);

    QHash<QByteArray, bool> m_took; // by domain, as of the last look
    QList<QByteArray> m_running;
    QList<Sample> m_samples; // oldest first
    MonotonicTime m_since{};
    std::optional<Progress> m_progress;
};

// Minutes as one says them: whole ones up to 10, then steps of 5, of 10 from an hour, of 60 from two.
int roundedMinutes(double minutes);

} // namespace control
