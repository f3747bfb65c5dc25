#include "notices/policy.h"

namespace notices {

namespace {

constexpr spool::NotifySet never = 1, success = 2, failure = 4, delay = 8; // RFC 3461 4.1

bool isBulk(const QByteArray &precedence)
{
    const QByteArray word = precedence.trimmed().toLower();
    return word == "list" || word == "bulk" || word == "junk";
}

// A failure or a delay is told unless that was ruled out; a relay only if it was asked for.
bool isWanted(spool::NotifySet notify, About about)
{
    if (notify & never)
        return false;
    if (about == About::Relay)
        return (notify & success) != 0;
    return notify == 0 || (notify & (about == About::Delay ? delay : failure)) != 0;
}

// RFC 3834 5: "no", perhaps with parameters, is what a person wrote.
bool isAutomatic(const QByteArray &autoSubmitted)
{
    if (autoSubmitted.isEmpty())
        return false;
    const qsizetype end = autoSubmitted.indexOf(';');
    return autoSubmitted.left(end < 0 ? autoSubmitted.size() : end).trimmed().toLower() != "no";
}

} // namespace

QByteArray suppressedBy(const spool::Due &due, const mail::HeaderFacts &facts, About about)
{
    if (due.origin == spool::Origin::Notice)
        return QByteArrayLiteral("F4.own-notice");
    if (due.sender.isEmpty())
        return QByteArrayLiteral("F2.null-sender");
    if (domainOf(due.sender).isEmpty())
        return QByteArrayLiteral("F2.sender-unusable");
    if (!isWanted(due.notify, about))
        return QByteArrayLiteral("F2.notify");
    if (facts.hasListId)
        return QByteArrayLiteral("F2.list-id");
    if (isBulk(facts.precedence))
        return QByteArrayLiteral("F2.precedence");
    if (isAutomatic(facts.autoSubmitted))
        return QByteArrayLiteral("F2.auto-submitted");
    if (due.spf == spool::Spf::Fail)
        return QByteArrayLiteral("F4.spf-fail");
    return {};
}

QByteArray delaySuppressedBy(const spool::Due &due, const mail::HeaderFacts &facts, Milliseconds told, const DelayRules &rules)
{
    if (const QByteArray rule = suppressedBy(due, facts, About::Delay); !rule.isEmpty())
        return rule;
    if (rules.isMuted)
        return QByteArrayLiteral("F1.person");
    if (rules.whom != config::DelayNotices::All && due.spf != spool::Spf::Pass)
        return QByteArrayLiteral("F1.unverified");
    return told >= rules.step ? QByteArrayLiteral("F1.once") : QByteArray();
}

QByteArray domainOf(const QByteArray &address)
{
    const qsizetype at = address.lastIndexOf('@');
    return at < 1 ? QByteArray() : address.mid(at + 1).toLower();
}

} // namespace notices
