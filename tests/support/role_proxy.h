// Stands between client and server and lets the client be welcomed as less than it is: root, who may run the tests, is always an administrator.
#pragma once
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include "ipc/codec.h"
#include "ipc/contract.h"

class RoleProxy : public QObject {
public:
    RoleProxy(QString server, ipc::Role role) : m_server(std::move(server)), m_role(role)
    {
        connect(&m_door, &QLocalServer::newConnection, this, [this] { join(m_door.nextPendingConnection()); });
    }
    bool listen(const QString &path) { return m_door.listen(path); }

private:
    void join(QLocalSocket *client)
    {
        auto *server = new QLocalSocket(client);
        server->connectToServer(m_server);
        connect(client, &QLocalSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QLocalSocket::disconnected, client, &QLocalSocket::disconnectFromServer);
        connect(server, &QLocalSocket::readyRead, client, [this, client, server] {
            while (server->canReadLine())
                client->write(server->readLine().replace(R"("role":"administrator")", R"("role":")" + ipc::JsonWriter::value(m_role).toString().toLatin1() + '"'));
        });
    }

    const QString m_server;
    const ipc::Role m_role;
    QLocalServer m_door;
};
