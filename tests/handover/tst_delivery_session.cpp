// One connection to one server: what the session promises its owner, over loopback.
#include "handover/delivery_session.h"
#include "support/handover_kit.h"

using namespace std::chrono_literals;
using handover::BodySource;
using handover::DeliverySession;

class TestDeliverySession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sendsNoFinalDotBeforeTheLastOneIsRecorded();
    void triesTheNextAddress();
    void tellsThatNobodyListens();
    void endsWhenItsLimitIsOver();
    void asksWithoutSendingAMail();
    void connectsFromTheAddressItIsGiven();
    void saysThatAnAddressIsNotOfThisMachine();
    void endsOnceWhenCut();
    void remembersWhatWasSaid();
    void neverGoesOnInTheClearWhereTlsIsRequired_data();
    void neverGoesOnInTheClearWhereTlsIsRequired();

private:
    void open(const QList<QHostAddress> &addresses = {QHostAddress::LocalHost}, const QHostAddress &source = {});
    void deliverOne();

    std::unique_ptr<HandOverKit> m_kit;
    std::unique_ptr<DeliverySession> m_session;
    int m_ready = 0;
    QList<smtp::TransactionResult> m_finished;
    QList<DeliverySession::Ended> m_ended;
    MessageId m_message;
    qint64 m_size = 0;
};

void TestDeliverySession::init()
{
    m_kit = std::make_unique<HandOverKit>();
    QVERIFY(m_kit->open());
    QVERIFY(m_kit->keep(1));
    const QList<spool::ListRow> rows = m_kit->rows();
    m_message = rows.first().message;
    m_size = rows.first().size;
    m_ready = 0;
    m_finished.clear();
    m_ended.clear();
}

void TestDeliverySession::cleanup()
{
    m_session.reset();
    m_kit.reset();
}

void TestDeliverySession::open(const QList<QHostAddress> &addresses, const QHostAddress &source)
{
    handover::DeliveryPlan plan;
    plan.addresses = addresses;
    plan.port = m_kit->primary.port();
    plan.source = source;
    plan.heloName = "mx2.firm.test";
    DeliverySession::Events events;
    events.ready = [this](const smtp::Capabilities &) { ++m_ready; };
    events.finished = [this](const smtp::TransactionResult &result) { m_finished.append(result); };
    events.ended = [this](const DeliverySession::Ended &ended) { m_ended.append(ended); };
    m_session = std::make_unique<DeliverySession>(plan, events);
    m_session->start();
}

void TestDeliverySession::deliverOne()
{
    smtp::Transaction transaction;
    transaction.size = m_size;
    transaction.envelope.sender.address = "s@out.test";
    transaction.envelope.recipients = {{"a@firm.test", smtp::Notify::Unsaid, {}}};
    m_session->deliver({transaction, std::make_unique<BodySource>(*m_kit->spool, m_message, m_size)});
}

void TestDeliverySession::sendsNoFinalDotBeforeTheLastOneIsRecorded()
{
    open();
    QTRY_COMPARE(m_ready, 1);
    deliverOne();
    QTRY_COMPARE(m_finished.size(), 1);
    m_session->expectRecord();
    QTRY_COMPARE(m_ready, 2);
    deliverOne();
    QTRY_VERIFY(m_kit->primary.unfinished.endsWith("hello\r\n"));
    QCOMPARE(m_kit->primary.mails.size(), 1);
    m_session->recorded();
    QTRY_COMPARE(m_finished.size(), 2);
    QCOMPARE(m_kit->primary.mails.size(), 2);
}

void TestDeliverySession::remembersWhatWasSaid()
{
    m_kit->primary.dotReply = "554 5.7.1 no such words";
    open();
    QTRY_COMPARE(m_ready, 1);
    deliverOne();
    QTRY_COMPARE(m_finished.size(), 1);
    const QByteArray said = m_session->transcript();
    QVERIFY2(said.contains("> EHLO mx2.firm.test\n") && said.contains("> RCPT TO:<a@firm.test>"), said.constData());
    QVERIFY2(said.contains("> […]\n> .\n< 554 5.7.1 no such words\n"), said.constData());
    QVERIFY(!said.contains("hello\n") && !said.contains("Subject"));
}

void TestDeliverySession::triesTheNextAddress()
{
    open({QHostAddress("127.0.0.99"), QHostAddress::LocalHost}); // nobody listens on the first
    QTRY_COMPARE(m_ready, 1);
}

void TestDeliverySession::tellsThatNobodyListens()
{
    m_kit->primary.stop();
    open();
    QTRY_COMPARE(m_ended.size(), 1);
    QVERIFY(m_ended.first().trouble.has_value());
    QCOMPARE(m_ended.first().trouble->stage, smtp::Stage::Connect);
    QCOMPARE(m_ended.first().network.code, QStringLiteral("net.connection-refused"));
}

void TestDeliverySession::endsWhenItsLimitIsOver()
{
    m_kit->primary.silentAt = FakePrimary::Stage::Banner;
    open();
    QTRY_COMPARE(m_kit->primary.open, 1);
    m_session->timeOut();
    QCOMPARE(m_ended.size(), 1);
    QCOMPARE(m_ended.first().trouble->failure, smtp::Failure::TimedOut);
}

void TestDeliverySession::asksWithoutSendingAMail()
{
    m_kit->primary.rcptReplies = {{"gone@firm.test", "550 5.1.1 who"}};
    open();
    QTRY_COMPARE(m_ready, 1);
    smtp::Transaction transaction;
    transaction.probeOnly = true;
    transaction.envelope.recipients = {{"a@firm.test", smtp::Notify::Unsaid, {}}, {"gone@firm.test", smtp::Notify::Unsaid, {}}};
    m_session->deliver({transaction, nullptr});
    QTRY_COMPARE(m_finished.size(), 1);
    QVERIFY(m_finished.first().recipients.at(0).accepted);
    QVERIFY(!m_finished.first().recipients.at(1).accepted);
    QCOMPARE(m_kit->primary.count("DATA"), 0);
    QTRY_COMPARE(m_ready, 2);
    m_session->quit();
    QTRY_COMPARE(m_ended.size(), 1);
    QVERIFY(!m_ended.first().trouble);
}

void TestDeliverySession::connectsFromTheAddressItIsGiven()
{
    open({QHostAddress::LocalHost}, QHostAddress("127.0.0.7"));
    QTRY_COMPARE(m_ready, 1);
    QCOMPARE(m_kit->primary.lastClient, QHostAddress("127.0.0.7"));
}

void TestDeliverySession::saysThatAnAddressIsNotOfThisMachine()
{
    open({QHostAddress::LocalHost}, QHostAddress("192.0.2.1"));
    QTRY_COMPARE(m_ended.size(), 1);
    QCOMPARE(m_ended.first().network.code, QStringLiteral("net.source-not-usable"));
    QCOMPARE(handover::primaryTrouble(*m_ended.first().trouble, m_ended.first().network), QByteArray("primary.source-not-usable"));
}

void TestDeliverySession::endsOnceWhenCut()
{
    m_kit->primary.delay = 50;
    open();
    QTRY_COMPARE(m_ready, 1);
    deliverOne();
    m_session->quit(); // not ready: cut
    QCOMPARE(m_ended.size(), 1);
    QVERIFY(m_ended.first().inTransaction);
    m_kit->primary.cutAll();
    QTRY_COMPARE(m_kit->primary.open, 0);
    QCOMPARE(m_ended.size(), 1);
}

void TestDeliverySession::neverGoesOnInTheClearWhereTlsIsRequired_data()
{
    QTest::addColumn<bool>("implicit");
    QTest::addColumn<bool>("offered");
    QTest::newRow("from the first byte") << true << false;
    QTest::newRow("by STARTTLS") << false << true;
    QTest::newRow("by STARTTLS that is not offered") << false << false;
}

// Even when there is no context to do it with.
void TestDeliverySession::neverGoesOnInTheClearWhereTlsIsRequired()
{
    QFETCH(bool, implicit);
    QFETCH(bool, offered);
    m_kit->primary.tlsBroken = offered;
    handover::DeliveryPlan plan;
    plan.addresses = {QHostAddress::LocalHost};
    plan.port = m_kit->primary.port();
    plan.heloName = "mx2.firm.test";
    plan.wish = smtp::StartTlsWish::Required;
    plan.implicitTls = implicit;
    DeliverySession::Events events;
    events.ready = [this](const smtp::Capabilities &) { ++m_ready; };
    events.ended = [this](const DeliverySession::Ended &ended) { m_ended.append(ended); };
    m_session = std::make_unique<DeliverySession>(plan, events);
    m_session->start();
    QTRY_COMPARE(m_ended.size(), 1);
    QVERIFY(m_ended.first().trouble.has_value());
    QCOMPARE(m_ready, 0);
}

QTEST_GUILESS_MAIN(TestDeliverySession)
#include "tst_delivery_session.moc"
