// What in a Linux system's settings would put the machine to sleep by itself: systemd-logind's (logind.conf(5)), and whether sleep is forbidden
// altogether. What a person's desktop does on its own is not among them: only that desktop knows it. PURE. Caller: restanted.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace alerts {

struct SleepFacts {
    QList<QByteArray> logind;   // logind.conf and its drop-ins, in the order in which they are read: the last word counts
    bool isForbidden = false;   // sleep.target or suspend.target is masked
    bool hasLid = false;
};

// "idle" (IdleAction), "lid" (HandleLidSwitch); empty: nothing.
QString sleepsBy(const SleepFacts &facts);

} // namespace alerts
