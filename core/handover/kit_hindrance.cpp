#include "handover/kit_hindrance.h"
#include <algorithm>
#include <array>

namespace handover {

namespace {

using smtp::Stage;

template <std::size_t n> bool says(const QByteArray &text, const std::array<const char *, n> &words)
{
    return std::ranges::any_of(words, [&](const char *word) { return text.contains(word); });
}

// Not as a part of another word.
bool saysSpf(const QByteArray &text)
{
    const auto isLetter = [&](qsizetype at) { return at >= 0 && at < text.size() && text.at(at) >= 'a' && text.at(at) <= 'z'; };
    for (qsizetype at = text.indexOf("spf"); at >= 0; at = text.indexOf("spf", at + 1)) {
        if (!isLetter(at - 1) && !isLetter(at + 3))
            return true;
    }
    return text.contains("openspf") || text.contains("sender policy framework");
}

bool isAboutSpf(const smtp::Reply &reply, const QByteArray &text)
{
    const QByteArray detail = reply.enhanced.mid(1);
    return detail == ".7.23" || detail == ".7.24" || saysSpf(text);
}

bool isAboutLimits(const QByteArray &text)
{
    constexpr std::array words{"too many", "too much", "too fast", "too often", "rate limit", "ratelimit", "rate-limit", "throttl", "limit exceeded", "exceeded the"};
    return says(text, words);
}

// What else a 4xx for one recipient is about (RFC 3463): mailboxes, the system, the network, the protocol; not policy, which is x.7.x.
bool hasAnotherReason(const QByteArray &enhanced)
{
    if (enhanced.startsWith("4.3.2")) // postscreen's greylisting: "system not accepting messages"
        return false;
    constexpr std::array classes{"4.1.", "4.2.", "4.3.", "4.4.", "4.5.", "4.6."};
    return std::ranges::any_of(classes, [&](const char *begin) { return enhanced.startsWith(begin); }) && enhanced != "4.2.0";
}

} // namespace

Hindrance hindranceOf(Stage stage, const smtp::Reply &reply)
{
    if (reply.code < 400)
        return Hindrance::None;
    const QByteArray text = reply.text.toLower();
    if (isAboutSpf(reply, text))
        return Hindrance::Spf;
    if (isAboutLimits(text))
        return Hindrance::Limited;
    if (reply.code >= 500)
        return Hindrance::Refused;
    constexpr std::array greylists{"greylist", "graylist", "grey-list", "gray-list", "grey list", "gray list", "try again later", "come back later"};
    if (says(text, greylists) || (stage == Stage::Rcpt && !hasAnotherReason(reply.enhanced)))
        return Hindrance::Greylisted;
    return reply.code == 421 ? Hindrance::Limited : Hindrance::PutOff;
}

} // namespace handover
