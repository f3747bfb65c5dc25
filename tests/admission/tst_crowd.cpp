#include <QtTest>
#include "admission/crowd.h"

using admission::ClientKey;
using admission::Seat;
using admission::whoGives;
using namespace std::chrono_literals;

namespace {

const MonotonicTime now{1h};

ClientKey network(int n) { return {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 10, 0, quint8(n), 0}}; }
Seat idle(int net, Milliseconds time) { return {network(net), Seat::State::Idle, now - time, 0}; }
Seat busy(int net) { return {network(net), Seat::State::Busy, now - 1h, 0}; }
Seat receiving(int net, Milliseconds time, qint64 bytes) { return {network(net), Seat::State::Receiving, now - time, bytes}; }

} // namespace

class tst_crowd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesWhoGives_data()
    {
        QTest::addColumn<QList<Seat>>("seats");
        QTest::addColumn<int>("gives"); // -1: nobody
        const auto row = [](const char *name, const QList<Seat> &seats, int gives) { QTest::newRow(name) << seats << gives; };
        row("nobody is there", {}, -1);
        row("the longest idle of the greediest network",
            {idle(1, 60s), idle(2, 20s), idle(2, 30s), idle(2, 25s), idle(3, 50s)}, 2);
        row("the longest idle when all have the same", {idle(1, 20s), idle(2, 40s), idle(3, 30s)}, 1);
        row("not one that talked just now", {idle(1, 4999ms), idle(2, 0s), busy(3)}, -1);
        row("one idle for a second where its network has ten", QList<Seat>(9, idle(1, 100ms)) + QList<Seat>{idle(1, 1s), idle(2, 4s)}, 9);
        row("of the next network when the greediest one is busy", {busy(1), busy(1), busy(1), idle(2, 10s), idle(3, 10min), idle(2, 9s)}, 3);
        row("never one that waits for us", {busy(1), busy(2)}, -1);
        row("an idle one before one that receives, whatever its network has", {receiving(1, 1h, 10), receiving(1, 1h, 10), idle(2, 6s)}, 2);
        row("no message that comes in well", {receiving(1, 59s, 0), receiving(1, 10min, 200'000), receiving(2, 2min, 50'000'000)}, -1);
        row("a message by the byte, if there is nobody else", {receiving(1, 10min, 600), receiving(2, 10min, 600), receiving(2, 20min, 1200)}, 2);
    }
    void choosesWhoGives()
    {
        QFETCH(QList<Seat>, seats);
        QFETCH(int, gives);
        QCOMPARE(int(whoGives(seats, now).value_or(-1)), gives);
    }
    void isQuickWithManySeats()
    {
        QList<Seat> seats;
        for (int i = 0; i < 1000; ++i)
            seats << idle(i % 200, std::chrono::seconds(6 + i % 7));
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i)
            QVERIFY(whoGives(seats, now).has_value());
        QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed())); // a hundredth of it is usual
    }
};

QTEST_APPLESS_MAIN(tst_crowd)
#include "tst_crowd.moc"
