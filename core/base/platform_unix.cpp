// What platform.h promises, on Linux.
#include <QByteArray>
#include <QFile>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include "base/platform.h"

namespace platform {
namespace {

Error systemError(const char *code, const QString &path)
{
    return {QLatin1String(code), path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno))};
}

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    explicit operator bool() const { return m_fd >= 0; }
    int operator*() const { return m_fd; }

private:
    const int m_fd;
};

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

class FileLock final : public DirectoryLock {
public:
    explicit FileLock(int fd) : m_fd(fd) {}

private:
    Descriptor m_fd;
};

} // namespace

Result<qint64> freeBytes(const QString &directory)
{
    struct statvfs facts {};
    if (::statvfs(QFile::encodeName(directory).constData(), &facts) != 0)
        return systemError("platform.no-such-directory", directory);
    return qint64(facts.f_bavail) * qint64(facts.f_frsize);
}

Result<void> makePrivateDirectory(const QString &directory)
{
    const QByteArray path = QFile::encodeName(directory);
    if (::mkdir(path.constData(), 0700) == 0)
        return {};
    struct stat facts {};
    if (errno != EEXIST)
        return systemError("platform.cannot-create", directory);
    if (::stat(path.constData(), &facts) != 0 || !S_ISDIR(facts.st_mode))
        return Error{QStringLiteral("platform.not-a-directory"), directory};
    return {};
}

bool isOurs(const QString &path)
{
    struct stat facts{};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 && (facts.st_uid == ::geteuid() || facts.st_uid == 0);
}

bool isPrivate(const QString &path)
{
    struct stat facts{};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 && (facts.st_mode & (S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH)) == 0;
}

Result<QByteArray> seal(const QByteArray &secret) { return secret; }

Result<QByteArray> unseal(const QByteArray &sealed) { return sealed; }

Result<void> syncDirectory(const QString &directory)
{
    const Descriptor fd(::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd || ::fsync(*fd) != 0)
        return systemError("platform.cannot-sync", directory);
    return {};
}

Result<void> writeFileDurably(const QString &path, const QByteArray &bytes, int mode)
{
    const QString temporary = path + QStringLiteral(".new");
    const QByteArray from = QFile::encodeName(temporary);
    {
        const Descriptor fd(::open(from.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode_t(mode)));
        if (!fd || ::fchmod(*fd, mode_t(mode)) != 0 || !writeAll(*fd, bytes) || ::fsync(*fd) != 0) {
            const Error error = systemError("platform.cannot-write", temporary);
            ::unlink(from.constData());
            return error;
        }
    }
    if (::rename(from.constData(), QFile::encodeName(path).constData()) != 0) {
        const Error error = systemError("platform.cannot-write", path);
        ::unlink(from.constData());
        return error;
    }
    const qsizetype slash = path.lastIndexOf(u'/');
    return syncDirectory(slash < 0 ? QStringLiteral(".") : slash == 0 ? QStringLiteral("/") : path.first(slash));
}

Result<void> reserveFile(const QString &path, qint64 bytes)
{
    const Descriptor fd(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!fd)
        return systemError("platform.cannot-create", path);
    const int fault = ::posix_fallocate(*fd, 0, off_t(bytes)); // returns its error, does not set errno
    if (fault == 0)
        return {};
    errno = fault;
    const Error error = systemError("platform.cannot-reserve", path);
    ::unlink(QFile::encodeName(path).constData()); // a half reserve only takes what is missing elsewhere
    return error;
}

Result<std::shared_ptr<DirectoryLock>> lockDirectory(const QString &directory)
{
    const QString path = directory + QStringLiteral("/lock");
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return systemError("platform.cannot-create", path);
    auto lock = std::make_shared<FileLock>(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        char holder[32] = {};
        const ssize_t length = ::pread(fd, holder, sizeof holder - 1, 0);
        return Error{QStringLiteral("platform.locked"), QString::fromLatin1(holder, qMax<qsizetype>(0, length)).trimmed()};
    }
    const QByteArray id = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, id.constData(), size_t(id.size()), 0) != id.size())
        return systemError("platform.cannot-write", path);
    return std::shared_ptr<DirectoryLock>(lock);
}

bool isTerminal(Stream stream) { return ::isatty(stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO) == 1; }

void prepareOutput() {}

QString defaultConfigPath() { return QStringLiteral("/etc/restante/restante.json"); }

QString defaultDataDirectory() { return QStringLiteral("/var/lib/restante"); }

} // namespace platform
