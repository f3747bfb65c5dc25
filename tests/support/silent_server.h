// A name server that never answers: bound on loopback by UDP (and TCP, never accepted), nothing is ever read.
#pragma once
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QUdpSocket>

class SilentServer {
public:
    // Port 0: any. False: taken.
    bool bind(const QString &address, quint16 port = 0)
    {
        m_udp.setProxy(QNetworkProxy::NoProxy); // else Qt asks the system for one, in a thread of its own
        m_tcp.setProxy(QNetworkProxy::NoProxy);
        return m_udp.bind(QHostAddress(address), port, QAbstractSocket::DontShareAddress)
            && m_tcp.listen(QHostAddress(address), m_udp.localPort());
    }
    quint16 port() const { return m_udp.localPort(); }
    bool isAsked() const { return m_udp.hasPendingDatagrams(); } // by UDP, at least once

private:
    QUdpSocket m_udp;
    QTcpServer m_tcp;
};
