#include "intake/acceptance_store.h"
#include "base/log.h"
#include "store/file.h"
#include "store/task.h"

namespace intake {

using admission::Acceptance;
using store::Query;

namespace {

// first: milliseconds of our running time. The kinds are Acceptance::Row::Kind.
constexpr const char *version1 = R"(
CREATE TABLE tries(kind INTEGER NOT NULL, key INTEGER NOT NULL, first INTEGER NOT NULL, network INTEGER NOT NULL, tries INTEGER NOT NULL,
  PRIMARY KEY(kind, key)) WITHOUT ROWID;
)";
constexpr const char *steps[] = {version1};

Error acceptanceError(const Error &error) { return store::renamed(error, QLatin1String("acceptance")); }
using Save = store::Task<void, acceptanceError>;

Result<QList<Acceptance::Row>> loadRows(store::Connection &connection)
{
    const Result<store::Statement> select = connection.prepare("SELECT kind, key, first, network, tries FROM tries");
    if (!select)
        return select.error();
    QList<Acceptance::Row> rows;
    Query q(*select);
    for (;;) {
        const Result<bool> row = q.next();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        const qint64 kind = q.number(0);
        if (kind < 0 || kind > int(Acceptance::Row::Kind::Network))
            continue;
        rows.append({Acceptance::Row::Kind(kind), quint64(q.number(1)), Milliseconds(q.number(2)), quint64(q.number(3)), int(std::clamp<qint64>(q.number(4), 1, 100)), false});
    }
}

} // namespace

class AcceptanceStore::Rows final : public store::Ledger {
public:
    Result<void> opened(store::Connection &connection) override
    {
        return connection.prepare({{m_put, "INSERT OR REPLACE INTO tries VALUES(?,?,?,?,?)"}, {m_remove, "DELETE FROM tries WHERE kind = ? AND key = ?"}});
    }
    void closing() override
    {
        m_put = {};
        m_remove = {};
    }

    Result<void> save(const QList<Acceptance::Row> &rows)
    {
        for (const Acceptance::Row &row : rows) {
            Query q(row.isForgotten ? m_remove : m_put);
            q.bind(1, int(row.kind)).bind(2, qint64(row.key));
            if (!row.isForgotten)
                q.bind(3, row.first.count()).bind(4, qint64(row.group)).bind(5, row.tries);
            if (Result<void> done = q.run(); !done)
                return done;
        }
        return {};
    }

private:
    store::Statement m_put, m_remove;
};

Result<std::unique_ptr<AcceptanceStore>> AcceptanceStore::open(const QString &dataDirectory, const QByteArray &key, const Clock &clock)
{
    const QString path = dataDirectory + QStringLiteral("/acceptance.db");
    std::unique_ptr<AcceptanceStore> made(new AcceptanceStore(key, clock));
    Result<void> begun = made->begin(path);
    if (!begun && begun.error().code == QLatin1String("acceptance.damaged")) {
        logging::event(logging::Level::Warning, "service", "acceptance-damaged", {{"detail", begun.error().detail}});
        store::removeFile(path);
        begun = made->begin(path);
    }
    if (!begun)
        return begun.error();
    return made;
}

AcceptanceStore::AcceptanceStore(const QByteArray &key, const Clock &clock) : m_clock(clock), m_acceptance(key, clock.monotonic())
{
    connect(&m_timer, &QTimer::timeout, this, &AcceptanceStore::save);
    m_timer.setInterval(savedEvery);
}

AcceptanceStore::~AcceptanceStore()
{
    m_saving = false; // what is being saved goes first
    if (m_storage)
        save();
}

Result<void> AcceptanceStore::begin(const QString &path)
{
    Result<std::unique_ptr<store::Connection>> connection = store::openFile({.path = path, .checkpointPages = 1000}, steps);
    if (!connection)
        return acceptanceError(connection.error());
    const Result<QList<Acceptance::Row>> rows = loadRows(**connection);
    if (!rows)
        return acceptanceError(rows.error());
    m_acceptance.load(*rows, m_clock.monotonic());
    m_rows = std::make_unique<Rows>();
    if (const Result<void> opened = m_rows->opened(**connection); !opened)
        return acceptanceError(opened.error());
    m_storage = std::make_unique<store::Storage>(*std::move(connection), *m_rows, store::Limits());
    m_timer.start();
    return {};
}

// What could not be written is written no more: it costs a sender one more try after the next start.
void AcceptanceStore::save()
{
    if (m_saving)
        return;
    const QList<Acceptance::Row> rows = m_acceptance.changes(m_clock.monotonic());
    if (rows.isEmpty())
        return;
    const store::Reply<void> reply(this, [this](const Result<void> &result) {
        m_saving = false;
        if (!result)
            logging::event(logging::Level::Warning, "service", "acceptance-not-saved", {{"reason", result.error().code}, {"detail", result.error().detail}});
    });
    m_saving = m_storage->post(std::make_unique<Save>([rows, to = m_rows.get()](store::Connection &) { return to->save(rows); }, reply));
}

} // namespace intake
