// What differs between Linux and Windows and needs no window: platform_unix.cpp, platform_win32.cpp.
#pragma once
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

QString defaultConfigPath();    // /etc/restante/restante.json
QString defaultDataDirectory(); // /var/lib/restante

} // namespace platform
