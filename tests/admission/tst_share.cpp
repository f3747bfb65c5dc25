#include <QTest>
#include "admission/share.h"

using namespace admission;

class TestShare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesTheOthersHalf_data()
    {
        QTest::addColumn<qint64>("used");
        QTest::addColumn<qint64>("spare");
        QTest::addColumn<qint64>("announced");
        QTest::addColumn<bool>("othersWait");
        QTest::addColumn<bool>("may");
        const auto row = [](const char *name, qint64 used, qint64 spare, qint64 announced, bool othersWait, bool may) {
            QTest::newRow(name) << used << spare << announced << othersWait << may;
        };
        row("nothing used", 0, 1000, 0, true, true);
        row("up to half", 400, 600, 100, true, true);
        row("one byte more than half", 400, 600, 101, true, false);
        row("half used, size unsaid", 500, 500, 0, true, true);
        row("more than half used, size unsaid", 501, 499, 0, true, false);
        row("alone, nearly all", 900, 100, 100, false, true);
        row("one message of more than half", 0, 1000, 501, true, false);
        row("one message of half", 0, 1000, 500, true, true);
        row("nothing spare", 0, 0, 1, true, false);
        row("overdrawn", 10, -100, 0, true, false);
        row("a large disk", 500'000'000'000, 2'000'000'000'000, 50'000'000, true, true);
    }
    void leavesTheOthersHalf()
    {
        QFETCH(const qint64, used);
        QFETCH(const qint64, spare);
        QFETCH(const qint64, announced);
        QFETCH(const bool, othersWait);
        QTEST(hasShare({used, spare, othersWait}, announced), "may");
    }
};

QTEST_APPLESS_MAIN(TestShare)
#include "tst_share.moc"
