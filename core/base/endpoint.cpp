#include "base/endpoint.h"

namespace {

std::optional<quint16> portFromText(QStringView text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    if (!isNumber || port == 0 || port > 65535 || !text.front().isDigit())
        return {};
    return quint16(port);
}

// "[2001:db8::1]:25" or "[2001:db8::1]".
std::optional<Endpoint> bracketed(QStringView text, quint16 defaultPort, QChar separator)
{
    const qsizetype end = text.indexOf(u']');
    if (end < 3)
        return {};
    const QString host = text.sliced(1, end - 1).toString();
    const QStringView rest = text.sliced(end + 1);
    if (rest.isEmpty())
        return defaultPort != 0 ? std::optional(Endpoint{host, defaultPort}) : std::nullopt;
    if (rest.front() != separator || rest.size() < 2)
        return {};
    const auto port = portFromText(rest.sliced(1));
    return port ? std::optional(Endpoint{host, *port}) : std::nullopt;
}

} // namespace

std::optional<Endpoint> endpointFromText(QStringView text, quint16 defaultPort, QChar separator)
{
    if (text.startsWith(u'['))
        return bracketed(text, defaultPort, separator);
    const qsizetype at = text.lastIndexOf(separator);
    const bool isBareIpv6 = separator == u':' && at >= 0 && text.indexOf(separator) != at;
    if (at < 0 || isBareIpv6) {
        if (text.isEmpty() || defaultPort == 0)
            return {};
        return Endpoint{text.toString(), defaultPort};
    }
    if (at == 0 || at + 1 == text.size())
        return {};
    const auto port = portFromText(text.sliced(at + 1));
    return port ? std::optional(Endpoint{text.first(at).toString(), *port}) : std::nullopt;
}

QString endpointText(const Endpoint &endpoint, QChar separator)
{
    const bool needsBrackets = endpoint.host.contains(separator);
    return (needsBrackets ? u'[' + endpoint.host + u']' : endpoint.host) + separator + QString::number(endpoint.port);
}
