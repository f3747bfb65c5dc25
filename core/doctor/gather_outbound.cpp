// Of a gathering: whether port 25 leads out of here, shown by mail servers of the world. Nothing is said to them.
#include "doctor/gather_p.h"
#include "net/connector.h"

namespace doctor {

namespace {

using Connected = Result<std::shared_ptr<net::Connection>>;

Reach reachOf(const Error &error)
{
    if (error.code == QLatin1String("net.connection-refused"))
        return Reach::Refused;
    return error.code == QLatin1String("net.timed-out") ? Reach::Silent : Reach::Unreachable;
}

// Waits for the first bytes of a greeting: a firewall in between may take connections in the server's place.
class Greeted : public QObject {
public:
    Greeted(std::shared_ptr<net::Connection> connection, QObject *parent, std::function<void(Reach)> done)
        : QObject(parent), m_connection(std::move(connection)), m_done(std::move(done))
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { end(Reach::Silent); });
        connect(m_connection.get(), &net::Connection::closed, this, [this] { end(Reach::Silent); });
        connect(m_connection.get(), &net::Connection::arrived, this, [this] {
            if (m_connection->unread().size() >= 3)
                end(m_connection->unread().startsWith("220") ? Reach::Open : Reach::Refused);
        });
        m_limit.start(outboundLimit);
    }

private:
    void end(Reach reach)
    {
        if (const auto done = std::exchange(m_done, nullptr)) {
            m_connection->disconnect(this);
            m_connection->abort();
            deleteLater();
            done(reach);
        }
    }

    std::shared_ptr<net::Connection> m_connection;
    std::function<void(Reach)> m_done;
    QTimer m_limit;
};

void greet(Gathering &g, const QHostAddress &address)
{
    const auto done = g.awaited<Reach>([&g](Reach reach) { g.facts.outbound << reach; });
    net::connectTo(address, g.question.doctor.smtpPort, {}, outboundLimit, &g, [&g, done](const Connected &connected) {
        if (!connected)
            return done(reachOf(connected.error()));
        new Greeted(*connected, &g, done); // deletes itself
    });
}

// IPv4: from where there is no IPv6 nothing could be learned.
void findAddress(Gathering &g, const QByteArray &host)
{
    g.resolver.addressesOf(host, dns::Type::A, &g, g.awaited<dns::AddressAnswer>([&g](const dns::AddressAnswer &answer) {
        if (!answer.records.isEmpty())
            greet(g, answer.records.first());
    }));
}

} // namespace

void gatherOutbound(Gathering &g)
{
    const QStringList &domains = g.question.doctor.worldDomains;
    for (const QString &domain : domains.mid(0, maxWorldDomains)) {
        g.resolver.mx(domain.toLatin1(), &g, g.awaited<dns::MxAnswer>([&g](const dns::MxAnswer &answer) {
            if (!answer.records.isEmpty() && !answer.records.first().host.isEmpty())
                findAddress(g, answer.records.first().host);
        }));
    }
}

} // namespace doctor
