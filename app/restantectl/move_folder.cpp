#include "move_folder.h"
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include "base/ids.h"
#include "ipc/codec.h"
#include "move_file.h"

namespace move {

namespace {

constexpr auto manifestName = "restante-queue.json";
constexpr auto ending = ".mail";
constexpr qint64 longestReceipt = 4096;

constexpr auto anyReceipts = "received-*.jsonl";
constexpr auto anyMark = "importing-*.json";

QString receiptsName(const QString &box) { return QStringLiteral("received-%1.jsonl").arg(box); }
QString markName(const QString &box) { return QStringLiteral("importing-%1.json").arg(box); }

ipc::Sentence cannotWrite(const QString &file, const QString &why) { return {"export.cannot-write", {{"file", file}, {"reason", why}}}; }

QByteArray bytesOf(const Manifest &manifest) { return QJsonDocument(ipc::JsonWriter::value(manifest).toObject()).toJson(); }

struct Line {
    QByteArray bytes; // without its end
    std::optional<Receipt> receipt; // none: it cannot be read
};

// Nothing: it is there and cannot be read.
std::optional<QList<Line>> linesOf(const QString &path)
{
    QList<Line> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.exists() ? std::nullopt : std::optional(all);
    while (!file.atEnd()) {
        QByteArray line = file.readLine(longestReceipt);
        if (line.endsWith('\n'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        Receipt one;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        const bool isRead = document.isObject() && ipc::JsonReader::read(document.object(), one) && idFromText(one.message.toLatin1());
        all.append({line, isRead ? std::optional(one) : std::nullopt});
    }
    return all;
}

} // namespace

ipc::Outcome<std::optional<Manifest>> Folder::manifest() const
{
    QFile file(in(manifestName));
    if (!file.exists())
        return std::optional<Manifest>();
    if (!file.open(QIODevice::ReadOnly))
        return ipc::Sentence{"ctl.cannot-read", {{"file", file.fileName()}, {"reason", file.errorString()}}};
    const QJsonObject object = QJsonDocument::fromJson(file.read(1 << 20)).object();
    Manifest manifest;
    if (object.value("format").toInt() > format)
        return ipc::Sentence{"move.file-newer", {{"file", manifestName}}};
    if (!ipc::JsonReader::read(object, manifest) || manifest.exportName.isEmpty() || manifest.box.isEmpty())
        return ipc::Sentence{"move.file-damaged", {{"file", manifestName}}};
    return std::optional(manifest);
}

std::optional<ipc::Sentence> Folder::create(const Manifest &manifest) const
{
    if (!QDir().mkpath(m_path))
        return cannotWrite(m_path, {});
    const QString made = in(manifestName) + u'.' + manifest.exportName; // another export may begin here at the same time
    const Result<void> written = platform::writeFileDurably(made, bytesOf(manifest));
    if (!written)
        return cannotWrite(made, written.error().detail);
    QFile file(made);
    if (!file.rename(in(manifestName))) { // not over another one
        const QString why = file.errorString();
        QFile::remove(made);
        return cannotWrite(in(manifestName), why);
    }
    const Result<void> parent = platform::syncDirectory(QFileInfo(QFileInfo(m_path).absoluteFilePath()).path());
    return parent ? sync() : cannotWrite(m_path, parent.error().detail);
}

std::optional<ipc::Sentence> Folder::keep(const Manifest &manifest) const
{
    const Result<void> written = platform::writeFileDurably(in(manifestName), bytesOf(manifest));
    return written ? std::nullopt : std::optional(cannotWrite(in(manifestName), written.error().detail));
}

ipc::Outcome<std::shared_ptr<platform::DirectoryLock>> Folder::lock() const
{
    auto lock = platform::lockDirectory(m_path);
    if (lock)
        return *lock;
    if (lock.error().code == QLatin1String("platform.locked"))
        return ipc::Sentence{"move.folder-busy", {}};
    return cannotWrite(m_path, lock.error().detail);
}

QString Folder::fileOf(const QString &message) const { return in(message + QLatin1String(ending)); }

QStringList Folder::messages() const
{
    QStringList ids;
    for (const QString &name : QDir(m_path).entryList({QStringLiteral("*") + QLatin1String(ending)}, QDir::Files))
        ids << name.chopped(int(qstrlen(ending)));
    const auto value = [](const QString &id) { return idFromText(id.toLatin1()).value_or(0); };
    std::ranges::sort(ids, [&](const QString &a, const QString &b) { return value(a) < value(b); });
    return ids;
}

std::optional<ipc::Sentence> Folder::sync() const
{
    const Result<void> synced = platform::syncDirectory(m_path);
    return synced ? std::nullopt : std::optional(cannotWrite(m_path, synced.error().detail));
}

QStringList Folder::files(const char *pattern) const { return QDir(m_path).entryList({QString::fromLatin1(pattern)}, QDir::Files); }

QHash<QString, Receipt> Folder::believed(const QString &name) const
{
    QHash<QString, Receipt> all;
    const QList<Line> lines = linesOf(in(name)).value_or(QList<Line>());
    for (const auto &[line, one] : lines) {
        if (one && !one->checksum.isEmpty() && checksumNamed(fileOf(one->message)) == one->checksum.toLatin1())
            all.insert(one->message, *one);
    }
    return all;
}

QHash<QString, Receipt> Folder::receipts() const
{
    QHash<QString, Receipt> all;
    for (const QString &name : files(anyReceipts))
        all.insert(believed(name));
    return all;
}

QHash<QString, Receipt> Folder::receiptsOf(const QString &box) const { return believed(receiptsName(box)); }

QSet<QString> Folder::named() const
{
    QSet<QString> all;
    for (const QString &name : files(anyReceipts)) {
        const QList<Line> lines = linesOf(in(name)).value_or(QList<Line>());
        for (const auto &[line, one] : lines) {
            if (one)
                all.insert(one->message);
        }
    }
    return all;
}

std::optional<QString> Folder::damagedReceipts() const
{
    for (const QString &name : files(anyReceipts)) {
        const auto lines = linesOf(in(name));
        if (!lines || !std::ranges::all_of(*lines, [](const Line &line) { return line.receipt.has_value(); }))
            return name;
    }
    return {};
}

// What is there stays as it is, also what cannot be read: it may be all that tells of a message.
std::optional<ipc::Sentence> Folder::addReceipts(const QString &box, const QList<Receipt> &receipts) const
{
    const QString file = in(receiptsName(box));
    const auto lines = linesOf(file);
    if (!lines)
        return cannotWrite(file, {});
    QByteArray bytes;
    for (const auto &[line, one] : *lines)
        bytes += line + '\n';
    for (const Receipt &one : receipts)
        bytes += QJsonDocument(ipc::JsonWriter::value(one).toObject()).toJson(QJsonDocument::Compact) + '\n';
    const Result<void> written = platform::writeFileDurably(file, bytes);
    return written ? std::nullopt : std::optional(cannotWrite(file, written.error().detail));
}

// A mark that cannot be read is one.
QList<Taking> Folder::taking() const
{
    QList<Taking> all;
    for (const QString &name : files(anyMark)) {
        QFile file(in(name));
        Taking one;
        const bool isOpen = file.open(QIODevice::ReadOnly);
        if (!isOpen || !ipc::JsonReader::read(QJsonDocument::fromJson(file.read(longestReceipt)).object(), one) || one.box.isEmpty())
            one = {name.section(u'-', 1).section(u'.', 0, 0), name, {}};
        all.append(one);
    }
    return all;
}

std::optional<ipc::Sentence> Folder::beginTaking(const Taking &taking) const
{
    const QString file = in(markName(taking.box));
    const Result<void> written = platform::writeFileDurably(file, QJsonDocument(ipc::JsonWriter::value(taking).toObject()).toJson());
    return written ? std::nullopt : std::optional(cannotWrite(file, written.error().detail));
}

std::optional<ipc::Sentence> Folder::endTaking(const QString &box) const
{
    QFile file(in(markName(box)));
    if (file.exists() && !file.remove())
        return cannotWrite(file.fileName(), file.errorString());
    return sync();
}

} // namespace move
