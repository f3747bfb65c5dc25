// A small firm in the second hour of an outage, as its backup knows it: believable data for pictures of the window.
#pragma once
#include "support/chart_kit.h"
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
        service.builtInTemplate = QStringLiteral("Subject: Your message to {recipients} is delayed\n\nHello,\n\nthe mail server of the addressee does not answer at the moment. Your message\n"
                                                 "of {sent} is kept safely and will be delivered by itself.\n\nYou need not send it again.\n");
        service.noticeOutages = {NoticeKit::lasting(QStringLiteral("7"), domain), NoticeKit::ended(QStringLiteral("5"), domain)};
        service.notices = {notice(4, QStringLiteral("objednavky@sklarna.example")), notice(3, QStringLiteral("j.dvorak@stavby-dvorak.example")),
                           notice(2, QStringLiteral("billing@energo.example")),
                           NoticeKit::notTold(1, QStringLiteral("F2.list-id"), QStringLiteral("newsletter@veletrhy.example"))};
        service.report = report;
        fillSettings(service);
        fillDoctor(service);
        service.outages = {ChartKit::outage(host, began, {}), ChartKit::outage(host, ago(9 * 86'400 + 5400), ago(9 * 86'400))};
        service.samples = [began](const ipc::GetSamples &request) { return samples(request, began); };
        service.setup.listensSince = ago(23 * 86'400);
        service.setup.firstPublic = ago(22 * 86'400);
        service.setup.lastPublic = ago(240);
        service.setup.certificates = {{service.certificates.first().file, true, false, true, *service.certificates.first().ends}};
    }

private:
    // Mail of an office: by day, and by night little; kept here since the primary went away.
    static ipc::Samples samples(const ipc::GetSamples &request, const QDateTime &began)
    {
        ipc::Samples made;
        made.step = request.step;
        const qint64 end = std::min(request.to, QDateTime::currentDateTimeUtc()).toSecsSinceEpoch();
        for (qint64 i = request.from.toSecsSinceEpoch() / request.step; i * request.step < end; ++i) {
            const QDateTime at = QDateTime::fromSecsSinceEpoch(i * request.step, Qt::UTC);
            const qint64 down = std::clamp<qint64>(began.secsTo(at.addSecs(request.step)), 0, request.step);
            const bool isOurs = request.host == host;
            const int hour = at.toLocalTime().time().hour();
            const qint64 received = (hour < 7 || hour > 18 ? 1 : 6) * request.step / 3600 + i * 7 % 4;
            const qint64 kept = std::clamp<qint64>(began.secsTo(at) * 37 / 7620, 0, 37);
            if (request.host.isEmpty())
                made.service << ChartKit::service(at, request.step, received, down > 0 ? 0 : received, i % 9 == 0 ? 1 : 0, kept, kept);
            else
                made.primary << ChartKit::primary(at, request.step, isOurs ? request.step - down : request.step, 0, isOurs ? down : 0);
        }
        return made;
    }
    static void fillSettings(FakeService &service)
    {
        service.config.document = {{"hostname", "mx2.novak-okna.example"}, {"listen", QJsonArray{"*:25"}},
                                   {"certificates", QJsonArray{QJsonObject{{"file", "/etc/letsencrypt/live/mx2.novak-okna.example/fullchain.pem"}, {"key", "/etc/letsencrypt/live/mx2.novak-okna.example/privkey.pem"}}}},
                                   {"domains", QJsonArray{QJsonObject{{"name", domain}, {"primaries", QJsonArray{host}}}, QJsonObject{{"name", "okna-servis.example"}, {"primaries", QJsonArray{"mx.okna-servis.example:25"}}}}},
                                   {"alerts", QJsonObject{{"email", QJsonArray{"jana.novakova@post.example", "petr.novak@post.example"}},
                                                          {"quietHours", QJsonObject{{"from", "22:00"}, {"to", "06:00"}}}}}};
        service.alertWays = {{QStringLiteral("jana.novakova@post.example"), true, 0, {}, {}}, {QStringLiteral("petr.novak@post.example"), false, 0, {}, {}}};
        ipc::Certificate certificate;
        certificate.file = QStringLiteral("/etc/letsencrypt/live/mx2.novak-okna.example/fullchain.pem");
        certificate.key = QStringLiteral("/etc/letsencrypt/live/mx2.novak-okna.example/privkey.pem");
        certificate.isInUse = true;
        certificate.names = {QStringLiteral("mx2.novak-okna.example")};
        certificate.issuer = QStringLiteral("R11, Let's Encrypt");
        certificate.begins = ago(27 * 86'400);
        certificate.ends = ago(-63 * 86'400);
        certificate.fingerprint = QStringLiteral("3f8a0c5d7be1942266f0a9d3c81b574ee0269d1ab3f47c85920e6d1f4a7c38b5");
        service.certificates = {certificate};
        const auto change = [](const char *key, const char *before, const char *after) {
            return ipc::Sentence{QStringLiteral("config.change.changed"), {{"what", QJsonObject{{"code", key}, {"parameters", QJsonObject{}}}}, {"before", before}, {"after", after}}};
        };
        service.versions = {{QStringLiteral("v3"), {}, ago(2 * 86'400), QStringLiteral("user:jana(1000)"), ipc::ConfigOrigin::Set, true, {change("config.key.acceptance.evidenceAge", "15s", "30s")}, 0, false},
                            {QStringLiteral("v2"), {}, ago(9 * 86'400), QStringLiteral("user:jana(1000)"), ipc::ConfigOrigin::Set, false, {change("config.key.hostname", "relay.novak-okna.example", "mx2.novak-okna.example")}, 0, false},
                            {QStringLiteral("v1"), {}, ago(23 * 86'400), {}, ipc::ConfigOrigin::Found, false, {}, 0, true}};
        const auto line = [](qint64 age, const char *text) { return ago(age).toString(Qt::ISODateWithMs) + QLatin1String(text); };
        service.say(ipc::LogLevel::Warning, line(7630, " warning handover primary-failed host=mail.novak-okna.example:25 reason=primary.connection-refused code=0 text=\"Connection refused\""));
        service.say(ipc::LogLevel::Info, line(7620, " info handover primary host=mail.novak-okna.example:25 was=up is=down reason=primary.connection-refused"));
        service.say(ipc::LogLevel::Info, line(7330, " info alerts told kind=raised code=primary.down cause=primary/mail.novak-okna.example:25 more=0"));
        service.say(ipc::LogLevel::Info, line(7260, " info intake accepted message=1k0xreb8ba8 client=192.0.2.61 tls=TLSv1.3 bytes=184320 recipients=1"));
        service.say(ipc::LogLevel::Info, line(6900, " info intake accepted message=1k0xw63ebf8 client=198.51.100.7 tls=TLSv1.3 bytes=2411008 recipients=1"));
        service.say(ipc::LogLevel::Info, line(6480, " info intake accepted message=1k0xz11a3c0 client=203.0.113.40 tls=TLSv1.2 bytes=96256 recipients=1"));
        service.facts.system = {};
    }
    static void fillDoctor(FakeService &service)
    {
        ipc::LatestCheck check;
        check.at = ago(40 * 60);
        check.next = ago(-5 * 3600);
        check.report.domain = domain;
        check.report.verdict = ipc::Verdict::Attention;
        check.report.findings = {{QStringLiteral("MX-102"), ipc::Severity::Attention, domain, {{"domain", domain}, {"host", "mx2.novak-okna.example"}, {"primary", "mail.novak-okna.example"}, {"preference", 10}},
                                  {domain + QStringLiteral(". IN MX 10 mx2.novak-okna.example.")}, {domain + QStringLiteral(". IN MX 20 mx2.novak-okna.example.")}}};
        check.report.ladder = {{10, QStringLiteral("mail.novak-okna.example"), {QStringLiteral("192.0.2.25")}, false, true}, {10, QStringLiteral("mx2.novak-okna.example"), {QStringLiteral("198.51.100.25")}, true, false}};
        service.latest = {{domain, check}};
        ipc::Kit kit;
        kit.parts = {{{QStringLiteral("kit.postfix.shell"), {{"hostname", "mx2.novak-okna.example"}}},
                      {QStringLiteral("cat >> /etc/postfix/restante_backup <<END"), QStringLiteral("198.51.100.25 OK"), QStringLiteral("END"), QStringLiteral("postfix reload")}}};
        service.kits = {{int(ipc::KitServer::Postfix), kit}};
        service.ended = {{QStringLiteral("MX-101"), ipc::Severity::Attention, domain, {{"domain", domain}, {"hostname", "mx2.novak-okna.example"}}, ago(5 * 86'400), ago(4 * 86'400), false},
                         {QStringLiteral("primary.down"), ipc::Severity::Problem, host, {{"host", host}, {"since", ago(9 * 86'400 + 5400).toString(Qt::ISODate)}, {"reason", QJsonObject{{"code", "primary.connection-refused"}, {"parameters", QJsonObject{{"host", host}}}}}},
                          ago(9 * 86'400 + 5400), ago(9 * 86'400), true}};
    }
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
