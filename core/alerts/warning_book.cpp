#include "alerts/warning_book.h"
#include <algorithm>
#include <tuple>
#include <utility>

namespace alerts {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds longestGap = 1min; // between two steps, that counts as lasting
constexpr Milliseconds setBack = 1min;    // of the clock, that is no mere correction

using Group = QList<Warning>; // of one cause, worst first

bool isRipe(const Warning &one, Milliseconds lasted, WallTime now) { return std::max<Milliseconds>(lasted, now - one.since) >= one.delay; }

int stepOf(const Warning &warning) { return warning.parameters.value(QLatin1String("step")).toInt(); }

// The worst that has lasted long enough stands for all.
const Warning &headOf(const Group &group, Milliseconds lasted, WallTime now)
{
    const auto ripe = std::ranges::find_if(group, [&](const Warning &one) { return isRipe(one, lasted, now); });
    return ripe == group.end() ? group.first() : *ripe;
}

QHash<QString, Group> grouped(const QList<Warning> &conditions)
{
    QHash<QString, Group> groups;
    for (const Warning &one : conditions)
        groups[one.cause].append(one);
    return groups;
}

void shiftBack(std::optional<WallTime> &time, Milliseconds by)
{
    if (time)
        *time -= by;
}

// The clock was set back: what was to come in an hour still comes in an hour.
void shiftBack(Book &book, Milliseconds by)
{
    for (Cause &cause : book.causes) {
        cause.seen -= by;
        for (auto *time : {&cause.told, &cause.acknowledged, &cause.snoozedUntil, &cause.over})
            shiftBack(*time, by);
    }
    for (WallTime &time : book.sent)
        time -= by;
}

void begin(Cause &cause, WallTime now)
{
    if (!cause.over)
        return;
    const int relapses = now - *cause.over < relapseWithin ? cause.relapses + 1 : 0;
    const int reminded = relapses > 0 ? cause.reminded + 1 : 0; // the short first steps were for its first time; being told again is one
    cause = {};
    cause.relapses = relapses;
    cause.reminded = reminded;
}

// What was told of and is over goes first; what nobody was told of would be told again.
bool makeRoom(Book &book)
{
    if (book.causes.size() < mostCauses)
        return true;
    for (auto it = book.causes.begin(); it != book.causes.end(); ++it) {
        if (it->over || (!it->isOpen && (!it->told || it->head.telling == Telling::Once))) {
            book.causes.erase(it);
            return true;
        }
    }
    return false;
}

void see(Book &book, const QString &name, const Group &group, WallTime now)
{
    if (!book.causes.contains(name) && !makeRoom(book))
        return;
    Cause &cause = book.causes[name];
    begin(cause, now);
    if (std::exchange(cause.isPast, false)) // back before its end was told
        cause.begun = {};
    const Milliseconds gap = std::clamp<Milliseconds>(now - book.at, 0ms, longestGap);
    if (cause.isOpen && !cause.told)
        cause.lasted += gap;
    cause.isOpen = true;
    cause.seen = now;
    cause.head = headOf(group, cause.lasted, now);
    cause.more = group.size() - 1;
    const WallTime first = std::ranges::min(group, {}, &Warning::since).since;
    cause.begun = cause.begun == WallTime() ? first : std::min(cause.begun, first);
}

void look(Book &book, const QList<Warning> &conditions, WallTime now)
{
    const QHash<QString, Group> groups = grouped(conditions);
    for (auto it = book.causes.begin(); it != book.causes.end(); ++it)
        it->isOpen = it->isOpen && groups.contains(it.key());
    QHash<QString, bool> seen;
    for (const Warning &one : conditions) { // in their order: the worst first, where there is no room for all
        if (!std::exchange(seen[one.cause], true))
            see(book, one.cause, groups.value(one.cause), now);
    }
}

bool isQuiet(const Rules &rules, WallTime now)
{
    if (!rules.config.quietHours)
        return false;
    const auto local = now.time_since_epoch() + rules.utcOffset;
    const auto minute = int(std::chrono::floor<std::chrono::minutes>(local).count() % (24 * 60));
    const auto &[from, to, problems] = *rules.config.quietHours;
    return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

Milliseconds calmOf(const Cause &cause, const config::Alerts &rules)
{
    return std::min(longestCalm, rules.overAfter * (1 << std::min(cause.relapses, 8)));
}

// What has just gone for good. What was never listed is not among it.
QList<Ended> endedNow(Book &book, WallTime now, const config::Alerts &rules)
{
    QList<Ended> all;
    for (Cause &cause : book.causes) {
        if (cause.isOpen || cause.isPast || cause.over || now - cause.seen < calmOf(cause, rules))
            continue;
        cause.isPast = true;
        if (!cause.told && !isRipe(cause.head, cause.lasted, cause.seen))
            continue;
        Warning what = cause.head;
        what.severity = std::max(what.severity, cause.knownAs);
        const WallTime begin = cause.begun == WallTime() ? what.since : cause.begun;
        all.append({what, begin, std::max(begin, cause.seen), cause.told.has_value()});
    }
    std::ranges::sort(all, {}, &Ended::end);
    return all;
}

bool isWorse(const Cause &cause)
{
    const bool isKnown = cause.told || cause.acknowledged;
    return isKnown && (cause.head.severity > cause.knownAs || stepOf(cause.head) > cause.knownStep);
}

// When it is told again; none: never.
std::optional<WallTime> reminderAt(const Cause &cause, const QList<Milliseconds> &reminders)
{
    if (cause.acknowledged || cause.head.telling == Telling::Once || reminders.isEmpty())
        return std::nullopt;
    if (cause.snoozedUntil)
        return cause.snoozedUntil;
    const bool isProblem = cause.head.severity == Severity::Problem;
    const qsizetype which = isProblem ? std::min<qsizetype>(cause.reminded, reminders.size() - 1) : reminders.size() - 1;
    return *cause.told + reminders.at(which);
}

std::optional<Kind> dueNow(const Cause &cause, WallTime now, bool quiet, const config::Alerts &rules)
{
    if (!cause.isOpen) {
        const bool isOver = cause.head.telling == Telling::WhileItLasts && cause.told && !cause.over && now - cause.seen >= calmOf(cause, rules);
        return isOver && !quiet ? std::optional(Kind::Resolved) : std::nullopt;
    }
    const bool mayBeNews = cause.head.severity != Severity::Info && isRipe(cause.head, cause.lasted, now);
    const bool mayWake = !quiet || (cause.head.severity == Severity::Problem && rules.quietHours->problems);
    if (!mayBeNews || !mayWake)
        return std::nullopt;
    if (isWorse(cause))
        return Kind::Raised;
    if (!cause.told)
        return cause.acknowledged || (cause.snoozedUntil && *cause.snoozedUntil > now) ? std::nullopt : std::optional(Kind::Raised);
    const auto reminder = reminderAt(cause, rules.reminders);
    return reminder && *reminder <= now && !quiet ? std::optional(Kind::Reminder) : std::nullopt;
}

void markTold(Cause &cause, Kind kind, WallTime now)
{
    if (kind == Kind::Resolved) {
        cause.over = now;
        cause.told.reset();
        cause.acknowledged.reset();
        cause.snoozedUntil.reset();
        return;
    }
    if (kind == Kind::Reminder)
        ++cause.reminded;
    else
        cause.acknowledged.reset(); // it became worse
    cause.snoozedUntil.reset();
    cause.told = now;
    cause.knownAs = cause.head.severity;
    cause.knownStep = stepOf(cause.head);
}

struct DueCause {
    QString name;
    Kind kind = Kind::Raised;
    Severity severity = Severity::Info;
    WallTime since{};
};

QList<DueCause> allDue(const Book &book, WallTime now, const Rules &rules)
{
    const bool quiet = isQuiet(rules, now);
    QList<DueCause> due;
    for (auto it = book.causes.cbegin(); it != book.causes.cend(); ++it) {
        if (const auto kind = dueNow(*it, now, quiet, rules.config))
            due.append({it.key(), *kind, it->head.severity, it->head.since});
    }
    const auto rank = [](const DueCause &one) {
        const int kind = one.kind == Kind::Raised ? 0 : one.kind == Kind::Resolved ? 1 : 2;
        return std::tuple(one.severity != Severity::Problem, kind, one.since, one.name);
    };
    std::ranges::sort(due, {}, rank);
    return due;
}

Message summaryOf(const Book &book, const QList<DueCause> &rest, WallTime now)
{
    const auto count = [&](auto fits) { return qint64(std::ranges::count_if(rest, fits)); };
    const qint64 raised = count([](const DueCause &one) { return one.kind != Kind::Resolved; });
    const qint64 problems = count([](const DueCause &one) { return one.kind != Kind::Resolved && one.severity == Severity::Problem; });
    const auto open = std::ranges::count_if(book.causes, [](const Cause &one) { return one.isOpen && one.head.severity != Severity::Info; });
    Warning about;
    about.code = about.cause = QLatin1String(summaryCause);
    about.severity = problems > 0 ? Severity::Problem : Severity::Attention;
    about.parameters = {{QStringLiteral("raised"), raised}, {QStringLiteral("problems"), problems}, {QStringLiteral("resolved"), rest.size() - raised},
                        {QStringLiteral("open"), qint64(open)}};
    about.since = now;
    return {Kind::Summary, about, 0, now};
}

// All that are due while there is room for them in the hour; else the last message that is left sums up the rest, or the rest waits.
QList<Message> tell(Book &book, const QList<DueCause> &due, WallTime now, int perHour)
{
    book.sent.removeIf([&](WallTime time) { return now - time >= 1h; });
    const qsizetype left = perHour - book.sent.size();
    const qsizetype singly = due.size() <= left ? due.size() : std::max<qsizetype>(left - 1, 0);
    QList<Message> messages;
    for (const DueCause &one : due.first(singly)) {
        Cause &cause = book.causes[one.name];
        messages.append({one.kind, cause.head, cause.more, now});
        markTold(cause, one.kind, now);
    }
    const QList<DueCause> rest = due.sliced(messages.size());
    if (!rest.isEmpty() && left > 0) {
        messages.append(summaryOf(book, rest, now));
        for (const DueCause &one : rest)
            markTold(book.causes[one.name], one.kind, now);
    }
    book.sent += QList<WallTime>(messages.size(), now);
    return messages;
}

// Nobody knows of it and it is away, or its end was told and is long past; or its end is no news.
void forget(Book &book, WallTime now, const config::Alerts &rules)
{
    book.causes.removeIf([&](const auto &entry) {
        const Cause &cause = entry.value();
        if (cause.isOpen)
            return false;
        const bool isNoNews = !cause.told || cause.head.telling == Telling::Once;
        return cause.over ? now - *cause.over >= relapseWithin : isNoNews && now - cause.seen >= calmOf(cause, rules);
    });
}

} // namespace

Step step(Book book, const QList<Warning> &conditions, WallTime now, const Rules &rules)
{
    if (book.at - now > setBack)
        shiftBack(book, book.at - now);
    look(book, conditions, now);
    book.at = now;
    QList<Ended> ended = endedNow(book, now, rules.config);
    QList<Message> messages = tell(book, allDue(book, now, rules), now, rules.config.perHour);
    forget(book, now, rules.config);
    return {std::move(book), std::move(messages), std::move(ended)};
}

Book resumed(Book book, WallTime now)
{
    for (Cause &cause : book.causes)
        cause.seen = now;
    return book;
}

bool decide(Book &book, const QString &name, Act act, WallTime now, WallTime until)
{
    const auto cause = book.causes.find(name);
    if (cause == book.causes.end() || !cause->isOpen)
        return false;
    cause->acknowledged.reset();
    cause->snoozedUntil.reset();
    if (act == Act::Acknowledge)
        cause->acknowledged = now;
    if (act == Act::Snooze)
        cause->snoozedUntil = until;
    if (act != Act::Unsnooze) {
        cause->knownAs = std::max(cause->knownAs, cause->head.severity);
        cause->knownStep = std::max(cause->knownStep, stepOf(cause->head));
    }
    return true;
}

QList<Listed> listed(const Book &book, const QList<Warning> &conditions, WallTime now)
{
    QList<Listed> all;
    for (const Warning &one : conditions) {
        const auto cause = book.causes.constFind(one.cause);
        const bool isKnown = cause != book.causes.cend();
        if (!isRipe(one, isKnown && cause->isOpen ? cause->lasted : 0ms, now))
            continue;
        all.append(isKnown ? Listed{one, cause->told, cause->acknowledged, cause->snoozedUntil} : Listed{one, {}, {}, {}});
    }
    return all;
}

} // namespace alerts
