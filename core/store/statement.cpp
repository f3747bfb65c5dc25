#include "store/statement.h"
#include <sqlite3.h>
#include "store/connection.h"

namespace store {

void Statement::Finalize::operator()(sqlite3_stmt *raw) const { sqlite3_finalize(raw); }

// Bound values are not cleared: every use binds all its parameters.
Query::~Query() { sqlite3_reset(m_raw); }

Query &Query::bind(int parameter, qint64 value)
{
    [[maybe_unused]] const int rc = sqlite3_bind_int64(m_raw, parameter, value);
    Q_ASSERT(rc == SQLITE_OK);
    return *this;
}

Query &Query::bindText(int parameter, QByteArrayView text)
{
    const char *data = text.data() ? text.data() : ""; // a null pointer would bind NULL
    [[maybe_unused]] const int rc = sqlite3_bind_text64(m_raw, parameter, data, sqlite3_uint64(text.size()), SQLITE_STATIC, SQLITE_UTF8);
    Q_ASSERT(rc == SQLITE_OK);
    return *this;
}

Query &Query::bindBlob(int parameter, QByteArrayView bytes)
{
    const char *data = bytes.data() ? bytes.data() : "";
    [[maybe_unused]] const int rc = sqlite3_bind_blob64(m_raw, parameter, data, sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    Q_ASSERT(rc == SQLITE_OK);
    return *this;
}

Result<bool> Query::next()
{
    const int rc = sqlite3_step(m_raw);
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE)
        return false;
    return errorOf(sqlite3_db_handle(m_raw));
}

Result<void> Query::run()
{
    for (;;) {
        const Result<bool> row = next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

qint64 Query::number(int column) const { return sqlite3_column_int64(m_raw, column); }

QByteArray Query::bytes(int column) const { return view(column).toByteArray(); }

QByteArrayView Query::view(int column) const
{
    const void *data = sqlite3_column_blob(m_raw, column); // before bytes(): it may convert
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_raw, column)};
}

bool Query::isNull(int column) const { return sqlite3_column_type(m_raw, column) == SQLITE_NULL; }

} // namespace store
