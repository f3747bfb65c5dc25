#include <QJsonDocument>
#include <QTest>
#include "config/difference.h"
#include "config/keys.h"
#include "words/words.h"

using namespace config;

namespace {

QJsonObject from(const char *json) { return QJsonDocument::fromJson(json).object(); }

QStringList told(const char *before, const char *after)
{
    QStringList lines;
    for (const Difference &one : differencesBetween(from(before), from(after)))
        lines << QStringList{one.path, one.item, QString::fromUtf8(QJsonDocument(QJsonObject{{"a", one.before}, {"b", one.after}}).toJson(QJsonDocument::Compact))}.join(' ');
    return lines;
}

} // namespace

class TestConfigDifference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingDiffersFromItself()
    {
        const char *one = R"({"domains":[{"name":"a.test","primaries":["1.2.3.4:25"]}],"smtp":{"maxRecipients":200}})";
        QCOMPARE(told(one, one), QStringList());
    }
    void aDefaultThatIsWrittenIsNoChange()
    {
        QCOMPARE(told("{}", R"({"smtp":{"maxRecipients":1000},"hostname":""})"), QStringList());
        QCOMPARE(told("{}", R"({"spool":{"lifetime":"10d"}})"), QStringList{R"(spool.lifetime  {"a":"5d","b":"10d"})"});
    }
    void domainsAreMatchedByTheirName()
    {
        QCOMPARE(told(R"({"domains":[{"name":"a.test"},{"name":"b.test","tls":"required"}]})", R"({"domains":[{"name":"b.test","tls":"verified"},{"name":"a.test"}]})"),
                 QStringList{R"(domains[].tls b.test {"a":"required","b":"verified"})"});
    }
    void whatCameOrWentIsToldOnce()
    {
        QCOMPARE(told(R"({"domains":[{"name":"a.test","tls":"required"}]})", R"({"domains":[{"name":"b.test","tls":"required"}]})"),
                 (QStringList{R"(domains[] a.test {"a":"a.test"})", R"(domains[] b.test {"b":"b.test"})"}));
    }
    void listsOfWordsAreOneSetting()
    {
        QCOMPARE(told(R"({"alerts":{"email":["a@b.test"]}})", R"({"alerts":{"email":["a@b.test","c@d.test"]}})"),
                 QStringList{R"(alerts.email  {"a":["a@b.test"],"b":["a@b.test","c@d.test"]})"});
        QCOMPARE(told(R"({"alerts":{"email":["a@b.test"]}})", "{}"), QStringList{R"(alerts.email  {"a":["a@b.test"]})"});
    }
    void whatIsDeepComesToAnEnd() // a document of an older service, or of nobody
    {
        QByteArray deep = "1";
        for (int i = 0; i < 200; ++i)
            deep = "{\"a\":" + deep + "}";
        QVERIFY(!told("{}", deep.constData()).isEmpty());
    }
    void everySettingHasItsWords()
    {
        for (const Key &key : keys()) {
            const QString path = QString::fromLatin1(key.path).remove(QLatin1String("[]"));
            QVERIFY2(words::knows(QStringLiteral("config.key.") + path), key.path);
        }
    }
};

QTEST_APPLESS_MAIN(TestConfigDifference)
#include "tst_config_difference.moc"
