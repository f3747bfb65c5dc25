// A small firm in the second hour of an outage, as its backup knows it: believable data for pictures of the window.
#pragma once
#include "support/directory_kit.h"
#include "support/fake_service.h"
#include "support/notice_kit.h"

struct SmallFirm {
    static inline const QString domain = QStringLiteral("novak-okna.example");
    static inline const QString host = QStringLiteral("mail.novak-okna.example:25");

    static void fill(FakeService &service)
    {
        const QDateTime began = ago(2 * 3600 + 7 * 60);
        service.snapshot.hostname = QStringLiteral("mx2.novak-okna.example");
        service.snapshot.primaries = {down(began), well()};
        const QJsonObject kept{{"code", "status.kept"}, {"parameters", QJsonObject{{"messages", 37}, {"oldestSeconds", 7260}}}};
        service.snapshot.sentence = {QStringLiteral("status.primary-down"),
                                     {{"host", host}, {"since", began.toString(Qt::ISODate)}, {"asOf", ago(0).toString(Qt::ISODate)}, {"kept", kept}}};
        service.snapshot.counters = {37, 41, 48'300'000, 0, 7260, 61'400'000'000, {}};
        service.snapshot.worst = warnings(began);
        service.snapshot.warnings = service.snapshot.worst.size();
        service.queue = queue();
        service.causes = {{domain, ipc::RecipientState::Waiting, QStringLiteral("primary.connection-refused"), refused(), 38, 46'100'000, ago(7260), {}},
                          {QStringLiteral("okna-servis.example"), ipc::RecipientState::Waiting, QStringLiteral("handover.mailbox-full"),
                           ipc::Sentence{"handover.mailbox-full", {{"text", "452 4.2.2 Mailbox full"}}}, 3, 2'200'000, ago(5 * 3600), ago(-900)}};
        service.history = history();
        service.directory.domains = {DirectoryKit::ready(domain), DirectoryKit::learned(QStringLiteral("okna-servis.example"))};
        service.noticeOutages = {NoticeKit::lasting(QStringLiteral("7"), domain), NoticeKit::ended(QStringLiteral("5"), domain)};
        service.notices = {notice(4, QStringLiteral("objednavky@sklarna.example")), notice(3, QStringLiteral("j.dvorak@stavby-dvorak.example")),
                           notice(2, QStringLiteral("billing@energo.example")),
                           NoticeKit::notTold(1, QStringLiteral("F2.list-id"), QStringLiteral("newsletter@veletrhy.example"))};
        service.report = report;
    }

private:
    static QDateTime ago(qint64 seconds) { return NoticeKit::ago(seconds); }
    static ipc::Sentence refused() { return {"primary.connection-refused", {{"host", host}}}; }
    static ipc::Primary down(const QDateTime &began)
    {
        ipc::Primary primary = FakeService::primary(ipc::PrimaryState::Down, began);
        primary.domain = domain;
        primary.host = host;
        primary.reason = refused();
        return primary;
    }
    static ipc::Primary well()
    {
        ipc::Primary primary = FakeService::primary(ipc::PrimaryState::Up, ago(23 * 86'400));
        primary.domain = QStringLiteral("okna-servis.example");
        primary.host = QStringLiteral("mx.okna-servis.example:25");
        return primary;
    }
    static QList<ipc::Warning> warnings(const QDateTime &began)
    {
        ipc::Warning outage = FakeService::warning(QStringLiteral("primary.down"), ipc::Severity::Problem, host, QStringLiteral("primary/") + host);
        outage.since = began;
        outage.told = began.addSecs(300);
        outage.parameters = {{"host", host}, {"since", began.toString(Qt::ISODate)}, {"reason", QJsonObject{{"code", "primary.connection-refused"}, {"parameters", QJsonObject{{"host", host}}}}}};
        ipc::Warning record = FakeService::warning(QStringLiteral("MX-101"), ipc::Severity::Attention, QStringLiteral("okna-servis.example"), QStringLiteral("finding/MX-101"));
        record.since = ago(3 * 86'400);
        ipc::Warning task = FakeService::warning(QStringLiteral("alerts.not-proved"), ipc::Severity::Info, QStringLiteral("petr.novak@post.example"), QStringLiteral("alerts.not-proved/petr"));
        task.parameters = {{"way", task.subject}};
        return {outage, record, task};
    }
    struct Mail {
        const char *sender, *recipient;
        qint64 bytes, age;
        int attempts;
    };
    static QList<ipc::QueueRow> queue()
    {
        constexpr Mail mails[] = {
            {"objednavky@sklarna.example", "obchod@novak-okna.example", 184'320, 7260, 9}, {"j.dvorak@stavby-dvorak.example", "petr.novak@novak-okna.example", 2'411'008, 6900, 9},
            {"billing@energo.example", "ucetni@novak-okna.example", 96'256, 6480, 9},      {"info@mesto-lhota.example", "obchod@novak-okna.example", 41'984, 5940, 8},
            {"newsletter@veletrhy.example", "eva.mala@novak-okna.example", 71'680, 5400, 8}, {"m.horakova@architekti.example", "petr.novak@novak-okna.example", 7'340'032, 4980, 8},
            {"expedice@kovani-plus.example", "sklad@novak-okna.example", 28'672, 4500, 7}, {"jana.krizova@zahrada.example", "eva.mala@novak-okna.example", 12'288, 3900, 7},
            {"ucto@banka.example", "ucetni@novak-okna.example", 53'248, 3300, 7},          {"p.svoboda@bytovka12.example", "obchod@novak-okna.example", 3'145'728, 2700, 6},
            {"noreply@parcel.example", "sklad@novak-okna.example", 18'432, 1980, 5},       {"t.benes@sklenarstvi.example", "obchod@novak-okna.example", 221'184, 1260, 4},
            {"info@okenni-fora.example", "info@novak-okna.example", 36'864, 720, 3},       {"k.vesela@realitka.example", "petr.novak@novak-okna.example", 512'000, 240, 1}};
        QList<ipc::QueueRow> rows;
        int number = 0;
        for (const Mail &mail : mails) {
            rows.append({QStringLiteral("r%1").arg(number), QStringLiteral("m%1").arg(number), domain, QString::fromLatin1(mail.sender), QString::fromLatin1(mail.recipient),
                         ipc::RecipientState::Waiting, mail.bytes, ago(mail.age), mail.attempts, {}, refused()});
            ++number;
        }
        return rows;
    }
    static QList<ipc::HistoryRow> history()
    {
        const QList<ipc::QueueRow> mails = queue();
        QList<ipc::HistoryRow> rows = FakeService::finished(int(mails.size()));
        for (int i = 0; i < rows.size(); ++i) {
            rows[i].domain = domain;
            rows[i].host = host;
            rows[i].sender = mails.at((i * 5 + 3) % mails.size()).sender;
            rows[i].recipient = mails.at((i * 5 + 3) % mails.size()).recipient;
            rows[i].bytes = mails.at((i * 3 + 1) % mails.size()).bytes;
            rows[i].finished = ago(3 * 3600 + i * 1740);
            rows[i].arrived = rows[i].finished.addSecs(i % 4 == 0 ? -5400 : -12);
        }
        rows[3].outcome = ipc::RecipientState::Refused;
        rows[3].rule = QStringLiteral("notice");
        rows[3].reply = QStringLiteral("552 5.3.4 Message size exceeds fixed limit");
        rows[3].reason = ipc::Sentence{"handover.too-big", {{"host", host}}};
        return rows;
    }
    static ipc::NoticeRow notice(int id, const QString &sender)
    {
        ipc::NoticeRow row = NoticeKit::told(id, sender);
        row.domain = domain;
        return row;
    }
    static ipc::CheckReport report(const ipc::CheckDomain &check)
    {
        ipc::CheckReport made{check.domain, ipc::Verdict::Problem, {}, {}};
        made.ladder = {{10, QStringLiteral("mail.") + check.domain, {QStringLiteral("192.0.2.25")}, false, true}};
        made.findings = {{QStringLiteral("MX-101"), ipc::Severity::Problem, check.domain, {{"domain", check.domain}}, {},
                          {check.domain + QStringLiteral(". IN MX 20 ") + check.hostname + u'.'}}};
        return made;
    }
};
