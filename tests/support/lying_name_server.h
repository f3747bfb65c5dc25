// A name server on loopback that asks a truthful one and makes what it likes of the answer, by UDP and by TCP.
//
//   LyingNameServer liar({truthful, port}, [](const Exchange &exchange) { return exchange.truth.left(20); });
//   QVERIFY(liar.listen({"127.20.1.2"}, port));
#pragma once
#include <QHostAddress>
#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>
#include <functional>
#include <memory>
#include <vector>

struct Exchange {
    QByteArray question; // as it came: a whole message
    QByteArray truth;    // what the truthful server answers
    bool byTcp = false;

    // The name and the type that are asked for, as they are in the message.
    QByteArray section() const
    {
        qsizetype at = 12;
        while (at < question.size() && question.at(at) != 0)
            at += 1 + quint8(question.at(at));
        return question.mid(12, at + 5 - 12);
    }
    quint16 type() const { return qFromBigEndian<quint16>(section().right(4).constData()); }
    QByteArray name() const { return section().chopped(4); } // wire form
};

class LyingNameServer : public QObject {
public:
    using Lie = std::function<QByteArray(const Exchange &)>; // empty: no answer
    enum class Tcp { Refused, Whole, ByteASecond };

    LyingNameServer(const QHostAddress &truthful, quint16 port, Lie lie, Tcp tcp) : m_truthful(truthful), m_port(port), m_lie(std::move(lie)), m_tcp(tcp) {}

    // At all of the addresses, with the port of the truthful one. False: taken.
    bool listen(const QStringList &addresses)
    {
        return std::all_of(addresses.begin(), addresses.end(), [this](const QString &address) { return listenUdp(address) && listenTcp(address); });
    }

private:
    bool listenUdp(const QString &address)
    {
        QUdpSocket *socket = m_sockets.emplace_back(std::make_unique<QUdpSocket>()).get();
        socket->setProxy(QNetworkProxy::NoProxy); // else Qt asks the system for one, in a thread of its own
        connect(socket, &QUdpSocket::readyRead, this, [this, socket] {
            while (socket->hasPendingDatagrams()) {
                const QNetworkDatagram asked = socket->receiveDatagram();
                askForTruth(asked.data(), [this, socket, asked](const QByteArray &truth) {
                    if (const QByteArray said = m_lie({asked.data(), truth, false}); !said.isEmpty())
                        socket->writeDatagram(said, asked.senderAddress(), quint16(asked.senderPort()));
                });
            }
        });
        return socket->bind(QHostAddress(address), m_port, QAbstractSocket::DontShareAddress);
    }

    bool listenTcp(const QString &address)
    {
        if (m_tcp == Tcp::Refused)
            return true;
        QTcpServer *server = m_servers.emplace_back(std::make_unique<QTcpServer>()).get();
        server->setProxy(QNetworkProxy::NoProxy);
        connect(server, &QTcpServer::newConnection, this, [this, server] {
            QTcpSocket *client = server->nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this, [this, client] { onTcp(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        });
        return server->listen(QHostAddress(address), m_port);
    }

    void onTcp(QTcpSocket *client)
    {
        const QByteArray head = client->peek(2);
        if (head.size() < 2 || client->bytesAvailable() < 2 + qFromBigEndian<quint16>(head.constData()))
            return;
        const QByteArray question = client->read(2 + qFromBigEndian<quint16>(head.constData())).mid(2);
        askForTruth(question, [this, client = QPointer<QTcpSocket>(client), question](const QByteArray &truth) {
            const QByteArray said = m_lie({question, truth, true});
            QByteArray length(2, '\0');
            qToBigEndian(quint16(said.size()), length.data());
            if (client && !said.isEmpty())
                send(client, length + said);
        });
    }

    void send(QTcpSocket *client, const QByteArray &bytes)
    {
        const qsizetype piece = m_tcp == Tcp::ByteASecond ? 1 : bytes.size();
        client->write(bytes.left(piece));
        if (piece < bytes.size())
            QTimer::singleShot(1000, client, [this, client, rest = bytes.mid(piece)] { send(client, rest); });
    }

    void askForTruth(const QByteArray &question, std::function<void(QByteArray)> told)
    {
        auto *socket = new QUdpSocket(this);
        socket->setProxy(QNetworkProxy::NoProxy);
        connect(socket, &QUdpSocket::readyRead, this, [socket, told = std::move(told)] {
            const QByteArray truth = socket->receiveDatagram().data();
            socket->disconnect();
            socket->deleteLater();
            told(truth);
        });
        socket->writeDatagram(question, m_truthful, m_port);
    }

    const QHostAddress m_truthful;
    const quint16 m_port;
    const Lie m_lie;
    const Tcp m_tcp;
    std::vector<std::unique_ptr<QUdpSocket>> m_sockets;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
};
