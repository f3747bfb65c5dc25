// The wizard's connection test against a fake primary on loopback.
#include <QTest>
#include "handover/primary_test.h"
#include "support/fake_primary.h"
#include "support/fake_resolver.h"

using handover::PrimaryTest;
using handover::TestStep;
using State = handover::TestStep::State;

class TestPrimaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsAGoodPrimaryGood();
    void saysThatTheNameDoesNotExist();
    void saysThatNobodyListens();
    void tellsARefusingBanner();
    void noticesACatchAll();
    void goesOnWithoutTlsThatFails();
    void showsTlsThatWorks();
    void recognisesItself();
    void canBeCancelled();
    void sendsNoMail();

private:
    void runTest(const QString &host = QStringLiteral("primary.test"));
    const TestStep &step(int index) const { return m_steps.at(index); }

    std::unique_ptr<FakePrimary> m_primary;
    FakeResolver m_resolver;
    QList<TestStep> m_steps;
    bool m_finished = false;
};

void TestPrimaryTest::init()
{
    m_primary = std::make_unique<FakePrimary>();
    QVERIFY(m_primary->listen());
    m_resolver.hosts = {{"primary.test", {QHostAddress::LocalHost}}};
    m_primary->rcptReply = "550 5.1.1 who";
    m_primary->rcptReplies = {{"postmaster@firm.test", "250 ok"}};
    m_steps.clear();
    m_finished = false;
}

void TestPrimaryTest::runTest(const QString &host)
{
    PrimaryTest::run({{host, m_primary->port()}, "firm.test", "mx2.firm.test", nullptr}, m_resolver, this,
                     [this](const QList<TestStep> &steps, bool finished) {
                         m_steps = steps;
                         m_finished = finished;
                     });
    QTRY_VERIFY_WITH_TIMEOUT(m_finished, 12'000);
}

void TestPrimaryTest::findsAGoodPrimaryGood()
{
    runTest();
    QCOMPARE(step(0).said, QStringLiteral("primary-test.resolved"));
    QCOMPARE(step(1).said, QStringLiteral("primary-test.connected"));
    QCOMPARE(step(2).said, QStringLiteral("primary-test.greeted"));
    QCOMPARE(step(3).said, QStringLiteral("primary-test.no-starttls"));
    QCOMPARE(step(4).said, QStringLiteral("primary-test.postmaster-accepted"));
    QCOMPARE(step(5).said, QStringLiteral("primary-test.unknown-refused"));
    for (int i : {0, 1, 2, 4, 5})
        QCOMPARE(step(i).state, State::Good);
}

void TestPrimaryTest::saysThatTheNameDoesNotExist()
{
    runTest(QStringLiteral("nowhere.test"));
    QCOMPARE(step(0).state, State::Failed);
    QCOMPARE(step(0).said, QStringLiteral("primary.no-address"));
    for (int i = 1; i < 6; ++i)
        QCOMPARE(step(i).state, State::Skipped);
}

void TestPrimaryTest::saysThatNobodyListens()
{
    m_primary->stop();
    runTest();
    QCOMPARE(step(1).state, State::Failed);
    QCOMPARE(step(1).said, QStringLiteral("primary.connection-refused"));
}

void TestPrimaryTest::tellsARefusingBanner()
{
    m_primary->banner = "554 5.7.1 not you";
    runTest();
    QCOMPARE(step(2).state, State::Failed);
    QCOMPARE(step(2).said, QStringLiteral("primary.greeting-refused"));
    QCOMPARE(step(2).parameters.value(QStringLiteral("code")).toInt(), 554);
}

void TestPrimaryTest::noticesACatchAll()
{
    m_primary->rcptReply = "250 all are welcome";
    runTest();
    QCOMPARE(step(5).state, State::Attention);
    QCOMPARE(step(5).said, QStringLiteral("primary-test.catch-all"));
}

void TestPrimaryTest::goesOnWithoutTlsThatFails()
{
    m_primary->tlsBroken = true;
    runTest();
    QCOMPARE(step(3).state, State::Attention);
    QCOMPARE(step(3).said, QStringLiteral("primary-test.tls-failed"));
    QCOMPARE(step(4).state, State::Good);
}

void TestPrimaryTest::showsTlsThatWorks()
{
    const auto pair = net::selfSigned(QStringLiteral("primary.test"));
    QVERIFY(pair);
    m_primary->tls = *net::TlsServerContext::fromPem(pair->certificate, pair->key);
    runTest();
    QCOMPARE(step(3).state, State::Good);
    QCOMPARE(step(3).said, QStringLiteral("primary-test.encrypted-not-verified"));
    QCOMPARE(step(5).state, State::Good);
}

void TestPrimaryTest::recognisesItself()
{
    m_primary->ehloReply = "250 mx2.firm.test";
    runTest();
    QCOMPARE(step(2).said, QStringLiteral("primary.is-us"));
    QCOMPARE(step(4).state, State::Skipped);
}

void TestPrimaryTest::canBeCancelled()
{
    m_primary->silentAt = FakePrimary::Stage::Banner;
    int calls = 0;
    PrimaryTest *test = PrimaryTest::run({{QStringLiteral("primary.test"), m_primary->port()}, "firm.test", "mx2.firm.test", nullptr},
                                         m_resolver, this, [&calls](const QList<TestStep> &, bool) { ++calls; });
    QTRY_COMPARE(m_primary->open, 1);
    delete test;
    const int before = calls;
    QTRY_COMPARE(m_primary->open, 0);
    QCOMPARE(calls, before);
}

void TestPrimaryTest::sendsNoMail()
{
    runTest();
    QCOMPARE(m_primary->count("DATA"), 0);
    QVERIFY(m_primary->mails.isEmpty());
}

QTEST_GUILESS_MAIN(TestPrimaryTest)
#include "tst_primary_test.moc"
