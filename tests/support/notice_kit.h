// Outages and notices for tests of the page that shows them.
#pragma once
#include "ipc/contract.h"

struct NoticeKit {
    static QDateTime ago(qint64 seconds) { return QDateTime::currentDateTimeUtc().addSecs(-seconds); }

    // Lasts for six hours, has told four senders, tells three more in two hours.
    static ipc::NoticeOutage lasting(const QString &id = QStringLiteral("7"), const QString &domain = QStringLiteral("firma.cz"))
    {
        ipc::NoticeOutage outage;
        outage.id = id;
        outage.domain = domain;
        outage.began = ago(6 * 3600);
        outage.told = 4;
        outage.nextAt = ago(-2 * 3600);
        outage.nextSenders = 3;
        return outage;
    }
    static ipc::NoticeOutage ended(const QString &id, const QString &domain = QStringLiteral("firma.cz"))
    {
        ipc::NoticeOutage outage = lasting(id, domain);
        outage.began = ago(9 * 86'400);
        outage.ended = ago(8 * 86'400);
        outage.nextAt.reset();
        outage.nextSenders = 0;
        return outage;
    }
    static ipc::NoticeRow told(int id, const QString &sender = QStringLiteral("eva@out.test"))
    {
        ipc::NoticeRow row;
        row.id = QString::number(id);
        row.at = ago(3600);
        row.kind = ipc::NoticeKind::Delayed;
        row.domain = QStringLiteral("firma.cz");
        row.sender = sender;
        row.message = QStringLiteral("m%1").arg(id);
        row.recipients = 1;
        row.stepSeconds = 4 * 3600;
        row.rule = QStringLiteral("notice");
        row.language = QStringLiteral("cs");
        row.notice = QStringLiteral("n%1").arg(id);
        row.delivery = ipc::RecipientState::Delivered;
        return row;
    }
    static ipc::NoticeRow notTold(int id, const QString &rule = QStringLiteral("F2.list-id"), const QString &sender = QStringLiteral("list@out.test"))
    {
        ipc::NoticeRow row = told(id, sender);
        row.rule = rule;
        row.notice.clear();
        row.delivery.reset();
        return row;
    }
};
