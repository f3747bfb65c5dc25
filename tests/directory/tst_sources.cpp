// Files that are read by themselves, into a real directory; the clock is in the test's hand, the worker's thread is real.
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <csignal>
#include "directory/sources.h"
#include "support/spool_kit.h"

using directory::Directory;
using directory::Ruling;
using directory::SourceReport;
using directory::Sources;
using namespace std::chrono_literals;

class TestSources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // as the service does
    void init();
    void cleanup();
    void makesAListOfAFile();
    void makesACompleteList();
    void readsAFileAgainThatChanged();
    void readsAnUnchangedFileOnlyWhenItIsTime();
    void changesNothingWhenTheFileIsGone();
    void takesNoEmptyList();
    void takesNoFolder();
    void doubtsAListThatShrank();
    void believesAPersonAboutIt();
    void believesItAfterADay();
    void replacesWhatWasImportedUnderItsName();
    void readsAnewWhenItIsSetOtherwise();
    void leavesTheListOfASourceThatIsNoMore();
    void triesAgainWhenTheConfigurationIsLoaded();
    void readsSeveralDomains();
    void endsWhileItReads();
    void asksForThePasswordByItsName();
    void doesNotTryARefusedLoginAgainSoon();

private:
    void write(const QByteArray &text, const QString &name = "staff.csv")
    {
        QFile file(m_temporary->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        file.flush();
        m_written -= 1000; // another time each, and long ago
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(m_written), QFileDevice::FileModificationTime));
    }
    static QByteArray people(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "user" + QByteArray::number(i) + "@firm.test\n";
        return text;
    }
    void begin(bool complete = false)
    {
        m_config.domains[0].directory.file = m_temporary->filePath("staff.csv");
        m_config.domains[0].directory.fileComplete = complete;
        m_sources = std::make_unique<Sources>(*m_directory, m_clock);
        m_sources->configure(m_config);
    }
    // Until a read that began after this is done.
    bool lookAgain()
    {
        const std::optional<WallTime> before = report().triedAt;
        m_clock.pass(1s);
        return waitUntil([&] {
            m_sources->look();
            QTest::qWait(1);
            return report().triedAt != before;
        });
    }
    void lookTwice() // at what does not change
    {
        for (int i = 0; i < 2; ++i) {
            m_sources->look();
            QTest::qWait(50);
        }
    }
    SourceReport report() const { return m_sources->reports().value(0); }
    QString error() const { return report().error ? report().error->code : QString(); }
    qint64 listed() const
    {
        const auto lists = m_directory->lists("firm.test");
        return lists.isEmpty() ? -1 : lists.first().state.addresses;
    }
    Ruling away(const QByteArray &local) const { return m_directory->rule("firm.test", local, false).ruling; }

    std::unique_ptr<QTemporaryDir> m_temporary;
    FakeClock m_clock;
    config::Config m_config;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<Sources> m_sources;
    qint64 m_written = 1'700'000'000'000;
};

void TestSources::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_clock = {};
    m_config = {};
    m_config.domains = {config::Domain{}, config::Domain{}};
    m_config.domains[0].name = QStringLiteral("firm.test");
    m_config.domains[0].aliases = {QStringLiteral("firm.example")};
    m_config.domains[1].name = QStringLiteral("other.test");
    auto opened = Directory::open(m_temporary->path(), m_clock);
    QVERIFY(opened);
    m_directory = *std::move(opened);
    m_directory->configure(m_config);
}

void TestSources::cleanup()
{
    m_sources.reset();
    m_directory.reset();
}

void TestSources::makesAListOfAFile()
{
    write("eva@firm.test\nadam@firm.example\nx@elsewhere.test\n");
    begin();
    QTRY_COMPARE(listed(), 2);
    QCOMPARE(away("eva"), Ruling::Accept);
    QCOMPARE(away("nobody"), Ruling::Defer);
    QCOMPARE(m_directory->lists("firm.test").first().name, "file");
    QVERIFY(!m_directory->lists("firm.test").first().state.isComplete);
    QCOMPARE(report().list, "file");
    QCOMPARE(report().place, m_temporary->filePath("staff.csv"));
    QCOMPARE(report().readAt, m_clock.wall());
    QTRY_COMPARE(report().foreign, 1);
    QVERIFY(!report().error);
}

void TestSources::makesACompleteList()
{
    write("eva@firm.test\n");
    begin(true);
    QTRY_COMPARE(listed(), 1);
    QCOMPARE(away("nobody"), Ruling::Refuse);
}

void TestSources::readsAFileAgainThatChanged()
{
    write("eva@firm.test\n");
    begin(true);
    QTRY_COMPARE(listed(), 1);
    write("eva@firm.test\nadam@firm.test\n");
    QVERIFY(lookAgain());
    QTRY_COMPARE(listed(), 2);
    QCOMPARE(away("adam"), Ruling::Accept);
}

void TestSources::readsAnUnchangedFileOnlyWhenItIsTime()
{
    write("eva@firm.test\n");
    begin(true);
    QTRY_COMPARE(listed(), 1);
    const auto readAt = report().readAt;
    m_clock.pass(59min);
    lookTwice();
    QCOMPARE(report().readAt, readAt);
    m_clock.pass(1min);
    QVERIFY(lookAgain());
    QTRY_COMPARE(report().readAt, m_clock.wall()); // so it stays fresh
    QCOMPARE(listed(), 1);
    QCOMPARE(away("eva"), Ruling::Accept);
    m_clock.pass(24h * 7);
    QCOMPARE(away("nobody"), Ruling::Refuse);
    m_clock.pass(1s);
    QCOMPARE(away("nobody"), Ruling::Defer);
}

void TestSources::changesNothingWhenTheFileIsGone()
{
    write("eva@firm.test\n");
    begin(true);
    QTRY_COMPARE(listed(), 1);
    QVERIFY(QFile::remove(m_temporary->filePath("staff.csv")));
    QVERIFY(lookAgain());
    QTRY_COMPARE(error(), "directory.source-missing");
    const WallTime since = report().failingSince;
    m_clock.pass(1h);
    QVERIFY(lookAgain());
    QCOMPARE(report().failingSince, since);
    QCOMPARE(listed(), 1);
    QCOMPARE(away("eva"), Ruling::Accept);
    write("eva@firm.test\nadam@firm.test\n");
    QVERIFY(lookAgain());
    QTRY_COMPARE(listed(), 2);
    QTRY_COMPARE(error(), QString());
}

void TestSources::takesNoEmptyList()
{
    write("eva@firm.test\n");
    begin(true);
    QTRY_COMPARE(listed(), 1);
    write("mail\neva@elsewhere.test\n");
    QVERIFY(lookAgain());
    QTRY_COMPARE(error(), "directory.source-empty");
    QCOMPARE(listed(), 1);
}

void TestSources::takesNoFolder()
{
    QVERIFY(QDir(m_temporary->path()).mkdir("staff.csv"));
    begin(true);
    QTRY_COMPARE(error(), "directory.source-no-file");
    QCOMPARE(listed(), -1);
}

void TestSources::doubtsAListThatShrank()
{
    write(people(100));
    begin(true);
    QTRY_COMPARE(listed(), 100);
    write(people(49));
    QVERIFY(lookAgain());
    QTRY_VERIFY(report().doubted);
    QCOMPARE(report().doubted->addresses, 49);
    QCOMPARE(report().doubted->before, 100);
    QCOMPARE(listed(), 100);
    write(people(98));
    QVERIFY(lookAgain());
    QTRY_COMPARE(listed(), 98);
    QVERIFY(!report().doubted);
}

void TestSources::believesAPersonAboutIt()
{
    write(people(100));
    begin(true);
    QTRY_COMPARE(listed(), 100);
    write(people(10));
    QVERIFY(lookAgain());
    QTRY_VERIFY(report().doubted);
    VERIFY_OK(await<void>([&](auto done) { m_directory->replaceList("firm.test", "file", true, {"user0", "user1", "user2"}, "eva", nullptr, done); }));
    QVERIFY(lookAgain());
    QTRY_COMPARE(listed(), 10);
    QVERIFY(!report().doubted);
}

void TestSources::believesItAfterADay()
{
    write(people(100));
    begin(true);
    QTRY_COMPARE(listed(), 100);
    write(people(10));
    QVERIFY(lookAgain());
    QTRY_VERIFY(report().doubted);
    m_clock.pass(12h);
    QVERIFY(lookAgain());
    QTRY_COMPARE(report().doubted->reads, 2);
    QCOMPARE(listed(), 100);
    m_clock.pass(12h);
    QVERIFY(lookAgain());
    QTRY_COMPARE(listed(), 10);
    QCOMPARE(away("user50"), Ruling::Refuse);
}

void TestSources::replacesWhatWasImportedUnderItsName()
{
    write("eva@firm.test\nadam@firm.test\n");
    begin(true);
    QTRY_COMPARE(listed(), 2);
    VERIFY_OK(await<void>([&](auto done) { m_directory->replaceList("firm.test", "file", false, {"x", "y"}, "eva", nullptr, done); }));
    QCOMPARE(away("x"), Ruling::Accept);
    m_clock.pass(1h);
    QVERIFY(lookAgain());
    QTRY_COMPARE(away("x"), Ruling::Refuse);
    QCOMPARE(away("eva"), Ruling::Accept);
}

void TestSources::readsAnewWhenItIsSetOtherwise()
{
    write("eva@firm.test\n");
    begin(false);
    QTRY_COMPARE(listed(), 1);
    m_config.domains[0].directory.fileComplete = true;
    m_directory->configure(m_config);
    m_sources->configure(m_config);
    QTRY_COMPARE(away("nobody"), Ruling::Refuse);
}

void TestSources::leavesTheListOfASourceThatIsNoMore()
{
    write("eva@firm.test\n");
    begin(true);
    QTRY_COMPARE(listed(), 1);
    m_config.domains[0].directory.file.clear();
    m_sources->configure(m_config);
    QVERIFY(m_sources->reports().isEmpty());
    QCOMPARE(listed(), 1);
}

void TestSources::triesAgainWhenTheConfigurationIsLoaded()
{
    begin(true);
    QTRY_COMPARE(error(), "directory.source-missing");
    write("eva@firm.test\n");
    m_sources->configure(m_config);
    QTRY_COMPARE(listed(), 1);
}

void TestSources::readsSeveralDomains()
{
    write("eva@firm.test\n");
    write("adam@other.test\neva@firm.test\n", "other.csv");
    m_config.domains[1].directory.file = m_temporary->filePath("other.csv");
    begin(true);
    QTRY_COMPARE(listed(), 1);
    QTRY_COMPARE(m_directory->lists("other.test").size(), 1);
    QCOMPARE(m_directory->rule("other.test", "adam", false).ruling, Ruling::Accept);
    QCOMPARE(m_sources->reports().value(1).domain, "other.test");
}

void TestSources::endsWhileItReads()
{
    write(people(500'000));
    begin(true);
    QElapsedTimer clock;
    clock.start();
    m_sources.reset();
    QVERIFY(clock.elapsed() < 2000);
}

void TestSources::asksForThePasswordByItsName()
{
    config::LdapSource ldap;
    ldap.url = QStringLiteral("ldap://127.0.0.1:1"); // nobody is there
    ldap.base = QStringLiteral("dc=firm,dc=test");
    ldap.bindDn = QStringLiteral("reader@firm.test");
    ldap.secret = QStringLiteral("dc1");
    m_config.domains[1].directory.ldap = ldap;
    std::optional<QString> password;
    QStringList asked;
    m_sources = std::make_unique<Sources>(*m_directory, m_clock, [&](const QString &name) -> Result<QString> {
        asked << name;
        return password ? Result<QString>(*password) : Error{QStringLiteral("config.no-secret"), name};
    });
    m_sources->configure(m_config);
    QCOMPARE(error(), "directory.ldap-no-password");
    QCOMPARE(report().error->detail, "dc1");
    QCOMPARE(report().list, "ldap");
    QCOMPARE(report().place, "ldap://127.0.0.1:1");
    password = QStringLiteral("x");
    m_sources->configure(m_config); // as after `secret set`
    QTRY_COMPARE(error(), "directory.ldap-unreachable");
    QCOMPARE(asked, (QStringList{"dc1", "dc1"}));
}

// A server that refuses every login: BindResponse, invalidCredentials (RFC 4511 4.2.2).
void TestSources::doesNotTryARefusedLoginAgainSoon()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int logins = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [peer, &logins] {
            const QByteArray request = peer->readAll();
            if (!request.contains("\x60")) // the unbinding
                return;
            ++logins;
            peer->write(QByteArray::fromHex("300c02010161070a013104000400"));
        });
    });
    config::LdapSource ldap;
    ldap.url = QStringLiteral("ldap://127.0.0.1:%1").arg(server.serverPort());
    ldap.base = QStringLiteral("dc=firm,dc=test");
    ldap.bindDn = QStringLiteral("reader@firm.test");
    ldap.secret = QStringLiteral("dc1");
    ldap.refresh = 1min;
    m_config.domains[0].directory.ldap = ldap;
    m_sources = std::make_unique<Sources>(*m_directory, m_clock, [](const QString &) -> Result<QString> { return QStringLiteral("wrong"); });
    m_sources->configure(m_config);
    QTRY_COMPARE(error(), "directory.ldap-login");
    m_clock.pass(59min);
    lookTwice();
    QCOMPARE(logins, 1);
    m_clock.pass(1min);
    m_sources->look();
    QTRY_COMPARE(logins, 2);
    QTRY_VERIFY(m_sources->reports().first().triedAt == m_clock.wall());
    m_sources->configure(m_config); // a person may have changed the password
    QTRY_COMPARE(logins, 3);
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
