#include <QTest>
#include <thread>
#include "base/log_ring.h"

using namespace logging;

namespace {

QByteArray texts(const QList<KeptLine> &lines)
{
    QByteArrayList all;
    for (const KeptLine &line : lines)
        all << QByteArray::number(line.number) + line.text;
    return all.join(' ');
}

} // namespace

class TestLogRing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheLastLines()
    {
        Ring ring(3);
        QCOMPARE(ring.first(), 0);
        QCOMPARE(texts(ring.since(0, 10)), "");
        ring.add(Level::Info, "a\n");
        ring.add(Level::Info, "b");
        QCOMPARE(texts(ring.since(0, 10)), "1a 2b");
        for (const char *text : {"c", "d", "e"})
            ring.add(Level::Info, text);
        QCOMPARE(texts(ring.since(0, 10)), "3c 4d 5e");
        QCOMPARE(ring.first(), 3);
        QCOMPARE(ring.last(), 5);
        QCOMPARE(texts(ring.since(3, 1)), "4d");
        QCOMPARE(texts(ring.since(5, 10)), "");
        QCOMPARE(texts(ring.since(std::numeric_limits<qint64>::max(), 10)), "");
    }
    void cutsWhatIsTooLong()
    {
        Ring ring(2);
        ring.add(Level::Info, QByteArray(100'000, 'x'));
        QCOMPARE(ring.since(0, 1).first().text.size(), Ring::longest);
    }
    void forgetsItsLinesAndNumbersOn()
    {
        Ring ring(3);
        ring.clear();
        QCOMPARE(ring.first(), 0);
        for (const char *text : {"a", "b", "c", "d"})
            ring.add(Level::Info, text);
        ring.clear();
        QCOMPARE(ring.first(), 0);
        QCOMPARE(ring.last(), 4);
        QCOMPARE(texts(ring.since(0, 10)), "");
        ring.add(Level::Info, "e");
        QCOMPARE(ring.first(), 5);
        QCOMPARE(texts(ring.since(0, 10)), "5e");
        for (const char *text : {"f", "g", "h"})
            ring.add(Level::Info, text);
        QCOMPARE(texts(ring.since(0, 10)), "6f 7g 8h");
    }
    void everyLineThatIsWrittenIsKept()
    {
        Ring ring(10);
        keepIn(&ring);
        logging::event(Level::Warning, "test", "one", {{"a", "b"}});
        logging::event(Level::Debug, "test", "dropped");
        keepIn(nullptr);
        logging::event(Level::Warning, "test", "after");
        const QList<KeptLine> lines = ring.since(0, 10);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().level == Level::Warning);
        QVERIFY2(lines.first().text.endsWith("warning test one a=b"), lines.first().text.constData());
    }
    void manyThreadsLoseNothing()
    {
        constexpr int each = 2000, threads = 4;
        Ring ring(each * threads);
        std::vector<std::thread> all;
        for (int t = 0; t < threads; ++t)
            all.emplace_back([&ring, t] {
                for (int i = 0; i < each; ++i)
                    ring.add(Level::Info, QByteArray::number(t));
            });
        qint64 seen = 0;
        while (seen < each * threads) // read meanwhile
            for (const KeptLine &line : ring.since(seen, 100)) {
                QCOMPARE(line.number, seen + 1);
                seen = line.number;
            }
        for (std::thread &one : all)
            one.join();
        QCOMPARE(ring.since(0, each * threads).size(), each * threads);
    }
};

QTEST_APPLESS_MAIN(TestLogRing)
#include "tst_log_ring.moc"
