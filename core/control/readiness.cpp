#include "control/readiness.h"
#include <algorithm>
#include "ipc/codec.h"

namespace control {

namespace {

using directory::ListRow;
using directory::Ruling;
using ipc::Sentence;

qint64 ageOf(WallTime readAt, WallTime now)
{
    return std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(now - readAt).count());
}

// The one that was read last, of those for which `fits` holds.
const ListRow *latest(const QList<ListRow> &lists, auto fits)
{
    const ListRow *found = nullptr;
    for (const ListRow &list : lists)
        if (list.state.readAt && fits(list) && (!found || *found->state.readAt < *list.state.readAt))
            found = &list;
    return found;
}

Sentence known(const directory::Directory::Overview &domain, WallTime now)
{
    const auto about = [&](const char *code, const ListRow &list, qint64 addresses) {
        return Sentence{QString::fromLatin1(code), {{"addresses", addresses}, {"age", ageOf(*list.state.readAt, now)}}};
    };
    const auto isComplete = [](const ListRow &list) { return list.state.isComplete; };
    if (const ListRow *list = latest(domain.lists, isComplete)) {
        const bool isFresh = now - *list->state.readAt <= directory::readyFor;
        return about(isFresh ? "directory.known-complete" : "directory.known-old", *list, list->state.addresses);
    }
    if (const ListRow *list = latest(domain.lists, [](const ListRow &) { return true; }))
        return about("directory.known-list", *list, domain.addresses.listed);
    if (domain.catchAll == directory::CatchAll::Found)
        return {"directory.known-catch-all", {}};
    if (domain.addresses.learned > 0)
        return {"directory.known-learned", {{"addresses", domain.addresses.learned}}};
    return {domain.catchAll == directory::CatchAll::None ? "directory.known-tested" : "directory.known-nothing", {}};
}

Sentence effect(Ruling others)
{
    switch (others) {
    case Ruling::Refuse: return {"directory.others-refused", {}};
    case Ruling::Defer: return {"directory.others-deferred", {}};
    case Ruling::Accept:
    case Ruling::Ask: break; // nobody can be asked who is away
    }
    return {"directory.others-accepted", {}};
}

Ruling othersBy(const directory::Directory::Overview &domain, config::UnknownRecipients mode, WallTime now)
{
    directory::DomainState state;
    for (const ListRow &list : domain.lists)
        state.sources.append(list.state);
    state.catchAll = domain.catchAll;
    return directory::rule(directory::Standing::NeverSeen, state, false, mode, now).ruling;
}

} // namespace

Readiness readinessOf(const directory::Directory::Overview &domain, config::UnknownRecipients mode, WallTime now)
{
    const Ruling ofItself = othersBy(domain, config::UnknownRecipients::Auto, now);
    const Sentence what = known(domain, now), then = effect(othersBy(domain, mode, now));
    return {ofItself == Ruling::Refuse ? 100 : ofItself == Ruling::Defer ? 50 : 0,
            {"directory.readiness", {{"known", ipc::JsonWriter::value(what)}, {"effect", ipc::JsonWriter::value(then)}}}};
}

} // namespace control
