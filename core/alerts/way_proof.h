// Whether a way of alerts is known to work: proved by a person who confirmed a test alert, and not failing since. PURE.
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include "base/clock.h"
#include "base/result.h"
#include "config/config.h"

namespace alerts {

inline constexpr char webhookWay[] = "webhook";

struct Way {
    QString name;   // the mail address, or webhookWay
    QString target; // what was, or is to be, proved: the address or the URL
    WallTime since{}; // it is configured so
    std::optional<WallTime> proved;
    QString code;           // of the last test alert; empty: none is open
    WallTime codeAt{};
    int wrong = 0;          // codes given for it
    QList<WallTime> tests;  // of the last minutes
    std::optional<WallTime> failsSince;
    QJsonObject reason;     // {code, parameters}: why it fails
    qint64 mail = 0;        // the last one that is not known to be delivered; 0: none
};

inline constexpr int mostTests = 5;
inline constexpr Milliseconds testsWithin = std::chrono::minutes(10);
inline constexpr Milliseconds codeFor = std::chrono::hours(24);
inline constexpr int mostWrong = 5;

// Those that are configured: one whose target changed has to be proved anew.
QList<Way> waysOf(const config::Alerts &config, const QList<Way> &known, WallTime now);
// A test alert with `code` goes out. Error: "alerts.too-many-tests".
Result<void> beginTest(Way &way, const QString &code, WallTime now);
// Errors: "alerts.no-test", "alerts.wrong-code".
Result<void> confirm(Way &way, const QString &code, WallTime now);
void noteSent(Way &way);
void noteFailed(Way &way, const QJsonObject &reason, WallTime since);

QByteArray rowOf(const Way &way);
std::optional<Way> wayFrom(const QByteArray &row);

} // namespace alerts
