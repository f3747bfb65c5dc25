#include "notices/preview.h"
#include "mail/mime_text.h"
#include "words/words.h"

namespace notices {

using namespace std::chrono_literals;

namespace {

constexpr char partEnd[] = "\r\n--=_";

spool::Due sampleDue(const QByteArray &address, const QByteArray &to, qint64 recipient, WallTime now)
{
    spool::Due due;
    due.message = {qint64(now.time_since_epoch().count())}; // each sample has an id of its own
    due.recipient = {due.message.value + recipient};
    due.address = address;
    due.sender = to;
    due.arrived = now - 5h;
    return due;
}

QByteArray headOf(const QString &subject, const QString &language)
{
    return "Message-ID: <sample@example.org>\r\nSubject: " + mail::encodedText(subject) + "\r\nContent-Language: " + language.toLatin1() + "\r\n\r\n";
}

handover::Failure sampleFailure(const spool::Due &due, spool::RecipientState state, const QByteArray &host, WallTime now)
{
    handover::Failure failure;
    failure.due = due;
    failure.outcome.state = state;
    failure.outcome.attempt = {now, host, 550, "5.1.1", "No such user here", "handover.recipient-refused"};
    return failure;
}

} // namespace

spool::Spool::Notice sampleNotice(Kind kind, const QString &language, const QString &domain, const QByteArray &to, const config::Config &config,
                                  const TemplateBook &templates, WallTime now)
{
    const QString whose = !domain.isEmpty() ? domain : config.domains.isEmpty() ? QStringLiteral("example.org") : config.domains.first().name;
    const QByteArray address = "jan.novak@" + whose.toLatin1(), host = "mail." + whose.toLatin1() + ":25";
    const QString subject = words::sentence(QStringLiteral("notice.sample-subject"), {}, language);
    const QByteArray head = headOf(subject, language);
    const Original original{head, true, mail::scanHeader(head)};
    const spool::Due due = sampleDue(address, to, 1, now);
    const Mention mention{mail::encodedText(subject), now - 4h, {address}};
    const Composer composer(config, templates, now);
    switch (kind) {
    case Kind::Failed: return composer.failure({sampleFailure(due, spool::RecipientState::Refused, host, now)}, original);
    case Kind::Expired: return composer.failure({sampleFailure(due, spool::RecipientState::Expired, host, now)}, original);
    case Kind::Relayed: return composer.relayed({{due}, {now, host, 250, {}, {}, {}}, head});
    case Kind::Delayed: return composer.delayed({{{due, {}, 5h}}, 4h, now - 6h, now + config.spool.lifetimeMax, {mention}, 0}, original);
    case Kind::Delivered: break;
    }
    return composer.delivered(to, noticeId(kind, due, config), {mention}, language);
}

Template::Text wordsOf(const QByteArray &notice)
{
    const QByteArray head = notice.left(notice.indexOf("\r\n\r\n") + 4);
    const qsizetype text = notice.indexOf("Content-Type: text/plain");
    const qsizetype begin = notice.indexOf("\r\n\r\n", text) + 4;
    const qsizetype end = notice.indexOf(partEnd, begin);
    const QByteArray body = notice.mid(begin, end < 0 ? -1 : end - begin);
    return {mail::decodedText(mail::scanHeader(head).subject), QString::fromUtf8(mail::fromQuotedPrintable(body)).trimmed()};
}

} // namespace notices
