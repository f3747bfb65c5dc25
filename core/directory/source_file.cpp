#include "directory/source_file.h"
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace directory {

SourceRead sourceRead(AddressList list)
{
    SourceRead read;
    for (const QByteArray &local : std::as_const(list.locals))
        read.fingerprint += quint64(qHash(local, size_t(1))) * 0x9e3779b97f4a7c15U; // a sum, because a set has no order
    read.list = std::move(list);
    return read;
}

namespace source_file {

namespace {

constexpr qint64 piece = 256 * 1024;

Error error(const char *code, const QString &detail) { return {QLatin1String(code), detail}; }

} // namespace

Result<FileStamp> stamp(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return error("directory.source-missing", path);
    if (!info.isFile()) // a pipe would have us wait for whoever writes into it
        return error("directory.source-no-file", path);
    return FileStamp{info.size(), info.lastModified().toMSecsSinceEpoch()};
}

bool isSettled(const FileStamp &now, const FileStamp &before, WallTime wall)
{
    return now == before || wall - WallTime(Milliseconds(now.modified)) >= settledAfter;
}

Result<AddressList> read(const QString &path, const FileStamp &seen, ListReader reader, const std::atomic<bool> &stop)
{
    if (seen.size > mostBytes)
        return error("directory.source-too-large", path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return error("directory.source-unreadable", file.errorString());
    QByteArray bytes(piece, Qt::Uninitialized);
    for (qint64 all = 0;;) {
        const qint64 got = file.read(bytes.data(), piece);
        if (got < 0)
            return error("directory.source-unreadable", file.errorString());
        if (got == 0)
            break;
        all += got;
        if (stop)
            return error("directory.stopped", path);
        if (all > seen.size)
            return error("directory.source-changing", path);
        reader.take(QByteArrayView(bytes).first(got));
    }
    const Result<FileStamp> after = stamp(path);
    if (!after || *after != seen)
        return error("directory.source-changing", path);
    return reader.end();
}

} // namespace source_file

} // namespace directory
