// Maintenance of a primary: mail waits, over restarts too, until a person or time ends it.
#include "support/database.h"
#include "support/handover_kit.h"

using namespace std::chrono_literals;
using handover::PrimaryState;

class TestHandOverMaintenance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_kit = std::make_unique<HandOverKit>();
        QVERIFY(m_kit->open());
        m_kit->start();
        QTRY_VERIFY(m_kit->isUp());
    }
    void cleanup() { m_kit.reset(); }

    void keepsMailUntilItIsOpened();
    void goesOnProbing();
    void survivesARestart();
    void endsByItself();
    void endsOntoDownWhenThePrimaryIsDead();
    void isNotEndedByAFlush();
    void countsThePrimariesItMeans();
    void isAudited();

private:
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_kit->primary.port()); }
    Result<int> hold(const QByteArray &whom, Milliseconds time = 1h)
    {
        std::optional<Result<int>> done;
        m_kit->handover->hold(whom, time, "eva", nullptr, [&done](const Result<int> &result) { done = result; });
        (void)QTest::qWaitFor([&done] { return done.has_value(); });
        return done.value_or(Error{QStringLiteral("no answer"), {}});
    }
    Result<int> open(const QByteArray &whom)
    {
        std::optional<Result<int>> done;
        m_kit->handover->open(whom, "eva", nullptr, [&done](const Result<int> &result) { done = result; });
        (void)QTest::qWaitFor([&done] { return done.has_value(); });
        return done.value_or(Error{QStringLiteral("no answer"), {}});
    }
    bool isProbedTwice() const
    {
        const int before = m_kit->primary.connections;
        return QTest::qWaitFor([&] { return m_kit->primary.connections >= before + 2; });
    }

    std::unique_ptr<HandOverKit> m_kit;
};

void TestHandOverMaintenance::keepsMailUntilItIsOpened()
{
    QCOMPARE(*hold("firm.test"), 1);
    QCOMPARE(m_kit->state(), PrimaryState::Maintenance);
    QCOMPARE(m_kit->handover->primaries().first().maintenanceUntil, m_kit->spool->maintenance().first().until);
    QVERIFY(m_kit->keep(3));
    QVERIFY(isProbedTwice());
    QCOMPARE(m_kit->primary.mails.size(), 0);
    QCOMPARE(*open("firm.test"), 1);
    QTRY_COMPARE(m_kit->primary.mails.size(), 3);
    QTRY_VERIFY(m_kit->isUp());
    QVERIFY(!m_kit->handover->primaries().first().maintenanceUntil);
}

void TestHandOverMaintenance::goesOnProbing()
{
    QCOMPARE(*hold(host()), 1);
    m_kit->primary.stop();
    QTRY_VERIFY(!m_kit->handover->primaries().first().lastFailure.reason.isEmpty());
    QCOMPARE(m_kit->state(), PrimaryState::Maintenance);
}

void TestHandOverMaintenance::survivesARestart()
{
    QCOMPARE(*hold({}), 1);
    QVERIFY(m_kit->keep(1));
    m_kit->handover.reset();
    m_kit->spool.reset();
    QVERIFY(m_kit->open());
    m_kit->start();
    QCOMPARE(m_kit->state(), PrimaryState::Maintenance);
    QVERIFY(isProbedTwice());
    QCOMPARE(m_kit->primary.mails.size(), 0);
    QCOMPARE(*open({}), 1);
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
}

void TestHandOverMaintenance::endsByItself()
{
    QCOMPARE(*hold({}, 1h), 1);
    QVERIFY(m_kit->keep(1));
    m_kit->clock.skip(61min);
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.mails.size(), 1, 15'000);
    QVERIFY(m_kit->spool->maintenance().isEmpty());
}

void TestHandOverMaintenance::endsOntoDownWhenThePrimaryIsDead()
{
    QCOMPARE(*hold({}), 1);
    m_kit->primary.stop();
    QTRY_VERIFY(!m_kit->handover->primaries().first().lastFailure.reason.isEmpty());
    m_kit->clock.skip(11s);
    QCOMPARE(*open({}), 1);
    QTRY_COMPARE(m_kit->state(), PrimaryState::Down);
}

void TestHandOverMaintenance::isNotEndedByAFlush()
{
    QCOMPARE(*hold({}), 1);
    QVERIFY(m_kit->keep(1));
    m_kit->handover->flush("firm.test");
    QVERIFY(isProbedTwice());
    QCOMPARE(m_kit->state(), PrimaryState::Maintenance);
    QCOMPARE(m_kit->primary.mails.size(), 0);
}

void TestHandOverMaintenance::countsThePrimariesItMeans()
{
    QCOMPARE(hold("other.test").error().code, QStringLiteral("handover.no-such-primary"));
    QCOMPARE(open("other.test").error().code, QStringLiteral("handover.no-such-primary"));
    QCOMPARE(*open("firm.test"), 0);
    QCOMPARE(*hold("firm.test"), 1);
    QCOMPARE(*hold("firm.test", 2h), 1); // another end
    QCOMPARE(m_kit->spool->maintenance().size(), 1);
}

void TestHandOverMaintenance::isAudited()
{
    QCOMPARE(*hold(host()), 1);
    QCOMPARE(*open(host()), 1);
    Database db(m_kit->directory.filePath(QStringLiteral("spool.db")));
    QCOMPARE(db.number("SELECT count(*) FROM audit WHERE actor = 'eva' AND act = 'maintenance' AND subject LIKE '127.0.0.1:%'"), 1);
    QCOMPARE(db.number("SELECT count(*) FROM audit WHERE actor = 'eva' AND act = 'endMaintenance'"), 1);
}

QTEST_GUILESS_MAIN(TestHandOverMaintenance)
#include "tst_handover_maintenance.moc"
