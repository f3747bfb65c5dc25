#include "store/schema.h"

namespace store {

namespace {

Result<void> step(Connection &connection, const char *sql, qint64 version)
{
    const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(version);
    if (const Result<void> done = connection.begin(); !done)
        return done;
    for (const char *part : {sql, mark.constData()}) {
        if (const Result<void> done = connection.execute(part); !done) {
            connection.rollback();
            return done;
        }
    }
    return connection.commit();
}

} // namespace

Result<void> migrate(Connection &connection, std::span<const char *const> steps)
{
    const Result<qint64> found = connection.number("PRAGMA user_version");
    if (!found)
        return found.error();
    if (*found > qint64(steps.size()) || *found < 0)
        return Error{QStringLiteral("store.newer-schema"), QStringLiteral("version %1, known up to %2").arg(*found).arg(steps.size())};
    for (qint64 version = *found; version < qint64(steps.size()); ++version) {
        if (const Result<void> done = step(connection, steps[size_t(version)], version + 1); !done)
            return done;
    }
    return {};
}

} // namespace store
