// Replies of the service for charts, as a small firm's week would give them: mail by day more than by night, two outages, a maintenance, a restart.
#pragma once
#include <cmath>
#include "ipc/contract.h"
#include "ui/charts/chart_source.h"

struct ChartKit {
    static QDateTime utc(const char *iso) { return QDateTime::fromString(QLatin1String(iso), Qt::ISODate); }

    static ipc::PrimarySample primary(const QDateTime &at, qint64 seconds, qint64 up, qint64 doubtful = 0, qint64 down = 0, qint64 maintenance = 0)
    {
        ipc::PrimarySample sample;
        sample.at = at;
        sample.seconds = seconds;
        sample.up = up * 1000;
        sample.doubtful = doubtful * 1000;
        sample.down = down * 1000;
        sample.maintenance = maintenance * 1000;
        return sample;
    }
    static ipc::Outage outage(const QString &host, const QDateTime &began, const std::optional<QDateTime> &ended)
    {
        ipc::Outage made;
        made.id = began.toString(Qt::ISODate);
        made.host = host;
        made.began = began;
        made.ended = ended;
        return made;
    }
    static ipc::ServiceSample service(const QDateTime &at, qint64 seconds, qint64 received, qint64 delivered, qint64 refused, qint64 kept, qint64 keptMost)
    {
        ipc::ServiceSample sample;
        sample.at = at;
        sample.seconds = seconds;
        sample.running = seconds * 1000;
        sample.received = received;
        sample.delivered = delivered;
        sample.refused = refused;
        sample.messages = {seconds / 60, qMin<qint64>(kept, keptMost / 3), kept, keptMost};
        sample.freeBytes = {seconds / 60, 41'000'000'000 - keptMost * 700'000, 41'000'000'000 - kept * 700'000, 41'000'000'000};
        return sample;
    }

    // The reply to watch.samples of a week by hours from `from` on, of ourselves and of the primary named `host`.
    struct Week {
        QDateTime from, to;
        QString host = QStringLiteral("mail.firma.cz:25");
        QList<ipc::PrimarySample> primary;
        QList<ipc::ServiceSample> service;
        QList<ipc::Outage> outages;

        ui::Period period() const { return {from, to}; }
        ui::WatchedHost watched() const { return {host, primary, outages, std::nullopt}; }
    };
    static Week week(const QDateTime &from, int hours = 7 * 24)
    {
        Week made{from, from.addSecs(hours * 3600LL), QStringLiteral("mail.firma.cz:25"), {}, {}, {}};
        const QDateTime began = from.addSecs(53 * 3600 + 740), ended = from.addSecs(58 * 3600 + 1900);
        made.outages = {outage(made.host, from.addSecs(131 * 3600 + 300), from.addSecs(131 * 3600 + 1020)), outage(made.host, began, ended)};
        qint64 queue = 0;
        for (int hour = 0; hour < hours; ++hour) {
            const QDateTime at = from.addSecs(hour * 3600LL);
            const qint64 downFor = std::max<qint64>(0, std::max(at, began).secsTo(std::min(at.addSecs(3600), ended)));
            const bool isMaintenance = hour >= 98 && hour < 101;
            if (hour % 168 >= 20 && hour % 168 < 24)
                continue; // we did not run
            made.primary << (isMaintenance ? primary(at, 3600, 0, 0, 0, 3600)
                                           : primary(at, 3600, 3600 - downFor - (hour == 75 ? 2400 : 0), hour == 75 ? 2400 : 0, downFor));
            const double day = std::max(0.0, std::sin((hour % 24 - 6) / 24.0 * 2 * M_PI));
            const qint64 received = 4 + qint64(day * 60) + hour * 7919 % 11;
            const bool isKept = downFor == 3600 || isMaintenance;
            const qint64 refused = isKept ? 0 : hour * 104729 % 5, in = queue + received;
            const qint64 delivered = isKept ? 0 : in - refused;
            made.service << service(at, 3600, received, delivered, refused, isKept ? queue + received / 2 : queue / 4, isKept ? in : std::max(queue, qint64(1)));
            queue = isKept ? in : 0;
        }
        return made;
    }
};
