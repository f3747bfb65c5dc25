// Looks at every configured domain by itself: soon after the start and after a change of the configuration, then every doctor.interval, and
// once more soon after a look that found something else than the last. Remembers what was found, over restarts too (`checks.db`).
//
// One domain at a time: what senders and primaries see of us stays small. What a person checks is taken in as well. Everything stored can be
// lost without harm (the next look is the measure then), so a damaged file is begun anew. Callers: control (the look itself, and what is told
// of what was found), app.
#pragma once
#include <QHash>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include "base/clock.h"
#include "base/result.h"
#include "doctor/doctor.h"
#include "doctor/drift.h"
#include "doctor/standing.h"
#include "store/storage.h"

namespace doctor {

struct CheckUp {
    WallTime at{};         // of the last look
    Report report;         // of the last that could see something
    QList<Standing> standing;
    QList<Change> changes; // told lately
    WallTime reported{};   // when `report` was made: `at`, or before
};

class CheckUps : public QObject {
    Q_OBJECT
public:
    // Looks at one domain, and answers once, later; not at all when `context` is gone by then.
    using Look = std::function<void(const QString &domain, QObject *context, std::function<void(Report)> answer)>;

    static constexpr std::chrono::minutes afterStart{1};   // the line, and the DNS servers, may come up together with us
    static constexpr std::chrono::seconds afterChange{10}; // of the configuration: people change several things in a row
    static constexpr std::chrono::minutes again{5};        // after a look that found something else
    static constexpr std::chrono::minutes betweenTicks{1}; // less where the interval is

    // Errors: "checks.cannot-open", ".full", ".failed", ".newer-schema".
    static Result<std::unique_ptr<CheckUps>> open(const QString &dataDirectory, const Clock &clock, Look look);
    ~CheckUps() override;

    // Domains that are not among them any more are forgotten. Looks at all of them soon; `interval` 0: never by itself.
    void configure(const QStringList &domains, Milliseconds interval);
    void take(const Report &report); // of a configured domain; all others are ignored
    // By domain; those that were never looked at are missing.
    QMap<QString, CheckUp> latest() const;
    // About when that domain is looked at next; nothing: it is none of ours, or nobody looks by itself.
    std::optional<WallTime> nextLook(const QString &domain) const;
    bool isLooking(const QString &domain) const { return m_looking == domain; }
    void tick(); // looks at what is due; by itself every minute

Q_SIGNALS:
    void looked(const QString &domain);
    void looking(const QString &domain); // from now on

private:
    struct Known {
        std::optional<WallTime> at; // of the last look
        WallTime reported{};        // when `report` was made
        Report report;
        QList<Standing> standing;
        Drift drift;
        bool isNew = false;    // configured, or something of the configuration changed, since the last look
    };
    class Rows;

    CheckUps(const Clock &clock, Look look);
    Result<void> begin(const QString &path);
    bool wantsAnotherLook(const Known &known) const;
    bool isDue(const Known &known) const;
    void look(const QString &domain);
    void save(const QString &domain);
    void forget(const QString &domain);

    const Clock &m_clock;
    const Look m_look;
    Milliseconds m_interval{0};
    WallTime m_begins{}; // the first tick after a start or a change
    QMap<QString, Known> m_known;
    QMap<QString, QJsonObject> m_stored; // as it was read; taken over when its domain is configured
    bool m_hasLostThePast = false; // its file was damaged: the next look is not the first of all
    QString m_looking; // at which domain; empty: none
    QTimer m_tick;
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<store::Storage> m_storage;
};

} // namespace doctor
