#include <QTest>
#include "notices/composer.h"

using namespace std::chrono_literals;
using notices::Original;

namespace {

const WallTime now(1'800'000'000s);

config::Config firm()
{
    config::Config config;
    config.hostname = QStringLiteral("mx2.firm.test");
    config::Domain domain;
    domain.name = QStringLiteral("firm.test");
    domain.aliases = {QStringLiteral("firm.example")};
    config.domains = {domain};
    return config;
}

handover::Failure failure(const char *address, const char *reason = "handover.recipient-refused")
{
    handover::Failure failure;
    failure.due.message = {7};
    failure.due.recipient = {11};
    failure.due.address = address;
    failure.due.sender = "anna@sender.test";
    failure.due.arrived = now - 1h;
    failure.outcome.state = spool::RecipientState::Refused;
    failure.outcome.attempt = {now, "mail.firm.test:25", 550, "5.1.1", "no such user", reason};
    return failure;
}

Original original(const QByteArray &text)
{
    return {text, true, mail::scanHeader(text)};
}

spool::Spool::Notice failureNotice(const QList<handover::Failure> &failures, const Original &about, const config::Config &config)
{
    static const notices::TemplateBook templates;
    return notices::Composer(config, templates, now).failure(failures, about);
}

const QByteArray message = "Received: by mx2.firm.test\r\nMessage-ID: <m1@sender.test>\r\nSubject: Offer\r\n\r\nThe secret body.\r\n";

} // namespace

class TestNoticeComposer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheSenderWhatHappened();
    void isAMessageOfOurOwnWithTheNullSender();
    void listsAllRecipientsInOneNotice();
    void showsTheBodyOnlyWhenAskedFor();
    void saysThatTheTimeIsOver();
    void usesTheConfiguredSender();
    void findsTheRoute_data();
    void findsTheRoute();
};

void TestNoticeComposer::tellsTheSenderWhatHappened()
{
    const QByteArray text = failureNotice({failure("bob@firm.test")}, original(message), firm()).body;
    QVERIFY2(text.contains("To: anna@sender.test") || text.contains("To: <anna@sender.test>"), text);
    QVERIFY(text.contains("postmaster@mx2.firm.test"));
    QVERIFY(text.contains("Auto-Submitted: auto-replied"));
    QVERIFY(text.contains("multipart/report"));
    QVERIFY(text.contains("Final-Recipient: rfc822;bob@firm.test") || text.contains("Final-Recipient: rfc822; bob@firm.test"));
    QVERIFY(text.contains("Action: failed"));
    QVERIFY(text.contains("Status: 5.1.1"));
    QVERIFY(text.contains("no such user"));
    QVERIFY(text.contains("<m1@sender.test>"));
}

void TestNoticeComposer::isAMessageOfOurOwnWithTheNullSender()
{
    const auto notice = failureNotice({failure("bob@firm.test")}, original(message), firm());
    QCOMPARE(notice.message.origin, spool::Origin::Notice);
    QVERIFY(notice.message.sender.isEmpty());
    QCOMPARE(notice.message.recipients.size(), 1);
    QCOMPARE(notice.message.recipients.first().address, QByteArray("anna@sender.test"));
    QCOMPARE(notice.message.recipients.first().route, (spool::Route{spool::RouteKind::Outside, "sender.test"}));
    QCOMPARE(notice.message.recipients.first().notify, 1u);
}

void TestNoticeComposer::listsAllRecipientsInOneNotice()
{
    const QByteArray text =
        failureNotice({failure("bob@firm.test"), failure("eve@firm.test")}, original(message), firm()).body;
    QCOMPARE(text.count("Final-Recipient:"), 2);
    QVERIFY(text.contains("bob@firm.test") && text.contains("eve@firm.test"));
}

void TestNoticeComposer::showsTheBodyOnlyWhenAskedFor()
{
    handover::Failure one = failure("bob@firm.test");
    QVERIFY(!failureNotice({one}, original(message), firm()).body.contains("secret body"));
    one.due.ret = spool::Return::Headers;
    QVERIFY(!failureNotice({one}, original(message), firm()).body.contains("secret body"));
    one.due.ret = spool::Return::Full;
    QVERIFY(failureNotice({one}, original(message), firm()).body.contains("secret body"));
    Original part = original(message);
    part.isComplete = false;
    QVERIFY(!failureNotice({one}, part, firm()).body.contains("secret body"));
}

void TestNoticeComposer::saysThatTheTimeIsOver()
{
    handover::Failure one = failure("bob@firm.test", "handover.temporary");
    one.outcome.state = spool::RecipientState::Expired;
    const QByteArray text = failureNotice({one}, original(message), firm()).body;
    QVERIFY(text.contains("Status: 4.4.7"));
}

void TestNoticeComposer::usesTheConfiguredSender()
{
    config::Config config = firm();
    config.notices.from = QStringLiteral("mail-help");
    QVERIFY(failureNotice({failure("bob@firm.test")}, original(message), config).body.contains("mail-help@mx2.firm.test"));
    config.notices.from = QStringLiteral("it@firm.test");
    QVERIFY(failureNotice({failure("bob@firm.test")}, original(message), config).body.contains("it@firm.test"));
}

void TestNoticeComposer::findsTheRoute_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("primary");
    QTest::addColumn<QByteArray>("domain");
    QTest::newRow("outside") << QByteArray("a@Sender.TEST") << false << QByteArray("sender.test");
    QTest::newRow("protected") << QByteArray("a@FIRM.test") << true << QByteArray("firm.test");
    QTest::newRow("alias of a protected one") << QByteArray("a@firm.example") << true << QByteArray("firm.test");
    QTest::newRow("accents") << QByteArray("a@b\xc3\xbc" "cher.test") << false << QByteArray("xn--bcher-kva.test");
    QTest::newRow("literal") << QByteArray("a@[192.0.2.1]") << false << QByteArray("[192.0.2.1]");
}

void TestNoticeComposer::findsTheRoute()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, primary);
    QFETCH(QByteArray, domain);
    const spool::Route route = notices::routeFor(address, firm().domains);
    QCOMPARE(route.kind == spool::RouteKind::Primary, primary);
    QCOMPARE(route.domain, domain);
}

QTEST_APPLESS_MAIN(TestNoticeComposer)
#include "tst_notice_composer.moc"
