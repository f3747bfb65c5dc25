// A port for a server that cannot be told to choose one itself. Taken from below the range from which systems give sockets their ports by
// themselves (Linux from 32768, Windows from 49152): between this look and the server's start no outgoing connection of another test gets it.
#pragma once
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSet>
#include <QStringList>
#include <QTcpServer>
#include <QUdpSocket>

inline bool isFreePort(const QStringList &addresses, quint16 port)
{
    for (const QString &address : addresses) {
        QUdpSocket udp;
        QTcpServer tcp;
        udp.setProxy(QNetworkProxy::NoProxy); // else Qt asks the system for one, in a thread of its own
        tcp.setProxy(QNetworkProxy::NoProxy);
        if (!udp.bind(QHostAddress(address), port, QAbstractSocket::DontShareAddress) || !tcp.listen(QHostAddress(address), port))
            return false;
    }
    return true;
}

// Free on all the addresses, by UDP and TCP, and given to nobody else of this program; 0 if none is found.
inline quint16 freePort(const QStringList &addresses = {QStringLiteral("127.0.0.1")})
{
    constexpr int lowest = 20'000, beyond = 32'768;
    static QSet<quint16> given; // also to who does not listen yet, or never will
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto port = quint16(QRandomGenerator::global()->bounded(lowest, beyond));
        if (given.contains(port) || !isFreePort(addresses, port))
            continue;
        given.insert(port);
        return port;
    }
    return 0;
}
