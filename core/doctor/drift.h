// Which answers of the world changed since they were told last. PURE: the same memory and answers, the same changes.
//
// A change counts when two looks in a row gave it: name servers that disagree for a minute, or take turns, are no news (MX-110 tells of
// the former). Each is told once, with before and after. What is not answered is not changed. Callers: check_ups.
#pragma once
#include <QJsonObject>
#include <QList>
#include "base/clock.h"
#include "doctor/doctor.h"

namespace doctor {

struct Change {
    AnswerKey key;
    QStringList before, after;
    WallTime at{}; // of the look that confirmed it

    friend bool operator==(const Change &, const Change &) = default;
};

// As it is told: code driftCode(), with domain, name, before and after. Attention where it decides who gets the mail, else Info.
Finding findingOf(const QString &domain, const Change &change);

class Drift {
public:
    static constexpr qsizetype mostKnown = 500;   // answers; beyond that none is added
    static constexpr qsizetype mostChanges = 50;  // the oldest go first
    static constexpr std::chrono::hours told{24}; // how long a change stays a warning

    void take(const Answers &answers, WallTime now); // of one more look
    bool wantsAnotherLook() const { return !m_seen.isEmpty(); } // soon: something differs, seen once
    QList<Change> changes(WallTime now) const; // told lately, oldest first

    QJsonObject toJson() const;
    static Drift fromJson(const QJsonObject &); // what it cannot read is not known

private:
    void takeOne(const AnswerKey &key, const QStringList &answer, WallTime now);
    void forgetHostsThatLeft(const Answers &answers);

    Answers m_known; // as told last
    Answers m_seen;  // what the last look gave instead
    QList<Change> m_changes;
};

} // namespace doctor
