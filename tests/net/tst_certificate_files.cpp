// Certificates that are replaced while they are watched, as administrators and certbot do it.
#include <QSslCertificate>
#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>
#include "net/certificate_files.h"

using namespace std::chrono_literals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path + QStringLiteral(".new"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) == 0);
}

net::PemPair pairFor(const char *name) { return *net::selfSigned(QString::fromLatin1(name)); }

} // namespace

class tst_certificate_files : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { delete files; }
    void takesWhatIsThere();
    void takesAReplacedPair();
    void takesARenamedLink();
    void waitsForTheKeyThatFollows();
    void keepsTheOldPairWhenTheNewOneIsBad_data();
    void keepsTheOldPairWhenTheNewOneIsBad();
    void makesDoWithItsOwnUntilThereIsAPair();
    void takesAPairInOneFile();
    void leavesTheContextAloneWhileNothingChanges();

private:
    bool watch(const QString &host = QStringLiteral("mx2.example.test")) { return bool(files->watch({paths}, host)); }
    net::CertificateState state() const { return files->states().value(0); }

    std::unique_ptr<QTemporaryDir> folder;
    net::CertificatePaths paths;
    SystemClock clock;
    net::CertificateFiles *files = nullptr;
};

void tst_certificate_files::init()
{
    folder = std::make_unique<QTemporaryDir>();
    paths = {folder->filePath("tls.pem"), folder->filePath("tls.key")};
    const auto pair = pairFor("mx2.example.test");
    put(paths.certificate, pair.certificate);
    put(paths.key, pair.key);
    files = new net::CertificateFiles(clock, 20ms);
}

void tst_certificate_files::takesWhatIsThere()
{
    QVERIFY(watch());
    QVERIFY(state().inUse && state().isForUs && !state().refused);
    QVERIFY(state().ends > clock.wall() + 24h * 3600);
    QVERIFY(watch(QStringLiteral("other.example.test")));
    QVERIFY(!state().isForUs);
}

void tst_certificate_files::takesAReplacedPair()
{
    QVERIFY(watch());
    const auto before = files->context();
    const auto pair = pairFor("new.example.test");
    put(paths.certificate, pair.certificate);
    put(paths.key, pair.key);
    QTRY_VERIFY(files->context() != before);
    QVERIFY(state().inUse && !state().isForUs && !state().refused);
}

// certbot: live/NAME/fullchain.pem is a link to archive/NAME/fullchain7.pem, and the link is replaced.
void tst_certificate_files::takesARenamedLink()
{
    const QDir dir(folder->path());
    for (const char *name : {"tls.pem", "tls.key"}) {
        QVERIFY(QFile::rename(dir.filePath(name), dir.filePath(QString("1") + name)));
        QVERIFY(QFile::link(QString("1") + name, dir.filePath(name)));
    }
    QVERIFY(watch());
    const auto before = files->context();
    const auto pair = pairFor("new.example.test");
    put(dir.filePath("2tls.pem"), pair.certificate);
    put(dir.filePath("2tls.key"), pair.key);
    for (const char *name : {"tls.pem", "tls.key"}) {
        QVERIFY(QFile::link(QString("2") + name, dir.filePath("link")));
        QVERIFY(std::rename(QFile::encodeName(dir.filePath("link")).constData(), QFile::encodeName(dir.filePath(name)).constData()) == 0);
    }
    QTRY_VERIFY(files->context() != before);
    QVERIFY(!state().refused);
}

void tst_certificate_files::waitsForTheKeyThatFollows()
{
    delete std::exchange(files, new net::CertificateFiles(clock, 500ms));
    QVERIFY(watch());
    const auto before = files->context();
    QSignalSpy changes(files, &net::CertificateFiles::changed);
    const auto pair = pairFor("new.example.test");
    put(paths.certificate, pair.certificate);
    put(paths.key, pair.key); // within the half second between two looks, or after one of them: never judged in between
    QTRY_VERIFY(files->context() != before);
    QCOMPARE(changes.size(), 1);
}

void tst_certificate_files::keepsTheOldPairWhenTheNewOneIsBad_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("code");
    const auto good = pairFor("new.example.test"), other = pairFor("other.example.test");
    QTest::newRow("another's key") << good.certificate << other.key << "tls.key-does-not-match";
    QTest::newRow("cut off") << good.certificate.left(100) << good.key << "tls.bad-certificate";
    QTest::newRow("empty") << QByteArray() << QByteArray() << "tls.bad-certificate";
    QTest::newRow("key cut off") << good.certificate << good.key.left(60) << "tls.bad-key";
    QTest::newRow("gone") << QByteArray("-") << good.key << "tls.unreadable";
    QTest::newRow("a folder") << QByteArray("/") << good.key << "tls.unreadable";
    QTest::newRow("a pipe") << QByteArray("|") << good.key << "tls.unreadable";
}

void tst_certificate_files::keepsTheOldPairWhenTheNewOneIsBad()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QVERIFY(watch());
    const auto ends = state().ends;
    put(paths.key, key);
    if (certificate.size() == 1) {
        QVERIFY(QFile::remove(paths.certificate));
        if (certificate == "/")
            QVERIFY(QDir().mkdir(paths.certificate));
        if (certificate == "|")
            QVERIFY(::mkfifo(QFile::encodeName(paths.certificate).constData(), 0600) == 0);
    } else {
        put(paths.certificate, certificate);
    }
    QTRY_VERIFY(state().refused);
    QTEST(state().refused->code, "code");
    QVERIFY(state().inUse && state().ends == ends && state().isForUs);
    QVERIFY(state().refusedSince.time_since_epoch().count() > 0);

    if (certificate.size() == 1) {
        QVERIFY(certificate == "/" ? QDir().rmdir(paths.certificate) : (QFile::remove(paths.certificate) || certificate == "-"));
    }
    const auto mended = pairFor("mx2.example.test");
    put(paths.certificate, mended.certificate);
    put(paths.key, mended.key);
    QTRY_VERIFY(!state().refused && state().inUse);
}

void tst_certificate_files::makesDoWithItsOwnUntilThereIsAPair()
{
    QVERIFY(QFile::remove(paths.certificate));
    QVERIFY(watch());
    QVERIFY(files->context() && !state().inUse && state().refused);
    const auto before = files->context();
    const auto pair = pairFor("mx2.example.test");
    put(paths.certificate, pair.certificate);
    put(paths.key, pair.key);
    QTRY_VERIFY(state().inUse && files->context() != before);
}

void tst_certificate_files::takesAPairInOneFile()
{
    const auto pair = pairFor("mx2.example.test");
    put(paths.certificate, pair.key + pair.certificate);
    paths.key = paths.certificate;
    QVERIFY(watch());
    QVERIFY(state().inUse);
}

void tst_certificate_files::leavesTheContextAloneWhileNothingChanges()
{
    QVERIFY(watch());
    const auto before = files->context();
    QSignalSpy changes(files, &net::CertificateFiles::changed);
    const auto pair = pairFor("other.example.test"); // somebody else's file in the same folder
    put(folder->filePath("other.pem"), pair.certificate);
    QTest::qWait(200); // ten looks
    QCOMPARE(changes.size(), 0);
    QCOMPARE(files->context(), before);
}

QTEST_GUILESS_MAIN(tst_certificate_files)
#include "tst_certificate_files.moc"
