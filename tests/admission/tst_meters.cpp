#include <QtTest>
#include "admission/meters.h"

using admission::ClientKey;
using admission::Meters;

namespace {
ClientKey client(int n) { return {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 10, quint8(n >> 16), quint8(n >> 8), quint8(n)}}; }
}

class tst_meters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remembersEachClient()
    {
        Meters meters(10);
        meters.of(client(1)).level[0] = 3;
        meters.of(client(2)).level[0] = 5;
        QCOMPARE(meters.of(client(1)).level[0], 3.0);
        QCOMPARE(meters.of(client(2)).level[0], 5.0);
        QCOMPARE(meters.size(), std::size_t(2));
    }
    void staysBoundedWhenManyCome()
    {
        Meters meters(100);
        for (int i = 0; i < 100'000; ++i) {
            meters.of(client(i)).level[0] = 1;
            QVERIFY(meters.size() <= 100);
        }
    }
    void forgetsWhoWasNotHeardOfLongest()
    {
        Meters meters(3);
        for (int i = 1; i <= 3; ++i)
            meters.of(client(i)).level[0] = i;
        meters.of(client(1)); // heard of again
        meters.of(client(4));
        QCOMPARE(meters.of(client(1)).level[0], 1.0);
        QCOMPARE(meters.of(client(3)).level[0], 3.0);
        QCOMPARE(meters.of(client(2)).level[0], 0.0); // a new one
    }
    void neverForgetsWhoIsConnected()
    {
        Meters meters(3);
        meters.opened(client(1));
        meters.opened(client(1));
        meters.of(client(1)).level[0] = 7;
        for (int i = 2; i < 100; ++i)
            meters.of(client(i));
        QCOMPARE(meters.of(client(1)).level[0], 7.0);
        QCOMPARE(meters.of(client(1)).open, 2);
        meters.closed(client(1));
        for (int i = 2; i < 100; ++i)
            meters.of(client(i));
        QCOMPARE(meters.of(client(1)).open, 1);
        meters.closed(client(1));
        for (int i = 2; i < 100; ++i)
            meters.of(client(i));
        QCOMPARE(meters.of(client(1)).level[0], 0.0);
        QVERIFY(meters.size() <= 3);
    }
};

QTEST_APPLESS_MAIN(tst_meters)
#include "tst_meters.moc"
