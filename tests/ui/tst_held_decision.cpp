// A mail server comes back without some of its mailboxes: the mail for them is held, a person sees why on the Queue page, and decides, once by
// mouse and once by keys. The real desktop program on a real screen, restanted and Postfix.
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
    static bool click(QWidget *widget)
    {
        if (!widget || !widget->isEnabled())
            return false;
        QTest::mouseClick(widget, Qt::LeftButton);
        return true;
    }
    // The way of somebody without a mouse: from wherever the keys are now.
    static bool tabTo(QWidget *widget)
    {
        if (!widget || !QTest::qWaitFor([&] { return widget->window()->isActiveWindow(); }, 60'000))
            return false;
        for (int i = 0; i < 100 && QApplication::focusWidget() != widget; ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : widget->window(), Qt::Key_Tab);
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
        return QTest::qWaitFor([&rows] { return rows.has_value(); }, 60'000) ? *rows : -1;
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
        return QTest::qWaitFor([this] { return service.canReadLine(); }, 60'000) && service.readLine().trimmed() == "ready";
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

    // The mail server is away, mail comes in for a mailbox that took mail before, and it comes back without that mailbox.
    bool outageLoses(const QByteArray &address, const QByteArray &why)
    {
        return primary.stop() && QTest::qWaitFor([this] { return stateIs(ipc::PrimaryState::Down); }, 60'000) && sendMail(address)
               && primary.write("recipients", {address + " 550 5.1.1 " + why})
               && primary.set("smtpd_recipient_restrictions = check_recipient_access texthash:{}/recipients") && primary.listen();
    }
    static bool pressReturn()
    {
        if (!tabTo(beginningWith("heldReturn")))
            return false;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        return QTest::qWaitFor([] { return find(QStringLiteral("confirmReturn")); }, 60'000);
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
        QTRY_VERIFY(find(QStringLiteral("mainWindow")) && stateIs(ipc::PrimaryState::Up));
    }
    void twoPeopleGetMailAsAlways()
    {
        QVERIFY2(sendMail("eva@firma.test") && sendMail("jan@firma.test"), serviceLog());
        QTRY_COMPARE(primary.arrived(), 2);
    }
    void afterTheOutageOneMailboxIsMissing()
    {
        QVERIFY(outageLoses("eva@firma.test", "User unknown"));
        QVERIFY(click(find(QStringLiteral("navQueue"))));
        QTRY_VERIFY(find(QStringLiteral("queuePage")));
        QTRY_VERIFY2(find(QStringLiteral("heldTitle")) && beginningWith("heldRetry"), serviceLog());
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
        QVERIFY(primary.stop() && primary.start()); // no smtpd lives on that read the old table
        QTRY_VERIFY(stateIs(ipc::PrimaryState::Up));
        QVERIFY(click(beginningWith("heldRetry")));
        QTRY_COMPARE(primary.arrived(), 3);
        QTRY_VERIFY(!beginningWith("heldCause"));
    }
    void theOtherMailboxIsGoneForGoodAndTheMailReturnedWithTheKeys()
    {
        QVERIFY(outageLoses("jan@firma.test", "Has left the firm"));
        QTRY_VERIFY2(beginningWith("heldReturn"), serviceLog());
        QVERIFY2(text("heldCause").contains(QLatin1String("Has left the firm")), qPrintable(text("heldCause")));

        QVERIFY(pressReturn());
        const auto *box = qobject_cast<QMessageBox *>(find(QStringLiteral("confirmReturn")));
        QVERIFY2(box && box->text().contains(QLatin1String("1 recipient")) && box->informativeText().contains(QLatin1String("jan@firma.test")),
                 box ? qPrintable(box->text()) : "no question");
        QTest::keyClick(find(QStringLiteral("confirmReturn")), Qt::Key_Escape); // not yet
        QTRY_VERIFY(!find(QStringLiteral("confirmReturn")));
        QCOMPARE(refused(QStringLiteral("jan@firma.test")), 0);

        QVERIFY(pressReturn());
        QVERIFY(tabTo(find(QStringLiteral("confirmReturnButton"))));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY2(!beginningWith("heldCause"), serviceLog());
        QTRY_COMPARE(refused(QStringLiteral("jan@firma.test")), 1);
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
