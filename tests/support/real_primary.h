// RealPrimary: a real Postfix (tests/ui/primary.py) that a test starts and stops. Needs root, like the fixture.
#pragma once
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class RealPrimary {
public:
    ~RealPrimary()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(40'000))
            m_process.terminate();
        m_process.waitForFinished(5'000);
    }

    bool prepare(const QString &script, const QString &domain)
    {
        // Its daemons are not root: the way to its folder must be open.
        QFile::setPermissions(m_directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"), {script, m_directory.filePath(QStringLiteral("postfix")), domain});
        m_port = answer().toUShort();
        return m_port > 0;
    }
    bool start() { return isOk("start"); }
    bool listen() { return isOk("listen"); } // as start(), whatever it says then
    bool stop() { return isOk("stop"); }
    bool reload() { return isOk("reload"); }
    bool set(const QByteArray &setting) { return isOk("set " + setting); }
    bool write(const QByteArray &name, const QList<QByteArray> &lines) { return isOk("write " + name + ' ' + lines.join('|')); }
    int arrived() { return ask("arrived").toInt(); }
    quint16 port() const { return m_port; }

private:
    QByteArray ask(const QByteArray &command)
    {
        m_process.write(command + '\n');
        return answer();
    }
    bool isOk(const QByteArray &command)
    {
        const QByteArray said = ask(command);
        if (said != "ok")
            qWarning("%s: %s", command.left(40).constData(), said.constData());
        return said == "ok";
    }
    QByteArray answer() // while the event loop runs: the windows of the test live on
    {
        if (!QTest::qWaitFor([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return m_process.readLine().trimmed();
    }

    QTemporaryDir m_directory;
    QProcess m_process;
    quint16 m_port = 0;
};
