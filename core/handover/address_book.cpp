#include "handover/address_book.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <algorithm>
#include "base/log.h"
#include "base/platform.h"

namespace handover {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostHosts = 1000;
constexpr qint64 mostBytes = 1'000'000;
constexpr auto leastTtl = 10s, mostTtl = 300s, retryAfter = 10s;

QList<QHostAddress> addressesFrom(const QJsonArray &array)
{
    QList<QHostAddress> addresses;
    for (const QJsonValue &value : array) {
        const QHostAddress address(value.toString());
        if (!address.isNull())
            addresses.append(address);
    }
    return addresses;
}

} // namespace

AddressBook::AddressBook(dns::Resolver &resolver, const Clock &clock, const QString &directory, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_clock(clock),
      m_path(directory.isEmpty() ? QString() : directory + QStringLiteral("/routes.json"))
{
    m_writer.setMaxThreadCount(1); // in order
    load();
}

AddressBook::~AddressBook() { m_writer.waitForDone(); }

void AddressBook::addresses(const QByteArray &host, QObject *context, std::function<void(QList<QHostAddress>)> answer)
{
    const auto it = m_hosts.constFind(host);
    if (it == m_hosts.constEnd() || it->addresses.isEmpty())
        return ask(host, context, std::move(answer));
    if (m_clock.monotonic() >= it->askAgain && !it->asking)
        ask(host, this, [](const QList<QHostAddress> &) {});
    QTimer::singleShot(0, context, [answer = std::move(answer), known = it->addresses] { answer(known); });
}

void AddressBook::ask(const QByteArray &host, QObject *context, std::function<void(QList<QHostAddress>)> answer)
{
    if (m_hosts.size() >= mostHosts && !m_hosts.contains(host))
        m_hosts.erase(m_hosts.begin());
    m_hosts[host].asking = true;
    QPointer<QObject> alive(context);
    m_resolver.addresses(host, this, [this, host, alive, answer = std::move(answer)](const dns::AddressAnswer &found) {
        learn(host, found);
        if (alive)
            answer(m_hosts.value(host).addresses);
    });
}

void AddressBook::learn(const QByteArray &host, const dns::AddressAnswer &answer)
{
    Known &known = m_hosts[host];
    known.asking = false;
    if (answer.status != dns::Status::Ok || answer.records.isEmpty()) {
        known.askAgain = m_clock.monotonic() + retryAfter;
        return;
    }
    const auto ttl = std::clamp<std::chrono::seconds>(answer.ttl, leastTtl, mostTtl);
    known.askAgain = m_clock.monotonic() + ttl;
    if (known.addresses == answer.records)
        return;
    known.addresses = answer.records;
    if (QHostAddress(QString::fromLatin1(host)).isNull()) // an address literal needs no memory
        save();
}

QList<Endpoint> AddressBook::lastGoodTargets(const QByteArray &domain) const { return m_targets.value(domain); }

void AddressBook::keepTargets(const QByteArray &domain, const QList<Endpoint> &targets)
{
    if (targets.isEmpty() || m_targets.value(domain) == targets)
        return;
    m_targets.insert(domain, targets);
    save();
}

void AddressBook::load()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject document = QJsonDocument::fromJson(file.read(mostBytes)).object();
    const QJsonObject hosts = document.value(QLatin1String("hosts")).toObject();
    for (auto it = hosts.begin(); it != hosts.end() && m_hosts.size() < mostHosts; ++it)
        m_hosts.insert(it.key().toUtf8(), {addressesFrom(it->toArray()), {}, false});
    const QJsonObject targets = document.value(QLatin1String("targets")).toObject();
    for (auto it = targets.begin(); it != targets.end() && m_targets.size() < mostHosts; ++it) {
        QList<Endpoint> endpoints;
        for (const QJsonValue &value : it->toArray()) {
            if (const auto endpoint = endpointFromText(value.toString()))
                endpoints.append(*endpoint);
        }
        m_targets.insert(it.key().toUtf8(), endpoints);
    }
}

void AddressBook::save()
{
    if (m_path.isEmpty())
        return;
    QJsonObject hosts, targets;
    for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it) {
        QJsonArray array;
        for (const QHostAddress &address : it->addresses)
            array.append(address.toString());
        if (!array.isEmpty())
            hosts.insert(QString::fromUtf8(it.key()), array);
    }
    for (auto it = m_targets.cbegin(); it != m_targets.cend(); ++it) {
        QJsonArray array;
        for (const Endpoint &endpoint : *it)
            array.append(endpointText(endpoint));
        targets.insert(QString::fromUtf8(it.key()), array);
    }
    const QJsonObject document{{QStringLiteral("hosts"), hosts}, {QStringLiteral("targets"), targets}};
    m_writer.start([path = m_path, bytes = QJsonDocument(document).toJson()] {
        const Result<void> written = platform::writeFileDurably(path, bytes);
        if (!written)
            logging::event(logging::Level::Warning, "handover", "routes-not-kept", {{"detail", written.error().detail}});
    });
}

} // namespace handover
