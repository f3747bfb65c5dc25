// A web server on loopback, plain or TLS, that answers every request with the bytes it was given. Faults are fields.
#pragma once
#include <QObject>
#include <list>
#include <memory>
#include "net/listener.h"
#include "net/tls_context.h"

class WebServer : public QObject {
public:
    QByteArray reply = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    bool silent = false;            // takes requests, never answers
    QByteArray endless;             // is sent again and again after `reply`, as fast as it is read
    QList<QByteArray> requests;     // heads and bodies, as they came
    qint64 sent = 0;                // bytes that were written of `endless`
    int connections = 0;

    // `tls` null: plain. False: no such address.
    bool listen(std::shared_ptr<const net::TlsServerContext> tls = {}, const QString &address = QStringLiteral("127.0.0.1"))
    {
        m_tls = std::move(tls);
        connect(&m_listener, &net::Listener::accepted, this, [this](const auto &connection) { accept(connection); });
        return bool(m_listener.listen(address, 0));
    }
    quint16 port() const { return m_listener.port(); }

private:
    struct Client {
        std::shared_ptr<net::Connection> connection;
        QByteArray input;
        bool answered = false;
    };

    void accept(const std::shared_ptr<net::Connection> &connection)
    {
        ++connections;
        Client &client = m_clients.emplace_back(Client{connection, {}, false});
        connect(connection.get(), &net::Connection::arrived, this, [this, &client] { take(client); });
        connect(connection.get(), &net::Connection::drained, this, [this, &client] { pump(client); });
        if (m_tls)
            connection->startServerTls(m_tls);
    }
    static qsizetype wanted(const QByteArray &input) // of bytes, to be a whole request
    {
        const qsizetype head = input.indexOf("\r\n\r\n");
        const qsizetype length = input.left(head).toLower().indexOf("\r\ncontent-length:");
        return head < 0 ? input.size() + 1 : head + 4 + (length < 0 ? 0 : input.mid(length + 17, 20).split('\r').first().trimmed().toLongLong());
    }
    void take(Client &client)
    {
        client.input += client.connection->unread();
        client.connection->consume(client.connection->unread().size());
        if (client.answered || client.input.size() < wanted(client.input))
            return;
        requests << client.input;
        client.answered = true;
        if (silent)
            return;
        client.connection->write(reply);
        if (endless.isEmpty())
            client.connection->closeAfterWriting();
    }
    void pump(Client &client)
    {
        if (!client.answered || endless.isEmpty())
            return;
        client.connection->write(endless);
        sent += endless.size();
    }

    std::shared_ptr<const net::TlsServerContext> m_tls;
    std::list<Client> m_clients;
    net::Listener m_listener;
};
