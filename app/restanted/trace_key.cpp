#include "trace_key.h"
#include <QFile>
#include <QRandomGenerator>
#include "base/log.h"
#include "base/platform.h"
#include "smtp/trace_tags.h"

namespace {

constexpr qsizetype keySize = smtp::TraceTags::keySize;

QByteArray kept(const QString &path)
{
    QFile file(path);
    return platform::isOurs(path) && file.open(QIODevice::ReadOnly) ? file.read(keySize + 1) : QByteArray();
}

} // namespace

Result<QByteArray> ownTraceKey(const QString &dataDirectory)
{
    const QString path = dataDirectory + QStringLiteral("/trace.key");
    const QByteArray old = kept(path);
    if (old.size() == keySize)
        return old;
    QByteArray key(keySize, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    if (const auto written = platform::writeFileDurably(path, key); !written)
        return written.error();
    logging::event(logging::Level::Info, "service", "trace-key-made", {{"file", path}});
    return key;
}
