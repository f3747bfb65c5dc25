#include <QJsonArray>
#include <QTest>
#include "words/format.h"

namespace {
QString fill(const char *text, const QJsonObject &parameters, qint64 count = 0, const char *language = "en")
{
    return words::fill(QString::fromUtf8(text), parameters, count, QString::fromLatin1(language),
                       [](const QJsonObject &nested) { return u'<' + nested.value("code").toString() + u'>'; });
}
} // namespace

class TestWordsFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void fillsInOnePass()
    {
        QCOMPARE(fill("{a} and {b}, %n", {{"a", "{b} %n"}, {"b", "x"}}, 1234), "{b} %n and x, 1,234");
    }
    void writesByKind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonObject>("parameters");
        QTest::addColumn<QString>("wanted");
        const QString nbsp = QStringLiteral("\u00a0");
        QTest::newRow("number") << "{n}" << QJsonObject{{"n", 12345}} << "12,345";
        QTest::newRow("id") << "{n:id}" << QJsonObject{{"n", 12345}} << "12345";
        QTest::newRow("list") << "{n}" << QJsonObject{{"n", QJsonArray{"a", 1}}} << "a, 1";
        QTest::newRow("size") << "{n:size}" << QJsonObject{{"n", 2'000'000}} << "2.0" + nbsp + "MB";
        QTest::newRow("duration") << "{n:duration}" << QJsonObject{{"n", 90}} << "1" + nbsp + "min" + nbsp + "30" + nbsp + "s";
        QTest::newRow("a time by itself") << "{at:time}" << QJsonObject{{"at", "2026-11-21T10:32:00Z"}} << "21/11/2026 10:32";
        QTest::newRow("time today") << "{t:time}" << QJsonObject{{"t", "2026-11-21T10:32:00Z"}, {"asOf", "2026-11-21T23:00:00Z"}} << "10:32";
        QTest::newRow("time another day")
            << "{t:time}" << QJsonObject{{"t", "2026-11-20T10:32:00Z"}, {"asOf", "2026-11-21T23:00:00Z"}} << "20/11/2026 10:32";
        QTest::newRow("no time") << "{t:time}" << QJsonObject{{"t", "noon"}} << "noon";
        QTest::newRow("nested") << "{s:sentence}" << QJsonObject{{"s", QJsonObject{{"code", "a.b"}}}} << "<a.b>";
        QTest::newRow("not given") << "{s}" << QJsonObject{} << QStringLiteral("…");
        QTest::newRow("unknown kind") << "{s:colour}" << QJsonObject{{"s", "x"}} << "x";
        QTest::newRow("no placeholders") << "{ … } [%] 100% {" << QJsonObject{} << QStringLiteral("{ … } [%] 100% {");
    }
    void writesByKind()
    {
        QFETCH(QString, text);
        QFETCH(QJsonObject, parameters);
        QFETCH(QString, wanted);
        QCOMPARE(fill(text.toUtf8().constData(), parameters), wanted);
    }
    void czechWritesNumbersItsOwnWay() { QCOMPARE(fill("{n}", {{"n", 12345}}, 0, "cs"), u"12\u00a0345"); }
    void aPeersTextIsMadeHarmless()
    {
        QCOMPARE(words::harmless(u"a\r\nb\x1b[31m\u202ec"_qs), "a  b [31m c");
        QCOMPARE(words::harmless(QString(1000, 'a')).size(), 301);
    }
};

QTEST_APPLESS_MAIN(TestWordsFormat)
#include "tst_words_format.moc"
