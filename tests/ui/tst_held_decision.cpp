// A mail server comes back without some of its mailboxes: the mail for them is held, a person sees why on the Queue page, and decides, with a real mouse and
// real keys in the real window. The real desktop program, restanted and Postfix.
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include "program.h"
#include "support/free_port.h"
#include "support/real_desktop.h"
#include "support/real_primary.h"
#include "support/running_clock.h"
#include "support/smtp_dialogue.h"

class TstHeldDecision : public QObject {
    Q_OBJECT

    RealDesktop desktop;
    RealPrimary primary;
    QTemporaryDir directory;
    QProcess service;
    quint16 port = 0;
    RunningClock clock;
    std::unique_ptr<ipc::Client> client;
    std::unique_ptr<ui::ServiceModel> watcher; // beside the program's own
    std::unique_ptr<ui::LocalSettings> settings;
    std::unique_ptr<ui::Language> language;
    std::unique_ptr<Program> program;

    static QWidget *find(const QString &name)
    {
        for (QWidget *widget : QApplication::allWidgets())
            if (widget->objectName() == name && widget->isVisible())
                return widget;
        return nullptr;
    }
    static QWidget *beginningWith(const char *name) // the held group's, whatever its number
    {
        for (QWidget *widget : QApplication::allWidgets())
            if (widget->objectName().startsWith(QLatin1String(name)) && widget->isVisible())
                return widget;
        return nullptr;
    }
    static QString text(const char *name)
    {
        const auto *label = qobject_cast<QLabel *>(beginningWith(name));
        return label ? label->text() : QString();
    }
    static bool xdotool(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral("xdotool"), words);
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 10'000) && process.exitCode() == 0;
    }
    static bool click(QWidget *widget)
    {
        const QPoint at = widget->mapToGlobal(widget->rect().center());
        return xdotool({"mousemove", "--sync", QString::number(at.x()), QString::number(at.y()), "click", "1"});
    }
    static bool tabTo(const QWidget *widget)
    {
        for (int i = 0; i < 60 && QApplication::focusWidget() != widget; ++i) {
            const QWidget *before = QApplication::focusWidget();
            if (!xdotool({"key", "Tab"}) || !QTest::qWaitFor([&] { return QApplication::focusWidget() != before; }, 5'000))
                return false;
        }
        return QApplication::focusWidget() == widget;
    }
    bool stateIs(ipc::PrimaryState state) const
    {
        const auto &snapshot = watcher->snapshot();
        return snapshot && !snapshot->primaries.isEmpty() && snapshot->primaries.first().state == state;
    }
    qint64 refused(const QString &address)
    {
        std::optional<qint64> rows;
        ipc::ListHistory list;
        list.filter.address = address;
        list.filter.outcomes = {ipc::RecipientState::Refused};
        watcher->ask(list, this, [&rows](const ui::Asked<ipc::HistoryPage> &page) { rows = page ? page->rows.size() : -1; });
        return QTest::qWaitFor([&rows] { return rows.has_value(); }, 10'000) ? *rows : -1;
    }

    bool startService()
    {
        port = freePort();
        const QJsonObject domain{{"name", "firma.test"}, {"primaries", QJsonArray{QStringLiteral("127.0.0.1:%1").arg(primary.port())}},
                                 {"acceptance", "always"}, {"unknownRecipients", "accept"}};
        const QJsonObject document{{"hostname", "mx2.firma.test"}, {"listen", QJsonArray{QStringLiteral("127.0.0.1:%1").arg(port)}},
                                   {"domains", QJsonArray{domain}}, {"smtp", QJsonObject{{"greetingDelay", "0s"}}}, {"doctor", QJsonObject{{"interval", "0s"}}}};
        QFile file(directory.filePath(QStringLiteral("restante.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0)
            return false;
        file.close();
        service.setStandardErrorFile(directory.filePath(QStringLiteral("restanted.err")));
        service.start(QStringLiteral(RESTANTED), {"--config", file.fileName(), "--data-dir", directory.filePath(QStringLiteral("data")), "--allow-root"});
        return QTest::qWaitFor([this] { return service.canReadLine(); }, 20'000) && service.readLine().trimmed() == "ready";
    }
    QByteArray serviceLog() const
    {
        QFile file(directory.filePath(QStringLiteral("restanted.err")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().right(4000) : QByteArray();
    }
    bool sendMail(const QByteArray &to)
    {
        SmtpDialogue mail(port);
        return mail.reply().startsWith("220") && mail.envelope("friend@out.test", to) == 250 && mail.code("DATA") == 354 && mail.code("Subject: x\r\n\r\nx\r\n.") == 250;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(desktop.startWindows());
        QVERIFY(primary.prepare(QStringLiteral(PRIMARY_SCRIPT), QStringLiteral("firma.test")));
        QVERIFY(primary.start());
        QVERIFY2(startService(), serviceLog());
        const QString socket = directory.filePath(QStringLiteral("data/control"));
        client = std::make_unique<ipc::Client>(socket);
        watcher = std::make_unique<ui::ServiceModel>(*client, clock);
        watcher->start();
        settings = std::make_unique<ui::LocalSettings>(directory.filePath(QStringLiteral("restante.ini")));
        language = std::make_unique<ui::Language>(*qApp);
        language->use(QStringLiteral("en"));
        Options options;
        options.socket = socket;
        program = std::make_unique<Program>(*qApp, *language, *settings, options);
        program->start();
        QTRY_VERIFY_WITH_TIMEOUT(find(QStringLiteral("mainWindow")) && stateIs(ipc::PrimaryState::Up), 20'000);
    }
    void twoPeopleGetMailAsAlways()
    {
        QVERIFY2(sendMail("eva@firma.test") && sendMail("jan@firma.test"), serviceLog());
        QTRY_COMPARE_WITH_TIMEOUT(primary.arrived(), 2, 20'000);
    }
    void afterTheOutageOneMailboxIsMissing()
    {
        QVERIFY(primary.stop());
        QTRY_VERIFY_WITH_TIMEOUT(stateIs(ipc::PrimaryState::Down), 30'000);
        QVERIFY2(sendMail("eva@firma.test"), serviceLog());
        QVERIFY(primary.write("recipients", {"eva@firma.test 550 5.1.1 User unknown"}));
        QVERIFY(primary.set("smtpd_recipient_restrictions = check_recipient_access texthash:{}/recipients"));
        QVERIFY(primary.listen());

        QVERIFY(click(find(QStringLiteral("navQueue"))));
        QTRY_VERIFY_WITH_TIMEOUT(find(QStringLiteral("queuePage")), 5'000);
        QTRY_VERIFY2_WITH_TIMEOUT(find(QStringLiteral("heldTitle")), serviceLog(), 30'000);
        QCOMPARE(text("heldTitle"), QStringLiteral("Held for your decision"));
        QVERIFY2(text("heldCause").startsWith(QLatin1String("1 recipient at firma.test that took mail before")), qPrintable(text("heldCause")));
        QVERIFY2(text("heldCause").contains(QLatin1String("User unknown")), qPrintable(text("heldCause")));
        QVERIFY2(text("heldDetails").contains(QLatin1String("eva@firma.test")), qPrintable(text("heldDetails")));
        QCOMPARE(primary.arrived(), 2);
        if (const QString place = qEnvironmentVariable("HELD_PICTURES"); !place.isEmpty())
            QVERIFY(find(QStringLiteral("mainWindow"))->grab().save(place + QStringLiteral("/held.png")));
    }
    void theMailboxIsRestoredAndTheMailTriedAgainWithTheMouse()
    {
        QVERIFY(primary.write("recipients", {"nobody@firma.test OK"}));
        QVERIFY(primary.reload());
        QTRY_VERIFY_WITH_TIMEOUT(stateIs(ipc::PrimaryState::Up) || stateIs(ipc::PrimaryState::Returning), 20'000);
        // A session that began before may still know the old table: then it is held again, and there to be tried again.
        QElapsedTimer time;
        for (time.start(); primary.arrived() < 3 && time.elapsed() < 60'000;) {
            if (QWidget *retry = beginningWith("heldRetry"))
                QVERIFY(click(retry));
            (void)QTest::qWaitFor([this] { return primary.arrived() == 3; }, 5'000);
        }
        QVERIFY2(primary.arrived() == 3, serviceLog());
        QTRY_VERIFY_WITH_TIMEOUT(!beginningWith("heldCause"), 10'000);
    }
    void theOtherMailboxIsGoneForGoodAndTheMailReturnedWithTheKeys()
    {
        QVERIFY(primary.write("recipients", {"jan@firma.test 550 5.1.1 Has left the firm"}));
        QVERIFY(primary.reload());
        QVERIFY2(sendMail("jan@firma.test"), serviceLog());
        QTRY_VERIFY2_WITH_TIMEOUT(beginningWith("heldReturn"), serviceLog(), 30'000);
        QVERIFY2(text("heldCause").contains(QLatin1String("Has left the firm")), qPrintable(text("heldCause")));
        QVERIFY(tabTo(beginningWith("heldReturn")));
        QVERIFY(xdotool({"key", "space"}));
        QTRY_VERIFY_WITH_TIMEOUT(find(QStringLiteral("confirmReturn")), 5'000);
        const auto *box = qobject_cast<QMessageBox *>(find(QStringLiteral("confirmReturn")));
        QVERIFY2(box->text().contains(QLatin1String("1 recipient")) && box->informativeText().contains(QLatin1String("jan@firma.test")), qPrintable(box->text()));
        QTRY_VERIFY(box->isActiveWindow());
        QVERIFY(xdotool({"key", "Escape"})); // not yet
        QTRY_VERIFY_WITH_TIMEOUT(!find(QStringLiteral("confirmReturn")), 5'000);
        QCOMPARE(refused(QStringLiteral("jan@firma.test")), 0);

        QTRY_VERIFY(find(QStringLiteral("mainWindow"))->isActiveWindow());
        QVERIFY(tabTo(beginningWith("heldReturn")));
        QVERIFY(xdotool({"key", "space"}));
        QTRY_VERIFY_WITH_TIMEOUT(find(QStringLiteral("confirmReturn")) && find(QStringLiteral("confirmReturn"))->isActiveWindow(), 5'000);
        QVERIFY(xdotool({"key", "alt+r"}));
        QTRY_VERIFY2_WITH_TIMEOUT(!beginningWith("heldCause"), serviceLog(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(refused(QStringLiteral("jan@firma.test")), 1, 10'000);
        QCOMPARE(primary.arrived(), 3);
    }
    void cleanupTestCase()
    {
        program.reset();
        watcher.reset();
        client.reset();
        service.kill();
        service.waitForFinished(5'000);
    }
};
QTEST_MAIN(TstHeldDecision)
#include "tst_held_decision.moc"
