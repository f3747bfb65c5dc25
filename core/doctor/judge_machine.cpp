#include "doctor/judge_machine.h"

#include <algorithm>
#include "dns/address.h"
#include "doctor/picture.h"

namespace doctor {

namespace {

struct View {
    const MachineQuestion &question;
    const MachineFacts &facts;
    const QList<QHostAddress> publics = publicAddressesOf(question, facts);
    const dns::Networks treatAsPublic = dns::networksFrom(question.doctor.treatAsPublic);

    bool isPublic(const QHostAddress &address) const { return dns::isPublic(address, treatAsPublic); }
    // As others see us; where the name leads is only what somebody once wrote down.
    QList<QHostAddress> certain() const
    {
        QList<QHostAddress> all;
        for (const QHostAddress &address : publics) {
            const bool isConfigured = question.publicAddresses.contains(address.toString());
            if (facts.seen.contains(address) || facts.local.contains(address) || isConfigured)
                all << address;
        }
        return all;
    }
};

QString joined(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts << address.toString();
    return texts.join(QStringLiteral(", "));
}

QString recordFor(const QByteArray &name, const QHostAddress &address)
{
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("%1. 3600 IN %2 %3").arg(text(name), isSix ? QStringLiteral("AAAA") : QStringLiteral("A"), address.toString());
}

MachineFinding found(const char *code, Verdict verdict, const char *said, const QJsonObject &parameters = {})
{
    return {QLatin1String(code), verdict, QLatin1String(said), parameters};
}

QString portText(quint16 port) { return QString::number(port); } // a name rather than a number: no separators

MachineFinding judgeAddress(const View &view)
{
    if (view.publics.isEmpty())
        return found("machine.address", Verdict::Unknown, "machine.address-not-found");
    const QJsonObject parameters{{QStringLiteral("address"), view.publics.first().toString()}};
    const QHostAddress local = behindRouter(view.question, view.facts);
    if (!local.isNull())
        return found("machine.address", Verdict::Good, "machine.address-behind-router",
                     {{QStringLiteral("address"), view.publics.first().toString()}, {QStringLiteral("local"), local.toString()}});
    const bool isCertain = !view.certain().isEmpty();
    return found("machine.address", isCertain ? Verdict::Good : Verdict::Unknown, isCertain ? "machine.address-own" : "machine.address-by-name", parameters);
}

MachineFinding judgeName(const View &view)
{
    const dns::AddressAnswer &named = view.facts.named;
    QJsonObject parameters{{QStringLiteral("host"), text(view.question.hostname)}};
    if (named.status == dns::Status::NameError || named.status == dns::Status::NoData) {
        if (view.publics.isEmpty())
            return found("machine.name", Verdict::Attention, "machine.name-not-there", parameters);
        parameters.insert(QStringLiteral("record"), recordFor(view.question.hostname, view.publics.first()));
        return found("machine.name", Verdict::Attention, "machine.name-needs-record", parameters);
    }
    if (named.records.isEmpty())
        return found("machine.name", Verdict::Unknown, "machine.name-unchecked", parameters);
    parameters.insert(QStringLiteral("addresses"), joined(named.records));
    const QList<QHostAddress> certain = view.certain();
    const auto isOurs = [&](const QHostAddress &address) { return certain.contains(address); };
    if (std::none_of(named.records.begin(), named.records.end(), [&](const QHostAddress &address) { return view.isPublic(address); }))
        return found("machine.name", Verdict::Attention, "machine.name-private", parameters);
    if (certain.isEmpty())
        return found("machine.name", Verdict::Unknown, "machine.name-leads", parameters);
    if (std::none_of(named.records.begin(), named.records.end(), isOurs)) {
        parameters.insert(QStringLiteral("address"), certain.first().toString());
        return found("machine.name", Verdict::Attention, "machine.name-elsewhere", parameters);
    }
    return found("machine.name", Verdict::Good, "machine.name-leads", parameters);
}

MachineFinding judgePort(const View &view)
{
    const Endpoint &listen = view.question.listen;
    QJsonObject parameters{{QStringLiteral("listen"), endpointText(listen)}, {QStringLiteral("port"), portText(listen.port)}, {QStringLiteral("address"), listen.host}};
    if (!view.facts.portGreeting.isEmpty())
        parameters.insert(QStringLiteral("text"), QString::fromLatin1(view.facts.portGreeting));
    switch (view.facts.port) {
    case Port::Ours: return found("machine.port", Verdict::Good, "machine.port-ours", parameters);
    case Port::Free: return found("machine.port", Verdict::Good, "machine.port-free", parameters);
    case Port::Taken:
        return found("machine.port", Verdict::Problem, view.facts.portGreeting.isEmpty() ? "machine.port-taken" : "machine.port-taken-by", parameters);
    case Port::NotAllowed: return found("machine.port", Verdict::Problem, "machine.port-not-allowed", parameters);
    case Port::NotHere: return found("machine.port", Verdict::Problem, "machine.port-not-here", parameters);
    case Port::CannotListen: return found("machine.port", Verdict::Problem, "machine.port-cannot-listen", parameters);
    case Port::Unknown: break;
    }
    return found("machine.port", Verdict::Unknown, "machine.port-unchecked", parameters);
}

bool isKnown(dns::Status status) { return status == dns::Status::Ok || status == dns::Status::NoData || status == dns::Status::NameError; }

MachineFinding judgePointer(const View &view)
{
    if (view.publics.isEmpty())
        return found("machine.pointer", Verdict::Unknown, "machine.pointer-no-address");
    const QHostAddress address = view.publics.first();
    const AddressFact fact = view.facts.addresses.value(address);
    QJsonObject parameters{{QStringLiteral("address"), address.toString()}, {QStringLiteral("host"), text(view.question.hostname)},
                           {QStringLiteral("record"), QStringLiteral("%1. 3600 IN PTR %2.").arg(text(dns::reverseName(address)), text(view.question.hostname))}};
    if (!isKnown(fact.status))
        return found("machine.pointer", Verdict::Unknown, "machine.pointer-unchecked", parameters);
    if (fact.names.isEmpty())
        return found("machine.pointer", Verdict::Attention, "machine.pointer-missing", parameters);
    parameters.insert(QStringLiteral("name"), text(fact.names.first()));
    const bool isOurs = std::any_of(fact.names.begin(), fact.names.end(), [&](const QByteArray &name) { return name.compare(view.question.hostname, Qt::CaseInsensitive) == 0; });
    return found("machine.pointer", isOurs ? Verdict::Good : Verdict::Attention, isOurs ? "machine.pointer-good" : "machine.pointer-other", parameters);
}

MachineFinding judgeWayOut(const View &view)
{
    const QList<Reach> &outbound = view.facts.outbound;
    const QJsonObject parameters{{QStringLiteral("port"), portText(view.question.doctor.smtpPort)}};
    if (std::any_of(outbound.begin(), outbound.end(), [](Reach reach) { return reach == Reach::Open; }))
        return found("machine.outbound", Verdict::Good, "machine.outbound-open", parameters);
    if (!leadsNowhere(view.facts))
        return found("machine.outbound", Verdict::Unknown, "machine.outbound-unchecked", parameters);
    const bool hasSmarthost = view.facts.own.hasSmarthost;
    return found("machine.outbound", hasSmarthost ? Verdict::Good : Verdict::Attention,
                 hasSmarthost ? "machine.outbound-by-smarthost" : "machine.outbound-blocked", parameters);
}

MachineFinding judgeWayIn(const View &view)
{
    const OwnFacts &own = view.facts.own;
    if (!own.onlyClient.isNull())
        return found("machine.inbound", Verdict::Problem, "machine.inbound-hidden", {{QStringLiteral("address"), own.onlyClient.toString()}});
    if (own.firstPublicClient && own.lastPublicClient)
        return found("machine.inbound", Verdict::Good, "machine.inbound-seen",
                     {{QStringLiteral("first"), isoTime(*own.firstPublicClient)}, {QStringLiteral("last"), isoTime(*own.lastPublicClient)}});
    if (own.listensSince)
        return found("machine.inbound", Verdict::Unknown, "machine.inbound-not-seen", {{QStringLiteral("since"), isoTime(*own.listensSince)}});
    return found("machine.inbound", Verdict::Unknown, "machine.inbound-not-yet");
}

} // namespace

QHostAddress behindRouter(const MachineQuestion &question, const MachineFacts &facts)
{
    const View view{question, facts};
    if (view.publics.isEmpty() || std::any_of(facts.local.begin(), facts.local.end(), [&](const QHostAddress &address) { return view.isPublic(address); }))
        return {};
    if (!facts.towardsTheWorld.isNull())
        return facts.towardsTheWorld;
    const auto four = std::find_if(facts.local.begin(), facts.local.end(), [](const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv4Protocol; });
    return four == facts.local.end() ? QHostAddress() : *four;
}

bool leadsNowhere(const MachineFacts &facts)
{
    return !facts.outbound.isEmpty() && std::none_of(facts.outbound.begin(), facts.outbound.end(), [](Reach reach) { return reach == Reach::Open; });
}

QList<MachineFinding> judgeMachine(const MachineQuestion &question, const MachineFacts &facts)
{
    const View view{question, facts};
    return {judgeAddress(view), judgeName(view), judgePort(view), judgePointer(view), judgeWayOut(view), judgeWayIn(view)};
}

} // namespace doctor
