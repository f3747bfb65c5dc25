#include "intake/visitors.h"
#include <QTest>

using namespace std::chrono_literals;
using intake::Visitors;

namespace {
const QHostAddress us("192.168.1.2"), router("192.168.1.1"), printer("192.168.1.9"), world("8.8.8.8");
constexpr WallTime start{1000s};
}

class tst_visitors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsNothingBeforeItListens()
    {
        const Visitors visitors;
        QVERIFY(!visitors.visits().listensSince && !visitors.visits().firstPublic && visitors.visits().only.isNull());
    }
    void keepsFirstAndLastOfThePublicOnes()
    {
        Visitors visitors;
        visitors.open(start);
        visitors.open(start + 1h);
        visitors.came(world, us, true, start + 1s);
        visitors.came(world, us, true, start + 5s);
        visitors.came(printer, us, false, start + 9s);
        QCOMPARE(visitors.visits().listensSince, start);
        QCOMPARE(visitors.visits().firstPublic, start + 1s);
        QCOMPARE(visitors.visits().lastPublic, start + 5s);
    }
    void remembersEarlierRuns()
    {
        Visitors visitors;
        visitors.open(start);
        visitors.remember({start - 9h, start - 5h, start - 2h, {}}, start);
        QCOMPARE(visitors.visits().listensSince, start - 9h);
        QCOMPARE(visitors.visits().firstPublic, start - 5h);
        QCOMPARE(visitors.visits().lastPublic, start - 2h);
        visitors.came(world, us, true, start + 1s);
        QCOMPARE(visitors.visits().firstPublic, start - 5h);
        QCOMPARE(visitors.visits().lastPublic, start + 1s);
    }
    void believesNothingThatLiesInTheFuture()
    {
        Visitors visitors;
        visitors.remember({start + 1h, start - 1h, start + 1h, {}}, start);
        QVERIFY(!visitors.visits().listensSince && !visitors.visits().firstPublic && !visitors.visits().lastPublic);
    }
    void tellsTheRouterThatHidesAll()
    {
        Visitors visitors;
        for (int i = 1; i < Visitors::enough; ++i)
            visitors.came(router, us, false, start);
        QVERIFY(visitors.visits().only.isNull()); // too few to tell
        visitors.came(router, us, false, start);
        QCOMPARE(visitors.visits().only, router);
    }
    void tellsNoRouterWhereOthersComeToo_data()
    {
        QTest::addColumn<QHostAddress>("other");
        QTest::addColumn<bool>("isPublic");
        QTest::newRow("another of the office") << printer << false;
        QTest::newRow("the world") << world << true;
    }
    void tellsNoRouterWhereOthersComeToo()
    {
        QFETCH(QHostAddress, other);
        QFETCH(bool, isPublic);
        Visitors visitors;
        for (int i = 0; i < 50; ++i)
            visitors.came(i == 3 ? other : router, us, i == 3 && isPublic, start);
        QVERIFY(visitors.visits().only.isNull());
    }
    void doesNotCountThisMachine()
    {
        Visitors visitors;
        for (int i = 0; i < 50; ++i) {
            visitors.came(us, us, true, start);
            visitors.came(QHostAddress(QHostAddress::LocalHost), us, false, start);
        }
        QVERIFY(!visitors.visits().firstPublic && visitors.visits().only.isNull());
    }
};
QTEST_APPLESS_MAIN(tst_visitors)
#include "tst_visitors.moc"
