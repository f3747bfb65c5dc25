#include "doctor/kit.h"
#include <QFile>
#include <QHash>
#include <QHostAddress>
#include <QRegularExpression>
#include <algorithm>
#include "config/names.h"

namespace doctor {

namespace {

const char *fileOf(KitServer server)
{
    switch (server) {
    case KitServer::Postfix: return ":/kit/postfix.txt";
    case KitServer::Exim: return ":/kit/exim.txt";
    case KitServer::Exchange: return ":/kit/exchange.txt";
    case KitServer::HMailServer: return ":/kit/hmailserver.txt";
    case KitServer::Rspamd: return ":/kit/rspamd.txt";
    case KitServer::SpamAssassin: break;
    }
    return ":/kit/spamassassin.txt";
}

// Without a zone, an IPv4 address as such; null: not an address that another machine could see.
QHostAddress visible(const QString &text)
{
    QHostAddress address(text.trimmed());
    bool isIpv4 = false;
    if (const quint32 number = address.toIPv4Address(&isIpv4); isIpv4)
        address = QHostAddress(number);
    const bool isNowhere = address.isNull() || address.isLoopback() || address.isMulticast() || address.isLinkLocal() || address.isBroadcast()
        || address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
    return isNowhere ? QHostAddress() : address;
}

using Values = QHash<QString, QStringList>;

// The first thing that is not what it should be; nothing: all is.
std::optional<QString> stranger(const KitFacts &facts)
{
    const auto isName = [](const QString &name) { return config::hostNameFromText(name) == name; };
    if (!isName(facts.hostname))
        return facts.hostname;
    const auto domain = std::ranges::find_if_not(facts.domains, isName);
    if (domain != facts.domains.end())
        return *domain;
    const auto address = std::ranges::find_if(facts.addresses, [](const QString &text) { return visible(text).toString() != text; });
    return address == facts.addresses.end() ? std::nullopt : std::optional(*address);
}

Values valuesOf(const KitFacts &facts)
{
    Values values{{QStringLiteral("hostname"), {facts.hostname}}, {QStringLiteral("address"), facts.addresses}, {QStringLiteral("domain"), facts.domains}};
    for (const QString &address : facts.addresses)
        values[QStringLiteral("network")] += address + (address.contains(u':') ? QStringLiteral("/128") : QStringLiteral("/32"));
    return values;
}

// {{name}} or {{name|separator}}
const QRegularExpression &placeholder()
{
    static const QRegularExpression form(QStringLiteral("\\{\\{([a-z]+)(?:\\|(.*?))?\\}\\}"));
    return form;
}

// How often the line is written: once for each value of what stands in it alone.
qsizetype timesOf(const QString &line, const Values &values)
{
    qsizetype times = 1;
    for (auto it = placeholder().globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.hasCaptured(2))
            times = std::max(times, values.value(match.captured(1)).size());
    }
    return times;
}

QString filled(const QString &line, const Values &values, qsizetype turn)
{
    QString out;
    qsizetype at = 0;
    for (auto it = placeholder().globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QStringList all = values.value(match.captured(1));
        out += line.mid(at, match.capturedStart() - at);
        out += match.hasCaptured(2) ? all.join(match.captured(2)) : all.value(all.size() == 1 ? 0 : turn);
        at = match.capturedEnd();
    }
    return out + line.mid(at);
}

} // namespace

QStringList kitAddresses(const QStringList &configured, const QString &source, const QStringList &resolved)
{
    QStringList all;
    const auto take = [&all](const QString &text) {
        if (const QHostAddress address = visible(text); !address.isNull())
            all += address.toString();
    };
    std::ranges::for_each(configured, take);
    take(source);
    if (all.isEmpty())
        std::ranges::for_each(resolved, take);
    all.removeDuplicates();
    return all;
}

Result<Kit> fillKit(KitServer server, const KitFacts &facts)
{
    QFile file(QString::fromLatin1(fileOf(server))); // compiled in
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return fillKit(isThere ? QString::fromUtf8(file.readAll()) : QString(), facts);
}

Result<Kit> fillKit(const QString &text, const KitFacts &facts)
{
    if (facts.addresses.isEmpty())
        return Error{QStringLiteral("kit.no-address"), facts.hostname};
    if (const auto wrong = stranger(facts))
        return Error{QStringLiteral("kit.bad-name"), *wrong};
    const Values values = valuesOf(facts);
    Kit kit;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"== "))
            kit.parts.append({line.mid(3), {}});
        else if (line.startsWith(u"-- "))
            kit.remarks += line.mid(3);
        else if (!kit.parts.isEmpty())
            for (qsizetype turn = 0, times = timesOf(line, values); turn < times; ++turn)
                kit.parts.last().lines += filled(line, values, turn);
    }
    return kit;
}

} // namespace doctor
