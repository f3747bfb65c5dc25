// An address and port where nobody answers, not even with a refusal: its backlog is full, so the kernel drops what would connect.
#pragma once
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <memory>
#include <vector>

class BlackHole {
public:
    bool open(const QString &address, quint16 port)
    {
        m_server.setProxy(QNetworkProxy::NoProxy);
        m_server.setListenBacklogSize(1);
        if (!m_server.listen(QHostAddress(address), port))
            return false;
        m_server.pauseAccepting();
        constexpr int most = 20;
        while (m_fill.size() < most) { // until one is not let in
            m_fill.push_back(std::make_unique<QTcpSocket>());
            QTcpSocket &socket = *m_fill.back();
            socket.setProxy(QNetworkProxy::NoProxy);
            socket.connectToHost(QHostAddress(address), port);
            if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::ConnectedState; }, 300))
                return socket.state() == QAbstractSocket::ConnectingState;
        }
        return false;
    }

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_fill;
};
