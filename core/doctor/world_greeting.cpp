#include "doctor/world_greeting.h"
#include <QRegularExpression>
#include <QTimer>
#include "net/connector.h"

namespace doctor {

namespace {

using Connected = Result<std::shared_ptr<net::Connection>>;
constexpr qsizetype mostReply = 16 * 1024;
constexpr qsizetype mostText = 200;

Reach reachOf(const Error &error)
{
    if (error.code == QLatin1String("net.connection-refused"))
        return Reach::Refused;
    return error.code == QLatin1String("net.timed-out") ? Reach::Silent : Reach::Unreachable;
}

// A whole reply of one or more lines (RFC 5321 4.2.1): its last line has a space behind the code.
bool isWhole(const QByteArray &bytes)
{
    if (!bytes.endsWith('\n'))
        return false;
    const qsizetype begin = bytes.lastIndexOf('\n', bytes.size() - 2) + 1;
    return bytes.size() - begin >= 4 && bytes.at(begin + 3) != '-';
}

QByteArray shown(QByteArray line)
{
    line = line.left(mostText);
    for (char &c : line)
        c = c >= ' ' && c < 0x7f ? c : '?';
    return line;
}

class Dialogue : public QObject {
public:
    Dialogue(std::shared_ptr<net::Connection> connection, QByteArray hostname, std::chrono::milliseconds limit, QObject *parent, std::function<void(Greeting)> done)
        : QObject(parent), m_connection(std::move(connection)), m_hostname(std::move(hostname)), m_done(std::move(done))
    {
        m_greeting.own = m_connection->localAddress();
        m_greeting.reach = Reach::Silent; // a firewall in between may take connections in the server's place
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, &Dialogue::end);
        connect(m_connection.get(), &net::Connection::closed, this, &Dialogue::end);
        connect(m_connection.get(), &net::Connection::arrived, this, &Dialogue::read);
        m_limit.start(limit);
    }

private:
    void read()
    {
        const QByteArrayView unread = m_connection->unread();
        m_reply += unread;
        m_connection->consume(unread.size());
        if (m_reply.size() > mostReply)
            return end();
        if (!isWhole(m_reply))
            return;
        const QByteArray reply = std::exchange(m_reply, {});
        m_saidHello ? onHello(reply) : onGreeting(reply);
    }
    void onGreeting(const QByteArray &reply)
    {
        m_greeting.reach = reply.startsWith("220") ? Reach::Open : Reach::Refused;
        m_greeting.text = shown(reply.mid(4, reply.indexOf('\n') - 4).trimmed());
        if (m_greeting.reach != Reach::Open || m_hostname.isEmpty())
            return end();
        m_saidHello = true;
        m_connection->write("EHLO " + m_hostname + "\r\n");
    }
    void onHello(const QByteArray &reply)
    {
        m_greeting.saysOfUs = addressInReply(reply, m_connection->peerAddress());
        m_connection->write("QUIT\r\n");
        m_connection->closeAfterWriting();
        m_saidQuit = true;
        end();
    }
    void end()
    {
        if (const auto done = std::exchange(m_done, nullptr)) {
            m_connection->disconnect(this);
            if (!m_saidQuit)
                m_connection->abort();
            deleteLater();
            done(m_greeting);
        }
    }

    std::shared_ptr<net::Connection> m_connection;
    const QByteArray m_hostname;
    std::function<void(Greeting)> m_done;
    Greeting m_greeting;
    QByteArray m_reply;
    bool m_saidHello = false, m_saidQuit = false;
    QTimer m_limit;
};

} // namespace

void greet(const QHostAddress &address, quint16 port, const QByteArray &hostname, std::chrono::milliseconds limit, QObject *context,
           std::function<void(Greeting)> done)
{
    net::connectTo(address, port, {}, limit, context, [hostname, limit, context, done = std::move(done)](const Connected &connected) {
        if (!connected)
            return done({reachOf(connected.error()), {}, {}, {}});
        new Dialogue(*connected, hostname, limit, context, done); // deletes itself
    });
}

QHostAddress addressInReply(const QByteArray &reply, const QHostAddress &server)
{
    static const QRegularExpression bracketed(QStringLiteral("\\[(?:IPv6:)?([0-9A-Fa-f.:]{2,45})\\]"), QRegularExpression::CaseInsensitiveOption);
    auto found = bracketed.globalMatch(QString::fromLatin1(reply.left(mostReply)));
    while (found.hasNext()) {
        const QHostAddress address(found.next().captured(1));
        if (!address.isNull() && address != server)
            return address;
    }
    return {};
}

} // namespace doctor
