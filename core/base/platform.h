// What differs between Linux and Windows and needs no window: platform_unix.cpp, platform_win32.cpp.
#pragma once
#include <QByteArray>
#include <QString>
#include <memory>
#include "base/result.h"

namespace platform {

// Free bytes for us on the file system that holds `directory`; error "platform.no-such-directory".
Result<qint64> freeBytes(const QString &directory);

// Makes `directory` for the owner only (0700) if it is not there. Errors: "platform.cannot-create", "platform.not-a-directory".
Result<void> makePrivateDirectory(const QString &directory);

// Makes a finished write or rename in `directory` survive a power loss (fsync of the directory; nothing on Windows).
Result<void> syncDirectory(const QString &directory);

// Writes `bytes` so that after a crash either the old or the new content is there, never a mixture; `mode` as in chmod.
Result<void> writeFileDurably(const QString &path, const QByteArray &bytes, int mode = 0600);

// Whether the file is the running account's, or root's: nobody else could have put it there.
bool isOurs(const QString &path);
// Whether nobody but the owner (on Windows also the system and administrators) may read or change the file.
bool isPrivate(const QString &path);

// What is kept of a secret: on Windows bound to this machine (DPAPI), on Linux itself, because the file is its owner's alone.
// Errors "platform.cannot-seal", "platform.cannot-unseal": another machine's.
Result<QByteArray> seal(const QByteArray &secret);
Result<QByteArray> unseal(const QByteArray &sealed);

// Reserves `bytes` of real blocks (posix_fallocate): removing the file later gives them back.
Result<void> reserveFile(const QString &path, qint64 bytes);

// Held while it lives; the kernel lets go when the process dies, however it dies.
class DirectoryLock {
public:
    virtual ~DirectoryLock() = default;
};
// Error "platform.locked" when another process holds it; detail: its process id.
Result<std::shared_ptr<DirectoryLock>> lockDirectory(const QString &directory);

// Whether a person's terminal is there, and no file or pipe.
enum class Stream { Output, Error };
bool isTerminal(Stream stream);
// Once, before anything is printed: what stdout and stderr get is UTF-8 and stays as it is, also its line ends. So it is on Linux.
void prepareOutput();

QString defaultConfigPath();    // /etc/restante/restante.json, on Windows ProgramData/Restante/restante.json
QString defaultDataDirectory(); // /var/lib/restante, on Windows ProgramData/Restante/data

} // namespace platform
