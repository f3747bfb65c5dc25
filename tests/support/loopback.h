// Two ends of one real TCP connection over loopback, each with what it was told.
#pragma once
#include <QtTest>
#include "net/connector.h"
#include "net/listener.h"

struct End {
    std::shared_ptr<net::Connection> connection;
    QByteArray received;
    std::optional<net::TlsFacts> tls;
    std::optional<Error> closed;
    bool reading = true; // false: leaves everything where it is
    int arrivals = 0;

    void take(std::shared_ptr<net::Connection> c)
    {
        connection = std::move(c);
        QObject::connect(connection.get(), &net::Connection::arrived, connection.get(), [this] { ++arrivals; read(); });
        QObject::connect(connection.get(), &net::Connection::tlsStarted, connection.get(), [this](const net::TlsFacts &f) { tls = f; });
        QObject::connect(connection.get(), &net::Connection::closed, connection.get(), [this](const Error &why) { closed = why; });
    }
    void read()
    {
        if (!reading)
            return;
        received += connection->unread();
        connection->consume(connection->unread().size());
    }
};

struct Loopback {
    net::Listener listener;
    End server, client;

    bool open(const QString &address = QStringLiteral("127.0.0.1"))
    {
        if (!listener.listen(address, 0))
            return false;
        QObject::connect(&listener, &net::Listener::accepted, &listener, [this](const auto &c) { server.take(c); });
        const QHostAddress to(address == QLatin1String("::1") ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
        net::connectTo(to, listener.port(), {}, std::chrono::seconds(10), &listener,
                       [this](Result<std::shared_ptr<net::Connection>> c) { if (c) client.take(*c); });
        return QTest::qWaitFor([this] { return server.connection && client.connection; });
    }
};
