#include "move_folder.h"
#include <QDir>
#include <algorithm>
#include "base/ids.h"
#include "base/platform.h"
#include "ipc/codec.h"
#include "move_file.h"

namespace move {

namespace {

constexpr auto manifestName = "restante-queue.json";
constexpr auto ending = ".mail";
constexpr qint64 longestReceipt = 4096;

ipc::Sentence cannotWrite(const QString &file, const QString &why) { return {"export.cannot-write", {{"file", file}, {"reason", why}}}; }

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

std::optional<ipc::Sentence> Folder::keep(const Manifest &manifest) const
{
    if (!QDir().mkpath(m_path))
        return cannotWrite(m_path, {});
    const QByteArray bytes = QJsonDocument(ipc::JsonWriter::value(manifest).toObject()).toJson();
    const Result<void> written = platform::writeFileDurably(in(manifestName), bytes);
    return written ? std::nullopt : std::optional(cannotWrite(in(manifestName), written.error().detail));
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

void Folder::addReceipts(const QString &name, QHash<QString, Receipt> &all) const
{
    QFile file(in(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        Receipt one;
        const QJsonDocument line = QJsonDocument::fromJson(file.readLine(longestReceipt));
        if (!line.isObject() || !ipc::JsonReader::read(line.object(), one) || !idFromText(one.message.toLatin1()))
            continue;
        if (!one.checksum.isEmpty() && checksumNamed(fileOf(one.message)) == one.checksum.toLatin1())
            all.insert(one.message, one);
    }
}

QHash<QString, Receipt> Folder::receipts() const
{
    QHash<QString, Receipt> all;
    for (const QString &name : QDir(m_path).entryList({QStringLiteral("received-*.jsonl")}, QDir::Files))
        addReceipts(name, all);
    return all;
}

QHash<QString, Receipt> Folder::receiptsOf(const QString &box) const
{
    QHash<QString, Receipt> all;
    addReceipts(QStringLiteral("received-%1.jsonl").arg(box), all);
    return all;
}

std::optional<ipc::Sentence> Folder::keepReceipts(const QString &box, const QList<Receipt> &receipts) const
{
    const QString file = in(QStringLiteral("received-%1.jsonl").arg(box));
    QByteArray lines;
    for (const Receipt &one : receipts)
        lines += QJsonDocument(ipc::JsonWriter::value(one).toObject()).toJson(QJsonDocument::Compact) + '\n';
    const Result<void> written = platform::writeFileDurably(file, lines);
    return written ? std::nullopt : std::optional(cannotWrite(file, written.error().detail));
}

} // namespace move
