// DesktopNotifier against a fake notification daemon on a private bus (dbus-run-session).
#include <QDBusArgument>
#include <QSignalSpy>
#include <QTest>
#include <memory>
#include "support/fake_desktop.h"
#include "ui/desktop_notifier.h"

using namespace ui;

class TstDesktopNotifier : public QObject {
    Q_OBJECT
    std::unique_ptr<FakeDesktop> desktop;

    static Bubble bubble(const QString &cause, const QString &body)
    {
        return {cause, "Server <down>", body, Urgency::Critical, "Open the queue"};
    }
    static uint replaces(const FakeDesktop::Notified &n) { return n.arguments.value(1).toUInt(); }

private Q_SLOTS:
    void init()
    {
        desktop = std::make_unique<FakeDesktop>();
        QVERIFY2(desktop->start(), "no private session bus: run under dbus-run-session");
    }
    void cleanup()
    {
        desktop.reset();
        QDBusConnection::disconnectFromBus("fake desktop");
    }

    void tellsTheDaemonWhatHappened()
    {
        DesktopNotifier notifier;
        notifier.show(bubble("primary.down", "3 messages & more"));
        QTRY_COMPARE(desktop->notified.size(), 1);
        const QVariantList sent = desktop->notified.at(0).arguments;
        QCOMPARE(sent.value(3).toString(), "Server <down>");
        QCOMPARE(sent.value(4).toString(), "3 messages &amp; more");
        QCOMPARE(sent.value(5).toStringList(), (QStringList{"default", "Open the queue"}));
        QCOMPARE(qdbus_cast<QVariantMap>(sent.value(6)).value("urgency").toInt(), 2);
    }
    void replacesTheBubbleOfTheSameCauseEvenBeforeTheFirstReply()
    {
        DesktopNotifier notifier;
        for (const char *body : {"1 message", "2 messages", "3 messages"})
            notifier.show(bubble("primary.down", body));
        notifier.show(bubble("disk.low", "5 %"));
        QTRY_COMPARE(desktop->notified.size(), 3); // the second was overtaken by the third
        const auto &all = desktop->notified;
        QCOMPARE(replaces(all.at(0)), 0u);
        QCOMPARE(replaces(all.at(1)), 0u); // another cause
        QCOMPARE(replaces(all.at(2)), all.at(0).id);
        QCOMPARE(all.at(2).arguments.value(4).toString(), "3 messages");
    }
    void withdrawsTheBubbleWhenTheCauseHasGone()
    {
        DesktopNotifier notifier;
        notifier.show(bubble("primary.down", ""));
        notifier.close("primary.down"); // its id is not known yet
        QTRY_COMPARE(desktop->closed.size(), 1);
        QCOMPARE(desktop->closed.at(0), desktop->notified.at(0).id);

        notifier.close("primary.down");
        notifier.show(bubble("primary.down", "again"));
        QTRY_COMPARE(desktop->notified.size(), 2);
        QCOMPARE(replaces(desktop->notified.at(1)), 0u);
        QCOMPARE(desktop->closed.size(), 1);
    }
    void opensTheCauseThatWasClicked()
    {
        DesktopNotifier notifier;
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        notifier.show(bubble("primary.down", ""));
        notifier.show(bubble("disk.low", ""));
        QTRY_COMPARE(desktop->notified.size(), 2);
        QVERIFY(desktop->click(4711)); // some other program's
        QTRY_VERIFY(desktop->click(desktop->notified.at(1).id) && activated.size() > 0); // once the id is known here
        QCOMPARE(activated.at(0).at(0).toString(), "disk.low");
    }
    void givesTheBubbleBackWhenTheDaemonCannotShowIt()
    {
        desktop->refuses = true;
        DesktopNotifier notifier;
        QList<Bubble> back;
        connect(&notifier, &DesktopNotifier::unavailable, this, [&back](const Bubble &b) { back << b; });
        notifier.show(bubble("primary.down", "old"));
        notifier.show(bubble("primary.down", "new"));
        notifier.show(bubble("disk.low", ""));
        notifier.close("disk.low");
        QTRY_COMPARE(back.size(), 1);
        QCOMPARE(back.at(0).body, "new");
    }
    void forgetsTheBubbleThatTheUserClosed()
    {
        DesktopNotifier notifier;
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        const auto known = [&](const QString &cause) { return activated.contains(QVariantList{cause}); };
        notifier.show(bubble("primary.down", "1"));
        QTRY_COMPARE(desktop->notified.size(), 1);
        QTRY_VERIFY(desktop->click(desktop->notified.at(0).id) && known("primary.down"));

        QVERIFY(desktop->userCloses(desktop->notified.at(0).id));
        notifier.show(bubble("disk.low", "1")); // its click comes behind the closing: signals keep their order
        QTRY_COMPARE(desktop->notified.size(), 2);
        QTRY_VERIFY(desktop->click(desktop->notified.at(1).id) && known("disk.low"));

        notifier.show(bubble("primary.down", "2"));
        notifier.show(bubble("disk.low", "2"));
        QTRY_COMPARE(desktop->notified.size(), 4);
        QCOMPARE(replaces(desktop->notified.at(2)), 0u);
        QCOMPARE(replaces(desktop->notified.at(3)), desktop->notified.at(1).id);
    }
};
QTEST_MAIN(TstDesktopNotifier)
#include "tst_desktop_notifier.moc"
