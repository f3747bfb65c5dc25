#include <QTest>
#include "handover/dead_addresses.h"

using namespace handover;
using namespace std::chrono_literals;

namespace {

const QHostAddress a(QStringLiteral("192.0.2.1")), b(QStringLiteral("192.0.2.2")), c(QStringLiteral("2001:db8::3"));
MonotonicTime at(Milliseconds time) { return MonotonicTime(1h + time); }

} // namespace

class TestDeadAddresses : public QObject {
    Q_OBJECT

    using Asker = DeadAddresses::Asker;
    static QByteArray order(const DeadAddresses &dead, Asker asker, Milliseconds time)
    {
        QByteArray names;
        for (const QHostAddress &address : dead.inOrder({a, b, c}, 25, asker, at(time)))
            names += address == a ? 'a' : address == b ? 'b' : 'c';
        return names;
    }

private Q_SLOTS:
    void leavesTheLivingAsTheyAre()
    {
        DeadAddresses dead;
        QCOMPARE(order(dead, Asker::Mail, 0s), QByteArray("abc"));
        dead.answered(b, 25);
        QCOMPARE(order(dead, Asker::Probe, 0s), QByteArray("abc"));
        QVERIFY(dead.inOrder({}, 25, Asker::Mail, at(0s)).isEmpty());
    }

    // One address that failed once at 0, or more often each time its rest was over.
    void restsLongerEachTime_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("minutes"); // after the last of them
        QTest::addColumn<bool>("probed"); // in its usual place
        QTest::addColumn<bool>("mailed");
        QTest::newRow("at once") << 1 << 0 << false << false;
        QTest::newRow("once, after its rest") << 1 << 1 << true << false;
        QTest::newRow("once, probes did not come") << 1 << 11 << true << true;
        QTest::newRow("twice, too soon") << 2 << 1 << false << false;
        QTest::newRow("twice") << 2 << 2 << true << false;
        QTest::newRow("three times, too soon") << 3 << 3 << false << false;
        QTest::newRow("three times") << 3 << 4 << true << false;
        QTest::newRow("often, too soon") << 50 << 9 << false << false;
        QTest::newRow("often") << 50 << 10 << true << false;
        QTest::newRow("often, probes did not come") << 50 << 20 << true << true;
    }
    void restsLongerEachTime()
    {
        QFETCH(const int, failures);
        QFETCH(const int, minutes);
        DeadAddresses dead;
        std::chrono::minutes now{0};
        for (int i = 0; i < failures; ++i) {
            if (i > 0)
                now += 10min;
            dead.failed(a, 25, at(now));
        }
        now += std::chrono::minutes(minutes);
        QTEST(order(dead, Asker::Probe, now).startsWith('a'), "probed");
        QTEST(order(dead, Asker::Mail, now).startsWith('a'), "mailed");
    }

    void countsWhatFailsWhileItRestsOnce()
    {
        DeadAddresses dead;
        for (int i = 0; i < 20; ++i) // sessions that nothing else answered
            dead.failed(a, 25, at(1s));
        QCOMPARE(order(dead, Asker::Probe, 62s), QByteArray("abc"));
    }
    void asksTheDeadOnesLastAndTheLongestDeadFirst()
    {
        DeadAddresses dead;
        dead.failed(b, 25, at(0s));
        dead.failed(a, 25, at(5s));
        QCOMPARE(order(dead, Asker::Mail, 10s), QByteArray("cba"));
        dead.failed(c, 25, at(6s));
        QCOMPARE(order(dead, Asker::Mail, 10s), QByteArray("bac"));
    }
    void revivesWhatAnswers()
    {
        DeadAddresses dead;
        dead.failed(a, 25, at(0s));
        dead.failed(a, 25, at(2min));
        dead.answered(a, 25);
        QCOMPARE(order(dead, Asker::Mail, 2min), QByteArray("abc"));
        dead.failed(a, 25, at(3min)); // counts as the first
        QCOMPARE(order(dead, Asker::Probe, 4min), QByteArray("abc"));
    }
    void forgetsWhenAsked()
    {
        DeadAddresses dead;
        dead.failed(a, 25, at(0s));
        dead.forget();
        QCOMPARE(order(dead, Asker::Mail, 0s), QByteArray("abc"));
    }
    void forgetsAFailureOfLongAgo()
    {
        DeadAddresses dead;
        for (int i = 0; i < 10; ++i)
            dead.failed(a, 25, at(i * 11min));
        dead.failed(a, 25, at(10h));
        QCOMPARE(order(dead, Asker::Probe, 10h + 1min), QByteArray("abc"));
    }
    void knowsAnotherPortForAnother()
    {
        DeadAddresses dead;
        dead.failed(a, 2525, at(0s));
        QCOMPARE(order(dead, Asker::Mail, 0s), QByteArray("abc"));
        dead.failed(a, 25, at(0s));
        dead.answered(a, 2525);
        QCOMPARE(order(dead, Asker::Mail, 0s), QByteArray("bca"));
    }
    void remembersABoundedNumber()
    {
        DeadAddresses dead;
        dead.failed(a, 25, at(0s));
        for (quint32 i = 0; i < DeadAddresses::mostRemembered; ++i)
            dead.failed(QHostAddress(0x0a000000 + i), 25, at(1s));
        QCOMPARE(order(dead, Asker::Mail, 2s), QByteArray("abc"));
        QCOMPARE(dead.inOrder({QHostAddress(0x0a000000u), a}, 25, Asker::Mail, at(2s)).first(), a);
    }
};

QTEST_APPLESS_MAIN(TestDeadAddresses)
#include "tst_dead_addresses.moc"
