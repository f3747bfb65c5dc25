// A prepared statement, and one use of it.
//
//   Query q(insert);                    // takes the statement; gives it back reset when it goes out of scope
//   q.bind(1, id).bindText(2, address); // parameters count from 1
//   if (auto r = q.run(); !r) return r.error();
//
// Text and blobs are bound without copying: they must live as long as the Query. Text may hold any bytes (addresses are not always UTF-8).
// Does not retry and does not know any table. Only on the thread that uses the connection. Callers: spool, later directory and watch.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <concepts>
#include <memory>
#include "base/result.h"

struct sqlite3_stmt;

namespace store {

class Statement {
public:
    Statement() = default; // empty; not usable
    explicit Statement(sqlite3_stmt *raw) : m_raw(raw) {}
    sqlite3_stmt *raw() const { return m_raw.get(); }

private:
    struct Finalize { void operator()(sqlite3_stmt *raw) const; };
    std::unique_ptr<sqlite3_stmt, Finalize> m_raw;
};

class Query {
public:
    explicit Query(const Statement &statement) : m_raw(statement.raw()) {}
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    Query &bind(int parameter, qint64 value);
    Query &bindText(int parameter, QByteArrayView text);
    Query &bindBlob(int parameter, QByteArrayView bytes);
    Query &bindText(int parameter, std::same_as<QByteArray> auto &&temporary) = delete; // it would be gone before the Query reads it
    Query &bindBlob(int parameter, std::same_as<QByteArray> auto &&temporary) = delete;

    Result<bool> next(); // true: a row is there
    Result<void> run();  // for statements whose rows nobody wants

    qint64 number(int column) const; // columns count from 0; NULL is 0
    QByteArray bytes(int column) const;
    QByteArrayView view(int column) const; // until next() or the end of the Query
    bool isNull(int column) const;

private:
    sqlite3_stmt *const m_raw;
};

} // namespace store
