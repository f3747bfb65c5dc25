#include "handover/address_book.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <algorithm>

namespace handover {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostHosts = 1000;
constexpr qint64 mostBytes = 1'000'000;
constexpr auto leastTtl = 10s, mostTtl = 300s, retryAfter = 10s;
constexpr auto saveAfter = 100ms;

QList<QHostAddress> addressesFrom(const QJsonArray &array)
{
    QList<QHostAddress> addresses;
    for (const auto value : array) {
        const QHostAddress address(value.toString());
        if (!address.isNull())
            addresses.append(address);
    }
    return addresses;
}

// What G1 needs of an EHLO.
smtp::Capabilities kept(const smtp::Capabilities &all)
{
    smtp::Capabilities some;
    some.smtpUtf8 = all.smtpUtf8;
    some.dsn = all.dsn;
    some.size = all.size;
    return some;
}

smtp::Capabilities capabilitiesFrom(const QJsonObject &object)
{
    smtp::Capabilities some;
    some.smtpUtf8 = object.value(QLatin1String("smtpUtf8")).toBool();
    some.dsn = object.value(QLatin1String("dsn")).toBool();
    if (object.contains(QLatin1String("size")))
        some.size = std::max<qint64>(0, object.value(QLatin1String("size")).toInteger());
    return some;
}

QJsonObject toJson(const smtp::Capabilities &some)
{
    QJsonObject object{{QStringLiteral("smtpUtf8"), some.smtpUtf8}, {QStringLiteral("dsn"), some.dsn}};
    if (some.size)
        object.insert(QStringLiteral("size"), *some.size);
    return object;
}

} // namespace

AddressBook::AddressBook(dns::Resolver &resolver, const Clock &clock, const QString &directory, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_clock(clock),
      m_path(directory.isEmpty() ? QString() : directory + QStringLiteral("/routes.json"))
{
    if (m_path.isEmpty())
        return;
    load();
    startWriter();
}

AddressBook::~AddressBook()
{
    if (!m_writer)
        return;
    if (m_save.isActive())
        (void)save(); // a full box: the disk does not keep up, and what is lost is only a memory of DNS
    m_thread.quit();
    m_thread.wait();
}

void AddressBook::startWriter()
{
    m_save.setSingleShot(true);
    m_save.setInterval(saveAfter);
    m_save.callOnTimeout(this, [this] {
        if (!save())
            m_save.start();
    });
    m_writer = std::make_unique<RouteWriter>(m_path);
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer.get(), &RouteWriter::finish, Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("routes"));
    m_thread.start();
}

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
        saveSoon();
}

QList<Endpoint> AddressBook::lastGoodTargets(const QByteArray &domain) const { return m_targets.value(domain); }

void AddressBook::keepTargets(const QByteArray &domain, const QList<Endpoint> &targets)
{
    if (targets.isEmpty() || m_targets.value(domain) == targets)
        return;
    m_targets.insert(domain, targets);
    saveSoon();
}

std::optional<smtp::Capabilities> AddressBook::lastCapabilities(const Endpoint &primary) const
{
    const auto it = m_capabilities.constFind(endpointText(primary).toUtf8());
    return it == m_capabilities.constEnd() ? std::nullopt : std::optional(*it);
}

bool AddressBook::keepCapabilities(const Endpoint &primary, const smtp::Capabilities &capabilities)
{
    const QByteArray name = endpointText(primary).toUtf8();
    const smtp::Capabilities now = kept(capabilities);
    const auto before = m_capabilities.constFind(name);
    if (before != m_capabilities.constEnd() && before->smtpUtf8 == now.smtpUtf8 && before->dsn == now.dsn && before->size == now.size)
        return false;
    if (m_capabilities.size() >= mostHosts && before == m_capabilities.constEnd())
        m_capabilities.erase(m_capabilities.begin());
    m_capabilities.insert(name, now);
    saveSoon();
    return true;
}

void AddressBook::load()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject document = QJsonDocument::fromJson(file.read(mostBytes)).object();
    const QJsonObject hosts = document.value(QLatin1String("hosts")).toObject();
    for (auto it = hosts.begin(); it != hosts.end() && m_hosts.size() < mostHosts; ++it)
        m_hosts.insert(it.key().toUtf8(), {addressesFrom(it->toArray()), {}, false});
    const QJsonObject targets = document.value(QLatin1String("targets")).toObject();
    for (auto it = targets.begin(); it != targets.end() && m_targets.size() < mostHosts; ++it) {
        QList<Endpoint> endpoints;
        for (const auto value : it->toArray()) {
            if (const auto endpoint = endpointFromText(value.toString()))
                endpoints.append(*endpoint);
        }
        m_targets.insert(it.key().toUtf8(), endpoints);
    }
    const QJsonObject capabilities = document.value(QLatin1String("capabilities")).toObject();
    for (auto it = capabilities.begin(); it != capabilities.end() && m_capabilities.size() < mostHosts; ++it)
        m_capabilities.insert(it.key().toUtf8(), capabilitiesFrom(it->toObject()));
}

QByteArray AddressBook::state() const
{
    QJsonObject hosts, targets, capabilities;
    for (auto it = m_capabilities.cbegin(); it != m_capabilities.cend(); ++it)
        capabilities.insert(QString::fromUtf8(it.key()), toJson(*it));
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
    const QJsonObject document{{QStringLiteral("hosts"), hosts}, {QStringLiteral("targets"), targets},
                               {QStringLiteral("capabilities"), capabilities}};
    return QJsonDocument(document).toJson();
}

void AddressBook::saveSoon()
{
    if (m_writer && !m_save.isActive())
        m_save.start();
}

bool AddressBook::save() { return m_writer->states().post(state()); }

} // namespace handover
