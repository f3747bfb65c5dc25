#include "notices/language.h"
#include <algorithm>
#include "notices/policy.h"
#include "words/words.h"

namespace notices {

namespace {

struct Country { const char *domain; const char *language; };
// Those whose people mostly read one of ours; Slovaks read Czech, the Swiss mostly German.
constexpr Country countries[] = {{"cz", "cs"}, {"sk", "cs"}, {"de", "de"}, {"at", "de"}, {"ch", "de"}, {"li", "de"},
                                 {"it", "it"}, {"sm", "it"}, {"va", "it"}};
// Two letters that stand for no country to most who use them.
constexpr const char *everywhere[] = {"eu", "io", "co", "me", "tv", "ai"};
constexpr qsizetype mostTags = 20;

// The first that is ours of "cs-CZ, en;q=0.8" (RFC 5646 tags; RFC 9110 12.5.4: in the order they stand in, as mail programs write them).
QString firstOurs(const QByteArray &tags)
{
    for (const QByteArray &one : tags.split(',').first(std::min(tags.count(',') + 1, mostTags))) {
        const QByteArray tag = one.left(one.indexOf(';') < 0 ? one.size() : one.indexOf(';')).trimmed();
        const QString language = QString::fromLatin1(tag.left(tag.indexOf('-') < 0 ? tag.size() : tag.indexOf('-'))).toLower();
        if (words::languages().contains(language))
            return language;
    }
    return {};
}

QString ofCountry(const QByteArray &sender)
{
    const QByteArray top = domainOf(sender).split('.').last();
    for (const Country &one : countries) {
        if (top == one.domain)
            return QString::fromLatin1(one.language);
    }
    const bool isCountry = top.size() == 2 && std::ranges::none_of(everywhere, [&](const char *one) { return top == one; });
    return isCountry ? QStringLiteral("en") : QString();
}

} // namespace

QString languageFor(const mail::HeaderFacts &facts, const QByteArray &sender, const QString &usual)
{
    for (const QString &found : {firstOurs(facts.contentLanguage), firstOurs(facts.acceptLanguage), ofCountry(sender)}) {
        if (!found.isEmpty())
            return found;
    }
    return words::languages().contains(usual) ? usual : QStringLiteral("en");
}

} // namespace notices
