// From a refused recipient to a notice at the sender's server, over loopback with a real spool.
#include "notices/notices.h"
#include "support/handover_kit.h"

using namespace std::chrono_literals;
using spool::RecipientState;

class TestNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsTheSenderOnceForAllRecipients();
    void goesByTheSmarthost();
    void goesToThePrimaryOfAProtectedDomain();
    void tellsNobodyByRule();
    void keepsWithinTheBudget();
    void neverCausesANoticeByANotice();
    void takesANullMxForARefusal();
    void triesAgainWhenTheServerIsAway();
    void missesNothingThatComesWhileItLooks();
    void goesOnWithoutTlsThatFails();
    void tellsThatAMessageWasRelayedWhereThePrimaryWillNot();
    void leavesTheConfirmationToAPrimaryThatKnowsDsn();
    void tellsOfNoRelayByRule();

private:
    void start();
    QList<spool::ListRow> final(RecipientState state) { return m_kit->rows({state}); }

    std::unique_ptr<HandOverKit> m_kit;
    std::unique_ptr<FakePrimary> m_outside; // the sender's server
    std::unique_ptr<notices::Notices> m_notices;
};

void TestNotices::init()
{
    m_kit = std::make_unique<HandOverKit>();
    QVERIFY(m_kit->open());
    m_outside = std::make_unique<FakePrimary>();
    QVERIFY(m_outside->listen());
    m_kit->config.smtp.outboundPort = m_outside->port();
    m_kit->resolver.mxs = {{"out.test", {{10, "mx.out.test"}}}};
    m_kit->resolver.hosts = {{"mx.out.test", {QHostAddress::LocalHost}}};
    m_kit->primary.rcptReply = "550 5.1.1 no such user";
}

void TestNotices::cleanup()
{
    m_kit->handover.reset();
    m_notices.reset();
    m_kit.reset();
    m_outside.reset();
}

void TestNotices::start()
{
    m_notices = std::make_unique<notices::Notices>(*m_kit->spool, m_kit->resolver, m_kit->clock, m_kit->config);
    m_notices->start();
    m_kit->handover = std::make_unique<handover::HandOver>(
        *m_kit->spool, m_kit->resolver, m_kit->clock,
        handover::HandOver::Setup{m_kit->config, [this](const QList<handover::Failure> &failed) { m_notices->take(failed); },
                                  [this](const handover::RelayedBatch &batch) { return m_notices->relayed(batch); }, {}});
    m_kit->handover->start();
}

void TestNotices::tellsTheSenderOnceForAllRecipients()
{
    QVERIFY(m_kit->keep(m_kit->message({"a@firm.test", "b@firm.test"})));
    start();
    QTRY_COMPARE(m_outside->mails.size(), 1);
    const FakePrimary::Mail notice = m_outside->mails.first();
    QVERIFY(notice.sender.isEmpty());
    QCOMPARE(notice.recipients, QList<QByteArray>{"s@out.test"});
    QVERIFY(notice.bytes.contains("a@firm.test") && notice.bytes.contains("b@firm.test"));
    QVERIFY(notice.bytes.contains("no such user"));
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QCOMPARE(final(RecipientState::Refused).size(), 2);
    QCOMPARE(m_outside->mails.size(), 1);
}

void TestNotices::goesByTheSmarthost()
{
    FakePrimary smarthost;
    QVERIFY(smarthost.listen());
    m_kit->config.notices.smarthost = config::Smarthost{{QStringLiteral("127.0.0.1"), smarthost.port()}};
    QVERIFY(m_kit->keep(1));
    start();
    QTRY_COMPARE(smarthost.mails.size(), 1);
    QVERIFY(m_outside->mails.isEmpty());
}

void TestNotices::goesToThePrimaryOfAProtectedDomain()
{
    m_kit->primary.rcptReplies = {{"s@firm.test", "250 2.1.5 ok"}};
    QVERIFY(m_kit->keep(m_kit->message({"a@firm.test"}, "s@firm.test")));
    start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
    QCOMPARE(m_kit->primary.mails.first().recipients, QList<QByteArray>{"s@firm.test"});
    QVERIFY(m_outside->mails.isEmpty());
}

void TestNotices::tellsNobodyByRule()
{
    QVERIFY(m_kit->keep(m_kit->message({"a@firm.test"}, {})));
    QVERIFY(m_kit->keep(m_kit->message(), "List-Id: <l.out.test>\r\n\r\nhello\r\n"));
    start();
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QCOMPARE(final(RecipientState::Refused).size(), 2);
    QVERIFY(m_outside->mails.isEmpty());
}

void TestNotices::keepsWithinTheBudget()
{
    m_kit->config.notices.perHour = 2;
    QVERIFY(m_kit->keep(5));
    start();
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QCOMPARE(m_outside->mails.size(), 2);
    QCOMPARE(final(RecipientState::Refused).size(), 5);
}

void TestNotices::neverCausesANoticeByANotice()
{
    m_outside->rcptReply = "550 5.1.1 no such sender";
    QVERIFY(m_kit->keep(1));
    start();
    QTRY_COMPARE(final(RecipientState::Refused).size(), 2); // the recipient, and the notice's own
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QCOMPARE(m_outside->count("MAIL"), 1);
}

void TestNotices::takesANullMxForARefusal()
{
    m_kit->resolver.mxs = {{"out.test", {{0, ""}}}};
    QVERIFY(m_kit->keep(1));
    start();
    QTRY_COMPARE(final(RecipientState::Refused).size(), 2);
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QCOMPARE(m_outside->connections, 0);
}

void TestNotices::triesAgainWhenTheServerIsAway()
{
    m_kit->config.handover.retryFirst = 50ms;
    m_outside->stop();
    QVERIFY(m_kit->keep(1));
    start();
    QTRY_VERIFY(!m_kit->rows().isEmpty() && m_kit->rows().first().last.reason == "outbound.unreachable");
    QVERIFY(m_notices->cannotLeave().isEmpty()); // one dead server says nothing about us
    QVERIFY(m_outside->listen());
    QTRY_COMPARE_WITH_TIMEOUT(m_outside->mails.size(), 1, 30'000);
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
}

// One mail waits for its next try. Each time it is looked whether anything is due, another one comes at that very moment.
void TestNotices::missesNothingThatComesWhileItLooks()
{
    const spool::Route outside{spool::RouteKind::Outside, "out.test"};
    const auto send = [&](const QByteArray &address) {
        spool::Spool::Notice notice{m_kit->message({address}, {}), "Subject: x\r\n\r\nhello\r\n"};
        notice.message.recipients[0].route = outside;
        m_kit->spool->recordAlerts({{}, {notice}, {}, {}}, this, [](const Result<QList<MessageId>> &) {});
    };
    m_outside->rcptReplies = {{"later@out.test", "450 4.2.1 later"}};
    start();
    send("later@out.test");
    QTRY_VERIFY(!m_kit->rows().isEmpty() && m_kit->rows().first().last.code == 450);
    QTimer next;
    next.setSingleShot(true);
    connect(&next, &QTimer::timeout, this, [&] { send("now@out.test"); });
    for (int i = 0; i < 10; ++i) {
        Q_EMIT m_kit->spool->arrived(outside); // it looks when the loop turns
        next.start(0);                         // right after it
        QTRY_COMPARE(m_outside->mails.size(), i + 1);
        QTRY_COMPARE(m_kit->spool->counters(outside).messages, 1);
    }
}

void TestNotices::goesOnWithoutTlsThatFails()
{
    m_outside->tlsBroken = true;
    QVERIFY(m_kit->keep(1));
    start();
    QTRY_COMPARE(m_outside->mails.size(), 1);
}

namespace {

spool::NewMessage asking(const HandOverKit &kit, const QByteArray &sender = "s@out.test")
{
    spool::NewMessage message = kit.message({"a@firm.test", "b@firm.test", "c@firm.test"}, sender);
    message.envelopeId = "Q+2B1";
    message.ret = spool::Return::Full;
    message.recipients[0].notify = 2;
    message.recipients[0].originalRecipient = "rfc822;Anna+2Ba@firm.test";
    message.recipients[1].notify = 6;
    return message;
}

} // namespace

void TestNotices::tellsThatAMessageWasRelayedWhereThePrimaryWillNot()
{
    m_kit->primary.rcptReply = "250 2.1.5 ok";
    m_kit->primary.extensions = {"PIPELINING"};
    QVERIFY(m_kit->keep(asking(*m_kit), "Subject: hello\r\nMessage-ID: <1@out.test>\r\n\r\nsecret\r\n"));
    start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
    QCOMPARE(m_kit->primary.mails.first().mailLine, QByteArray("FROM:<s@out.test>"));
    QTRY_COMPARE(m_outside->mails.size(), 1);
    const FakePrimary::Mail mail = m_outside->mails.first();
    QCOMPARE(mail.sender, QByteArray());
    QCOMPARE(mail.recipients, QList<QByteArray>{"s@out.test"});
    for (const char *line : {"\r\nOriginal-Envelope-Id: Q+1\r\n", "\r\nFinal-Recipient: rfc822; a@firm.test\r\n", "\r\nOriginal-Recipient: rfc822; Anna+a@firm.test\r\n",
                             "\r\nFinal-Recipient: rfc822; b@firm.test\r\n", "\r\nAction: relayed\r\n", "\r\nStatus: 2.1.9\r\n", "\r\nSubject: hello\r\n",
                             "\r\nRemote-MTA: dns; 127.0.0.1\r\n"})
        QVERIFY2(mail.bytes.contains(line), line);
    QVERIFY(!mail.bytes.contains("c@firm.test") && !mail.bytes.contains("secret") && !mail.bytes.contains("Action: failed"));
    QTRY_COMPARE(final(RecipientState::Delivered).size(), 4);
}

void TestNotices::leavesTheConfirmationToAPrimaryThatKnowsDsn()
{
    m_kit->primary.rcptReply = "250 2.1.5 ok";
    QVERIFY(m_kit->keep(asking(*m_kit)));
    start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
    const FakePrimary::Mail mail = m_kit->primary.mails.first();
    QVERIFY(mail.mailLine.endsWith(" RET=FULL ENVID=Q+2B1"));
    QCOMPARE(mail.rcptLines, (QList<QByteArray>{"TO:<a@firm.test> NOTIFY=SUCCESS ORCPT=rfc822;Anna+2Ba@firm.test",
                                                "TO:<b@firm.test> NOTIFY=SUCCESS,FAILURE", "TO:<c@firm.test>"}));
    QTRY_COMPARE(final(RecipientState::Delivered).size(), 3);
    QCOMPARE(m_kit->spool->counters().messages, 0); // no notice waits
    QVERIFY(m_outside->mails.isEmpty());
}

void TestNotices::tellsOfNoRelayByRule()
{
    m_kit->primary.rcptReply = "250 2.1.5 ok";
    m_kit->primary.extensions = {"PIPELINING"};
    m_kit->config.notices.perHour = 0;
    QVERIFY(m_kit->keep(asking(*m_kit, {})));
    QVERIFY(m_kit->keep(asking(*m_kit), "Subject: x\r\nList-Id: <l.out.test>\r\n\r\nx\r\n"));
    QVERIFY(m_kit->keep(asking(*m_kit)));
    start();
    QTRY_COMPARE(final(RecipientState::Delivered).size(), 9);
    QCOMPARE(m_kit->spool->counters().messages, 0);
    QVERIFY(m_outside->mails.isEmpty());
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
