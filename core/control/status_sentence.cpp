#include "control/status_sentence.h"
#include <algorithm>
#include <optional>
#include "control/convert.h"

namespace control {

namespace {

using ipc::Primary;
using ipc::PrimaryState;
using ipc::Sentence;

constexpr int daysToWarn = 7;           // of room left on the disk
constexpr qint64 passingSeconds = 60; // mail that is younger is on its way, not waiting

QString iso(const QDateTime &time) { return time.toString(Qt::ISODateWithMs); }

// "37 messages, the oldest 2 h old", for {kept:sentence}.
QJsonObject kept(const ipc::Counters &counters)
{
    if (counters.messages == 0)
        return {{"code", QStringLiteral("status.kept-none")}};
    return {{"code", QStringLiteral("status.kept")},
            {"parameters", QJsonObject{{"messages", counters.messages}, {"oldestSeconds", counters.oldestSeconds}}}};
}

Sentence about(const char *code, const Primary &primary, const Situation &s)
{
    return {QString::fromLatin1(code),
            {{"host", primary.host},
             {"domain", primary.domain},
             {"since", iso(primary.outageSince ? *primary.outageSince : primary.since)},
             {"asOf", iso(dateTime(s.now))},
             {"kept", kept(s.counters)},
             {"messages", s.counters.messages},
             {"oldestSeconds", s.counters.oldestSeconds}}};
}

bool takesMail(const Primary &p) { return p.state == PrimaryState::Up || p.state == PrimaryState::Returning; }

// Doubtful because nobody has asked it yet, not because it failed.
bool isUnasked(const Primary &p) { return p.state == PrimaryState::Doubtful && !p.reason; }

bool isCovered(const Primary &p, const QList<Primary> &all)
{
    return std::ranges::any_of(all, [&](const Primary &other) { return other.domain == p.domain && takesMail(other); });
}

// The one in this state that has been so for longest, of those for which `also` holds.
std::optional<Primary> longest(PrimaryState state, const QList<Primary> &all, auto also)
{
    std::optional<Primary> found;
    for (const Primary &p : all)
        if (p.state == state && also(p) && (!found || p.since < found->since))
            found = p;
    return found;
}

// Servers, not rows: one host may serve many domains.
qint64 countHosts(PrimaryState state, const QList<Primary> &all)
{
    QList<QString> hosts;
    for (const Primary &p : all)
        if (p.state == state && !hosts.contains(p.host) && !isCovered(p, all))
            hosts << p.host;
    return hosts.size();
}

std::optional<Sentence> whatStopsMail(const Situation &s)
{
    if (!s.isSetUp)
        return Sentence{"status.setup", {}};
    if (!s.closedListeners.isEmpty())
        return Sentence{"status.not-listening", {{"listener", s.closedListeners.first()}}};
    if (s.counters.freeBytes < s.minFree)
        return Sentence{"status.disk-full", {{"freeBytes", s.counters.freeBytes}}};
    return {};
}

std::optional<Sentence> whatIsDown(const Situation &s)
{
    const auto down = longest(PrimaryState::Down, s.primaries, [&](const Primary &p) { return !isCovered(p, s.primaries); });
    if (!down)
        return {};
    const qint64 hosts = countHosts(PrimaryState::Down, s.primaries);
    Sentence sentence = about(hosts > 1 ? "status.primaries-down" : "status.primary-down", *down, s);
    if (hosts > 1)
        sentence.parameters.insert(QStringLiteral("down"), hosts);
    return sentence;
}

std::optional<Sentence> whatFillsUp(const Situation &s)
{
    if (!s.counters.daysUntilFull || *s.counters.daysUntilFull > daysToWarn)
        return {};
    return Sentence{"status.disk-low",
                    {{"freeBytes", s.counters.freeBytes}, {"secondsUntilFull", qint64(*s.counters.daysUntilFull) * 86'400}}};
}

Sentence aboutMaintenance(const Primary &primary, const Situation &s)
{
    Sentence sentence = about("status.maintenance", primary, s);
    sentence.parameters.insert(QStringLiteral("until"), iso(primary.maintenanceUntil.value_or(primary.since)));
    return sentence;
}

// "340 of 1,200, about 3 minutes": in minutes up to two hours.
Sentence aboutBacklog(const Primary &primary, const Situation &s)
{
    const Backlog::Progress &backlog = *s.backlog;
    const int minutes = backlog.minutesLeft.value_or(0);
    const char *code = !backlog.minutesLeft ? "status.handing-over-counted"
                       : minutes == 0       ? "status.handing-over-soon"
                       : minutes <= 120     ? "status.handing-over-minutes"
                                            : "status.handing-over-hours";
    Sentence sentence = about(code, primary, s);
    sentence.parameters.insert(QStringLiteral("done"), backlog.done);
    sentence.parameters.insert(QStringLiteral("total"), backlog.total);
    if (backlog.minutesLeft)
        sentence.parameters.insert(QStringLiteral("left"), minutes <= 120 ? minutes : minutes / 60);
    return sentence;
}

std::optional<Sentence> whatIsOnItsWay(const Situation &s)
{
    const auto anyOf = [](const Primary &) { return true; };
    const auto uncovered = [&](const Primary &p) { return !isCovered(p, s.primaries); };
    if (const auto p = longest(PrimaryState::Doubtful, s.primaries, [&](const Primary &q) { return uncovered(q) && !isUnasked(q); }))
        return about("status.primary-doubtful", *p, s);
    const auto ofBacklog = [&](const Primary &p) { return s.backlog && takesMail(p) && p.domain.toUtf8() == s.backlog->domain; };
    if (const auto p = std::ranges::find_if(s.primaries, ofBacklog); p != s.primaries.end())
        return aboutBacklog(*p, s);
    if (const auto p = longest(PrimaryState::Returning, s.primaries, anyOf))
        return about(s.counters.messages > 0 ? "status.handing-over" : "status.returning", *p, s);
    if (const auto p = longest(PrimaryState::Maintenance, s.primaries, uncovered))
        return aboutMaintenance(*p, s);
    if (const auto p = longest(PrimaryState::Doubtful, s.primaries, uncovered))
        return about("status.primary-unknown", *p, s);
    if (const auto p = longest(PrimaryState::Down, s.primaries, anyOf))
        return about("status.primary-down-covered", *p, s);
    return {};
}

} // namespace

Sentence statusSentence(const Situation &s)
{
    for (const auto &judge : {whatStopsMail, whatIsDown, whatFillsUp, whatIsOnItsWay})
        if (const std::optional<Sentence> found = judge(s))
            return *found;
    const auto up = longest(PrimaryState::Up, s.primaries, [](const Primary &) { return true; });
    if (!up) // domains whose primaries nobody has found yet
        return {"status.no-primary", {{"kept", kept(s.counters)}}};
    if (s.counters.recipients > s.counters.held && s.counters.oldestSeconds >= passingSeconds)
        return about("status.waiting", *up, s);
    if (s.counters.held > 0)
        return {"status.held", {{"held", s.counters.held}}};
    // Without a break: since the last of them came up.
    Primary latest = *up;
    for (const Primary &p : s.primaries)
        if (p.since > latest.since)
            latest = p;
    return about("status.well", latest, s);
}

} // namespace control
