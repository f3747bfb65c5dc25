#include "store/connection.h"
#include <sqlite3.h>

namespace store {

namespace {

struct Meaning { int code; const char *error; };
constexpr Meaning meanings[] = {
    {SQLITE_FULL, "store.full"},          {SQLITE_IOERR, "store.io"},
    {SQLITE_CORRUPT, "store.damaged"},    {SQLITE_NOTADB, "store.damaged"},
    {SQLITE_FORMAT, "store.damaged"},     {SQLITE_BUSY, "store.busy"},
    {SQLITE_LOCKED, "store.busy"},        {SQLITE_CANTOPEN, "store.cannot-open"},
    {SQLITE_PERM, "store.cannot-open"},   {SQLITE_READONLY, "store.cannot-open"},
    {SQLITE_AUTH, "store.cannot-open"},   {SQLITE_NOLFS, "store.full"},
};

QString codeOf(int extended)
{
    for (const Meaning &meaning : meanings) {
        if (meaning.code == (extended & 0xff))
            return QString::fromLatin1(meaning.error);
    }
    return QStringLiteral("store.failed");
}

// SQLite counts its memory under one lock for all threads, for figures that nobody reads. Possible only before the first connection.
void spareStatistics()
{
    [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace

Error errorOf(sqlite3 *raw)
{
    const int extended = sqlite3_extended_errcode(raw);
    return {codeOf(extended), QStringLiteral("SQLite %1: %2").arg(extended).arg(QString::fromUtf8(sqlite3_errmsg(raw)))};
}

bool isFatal(const Error &error)
{
    return error.code == QLatin1String("store.full") || error.code == QLatin1String("store.io")
        || error.code == QLatin1String("store.cannot-open");
}

void Connection::Close::operator()(sqlite3 *raw) const { sqlite3_close_v2(raw); }

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const Options &options)
{
    spareStatistics();
    std::unique_ptr<Connection> made(new Connection(options));
    sqlite3 *raw = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (options.access == Access::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
    const int rc = sqlite3_open_v2(options.path.toUtf8().constData(), &raw, flags,
                                   options.vfs.isEmpty() ? nullptr : options.vfs.constData());
    made->m_raw.reset(raw);
    if (rc != SQLITE_OK)
        return raw ? errorOf(raw) : Error{QStringLiteral("store.failed"), QStringLiteral("out of memory")};
    if (const Result<void> ready = made->configure(); !ready)
        return ready.error();
    return made;
}

Result<void> Connection::configure()
{
    sqlite3_busy_timeout(m_raw.get(), m_options.busyMilliseconds);
    QByteArray sql;
    // page_size and auto_vacuum take effect before the first table only.
    if (m_options.access == Access::Write) {
        sql += "PRAGMA page_size=" + QByteArray::number(m_options.pageSize) + ";PRAGMA auto_vacuum=INCREMENTAL;"
               "PRAGMA journal_mode=WAL;PRAGMA journal_size_limit=67108864;"
               "PRAGMA secure_delete=ON;" // what is deleted is overwritten: mail that is gone, addresses that are to be forgotten
               "PRAGMA wal_autocheckpoint=" + QByteArray::number(m_options.checkpointPages) + ';';
        sql += m_options.durability == Durability::Full ? "PRAGMA synchronous=FULL;" : "PRAGMA synchronous=NORMAL;";
    } else {
        sql += "PRAGMA query_only=ON;";
    }
    sql += "PRAGMA temp_store=MEMORY;PRAGMA cell_size_check=ON;PRAGMA cache_size=-" + QByteArray::number(m_options.cacheKilobytes) + ';';
    if (const Result<void> done = execute(sql.constData()); !done)
        return done;
    if (const Result<void> safe = checkDurable(); !safe)
        return safe;
    return prepare({{m_begin, m_options.access == Access::Write ? "BEGIN IMMEDIATE" : "BEGIN"},
                    {m_commit, "COMMIT"},
                    {m_rollback, "ROLLBACK"},
                    {m_savepoint, "SAVEPOINT job"},
                    {m_keep, "RELEASE job"},
                    {m_undo, "ROLLBACK TO job"}});
}

Result<bool> Connection::emptyWal()
{
    if (const Result<qint64> most = number("PRAGMA wal_checkpoint(PASSIVE)"); !most) // most of it, while nobody has to wait
        return most.error();
    const Result<qint64> busy = number("PRAGMA wal_checkpoint(TRUNCATE)");
    return busy ? Result<bool>(*busy == 0) : busy.error();
}

// SQLite says nothing when it does not take a setting, for example no WAL on a file system without shared memory.
Result<void> Connection::checkDurable()
{
    if (m_options.access == Access::Read)
        return {};
    const Result<qint64> synchronous = number("PRAGMA synchronous");
    if (!synchronous)
        return synchronous.error();
    const Result<QByteArray> journal = text("PRAGMA journal_mode");
    if (!journal)
        return journal.error();
    if (*synchronous == (m_options.durability == Durability::Full ? 2 : 1) && *journal == "wal")
        return {};
    return Error{QStringLiteral("store.cannot-open"), QStringLiteral("the file system gives no durable WAL: synchronous=%1, journal_mode=%2")
                                                          .arg(*synchronous).arg(QString::fromUtf8(*journal))};
}

Result<Statement> Connection::prepare(const char *sql)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v3(m_raw.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr) != SQLITE_OK)
        return errorOf(m_raw.get());
    return Statement(raw);
}

Result<void> Connection::prepare(std::initializer_list<Wanted> wanted)
{
    for (const Wanted &one : wanted) {
        Result<Statement> made = prepare(one.sql);
        if (!made)
            return made.error();
        one.statement = *std::move(made);
    }
    return {};
}

Result<void> Connection::execute(const char *sql)
{
    if (sqlite3_exec(m_raw.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return errorOf(m_raw.get());
    return {};
}

Result<qint64> Connection::number(const char *sql)
{
    const Result<Statement> made = prepare(sql);
    if (!made)
        return made.error();
    Query query(*made);
    const Result<bool> row = query.next();
    if (!row)
        return row.error();
    return *row ? query.number(0) : 0;
}

Result<QByteArray> Connection::text(const char *sql)
{
    const Result<Statement> made = prepare(sql);
    if (!made)
        return made.error();
    Query query(*made);
    const Result<bool> row = query.next();
    if (!row)
        return row.error();
    return *row ? query.bytes(0) : QByteArray();
}

Result<void> Connection::begin() { return Query(m_begin).run(); }
Result<void> Connection::commit() { return Query(m_commit).run(); }

void Connection::rollback()
{
    if (inTransaction())
        (void)Query(m_rollback).run();
}

bool Connection::inTransaction() const { return sqlite3_get_autocommit(m_raw.get()) == 0; }
Result<void> Connection::savepoint() { return Query(m_savepoint).run(); }
Result<void> Connection::keep() { return Query(m_keep).run(); }

Result<void> Connection::undo()
{
    if (const Result<void> undone = Query(m_undo).run(); !undone)
        return undone;
    return keep();
}

qint64 Connection::changes() const { return sqlite3_changes64(m_raw.get()); }
qint64 Connection::totalChanges() const { return sqlite3_total_changes64(m_raw.get()); }

Result<void> Connection::check(std::initializer_list<const char *> tables)
{
    for (const char *table : tables) {
        const QByteArray sql = QByteArray("PRAGMA quick_check('") + table + "')";
        const Result<QByteArray> verdict = text(sql.constData());
        if (!verdict)
            return verdict.error();
        if (*verdict != "ok")
            return Error{QStringLiteral("store.damaged"), QString::fromUtf8(*verdict)};
    }
    return {};
}

} // namespace store
