#include "spool/kept_mail.h"
#include <QFile>
#include "spool/tables.h"

namespace spool {

namespace {

Result<KeptMail> read(const QString &path)
{
    const auto connection = store::Connection::open({.path = path, .access = store::Access::Read, .cacheKilobytes = 256});
    if (!connection)
        return connection.error();
    const Result<qint64> version = (*connection)->number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > qint64(schemaSteps().size()))
        return Error{QStringLiteral("store.newer-schema"), QStringLiteral("version %1, known up to %2").arg(*version).arg(schemaSteps().size())};
    if (*version == 0) // made, and nothing written yet
        return KeptMail();
    const Result<qint64> messages = (*connection)->number("SELECT value FROM figures WHERE name='messages'");
    if (!messages)
        return messages.error();
    const Result<qint64> bytes = (*connection)->number("SELECT value FROM figures WHERE name='bytes'");
    if (!bytes)
        return bytes.error();
    return KeptMail{*messages, *bytes};
}

} // namespace

Result<KeptMail> keptMailIn(const QString &directory)
{
    const QString path = directory + QStringLiteral("/spool.db");
    if (!QFile::exists(path))
        return KeptMail();
    Result<KeptMail> kept = read(path);
    return kept ? kept : spoolError(kept.error());
}

} // namespace spool
