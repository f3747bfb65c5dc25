#include "doctor/machine_probe.h"
#include <QNetworkInterface>
#include <QTimer>
#include "dns/address.h"
#include "doctor/gather.h"
#include "doctor/world_greeting.h"
#include "net/listener.h"

namespace doctor {

namespace {

constexpr std::chrono::seconds greetingLimit{4};

QList<QHostAddress> localAddresses()
{
    QList<QHostAddress> all;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal())
            all << address;
    }
    return all;
}

Port portOf(const Error &error)
{
    if (error.code == QLatin1String("net.address-in-use"))
        return Port::Taken;
    if (error.code == QLatin1String("net.port-not-allowed"))
        return Port::NotAllowed;
    return error.code == QLatin1String("net.address-not-ours") ? Port::NotHere : Port::CannotListen;
}

// Where a program that has the port can be asked who it is.
QHostAddress placeOf(const Endpoint &listen)
{
    const QHostAddress address(listen.host);
    const bool isEverywhere = address.isNull() || address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
    return isEverywhere ? QHostAddress(QHostAddress::LocalHost) : address;
}

// One probe from first question to facts; owned by its context, deletes itself after the answer. As a Gathering: m_awaited is the number of
// answers still to come.
class MachineProbe : public QObject {
public:
    MachineProbe(MachineQuestion question, dns::Resolver &resolver, QObject *context, std::function<void(MachineFacts)> answer)
        : QObject(context), m_question(std::move(question)), m_treatAsPublic(dns::networksFrom(m_question.doctor.treatAsPublic)), m_resolver(resolver),
          m_answer(std::move(answer))
    {
        m_facts.own = m_question.own;
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, &MachineProbe::finish);
    }
    void start(std::chrono::milliseconds limit)
    {
        m_limit.start(limit);
        ++m_awaited; // all of this
        m_facts.local = localAddresses();
        lookAtPort();
        m_resolver.addresses(m_question.hostname, this, awaited<dns::AddressAnswer>([this](const dns::AddressAnswer &answer) {
            m_facts.named = answer;
            askPointers();
        }));
        lookAtTheWorld();
        QTimer::singleShot(0, this, &MachineProbe::arrived);
    }

private:
    template <typename Answer> std::function<void(Answer)> awaited(std::function<void(const Answer &)> then)
    {
        ++m_awaited;
        return [this, then = std::move(then)](const Answer &answer) {
            then(answer);
            arrived();
        };
    }
    // A program that is there already is asked for its greeting: that names it better than any number could.
    void lookAtPort()
    {
        if (m_question.isListening) {
            m_facts.port = Port::Ours;
            return;
        }
        net::Listener listener; // nobody is taken: it is closed before the event loop turns
        const Result<void> opened = listener.listen(m_question.listen.host, m_question.listen.port);
        m_facts.port = opened ? Port::Free : portOf(opened.error());
        if (m_facts.port != Port::Taken)
            return;
        greet(placeOf(m_question.listen), m_question.listen.port, {}, greetingLimit, this,
              awaited<Greeting>([this](const Greeting &greeting) { m_facts.portGreeting = greeting.text; }));
    }
    void lookAtTheWorld()
    {
        const QStringList &domains = m_question.doctor.worldDomains;
        for (const QString &domain : domains.mid(0, maxWorldDomains)) {
            m_resolver.mx(domain.toLatin1(), this, awaited<dns::MxAnswer>([this](const dns::MxAnswer &answer) {
                if (answer.records.isEmpty() || answer.records.first().host.isEmpty())
                    return;
                m_resolver.addressesOf(answer.records.first().host, dns::Type::A, this, awaited<dns::AddressAnswer>([this](const dns::AddressAnswer &found) {
                    if (!found.records.isEmpty())
                        greetWorld(found.records.first());
                }));
            }));
        }
    }
    void greetWorld(const QHostAddress &address)
    {
        greet(address, m_question.doctor.smtpPort, m_question.hostname, greetingLimit, this, awaited<Greeting>([this](const Greeting &greeting) {
            m_facts.outbound << greeting.reach;
            if (greeting.reach != Reach::Open)
                return;
            m_facts.towardsTheWorld = greeting.own;
            const QHostAddress us = greeting.saysOfUs;
            if (!us.isNull() && dns::isPublic(us, m_treatAsPublic) && !m_facts.seen.contains(us))
                m_facts.seen << us;
            askPointers();
        }));
    }
    void askPointers()
    {
        for (const QHostAddress &address : publicAddressesOf(m_question, m_facts)) {
            if (m_facts.addresses.contains(address) || m_facts.addresses.size() >= maxOwnAddresses)
                continue;
            m_facts.addresses[address] = {};
            m_resolver.texts(dns::reverseName(address), dns::Type::Ptr, this, awaited<dns::Answer<QByteArray>>([this, address](const dns::Answer<QByteArray> &answer) {
                m_facts.addresses[address].status = answer.status;
                m_facts.addresses[address].names = answer.records.mid(0, maxNames);
            }));
        }
    }
    void arrived()
    {
        if (--m_awaited == 0)
            finish();
    }
    void finish()
    {
        if (const auto answer = std::exchange(m_answer, nullptr)) {
            deleteLater();
            answer(m_facts);
        }
    }

    const MachineQuestion m_question;
    const dns::Networks m_treatAsPublic;
    dns::Resolver &m_resolver;
    std::function<void(MachineFacts)> m_answer;
    MachineFacts m_facts;
    int m_awaited = 0;
    QTimer m_limit;
};

} // namespace

QList<QHostAddress> publicAddressesOf(const MachineQuestion &question, const MachineFacts &facts)
{
    const dns::Networks treatAsPublic = dns::networksFrom(question.doctor.treatAsPublic);
    QList<QHostAddress> all = facts.seen;
    for (const QString &address : question.publicAddresses)
        all << QHostAddress(address);
    all << facts.local << facts.named.records;
    QList<QHostAddress> found;
    for (const QHostAddress &address : std::as_const(all)) {
        if (!address.isNull() && dns::isPublic(address, treatAsPublic) && !found.contains(address))
            found << address;
    }
    return found;
}

void probeMachine(const MachineQuestion &question, dns::Resolver &resolver, QObject *context, std::function<void(MachineFacts)> answer,
                  std::chrono::milliseconds limit)
{
    (new MachineProbe(question, resolver, context, std::move(answer)))->start(limit); // deletes itself
}

} // namespace doctor
