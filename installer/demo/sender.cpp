#include "sender.h"
#include <QHostAddress>

namespace demo {

Sender::Sender(quint16 port, QObject *parent) : QObject(parent)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &Sender::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { fail(m_socket.errorString()); });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void Sender::send(const Mail &mail)
{
    m_mail = mail;
    if (m_stage == Stage::Ready)
        begin();
}

void Sender::read()
{
    while (m_socket.canReadLine()) {
        const QByteArray line = m_socket.readLine().trimmed();
        if (line.size() < 4 || line.at(3) != '-') // the last line of a reply
            take(line.left(3).toInt(), line);
    }
}

void Sender::take(int code, const QByteArray &line)
{
    const int wanted = m_stage == Stage::Data ? 354 : m_stage == Stage::Greeting ? 220 : 250;
    if (code != wanted)
        return fail(QString::fromUtf8(line));
    switch (m_stage) {
    case Stage::Greeting:
        return command(Stage::Ehlo, "EHLO elsewhere.example");
    case Stage::Ehlo:
        m_stage = Stage::Ready;
        return m_mail ? begin() : void();
    case Stage::Ready:
        return fail(QString::fromUtf8(line)); // said without being asked
    case Stage::Mail:
    case Stage::Rcpt:
        return nextRecipient();
    case Stage::Data:
        return sendBody();
    case Stage::Dot:
        m_stage = Stage::Ready;
        m_mail.reset();
        Q_EMIT accepted();
    }
}

void Sender::command(Stage next, const QByteArray &line)
{
    m_stage = next;
    m_socket.write(line + "\r\n");
}

void Sender::begin()
{
    m_recipient = 0;
    command(Stage::Mail, "MAIL FROM:<" + m_mail->sender + "> SIZE=" + QByteArray::number(m_mail->bytes.size()) + " BODY=8BITMIME");
}

void Sender::nextRecipient()
{
    if (m_recipient == m_mail->recipients.size())
        return command(Stage::Data, "DATA");
    command(Stage::Rcpt, "RCPT TO:<" + m_mail->recipients.at(m_recipient++) + ">");
}

void Sender::sendBody()
{
    QByteArray stuffed = m_mail->bytes; // RFC 5321 4.5.2
    stuffed.replace("\r\n.", "\r\n..");
    command(Stage::Dot, (stuffed.startsWith('.') ? "." + stuffed : stuffed) + ".");
}

void Sender::fail(const QString &because)
{
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT failed(because);
}

} // namespace demo
