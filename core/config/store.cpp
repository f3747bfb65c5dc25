#include "config/store.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include "base/platform.h"

namespace config {

namespace {

constexpr int fileMode = 0640; // no secrets in it; those are in secrets.json

Fault wholeFault(const char *code, QJsonObject parameters) { return {QString::fromLatin1(code), {}, std::move(parameters)}; }

Loaded failed(const char *code, QJsonObject parameters)
{
    Loaded loaded;
    loaded.faults << wholeFault(code, std::move(parameters));
    return loaded;
}

} // namespace

QString revisionOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(16));
}

Store::Store(QString path, QString versionsDirectory) : m_path(std::move(path)), m_versions(std::move(versionsDirectory)) {}

bool Store::isWritable() const
{
    const QFileInfo file(m_path);
    const QFileInfo directory(file.absolutePath()); // it is replaced, not written into
    return directory.isDir() && directory.isWritable();
}

Loaded Store::interpret(const QByteArray &bytes) const
{
    Loaded loaded;
    loaded.revision = revisionOf(bytes);
    Document document = documentFromBytes(bytes);
    loaded.document = document.object;
    loaded.faults = document.faults;
    if (!loaded)
        return loaded;
    Parsed parsed = parse(loaded.document);
    loaded.config = parsed.config;
    loaded.faults = parsed.faults;
    return loaded;
}

Loaded Store::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failed("config.unreadable", {{"file", m_path}, {"reason", file.errorString()}});
    const QByteArray bytes = file.read(maxDocument + 1);
    if (file.error() != QFileDevice::NoError)
        return failed("config.unreadable", {{"file", m_path}, {"reason", file.errorString()}});
    return interpret(bytes);
}

Loaded Store::save(const QJsonObject &document, const QString &basedOn, WallTime now)
{
    const QByteArray bytes = QJsonDocument(document).toJson(QJsonDocument::Indented);
    Loaded wanted = interpret(bytes);
    if (!wanted)
        return wanted;

    QFile file(m_path);
    const bool isThere = file.exists();
    if (isThere && !file.open(QIODevice::ReadOnly))
        return failed("config.unreadable", {{"file", m_path}, {"reason", file.errorString()}});
    const QByteArray before = isThere ? file.read(maxDocument + 1) : QByteArray();
    const QString current = isThere ? revisionOf(before) : QString();
    if (current != basedOn)
        return failed("config.conflict", {{"yours", basedOn}, {"current", current}});

    if (isThere && before != bytes)
        if (const Result<void> kept = keepVersion(before, now); !kept)
            return failed("config.not-writable", {{"file", m_versions}, {"reason", kept.error().detail}});
    if (const Result<void> written = platform::writeFileDurably(m_path, bytes, fileMode); !written)
        return failed("config.not-writable", {{"file", m_path}, {"reason", written.error().detail}});
    return wanted;
}

// The oldest go only after the new one is there.
Result<void> Store::keepVersion(const QByteArray &bytes, WallTime now) const
{
    if (const Result<void> made = platform::makePrivateDirectory(m_versions); !made)
        return made;
    const auto time = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    const QString name = QStringLiteral("%1-%2.json").arg(time.toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")), revisionOf(bytes));
    if (const Result<void> written = platform::writeFileDurably(m_versions + u'/' + name, bytes, 0600); !written)
        return written;
    const QStringList all = versions();
    for (qsizetype i = versionsKept; i < all.size(); ++i)
        QFile::remove(m_versions + u'/' + all.at(i));
    return {};
}

QStringList Store::versions() const
{
    return QDir(m_versions).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name | QDir::Reversed);
}

} // namespace config
