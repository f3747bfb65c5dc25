#include <QTest>
#include "control/support.h"
#include "ipc/codec.h"

using namespace control;

class TestControlSupport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageHasTheLinesAfterTheOneAskedFor()
    {
        logging::Ring ring(3);
        for (const char *text : {"a", "b", "c", "d"})
            ring.add(logging::Level::Warning, text);
        const ipc::LogPage page = logPage({2, 1}, &ring, WallTime());
        QCOMPARE(page.first, 2);
        QCOMPARE(page.last, 4);
        QCOMPARE(page.lines.size(), 1);
        QCOMPARE(page.lines.first().number, 3);
        QCOMPARE(page.lines.first().text, "c");
        QVERIFY(page.lines.first().level == ipc::LogLevel::Warning);
        QCOMPARE(page.start, "1970-01-01T00:00:00.000Z");
    }
    void aPageOfLongLinesFitsALineOfTheContract()
    {
        logging::Ring ring(500);
        for (int i = 0; i < 500; ++i)
            ring.add(logging::Level::Info, QByteArray(10'000, '"'));
        const ipc::LogPage page = logPage({0, 500}, &ring, WallTime());
        QVERIFY(page.lines.size() > 10 && page.lines.size() < 500);
        QVERIFY(ipc::replyLine(7, page).size() < ipc::maxLine);
        QCOMPARE(logPage({page.lines.last().number, 500}, &ring, WallTime()).lines.first().number, page.lines.last().number + 1);
    }
    void withoutARingThereIsNothing() { QVERIFY(logPage({0, 500}, nullptr, WallTime()).lines.isEmpty()); }
    void theFactsNameTheSystemWithoutItsOwner()
    {
        const ipc::SupportFacts facts = supportFacts(nullptr, WallTime());
        QVERIFY(facts.checks.isEmpty());
        QVERIFY(facts.system.size() >= 5);
        for (const ipc::Fact &fact : facts.system) {
            QVERIFY2(!fact.value.isEmpty(), qPrintable(fact.name));
            QVERIFY(!fact.value.contains(QSysInfo::machineHostName()) || QSysInfo::machineHostName().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestControlSupport)
#include "tst_control_support.moc"
