#include "store/file.h"
#include <QFile>
#include <array>
#include "store/schema.h"

namespace store {

namespace {

constexpr std::array ends{"", "-wal", "-shm"};

} // namespace

Result<std::unique_ptr<Connection>> openFile(const Options &options, std::span<const char *const> steps)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(options);
    if (!connection)
        return connection;
    if (const Result<void> migrated = migrate(**connection, steps); !migrated)
        return migrated.error();
    QFile::setPermissions(options.path, QFile::ReadOwner | QFile::WriteOwner);
    return connection;
}

void removeFile(const QString &path)
{
    for (const char *end : ends)
        QFile::remove(path + QLatin1String(end));
}

Result<void> setAside(const QString &path, const QString &aside)
{
    for (const char *end : ends) {
        const QString from = path + QLatin1String(end), to = aside + QLatin1String(end);
        QFile::remove(to);
        if (QFile::exists(from) && !QFile::rename(from, to))
            return Error{QStringLiteral("store.cannot-open"), from};
    }
    return {};
}

} // namespace store
