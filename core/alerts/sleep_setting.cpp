#include "alerts/sleep_setting.h"
#include <QHash>

namespace alerts {

namespace {

bool isSleep(const QByteArray &action) { return action.contains("suspend") || action.contains("hibernate") || action == "hybrid-sleep" || action == "sleep"; }

// Of the section [Login]; an empty value means the default again.
QHash<QByteArray, QByteArray> loginValues(const QList<QByteArray> &files)
{
    QHash<QByteArray, QByteArray> values;
    for (const QByteArray &file : files) {
        bool isLogin = false;
        for (const QByteArray &raw : file.split('\n')) {
            const QByteArray line = raw.trimmed();
            if (line.startsWith('['))
                isLogin = line == "[Login]";
            else if (const qsizetype equals = line.indexOf('='); isLogin && equals > 0 && !line.startsWith('#') && !line.startsWith(';'))
                values.insert(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
        }
    }
    values.removeIf([](const auto &one) { return one.value().isEmpty(); });
    return values;
}

} // namespace

QString sleepsBy(const SleepFacts &facts)
{
    if (facts.isForbidden)
        return {};
    const QHash<QByteArray, QByteArray> values = loginValues(facts.logind);
    if (isSleep(values.value("IdleAction", "ignore")))
        return QStringLiteral("idle");
    const QByteArray lid = values.value("HandleLidSwitchExternalPower", values.value("HandleLidSwitch", "suspend"));
    return facts.hasLid && isSleep(lid) ? QStringLiteral("lid") : QString();
}

} // namespace alerts
