#include <QJsonArray>
#include <QTest>
#include "config/keys.h"
#include "config/parse.h"

using namespace config;

namespace {

// A document in which `path` has a value that no key takes.
QJsonObject documentWithNonsenseAt(const QString &path)
{
    const QJsonObject nonsense{{"nonsense", 1}};
    const QString last = path.section(QStringLiteral("[]."), -1);
    QJsonObject inner;
    if (const QString list = path.section(QStringLiteral("[]."), 0, 0); path.contains(QLatin1String("[].")) && list.contains('.'))
        return {{list.section('.', 0, 0), QJsonObject{{list.section('.', 1), QJsonArray{QJsonObject{{last, nonsense}}}}}}};
    if (last.contains('.'))
        inner = {{last.section('.', 0, 0), QJsonObject{{last.section('.', 1), nonsense}}}};
    else
        inner = {{last, nonsense}};
    if (!path.contains(QLatin1String("[].")))
        return inner;
    return {{path.section(QStringLiteral("[]."), 0, 0), QJsonArray{inner}}};
}

} // namespace

class TestConfigKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDefaultsOfTheTableAreThoseOfTheValue()
    {
        const Parsed p = parse(documentOfDefaults());
        QVERIFY2(p, qPrintable(p.faults.isEmpty() ? QString() : faultLine(p.faults.first())));
        QCOMPARE(p.config, Config{});
    }
    void everyKeyOfTheTableIsRead_data()
    {
        QTest::addColumn<QString>("path");
        for (const Key &key : keys())
            QTest::newRow(key.path) << key.path;
    }
    void everyKeyOfTheTableIsRead()
    {
        QFETCH(QString, path);
        const Parsed p = parse(documentWithNonsenseAt(path));
        bool isNamed = false;
        for (const Fault &fault : p.faults)
            isNamed = isNamed || (QString(fault.path).replace("[0]", "[]") == path && fault.code == "config.wrong-type");
        QVERIFY2(isNamed, qPrintable(path));
    }
    void knowsKeysAndWhatLeadsToThem()
    {
        for (const char *known : {"smtp", "smtp.dnsbl", "domains", "domains[3]", "domains[12].name", "listen[0].address"})
            QVERIFY2(isKnownKey(QString(known)), known);
        for (const char *unknown : {"sm", "smtp.", "smtp.d", "domains.name", "domains[x].name", "names"})
            QVERIFY2(!isKnownKey(QString(unknown)), unknown);
    }
};

QTEST_APPLESS_MAIN(TestConfigKeys)
#include "tst_config_keys.moc"
