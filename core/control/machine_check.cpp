#include "control/machine_check.h"
#include "config/names.h"
#include "control/convert.h"
#include "control/own_facts.h"
#include "doctor/judge_machine.h"

namespace control {

namespace {

constexpr quint16 smtpPort = 25;

ipc::Verdict verdictOf(doctor::Verdict verdict)
{
    using enum doctor::Verdict;
    switch (verdict) {
    case Good: return ipc::Verdict::Good;
    case Attention: return ipc::Verdict::Attention;
    case Problem: return ipc::Verdict::Problem;
    case Unknown: break;
    }
    return ipc::Verdict::Unknown;
}

ipc::MachineReport reportOf(const doctor::MachineQuestion &question, const doctor::MachineFacts &facts)
{
    ipc::MachineReport report;
    for (const doctor::MachineFinding &one : doctor::judgeMachine(question, facts))
        report.facts << ipc::MachineFact{one.code, verdictOf(one.verdict), {one.said, one.parameters}};
    for (const QHostAddress &address : doctor::publicAddressesOf(question, facts))
        report.publicAddresses << address.toString();
    const QHostAddress local = doctor::behindRouter(question, facts);
    report.localAddress = local.isNull() ? QString() : local.toString();
    report.isOutboundBlocked = doctor::leadsNowhere(facts);
    return report;
}

} // namespace

ipc::Outcome<doctor::MachineQuestion> machineQuestion(const ipc::CheckMachine &request, const config::Config &config, const doctor::OwnFacts &own,
                                                      const QList<quint16> &ownPorts)
{
    const QString wanted = request.hostname.isEmpty() ? hostnameOf(config) : request.hostname;
    const auto hostname = config::hostNameFromText(wanted);
    if (!hostname)
        return ipc::ErrorReply{QStringLiteral("check.bad-hostname"), {{"value", wanted.left(253)}}};
    const QString place = !request.listen.isEmpty() ? request.listen
                          : config.listen.isEmpty() ? QStringLiteral("*:25") : endpointText(config.listen.first().endpoint);
    const auto listen = endpointFromText(place, smtpPort);
    const bool isPlace = listen && (listen->host == QLatin1String("*") || listen->host == QLatin1String("localhost") || config::isIpAddress(listen->host));
    if (!isPlace || listen->port == 0)
        return ipc::ErrorReply{QStringLiteral("machine.bad-listen"), {{"value", place.left(253)}}};
    return doctor::MachineQuestion{hostname->toLatin1(), *listen, ownPorts.contains(listen->port), config.smtp.publicAddresses, config.doctor, own};
}

MachineCheck::MachineCheck(const Rooms &rooms, QObject *parent) : QObject(parent), m_rooms(rooms) {}

void MachineCheck::check(const ipc::CheckMachine &request, const config::Config &config, ipc::Answer<ipc::CheckMachine> answer)
{
    const QList<quint16> ports = m_rooms.intake ? m_rooms.intake->ports() : QList<quint16>();
    const auto question = machineQuestion(request, config, ownFacts(m_rooms, config, {}), ports);
    if (!question)
        return answer(question.error());
    if (m_running >= most)
        return answer(ipc::ErrorReply{QStringLiteral("ipc.too-many-checks"), {}});
    ++m_running;
    doctor::probeMachine(*question, m_rooms.resolver, this, [this, question = *question, answer = std::move(answer)](const doctor::MachineFacts &facts) {
        --m_running;
        answer(reportOf(question, facts));
    });
}

} // namespace control
