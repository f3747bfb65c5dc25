#include "machine.h"
#include <QDir>
#include <QFileInfo>
#include <ctime>
#include "alerts/sleep_setting.h"

namespace machine {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(1 << 16) : QByteArray();
}

Milliseconds clockOf(clockid_t id)
{
    timespec now{};
    if (clock_gettime(id, &now) != 0)
        return Milliseconds(0);
    return std::chrono::duration_cast<Milliseconds>(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

bool isMasked(const char *unit)
{
    return QFileInfo(QStringLiteral("/etc/systemd/system/") + QLatin1String(unit)).symLinkTarget() == QLatin1String("/dev/null");
}

// Drop-ins of all folders are read by their names, after the file itself (logind.conf(5)); one under /etc hides its namesake.
alerts::SleepFacts sleepFacts()
{
    alerts::SleepFacts facts;
    if (!QFileInfo::exists(QStringLiteral("/run/systemd/system"))) // sd_booted(3): logind's settings mean nothing then
        return facts;
    facts.logind.append(contentOf(QStringLiteral("/etc/systemd/logind.conf")));
    QMap<QString, QString> dropIns;
    for (const char *folder : {"/usr/lib/systemd/logind.conf.d", "/run/systemd/logind.conf.d", "/etc/systemd/logind.conf.d"}) {
        const QDir files(QString::fromLatin1(folder));
        for (const QString &name : files.entryList({QStringLiteral("*.conf")}, QDir::Files))
            dropIns.insert(name, files.filePath(name));
    }
    for (const QString &path : std::as_const(dropIns))
        facts.logind.append(contentOf(path));
    facts.isForbidden = isMasked("sleep.target") || isMasked("suspend.target");
    facts.hasLid = !QDir(QStringLiteral("/proc/acpi/button/lid")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty();
    return facts;
}

} // namespace

// CLOCK_MONOTONIC (clock_gettime(2)).
MonotonicTime WakingClock::monotonic() const { return SystemClock().monotonic(); }

QByteArray bootId() { return contentOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed(); }

// The one runs while the machine sleeps, the other does not (clock_gettime(2)).
Milliseconds slept() { return clockOf(CLOCK_BOOTTIME) - clockOf(CLOCK_MONOTONIC); }

QString sleepsBy() { return alerts::sleepsBy(sleepFacts()); }

} // namespace machine
