#include <QDir>
#include <QFile>
#include <sys/un.h>
#include "base/platform.h"
#include "ipc/socket_path.h"

namespace ipc {

QString socketPathIn(const QString &dataDirectory) { return QDir(dataDirectory).absoluteFilePath(QStringLiteral("control")); }

QString serviceSocketPath(const config::Control &control, const QString &dataDirectory)
{
    if (!control.socket.isEmpty())
        return control.socket;
    // systemd gives several directories separated by colons; ours is the first.
    const QString runtime = qEnvironmentVariable("RUNTIME_DIRECTORY").section(u':', 0, 0);
    return socketPathIn(runtime.isEmpty() ? dataDirectory : runtime);
}

QString defaultSocketPath()
{
    const QString installed = QStringLiteral("/run/restante/control");
    return QFile::exists(installed) ? installed : socketPathIn(platform::defaultDataDirectory());
}

Result<void> checkSocketPath(const QString &path)
{
    constexpr qsizetype most = sizeof(sockaddr_un::sun_path) - 1;
    if (QFile::encodeName(path).size() > most)
        return Error{"ipc.path-too-long", path};
    return {};
}

} // namespace ipc
