#include "config/versions.h"
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>
#include <array>
#include "base/platform.h"
#include "config/parse.h"
#include "config/store.h"

namespace config {

namespace {

using namespace std::chrono_literals;

constexpr auto inUse = ".json";
constexpr auto pending = ".pending";
constexpr auto timeForm = "yyyyMMdd'T'HHmmsszzz'Z'";
constexpr qsizetype mostOfName = 60; // characters of an actor: encoded at most 180, and a file's name has 255

constexpr std::array origins{std::pair{Origin::Set, "set"}, std::pair{Origin::Restored, "restored"}, std::pair{Origin::Found, "found"}};

QString wordFor(Origin origin)
{
    for (const auto &[one, word] : origins)
        if (one == origin)
            return QString::fromLatin1(word);
    return {};
}

Origin originFrom(QStringView word)
{
    for (const auto &[one, name] : origins)
        if (word == QLatin1String(name))
            return one;
    return Origin::Found;
}

// In a file's name; also none that a file system takes for a path.
QString encoded(const QString &by)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(by.left(mostOfName), {}, "-.~_"));
}

} // namespace

std::optional<Version> versionFromName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{8}T\\d{9}Z)-([0-9a-f]{16})(?:-(set|restored|found)-([A-Za-z0-9%]*))?$"));
    const auto match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(match.captured(1), QLatin1String(timeForm));
    at.setTimeSpec(Qt::UTC);
    if (!at.isValid())
        return std::nullopt;
    const QString by = QUrl::fromPercentEncoding(match.captured(4).toLatin1());
    return Version{name, WallTime(std::chrono::milliseconds(at.toMSecsSinceEpoch())), match.captured(2), {by, originFrom(match.capturedView(3))}};
}

QString nameOf(const Version &version)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(version.at.time_since_epoch().count(), Qt::UTC);
    return QStringLiteral("%1-%2-%3-%4").arg(at.toString(QLatin1String(timeForm)), version.revision, wordFor(version.author.origin), encoded(version.author.by));
}

QString Versions::path(const QString &name, const char *suffix) const { return m_directory + u'/' + name + QLatin1String(suffix); }

QList<Version> Versions::all() const
{
    QList<Version> found;
    const QStringList files = QDir(m_directory).entryList({QLatin1Char('*') + QLatin1String(inUse)}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &file : files)
        if (const auto version = versionFromName(file.chopped(qstrlen(inUse))))
            found << *version;
    return found;
}

Result<QByteArray> Versions::read(const QString &name) const
{
    const auto unknown = [&name] { return Error{QStringLiteral("config.no-such-version"), name}; };
    if (!versionFromName(name))
        return unknown();
    QFile file(path(name, inUse));
    if (!file.open(QIODevice::ReadOnly))
        return unknown();
    return file.read(maxDocument + 1);
}

void Versions::settle(const QString &current) const
{
    const QStringList files = QDir(m_directory).entryList({QLatin1Char('*') + QLatin1String(pending)}, QDir::Files);
    for (const QString &file : files) {
        const QString name = file.chopped(qstrlen(pending));
        const auto version = versionFromName(name);
        if (version && version->revision == current)
            begun(name);
        else
            QFile::remove(m_directory + u'/' + file);
    }
}

Result<QString> Versions::begin(const QByteArray &bytes, const Author &author, WallTime now) const { return write(bytes, author, now, pending); }

// When it fails the pending one stays, for the next settle().
void Versions::begun(const QString &name) const
{
    if (!QFile::rename(path(name, pending), path(name, inUse)))
        return;
    (void)platform::syncDirectory(m_directory);
    forgetOld();
}

Result<void> Versions::keep(const QByteArray &bytes, const Author &author, WallTime now) const
{
    if (const auto written = write(bytes, author, now, inUse); !written)
        return written.error();
    forgetOld();
    return {};
}

// The names are their order, also when the clock was set back.
Result<QString> Versions::write(const QByteArray &bytes, const Author &author, WallTime now, const char *suffix) const
{
    if (const Result<void> made = platform::makePrivateDirectory(m_directory); !made)
        return made.error();
    const QList<Version> before = all();
    const WallTime at = before.isEmpty() ? now : std::max(now, before.first().at + 1ms);
    const QString name = nameOf({{}, at, revisionOf(bytes), author});
    if (const Result<void> written = platform::writeFileDurably(path(name, suffix), bytes, 0600); !written)
        return written.error();
    return name;
}

void Versions::forgetOld() const
{
    const QList<Version> known = all();
    for (qsizetype i = kept + 1; i < known.size(); ++i)
        QFile::remove(path(known.at(i).name, inUse));
}

} // namespace config
