#include "notices/composer.h"
#include <QDateTime>
#include <QUrl>
#include <algorithm>
#include "mail/mime_text.h"
#include "notices/language.h"
#include "notices/policy.h"
#include "smtp/comparable.h"
#include "words/format.h"
#include "words/locale.h"
#include "words/words.h"

namespace notices {

namespace {

constexpr qsizetype mostListed = 100; // addresses in the words; all are in the technical part
const QString paragraph = QStringLiteral("\n\n");

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

mail::DsnRecipient recipientOf(const spool::Due &due, const spool::Attempt &attempt)
{
    mail::DsnRecipient recipient;
    recipient.address = due.address;
    recipient.originalRecipient = due.originalRecipient;
    if (attempt.code != 0) {
        recipient.remoteHost = hostOf(attempt.host);
        recipient.replyCode = attempt.code;
        recipient.replyText = attempt.text;
    }
    if (attempt.at != WallTime{})
        recipient.lastAttempt = attempt.at;
    return recipient;
}

// Only when it was: what was said does not belong into this notice.
spool::Attempt untold(const spool::Attempt &attempt)
{
    spool::Attempt rest;
    rest.at = attempt.at;
    return rest;
}

mail::DsnRecipient failedRecipient(const handover::Failure &failure)
{
    mail::DsnRecipient recipient = recipientOf(failure.due, failure.outcome.attempt);
    recipient.action = mail::Action::Failed;
    recipient.status = statusOf(failure.outcome);
    return recipient;
}

// RFC 3463 3.2 and RFC 3886: passed on to a server that does not know DSN.
mail::DsnRecipient relayedRecipient(const spool::Due &due, const spool::Attempt &attempt)
{
    mail::DsnRecipient recipient = recipientOf(due, untold(attempt));
    recipient.action = mail::Action::Relayed;
    recipient.status = QByteArrayLiteral("2.1.9");
    recipient.remoteHost = hostOf(attempt.host);
    return recipient;
}

// RFC 3463 3.5: X.4.1 "no answer from host". A refusal that is doubted is not told: it may be none.
mail::DsnRecipient delayedRecipient(const spool::Waiting &waiting, const Delay &delay)
{
    const bool isTemporary = waiting.last.code >= 400 && waiting.last.code < 500;
    mail::DsnRecipient recipient = recipientOf(waiting.due, isTemporary && !delay.outageSince ? waiting.last : untold(waiting.last));
    recipient.action = mail::Action::Delayed;
    if (delay.outageSince)
        recipient.status = QByteArrayLiteral("4.4.1");
    else if (waiting.last.enhanced.startsWith("4."))
        recipient.status = waiting.last.enhanced;
    recipient.willRetryUntil = delay.until;
    return recipient;
}

// What a person reads of what a stranger wrote.
QString shown(const QByteArray &text) { return words::harmless(QString::fromUtf8(text)).simplified(); }

QString shownSubject(const QByteArray &field, const QString &language)
{
    const QString subject = words::harmless(mail::decodedText(field)).simplified();
    return subject.isEmpty() ? words::sentence(QStringLiteral("notice.no-subject"), {}, language) : subject;
}

// "22 November 2026, 19:15 (UTC+01:00)": by this machine's clock, which is near to the recipients.
QString shownTime(WallTime time, const QString &language)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    const bool dotted = language == u"cs" || language == u"de";
    const QString date = words::localeFor(language).toString(local.date(), dotted ? QStringLiteral("d.'\u00a0'MMMM yyyy") : QStringLiteral("d'\u00a0'MMMM yyyy"));
    const int minutes = local.offsetFromUtc() / 60;
    const QString beside = QStringLiteral("%1%2:%3").arg(minutes < 0 ? u'-' : u'+').arg(std::abs(minutes) / 60, 2, 10, QChar(u'0')).arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    const QString clock = local.toString(QStringLiteral("HH:mm")) + (language == u"de" ? QStringLiteral("\u00a0Uhr") : QString());
    return QStringLiteral("%1, %2 (UTC%3)").arg(date, clock, minutes == 0 ? QString() : beside);
}

QString shownDomain(const QByteArray &address) { return words::harmless(QUrl::fromAce(domainOf(address))); }

template <typename List, typename AddressOf> QString listed(const List &recipients, const QString &language, AddressOf addressOf)
{
    QStringList addresses;
    for (const auto &one : recipients.first(std::min(recipients.size(), mostListed)))
        addresses += shown(addressOf(one));
    if (const qsizetype more = recipients.size() - addresses.size(); more > 0)
        addresses += words::sentence(QStringLiteral("notice.more"), {{QStringLiteral("count"), more}}, language);
    return addresses.join(QStringLiteral(", "));
}

const QByteArray &addressOfDue(const spool::Due &due) { return due.address; }

QString reasonName(const spool::Outcome &outcome)
{
    struct Known { const char *reason; const char *name; };
    constexpr Known known[] = {{"handover.recipient-refused", "recipient"}, {"handover.sender-refused", "sender"}, {"handover.content-refused", "content"},
                               {"handover.too-big", "too-big"}, {"handover.smtputf8-not-supported", "accents"}, {"queue.returned", "returned"}};
    for (const Known &one : known) {
        if (outcome.attempt.reason == one.reason && outcome.state != spool::RecipientState::Expired)
            return QString::fromLatin1(one.name);
    }
    return QStringLiteral("other");
}

QString adviceFor(const QString &reason, const QString &language)
{
    const bool hasOwn = reason == u"recipient" || reason == u"too-big";
    return words::sentence(QStringLiteral("notice.advice.") + (hasOwn ? reason : QStringLiteral("other")), {}, language);
}

// The address, and below it why not; one block a recipient.
void explain(const QList<handover::Failure> &failures, const QString &language, QHash<QString, QString> &values)
{
    QStringList blocks, advice;
    for (const handover::Failure &failure : failures.first(std::min(failures.size(), mostListed))) {
        const QString reason = reasonName(failure.outcome);
        const QJsonObject parameters{{QStringLiteral("domain"), shownDomain(failure.due.address)}};
        blocks += shown(failure.due.address) + u'\n' + words::sentence(QStringLiteral("notice.reason.") + reason, parameters, language);
        if (const QString said = adviceFor(reason, language); !advice.contains(said))
            advice += said;
    }
    if (const qsizetype more = failures.size() - blocks.size(); more > 0)
        blocks += words::sentence(QStringLiteral("notice.more"), {{QStringLiteral("count"), more}}, language);
    values.insert(QStringLiteral("reasons"), blocks.join(paragraph));
    values.insert(QStringLiteral("advice"), advice.join(paragraph));
}

QString mentioned(const Mention &one, const QString &language)
{
    return QStringLiteral("- %1, %2: %3").arg(shownSubject(one.subject, language), shownTime(one.arrived, language),
                                               listed(one.recipients, language, [](const QByteArray &address) { return address; }));
}

QString mentionedAll(const QList<Mention> &some, qint64 more, const QString &language)
{
    QStringList lines;
    for (const Mention &one : some)
        lines += mentioned(one, language);
    if (more > 0)
        lines += words::sentence(QStringLiteral("notice.more"), {{QStringLiteral("count"), more}}, language);
    return lines.join(u'\n');
}

QHash<QString, QString> commonValues(const spool::Due &due, const QByteArray &subject, const QString &language)
{
    return {{QStringLiteral("domain"), shownDomain(due.address)},
            {QStringLiteral("subject"), shownSubject(subject, language)},
            {QStringLiteral("sent"), shownTime(due.arrived, language)}};
}

mail::Dsn dsnAbout(Kind kind, const spool::Due &due, const mail::HeaderFacts &facts, const config::Config &config, WallTime now)
{
    mail::Dsn dsn;
    dsn.reportingHost = config.hostname.toLatin1();
    dsn.from = fromAddress(config);
    dsn.to = due.sender;
    dsn.messageId = noticeId(kind, due, config);
    dsn.date = now;
    dsn.arrived = due.arrived;
    dsn.envelopeId = due.envelopeId;
    dsn.originalMessageId = facts.messageId;
    return dsn;
}

spool::Spool::Notice noticeTo(const QByteArray &sender, QByteArray bytes, spool::Body body, const config::Config &config, WallTime now)
{
    spool::Spool::Notice notice;
    notice.message.origin = spool::Origin::Notice;
    notice.message.arrived = now;
    notice.message.body = body;
    notice.message.smtpUtf8 = !smtp::isAscii(sender);
    constexpr spool::NotifySet never = 1;
    notice.message.recipients.append({sender, routeFor(sender, config.domains), never, {}});
    notice.body = std::move(bytes);
    return notice;
}

spool::Spool::Notice noticeOf(const mail::Dsn &dsn, const config::Config &config)
{
    mail::DsnMessage written = mail::writeDsn(dsn);
    spool::Spool::Notice notice =
        noticeTo(dsn.to, std::move(written.bytes), written.isEightBit ? spool::Body::EightBitMime : spool::Body::SevenBit, config, dsn.date);
    notice.message.messageId = dsn.messageId;
    return notice;
}

} // namespace

Kind failureKind(const QList<handover::Failure> &failures)
{
    const bool isExpired = std::ranges::all_of(failures, [](const handover::Failure &one) { return one.outcome.state == spool::RecipientState::Expired; });
    return isExpired ? Kind::Expired : Kind::Failed;
}

QByteArray noticeId(Kind kind, const spool::Due &due, const config::Config &config, Milliseconds step)
{
    const QByteArray which = step.count() > 0 ? '.' + QByteArray::number(step.count() / 1000) : QByteArray();
    return kindName(kind).toLatin1() + which + '.' + idText(due.message) + '.' + idText(due.recipient.value) + '@' + config.hostname.toLatin1();
}

QByteArray fromAddress(const config::Config &config)
{
    const QString from = config.notices.from.isEmpty() ? QStringLiteral("postmaster") : config.notices.from;
    return (from.contains(u'@') ? from : from + u'@' + config.hostname).toUtf8();
}

spool::Spool::Notice plainMail(const QByteArray &to, const QByteArray &id, const mail::DsnWords &words, const config::Config &config, WallTime now)
{
    mail::PlainNotice mail;
    mail.from = fromAddress(config);
    mail.to = to;
    mail.messageId = id;
    mail.date = now;
    mail.words = words;
    mail.why = mail::Automatic::Generated;
    spool::Spool::Notice made = noticeTo(to, mail::writePlain(mail), spool::Body::SevenBit, config, now);
    made.message.messageId = id;
    return made;
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

const config::NoticeRules &Composer::rulesOf(const QByteArray &address) const
{
    const spool::Route route = routeFor(address, m_config.domains);
    const auto domain = std::ranges::find(m_config.domains, QString::fromLatin1(route.domain), &config::Domain::name);
    return domain == m_config.domains.end() ? m_config.notices : domain->notices;
}

QString Composer::languageOf(const spool::Due &due, const mail::HeaderFacts &facts) const
{
    return languageFor(facts, due.sender, rulesOf(due.address).language);
}

mail::DsnWords Composer::wordsFor(Kind kind, const QString &domain, const QString &language, const QHash<QString, QString> &values) const
{
    QHash<QString, QString> all = values;
    all.insert(QStringLiteral("hostname"), m_config.hostname);
    const Template::Text text = m_templates.find({domain, kind, language}).fill(all);
    mail::DsnWords words;
    words.subject = text.subject;
    words.text = text.body;
    words.fromName = words::sentence(QStringLiteral("notice.from-name"), {}, language);
    words.technicalHeading = words::sentence(QStringLiteral("notice.technical"), {}, language);
    words.language = language.toLatin1();
    return words;
}

spool::Spool::Notice Composer::failure(const QList<handover::Failure> &failures, const Original &original) const
{
    const spool::Due &due = failures.first().due;
    const QString language = languageOf(due, original.facts);
    const Kind kind = failureKind(failures);
    QHash<QString, QString> values = commonValues(due, original.facts.subject, language);
    values.insert(QStringLiteral("recipients"), listed(failures, language, [](const handover::Failure &one) { return one.due.address; }));
    explain(failures, language, values);

    mail::Dsn dsn = dsnAbout(kind, due, original.facts, m_config, m_now);
    for (const handover::Failure &one : failures)
        dsn.recipients.append(failedRecipient(one));
    dsn.words = wordsFor(kind, QString::fromLatin1(routeFor(due.address, m_config.domains).domain), language, values);
    dsn.enclose = due.ret == spool::Return::Full ? mail::Dsn::Enclose::Whole : mail::Dsn::Enclose::Headers;
    dsn.original = original.bytes;
    dsn.originalIsComplete = original.isComplete;
    return noticeOf(dsn, m_config);
}

spool::Spool::Notice Composer::relayed(const handover::RelayedBatch &relayed) const
{
    const spool::Due &due = relayed.recipients.first();
    const mail::HeaderFacts facts = mail::scanHeader(relayed.head);
    const QString language = languageOf(due, facts);
    QHash<QString, QString> values = commonValues(due, facts.subject, language);
    values.insert(QStringLiteral("recipients"), listed(relayed.recipients, language, addressOfDue));
    mail::Dsn dsn = dsnAbout(Kind::Relayed, due, facts, m_config, m_now);
    for (const spool::Due &one : relayed.recipients)
        dsn.recipients.append(relayedRecipient(one, relayed.attempt));
    dsn.words = wordsFor(Kind::Relayed, QString::fromLatin1(routeFor(due.address, m_config.domains).domain), language, values);
    dsn.original = relayed.head;
    return noticeOf(dsn, m_config);
}

spool::Spool::Notice Composer::delayed(const Delay &delay, const Original &original) const
{
    const spool::Due &due = delay.recipients.first().due;
    const QString language = languageOf(due, original.facts);
    QHash<QString, QString> values = commonValues(due, original.facts.subject, language);
    values.insert(QStringLiteral("recipients"), listed(delay.recipients, language, [](const spool::Waiting &one) { return one.due.address; }));
    values.insert(QStringLiteral("until"), shownTime(delay.until, language));
    QJsonObject parameters{{QStringLiteral("domain"), shownDomain(due.address)}};
    if (delay.outageSince)
        parameters.insert(QStringLiteral("since"), shownTime(*delay.outageSince, language));
    values.insert(QStringLiteral("cause"), words::sentence(delay.outageSince ? QStringLiteral("notice.cause.outage") : QStringLiteral("notice.cause.deferred"), parameters, language));
    if (const qint64 count = delay.others.size() + delay.more; count > 0) {
        parameters.insert(QStringLiteral("count"), count);
        values.insert(QStringLiteral("others"), words::sentence(QStringLiteral("notice.others"), parameters, language) + u'\n'
                                                    + mentionedAll(delay.others, delay.more, language));
    }
    mail::Dsn dsn = dsnAbout(Kind::Delayed, due, original.facts, m_config, m_now);
    dsn.messageId = noticeId(Kind::Delayed, due, m_config, delay.step);
    for (const spool::Waiting &one : delay.recipients)
        dsn.recipients.append(delayedRecipient(one, delay));
    dsn.words = wordsFor(Kind::Delayed, QString::fromLatin1(routeFor(due.address, m_config.domains).domain), language, values);
    dsn.original = original.bytes;
    return noticeOf(dsn, m_config);
}

spool::Spool::Notice Composer::delivered(const QByteArray &sender, const QByteArray &id, const QList<Mention> &messages, const QString &language) const
{
    const QByteArray recipient = messages.first().recipients.value(0);
    spool::Due due;
    due.address = recipient;
    due.arrived = messages.first().arrived;
    QHash<QString, QString> values = commonValues(due, messages.first().subject, language);
    values.insert(QStringLiteral("recipients"), listed(messages.first().recipients, language, [](const QByteArray &address) { return address; }));
    values.insert(QStringLiteral("messages"), mentionedAll(messages.first(std::min(messages.size(), mostMentions)),
                                                           std::max<qint64>(0, messages.size() - mostMentions), language));
    mail::PlainNotice notice;
    notice.from = fromAddress(m_config);
    notice.to = sender;
    notice.messageId = id;
    notice.date = m_now;
    notice.words = wordsFor(Kind::Delivered, QString::fromLatin1(routeFor(recipient, m_config.domains).domain), language, values);
    spool::Spool::Notice made = noticeTo(sender, mail::writePlain(notice), spool::Body::SevenBit, m_config, m_now);
    made.message.messageId = id;
    return made;
}

} // namespace notices
