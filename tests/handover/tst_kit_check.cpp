// The check of the identity kit against a fake primary on loopback.
#include <QTest>
#include "handover/kit_check.h"
#include "support/fake_primary.h"

using handover::KitCheck;
using handover::TestStep;
using State = handover::TestStep::State;

class TestKitCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aMailAndThirtyThatAreNotSent();
    void provesNothingWithASenderThatAllowsUs();
    void tellsWhatStoppedTheMail_data();
    void tellsWhatStoppedTheMail();
    void tellsAtWhichMailTheLimitCame();
    void tellsAtWhichConnectionTheLimitCame();
    void tellsThatNobodyListens();
    void tellsThatItHungUp();
    void canBeStopped();

private:
    KitCheck *begin();
    void run();
    const TestStep &step(KitCheck::Index index) const { return m_steps.at(index); }
    QString states() const;

    std::unique_ptr<FakePrimary> m_primary;
    KitCheck::Question m_question;
    QList<TestStep> m_steps;
    int m_calls = 0;
    bool m_finished = false;
};

void TestKitCheck::init()
{
    m_primary = std::make_unique<FakePrimary>();
    QVERIFY(m_primary->listen());
    m_question = {"restante-check-abc@closed.test", "eva@firm.test", "Subject: x\r\n\r\n.dot\r\n", true, true};
    m_steps.clear();
    m_calls = 0;
    m_finished = false;
}

KitCheck *TestKitCheck::begin()
{
    handover::DeliveryPlan plan;
    plan.addresses = {QHostAddress::LocalHost};
    plan.port = m_primary->port();
    plan.heloName = "mx2.firm.test";
    plan.tlsName = "primary.test";
    auto *check = new KitCheck(m_question, plan,
                               [this](const QList<TestStep> &steps, bool finished) {
                                   m_steps = steps;
                                   ++m_calls;
                                   m_finished |= finished;
                               },
                               this);
    check->start();
    return check;
}

void TestKitCheck::run()
{
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(m_finished, 20'000);
}

QString TestKitCheck::states() const // one letter a step
{
    QString all;
    for (const TestStep &one : m_steps)
        all += QLatin1Char("WRGAFS"[int(one.state)]);
    return all;
}

void TestKitCheck::aMailAndThirtyThatAreNotSent()
{
    run();
    QCOMPARE(states(), "GGGGG");
    QCOMPARE(m_primary->mails.size(), 1);
    QCOMPARE(m_primary->mails.first().bytes, "Subject: x\r\n\r\n.dot\r\n");
    QCOMPARE(m_primary->mails.first().sender, "restante-check-abc@closed.test");
    QVERIFY(m_primary->mails.first().rcptLines.first().contains("NOTIFY=NEVER"));
    QCOMPARE(m_primary->connections, 1 + KitCheck::connections);
    QVERIFY(m_primary->mostOpen <= 2); // it hears of the end of one after the beginning of the next
    QCOMPARE(m_primary->count("MAIL"), 1 + KitCheck::connections * KitCheck::announced);
    QCOMPARE(m_primary->count("DATA"), 1);
    QCOMPARE(step(KitCheck::Limits).said, "kit-test.no-limits");
    QCOMPARE(step(KitCheck::Limits).parameters.value("mails").toInt(), 31);
    QCOMPARE(step(KitCheck::Deliver).parameters.value("text").toString(), "kept");
}

void TestKitCheck::provesNothingWithASenderThatAllowsUs()
{
    m_question.showsSpf = m_question.showsGreylist = false;
    run();
    QCOMPARE(states(), "GAAGG");
    QCOMPARE(step(KitCheck::Spf).said, "kit-test.spf-unproved");
    QCOMPARE(step(KitCheck::Greylist).said, "kit-test.greylist-unproved");
}

void TestKitCheck::tellsWhatStoppedTheMail_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("rcpt");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("dot");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("said");
    const QByteArray ok = "250 2.0.0 ok", go = "354 go on";
    QTest::newRow("SPF at MAIL") << QByteArray("550 5.7.23 no") << ok << go << ok << "GFSSS" << "kit-test.spf-refused";
    QTest::newRow("greylist at RCPT") << ok << QByteArray("450 4.2.0 Greylisted") << go << ok << "GSFSS" << "kit-test.greylisted";
    QTest::newRow("greylist at the end") << ok << ok << go << QByteArray("451 4.7.1 Try again later") << "GSFSS" << "kit-test.greylisted";
    QTest::newRow("nobody there") << ok << QByteArray("550 5.1.1 no such user") << go << ok << "GSSFS" << "kit-test.refused";
    QTest::newRow("refused at DATA") << ok << ok << QByteArray("554 5.5.1 no") << ok << "GSSFS" << "kit-test.refused";
    QTest::newRow("disk full") << QByteArray("452 4.3.1 full") << ok << go << ok << "GSSFS" << "kit-test.put-off";
    QTest::newRow("limited at once") << QByteArray("450 4.7.1 too much mail") << ok << go << ok << "GSSSF" << "kit-test.limited-at-once";
    QTest::newRow("gone in the middle") << ok << QByteArray("421 4.7.0 too many recipients") << go << ok << "GSSSF" << "kit-test.limited-at-once";
}

void TestKitCheck::tellsWhatStoppedTheMail()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, rcpt);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, dot);
    QFETCH(QString, wanted);
    QFETCH(QString, said);
    m_primary->mailReply = mail;
    m_primary->rcptReply = rcpt;
    m_primary->dataReply = data;
    m_primary->dotReply = dot;
    run();
    QCOMPARE(states(), wanted);
    QCOMPARE(m_steps.at(wanted.indexOf('F')).said, said);
    QVERIFY(!m_steps.at(wanted.indexOf('F')).parameters.value("text").toString().isEmpty());
    QCOMPARE(m_primary->connections, 1);
}

void TestKitCheck::tellsAtWhichMailTheLimitCame()
{
    m_primary->mailLimit = 10;
    run();
    QCOMPARE(states(), "GGGGF");
    QCOMPARE(step(KitCheck::Limits).said, "kit-test.limited");
    QCOMPARE(step(KitCheck::Limits).parameters.value("mails").toInt(), 10);
    QCOMPARE(m_primary->count("MAIL"), 11);
}

void TestKitCheck::tellsAtWhichConnectionTheLimitCame()
{
    m_primary->connectionLimit = 2;
    run();
    QCOMPARE(states(), "GGGGF");
    QCOMPARE(step(KitCheck::Limits).said, "kit-test.limited");
    QCOMPARE(step(KitCheck::Limits).parameters.value("connections").toInt(), 3);
}

void TestKitCheck::tellsThatNobodyListens()
{
    m_primary->stop();
    run();
    QCOMPARE(states(), "FSSSS");
    QCOMPARE(step(KitCheck::Connect).said, "primary.connection-refused");
}

void TestKitCheck::tellsThatItHungUp()
{
    m_primary->dropAt = FakePrimary::Stage::Rcpt;
    run();
    QCOMPARE(states(), "GSSFS");
    QCOMPARE(step(KitCheck::Deliver).said, "primary.disconnected");
}

void TestKitCheck::canBeStopped()
{
    m_primary->silentAt = FakePrimary::Stage::Banner;
    KitCheck *check = begin();
    QTRY_COMPARE(m_primary->open, 1);
    delete check;
    QTRY_COMPARE(m_primary->open, 0);
    QCOMPARE(m_calls, 0);
}

QTEST_GUILESS_MAIN(TestKitCheck)
#include "tst_kit_check.moc"
