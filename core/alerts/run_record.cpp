#include "alerts/run_record.h"
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include "base/platform.h"

namespace alerts {

namespace {

constexpr auto runsName = "runs.json";
constexpr auto aliveName = "alive";

QJsonValue jsonOf(WallTime time) { return qint64(time.time_since_epoch().count()); }
std::optional<WallTime> timeFrom(const QJsonValue &value)
{
    const qint64 milliseconds = value.toInteger(-1);
    return milliseconds >= 0 ? std::optional(WallTime(Milliseconds(milliseconds))) : std::nullopt;
}

// Closed again at once: Windows replaces no file that is open.
QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(1 << 20)).object() : QJsonObject();
}

} // namespace

std::optional<WallTime> RunRecord::lastAlive() const
{
    const QFileInfo file(path(aliveName));
    return file.exists() ? std::optional(WallTime(Milliseconds(file.lastModified().toMSecsSinceEpoch()))) : std::nullopt;
}

OwnRuns RunRecord::begin(WallTime now)
{
    const QJsonObject kept = readObject(path(runsName));
    m_runs = {};
    m_runs.began = now;
    const QJsonArray crashes = kept.value(QLatin1String("unexpected")).toArray();
    for (const auto &one : crashes) {
        if (const auto at = timeFrom(one))
            m_runs.crashes.append(*at);
    }
    const std::optional<WallTime> began = timeFrom(kept.value(QLatin1String("began"))), ended = timeFrom(kept.value(QLatin1String("ended")));
    if (began && ended) {
        m_runs.lastSeen = ended;
    } else if (began) {
        m_runs.lastSeen = std::max(*began, lastAlive().value_or(*began));
        const QByteArray boot = kept.value(QLatin1String("boot")).toString().toLatin1();
        m_runs.end = boot == m_bootId ? RunEnd::Unexpected : RunEnd::Machine;
    }
    if (m_runs.end == RunEnd::Unexpected)
        m_runs.crashes.append(*m_runs.lastSeen);
    while (m_runs.crashes.size() > mostKept)
        m_runs.crashes.removeFirst();
    m_written = write(std::nullopt);
    alive(now);
    return m_runs;
}

void RunRecord::alive(WallTime now) const
{
    QFile file(path(aliveName));
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        (void)file.setFileTime(QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()), QFileDevice::FileModificationTime);
}

Result<void> RunRecord::end(WallTime now) { return write(now); }

Result<void> RunRecord::write(std::optional<WallTime> ended) const
{
    QJsonArray crashes;
    for (const WallTime at : m_runs.crashes)
        crashes.append(jsonOf(at));
    QJsonObject object{{"began", jsonOf(m_runs.began)}, {"boot", QString::fromLatin1(m_bootId)}, {"unexpected", crashes}};
    if (ended)
        object.insert(QStringLiteral("ended"), jsonOf(*ended));
    return platform::writeFileDurably(path(runsName), QJsonDocument(object).toJson());
}

} // namespace alerts
