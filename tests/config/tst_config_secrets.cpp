#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include "base/platform.h"
#include "config/secrets.h"

using config::Secrets;

class TestConfigSecrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsByNameForTheOwnerOnly()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath("secrets.json");
        Result<Secrets> none = Secrets::load(path);
        QVERIFY(none);
        Secrets secrets = *none;
        QVERIFY(secrets.set(path, "primary", "s3cret"));
        QVERIFY(secrets.set(path, "smarthost", "other"));
        QVERIFY(platform::isPrivate(path));

        const Result<Secrets> again = Secrets::load(path);
        QVERIFY(again);
        QCOMPARE(again->names(), (QStringList{"primary", "smarthost"}));
        QCOMPARE(again->lookup("primary"), "s3cret");
        QVERIFY(!again->lookup("nobody"));
    }
    void anEmptyValueForgets()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath("secrets.json");
        Secrets secrets;
        QVERIFY(secrets.set(path, "a", "1"));
        QVERIFY(secrets.set(path, "a", {}));
        QVERIFY(Secrets::load(path)->names().isEmpty());
    }
    void refusesAFileThatOthersMayRead()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath("secrets.json");
        Secrets secrets;
        QVERIFY(secrets.set(path, "a", "1"));
        QVERIFY(platform::writeFileDurably(path, "{\"a\": \"1\"}", 0644));
        QCOMPARE(Secrets::load(path).error().code, "config.secrets-open");
    }
    void knowsItsOwnFile()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath("secrets.json");
        Secrets secrets;
        QVERIFY(secrets.set(path, "a", "1"));
        QVERIFY(platform::isOurs(path));
        QVERIFY(!platform::isOurs(directory.filePath("nothing")));
    }
    void anErrorNeverHasTheSecretInIt()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath("secrets.json");
        QVERIFY(platform::writeFileDurably(path, "{\"a\":\"hunter2\""));
        const Result<Secrets> r = Secrets::load(path);
        QCOMPARE(r.error().code, "config.secrets-unreadable");
        QVERIFY(!r.error().detail.contains("hunter2"));
    }
    void whatCannotBeWrittenIsNotRemembered()
    {
        Secrets secrets;
        QCOMPARE(secrets.set("/no-such-directory/secrets.json", "a", "1").error().code, "config.not-writable");
        QVERIFY(secrets.names().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestConfigSecrets)
#include "tst_config_secrets.moc"
