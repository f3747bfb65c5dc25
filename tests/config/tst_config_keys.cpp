#include <QJsonArray>
#include <QTest>
#include "config/keys.h"
#include "config/parse.h"

using namespace config;

namespace {

// A document in which `path` has a value that no key takes.
QJsonValue withNonsenseAt(const QStringList &parts)
{
    if (parts.isEmpty())
        return QJsonObject{{"nonsense", 1}};
    const QJsonValue inner = withNonsenseAt(parts.mid(1));
    QString name = parts.first();
    if (parts.size() == 1 || !name.endsWith("[]"))
        return QJsonObject{{name, inner}};
    name.chop(2);
    return QJsonObject{{name, QJsonArray{inner}}};
}

QJsonObject documentWithNonsenseAt(const QString &path) { return withNonsenseAt(path.split('.')).toObject(); }

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
