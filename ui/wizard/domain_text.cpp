#include "ui/wizard/domain_text.h"
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <algorithm>
#include "config/names.h"

namespace ui {

namespace {

const QString blanks = QStringLiteral("[\\s,;|]+");

// Quotes, brackets and list marks that come along when something is pasted.
QString withoutWrapping(QString word)
{
    static const QString wrapping = QStringLiteral("\"'<>()[]{}*•-.");
    const auto isWrapping = [](QChar c) { return wrapping.contains(c); };
    while (!word.isEmpty() && isWrapping(word.front()))
        word.remove(0, 1);
    while (!word.isEmpty() && isWrapping(word.back()))
        word.chop(1);
    return word;
}

// A name of at least two labels; nothing for addresses, single words and rubbish.
std::optional<QString> domainFrom(const QString &word)
{
    if (config::isIpAddress(word))
        return {};
    const auto name = config::hostNameFromText(word);
    return name && name->contains(u'.') ? name : std::nullopt;
}

QString withoutWww(const QString &host) { return host.startsWith(QLatin1String("www."), Qt::CaseInsensitive) ? host.mid(4) : host; }

DomainRow faulty(const QString &text, DomainFault fault, const QString &guess)
{
    const auto domain = domainFrom(guess);
    return {text, {}, fault, domain ? shownDomain(*domain) : QString()};
}

DomainRow rowFrom(const QString &word)
{
    if (word.contains(QLatin1String("://")) || word.contains(u'/'))
        return faulty(word, DomainFault::Link, withoutWww(QUrl::fromUserInput(word).host()));
    if (word.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) || word.contains(u'@'))
        return faulty(word, DomainFault::MailAddress, word.section(u'@', -1));
    if (config::isIpAddress(word))
        return {word, {}, DomainFault::IpAddress, {}};
    if (word.startsWith(QLatin1String("www."), Qt::CaseInsensitive))
        return faulty(word, DomainFault::HostOfDomain, withoutWww(word));
    if (const auto domain = domainFrom(word))
        return {word, *domain, DomainFault::None, {}};
    return {word, {}, word.contains(u'.') ? DomainFault::NotAName : DomainFault::NoDot, {}};
}

} // namespace

QList<DomainRow> domainsFromText(const QString &text)
{
    static const QRegularExpression separators(blanks);
    QList<DomainRow> rows;
    QSet<QString> seen;
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &raw : words) {
        const QString word = withoutWrapping(raw);
        if (word.isEmpty() || rows.size() >= mostDomains)
            continue;
        DomainRow row = rowFrom(word);
        if (!row.domain.isEmpty() && seen.contains(row.domain))
            row = {word, {}, DomainFault::Twice, {}};
        seen.insert(row.domain);
        rows.append(row);
    }
    return rows;
}

QString fixedText(const QString &text, const DomainRow &row)
{
    static const QRegularExpression separators(blanks);
    QStringList lines;
    bool isDone = false;
    QStringList words = text.split(separators, Qt::SkipEmptyParts);
    if (row.fault == DomainFault::Twice)
        std::reverse(words.begin(), words.end()); // the later one goes
    for (const QString &raw : std::as_const(words)) {
        const QString word = withoutWrapping(raw);
        if (!isDone && word == row.text) {
            isDone = true;
            if (!row.suggestion.isEmpty())
                lines.append(row.suggestion);
        } else if (!word.isEmpty()) {
            lines.append(word);
        }
    }
    if (row.fault == DomainFault::Twice)
        std::reverse(lines.begin(), lines.end());
    return lines.join(u'\n');
}

QString shownDomain(const QString &domain)
{
    // Without the whitelist: it is for browsers, where a look-alike could deceive; here the person wrote the name.
    const QString shown = QUrl::fromAce(domain.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return shown.isEmpty() ? domain : shown;
}

} // namespace ui
