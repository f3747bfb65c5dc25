#include "alerts/webhook.h"
#include <QJsonDocument>
#include <algorithm>

namespace alerts {

using namespace std::chrono_literals;

namespace {

constexpr auto requestLimit = 15s;
constexpr qsizetype bodyLimit = 4 * 1024; // of replies, which nobody reads

QJsonObject reasonOf(const char *code, const QJsonObject &parameters)
{
    return {{QStringLiteral("code"), QString::fromLatin1(code)}, {QStringLiteral("parameters"), parameters}};
}

} // namespace

QByteArray rowOf(const Outgoing &one)
{
    const QJsonObject object{{QStringLiteral("id"), one.id},
                             {QStringLiteral("url"), one.posting.url.toString(QUrl::FullyEncoded)},
                             {QStringLiteral("type"), QString::fromLatin1(one.posting.contentType)},
                             {QStringLiteral("body"), QString::fromUtf8(one.posting.body)},
                             {QStringLiteral("since"), qint64(one.since.time_since_epoch().count())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Outgoing> outgoingFrom(const QByteArray &row)
{
    const QJsonObject object = QJsonDocument::fromJson(row).object();
    Outgoing one;
    one.id = object.value(QLatin1String("id")).toInteger();
    one.posting.url = QUrl(object.value(QLatin1String("url")).toString());
    one.posting.contentType = object.value(QLatin1String("type")).toString().toLatin1();
    one.posting.body = object.value(QLatin1String("body")).toString().toUtf8();
    one.since = WallTime(Milliseconds(object.value(QLatin1String("since")).toInteger()));
    return one.id > 0 && one.posting.url.isValid() ? std::optional(one) : std::nullopt;
}

Webhook::Webhook(dns::Resolver &resolver, const Clock &clock, handover::SecretReader secret, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_clock(clock), m_secret(std::move(secret))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Webhook::next);
}

// What waits was written for the old address: it may be another firm's by now.
void Webhook::configure(const std::optional<config::Webhook> &webhook)
{
    const bool isOther = m_config && (!webhook || webhook->url != m_config->url || webhook->format != m_config->format);
    m_config = webhook;
    m_tries = 0;
    if (isOther) {
        m_try.reset();
        for (const Outgoing &one : std::exchange(m_queue, {}))
            Q_EMIT dropped(one.id);
    }
    m_retry.start(0ms);
}

void Webhook::add(const Outgoing &one)
{
    m_queue.push_back(one);
    if (m_queue.size() > mostWaiting) {
        const qint64 oldest = m_queue.front().id;
        m_try.reset();
        m_queue.pop_front();
        Q_EMIT dropped(oldest);
    }
    if (!m_try && !m_retry.isActive())
        m_retry.start(0ms);
}

void Webhook::next()
{
    if (m_queue.empty() || m_try || !m_config)
        return;
    m_try = std::make_unique<QObject>();
    const QByteArray host = m_queue.front().posting.url.host(QUrl::FullyEncoded).toLatin1();
    m_resolver.addresses(host, m_try.get(), [this, host](const dns::AddressAnswer &answer) {
        if (answer.status != dns::Status::Ok || answer.records.isEmpty())
            return fail(reasonOf("alerts.no-address", {{QStringLiteral("host"), QString::fromLatin1(host)}}));
        ask(answer.records);
    });
}

void Webhook::ask(const QList<QHostAddress> &addresses)
{
    const Posting &posting = m_queue.front().posting;
    net::WebRequest request;
    request.method = net::WebRequest::Method::Post;
    request.url = posting.url;
    request.address = addresses.at(m_tries % addresses.size());
    request.headers = {{"Content-Type", posting.contentType}, {"User-Agent", "Restante"}};
    request.body = posting.body;
    request.bodyLimit = bodyLimit;
    request.limit = requestLimit;
    if (!m_config->secret.isEmpty()) {
        const Result<QString> token = m_secret ? m_secret(m_config->secret) : Result<QString>(Error{QStringLiteral("config.no-secret"), m_config->secret});
        if (!token)
            return fail(reasonOf("alerts.no-secret", {}));
        request.headers.append({"Authorization", "Bearer " + token->toUtf8()});
    }
    net::askWeb(request, m_try.get(), [this](const Result<net::WebReply> &reply) { take(reply); });
}

void Webhook::take(const Result<net::WebReply> &reply)
{
    const QString host = m_queue.front().posting.url.host();
    const bool isTooLong = !reply && reply.error().code == u"web.too-long"; // whatever it says so wordily: it got there
    if (!reply && !isTooLong)
        return fail(reasonOf("alerts.no-reply", {{QStringLiteral("host"), host}, {QStringLiteral("detail"), reply.error().code}}));
    if (reply && (reply->status < 200 || reply->status >= 300))
        return fail(reasonOf("alerts.web-status", {{QStringLiteral("host"), host}, {QStringLiteral("status"), reply->status}}));
    m_try.release()->deleteLater(); // we are called in its name
    m_tries = 0;
    const qint64 id = m_queue.front().id;
    m_queue.pop_front();
    Q_EMIT sent(id);
    if (!m_queue.empty())
        m_retry.start(0ms);
}

void Webhook::fail(const QJsonObject &reason)
{
    m_try.release()->deleteLater();
    const Milliseconds wait = std::min(longestRetry, firstRetry * (1 << std::min(m_tries, 10)));
    ++m_tries;
    m_retry.start(wait);
    Q_EMIT failed(reason);
    while (!m_queue.empty() && m_clock.wall() - m_queue.front().since >= giveUpAfter) {
        const qint64 id = m_queue.front().id;
        m_queue.pop_front();
        Q_EMIT dropped(id);
    }
}

} // namespace alerts
