#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include "base/platform.h"

class TestPlatform : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsFreeBytes()
    {
        QTemporaryDir dir;
        QVERIFY(platform::freeBytes(dir.path()) && *platform::freeBytes(dir.path()) > 0);
        QCOMPARE(platform::freeBytes(dir.filePath("not/there")).error().code, QStringLiteral("platform.no-such-directory"));
    }

    void makesDirectoriesForTheOwnerOnly()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("data");
        QVERIFY(platform::makePrivateDirectory(path));
        QVERIFY(platform::makePrivateDirectory(path)); // again: fine
        QVERIFY(platform::isPrivate(path));
        QFile file(dir.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(platform::makePrivateDirectory(file.fileName()).error().code, QStringLiteral("platform.not-a-directory"));
        QCOMPARE(platform::makePrivateDirectory(dir.filePath("a/b")).error().code, QStringLiteral("platform.cannot-create"));
    }

    void saysWhoMayLookIntoAFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("secret");
        QVERIFY(platform::writeFileDurably(path, "x"));
        QVERIFY(platform::isPrivate(path) && platform::isOurs(path));
        QVERIFY(platform::writeFileDurably(path, "x", 0640));
        QVERIFY(!platform::isPrivate(path));
        QVERIFY(platform::isOurs(path));
        QVERIFY(!platform::isPrivate(dir.filePath("nothing")) && !platform::isOurs(dir.filePath("nothing")));
    }

    void whatIsSealedComesBack()
    {
        const QByteArray secret = R"({"primary":"user:p\u00e4ssword"})" "\n";
        const auto sealed = platform::seal(secret);
        QVERIFY(sealed);
        QCOMPARE(*platform::unseal(*sealed), secret);
        QCOMPARE(*platform::unseal(secret), secret); // as it is written by hand
    }

    void replacesAFileWholeOrNotAtAll()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("file");
        QVERIFY(platform::writeFileDurably(path, "old"));
        QVERIFY(platform::writeFileDurably(path, "new", 0640));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new"));
        QVERIFY(!QFile::exists(path + ".new"));
        QCOMPARE(platform::writeFileDurably(dir.filePath("no/file"), "x").error().code, QStringLiteral("platform.cannot-write"));
    }

    void onlyOneHoldsTheDirectory()
    {
        QTemporaryDir dir;
        auto first = platform::lockDirectory(dir.path());
        QVERIFY(first);
        const auto second = platform::lockDirectory(dir.path());
        QCOMPARE(second.error().code, QStringLiteral("platform.locked"));
        QCOMPARE(second.error().detail, QString::number(QCoreApplication::applicationPid()));
        first = Error{};
        QVERIFY(platform::lockDirectory(dir.path()));
    }

    void reservesRealBlocks()
    {
        QTemporaryDir dir;
        QVERIFY(platform::reserveFile(dir.filePath("reserve"), 100'000));
        QCOMPARE(QFileInfo(dir.filePath("reserve")).size(), 100'000);
        QVERIFY(!platform::reserveFile(dir.filePath("huge"), qint64(1) << 55));
        QVERIFY(!QFile::exists(dir.filePath("huge")));
    }
};

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
