#include "control/moved.h"
#include <algorithm>
#include "admission/recipient_path.h"
#include "control/convert.h"
#include "smtp/address.h"
#include "smtp/parameters.h"

namespace control {

namespace {

constexpr qsizetype longestText = 1000; // of a reply
constexpr qint64 longestTrace = 64 * 1024; // it is gathered in memory; ours have some hundred bytes
constexpr qsizetype mostRecipients = 100'000; // smtp.maxRecipients at most

ipc::ErrorReply damaged() { return {QStringLiteral("move.damaged"), {}}; }

std::chrono::milliseconds milliseconds(qint64 seconds) { return std::chrono::seconds(seconds); }
// Mail on hold may be older than the contract has room for: it is old enough then.
qint64 seconds(Milliseconds time)
{
    return std::clamp<qint64>(std::chrono::floor<std::chrono::seconds>(time).count(), -ipc::mostAgeSeconds, ipc::mostAgeSeconds);
}

bool isControl(char c) { return uchar(c) < 0x20 || c == 0x7f; }

// It may stand in a line of a session or of a header.
bool isOneLine(QByteArrayView bytes, qsizetype most) { return bytes.size() <= most && std::ranges::none_of(bytes, isControl); }

// A Message-ID is kept as a sender wrote it, whatever that is. It is read in the history only.
QByteArray cleaned(QByteArray messageId)
{
    messageId.removeIf(isControl);
    return messageId.left(spool::longestMessageId);
}

// As we keep it: without a source route, which intake drops.
bool isAddress(QByteArrayView text, bool utf8)
{
    const auto address = smtp::parseAddress(text, utf8 ? smtp::Utf8::Allowed : smtp::Utf8::Refused);
    return address && address->text() == text;
}

// What the spool reads more into than that a try failed is said of its own rows only (claiming.cpp).
QByteArray reasonOf(const ipc::MovedRecipient &recipient)
{
    const QByteArray reason = recipient.reason.left(100).toUtf8();
    return reason == "spool.damaged" || reason == "move.held" ? QByteArray() : reason;
}

ipc::MovedRecipient recipientOf(const spool::NewRecipient &recipient, const spool::MovedFrom::Recipient &known)
{
    ipc::MovedRecipient r;
    r.address = recipient.address;
    r.domain = QString::fromUtf8(recipient.route.domain);
    r.isHeld = known.isHeld;
    r.notify = int(recipient.notify);
    r.originalRecipient = recipient.originalRecipient;
    r.ageSeconds = seconds(known.age);
    r.attempts = known.attempts;
    if (known.last.at != WallTime{})
        r.triedAt = dateTime(known.last.at);
    r.host = known.last.host;
    r.code = known.last.code;
    r.enhanced = known.last.enhanced;
    r.text = known.last.text.left(longestText);
    r.reason = QString::fromUtf8(known.last.reason);
    return r;
}

ipc::ErrorReply otherDomain(const QString &domain) { return {QStringLiteral("move.other-domain"), {{QStringLiteral("domain"), domain.left(253)}}}; }

std::optional<QByteArray> protectedBy(const QString &domain, const config::Config &config)
{
    const auto found = domainNamed(domain, config);
    return found && !domain.isEmpty() ? std::optional(found->name.toLatin1()) : std::nullopt;
}

// Where a notice goes says its address, whatever the file says (notices/composer.cpp).
spool::Route noticeRoute(const admission::RecipientPath &to, const config::Config &config)
{
    const auto name = protectedBy(QString::fromUtf8(to.domain), config);
    return name ? spool::Route{spool::RouteKind::Primary, *name} : spool::Route{spool::RouteKind::Outside, to.domain};
}

// By the rules of intake (admission.cpp): else a primary, which trusts us, would relay what stands in a file.
ipc::Outcome<spool::Route> routeOf(const ipc::MovedRecipient &recipient, spool::Origin origin, const config::Config &config)
{
    const admission::RecipientPath to = admission::recipientPath(recipient.address);
    if (origin == spool::Origin::Notice)
        return noticeRoute(to, config);
    const auto name = protectedBy(recipient.domain, config);
    if (!name && !config.smtp.postmaster.isEmpty() && config.smtp.postmaster.toUtf8().toLower() == recipient.address.toLower())
        return spool::Route{spool::RouteKind::Outside, to.domain}; // our own postmaster may be elsewhere
    if (!name)
        return otherDomain(recipient.domain);
    if (to.leadsOn)
        return damaged();
    const bool isBare = to.domain.isEmpty() && admission::isRole(to); // of all roles smtp::parseAddress() takes the postmaster alone
    if (!isBare && protectedBy(QString::fromUtf8(to.domain), config) != name)
        return otherDomain(QString::fromUtf8(to.domain));
    return spool::Route{spool::RouteKind::Primary, *name};
}

} // namespace

ipc::MovedPage movedOf(MessageId id, const spool::Moving &moving, qsizetype from)
{
    const spool::NewMessage &m = moving.message;
    ipc::MovedPage page;
    ipc::MovedMessage &made = page.message;
    made.box = QString::fromUtf8(moving.box);
    made.message = QString::fromLatin1(idText(id));
    made.arrived = dateTime(m.arrived);
    made.livedSeconds = seconds(m.movedFrom->lived);
    made.isNotice = m.origin == spool::Origin::Notice;
    made.sender = m.sender;
    made.body = m.body == spool::Body::SevenBit ? ipc::MovedBody::SevenBit : ipc::MovedBody::EightBitMime;
    made.smtpUtf8 = m.smtpUtf8;
    made.ret = ipc::MovedReturn(int(m.ret));
    made.envelopeId = m.envelopeId;
    made.clientAddress = m.clientAddress;
    made.clientHelo = m.clientHelo;
    made.tlsVersion = m.tlsVersion;
    made.tlsCipher = m.tlsCipher;
    if (m.spf != spool::Spf::Unchecked)
        made.spf = ipc::SpfResult(int(m.spf) - 1);
    made.messageId = m.messageId;
    made.bytes = moving.size;
    made.traceBytes = m.trace.size();
    const qsizetype end = std::min<qsizetype>(m.recipients.size(), from + movedAtOnce);
    for (qsizetype i = from; i < end; ++i)
        made.recipients.append(recipientOf(m.recipients.at(i), m.movedFrom->recipients.at(i)));
    if (m.movedFrom->told > Milliseconds(0))
        made.toldSeconds = seconds(m.movedFrom->told);
    if (end < m.recipients.size())
        page.next = QString::number(end);
    return page;
}
static_assert(int(ipc::MovedReturn::Headers) == int(spool::Return::Headers) && int(ipc::SpfResult::PermError) + 1 == int(spool::Spf::PermError));

ipc::Outcome<spool::NewMessage> newMessageOf(const ipc::MovedMessage &moved, const QByteArray &actor)
{
    const auto id = messageIdFrom(moved.message);
    const bool isNamed = id && !moved.box.isEmpty() && moved.box.size() <= 64;
    const bool isSender = moved.sender.isEmpty() || (!moved.isNotice && isAddress(moved.sender, moved.smtpUtf8));
    const bool isClean = (moved.envelopeId.isEmpty() || smtp::isEnvelopeId(moved.envelopeId)) && isOneLine(moved.clientAddress, 64) && isOneLine(moved.clientHelo, longestText)
        && isOneLine(moved.tlsVersion, 64) && isOneLine(moved.tlsCipher, 128);
    if (!isNamed || !isSender || !isClean || !moved.arrived.isValid() || moved.traceBytes > std::min(moved.bytes, longestTrace))
        return damaged();
    spool::NewMessage m;
    m.origin = moved.isNotice ? spool::Origin::Notice : spool::Origin::Smtp;
    m.arrived = wallTime(moved.arrived);
    m.sender = moved.sender;
    m.body = moved.body == ipc::MovedBody::SevenBit ? spool::Body::SevenBit : spool::Body::EightBitMime;
    m.smtpUtf8 = moved.smtpUtf8;
    m.ret = spool::Return(int(moved.ret));
    m.envelopeId = moved.envelopeId;
    m.clientAddress = moved.clientAddress;
    m.clientHelo = moved.clientHelo;
    m.tlsVersion = moved.tlsVersion;
    m.tlsCipher = moved.tlsCipher;
    m.spf = moved.spf ? spool::Spf(int(*moved.spf) + 1) : spool::Spf::Unchecked;
    m.messageId = cleaned(moved.messageId);
    auto from = std::make_shared<spool::MovedFrom>();
    from->box = moved.box.toUtf8();
    from->message = *id;
    from->lived = milliseconds(moved.livedSeconds);
    from->told = milliseconds(std::clamp<qint64>(moved.toldSeconds.value_or(0), 0, ipc::mostAgeSeconds));
    from->actor = actor;
    m.movedFrom = std::move(from);
    return m;
}

std::optional<ipc::ErrorReply> addRecipients(spool::NewMessage &message, const QList<ipc::MovedRecipient> &recipients, const config::Config &config)
{
    if (recipients.size() > mostRecipients - message.recipients.size())
        return damaged();
    auto from = std::make_shared<spool::MovedFrom>(*message.movedFrom);
    for (const ipc::MovedRecipient &one : recipients) {
        if (!isAddress(one.address, message.smtpUtf8) || (!one.originalRecipient.isEmpty() && !smtp::isOriginalRecipient(one.originalRecipient)))
            return damaged();
        const ipc::Outcome<spool::Route> route = routeOf(one, message.origin, config);
        if (!route)
            return route.error();
        message.recipients.append({one.address, *route, spool::NotifySet(one.notify), one.originalRecipient});
        spool::MovedFrom::Recipient &known = from->recipients.emplaceBack();
        known.isHeld = one.isHeld;
        known.age = milliseconds(one.ageSeconds);
        known.attempts = one.attempts;
        known.last = {one.triedAt ? wallTime(*one.triedAt) : WallTime{}, one.host.left(longestText), one.code, one.enhanced.left(16),
                      one.text.left(longestText), reasonOf(one)};
    }
    message.movedFrom = std::move(from);
    return {};
}

} // namespace control
