// What a fake primary shows of whether senders are served there (mail-semantics A1, A2).
#include "support/handover_kit.h"

using namespace std::chrono_literals;
using admission::Health;

class TestHandOverEvidence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_kit.reset(); }
    void isHealthyAfterAProbe();
    void isHealthyByMailAlone();
    void needsAProbeWhenItIsOld();
    void isAnsweredByOneProbeForAll();
    void isUnhealthyWhenAProbeFails_data();
    void isUnhealthyWhenAProbeFails();
    void isUnhealthyWhereMailIsDeferred();
    void isUnhealthyInAnOutage();
    void looksWhereSendersGo();
    void isHealthyIfOneOfTwoIs();
    void answersNobodyWhoIsGone();
    void answersWhenThePrimaryIsTakenAway();

private:
    Health health() const { return m_kit->handover->health("firm.test"); }
    bool probe()
    {
        bool told = false;
        m_kit->handover->probe("firm.test", this, [&told] { told = true; });
        return QTest::qWaitFor([&told] { return told; }, 10'000);
    }
    void growOld() { m_kit->clock.skip(16s); }

    std::unique_ptr<HandOverKit> m_kit;
};

void TestHandOverEvidence::init()
{
    m_kit = std::make_unique<HandOverKit>();
    m_kit->config.handover.probeIntervalUp = 1h;
    QVERIFY(m_kit->open());
}

void TestHandOverEvidence::isHealthyAfterAProbe()
{
    m_kit->start();
    QCOMPARE(health().state, Health::State::Unhealthy);
    QTRY_VERIFY(m_kit->isUp());
    QCOMPARE(health(), (Health{Health::State::Healthy, "evidence.answers"}));
    QCOMPARE(m_kit->handover->health("other.test").state, Health::State::Unhealthy);
}

void TestHandOverEvidence::isHealthyByMailAlone()
{
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    growOld();
    QCOMPARE(health().state, Health::State::NeedsProbe);
    QVERIFY(m_kit->keep(m_kit->message()));
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
    QCOMPARE(health().state, Health::State::Healthy);
}

void TestHandOverEvidence::needsAProbeWhenItIsOld()
{
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    growOld();
    QCOMPARE(health(), (Health{Health::State::NeedsProbe, "evidence.old"}));
    QVERIFY(probe());
    QCOMPARE(health().state, Health::State::Healthy);
}

void TestHandOverEvidence::isAnsweredByOneProbeForAll()
{
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    growOld();
    const int before = m_kit->primary.connections;
    int told = 0;
    for (int i = 0; i < 50; ++i)
        m_kit->handover->probe("firm.test", this, [&told] { ++told; });
    QTRY_COMPARE(told, 50);
    QCOMPARE(m_kit->primary.connections, before + 1);
}

void TestHandOverEvidence::isUnhealthyWhenAProbeFails_data()
{
    QTest::addColumn<QByteArray>("banner");
    QTest::addColumn<QByteArray>("ehlo");
    QTest::addColumn<bool>("silent");
    QTest::newRow("421") << QByteArray("421 4.3.2 not now") << QByteArray() << false;
    QTest::newRow("554") << QByteArray("554 no") << QByteArray() << false;
    QTest::newRow("refused at EHLO") << QByteArray("220 here") << QByteArray("450 4.3.2 not now") << false;
    QTest::newRow("silent") << QByteArray("220 here") << QByteArray() << true;
}

void TestHandOverEvidence::isUnhealthyWhenAProbeFails()
{
    QFETCH(QByteArray, banner);
    QFETCH(QByteArray, ehlo);
    QFETCH(bool, silent);
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    growOld();
    m_kit->primary.banner = banner;
    m_kit->primary.ehloReply = ehlo;
    m_kit->primary.silentAt = silent ? FakePrimary::Stage::Connect : FakePrimary::Stage::Never;
    QVERIFY(probe());
    QCOMPARE(health().state, Health::State::Unhealthy);
}

void TestHandOverEvidence::isUnhealthyWhereMailIsDeferred()
{
    m_kit->primary.mailReply = "451 4.3.0 not now";
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    QVERIFY(m_kit->keep(m_kit->message()));
    QTRY_COMPARE(health(), (Health{Health::State::Unhealthy, "evidence.turned-away"}));
}

void TestHandOverEvidence::isUnhealthyInAnOutage()
{
    m_kit->config.handover.probeIntervalUp = 500ms;
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    QVERIFY(m_kit->goDown());
    QCOMPARE(health(), (Health{Health::State::Unhealthy, "evidence.down"}));
}

// A hand-over over another door proves nothing about the one that senders use.
void TestHandOverEvidence::looksWhereSendersGo()
{
    FakePrimary front;
    QVERIFY(front.listen());
    m_kit->config.domains[0].probeAddress = Endpoint{QStringLiteral("127.0.0.1"), front.port()};
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    growOld();
    QVERIFY(m_kit->keep(m_kit->message()));
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
    QCOMPARE(health().state, Health::State::NeedsProbe);
    front.banner = "421 4.3.2 not now";
    QVERIFY(probe());
    QCOMPARE(health().state, Health::State::Unhealthy);
}

void TestHandOverEvidence::isHealthyIfOneOfTwoIs()
{
    FakePrimary other;
    QVERIFY(other.listen());
    m_kit->config.domains[0].primaries.append({QStringLiteral("127.0.0.1"), other.port()});
    m_kit->start();
    QTRY_VERIFY(m_kit->state(0) == handover::PrimaryState::Up && m_kit->state(1) == handover::PrimaryState::Up);
    growOld();
    m_kit->primary.banner = "421 4.3.2 not now";
    QVERIFY(probe());
    QCOMPARE(health().state, Health::State::Healthy);
    other.banner = "421 4.3.2 not now";
    growOld();
    QVERIFY(probe());
    QCOMPARE(health().state, Health::State::Unhealthy);
}

void TestHandOverEvidence::answersNobodyWhoIsGone()
{
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    growOld();
    bool told = false;
    {
        QObject gone;
        m_kit->handover->probe("firm.test", &gone, [&told] { told = true; });
    }
    QVERIFY(probe());
    QVERIFY(!told);
}

// Else a client would wait for ever behind a change of the configuration.
void TestHandOverEvidence::answersWhenThePrimaryIsTakenAway()
{
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    growOld();
    m_kit->primary.silentAt = FakePrimary::Stage::Connect;
    bool told = false;
    m_kit->handover->probe("firm.test", this, [&told] { told = true; });
    QVERIFY(!told);
    FakePrimary other;
    QVERIFY(other.listen());
    m_kit->config.domains[0].primaries = {{QStringLiteral("127.0.0.1"), other.port()}};
    m_kit->handover->configure(m_kit->config);
    QTRY_VERIFY_WITH_TIMEOUT(told, 3'000); // sooner than the probe's own limit
}

QTEST_GUILESS_MAIN(TestHandOverEvidence)
#include "tst_handover_evidence.moc"
