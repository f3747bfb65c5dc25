#include <QCryptographicHash>
#include <QDir>
#include "base/platform.h"
#include "ipc/socket_path.h"

namespace ipc {

// Named pipes have one folder for all: the data directory's path becomes part of the name.
QString socketPathIn(const QString &dataDirectory)
{
    const QString folder = QDir::cleanPath(QDir::current().absoluteFilePath(dataDirectory)).toLower();
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("restante-control-") + QString::fromLatin1(hash.first(8).toHex());
}

QString serviceSocketPath(const config::Control &control, const QString &dataDirectory)
{
    return control.socket.isEmpty() ? socketPathIn(dataDirectory) : control.socket;
}

QString defaultSocketPath() { return socketPathIn(platform::defaultDataDirectory()); }

Result<void> checkSocketPath(const QString &path)
{
    constexpr qsizetype most = 256 - 9; // less \\.\pipe\ before it
    if (path.size() > most)
        return Error{"ipc.path-too-long", path};
    return {};
}

} // namespace ipc
