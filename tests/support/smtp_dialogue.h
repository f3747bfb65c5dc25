// A client of an SMTP server that says exactly what the test wants, over a real connection.
#pragma once
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QSslSocket>
#include <QtTest>

class SmtpDialogue {
public:
    // `from`: the client's address, any in 127.0.0.0/8.
    explicit SmtpDialogue(quint16 port, const QString &from = {})
    {
        QNetworkProxyFactory::setUseSystemConfiguration(false); // QSslSocket's bind() asks it, whatever its own proxy is
        socket.setProxy(QNetworkProxy::NoProxy);
        if (!from.isEmpty())
            socket.bind(QHostAddress(from));
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QObject::connect(&socket, &QSslSocket::readyRead, &socket, [this] { heard += socket.readAll(); });
    }

    void send(const QByteArray &bytes) { socket.write(bytes); }

    // The next whole reply, several lines or one; empty when none comes or the connection ends.
    QByteArray reply(int milliseconds = 10'000)
    {
        qsizetype end = -1;
        (void)QTest::qWaitFor([&] { return (end = endOfReply()) >= 0 || closed(); }, milliseconds);
        if (end < 0)
            end = endOfReply();
        const QByteArray text = heard.left(qMax<qsizetype>(end, 0));
        heard.remove(0, text.size());
        return text;
    }
    QByteArray ask(const QByteArray &line)
    {
        send(line + "\r\n");
        return reply();
    }
    int code(const QByteArray &line) { return ask(line).left(3).toInt(); }

    // To the point where DATA may be said; the last code.
    int envelope(const QByteArray &from, const QByteArray &to)
    {
        code("EHLO client.test");
        code("MAIL FROM:<" + from + ">");
        return code("RCPT TO:<" + to + ">");
    }

    bool closed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    bool waitClosed() { return QTest::qWaitFor([this] { return closed(); }, 10'000); }

    bool startTls()
    {
        if (code("STARTTLS") != 220)
            return false;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.startClientEncryption();
        return QTest::qWaitFor([this] { return socket.isEncrypted(); }, 10'000);
    }

    QSslSocket socket;
    QByteArray heard;

private:
    qsizetype endOfReply() const
    {
        for (qsizetype at = 0; at < heard.size();) {
            const qsizetype end = heard.indexOf("\r\n", at);
            if (end < 0)
                return -1;
            if (heard.size() > at + 3 && heard[at + 3] != '-')
                return end + 2;
            at = end + 2;
        }
        return -1;
    }
};
