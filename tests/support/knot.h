// A real Knot on loopback: authoritative for the zones it is given, in a folder of its own, stopped when it goes.
//
//   const quint16 port = freePort({"127.0.0.1", "127.0.0.2"});
//   Knot knot("127.0.0.1", port, {{"example.test", zoneText}});
//   QVERIFY2(knot.start(), knot.log());
#pragma once
#include <QFile>
#include <QList>
#include <QNetworkProxy>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <chrono>
#include "free_port.h"

class Knot {
public:
    struct Zone {
        QByteArray name; // without the dot at the end
        QByteArray text; // zone file, $ORIGIN is the name
    };

    Knot(const QString &address, quint16 port, const QList<Zone> &zones) : m_address(address), m_port(port), m_zones(zones) {}
    ~Knot() { stop(); }

    // Before start(): with keys of its own making it signs its zones.
    void sign() { m_signs = true; }
    // DS records of the first zone's key, as a trust anchor has them.
    QByteArray anchor() const
    {
        QProcess keys;
        keys.start(QStringLiteral("/usr/sbin/keymgr"), {QStringLiteral("-c"), path("knot.conf"), QString::fromLatin1(m_zones.first().name) + u'.', QStringLiteral("ds")});
        keys.waitForFinished(10'000);
        return keys.readAllStandardOutput().replace(" DS ", " IN DS ");
    }

    // Returns when it answers for its first zone; false after 10 s or when it died.
    bool start()
    {
        if (!m_folder.isValid() || !writeFiles())
            return false;
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("/usr/sbin/knotd"), {QStringLiteral("-c"), path("knot.conf")});
        if (!m_process.waitForStarted(10'000)) // else it may answer before this process has heard that it runs
            return false;
        const auto settled = [this] { return m_process.state() == QProcess::NotRunning || answers(); };
        return QTest::qWaitFor(settled, 10'000) && m_process.state() == QProcess::Running;
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(5'000);
    }

    quint16 port() const { return m_port; }
    QByteArray log()
    {
        m_log += m_process.readAll();
        return m_log;
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    bool write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
    }

    bool writeFiles() const
    {
        QByteArray conf = "server:\n  rundir: \"" + m_folder.path().toUtf8() + "\"\n  udp-workers: 1\n  tcp-workers: 1\n"
            "  background-workers: 1\n  listen: " + m_address.toUtf8() + "@" + QByteArray::number(m_port) + "\n"
            "log:\n  - target: stderr\n    any: warning\n"
            "database:\n  storage: \"" + m_folder.path().toUtf8() + "\"\n"
            "policy:\n  - id: own\n    algorithm: ecdsap256sha256\n    single-type-signing: on\n"
            "template:\n  - id: default\n    journal-content: none\n    zonefile-sync: -1\n    zonefile-load: whole\n"
            + (m_signs ? "    dnssec-signing: on\n    dnssec-policy: own\n" : "") + "zone:\n";
        for (const Zone &zone : m_zones) {
            const QString file = QString::fromLatin1(zone.name) + QStringLiteral(".zone");
            if (!write(file, zone.text))
                return false;
            conf += "  - domain: " + zone.name + ".\n    file: \"" + m_folder.filePath(file).toUtf8() + "\"\n";
        }
        return write(QStringLiteral("knot.conf"), conf);
    }

    // Asks for the SOA of the first zone by hand: this helper must not rest on what it tests.
    bool answers()
    {
        QByteArray question("\x12\x34\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00", 12);
        for (const QByteArray &label : m_zones.first().name.split('.'))
            question += char(label.size()) + label;
        question += QByteArray("\x00\x00\x06\x00\x01", 5);
        QUdpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.writeDatagram(question, QHostAddress(m_address), m_port);
        if (!socket.waitForReadyRead(200))
            return false;
        QByteArray reply(512, '\0');
        const qint64 size = socket.readDatagram(reply.data(), reply.size());
        constexpr char authoritative = 0x04;
        return size > 12 && (reply.at(2) & authoritative) && (reply.at(3) & 0x0f) == 0;
    }

    const QString m_address;
    const quint16 m_port;
    const QList<Zone> m_zones;
    QTemporaryDir m_folder;
    QProcess m_process;
    bool m_signs = false;
    QByteArray m_log;
};
