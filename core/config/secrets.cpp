#include "config/secrets.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include "base/platform.h"
#include "config/parse.h"

namespace config {

namespace {
constexpr qsizetype longestName = 100;
constexpr qsizetype longestValue = 1000; // bytes
} // namespace

Result<Secrets> Secrets::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Secrets();
    if (!platform::isPrivate(path) || !platform::isOurs(path))
        return Error{"config.secrets-open", path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{"config.secrets-unreadable", file.errorString()};
    const Result<QByteArray> bytes = platform::unseal(file.read(maxDocument + 1));
    if (!bytes)
        return Error{"config.secrets-unreadable", bytes.error().detail};
    const Document document = documentFromBytes(*bytes);
    if (!document.faults.isEmpty())
        return Error{"config.secrets-unreadable", document.faults.first().code};
    Secrets secrets;
    for (auto it = document.object.begin(); it != document.object.end(); ++it) {
        if (!it.value().isString())
            return Error{"config.secrets-unreadable", it.key()};
        secrets.m_values.insert(it.key(), it.value().toString());
    }
    return secrets;
}

QString Secrets::pathIn(const QString &dataDirectory) { return dataDirectory + QStringLiteral("/secrets.json"); }

bool Secrets::isName(const QString &name)
{
    const bool isPrintable = std::ranges::all_of(name, [](QChar c) { return c.isPrint(); });
    return !name.isEmpty() && name.size() <= longestName && isPrintable && name == name.trimmed();
}

bool Secrets::isValue(const QString &value)
{
    const bool hasControl = std::ranges::any_of(value, [](QChar c) { return c.category() == QChar::Other_Control; });
    return !value.isEmpty() && value.toUtf8().size() <= longestValue && !hasControl;
}

QStringList Secrets::names() const
{
    QStringList all = m_values.keys();
    all.sort();
    return all;
}

std::optional<QString> Secrets::lookup(const QString &name) const
{
    const auto it = m_values.constFind(name);
    return it == m_values.constEnd() ? std::nullopt : std::optional(*it);
}

Result<void> Secrets::set(const QString &path, const QString &name, const QString &value)
{
    QHash<QString, QString> wanted = m_values;
    if (value.isEmpty())
        wanted.remove(name);
    else
        wanted.insert(name, value);
    QJsonObject object;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        object.insert(it.key(), it.value());
    const Result<QByteArray> sealed = platform::seal(QJsonDocument(object).toJson());
    if (!sealed)
        return Error{"config.not-writable", sealed.error().detail};
    if (const Result<void> written = platform::writeFileDurably(path, *sealed, 0600); !written)
        return Error{"config.not-writable", written.error().detail};
    m_values = wanted;
    return {};
}

} // namespace config
