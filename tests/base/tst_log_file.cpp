#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include "base/log_file.h"

using logging::LogFile;

class TestLogFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachLineIsInTheFileAtOnce()
    {
        QTemporaryDir dir;
        LogFile log(dir.filePath("log"), 1000, 2);
        log.write("one\n");
        log.write("two\n");
        QCOMPARE(bytes(dir.filePath("log")), QByteArray("one\ntwo\n"));
    }

    void goesOnWhereItWas()
    {
        QTemporaryDir dir;
        LogFile(dir.filePath("log"), 1000, 2).write("before\n");
        LogFile(dir.filePath("log"), 1000, 2).write("after\n");
        QCOMPARE(bytes(dir.filePath("log")), QByteArray("before\nafter\n"));
    }

    void aFullOneBecomesAnOlderOneAndTheOldestGoes()
    {
        QTemporaryDir dir;
        LogFile log(dir.filePath("log"), 6, 2);
        for (const char *line : {"1111\n", "2222\n", "3333\n", "4444\n"})
            log.write(line);
        QCOMPARE(bytes(dir.filePath("log")), QByteArray("4444\n"));
        QCOMPARE(bytes(dir.filePath("log.1")), QByteArray("3333\n"));
        QCOMPARE(bytes(dir.filePath("log.2")), QByteArray("2222\n"));
        QVERIFY(!QFile::exists(dir.filePath("log.3")));
    }

    void aFullOneOfAnEarlierRunToo()
    {
        QTemporaryDir dir;
        LogFile(dir.filePath("log"), 6, 1).write("1111\n");
        LogFile log(dir.filePath("log"), 6, 1);
        log.write("2222\n");
        QCOMPARE(bytes(dir.filePath("log")), QByteArray("2222\n"));
        QCOMPARE(bytes(dir.filePath("log.1")), QByteArray("1111\n"));
    }

    void aLineThatIsTooLongIsKeptWhole()
    {
        QTemporaryDir dir;
        LogFile log(dir.filePath("log"), 6, 1);
        log.write("123456789\n");
        log.write("x\n");
        QCOMPARE(bytes(dir.filePath("log.1")), QByteArray("123456789\n"));
        QCOMPARE(bytes(dir.filePath("log")), QByteArray("x\n"));
    }

    void whereThereIsNoFolderItIsLost()
    {
        QTemporaryDir dir;
        LogFile log(dir.filePath("no/log"), 1000, 1);
        log.write("x\n");
        QVERIFY(!QFile::exists(dir.filePath("no")));
        QVERIFY(QDir(dir.path()).mkdir("no"));
        log.write("y\n");
        QCOMPARE(bytes(dir.filePath("no/log")), QByteArray("y\n"));
    }

private:
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
};

QTEST_APPLESS_MAIN(TestLogFile)
#include "tst_log_file.moc"
