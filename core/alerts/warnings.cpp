#include "alerts/warnings.h"
#include <QDateTime>
#include <QSet>
#include <algorithm>
#include "handover/probation.h"
#include <array>

namespace alerts {

using handover::PrimaryState;
using namespace std::chrono_literals;

namespace {

QString iso(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject about(const handover::PrimaryStatus &primary)
{
    QJsonObject parameters{{QStringLiteral("host"), QString::fromUtf8(primary.host)},
                           {QStringLiteral("domain"), QString::fromUtf8(primary.domain)}};
    if (primary.lastFailure.code != 0)
        parameters.insert(QStringLiteral("code"), primary.lastFailure.code);
    if (!primary.lastFailure.text.isEmpty())
        parameters.insert(QStringLiteral("text"), QString::fromUtf8(primary.lastFailure.text));
    return parameters;
}

QString causeOfPrimary(const QByteArray &host) { return QStringLiteral("primary/") + QString::fromUtf8(host); }

// Why it does not answer, as a sentence within the sentence.
QJsonObject reasonOf(const handover::PrimaryStatus &primary)
{
    return {{QStringLiteral("code"), QString::fromLatin1(primary.lastFailure.reason)}, {QStringLiteral("parameters"), about(primary)}};
}

// What time does not heal, so it is said at once and not after primaryDownAfter.
bool needsPerson(const QByteArray &reason)
{
    constexpr std::array reasons{"primary.refuses-us",    "primary.is-us",           "primary.source-not-usable", "primary.certificate-not-verified",
                             "primary.key-not-trusted", "primary.tls-not-offered", "primary.login-not-offered", "primary.login-refused",
                             "primary.no-password"};
    return std::ranges::any_of(reasons, [&](const char *one) { return reason == one; });
}

// A primary that several domains share is one warning.
void addPrimaries(const Facts &facts, QList<Warning> &warnings)
{
    QSet<QByteArray> seen;
    for (const handover::PrimaryStatus &primary : facts.primaries) {
        if (seen.contains(primary.host))
            continue;
        seen.insert(primary.host);
        QJsonObject parameters = about(primary);
        const QString subject = QString::fromUtf8(primary.host);
        if (!primary.newPin.isEmpty())
            warnings.append({QStringLiteral("primary.new-key"), Severity::Info, subject,
                             {{QStringLiteral("host"), subject}, {QStringLiteral("pin"), QString::fromLatin1(primary.newPin)}}, primary.since,
                             QStringLiteral("primary.new-key/") + subject});
        if (needsPerson(primary.lastFailure.reason)) {
            warnings.append({QString::fromLatin1(primary.lastFailure.reason), Severity::Problem, subject, parameters, primary.lastFailure.at,
                             causeOfPrimary(primary.host)});
            continue;
        }
        // Doubtful, too: after a restart it is doubtful first, and what was told of its outage is not over because of that
        const bool out = primary.state == PrimaryState::Down || primary.state == PrimaryState::Returning || primary.state == PrimaryState::Doubtful;
        if (!out || !primary.outageSince)
            continue;
        parameters.insert(QStringLiteral("since"), iso(*primary.outageSince));
        parameters.insert(QStringLiteral("reason"), reasonOf(primary));
        warnings.append({QStringLiteral("primary.down"), Severity::Problem, subject, parameters, *primary.outageSince, causeOfPrimary(primary.host),
                         facts.primaryDownAfter});
    }
}

// Of a domain whose primary is away: it is about that one, and waits as long. Name servers are often in the same house.
void blameOutage(const Facts &facts, const QByteArray &domain, Warning &warning)
{
    const auto away = std::ranges::find_if(facts.primaries, [&](const handover::PrimaryStatus &primary) {
        return primary.domain == domain && primary.outageSince && primary.state != PrimaryState::Up && primary.state != PrimaryState::Maintenance;
    });
    if (away == facts.primaries.end())
        return;
    warning.cause = causeOfPrimary(away->host);
    warning.delay = facts.primaryDownAfter;
}

void addRoutes(const Facts &facts, QList<Warning> &warnings)
{
    for (const handover::RouteProblem &route : facts.routes) {
        const QString domain = QString::fromUtf8(route.domain);
        const QJsonObject parameters{{QStringLiteral("domain"), domain}, {QStringLiteral("lastGood"), route.usesLastGood}};
        warnings.append({QString::fromLatin1(route.code), Severity::Problem, domain, parameters, route.since,
                         QStringLiteral("route/") + domain});
        blameOutage(facts, route.domain, warnings.last());
    }
}

void addDisk(const Facts &facts, QList<Warning> &warnings)
{
    if (!facts.freeBytes || facts.minFree <= 0)
        return;
    const QJsonObject parameters{{QStringLiteral("freeBytes"), *facts.freeBytes}, {QStringLiteral("minFree"), facts.minFree},
                                 {QStringLiteral("directory"), facts.dataDirectory}};
    const WallTime since = facts.lowSince.value_or(facts.now);
    const QString cause = QStringLiteral("disk");
    if (*facts.freeBytes < facts.minFree)
        warnings.append({QStringLiteral("disk.full"), Severity::Problem, facts.dataDirectory, parameters, since, cause});
    else if (*facts.freeBytes < lowFactor * facts.minFree)
        warnings.append({QStringLiteral("disk.low"), Severity::Attention, facts.dataDirectory, parameters, since, cause});
}

// E2: a domain's mail that nears the end of its time, warned of at 50, 80 and 95 %; `step` makes each a news of its own. By the clock that
// it is given up by, so a wall clock that was set wrong warns of nothing.
void addAge(const Facts &facts, QList<Warning> &warnings)
{
    constexpr std::array percents{50, 80, 95};
    for (const spool::Oldest &oldest : facts.oldest) {
        const auto reached = [&](int percent) { return 100 * oldest.age >= facts.lifetimeMax * percent; };
        const auto step = std::ranges::count_if(percents, reached);
        if (step == 0 || facts.lifetimeMax <= 0ms || oldest.route.kind != spool::RouteKind::Primary)
            continue;
        const int percent = percents[std::size_t(step - 1)];
        const QString domain = QString::fromUtf8(oldest.route.domain);
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(oldest.age);
        const QJsonObject parameters{{QStringLiteral("domain"), domain},
                                     {QStringLiteral("percent"), percent},
                                     {QStringLiteral("step"), qint64(step)},
                                     {QStringLiteral("oldestSeconds"), qint64(seconds.count())},
                                     {QStringLiteral("until"), iso(facts.now + facts.lifetimeMax - oldest.age)}};
        warnings.append({QStringLiteral("spool.old-mail"), percent >= 80 ? Severity::Problem : Severity::Attention, domain, parameters,
                         facts.now - (oldest.age - facts.lifetimeMax * percent / 100), QStringLiteral("spool.old-mail/") + domain});
    }
}

// What waits although the primary took mail all the time: nobody else would notice.
void addLate(const Facts &facts, QList<Warning> &warnings)
{
    for (const spool::Oldest &oldest : facts.oldest) {
        const QByteArray &domain = oldest.route.domain;
        const auto up = std::ranges::find_if(facts.primaries, [&](const handover::PrimaryStatus &primary) {
            return primary.domain == domain && primary.state == PrimaryState::Up && facts.now - primary.since >= facts.oldestMail;
        });
        const bool isLate = oldest.route.kind == spool::RouteKind::Primary && oldest.age >= facts.oldestMail && facts.waiting.value(domain) > 0;
        if (!isLate || up == facts.primaries.end())
            continue;
        const QString name = QString::fromUtf8(domain);
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(oldest.age);
        const QJsonObject parameters{{QStringLiteral("domain"), name}, {QStringLiteral("host"), QString::fromUtf8(up->host)},
                                     {QStringLiteral("oldestSeconds"), qint64(seconds.count())}, {QStringLiteral("waiting"), facts.waiting.value(domain)}};
        warnings.append({QStringLiteral("spool.late-mail"), Severity::Attention, name, parameters, facts.now - (oldest.age - facts.oldestMail),
                         QStringLiteral("spool.late-mail/") + name});
    }
}

// D4: told of at once, after 4 h, after 24 h, and when 4 h are left; `step` makes each a news of its own. Refused content is listed only (F3).
void addHeld(const Facts &facts, QList<Warning> &warnings)
{
    for (const spool::HeldGroup &group : facts.held) {
        if (group.kind != spool::HoldKind::Address)
            continue;
        const int step = handover::alertsDue(group.waited, facts.probationHold);
        const auto left = facts.probationHold - group.waited;
        QJsonObject parameters = heldParameters(group);
        parameters.insert(QStringLiteral("step"), step);
        parameters.insert(QStringLiteral("until"), iso(facts.now + std::max<std::chrono::milliseconds>(left, 0ms)));
        const QString subject = QStringLiteral("%1 %2").arg(QString::fromUtf8(group.route.domain)).arg(group.id.value);
        warnings.append({QStringLiteral("handover.held"), left <= 4h ? Severity::Problem : Severity::Attention, subject, parameters, group.since,
                         QStringLiteral("handover.held/") + QString::fromUtf8(group.route.domain)});
    }
}

void addTroubles(const Facts &facts, QList<Warning> &warnings)
{
    for (const Loop &loop : facts.loops)
        warnings.append({QStringLiteral("loop.came-back"), Severity::Problem, loop.domain, {{QStringLiteral("domain"), loop.domain}}, loop.since,
                         QStringLiteral("loop/") + loop.domain});
    for (const SpoolTrouble &trouble : facts.spool)
        warnings.append({trouble.what.code, Severity::Problem, facts.dataDirectory, {{QStringLiteral("detail"), trouble.what.detail}}, trouble.since,
                         QStringLiteral("spool/") + trouble.what.code});
}

// One domain whose mail server is a primary is for its owner to think about; all else keeps every notice here.
void addNotices(const Facts &facts, QList<Warning> &warnings)
{
    for (const notices::CannotLeave &one : facts.notices) {
        const QString host = QString::fromUtf8(one.last.host);
        QJsonObject parameters{{QStringLiteral("waiting"), one.waiting}, {QStringLiteral("since"), iso(one.since)}, {QStringLiteral("port"), QString::number(one.port)},
                               {QStringLiteral("domain"), QString::fromUtf8(one.domain)}, {QStringLiteral("host"), host},
                               {QStringLiteral("text"), QString::fromUtf8(one.last.text)}};
        if (one.last.code != 0)
            parameters.insert(QStringLiteral("code"), one.last.code);
        if (!one.last.reason.isEmpty())
            parameters.insert(QStringLiteral("reason"), QJsonObject{{QStringLiteral("code"), QString::fromLatin1(one.last.reason)},
                                                                    {QStringLiteral("parameters"), parameters}});
        const auto severity = one.hurdle == notices::Hurdle::OnlyPrimary ? Severity::Attention : Severity::Problem;
        warnings.append({QString::fromLatin1(notices::warningCode(one.hurdle)), severity, one.domain.isEmpty() ? host : QString::fromUtf8(one.domain), parameters,
                         one.since, one.domain.isEmpty() ? QStringLiteral("notices") : QStringLiteral("notices/") + QString::fromUtf8(one.domain)});
    }
}

// A source that fails is told after a day, and at once when it is doubted: that waits for a person.
void addSource(const Facts &facts, const directory::SourceReport &source, QList<Warning> &warnings)
{
    const QString subject = QString::fromUtf8(source.domain + ' ' + source.list);
    const QString cause = QStringLiteral("directory/") + subject;
    const QJsonObject problem = sourceProblem(source);
    const bool isReading = !source.triedAt && facts.now - source.since < firstRead;
    const bool ages = source.isComplete && source.readAt && facts.now - *source.readAt >= agesAt && !isReading;
    if (source.doubted && !source.error) {
        warnings.append({QStringLiteral("directory.source-shrunk"), ages ? Severity::Problem : Severity::Attention, subject, problem.value(QLatin1String("parameters")).toObject(),
                         source.triedAt.value_or(facts.now), cause});
        return;
    }
    QJsonObject parameters{{QStringLiteral("domain"), QString::fromUtf8(source.domain)}, {QStringLiteral("list"), QString::fromUtf8(source.list)},
                           {QStringLiteral("place"), source.place}};
    const WallTime good = source.readAt.value_or(source.failingSince);
    const bool fails = source.error && facts.now - good >= failsFor;
    if (!fails && !ages)
        return;
    parameters.insert(QStringLiteral("age"), qint64(std::chrono::duration_cast<std::chrono::seconds>(facts.now - good).count()));
    if (!problem.isEmpty())
        parameters.insert(QStringLiteral("reason"), problem);
    const char *code = fails ? ages ? "directory.source-ends" : "directory.source-fails" : "directory.source-ages";
    warnings.append({QString::fromLatin1(code), ages ? Severity::Problem : Severity::Attention, subject, parameters, good + (fails ? failsFor : agesAt), cause});
}

// Of one that ends: told 21, 7 and 1 day before it, each a news of its own.
void addEnd(const Facts &facts, const net::CertificateState &one, QJsonObject parameters, QList<Warning> &warnings)
{
    constexpr std::array<std::chrono::days, 3> before{std::chrono::days(21), std::chrono::days(7), std::chrono::days(1)};
    const QString cause = QStringLiteral("certificate/") + one.file;
    const auto step = std::ranges::count_if(before, [&](std::chrono::days left) { return one.ends - left <= facts.now; });
    if (step == 0)
        return;
    const bool isOver = one.ends <= facts.now, isLast = step == std::ssize(before);
    parameters.insert(QStringLiteral("step"), isOver ? qint64(step) + 1 : qint64(step));
    const Severity severity = isLast ? Severity::Problem : Severity::Attention;
    warnings.append(isOver ? Warning{QStringLiteral("TLS-102"), Severity::Problem, one.file, parameters, one.ends, cause}
                           : Warning{QStringLiteral("TLS-103"), severity, one.file, parameters, one.ends - before[std::size_t(step - 1)], cause});
}

void addCertificate(const Facts &facts, const net::CertificateState &one, QList<Warning> &warnings)
{
    QJsonObject parameters{{QStringLiteral("file"), one.file}, {QStringLiteral("until"), iso(one.ends)}};
    if (one.refused) {
        const QString cause = QStringLiteral("certificate.new/") + one.file;
        parameters.insert(QStringLiteral("reason"), QJsonObject{{QStringLiteral("code"), one.refused->code}});
        parameters.insert(QStringLiteral("detail"), one.refused->detail);
        warnings.append(one.inUse ? Warning{QStringLiteral("TLS-100"), Severity::Attention, one.file, parameters, one.refusedSince, cause}
                                  : Warning{QStringLiteral("TLS-101"), Severity::Problem, one.file, parameters, one.refusedSince, cause});
    }
    if (one.inUse)
        addEnd(facts, one, parameters, warnings);
}

void addCertificates(const Facts &facts, QList<Warning> &warnings)
{
    bool isForUs = false, inUse = false;
    for (const net::CertificateState &one : facts.certificates) {
        addCertificate(facts, one, warnings);
        isForUs = isForUs || one.isForUs;
        inUse = inUse || one.inUse;
    }
    if (inUse && !isForUs)
        warnings.append({QStringLiteral("TLS-104"), Severity::Attention, facts.hostname, {{QStringLiteral("hostname"), facts.hostname}}, facts.now,
                         QStringLiteral("certificate.name")});
}

// One code is one cause, whatever it was found at: a mistake is often made everywhere. What happened is a cause of its own each time.
QString causeOf(const Finding &finding)
{
    if (finding.telling == Telling::WhileItLasts)
        return QStringLiteral("finding/") + finding.code;
    return QStringLiteral("%1/%2/%3").arg(finding.code, finding.subject, iso(finding.since));
}

void addFindings(const Facts &facts, QList<Warning> &warnings)
{
    for (const Finding &one : facts.findings) {
        const bool isListed = one.severity != Severity::Info || one.telling == Telling::Once || one.isTask;
        if (isListed)
            warnings.append({one.code, one.isTask ? Severity::Info : one.severity, one.subject, one.parameters, one.since, causeOf(one), Milliseconds(0), one.telling});
    }
}

void addClock(const Facts &facts, QList<Warning> &warnings)
{
    if (!facts.clockJump || facts.now - facts.clockJump->at >= jumpTold || facts.now < facts.clockJump->at)
        return;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(facts.clockJump->by).count();
    const char *code = facts.clockJump->isSleep ? "NET-321" : seconds < 0 ? "clock.set-back" : "clock.set-forward";
    const QJsonObject parameters{{QStringLiteral("seconds"), qint64(std::abs(seconds))}, {QStringLiteral("at"), iso(facts.clockJump->at)}};
    warnings.append({QString::fromLatin1(code), Severity::Attention, facts.hostname, parameters, facts.clockJump->at, QStringLiteral("clock"), Milliseconds(0),
                     Telling::Once});
}

void addSleepSetting(const Facts &facts, QList<Warning> &warnings)
{
    if (facts.sleepsBy.isEmpty())
        return;
    const QJsonObject why{{QStringLiteral("code"), QStringLiteral("machine.sleeps-by-") + facts.sleepsBy}};
    warnings.append({QStringLiteral("NET-320"), Severity::Attention, facts.hostname, {{QStringLiteral("why"), why}}, facts.runs.began, QStringLiteral("machine/sleep")});
}

const char *nameOf(RunEnd end)
{
    switch (end) {
    case RunEnd::Stopped: return "relay.end-stopped";
    case RunEnd::Machine: return "relay.end-machine";
    case RunEnd::Unexpected: break;
    }
    return "relay.end-unexpected";
}

void addOwnRuns(const Facts &facts, QList<Warning> &warnings)
{
    const OwnRuns &runs = facts.runs;
    const auto counts = [&](WallTime at) { return at <= facts.now && facts.now - at < crashesIn; };
    if (const auto crashes = std::ranges::count_if(runs.crashes, counts); crashes >= mostCrashes)
        warnings.append({QStringLiteral("NET-322"), Severity::Attention, facts.hostname,
                         {{QStringLiteral("crashes"), qint64(crashes)}, {QStringLiteral("at"), iso(runs.crashes.last())}}, runs.crashes.last(), QStringLiteral("relay/crashes")});
    const bool isNews = facts.now >= runs.began && facts.now - runs.began < jumpTold;
    if (!runs.lastSeen || !isNews || runs.began - *runs.lastSeen < awayFrom)
        return;
    const auto away = std::chrono::duration_cast<std::chrono::seconds>(runs.began - *runs.lastSeen).count();
    const QJsonObject why{{QStringLiteral("code"), QString::fromLatin1(nameOf(runs.end))}};
    warnings.append({QStringLiteral("NET-323"), Severity::Attention, facts.hostname,
                     {{QStringLiteral("seconds"), qint64(away)}, {QStringLiteral("at"), iso(runs.began)}, {QStringLiteral("why"), why}}, runs.began,
                     QStringLiteral("relay/away"), Milliseconds(0), Telling::Once});
}

// One that nobody confirmed is a task, no alarm.
void addWays(const Facts &facts, QList<Warning> &warnings)
{
    for (const WayTrouble &one : facts.ways) {
        QJsonObject parameters{{QStringLiteral("way"), one.way}};
        if (!one.isProved)
            warnings.append({QStringLiteral("alerts.not-proved"), Severity::Info, one.way, parameters, one.since, QStringLiteral("alerts.not-proved/") + one.way});
        if (!one.failsSince)
            continue;
        parameters.insert(QStringLiteral("since"), iso(*one.failsSince));
        if (!one.reason.isEmpty())
            parameters.insert(QStringLiteral("reason"), one.reason);
        warnings.append({QStringLiteral("alerts.cannot-send"), Severity::Attention, one.way, parameters, *one.failsSince, QStringLiteral("alerts.cannot-send/") + one.way,
                         failsLong});
    }
}

} // namespace

QJsonObject sourceProblem(const directory::SourceReport &source)
{
    if (!source.error && !source.doubted)
        return {};
    QJsonObject parameters{{QStringLiteral("domain"), QString::fromUtf8(source.domain)}, {QStringLiteral("list"), QString::fromUtf8(source.list)},
                           {QStringLiteral("place"), source.place}, {QStringLiteral("most"), qint64(directory::mostAddresses)}};
    if (source.error) {
        parameters.insert(QStringLiteral("detail"), source.error->detail);
        return {{QStringLiteral("code"), source.error->code}, {QStringLiteral("parameters"), parameters}};
    }
    parameters.insert(QStringLiteral("addresses"), source.doubted->addresses);
    parameters.insert(QStringLiteral("before"), source.doubted->before);
    return {{QStringLiteral("code"), QStringLiteral("directory.source-shrunk")}, {QStringLiteral("parameters"), parameters}};
}

QJsonObject heldParameters(const spool::HeldGroup &group)
{
    QByteArray reply = group.code == 0 ? QByteArray() : QByteArray::number(group.code) + ' ';
    if (!group.enhanced.isEmpty())
        reply += group.enhanced + ' ';
    return {{QStringLiteral("recipients"), group.recipients},
            {QStringLiteral("domain"), QString::fromUtf8(group.route.domain)},
            {QStringLiteral("host"), QString::fromUtf8(group.host)},
            {QStringLiteral("reply"), QString::fromUtf8(reply + group.text).trimmed()},
            {QStringLiteral("examples"), QString::fromUtf8(group.examples.join(", "))}};
}

Warning portTaken(const QString &listener, const QString &program, WallTime since)
{
    return {QStringLiteral("NET-324"), Severity::Problem, listener, {{QStringLiteral("listener"), listener}, {QStringLiteral("program"), program}}, since,
            QStringLiteral("listener/") + listener};
}

QList<Warning> openWarnings(const Facts &facts)
{
    QList<Warning> warnings;
    addPrimaries(facts, warnings);
    addRoutes(facts, warnings);
    addDisk(facts, warnings);
    addAge(facts, warnings);
    addLate(facts, warnings);
    addHeld(facts, warnings);
    addTroubles(facts, warnings);
    addNotices(facts, warnings);
    for (const directory::SourceReport &source : facts.sources)
        addSource(facts, source, warnings);
    addCertificates(facts, warnings);
    addFindings(facts, warnings);
    addClock(facts, warnings);
    addSleepSetting(facts, warnings);
    addOwnRuns(facts, warnings);
    addWays(facts, warnings);
    std::ranges::stable_sort(warnings, [](const Warning &a, const Warning &b) {
        return a.severity != b.severity ? a.severity > b.severity : a.since < b.since;
    });
    if (warnings.size() > mostWarnings)
        warnings.resize(mostWarnings);
    return warnings;
}

} // namespace alerts
