// RealDesktop: a real tray host (trayer) and a real notification daemon (dunst) on the display and session bus of the test.
// Run under xvfb-run and dbus-run-session. Ends only what it started.
#pragma once
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

class RealDesktop {
public:
    ~RealDesktop()
    {
        for (QProcess *process : {&m_tray, &m_daemon, &m_windows}) {
            process->terminate();
            if (!process->waitForFinished(3000))
                process->kill();
            process->waitForFinished(1000);
        }
    }

    bool startWindows()
    {
        m_windows.start(QStringLiteral("openbox"), {});
        return m_windows.waitForStarted();
    }
    bool startTray()
    {
        m_tray.start(QStringLiteral("trayer"), {"--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "28"});
        return m_tray.waitForStarted();
    }
    bool startDaemon()
    {
        // Its own configuration: nothing expires, so that what was shown can be asked for.
        QFile rules(m_directory.filePath(QStringLiteral("dunstrc")));
        if (!rules.open(QIODevice::WriteOnly))
            return false;
        rules.write("[global]\nidle_threshold = 0\n[urgency_low]\ntimeout = 0\n[urgency_normal]\ntimeout = 0\n[urgency_critical]\ntimeout = 0\n");
        rules.close();
        m_daemon.start(QStringLiteral("dunst"), {"-config", rules.fileName()});
        return m_daemon.waitForStarted() && QTest::qWaitFor([] {
                   return QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.Notifications")).value();
               });
    }
    // How many bubbles are on the screen now.
    static int displayed() { return dunstctl({"count", "displayed"}).trimmed().toInt(); }
    static QString history() { return QString::fromUtf8(dunstctl({"history"})); }
    static void clickBubble() { dunstctl({"action", "0"}); }

private:
    static QByteArray dunstctl(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("dunstctl"), arguments);
        process.waitForFinished(5000);
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_directory;
    QProcess m_windows;
    QProcess m_tray;
    QProcess m_daemon;
};
