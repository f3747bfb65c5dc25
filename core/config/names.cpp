#include "config/names.h"
#include <QRegularExpression>
#include <QUrl>
#include <utility>

namespace config {

namespace {

bool isLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-')
        return false;
    for (const QChar c : label)
        if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_'))
            return false;
    return true;
}

// A small parser of our own: QHostAddress lives in QtNetwork, which this room does not link, and takes "1" for an address.
bool isIpV4(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}$"));
    return text.size() <= 15 && form.match(text.toString()).hasMatch();
}

bool isIpV6(QStringView text)
{
    if (text.size() > 45 || text.count(QStringLiteral("::")) > 1 || text.contains(QStringLiteral(":::")))
        return false;
    auto groups = text.split(u':');
    const bool isShort = text.contains(QStringLiteral("::"));
    qsizetype wanted = 8;
    if (isIpV4(groups.last())) {
        groups.removeLast();
        wanted = 6;
    }
    qsizetype given = 0;
    for (const QStringView group : std::as_const(groups)) {
        const bool atGap = isShort && group.isEmpty();
        static const QRegularExpression hex(QStringLiteral("^[0-9A-Fa-f]{1,4}$"));
        if (!atGap && !hex.match(group.toString()).hasMatch())
            return false;
        given += atGap ? 0 : 1;
    }
    if (!isShort)
        return given == wanted && groups.size() == wanted;
    // A lone colon at either end is no gap.
    if ((text.startsWith(u':') && !text.startsWith(QStringLiteral("::"))) || (text.endsWith(u':') && !text.endsWith(QStringLiteral("::"))))
        return false;
    return given < wanted;
}

} // namespace

bool isIpAddress(QStringView text) { return isIpV4(text) || (text.contains(u':') && isIpV6(text)); }

bool isLoopback(QStringView host)
{
    return host == u"localhost" || host == u"::1" || (isIpV4(host) && host.startsWith(u"127."));
}

bool isIpPrefix(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return isIpAddress(text);
    bool isNumber = false;
    const int bits = text.mid(slash + 1).toInt(&isNumber);
    const QStringView address = text.first(slash);
    return isNumber && bits >= 0 && isIpAddress(address) && bits <= (address.contains(u':') ? 128 : 32);
}

std::optional<QString> hostNameFromText(QStringView text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty() || text.size() > 253 || isIpAddress(text))
        return {};
    QString name = text.toString();
    for (const QChar c : text)
        if (c.unicode() > 0x7f) {
            name = QString::fromLatin1(QUrl::toAce(name));
            break;
        }
    name = name.toLower();
    if (name.isEmpty() || name.size() > 253)
        return {};
    const auto labels = QStringView(name).split(u'.');
    for (const QStringView label : labels)
        if (!isLabel(label))
            return {};
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    if (digits.match(labels.last().toString()).hasMatch())
        return {}; // a mistyped address, "192.0.2.300", is no name (RFC 3696 2)
    return name;
}

bool isPrincipal(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^(?:(?:user|group):[^\\s:,]{1,64}|sid:S-1(?:-\\d+)+)$"));
    return form.match(text.toString()).hasMatch();
}

bool isLdapUrl(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^ldaps?://(?:\\[([0-9A-Fa-f:.]+)\\]|([^\\s/:?#@\\[\\]]+))(?::(\\d{1,5}))?/?$"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return false;
    const bool isHost = match.hasCaptured(1) ? isIpAddress(match.capturedView(1)) : isIpAddress(match.capturedView(2)) || hostNameFromText(match.capturedView(2));
    const bool isPort = !match.hasCaptured(3) || (match.capturedView(3).toUInt() >= 1 && match.capturedView(3).toUInt() <= 65535);
    return isHost && isPort;
}

bool isLdapAttribute(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^(?:[A-Za-z][A-Za-z0-9-]{0,99}|\\d+(?:\\.\\d+)+)$"));
    return form.match(text.toString()).hasMatch();
}

bool isMailAddress(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    static const QRegularExpression local(QStringLiteral("^[^\\s<>\"(),:;@\\\\\\x00-\\x1f]{1,64}$"));
    return at > 0 && local.match(text.first(at).toString()).hasMatch() && hostNameFromText(text.mid(at + 1)).has_value();
}

bool isPin(QStringView text)
{
    constexpr qsizetype length = 44; // of 32 bytes
    if (text.size() != length)
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == 32;
}

} // namespace config
