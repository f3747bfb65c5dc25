#include "config_file.h"
#include <QCryptographicHash>
#include <QFile>
#include "base/platform.h"
#include "ipc/codec.h"

namespace {

constexpr auto checksumKey = "sha256";
constexpr auto formatKey = "restanteConfiguration";

// Over the compact text without itself: spaces and line ends may change on the way.
QString checksumOf(QJsonObject object)
{
    object.remove(checksumKey);
    return QString::fromLatin1(QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex());
}

} // namespace

// The lists have people's addresses: for the one who exports only.
std::optional<ipc::Sentence> ConfigFile::save(const QString &path) const
{
    QJsonObject object = ipc::JsonWriter::value(*this).toObject();
    object.insert(formatKey, format);
    object.insert(checksumKey, checksumOf(object));
    if (const Result<void> written = platform::writeFileDurably(path, QJsonDocument(object).toJson()); !written)
        return ipc::Sentence{"export.cannot-write", {{"file", path}, {"reason", written.error().detail}}};
    return {};
}

ipc::Outcome<ConfigFile> ConfigFile::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ipc::Sentence{"ctl.cannot-read", {{"file", path}, {"reason", file.errorString()}}};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    ConfigFile read;
    if (object.value(formatKey).toInt() > format)
        return ipc::Sentence{"config.file-newer", {{"file", path}}};
    const bool isWhole = object.value(formatKey).toInt() >= 1 && object.value(checksumKey).toString() == checksumOf(object)
        && ipc::JsonReader::read(QJsonValue(object), read) && !read.document.isEmpty();
    if (!isWhole)
        return ipc::Sentence{"config.file-damaged", {{"file", path}}};
    return read;
}
