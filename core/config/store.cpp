#include "config/store.h"
#include <QCryptographicHash>
#include <QDateTime>
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

QByteArray bytesOf(const QJsonObject &document) { return QJsonDocument(document).toJson(QJsonDocument::Indented); }

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

QString Store::Present::revision() const { return bytes ? revisionOf(*bytes) : QString(); }

Store::Present Store::present() const
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    const QByteArray bytes = file.read(maxDocument + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, file.errorString()};
    return {bytes, {}};
}

Loaded Store::load() const
{
    const Present now = present();
    if (now.reason)
        return failed("config.unreadable", {{"file", m_path}, {"reason", *now.reason}});
    return now.bytes ? interpret(*now.bytes) : Loaded();
}

Loaded Store::mayReplace(const Present &before, const Loaded &wanted, const QString &basedOn) const
{
    if (!wanted)
        return wanted;
    if (before.reason)
        return failed("config.unreadable", {{"file", m_path}, {"reason", *before.reason}});
    if (before.revision() != basedOn)
        return failed("config.conflict", {{"yours", basedOn}, {"current", before.revision()}});
    return wanted;
}

Loaded Store::check(const QJsonObject &document, const QString &basedOn) const { return mayReplace(present(), interpret(bytesOf(document)), basedOn); }

Loaded Store::save(const QJsonObject &document, const QString &basedOn, const Author &author, WallTime now)
{
    const QByteArray bytes = bytesOf(document);
    const Present before = present();
    const Loaded wanted = mayReplace(before, interpret(bytes), basedOn);
    if (!wanted || before.bytes == bytes)
        return wanted;
    const auto notKept = [this](const Error &error) { return failed("config.not-writable", {{"file", m_versions.directory()}, {"reason", error.detail}}); };
    if (const Result<void> noted = noteFound(before, now); !noted)
        return notKept(noted.error());
    const Result<QString> begun = m_versions.begin(bytes, author, now);
    if (!begun)
        return notKept(begun.error());
    if (const Result<void> written = platform::writeFileDurably(m_path, bytes, fileMode); !written) {
        m_versions.settle(present().revision()); // of the old one, unless only the last step failed
        return failed("config.not-writable", {{"file", m_path}, {"reason", written.error().detail}});
    }
    m_versions.begun(*begun);
    return wanted;
}

// What was edited by hand and never loaded must not be lost either.
Result<void> Store::noteFound(const Present &before, WallTime now)
{
    m_versions.settle(before.revision());
    if (!before.bytes)
        return {};
    const QList<Version> known = m_versions.all();
    if (!known.isEmpty() && known.first().revision == before.revision())
        return {};
    const qint64 changed = QFileInfo(m_path).lastModified().toMSecsSinceEpoch();
    return m_versions.keep(*before.bytes, {}, std::min(now, WallTime(std::chrono::milliseconds(changed))));
}

void Store::note(const Author &author, WallTime now)
{
    const Present here = present();
    m_versions.settle(here.revision());
    const QList<Version> known = m_versions.all();
    if (here.bytes && (known.isEmpty() || known.first().revision != here.revision()))
        (void)m_versions.keep(*here.bytes, author, now);
}

QList<Version> Store::versions() const { return m_versions.all(); }

Loaded Store::version(const QString &name) const
{
    const Result<QByteArray> bytes = m_versions.read(name);
    return bytes ? interpret(*bytes) : failed("config.no-such-version", {{"version", name.left(200)}});
}

} // namespace config
