// The first day of a firm with Restante: the real desktop program against a real restanted, Postfix, Knot, tray and notification daemon.
// Set up by the wizard; the mail server fails, mail is kept, a bubble tells; it comes back, the mail is handed over; the service is killed.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>
#include <csignal>
#include "program.h"
#include "support/knot.h"
#include "support/real_desktop.h"
#include "support/real_primary.h"
#include "ui/record_box.h"
#include "ui/status.h"

class TstFirstSetup : public QObject {
    Q_OBJECT

    const QString domain = QStringLiteral("firma.test");

    RealDesktop desktop;
    RealPrimary primary;
    std::unique_ptr<Knot> knot;
    QTemporaryDir directory;
    QProcess service;
    quint16 smtpPort = 0;
    std::unique_ptr<ui::LocalSettings> settings;
    std::unique_ptr<ui::Language> language;
    std::unique_ptr<Program> program;

    template <typename W> static W *find(const char *name)
    {
        for (QWidget *widget : QApplication::allWidgets())
            if (widget->objectName() == QLatin1String(name))
                return qobject_cast<W *>(widget);
        return nullptr;
    }
    static void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    static QString sentence() { return find<QLabel>("statusSentence")->text(); }
    static QString word() { return find<QLabel>("statusWord")->text(); }
    static QString trayWord() { return find<QMenu>("trayMenu")->actions().first()->text(); }
    static QString wordOf(ui::State state) { return ui::stateWord(state); }

    bool startService()
    {
        const QString config = directory.filePath(QStringLiteral("restante.json"));
        const QString dns = QStringLiteral("127.0.0.1@%1").arg(knot->port());
        // No domains: state "setup". What only this machine is about stays in the file, the rest is the wizard's.
        const QJsonObject document{{"dns", QJsonObject{{"servers", QJsonArray{dns}}, {"authoritativePort", knot->port()}}},
                                   {"doctor", QJsonObject{{"smtpPort", primary.port()}, {"treatAsPublic", QJsonArray{"127.0.0.0/8"}}}},
                                   {"alerts", QJsonObject{{"primaryDownAfter", "15s"}, {"overAfter", "1s"}}}, // looked at every ten seconds
                                   {"handover", QJsonObject{{"probeIntervalUp", "1s"}}},
                                   {"smtp", QJsonObject{{"greetingDelay", "0s"}}}};
        QFile file(config);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0)
            return false;
        file.close();
        service.setProcessChannelMode(QProcess::SeparateChannels);
        service.setStandardErrorFile(directory.filePath(QStringLiteral("restanted.err")));
        service.start(QStringLiteral(RESTANTED), {"--config", config, "--data-dir", directory.filePath(QStringLiteral("data")), "--allow-root"});
        return QTest::qWaitFor([this] { return service.canReadLine(); }, 20'000) && service.readLine().trimmed() == "ready";
    }
    QByteArray serviceLog() const
    {
        QFile file(directory.filePath(QStringLiteral("restanted.err")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().right(4000) : QByteArray();
    }
    bool sendOneMail() const // one command at a time, each with its reply
    {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(QStringLiteral("127.0.0.1"), smtpPort);
        const auto expect = [&](char first) {
            QByteArray reply;
            do {
                if (!QTest::qWaitFor([&] { return socket.canReadLine(); }, 10'000))
                    return false;
                reply = socket.readLine();
            } while (reply.size() > 3 && reply.at(3) == '-');
            if (reply.isEmpty() || reply.at(0) != first)
                qWarning() << reply;
            return !reply.isEmpty() && reply.at(0) == first;
        };
        const auto say = [&](const QByteArray &line, char wanted) {
            socket.write(line + "\r\n");
            return expect(wanted);
        };
        return expect('2') && say("EHLO client.out.test", '2') && say("MAIL FROM:<a@out.test>", '2') && say("RCPT TO:<b@firma.test>", '2')
               && say("DATA", '3') && say("Subject: kept\r\n\r\nHello.\r\n.", '2') && say("QUIT", '2');
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(desktop.startWindows() && desktop.startTray() && desktop.startDaemon());
        QVERIFY(primary.prepare(QStringLiteral(PRIMARY_SCRIPT), domain));
        QVERIFY(primary.start());
        const quint16 dnsPort = freePort({QStringLiteral("127.0.0.1")});
        knot = std::make_unique<Knot>(QStringLiteral("127.0.0.1"), dnsPort, QList<Knot::Zone>{{"firma.test",
            "$TTL 60\n@ SOA ns hostmaster 1 3600 600 86400 60\n@ NS ns\n@ MX 10 primary\nns A 127.0.0.1\nprimary A 127.0.0.1\nbackup A 127.0.0.1\n"}});
        QVERIFY2(knot->start(), knot->log());
        smtpPort = freePort({QStringLiteral("127.0.0.1")});
        QVERIFY2(startService(), serviceLog());

        settings = std::make_unique<ui::LocalSettings>(directory.filePath(QStringLiteral("restante.ini")));
        language = std::make_unique<ui::Language>(*qApp);
        language->use(QStringLiteral("en"));
        Options options;
        options.socket = directory.filePath(QStringLiteral("data/control"));
        program = std::make_unique<Program>(*qApp, *language, *settings, options);
        program->start();
    }
    void theWizardOpensByItselfAndSetsUp()
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>("setupWizard") && find<QDialog>("setupWizard")->isVisible(), 15'000);
        QCOMPARE(trayWord(), wordOf(ui::State::SetUpNeeded));
        QTRY_VERIFY(find<QPushButton>("wizardNext")->isEnabled());
        click("wizardNext");
        find<QPlainTextEdit>("domainsEdit")->setPlainText(QStringLiteral("info@") + domain);
        click("domainFix-0");
        click("wizardNext");

        auto *address = find<QLineEdit>("primaryEdit");
        QTRY_COMPARE_WITH_TIMEOUT(address->text(), QStringLiteral("primary.firma.test:25"), 15'000); // the best MX, from Knot
        find<QPushButton>("primaryTestCancel")->click(); // of that one; it is tested by itself
        address->setText(QStringLiteral("127.0.0.1:%1").arg(primary.port()));
        QTRY_VERIFY(find<QPushButton>("primaryTest")->isEnabled());
        find<QPushButton>("primaryTest")->click();
        QTRY_VERIFY2_WITH_TIMEOUT(find<QLabel>("primaryResult")->text().contains(QLatin1String("answered")), qPrintable(find<QLabel>("primaryResult")->text()), 20'000);
        click("wizardNext");

        find<QLineEdit>("hostnameEdit")->setText(QStringLiteral("backup.firma.test"));
        find<QLineEdit>("listenEdit")->setText(QStringLiteral("127.0.0.1:%1").arg(smtpPort));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("machineAgain")->isEnabled(), 15'000);
        find<QPushButton>("machineAgain")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("machineAgain")->isEnabled() && find<QLabel>("machineFact-2"), 15'000);
        QVERIFY2(find<QLabel>("machineFact-2")->text().contains(QStringLiteral("Port %1 is free").arg(smtpPort)), qPrintable(find<QLabel>("machineFact-2")->text()));
        click("wizardNext");

        QTRY_VERIFY_WITH_TIMEOUT(!find<ui::RecordBox>("dnsRecord")->text().isEmpty(), 15'000);
        const QString record = find<ui::RecordBox>("dnsRecord")->text();
        QVERIFY2(record.contains(QLatin1String("MX")) && record.contains(QLatin1String("backup.firma.test.")), qPrintable(record));
        QCOMPARE(find<QLabel>("dnsPublished")->text(), QStringLiteral("10 primary.firma.test"));
        QVERIFY2(find<QLabel>("dnsWanted")->text().contains(QLatin1String("backup.firma.test")), qPrintable(find<QLabel>("dnsWanted")->text()));
        click("wizardNext");

        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("certificateInUse")->text().contains(QLatin1String("made by itself")), 10'000); // the service says so
        click("wizardNext");
        find<QLineEdit>("alertEmail")->setText(QStringLiteral("eva@") + domain);
        QVERIFY(!find<QPushButton>("wizardNext")->isEnabled());
        find<QLineEdit>("alertEmail")->setText(QStringLiteral("eva@elsewhere.test"));
        click("wizardNext");
        click("wizardNext"); // Apply
        QTRY_VERIFY2_WITH_TIMEOUT(find<QLabel>("summaryResult")->text().contains(QLatin1String("It is set up")), qPrintable(find<QLabel>("summaryResult")->text()), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("alertTest-0"), 10'000); // the new address is to be proved
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("proofStart")->isEnabled(), 10'000);
        find<QCheckBox>("proofOutage")->setChecked(true);
        click("proofStart");
        auto *proof = find<QLabel>("proofResult");
        QTRY_VERIFY2_WITH_TIMEOUT(proof->text().contains(QLatin1String("Proved: ")), qPrintable(proof->text() + QString::fromUtf8(serviceLog())), 60'000);
        QCOMPARE(primary.arrived(), 1);
        click("wizardNext"); // Close
        QTRY_VERIFY(!find<QDialog>("setupWizard"));
        QTRY_COMPARE_WITH_TIMEOUT(word(), wordOf(ui::State::Well), 20'000);
        QCOMPARE(trayWord(), word());
    }
    void anOutageIsSeenAtOnceAndToldInTime()
    {
        const QString well = sentence();
        QVERIFY(primary.stop());
        QElapsedTimer outage;
        outage.start();
        QTRY_COMPARE_WITH_TIMEOUT(word(), wordOf(ui::State::Attention), 10'000);
        QVERIFY(sentence() != well);
        QCOMPARE(trayWord(), word());
        qInfo("sentence and tray changed after %lld ms", outage.elapsed());
        QVERIFY2(sendOneMail(), serviceLog());
        QTRY_VERIFY_WITH_TIMEOUT(RealDesktop::displayed() > 0, 40'000);
        const qint64 told = outage.elapsed();
        qInfo("bubble after %lld ms", told);
        QVERIFY2(told > 12'000 && told < 30'000, qPrintable(QString::number(told))); // 15 s after the first failed probe, and up to ten until it is looked at
        QVERIFY(sentence().contains(QLatin1String("kept safely")));
    }
    void theReturnIsToldAndTheMailIsThere()
    {
        QVERIFY(primary.start());
        QTRY_COMPARE_WITH_TIMEOUT(primary.arrived(), 2, 15'000); // with the proof's
        QTRY_COMPARE_WITH_TIMEOUT(word(), wordOf(ui::State::Well), 15'000);
        QCOMPARE(trayWord(), word());
        QTRY_VERIFY_WITH_TIMEOUT(RealDesktop::history().contains(QLatin1String("has not answered")), 30'000); // withdrawn: no longer on the screen
        QTRY_VERIFY(RealDesktop::displayed() == 1 || RealDesktop::history().contains(QLatin1String("It is over"))); // which passes by itself
    }
    void aKilledServiceIsNoticedWithinThreeSeconds()
    {
        ::kill(pid_t(service.processId()), SIGKILL);
        QElapsedTimer time;
        time.start();
        QTRY_COMPARE_WITH_TIMEOUT(word(), wordOf(ui::State::NoContact), 3000);
        QCOMPARE(trayWord(), word());
        qInfo("no contact after %lld ms", time.elapsed());
        QVERIFY(sentence().contains(QLatin1String("No contact")));
    }
    void cleanupTestCase()
    {
        program.reset();
        service.kill();
        service.waitForFinished(5000);
    }
};
QTEST_MAIN(TstFirstSetup)
#include "tst_first_setup.moc"
