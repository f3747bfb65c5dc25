#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include "json_path.h"

namespace {
const QJsonObject document{{"a", 1}, {"b", QJsonObject{{"c", QJsonArray{1, QJsonObject{{"d", "x"}}}}}}};
}

class TestJsonPath : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads()
    {
        QCOMPARE(valueAt(document, "a"), QJsonValue(1));
        QCOMPARE(valueAt(document, "b.c[1].d"), QJsonValue("x"));
        for (const char *nothing : {"", "x", "a.b", "b.c[2]", "b.c[1]d", "b..c", ".a", "a.", "[0]", "b.c[-1]", "a b"})
            QVERIFY2(valueAt(document, nothing).isUndefined(), nothing);
    }
    void writes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("wanted"); // empty: refused
        QTest::newRow("replace") << "a" << QJsonValue(2) << QByteArray(R"({"a":2,"b":{"c":[1,{"d":"x"}]}})");
        QTest::newRow("make objects") << "e.f" << QJsonValue(2) << QByteArray(R"({"a":1,"b":{"c":[1,{"d":"x"}]},"e":{"f":2}})");
        QTest::newRow("in a list") << "b.c[0]" << QJsonValue(2) << QByteArray(R"({"a":1,"b":{"c":[2,{"d":"x"}]}})");
        QTest::newRow("grow a list") << "b.c[2]" << QJsonValue(2) << QByteArray(R"({"a":1,"b":{"c":[1,{"d":"x"},2]}})");
        QTest::newRow("make a list") << "e[0]" << QJsonValue(2) << QByteArray(R"({"a":1,"b":{"c":[1,{"d":"x"}]},"e":[2]})");
        QTest::newRow("null takes out") << "b.c[1].d" << QJsonValue() << QByteArray(R"({"a":1,"b":{"c":[1,{}]}})");
        QTest::newRow("null takes out of a list") << "b.c[0]" << QJsonValue() << QByteArray(R"({"a":1,"b":{"c":[{"d":"x"}]}})");
        QTest::newRow("beyond a list") << "b.c[7]" << QJsonValue(2) << QByteArray();
        QTest::newRow("through a number") << "a.b" << QJsonValue(2) << QByteArray();
        QTest::newRow("an index of an object") << "b[0]" << QJsonValue(2) << QByteArray();
        QTest::newRow("no path") << "" << QJsonValue(2) << QByteArray();
    }
    void writes()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, wanted);
        const auto changed = withValueAt(document, path, value);
        QCOMPARE(changed.has_value(), !wanted.isEmpty());
        if (changed)
            QCOMPARE(QJsonDocument(*changed).toJson(QJsonDocument::Compact), wanted);
    }
};

QTEST_APPLESS_MAIN(TestJsonPath)
#include "tst_json_path.moc"
