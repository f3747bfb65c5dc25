// The program itself: command line, exit codes, rights, signals. argv of the real thing; a directory of its own each time.
#include <QProcess>
#include <QTcpServer>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>
#include "support/free_port.h"
#include "support/smtp_dialogue.h"

namespace {

struct Service {
    QTemporaryDir directory;
    QProcess process;
    quint16 port = freePort();

    QString config() const { return directory.filePath(QStringLiteral("restante.json")); }
    QString data() const { return directory.filePath(QStringLiteral("data")); }
    void write(const QByteArray &text) const
    {
        QFile file(config());
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    void writeGood() const
    {
        write(R"({"hostname":"mx2.example.test","listen":["127.0.0.1:)" + QByteArray::number(port)
              + R"("],"domains":[{"name":"example.test","primaries":["127.0.0.1:9"]}],"smtp":{"greetingDelay":"0s"}})");
    }
    QStringList arguments(const QStringList &further = {}) const
    {
        QStringList all{QStringLiteral("--config"), config(), QStringLiteral("--data-dir"), data()};
        if (::geteuid() == 0 && !further.contains(QStringLiteral("--user")))
            all << QStringLiteral("--allow-root");
        return all + further;
    }
    void start(const QStringList &args) { process.start(QStringLiteral(RESTANTED), args); }
    bool ready()
    {
        return QTest::qWaitFor([this] { return process.peek(64).contains("ready\n") || process.state() == QProcess::NotRunning; }, 20'000)
               && process.readAllStandardOutput() == "ready\n";
    }
    bool waitEnd(int milliseconds = 20'000)
    {
        return QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, milliseconds);
    }
    // Runs to its end; the exit code, -1 if it does not end.
    int run(const QStringList &args)
    {
        start(args);
        return waitEnd() && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    // What restantectl says; `code` gets its exit code.
    QByteArray control(const QStringList &words, int *code = nullptr) const
    {
        QProcess ctl;
        ctl.setProcessChannelMode(QProcess::MergedChannels);
        ctl.start(QStringLiteral(RESTANTECTL), QStringList{QStringLiteral("--data-dir"), data()} + words);
        (void)QTest::qWaitFor([&] { return ctl.state() == QProcess::NotRunning; }, 20'000);
        if (code)
            *code = ctl.exitCode();
        return ctl.readAll();
    }
    QList<QByteArray> errorLines()
    {
        QList<QByteArray> lines = process.readAllStandardError().split('\n');
        lines.removeAll({});
        return lines;
    }
    ~Service()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.kill();
        process.waitForFinished(5000);
    }
};

} // namespace

class tst_restanted : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsVersionAndHelp();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void checksAGoodConfiguration();
    void namesEveryFaultWithItsKey();
    void namesAPortThatCannotBeHad();
    void runsWithoutAConfiguration();
    void receivesMailWhenReady();
    void countsTheMailItKeeps();
    void doesNotCountWhatItCannotRead();
    void keepsItsCertificate();
    void isSetUpOverTheControlSocket();
    void refusesASocketPathThatIsTooLong();
    void secondServiceOnOneDirectoryIsRefused();
    void stopsWithAnOpenSession();
    void reloadKeepsTheLastGoodConfiguration();
    void refusesRootWithoutAUser();
    void dropsRootsRights();
};

void tst_restanted::tellsVersionAndHelp()
{
    Service service;
    QCOMPARE(service.run({QStringLiteral("--version")}), 0);
    QCOMPARE(service.process.readAllStandardOutput(), QByteArray("restanted " RESTANTE_VERSION "\n"));
    QCOMPARE(service.run({QStringLiteral("--help")}), 0);
    const QByteArray help = service.process.readAllStandardOutput();
    for (const char *option : {"--config", "--data-dir", "--user", "--allow-root", "--check-config", "--count-mail", "--log-json", "--log-privacy", "--version", "--help"})
        QVERIFY2(help.contains(option), option);
}

void tst_restanted::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{"--colour"};
    QTest::newRow("something loose") << QStringList{"please"};
    QTest::newRow("no value") << QStringList{"--config"};
    QTest::newRow("two ways at once") << QStringList{"--user", "nobody", "--allow-root"};
}

void tst_restanted::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    Service service;
    QCOMPARE(service.run(arguments), 2);
    QCOMPARE(service.errorLines().size(), 1);
}

void tst_restanted::checksAGoodConfiguration()
{
    Service service;
    service.writeGood();
    QCOMPARE(service.run(service.arguments({QStringLiteral("--check-config")})), 0);
    QVERIFY(service.process.readAllStandardOutput().contains("nothing wrong"));
    QVERIFY(!QFileInfo::exists(service.data())); // nothing is touched
}

void tst_restanted::namesEveryFaultWithItsKey()
{
    const QByteArray bad = R"({"hostname":"mx2.example.test","listen":["127.0.0.1:99999"],"colour":"blue","smtp":{"maxRecipients":"many"},
        "domains":[{"name":"example.test","primaries":["127.0.0.1:9"]},{"name":"EXAMPLE.test","primaries":["127.0.0.1:9"]}]})";
    for (const bool checkOnly : {true, false}) {
        Service service;
        service.write(bad);
        QCOMPARE(service.run(service.arguments(checkOnly ? QStringList{QStringLiteral("--check-config")} : QStringList{})), 2);
        const auto lines = service.errorLines();
        QCOMPARE(lines.size(), 4);
        for (const char *key : {"listen[0]", "colour", "smtp.maxRecipients", "domains[1].name"})
            QVERIFY2(std::count_if(lines.cbegin(), lines.cend(), [key](const QByteArray &line) { return line.contains(QByteArray(key) + ": "); }) == 1, key);
    }
    Service service;
    service.write("{\"hostname\": }");
    QCOMPARE(service.run(service.arguments()), 2);
    QCOMPARE(service.errorLines().size(), 1);
}

void tst_restanted::namesAPortThatCannotBeHad()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Service service;
    service.port = other.serverPort();
    service.writeGood();
    QCOMPARE(service.run(service.arguments()), 2);
    const QByteArray errors = service.process.readAllStandardError();
    QVERIFY2(errors.contains("net.address-in-use") && errors.contains("listen[0]: 127.0.0.1:" + QByteArray::number(service.port)), errors);
}

void tst_restanted::runsWithoutAConfiguration()
{
    Service service;
    service.start(service.arguments());
    QVERIFY(service.ready());
    QVERIFY(service.process.readAllStandardError().contains("state=setup"));
    SmtpDialogue client(service.port);
    QVERIFY(client.waitClosed());
    service.process.terminate();
    QVERIFY(service.waitEnd());
    QCOMPARE(service.process.exitCode(), 0);
}

void tst_restanted::receivesMailWhenReady()
{
    Service service;
    service.writeGood();
    service.start(service.arguments());
    QVERIFY(service.ready());
    SmtpDialogue client(service.port);
    QVERIFY(client.reply().startsWith("220 mx2.example.test "));
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    QCOMPARE(client.code("DATA"), 354);
    QCOMPARE(client.code("Subject: x\r\n\r\nhello\r\n."), 250);
    QByteArray log;
    QTRY_VERIFY((log += service.process.readAllStandardError()).contains(" mail receive session="));
}

void tst_restanted::countsTheMailItKeeps()
{
    Service service;
    service.writeGood();
    const QStringList question{QStringLiteral("--count-mail"), QStringLiteral("--data-dir"), service.data()};
    QCOMPARE(service.run(question), 0);
    QCOMPARE(service.process.readAllStandardOutput(), QByteArray("messages=0 bytes=0\n"));
    QVERIFY(!QFile::exists(service.data())); // asking makes nothing
    service.start(service.arguments());
    QVERIFY(service.ready());
    SmtpDialogue client(service.port);
    (void)client.reply();
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    QCOMPARE(client.code("DATA"), 354);
    QCOMPARE(client.code("Subject: x\r\n\r\nhello\r\n."), 250);

    const auto count = [&] {
        QProcess asked;
        asked.start(QStringLiteral(RESTANTED), question);
        (void)QTest::qWaitFor([&] { return asked.state() == QProcess::NotRunning; }, 20'000);
        return asked.readAllStandardOutput();
    };
    const QByteArray beside = count();
    QVERIFY2(beside.startsWith("messages=1 bytes="), beside);
    QVERIFY(beside.trimmed().split('=').last().toLongLong() >= 20);
    service.process.kill(); // what is in the WAL only counts as well
    QVERIFY(service.waitEnd());
    QCOMPARE(count(), beside);
}

void tst_restanted::doesNotCountWhatItCannotRead()
{
    Service service;
    QVERIFY(QDir().mkpath(service.data()));
    QFile spool(service.data() + QStringLiteral("/spool.db"));
    QVERIFY(spool.open(QIODevice::WriteOnly));
    QVERIFY(spool.write(QByteArray(8192, 'x')) == 8192);
    spool.close();
    QCOMPARE(service.run({QStringLiteral("--count-mail"), QStringLiteral("--data-dir"), service.data()}), 1);
    QCOMPARE(service.process.readAllStandardOutput(), QByteArray());
    QVERIFY(service.process.readAllStandardError().contains("spool.damaged"));
}

void tst_restanted::keepsItsCertificate()
{
    Service service;
    service.writeGood();
    QByteArray first;
    for (int round = 0; round < 2; ++round) {
        service.start(service.arguments());
        QVERIFY(service.ready());
        QFile certificate(service.data() + QStringLiteral("/tls.pem"));
        QVERIFY(certificate.open(QIODevice::ReadOnly));
        const QByteArray pem = certificate.readAll();
        struct stat facts {};
        QCOMPARE(::stat(QFile::encodeName(service.data() + QStringLiteral("/tls.key")).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, mode_t(0600));
        QVERIFY(round == 0 || pem == first);
        first = pem;
        SmtpDialogue client(service.port);
        client.reply();
        client.ask("EHLO client.test");
        QVERIFY(client.startTls());
        QVERIFY(client.ask("EHLO client.test").startsWith("250"));
        service.process.terminate();
        QVERIFY(service.waitEnd());
    }
}

void tst_restanted::isSetUpOverTheControlSocket()
{
    Service service;
    service.start(service.arguments());
    QVERIFY(service.ready());
    int code = -1;
    QVERIFY(service.control({QStringLiteral("--json"), QStringLiteral("status")}, &code).contains("\"status.setup\""));
    QCOMPARE(code, 0);

    const QString document = service.directory.filePath(QStringLiteral("new.json"));
    QFile file(document);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"hostname":"mx2.example.test","listen":["127.0.0.1:)" + QByteArray::number(service.port)
               + R"("],"domains":[{"name":"example.test","primaries":["127.0.0.1:9"]}],"smtp":{"greetingDelay":"0s"}})");
    file.close();
    const QByteArray said = service.control({QStringLiteral("config"), QStringLiteral("set"), document}, &code);
    QVERIFY2(code == 0, said);
    QVERIFY(QFileInfo::exists(service.config()));
    SmtpDialogue client(service.port);
    QVERIFY(client.reply().startsWith("220 mx2.example.test "));
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);
    QVERIFY(!service.control({QStringLiteral("--json"), QStringLiteral("status")}).contains("status.setup"));
}

void tst_restanted::refusesASocketPathThatIsTooLong()
{
    Service service;
    service.write(R"({"control":{"socket":")" + QByteArray("/tmp/") + QByteArray(110, 'x') + R"("}})");
    QCOMPARE(service.run(service.arguments()), 2);
    QVERIFY(service.process.readAllStandardError().contains("ipc.path-too-long"));
}

void tst_restanted::secondServiceOnOneDirectoryIsRefused()
{
    Service service;
    service.writeGood();
    service.start(service.arguments());
    QVERIFY(service.ready());
    QProcess second;
    second.start(QStringLiteral(RESTANTED), service.arguments());
    QTRY_VERIFY_WITH_TIMEOUT(second.state() == QProcess::NotRunning, 20'000);
    QCOMPARE(second.exitCode(), 2);
    QVERIFY(second.readAllStandardError().contains("platform.locked"));
    QCOMPARE(service.process.state(), QProcess::Running);
    SmtpDialogue client(service.port);
    QVERIFY(client.reply().startsWith("220 "));
}

void tst_restanted::stopsWithAnOpenSession()
{
    Service service;
    service.writeGood();
    service.start(service.arguments());
    QVERIFY(service.ready());
    SmtpDialogue idle(service.port), sending(service.port);
    idle.reply();
    sending.reply();
    QCOMPARE(sending.envelope("a@sender.test", "b@example.test"), 250);
    QCOMPARE(sending.code("DATA"), 354); // and never the dot
    QElapsedTimer time;
    time.start();
    service.process.terminate();
    QVERIFY(idle.reply().startsWith("421 "));
    QVERIFY(service.waitEnd(10'000));
    QCOMPARE(service.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(service.process.exitCode(), 0);
    QVERIFY(time.elapsed() < 10'000);
}

void tst_restanted::reloadKeepsTheLastGoodConfiguration()
{
    Service service;
    service.writeGood();
    service.start(service.arguments());
    QVERIFY(service.ready());
    service.write("{\"domains\": 7}");
    ::kill(pid_t(service.process.processId()), SIGHUP);
    QByteArray errors;
    QTRY_VERIFY((errors += service.process.readAllStandardError()).contains("config fault"));
    QVERIFY(errors.contains("domains"));
    SmtpDialogue client(service.port);
    QVERIFY(client.reply().startsWith("220 mx2.example.test "));
    QCOMPARE(client.envelope("a@sender.test", "b@example.test"), 250);

    service.write(R"({"hostname":"mx7.example.test","listen":["127.0.0.1:)" + QByteArray::number(service.port)
                  + R"("],"domains":[{"name":"new.test","primaries":["127.0.0.1:9"]}],"smtp":{"greetingDelay":"0s"}})");
    ::kill(pid_t(service.process.processId()), SIGHUP);
    QTRY_VERIFY((errors += service.process.readAllStandardError()).contains("config applied"));
    SmtpDialogue after(service.port);
    QVERIFY(after.reply().startsWith("220 mx7.example.test "));
    QCOMPARE(after.envelope("a@sender.test", "b@new.test"), 250);
}

void tst_restanted::refusesRootWithoutAUser()
{
    Service service;
    service.writeGood();
    QCOMPARE(service.run(service.arguments({QStringLiteral("--user"), QStringLiteral("no-such-user-here")})), 2);
    const auto lines = service.errorLines();
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().contains("no-such-user-here"));
    QVERIFY(!QFileInfo::exists(service.data()));
}

// As root (CI): it runs as the user, and everything it makes is the user's. As somebody else: it cannot become another, and says so.
void tst_restanted::dropsRootsRights()
{
    Service service;
    service.writeGood();
    const QString other = QStringLiteral("nobody");
    if (::geteuid() != 0) {
        QCOMPARE(service.run(service.arguments({QStringLiteral("--user"), other})), 2);
        QVERIFY(service.process.readAllStandardError().contains("service.not-root"));
        return;
    }
    QVERIFY(::chmod(QFile::encodeName(service.directory.path()).constData(), 0755) == 0);
    service.start(service.arguments({QStringLiteral("--user"), other}));
    QVERIFY2(service.ready(), service.process.readAllStandardError());
    const uint nobody = QFileInfo(service.data()).ownerId();
    QVERIFY(nobody != 0);
    for (const QFileInfo &file : QDir(service.data()).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::System | QDir::Hidden))
        QVERIFY2(file.ownerId() == nobody, qPrintable(file.fileName()));
    QFile status(QStringLiteral("/proc/%1/status").arg(service.process.processId()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    const QByteArray id = QByteArray::number(nobody);
    QVERIFY2(text.contains("Uid:\t" + id + '\t' + id + '\t' + id + '\t' + id), text);
    QVERIFY(text.contains("CapEff:\t0000000000000000"));
    SmtpDialogue client(service.port);
    QVERIFY(client.reply().startsWith("220 "));
}

QTEST_GUILESS_MAIN(tst_restanted)
#include "tst_restanted.moc"
