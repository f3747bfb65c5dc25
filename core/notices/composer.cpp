#include "notices/composer.h"
#include <QUrl>
#include <algorithm>
#include "mail/dsn.h"
#include "notices/policy.h"
#include "smtp/comparable.h"
#include "words/words.h"

namespace notices {

namespace {

constexpr qsizetype mostListed = 100; // addresses in the words; all are in the technical part

QByteArray fromAddress(const config::Config &config)
{
    const QString from = config.notices.from.isEmpty() ? QStringLiteral("postmaster") : config.notices.from;
    return (from.contains(u'@') ? from : from + u'@' + config.hostname).toUtf8();
}

bool isStatus(const QByteArray &enhanced) { return enhanced.startsWith("4.") || enhanced.startsWith("5."); }

// RFC 3463: what the primary said; else what fits why it failed.
QByteArray statusOf(const spool::Outcome &outcome)
{
    if (outcome.state == spool::RecipientState::Expired)
        return QByteArrayLiteral("4.4.7");
    if (isStatus(outcome.attempt.enhanced))
        return outcome.attempt.enhanced;
    return outcome.attempt.reason == "handover.recipient-refused" ? QByteArrayLiteral("5.1.1") : QByteArrayLiteral("5.0.0");
}

QByteArray hostOf(const QByteArray &hostAndPort)
{
    const auto endpoint = endpointFromText(QString::fromUtf8(hostAndPort));
    return endpoint ? endpoint->host.toUtf8() : hostAndPort;
}

mail::DsnRecipient recipientOf(const handover::Failure &failure)
{
    const spool::Attempt &attempt = failure.outcome.attempt;
    mail::DsnRecipient recipient;
    recipient.address = failure.due.address;
    recipient.originalRecipient = failure.due.originalRecipient;
    recipient.action = mail::Action::Failed;
    recipient.status = statusOf(failure.outcome);
    if (attempt.code != 0) {
        recipient.remoteHost = hostOf(attempt.host);
        recipient.replyCode = attempt.code;
        recipient.replyText = attempt.text;
    }
    if (attempt.at != WallTime{})
        recipient.lastAttempt = attempt.at;
    return recipient;
}

QString reasonOf(const handover::Failure &failure, const QString &language)
{
    const spool::Attempt &attempt = failure.outcome.attempt;
    const QJsonObject parameters{{QStringLiteral("host"), QString::fromUtf8(hostOf(attempt.host))},
                                 {QStringLiteral("code"), attempt.code},
                                 {QStringLiteral("text"), QString::fromUtf8(attempt.text)},
                                 {QStringLiteral("recipient"), QString::fromUtf8(failure.due.address)}};
    return words::sentence(QString::fromLatin1(attempt.reason), parameters, language);
}

QString adviceCode(const spool::Outcome &outcome)
{
    if (outcome.state == spool::RecipientState::Expired)
        return QStringLiteral("notice.advice.expired");
    if (outcome.attempt.reason == "handover.recipient-refused")
        return QStringLiteral("notice.advice.recipient");
    if (outcome.attempt.reason == "handover.too-big")
        return QStringLiteral("notice.advice.too-big");
    return QStringLiteral("notice.advice.other");
}

// All words but the text.
mail::DsnWords frame(const QString &subject, const QJsonObject &parameters, const QString &language)
{
    mail::DsnWords text;
    text.subject = words::sentence(subject, parameters, language);
    text.fromName = words::sentence(QStringLiteral("notice.from-name"), parameters, language);
    text.technicalHeading = words::sentence(QStringLiteral("notice.technical"), parameters, language);
    text.language = language.toLatin1();
    return text;
}

mail::DsnWords wordsFor(const QList<handover::Failure> &failures, const config::Config &config, const QString &language)
{
    const QJsonObject parameters{{QStringLiteral("recipients"), failures.size()}, {QStringLiteral("hostname"), config.hostname}};
    QStringList paragraphs{words::sentence(QStringLiteral("notice.failure"), parameters, language)};
    QStringList advice;
    for (const handover::Failure &failure : failures.first(std::min(failures.size(), mostListed))) {
        paragraphs += QString::fromUtf8(failure.due.address) + QLatin1Char('\n') + reasonOf(failure, language);
        const QString said = words::sentence(adviceCode(failure.outcome), parameters, language);
        if (!advice.contains(said))
            advice += said;
    }
    paragraphs += advice;
    paragraphs += words::sentence(QStringLiteral("notice.about-us"), parameters, language);
    mail::DsnWords text = frame(QStringLiteral("notice.failure.subject"), parameters, language);
    text.text = paragraphs.join(QStringLiteral("\n\n"));
    return text;
}

// RFC 3463 3.2 and RFC 3886: passed on to a server that does not know DSN.
mail::DsnRecipient relayedRecipient(const spool::Due &due, const spool::Attempt &attempt)
{
    mail::DsnRecipient recipient;
    recipient.address = due.address;
    recipient.originalRecipient = due.originalRecipient;
    recipient.action = mail::Action::Relayed;
    recipient.status = QByteArrayLiteral("2.1.9");
    recipient.remoteHost = hostOf(attempt.host);
    recipient.lastAttempt = attempt.at;
    return recipient;
}

mail::DsnWords relayedWords(const QList<spool::Due> &recipients, const config::Config &config, const QString &language)
{
    const QJsonObject parameters{{QStringLiteral("recipients"), recipients.size()}, {QStringLiteral("hostname"), config.hostname}};
    QStringList addresses;
    for (const spool::Due &due : recipients.first(std::min(recipients.size(), mostListed)))
        addresses += QString::fromUtf8(due.address);
    mail::DsnWords text = frame(QStringLiteral("notice.relayed.subject"), parameters, language);
    text.text = QStringList{words::sentence(QStringLiteral("notice.relayed"), parameters, language), addresses.join(QLatin1Char('\n')),
                            words::sentence(QStringLiteral("notice.relayed.meaning"), parameters, language),
                            words::sentence(QStringLiteral("notice.about-us"), parameters, language)}.join(QStringLiteral("\n\n"));
    return text;
}

mail::Dsn dsnAbout(const spool::Due &due, const mail::HeaderFacts &facts, const config::Config &config, WallTime now)
{
    mail::Dsn dsn;
    dsn.reportingHost = config.hostname.toLatin1();
    dsn.from = fromAddress(config);
    dsn.to = due.sender;
    dsn.messageId = noticeId(due, config);
    dsn.date = now;
    dsn.arrived = due.arrived;
    dsn.envelopeId = due.envelopeId;
    dsn.originalMessageId = facts.messageId;
    return dsn;
}

spool::Spool::Notice noticeTo(const QByteArray &sender, const mail::Dsn &dsn, const config::Config &config)
{
    mail::DsnMessage written = mail::writeDsn(dsn);
    spool::Spool::Notice notice;
    notice.message.origin = spool::Origin::Notice;
    notice.message.arrived = dsn.date;
    notice.message.body = written.isEightBit ? spool::Body::EightBitMime : spool::Body::SevenBit;
    notice.message.smtpUtf8 = !smtp::isAscii(sender);
    constexpr spool::NotifySet never = 1;
    notice.message.recipients.append({sender, routeFor(sender, config.domains), never, {}});
    notice.body = std::move(written.bytes);
    return notice;
}

} // namespace

QByteArray noticeId(const spool::Due &due, const config::Config &config)
{
    return "notice." + idText(due.message) + '.' + idText(due.recipient.value) + '@' + config.hostname.toLatin1();
}

spool::Route routeFor(const QByteArray &address, const QList<config::Domain> &domains)
{
    const QString said = QString::fromUtf8(domainOf(address));
    const QByteArray ascii = said.startsWith(u'[') ? said.toUtf8() : QUrl::toAce(said);
    const QByteArray domain = ascii.isEmpty() ? said.toUtf8() : ascii;
    for (const config::Domain &one : domains) {
        const QString wanted = QString::fromLatin1(domain);
        if (one.name == wanted || one.aliases.contains(wanted))
            return {spool::RouteKind::Primary, one.name.toLatin1()};
    }
    return {spool::RouteKind::Outside, domain};
}

spool::Spool::Notice composeFailure(const QList<handover::Failure> &failures, const Original &original, const config::Config &config,
                                    const QString &language, WallTime now)
{
    const spool::Due &due = failures.first().due;
    mail::Dsn dsn = dsnAbout(due, original.facts, config, now);
    for (const handover::Failure &failure : failures)
        dsn.recipients.append(recipientOf(failure));
    dsn.words = wordsFor(failures, config, language);
    dsn.enclose = due.ret == spool::Return::Full ? mail::Dsn::Enclose::Whole : mail::Dsn::Enclose::Headers;
    dsn.original = original.bytes;
    dsn.originalIsComplete = original.isComplete;
    return noticeTo(due.sender, dsn, config);
}

spool::Spool::Notice composeRelayed(const handover::RelayedBatch &relayed, const config::Config &config, const QString &language, WallTime now)
{
    const spool::Due &due = relayed.recipients.first();
    mail::Dsn dsn = dsnAbout(due, mail::scanHeader(relayed.head), config, now);
    for (const spool::Due &one : relayed.recipients)
        dsn.recipients.append(relayedRecipient(one, relayed.attempt));
    dsn.words = relayedWords(relayed.recipients, config, language);
    dsn.original = relayed.head;
    return noticeTo(due.sender, dsn, config);
}

} // namespace notices
