#include <QDir>
#include <QJsonDocument>
#include <QTest>
#include <sys/stat.h>
#include "config/secrets.h"
#include "control/secrets.h"
#include "support/database.h"
#include "support/error_output.h"

namespace {

const QString password = QStringLiteral("relay:hunter2-ěšč");

struct Place {
    SpoolKit kept;
    QTemporaryDir directory;
    int changes = 0;
    std::unique_ptr<control::Secrets> secrets;
    QString file = config::Secrets::pathIn(directory.path());

    bool begin()
    {
        if (!kept.open())
            return false;
        secrets = std::make_unique<control::Secrets>(*kept.spool, directory.path(), [this] { ++changes; });
        return true;
    }
    ~Place() { secrets.reset(); }
    ipc::Outcome<ipc::Done> set(const QString &name, const QString &value)
    {
        return wait([&](auto answer) { secrets->set({name, value}, "user:eva(1000)", answer); });
    }
    ipc::Outcome<ipc::Done> remove(const QString &name)
    {
        return wait([&](auto answer) { secrets->remove({name}, "user:eva(1000)", answer); });
    }
    QList<QString> names() const
    {
        const auto known = secrets->list();
        return known ? known->names : QList<QString>{"error"};
    }
    qint64 audited(const QByteArray &where) { return Database(kept).number(QByteArray("SELECT count(*) FROM audit WHERE " + where).constData()); }

private:
    template <typename Call> ipc::Outcome<ipc::Done> wait(Call call)
    {
        std::optional<ipc::Outcome<ipc::Done>> outcome;
        call([&outcome](const ipc::Outcome<ipc::Done> &answer) { outcome = answer; });
        waitUntil([&outcome] { return outcome.has_value(); });
        return outcome ? *outcome : ipc::Outcome<ipc::Done>(ipc::ErrorReply{"test.no-answer", {}});
    }
};

} // namespace

class TestControlSecrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSetIsInTheFileOfTheOwnerAndInUse()
    {
        Place p;
        QVERIFY(p.begin());
        QCOMPARE(p.names(), QList<QString>());
        QVERIFY(p.set("office", password));
        QCOMPARE(p.changes, 1);
        struct stat about{};
        QCOMPARE(::stat(QFile::encodeName(p.file).constData(), &about), 0);
        QCOMPARE(int(about.st_mode & 07777), 0600);
        QCOMPARE(config::Secrets::load(p.file)->lookup("office"), password);
        QVERIFY(p.set("branch", "a:b"));
        QVERIFY(p.set("office", "relay:other"));
        QCOMPARE(p.names(), (QList<QString>{"branch", "office"}));
        QCOMPARE(config::Secrets::load(p.file)->lookup("office"), "relay:other");
        QVERIFY(p.remove("office"));
        QCOMPARE(p.names(), QList<QString>{"branch"});
        QCOMPARE(p.changes, 4);
    }
    void theAuditSaysWhoAndWhichNeverWhat()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.set("office", password));
        QVERIFY(p.remove("office"));
        QCOMPARE(p.audited("actor = 'user:eva(1000)' AND act = 'setSecret' AND subject = 'office' AND at > 0"), 1);
        QCOMPARE(p.audited("actor = 'user:eva(1000)' AND act = 'removeSecret' AND subject = 'office'"), 1);
        p.secrets.reset();
        p.kept.spool.reset(); // all of it is in the files now
        for (const QFileInfo &file : QDir(p.kept.directory.path()).entryInfoList(QDir::Files)) {
            QFile content(file.filePath());
            QVERIFY(content.open(QIODevice::ReadOnly));
            QVERIFY2(!content.readAll().contains("hunter2"), qPrintable(file.fileName()));
        }
    }
    void theLogAndErrorsDoNotHaveItEither()
    {
        Place p;
        QVERIFY(p.begin());
        ErrorOutput log;
        QVERIFY(p.set("office", password));
        const auto bad = p.set("office", password + QStringLiteral("\r\n"));
        QVERIFY(QFile::remove(p.file));
        QVERIFY(QDir().mkdir(p.file)); // cannot be read now
        const auto failed = p.set("office", password);
        QVERIFY(!bad && !failed);
        for (const auto &error : {bad.error(), failed.error()})
            QVERIFY(!QJsonDocument(error.parameters).toJson().contains("hunter2"));
        QVERIFY2(log.text().contains("setSecret") && log.text().contains("name=office"), log.text().constData());
        QVERIFY(!log.text().contains("hunter2"));
    }
    void refusesWhatIsNoNameOrNoValue_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("no name") << QString() << "a:b" << "config.bad-secret-name";
        QTest::newRow("a line end in the name") << "a\nb" << "a:b" << "config.bad-secret-name";
        QTest::newRow("a name with a space in front") << " a" << "a:b" << "config.bad-secret-name";
        QTest::newRow("a name without end") << QString(101, u'a') << "a:b" << "config.bad-secret-name";
        QTest::newRow("no value") << "a" << QString() << "config.bad-secret";
        QTest::newRow("a line end in the value") << "a" << "a:b\n" << "config.bad-secret";
        QTest::newRow("a NUL in the value") << "a" << QString("a:b") + QChar(0) << "config.bad-secret";
        QTest::newRow("a value without end") << "a" << QString(1001, u'a') << "config.bad-secret";
    }
    void refusesWhatIsNoNameOrNoValue()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Place p;
        QVERIFY(p.begin());
        const auto outcome = p.set(name, value);
        QVERIFY(!outcome);
        QTEST(outcome.error().code, "code");
        QVERIFY(!QFile::exists(p.file));
        QCOMPARE(p.audited("1"), 0);
        QCOMPARE(p.changes, 0);
    }
    void whatIsNotThereCannotBeRemoved()
    {
        Place p;
        QVERIFY(p.begin());
        const auto outcome = p.remove("office");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, "config.no-such-secret");
        QCOMPARE(p.audited("1"), 0);
    }
    void aFileThatOthersMayReadIsNotWritten()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.set("a", "a:b"));
        QVERIFY(QFile::setPermissions(p.file, QFile::permissions(p.file) | QFile::ReadOther));
        const auto outcome = p.set("b", "a:b");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, "config.secrets-open");
        QCOMPARE(outcome.error().parameters.value("file").toString(), p.file);
    }
};

QTEST_GUILESS_MAIN(TestControlSecrets)
#include "tst_control_secrets.moc"
