#include <QTest>
#include "words/words.h"

using words::sentence;

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void saysWhatHappenedAndWhereTheMailIs()
    {
        const QJsonObject kept{{"code", "status.kept"}, {"parameters", QJsonObject{{"messages", 37}, {"oldestSeconds", 7260}}}};
        const QJsonObject p{{"host", "mx1.example.test"}, {"since", "2026-11-21T10:32:00.000Z"}, {"asOf", "2026-11-21T12:00:00.000Z"}, {"kept", kept}};
        QCOMPARE(sentence("status.primary-down", p, "en"),
                 u"Your mail server mx1.example.test has not answered since 10:32. Its mail is kept safely here: 37 messages, the oldest "
                 u"2\u00a0h\u00a01\u00a0min old.");
        QVERIFY(sentence("status.primary-down", p, "cs").contains(u"37 zpráv, nejstarší stará 2\u00a0h"));
    }
    void countsAsTheLanguageDoes_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("cs");
        QTest::newRow("0") << 0 << "0 warnings" << "0 upozornění";
        QTest::newRow("1") << 1 << "1 warning" << "1 upozornění";
        QTest::newRow("5") << 5 << "5 warnings" << "5 upozornění";
    }
    void countsAsTheLanguageDoes()
    {
        QFETCH(int, count);
        QTEST(sentence("ctl.warnings", {{"warnings", count}}, "en"), "en");
        QTEST(sentence("ctl.warnings", {{"warnings", count}}, "cs"), "cs");
    }
    void czechHasThreeForms()
    {
        const auto kept = [](int n) { return sentence("status.kept", {{"messages", n}, {"oldestSeconds", 60}}, "cs"); };
        QVERIFY(kept(1).startsWith(u"1 zpráva"));
        QVERIFY(kept(3).startsWith(u"3 zprávy"));
        QVERIFY(kept(5).startsWith(u"5 zpráv,"));
    }
    void anUnknownCodeIsShownWithItsParameters()
    {
        QCOMPARE(sentence("no.such-code", {{"a", 1}, {"b", "x"}}, "en"), "no.such-code (a: 1, b: x)");
        QCOMPARE(sentence("no.such-code", {}, "cs"), "no.such-code");
        QVERIFY(!words::knows("no.such-code"));
        QVERIFY(words::knows("ipc.lost"));
        QVERIFY(!words::knows("ipc.no-service!"));
    }
    void anUnknownLanguageIsEnglish() { QCOMPARE(sentence("verdict.good", {}, "xx"), "good"); }
    void advisesWhereThereIsSomethingToDo()
    {
        QVERIFY(!words::advice("status.primary-down", {}, "en").isEmpty());
        QVERIFY(words::advice("status.primary-down", {}, "cs") != words::advice("status.primary-down", {}, "en"));
        QVERIFY(words::advice("status.well", {}, "en").isEmpty());
        QVERIFY(words::advice("no.such-code", {}, "en").isEmpty());
    }
    void nestingEnds()
    {
        QJsonObject inner{{"code", "config.invalid"}};
        for (int i = 0; i < 50; ++i)
            inner = {{"code", "config.invalid"}, {"parameters", QJsonObject{{"fault", inner}}}};
        QVERIFY(sentence("config.invalid", {{"fault", inner}}, "en").size() < 1000);
    }
    void choosesTheFirstLanguageItHas()
    {
        QCOMPARE(words::bestLanguage({"fr_FR", "cs_CZ.UTF-8", "en"}), "cs");
        QCOMPARE(words::bestLanguage({"it_CH", "de_DE"}), "it");
        QCOMPARE(words::bestLanguage({"cs"}), "cs");
        QCOMPARE(words::bestLanguage({"csb_PL", "C", ""}), "en");
        QCOMPARE(words::bestLanguage({}), "en");
    }
    void writesSizes()
    {
        QCOMPARE(words::fileSize(4'711'000, "en"), u"4.7\u00a0MB");
        QCOMPARE(words::fileSize(4'711'000, "cs"), u"4,7\u00a0MB");
        QCOMPARE(words::fileSize(0, "en"), u"0\u00a0B");
        QCOMPARE(words::fileSize(999, "en"), u"999\u00a0B");
        QCOMPARE(words::fileSize(250'000'000'000, "en"), u"250\u00a0GB");
    }
    void writesDurationsInTheTwoLargestUnits()
    {
        QCOMPARE(words::duration(187'200, "en"), u"2\u00a0d\u00a04\u00a0h");
        QCOMPARE(words::duration(7200, "en"), u"2\u00a0h");
        QCOMPARE(words::duration(59, "en"), u"59\u00a0s");
        QCOMPARE(words::duration(0, "cs"), u"0\u00a0s");
        QCOMPARE(words::duration(-5, "cs"), u"0\u00a0s");
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
