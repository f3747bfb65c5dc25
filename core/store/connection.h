// One connection to one SQLite file. The only room that sees sqlite3.h is this one; it knows no tables.
//
// A writer makes the file in WAL mode with synchronous=FULL: a commit that succeeded survives kill -9 and power loss. With Durability::Normal it survives
// kill -9, and power loss may take the last commits, whole.
// Errors: "store.full" (no space), "store.io", "store.damaged" (the file is no database, or a page of it is broken),
// "store.busy", "store.cannot-open", "store.failed" (anything else: our bug or out of memory). `detail` is SQLite's own text.
// Used by one thread at a time; may be opened on one and handed over to another.
#pragma once
#include <QString>
#include <initializer_list>
#include <memory>
#include "base/result.h"
#include "store/statement.h"

struct sqlite3;

namespace store {

enum class Access { Write, Read };
enum class Durability { Full, Normal };

struct Options {
    QString path;
    Access access = Access::Write;
    Durability durability = Durability::Full; // Normal: for what is only noted
    QByteArray vfs = {};            // SQLite's name of the file layer; empty: the default. For fault tests.
    int pageSize = 4096;            // only for a new file
    int cacheKilobytes = 4096;
    int checkpointPages = 16000;    // the WAL is moved into the file after so many pages: 64 MB (ARCHITECTURE.md, decided by numbers)
    int busyMilliseconds = 5000;    // for a person's sqlite3 beside us
};

Error errorOf(sqlite3 *raw); // of its last call
// The file system or the disk failed, or the space ended: nothing of the transaction can be trusted any more.
bool isFatal(const Error &error);

class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const Options &options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Result<Statement> prepare(const char *sql);
    // Prepares several; the first failure ends it.
    struct Wanted { Statement &statement; const char *sql; };
    Result<void> prepare(std::initializer_list<Wanted> wanted);
    Result<void> execute(const char *sql);      // one or more statements without parameters
    Result<qint64> number(const char *sql);     // first column of the first row; 0 without one
    Result<QByteArray> text(const char *sql);

    Result<void> begin();
    Result<void> commit();
    void rollback();            // never fails: what is left open ends with the connection
    bool inTransaction() const; // false after an error that made SQLite roll back by itself
    Result<void> savepoint();
    Result<void> keep(); // what was done since savepoint()
    Result<void> undo();
    qint64 changes() const;      // rows changed by the last statement
    qint64 totalChanges() const; // by all since it was opened

    // Moves the WAL into the file and empties it, so that what was overwritten is in neither. Not in a transaction. False: somebody reads or writes for
    // too long; the WAL is overwritten in its own time then.
    Result<bool> emptyWal();

    // Reads the tables and their indexes and compares them. Error "store.damaged".
    Result<void> check(std::initializer_list<const char *> tables);
    const Options &options() const { return m_options; }

private:
    explicit Connection(const Options &options) : m_options(options) {}
    Result<void> configure();
    Result<void> checkDurable();

    struct Close { void operator()(sqlite3 *raw) const; };
    const Options m_options;
    std::unique_ptr<sqlite3, Close> m_raw;
    Statement m_begin, m_commit, m_rollback, m_savepoint, m_keep, m_undo;
};

} // namespace store
