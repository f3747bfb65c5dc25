// Alerts: the ways by which people are told, their proof and their troubles.
#include <QRandomGenerator>
#include <algorithm>
#include "alerts/alerts.h"
#include "base/log.h"
#include "notices/hop_finder.h"
#include "notices/policy.h"

namespace alerts {

using namespace std::chrono_literals;

namespace {

constexpr auto waitsLong = 1h; // a mail, before its way is said to fail

QString newCode() { return QStringLiteral("%1").arg(QRandomGenerator::system()->bounded(1'000'000), 6, 10, QLatin1Char('0')); }

QJsonObject reasonOf(const char *code, const QJsonObject &parameters = {})
{
    return {{QStringLiteral("code"), QString::fromLatin1(code)}, {QStringLiteral("parameters"), parameters}};
}

} // namespace

Way *Alerts::wayNamed(const QString &name)
{
    const auto found = std::ranges::find(m_ways, name, &Way::name);
    return found == m_ways.end() ? nullptr : &*found;
}

qint64 Alerts::waitingAt(const Way &way) const { return way.name == QLatin1String(webhookWay) ? m_webhook.waiting() : way.mail != 0 ? 1 : 0; }

QList<WayTrouble> Alerts::wayTroubles() const
{
    QList<WayTrouble> all;
    for (const Way &way : m_ways)
        all.append({way.name, way.proved.has_value(), way.failsSince, way.reason, way.since});
    return all;
}

// Where the only mail server of an address is a primary the alert would wait for just what it tells of.
void Alerts::test(const QString &name, const QByteArray &actor, Done done)
{
    if (!wayNamed(name))
        return done(Error{QStringLiteral("alerts.no-such-way"), name});
    if (name == QLatin1String(webhookWay))
        return sendTest(name, actor, std::move(done));
    const auto whose = [this, port = m_config.smtp.outboundPort](const QHostAddress &address) {
        return m_neighbours.whose ? m_neighbours.whose(address, port) : handover::Whose::Others;
    };
    const QByteArray domain = notices::domainOf(name.toUtf8());
    notices::findHops(m_resolver, domain, m_config.hostname.toLatin1().toLower(), whose, this, [this, name, actor, done](const notices::Hops &hops) {
        const bool isBehind = hops.hops.isEmpty() && (hops.problem == "outbound.only-primary" || hops.problem == "outbound.only-us");
        if (isBehind)
            return done(Error{QStringLiteral("alerts.behind-primary"), name});
        sendTest(name, actor, done);
    });
}

void Alerts::sendTest(const QString &name, const QByteArray &actor, Done done)
{
    Way *way = wayNamed(name);
    if (!way) // reconfigured meanwhile
        return done(Error{QStringLiteral("alerts.no-such-way"), name});
    const QString code = newCode();
    if (const Result<void> begun = beginTest(*way, code, m_clock.wall()); !begun)
        return done(begun);
    News news;
    news.deed = spool::Deed{.act = "testAlert", .subject = name.toUtf8()};
    news.actor = actor;
    const QString &language = m_config.alerts.language;
    if (name == QLatin1String(webhookWay)) {
        const qint64 id = nextId();
        news.postings.append({id, testPosting(code, id, m_clock.wall(), *m_config.alerts.webhook, m_config.hostname, language), m_clock.wall()});
    } else {
        const AlertText text = testText(name, code, m_config.hostname, language);
        news.mails.append(mailTo(name, text.subject, text.text));
    }
    keep(std::move(news), std::move(done));
}

void Alerts::confirm(const QString &name, const QString &code, const QByteArray &actor, Done done)
{
    Way *way = wayNamed(name);
    if (!way)
        return done(Error{QStringLiteral("alerts.no-such-way"), name});
    const Way before = *way;
    if (const Result<void> right = alerts::confirm(*way, code, m_clock.wall()); !right) {
        keep({});
        return done(right);
    }
    News news;
    news.deed = spool::Deed{.act = "confirmAlert", .subject = name.toUtf8()};
    news.actor = actor;
    keep(std::move(news), [this, before, done = std::move(done)](const Result<void> &kept) {
        Way *now = wayNamed(before.name);
        if (!kept && now && now->target == before.target)
            *now = before;
        done(kept);
    });
}

void Alerts::onPosted(qint64 id)
{
    m_outgoing.erase(id);
    if (Way *way = wayNamed(QString::fromLatin1(webhookWay)))
        noteSent(*way);
    logging::event(logging::Level::Info, "alerts", "posted", {{"id", id}});
    keep({});
    Q_EMIT changed();
}

void Alerts::onNotPosted(const QJsonObject &reason)
{
    Way *way = wayNamed(QString::fromLatin1(webhookWay));
    if (!way)
        return;
    const bool isNews = !way->failsSince || way->reason != reason;
    noteFailed(*way, reason, m_clock.wall());
    if (!isNews)
        return;
    logging::event(logging::Level::Warning, "alerts", "not-posted", {{"reason", reason.value(QLatin1String("code")).toString()}});
    keep({});
    Q_EMIT changed();
}

void Alerts::onDropped(qint64 id)
{
    m_outgoing.erase(id);
    logging::event(logging::Level::Problem, "alerts", "given-up", {{"id", id}});
    keep({});
}

// What became of the last mail by each way: the spool knows.
void Alerts::followMails()
{
    for (const Way &way : std::as_const(m_ways)) {
        if (way.mail == 0)
            continue;
        m_spool.show(MessageId{way.mail}, this, [this, name = way.name, mail = MessageId{way.mail}](const Result<spool::Details> &details) {
            if (details && !details->rows.isEmpty())
                onMail(name, mail, *details);
        });
    }
}

void Alerts::onMail(const QString &name, MessageId mail, const spool::Details &details)
{
    Way *way = wayNamed(name);
    if (!way || way->mail != mail.value)
        return;
    const spool::ListRow &row = details.rows.first();
    const bool waitsTooLong = !spool::isFinal(row.state) && m_clock.wall() - row.arrived >= waitsLong;
    const std::optional<WallTime> failed = way->failsSince;
    if (row.state == spool::RecipientState::Delivered)
        noteSent(*way);
    else if (spool::isFinal(row.state))
        noteFailed(*way, reasonOf("alerts.mail-refused", {{QStringLiteral("text"), QString::fromUtf8(row.last.text)}}), row.arrived);
    else if (waitsTooLong)
        noteFailed(*way, reasonOf("alerts.mail-waits"), row.arrived);
    if (spool::isFinal(row.state))
        way->mail = 0;
    if (spool::isFinal(row.state) || way->failsSince != failed) {
        keep({});
        Q_EMIT changed();
    }
}

} // namespace alerts
