#include "smtp/parameters.h"
#include <algorithm>

namespace smtp {

namespace {

constexpr qsizetype maxEnvelopeId = 300, maxOrcpt = 1532;
constexpr qsizetype maxSizeDigits = 18; // RFC 1870 allows 20; 18 fit into qint64 and are an exabyte

struct Parameter { QByteArrayView key, value; bool hasValue; };

Parameter takeParameter(QByteArrayView &text)
{
    const auto blank = text.indexOf(' ');
    const QByteArrayView word = blank < 0 ? text : text.first(blank);
    text = blank < 0 ? QByteArrayView() : text.sliced(blank + 1).trimmed();
    const auto equals = word.indexOf('=');
    if (equals < 0)
        return {word, {}, false};
    return {word.first(equals), word.sliced(equals + 1), true};
}

bool same(QByteArrayView a, QByteArrayView b) { return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0; }

bool readSize(QByteArrayView value, Sender &sender)
{
    const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || value.isEmpty() || value.size() > maxSizeDigits || sender.size)
        return false;
    sender.size = value.toLongLong();
    return true;
}

bool readBody(QByteArrayView value, Sender &sender)
{
    if (same(value, "8BITMIME"))
        sender.body = Body::EightBitMime;
    return same(value, "8BITMIME") || same(value, "7BIT");
}

bool readReturn(QByteArrayView value, Sender &sender)
{
    if (sender.ret != Return::Unsaid)
        return false;
    sender.ret = same(value, "FULL") ? Return::Full : same(value, "HDRS") ? Return::Headers : Return::Unsaid;
    return sender.ret != Return::Unsaid;
}

// RFC 3461 4.1: NEVER alone, or any of the others.
std::optional<Notify> notifySet(QByteArrayView value)
{
    Notify set = Notify::Unsaid;
    while (true) {
        const auto comma = value.indexOf(',');
        const QByteArrayView word = comma < 0 ? value : value.first(comma);
        const Notify bit = same(word, "NEVER") ? Notify::Never : same(word, "SUCCESS") ? Notify::Success
            : same(word, "FAILURE") ? Notify::Failure : same(word, "DELAY") ? Notify::Delay : Notify::Unsaid;
        if (bit == Notify::Unsaid)
            return {};
        set = set | bit;
        if (comma < 0)
            break;
        value = value.sliced(comma + 1);
    }
    return has(set, Notify::Never) && set != Notify::Never ? std::nullopt : std::optional(set);
}

bool readNotify(QByteArrayView value, Recipient &recipient)
{
    const auto set = notifySet(value);
    if (!set || recipient.notify != Notify::Unsaid)
        return false;
    recipient.notify = *set;
    return true;
}

bool readOrcpt(QByteArrayView value, Recipient &recipient)
{
    if (!recipient.orcpt.isEmpty() || !isOriginalRecipient(value))
        return false;
    recipient.orcpt = value.toByteArray();
    return true;
}

bool readForSender(const Parameter &p, const Offers &offers, Sender &sender)
{
    if (same(p.key, "SIZE"))
        return readSize(p.value, sender);
    if (same(p.key, "BODY"))
        return readBody(p.value, sender);
    if (same(p.key, "SMTPUTF8") && offers.smtpUtf8 && !p.hasValue) {
        sender.smtpUtf8 = true;
        return true;
    }
    if (same(p.key, "RET") && offers.dsn)
        return readReturn(p.value, sender);
    if (!same(p.key, "ENVID") || !offers.dsn || !isEnvelopeId(p.value))
        return false;
    sender.envelopeId = p.value.toByteArray();
    return true;
}

bool readForRecipient(const Parameter &p, const Offers &offers, Recipient &recipient)
{
    if (!offers.dsn)
        return false;
    if (same(p.key, "NOTIFY"))
        return readNotify(p.value, recipient);
    return same(p.key, "ORCPT") && readOrcpt(p.value, recipient);
}

} // namespace

bool isEnvelopeId(QByteArrayView text) { return text.size() <= maxEnvelopeId && isXtext(text); }

bool isOriginalRecipient(QByteArrayView text)
{
    const auto semicolon = text.indexOf(';');
    return semicolon >= 1 && text.size() <= maxOrcpt && isXtext(text.first(semicolon)) && isXtext(text.sliced(semicolon + 1));
}

bool isXtext(QByteArrayView text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c < 33 || c > 126 || c == '=')
            return false;
        if (c != '+')
            continue;
        if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2]))
            return false;
        i += 2;
    }
    return !text.isEmpty();
}

std::optional<FixedReply> parseParameters(QByteArrayView text, const Offers &offers, Sender &sender)
{
    while (!text.isEmpty())
        if (!readForSender(takeParameter(text), offers, sender))
            return replies::badParameters;
    return {};
}

std::optional<FixedReply> parseParameters(QByteArrayView text, const Offers &offers, Recipient &recipient)
{
    while (!text.isEmpty())
        if (!readForRecipient(takeParameter(text), offers, recipient))
            return replies::badParameters;
    return {};
}

} // namespace smtp
