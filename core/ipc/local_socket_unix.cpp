#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include "ipc/local_socket.h"

namespace ipc {

void connectTo(QLocalSocket &socket, const QString &path) { socket.connectToServer(path); }

Result<Way> makeWay(const QString &path)
{
    const QFileInfo there(path);
    if (there.isSymLink() || there.isFile() || there.isDir())
        return Error{"ipc.not-a-socket", path};
    QFile::remove(path);
    return Way(); // the folder decides who may put a socket there
}

} // namespace ipc
