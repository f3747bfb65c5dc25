#include "admission/admission.h"
#include <algorithm>
#include "admission/recipient_path.h"
#include "smtp/comparable.h"

namespace admission {

namespace {

struct Rule {
    Verdict verdict;
    int code;
    const char *enhanced, *text, *reason;
};
constexpr Rule senderOk{Verdict::Accept, 250, "2.1.0", "Sender ok", "admission.sender"};
constexpr Rule tooBig{Verdict::Refuse, 552, "5.3.4", "Message size exceeds the limit", "admission.too-big"};
constexpr Rule noRoom{Verdict::Defer, 452, "4.3.1", "Insufficient system storage, try again later", "admission.no-room"};
constexpr Rule overShare{Verdict::Defer, 452, "4.3.1", "Too much mail of this domain is waiting, try again later", "admission.over-share"};
constexpr Rule inProtectedDomain{Verdict::Accept, 250, "2.1.5", "Recipient ok", "admission.protected-domain"};
constexpr Rule ownRole{Verdict::Accept, 250, "2.1.5", "Recipient ok", "admission.postmaster"};
constexpr Rule tooMany{Verdict::Defer, 452, "4.5.3", "Too many recipients, send the rest in another transaction", "admission.too-many-recipients"};
constexpr Rule tooBigForPrimary{Verdict::Refuse, 552, "5.3.4", "Message size exceeds the limit of this recipient's mail server", "admission.too-big"};
constexpr Rule needsUtf8{Verdict::Refuse, 553, "5.6.7", "This recipient's mail server does not take internationalised addresses", "admission.no-smtputf8"};
constexpr Rule otherClass{Verdict::Defer, 452, "4.5.3", "Its mail server differs from the others', send this recipient in another transaction",
                          "admission.other-class"};
constexpr Rule unknown{Verdict::Refuse, 550, "5.1.1", "There is no such address here", "directory"};
constexpr Rule perhapsUnknown{Verdict::Defer, 450, "4.1.1", "Whether this address exists cannot be said now, try again later", "directory"};
constexpr Rule relaying{Verdict::Refuse, 550, "5.7.1", "Relaying denied", "admission.relaying-denied"};
constexpr Rule routing{Verdict::Refuse, 550, "5.7.1", "Sender-specified routing denied", "admission.routing-denied"};
constexpr Rule noDomain{Verdict::Refuse, 550, "5.1.3", "A full address with a domain is needed", "admission.no-domain"};
constexpr Rule noUser{Verdict::Refuse, 550, "5.1.3", "There is no name before the @", "admission.no-user"};
constexpr Rule noDestination{Verdict::Defer, 451, "4.3.5", "Not set up yet, try again later", "admission.not-set-up"};

constexpr qint64 traceRoom = 2048; // that our Received needs in what the primary gets

Decision by(const Rule &rule) { return {rule.verdict, {rule.code, rule.enhanced, rule.text}, rule.reason, {}, {}, {}}; }

bool isPostmaster(const QByteArray &localPart) { return localPart.compare("postmaster", Qt::CaseInsensitive) == 0; }
bool isAbuse(const QByteArray &localPart) { return localPart.compare("abuse", Qt::CaseInsensitive) == 0; }

} // namespace

Admission::Admission(const config::Config &config, const QString &hostname, const QHash<QByteArray, smtp::Capabilities> &primaries)
    : m_domains(config.domains), m_postmaster(config.smtp.postmaster.toUtf8()), m_maxMessageSize(config.smtp.maxMessageSize),
      m_maxRecipients(config.smtp.maxRecipients),
      m_primaries(primaries)
{
    for (const config::Domain &domain : config.domains) {
        const Class one = classOf({spool::RouteKind::Primary, smtp::comparableDomain(domain.name.toUtf8())});
        m_widest = {std::max(m_widest.messageBytes, one.messageBytes), m_widest.smtpUtf8 || one.smtpUtf8};
    }
    m_ownNames.insert(smtp::comparableDomain(hostname.toUtf8()));
    for (const QString &address : config.smtp.publicAddresses) {
        m_ownNames.insert('[' + address.toLatin1().toLower() + ']');
        m_ownNames.insert("[ipv6:" + address.toLatin1().toLower() + ']');
    }
    if (m_domains.first().isEmpty())
        return;
    if (m_postmaster.isEmpty())
        m_postmaster = "postmaster";
    if (recipientPath(m_postmaster).domain.isEmpty())
        m_postmaster += '@' + m_domains.first();
}

Decision Admission::sender(const smtp::Sender &sender, Room room) const
{
    if (sender.size.value_or(0) > m_widest.messageBytes)
        return by(tooBig);
    if (room == Room::None)
        return by(noRoom);
    return by(senderOk);
}

Decision Admission::recipient(const QByteArray &address, const Mail &mail, const ShareOf &shareOf) const
{
    if (mail.accepted >= m_maxRecipients)
        return by(tooMany);
    Decision decision = destination(address);
    if (decision.verdict != Verdict::Accept)
        return decision;
    decision.its = classOf(decision.route);
    if (mail.fixed && decision.its != *mail.fixed)
        return by(otherClass);
    if (mail.sender.size.value_or(0) > decision.its.messageBytes)
        return by(tooBigForPrimary);
    if (mail.sender.smtpUtf8 && !decision.its.smtpUtf8)
        return by(needsUtf8);
    if (shareOf && !hasShare(shareOf(decision.route), mail.sender.size.value_or(0)))
        return by(overShare);
    return decision;
}

bool Admission::mustExist(const Decision &accepted)
{
    return accepted.route.kind == spool::RouteKind::Primary && !isRole(recipientPath(accepted.address));
}

Decision Admission::existence(Decision accepted, const directory::Ruled &ruled)
{
    if (ruled.ruling != directory::Ruling::Accept)
        accepted = by(ruled.ruling == directory::Ruling::Refuse ? unknown : perhapsUnknown);
    accepted.reason = ruled.rule;
    return accepted;
}

std::optional<QByteArray> Admission::protectedDomain(const QByteArray &name) const { return m_domains.protectedBy(smtp::comparableDomain(name)); }

Class Admission::classOf(const spool::Route &route) const
{
    const auto known = m_primaries.constFind(route.domain);
    if (route.kind != spool::RouteKind::Primary || known == m_primaries.constEnd())
        return {m_maxMessageSize, false};
    const qint64 size = known->size.value_or(0);
    return {size > 0 ? std::clamp<qint64>(size - traceRoom, 1, m_maxMessageSize) : m_maxMessageSize, known->smtpUtf8};
}

Decision Admission::destination(const QByteArray &address) const
{
    const RecipientPath path = recipientPath(address);
    if (path.domain.isEmpty())
        return isPostmaster(path.localPart) ? toPostmaster() : by(noDomain);
    const auto name = m_domains.protectedBy(path.domain);
    if (!name)
        return isOwnRole(path.localPart, path.domain) ? toPostmaster() : by(relaying);
    if (path.localPart.isEmpty())
        return by(noUser);
    if (path.leadsOn)
        return by(routing);
    Decision decision = by(inProtectedDomain);
    decision.address = address;
    decision.route = {spool::RouteKind::Primary, *name};
    return decision;
}

bool Admission::isOwnRole(const QByteArray &localPart, const QByteArray &domain) const
{
    return m_ownNames.contains(domain) && (isPostmaster(localPart) || isAbuse(localPart));
}

Decision Admission::toPostmaster() const
{
    const QByteArray domain = recipientPath(m_postmaster).domain;
    if (domain.isEmpty())
        return by(noDestination);
    const auto name = m_domains.protectedBy(domain);
    Decision decision = by(ownRole);
    decision.address = m_postmaster;
    decision.route = name ? spool::Route{spool::RouteKind::Primary, *name} : spool::Route{spool::RouteKind::Outside, domain};
    return decision;
}

} // namespace admission
