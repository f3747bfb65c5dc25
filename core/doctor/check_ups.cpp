#include "doctor/check_ups.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include "base/log.h"
#include "doctor/report_json.h"
#include "store/file.h"
#include "store/task.h"

namespace doctor {

using store::Query;

namespace {

constexpr const char *version1 = "CREATE TABLE check_ups(domain TEXT PRIMARY KEY, at INTEGER NOT NULL, report TEXT NOT NULL, drift TEXT NOT NULL) WITHOUT ROWID;";
constexpr const char *version2 = "ALTER TABLE check_ups ADD COLUMN standing TEXT NOT NULL DEFAULT '[]';";
constexpr const char *steps[] = {version1, version2};

Error checksError(const Error &error) { return store::renamed(error, QLatin1String("checks")); }
using Save = store::Task<void, checksError>;

QByteArray textOf(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

Result<QMap<QString, QJsonObject>> load(store::Connection &connection)
{
    const Result<store::Statement> select = connection.prepare("SELECT domain, at, report, drift, standing FROM check_ups");
    if (!select)
        return select.error();
    QMap<QString, QJsonObject> all;
    Query q(*select);
    for (;;) {
        const Result<bool> row = q.next();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        all.insert(QString::fromUtf8(q.bytes(0)), {{QStringLiteral("at"), q.number(1)},
                                                   {QStringLiteral("report"), QJsonDocument::fromJson(q.bytes(2)).object()},
                                                   {QStringLiteral("drift"), QJsonDocument::fromJson(q.bytes(3)).object()},
                                                   {QStringLiteral("standing"), QJsonDocument::fromJson(q.bytes(4)).array()}});
    }
}

void noteFailure(const Result<void> &result)
{
    if (!result)
        logging::event(logging::Level::Warning, "service", "check-up-not-saved", {{"reason", result.error().code}, {"detail", result.error().detail}});
}

} // namespace

class CheckUps::Rows final : public store::Ledger {
public:
    Result<void> opened(store::Connection &connection) override
    {
        return connection.prepare({{m_put, "INSERT OR REPLACE INTO check_ups(domain, at, report, drift, standing) VALUES(?,?,?,?,?)"}, {m_remove, "DELETE FROM check_ups WHERE domain = ?"}});
    }
    void closing() override
    {
        m_put = {};
        m_remove = {};
    }

    Result<void> put(const QByteArray &domain, WallTime at, const QByteArray &report, const QByteArray &drift, const QByteArray &standing)
    {
        return Query(m_put).bindText(1, domain).bind(2, qint64(at.time_since_epoch().count())).bindText(3, report).bindText(4, drift).bindText(5, standing).run();
    }
    Result<void> remove(const QByteArray &domain) { return Query(m_remove).bindText(1, domain).run(); }

private:
    store::Statement m_put, m_remove;
};

Result<std::unique_ptr<CheckUps>> CheckUps::open(const QString &dataDirectory, const Clock &clock, Look look)
{
    const QString path = dataDirectory + QStringLiteral("/checks.db");
    std::unique_ptr<CheckUps> made(new CheckUps(clock, std::move(look)));
    Result<void> begun = made->begin(path);
    if (!begun && begun.error().code == QLatin1String("checks.damaged")) {
        logging::event(logging::Level::Warning, "service", "check-ups-damaged", {{"detail", begun.error().detail}});
        store::removeFile(path);
        begun = made->begin(path);
        made->m_hasLostThePast = true;
    }
    if (!begun)
        return begun.error();
    return made;
}

CheckUps::CheckUps(const Clock &clock, Look look) : m_clock(clock), m_look(std::move(look))
{
    connect(&m_tick, &QTimer::timeout, this, &CheckUps::tick);
}

CheckUps::~CheckUps() = default;

Result<void> CheckUps::begin(const QString &path)
{
    Result<std::unique_ptr<store::Connection>> connection = store::openFile({.path = path, .checkpointPages = 1000}, steps);
    if (!connection)
        return checksError(connection.error());
    const Result<QMap<QString, QJsonObject>> stored = load(**connection);
    if (!stored)
        return checksError(stored.error());
    m_stored = *stored;
    m_rows = std::make_unique<Rows>();
    if (const Result<void> opened = m_rows->opened(**connection); !opened)
        return checksError(opened.error());
    m_storage = std::make_unique<store::Storage>(*std::move(connection), *m_rows, store::Limits());
    return {};
}

void CheckUps::configure(const QStringList &domains, Milliseconds interval)
{
    const bool isFirst = m_known.isEmpty();
    m_interval = interval;
    for (const QString &domain : m_known.keys() + m_stored.keys()) {
        if (!domains.contains(domain))
            forget(domain);
    }
    for (const QString &domain : domains) {
        Known &known = m_known[domain];
        if (const QJsonObject stored = m_stored.take(domain); !stored.isEmpty()) {
            known.at = WallTime(Milliseconds(stored.value(QLatin1String("at")).toInteger()));
            const QJsonObject report = stored.value(QLatin1String("report")).toObject();
            known.report = reportFrom(report);
            known.reported = WallTime(Milliseconds(report.value(QLatin1String("at")).toInteger(known.at->time_since_epoch().count())));
            known.standing = standingFrom(stored.value(QLatin1String("standing")).toArray());
            known.drift = Drift::fromJson(stored.value(QLatin1String("drift")).toObject());
        }
        known.isNew = true;
    }
    if (m_interval.count() <= 0)
        return m_tick.stop();
    m_tick.start(std::min<Milliseconds>(betweenTicks, m_interval));
    const Milliseconds soon = isFirst ? Milliseconds(afterStart) : Milliseconds(afterChange);
    m_begins = m_clock.wall() + soon;
    QTimer::singleShot(soon, this, &CheckUps::tick);
}

bool CheckUps::wantsAnotherLook(const Known &known) const
{
    return known.drift.wantsAnotherLook() || !std::ranges::all_of(known.standing, &Standing::isSettled);
}

// A wall clock that jumps back would put the next look off for as long: a look in the future counts as none.
bool CheckUps::isDue(const Known &known) const
{
    if (!known.at || known.isNew || *known.at > m_clock.wall())
        return true;
    const Milliseconds since = m_clock.wall() - *known.at;
    return since >= m_interval || (wantsAnotherLook(known) && since >= again);
}

std::optional<WallTime> CheckUps::nextLook(const QString &domain) const
{
    const auto known = m_known.constFind(domain);
    if (known == m_known.cend() || m_interval.count() <= 0)
        return std::nullopt;
    if (isDue(*known))
        return std::max(m_begins, m_clock.wall());
    return *known->at + (wantsAnotherLook(*known) ? std::min<Milliseconds>(again, m_interval) : m_interval);
}

void CheckUps::tick()
{
    if (!m_looking.isEmpty() || m_interval.count() <= 0)
        return;
    for (auto at = m_known.begin(); at != m_known.end(); ++at) {
        if (isDue(*at))
            return look(at.key());
    }
}

void CheckUps::look(const QString &domain)
{
    m_looking = domain;
    Q_EMIT looking(domain);
    m_look(domain, this, [this, domain](const Report &report) {
        m_looking.clear();
        take(report);
        tick(); // the next that is due
    });
}

void CheckUps::take(const Report &report)
{
    const auto known = m_known.find(report.domain);
    if (known == m_known.end())
        return;
    const bool isFirst = !m_hasLostThePast && known->report.verdict == Verdict::Unknown; // also where there is no report yet
    known->at = m_clock.wall();
    known->isNew = false;
    if (report.verdict != Verdict::Unknown || known->report.domain.isEmpty()) { // else what was known is still the best that is known
        known->report = report;
        known->reported = *known->at;
    }
    known->standing = standingAfter(known->standing, report, m_clock.wall(), isFirst ? LookIs::First : LookIs::Later);
    known->drift.take(report.answers, m_clock.wall());
    save(report.domain);
    Q_EMIT looked(report.domain);
}

QMap<QString, CheckUp> CheckUps::latest() const
{
    QMap<QString, CheckUp> all;
    for (auto at = m_known.begin(); at != m_known.end(); ++at) {
        if (at->at)
            all.insert(at.key(), {*at->at, at->report, at->standing, at->drift.changes(m_clock.wall()), at->reported});
    }
    return all;
}

void CheckUps::save(const QString &domain)
{
    const Known &known = m_known[domain];
    QJsonObject stored = jsonOf(known.report);
    stored.insert(QStringLiteral("at"), qint64(known.reported.time_since_epoch().count()));
    const auto work = [to = m_rows.get(), name = domain.toUtf8(), at = *known.at, report = textOf(stored),
                       drift = textOf(known.drift.toJson()), standing = QJsonDocument(jsonOf(known.standing)).toJson(QJsonDocument::Compact)](store::Connection &) {
        return to->put(name, at, report, drift, standing);
    };
    if (!m_storage->post(std::make_unique<Save>(work, noteFailure)))
        noteFailure(Error{QStringLiteral("checks.busy"), {}});
}

void CheckUps::forget(const QString &domain)
{
    m_known.remove(domain);
    m_stored.remove(domain);
    const auto work = [to = m_rows.get(), name = domain.toUtf8()](store::Connection &) { return to->remove(name); };
    if (!m_storage->post(std::make_unique<Save>(work, noteFailure)))
        noteFailure(Error{QStringLiteral("checks.busy"), {}});
}

} // namespace doctor
