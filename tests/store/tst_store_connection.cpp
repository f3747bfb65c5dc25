// Connection, statement, schema: the settings that durability rests on, and clear errors.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include "store/connection.h"
#include "store/schema.h"

using namespace store;

class TestConnection : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;
    QString newPath() { return m_directory.filePath(QString::number(++m_files)); }

private Q_SLOTS:
    void syncsEveryCommit()
    {
        const auto opened = Connection::open({.path = newPath()});
        QVERIFY(opened);
        Connection &c = **opened;
        QCOMPARE(*c.number("PRAGMA synchronous"), 2); // FULL
        QCOMPARE(*c.text("PRAGMA journal_mode"), QByteArray("wal"));
    }

    void whatIsOnlyNotedIsNotSyncedAtEveryCommit()
    {
        const auto opened = Connection::open({.path = newPath(), .durability = Durability::Normal});
        QVERIFY(opened);
        QCOMPARE(*(*opened)->number("PRAGMA synchronous"), 1); // NORMAL
        QCOMPARE(*(*opened)->text("PRAGMA journal_mode"), QByteArray("wal"));
    }

    void makesANewFileThatCanShrink()
    {
        const auto opened = Connection::open({.path = newPath(), .pageSize = 8192});
        QVERIFY((*opened)->execute("CREATE TABLE t(x)"));
        QCOMPARE(*(*opened)->number("PRAGMA page_size"), 8192);
        QCOMPARE(*(*opened)->number("PRAGMA auto_vacuum"), 2); // INCREMENTAL
    }

    void readsOnlyAsAReader()
    {
        const QString path = newPath();
        const auto writer = Connection::open({.path = path});
        QVERIFY((*writer)->execute("CREATE TABLE t(x); INSERT INTO t VALUES(7)"));
        const auto reader = Connection::open({.path = path, .access = Access::Read});
        QCOMPARE(*(*reader)->number("SELECT x FROM t"), 7);
        QVERIFY(!(*reader)->execute("INSERT INTO t VALUES(8)"));
    }

    void keepsAnyBytesInText()
    {
        const auto c = Connection::open({.path = newPath()});
        QVERIFY((*c)->execute("CREATE TABLE t(x TEXT NOT NULL)"));
        const QByteArray odd("\xff\xfe not utf-8 \x80"), none;
        const auto insert = (*c)->prepare("INSERT INTO t VALUES(?)");
        QVERIFY(Query(*insert).bindText(1, odd).run());
        QVERIFY(Query(*insert).bindText(1, none).run());
        QCOMPARE(*(*c)->text("SELECT x FROM t WHERE rowid=1"), odd);
        QCOMPARE(*(*c)->number("SELECT length(x) FROM t WHERE rowid=2"), 0);
    }

    void undoesOneJobAndKeepsTheOthers()
    {
        const auto opened = Connection::open({.path = newPath()});
        Connection &c = **opened;
        QVERIFY(c.execute("CREATE TABLE t(x)"));
        QVERIFY(c.begin() && c.savepoint() && c.execute("INSERT INTO t VALUES(1)") && c.keep());
        QVERIFY(c.savepoint() && c.execute("INSERT INTO t VALUES(2)") && c.undo() && c.commit());
        QCOMPARE(*c.number("SELECT sum(x) FROM t"), 1);
    }

    void migratesStepByStepAndOnlyOnce()
    {
        const auto c = Connection::open({.path = newPath()});
        const char *const one[] = {"CREATE TABLE t(x)"};
        const char *const two[] = {"CREATE TABLE t(x)", "ALTER TABLE t ADD COLUMN y"};
        QVERIFY(migrate(**c, one));
        QVERIFY(migrate(**c, two));
        QVERIFY(migrate(**c, two));
        QCOMPARE(*(*c)->number("PRAGMA user_version"), 2);
        QVERIFY((*c)->execute("INSERT INTO t(x, y) VALUES(1, 2)"));
    }

    void leavesTheOldVersionWhenAStepFails()
    {
        const auto c = Connection::open({.path = newPath()});
        const char *const steps[] = {"CREATE TABLE t(x)", "CREATE TABLE u(x); nonsense"};
        QVERIFY(!migrate(**c, steps));
        QCOMPARE(*(*c)->number("PRAGMA user_version"), 1);
        QCOMPARE(*(*c)->number("SELECT count(*) FROM sqlite_schema WHERE name='u'"), 0);
    }

    void refusesANewerSchema()
    {
        const auto c = Connection::open({.path = newPath()});
        QVERIFY((*c)->execute("PRAGMA user_version=9"));
        const char *const steps[] = {"CREATE TABLE t(x)"};
        QCOMPARE(migrate(**c, steps).error().code, QStringLiteral("store.newer-schema"));
    }

    void saysThatAFileIsNoDatabase()
    {
        const QString path = newPath();
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QCOMPARE(Connection::open({.path = path}).error().code, QStringLiteral("store.damaged"));
    }

    void saysThatAPlaceCannotBeOpened()
    {
        QCOMPARE(Connection::open({.path = m_directory.filePath(QStringLiteral("no/such/place"))}).error().code, QStringLiteral("store.cannot-open"));
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_store_connection.moc"
