// Warnings from a real restanted to the desktop and back: a mail server that is away is told by a bubble, its click opens the card, somebody
// says that it is known, and that holds over a restart of either program.
#include <QApplication>
#include <QDBusArgument>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>
#include "support/fake_desktop.h"
#include "support/free_port.h"
#include "support/running_clock.h"
#include "ui/announcer.h"
#include "ui/language.h"
#include "ui/service_model.h"
#include "ui/warnings/warnings_page.h"

using namespace ui;
using namespace std::chrono_literals;

class TstWarningsService : public QObject {
    Q_OBJECT

    Language language{*qApp};
    FakeDesktop desktop;
    QTemporaryDir directory;
    QProcess service;
    RunningClock clock;
    const quint16 primaryPort = freePort(); // nobody listens there
    const QString cause = QStringLiteral("primary/127.0.0.1:%1").arg(primaryPort);
    std::unique_ptr<ipc::Client> client;
    std::unique_ptr<ServiceModel> model;
    std::unique_ptr<Announcer> announcer;
    std::unique_ptr<WarningsPage> page;

    WarningCard *card()
    {
        const auto cards = page->findChildren<WarningCard *>();
        const auto found = std::ranges::find_if(cards, [this](WarningCard *one) { return one->key() == cause && one->isVisible(); });
        return found == cards.end() ? nullptr : *found;
    }
    QString known() { return card() ? card()->findChild<QLabel *>(QStringLiteral("warningKnown"))->text() : QString(); }
    QPushButton *button(const char *name) { return card() ? card()->findChild<QPushButton *>(QLatin1String(name)) : nullptr; }

    bool startService()
    {
        const QJsonObject domain{{"name", "firma.test"}, {"primaries", QJsonArray{QStringLiteral("127.0.0.1:%1").arg(primaryPort)}}};
        const QJsonObject document{{"hostname", "mx2.firma.test"}, {"listen", QJsonArray{QStringLiteral("127.0.0.1:%1").arg(freePort())}},
                                   {"domains", QJsonArray{domain}}, {"handover", QJsonObject{{"probeIntervalUp", "1s"}}},
                                   {"alerts", QJsonObject{{"primaryDownAfter", "1s"}}}};
        QFile file(directory.filePath(QStringLiteral("restante.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0)
            return false;
        file.close();
        service.setStandardErrorFile(directory.filePath(QStringLiteral("restanted.err")));
        QStringList arguments{"--config", file.fileName(), "--data-dir", directory.filePath(QStringLiteral("data"))};
        if (::geteuid() == 0)
            arguments << QStringLiteral("--allow-root");
        service.start(QStringLiteral(RESTANTED), arguments);
        return QTest::qWaitFor([this] { return service.canReadLine(); }, 20'000) && service.readLine().trimmed() == "ready";
    }
    void startDesktop()
    {
        announcer.reset();
        page.reset();
        model.reset();
        client = std::make_unique<ipc::Client>(directory.filePath(QStringLiteral("data/control")));
        client->setTimes({.reconnect = 50ms, .answer = 30s});
        model = std::make_unique<ServiceModel>(*client, clock);
        announcer = std::make_unique<Announcer>(*model, NotificationPolicy::Rules{.noContactAfter = 1h});
        page = std::make_unique<WarningsPage>(*model);
        page->resize(800, 600);
        page->show();
        connect(announcer.get(), &Announcer::activated, page.get(), &WarningsPage::open);
        model->start();
    }

private Q_SLOTS:
    void initTestCase()
    {
        language.use(QStringLiteral("en"));
        QVERIFY2(desktop.start(), "no private session bus: run under dbus-run-session");
        QVERIFY(startService());
        startDesktop();
    }
    void anOutageIsABubbleWhoseClickOpensItsCard()
    {
        QTRY_COMPARE_WITH_TIMEOUT(desktop.notified.size(), 1, 40'000); // it is looked at every ten seconds
        const QVariantList sent = desktop.notified.first().arguments;
        QCOMPARE(sent.value(3).toString(), QStringLiteral("Problem: 127.0.0.1:%1").arg(primaryPort));
        QVERIFY2(sent.value(4).toString().contains(QLatin1String("has not answered since")), qPrintable(sent.value(4).toString()));
        QVERIFY(!qdbus_cast<QVariantMap>(sent.value(6)).contains("suppress-sound"));
        QVERIFY(desktop.click(desktop.notified.first().id));
        QTRY_VERIFY(card() && card()->isAncestorOf(page->focusWidget()));
        QTRY_VERIFY2(known().startsWith(QLatin1String("Last told at ")), qPrintable(known()));
    }
    void whoKnowsWithdrawsTheBubble()
    {
        button("warningAcknowledge")->click();
        QTRY_VERIFY2(known().contains(QLatin1String("it is known")), qPrintable(known()));
        QTRY_COMPARE(desktop.closed, QList<uint>{desktop.notified.first().id});
    }
    void itIsStillKnownAfterARestartOfTheService()
    {
        service.kill();
        QVERIFY(service.waitForFinished(10'000));
        QTRY_VERIFY(!card());
        QVERIFY(startService());
        QTRY_VERIFY_WITH_TIMEOUT(known().contains(QLatin1String("it is known")), 40'000);
        QCOMPARE(desktop.notified.size(), 1);
    }
    void aSnoozeAndItsEndAreSaid()
    {
        button("warningTakeBack")->click();
        QTRY_VERIFY(button("warningSnooze")->isVisible());
        button("warningSnooze")->menu()->actions().first()->trigger();
        QTRY_VERIFY2(known().contains(QLatin1String("No reminders until ")), qPrintable(known()));
        startDesktop(); // while it is snoozed
        QTRY_VERIFY(known().contains(QLatin1String("No reminders until ")));
        QCOMPARE(desktop.notified.size(), 1);
        button("warningTakeBack")->click();
        QTRY_VERIFY2(!known().contains(QLatin1String("reminders")), qPrintable(known()));
    }
    void aDesktopThatComesLaterShowsItOnceAndSilently()
    {
        startDesktop();
        QTRY_COMPARE(desktop.notified.size(), 2);
        QVERIFY(qdbus_cast<QVariantMap>(desktop.notified.last().arguments.value(6)).value("suppress-sound").toBool());
    }
    void cleanupTestCase()
    {
        announcer.reset();
        page.reset();
        model.reset();
        service.kill();
        service.waitForFinished(5000);
    }
};
QTEST_MAIN(TstWarningsService)
#include "tst_warnings_service.moc"
