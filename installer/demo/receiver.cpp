#include "receiver.h"

namespace demo {

namespace {
QByteArray pathOf(const QByteArray &line)
{
    const qsizetype open = line.indexOf('<'), end = line.indexOf('>', open);
    return open < 0 || end < 0 ? QByteArray() : line.mid(open + 1, end - open - 1);
}

QByteArray withoutStuffing(QByteArray text) // RFC 5321 4.5.2
{
    text.replace("\r\n.", "\r\n");
    return text.startsWith('.') ? text.sliced(1) : text;
}
}

Receiver::Receiver(QTcpSocket *socket) : QObject(socket), m_socket(socket)
{
    connect(m_socket, &QTcpSocket::readyRead, this, &Receiver::read);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
    say("220 primary.example.test ESMTP Restante demo");
}

void Receiver::read()
{
    m_in += m_socket->readAll();
    while (m_inData ? readData() : readLine()) {}
    if (m_in.size() > (m_inData ? maxMessage : maxLine))
        m_socket->abort();
}

bool Receiver::readLine()
{
    const qsizetype end = m_in.indexOf("\r\n");
    if (end < 0)
        return false;
    const QByteArray line = m_in.left(end);
    m_in.remove(0, end + 2);
    command(line);
    return true;
}

bool Receiver::readData()
{
    const bool empty = m_in.startsWith(".\r\n");
    const qsizetype end = empty ? 0 : m_in.indexOf("\r\n.\r\n", m_searched);
    if (end < 0) {
        m_searched = qMax<qsizetype>(0, m_in.size() - 4);
        return false;
    }
    m_delivery.bytes = empty ? QByteArray() : withoutStuffing(m_in.left(end + 2));
    m_in.remove(0, empty ? 3 : end + 5);
    m_inData = false;
    Q_EMIT received(m_delivery);
    m_delivery = {};
    say("250 2.0.0 Thank you");
    return true;
}

void Receiver::command(const QByteArray &line)
{
    const QByteArray verb = line.left(4).toUpper();
    if (verb == "EHLO")
        return say("250-primary.example.test\r\n250-PIPELINING\r\n250-SIZE 60000000\r\n250 8BITMIME");
    if (verb == "MAIL") {
        m_delivery = {pathOf(line), {}, {}};
    } else if (verb == "RCPT") {
        m_delivery.recipients << pathOf(line);
    } else if (verb == "DATA" && !m_delivery.recipients.isEmpty()) {
        m_inData = true;
        m_searched = 0;
        return say("354 Go ahead");
    } else if (verb == "QUIT") {
        say("221 2.0.0 Bye");
        return m_socket->disconnectFromHost();
    } else if (verb != "HELO" && verb != "RSET" && verb != "NOOP") {
        return say("502 5.5.2 Not here");
    }
    say("250 2.0.0 Ok");
}

} // namespace demo
