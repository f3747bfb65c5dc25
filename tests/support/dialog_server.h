// A ServerOwner behind a real socket: for dialogues whose owner answers as the file says, where a real intake has its own mind.
#pragma once
#include <QTcpServer>
#include <QTcpSocket>
#include "support/server_owner.h"

class DialogServer : public QTcpServer {
public:
    DialogServer(smtp::Limits limits, bool tls, smtp::Offers offers) : owner(limits, tls, ServerOwner::Answers::AtOnce, offers)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            m_client = nextPendingConnection();
            connect(m_client, &QTcpSocket::readyRead, this, [this] {
                owner.receive(m_client->readAll());
                flush();
            });
            flush();
        });
        (void)listen(QHostAddress::LocalHost);
    }

    // After something was done to the owner.
    void flush()
    {
        if (!m_client)
            return;
        m_client->write(std::exchange(owner.out, {}));
        if (owner.closed)
            m_client->disconnectFromHost();
    }

    ServerOwner owner;

private:
    QTcpSocket *m_client = nullptr;
};
