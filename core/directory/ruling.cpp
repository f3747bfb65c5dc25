#include "directory/ruling.h"
#include <algorithm>

namespace directory {

namespace {

bool hasBasis(const DomainState &domain) { return domain.catchAll == CatchAll::None || std::ranges::any_of(domain.sources, [](const SourceState &s) { return s.readAt.has_value(); }); }

// While the primary cannot be asked.
Ruled neverSeen(const DomainState &domain, config::UnknownRecipients mode, WallTime now)
{
    using config::UnknownRecipients;
    switch (mode) {
    case UnknownRecipients::Accept: return {Ruling::Accept, "directory.told-to-accept"};
    case UnknownRecipients::Defer: return {Ruling::Defer, "directory.told-to-defer"};
    case UnknownRecipients::Refuse: return {Ruling::Refuse, "directory.told-to-refuse"};
    case UnknownRecipients::Auto: break;
    }
    if (isReady(domain, now))
        return {Ruling::Refuse, "directory.not-in-complete-list"};
    if (hasBasis(domain))
        return {Ruling::Defer, "directory.never-seen"};
    return {Ruling::Accept, "directory.nothing-known"};
}

} // namespace

bool isReady(const DomainState &domain, WallTime now)
{
    return std::ranges::any_of(domain.sources, [&](const SourceState &source) { return source.isComplete && source.readAt && now - *source.readAt <= readyFor; });
}

Ruled rule(Standing standing, const DomainState &domain, bool primaryIsUp, config::UnknownRecipients mode, WallTime now)
{
    if (standing == Standing::Good)
        return {Ruling::Accept, "directory.known-good"};
    if (standing == Standing::Bad)
        return {Ruling::Refuse, "directory.known-bad"};
    if (primaryIsUp && domain.catchAll != CatchAll::Found)
        return {Ruling::Ask, "directory.ask"};
    if (standing == Standing::StaleGood)
        return {Ruling::Accept, "directory.known-good"};
    if (standing == Standing::StaleBad)
        return {Ruling::Refuse, "directory.known-bad"};
    if (primaryIsUp) // and takes everything: what it would say is known
        return {Ruling::Accept, "directory.catch-all"};
    return neverSeen(domain, mode, now);
}

Ruled afterAsking(Asked answer, Standing standing)
{
    switch (answer) {
    case Asked::Exists: return {Ruling::Accept, "directory.asked-exists"};
    case Asked::Unknown: return {Ruling::Refuse, "directory.asked-unknown"};
    case Asked::NoVerdict: break;
    }
    if (isGood(standing))
        return {Ruling::Accept, "directory.known-good"};
    return {Ruling::Defer, "directory.not-answered"};
}

} // namespace directory
