#include <QTest>
#include "admission/remembered.h"

using namespace admission;
using namespace std::chrono_literals;

class TestRemembered : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTriesUpToThree()
    {
        Remembered those(10);
        QVERIFY(!those.find(7));
        for (const int tries : {1, 2, 3, 3}) {
            those.add(7, 0, tries * 1s);
            QCOMPARE(those.find(7)->tries, tries);
            QCOMPARE(those.find(7)->first, 1000ms);
        }
        QCOMPARE(those.size(), 1);
    }
    void forgetsTheOldestWhenFull()
    {
        Remembered those(3);
        for (int key = 1; key <= 5; ++key)
            those.add(quint64(key), 0, key * 1s);
        QCOMPARE(those.size(), 3);
        QVERIFY(!those.find(1) && !those.find(2));
        QVERIFY(those.find(3) && those.find(4) && those.find(5));
    }
    void forgetsWhatIsTooOld()
    {
        Remembered those(10);
        for (int key = 1; key <= 5; ++key)
            those.add(quint64(key), 0, key * 1s);
        those.forgetOlder(3s, 5s);
        QCOMPARE(those.size(), 4);
        QVERIFY(!those.find(1) && those.find(2));
    }
    void countsThoseOfAGroup()
    {
        Remembered those(3);
        those.add(1, 100, 1s);
        those.add(2, 100, 2s);
        those.add(2, 100, 3s);
        those.add(3, 200, 3s);
        QCOMPARE(those.sizeOf(100), 2);
        those.add(4, 200, 4s);
        QCOMPARE(those.sizeOf(100), 1);
        QCOMPARE(those.sizeOf(200), 2);
        those.forgetOlder(0s, 9s);
        QCOMPARE(those.sizeOf(100), 0);
        QCOMPARE(those.sizeOf(200), 0);
    }
    void saysEachChangeOnce()
    {
        Remembered those(2);
        those.add(1, 5, 1s);
        const auto changes = those.takeChanges();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].key, quint64(1));
        QCOMPARE(*changes[0].entry, (Remembered::Entry{1000ms, 5, 1}));
        QVERIFY(those.takeChanges().isEmpty());
        those.add(1, 5, 2s);
        QCOMPARE(those.takeChanges().value(0).entry->tries, 2);
    }
    void saysWhatIsForgottenIfItWasSaved()
    {
        Remembered those(1);
        those.add(1, 0, 1s);
        those.takeChanges();
        those.add(2, 0, 2s);
        those.add(3, 0, 3s); // 2 comes and goes between two savings: nobody need know
        const auto changes = those.takeChanges();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].key, quint64(1));
        QVERIFY(!changes[0].entry);
        QCOMPARE(changes[1].key, quint64(3));
        QVERIFY(changes[1].entry);
    }
    void saysOneThatCameBackAsThere()
    {
        Remembered those(1);
        those.add(1, 0, 1s);
        those.takeChanges();
        those.add(2, 0, 2s);
        those.add(1, 0, 3s);
        const auto changes = those.takeChanges();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].key, quint64(1));
        QCOMPARE(changes[0].entry->first, 3000ms);
        those.forgetOlder(0s, 9s);
        QVERIFY(!those.takeChanges().value(0).entry); // its row is still to be removed
    }
    void neverHasMoreChangesThanTwiceItsSize()
    {
        Remembered those(100);
        for (int key = 1; key <= 100; ++key)
            those.add(quint64(key), 0, 1s);
        those.takeChanges();
        for (int key = 101; key <= 100'000; ++key)
            those.add(quint64(key), 0, key * 1ms + 1s);
        QCOMPARE(those.takeChanges().size(), 200);
    }
    void loadsWhatMakesSense()
    {
        Remembered those(2);
        those.load({{4, Remembered::Entry{99h, 0, 77}}, {1, Remembered::Entry{-5s, 0, -3}}, {2, Remembered::Entry{2s, 9, 2}}, {3, {}},
                    {2, Remembered::Entry{3s, 9, 3}}},
                   10s);
        QCOMPARE(those.size(), 2);
        QVERIFY(!those.find(1)); // the oldest, for want of room
        QCOMPARE(*those.find(2), (Remembered::Entry{2000ms, 9, 2}));
        QCOMPARE(*those.find(4), (Remembered::Entry{10'000ms, 0, 3}));
        const auto changes = those.takeChanges();
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes[0].key == 1 && !changes[0].entry);
    }
};

QTEST_APPLESS_MAIN(TestRemembered)
#include "tst_remembered.moc"
