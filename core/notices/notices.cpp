#include "notices/notices.h"
#include <algorithm>
#include "base/log.h"
#include "notices/outbound.h"
#include "notices/policy.h"
#include "notices/preview.h"

namespace notices {

using namespace std::chrono_literals;

namespace {
constexpr auto collectFor = 1s;
constexpr auto recordAgain = 2s;
constexpr auto lookEvery = 1min;
constexpr int mostForeseen = 500; // recipients for each step
using spool::noticeWritten;
}

Notices::Notices(spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, const config::Config &config, const QString &directory,
                 Neighbours neighbours, QObject *parent)
    : QObject(parent), m_spool(spool), m_clock(clock), m_config(config), m_templates(directory),
      m_outbound(std::make_unique<Outbound>(spool, resolver, clock, config,
                                             [this](const handover::RelayedBatch &batch) { return relayed(batch); }, std::move(neighbours),
                                            [this] { Q_EMIT wayChanged(); }))
{
    m_collecting.setSingleShot(true);
    m_collecting.setInterval(collectFor);
    connect(&m_collecting, &QTimer::timeout, this, &Notices::flush);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &Notices::look);
    connect(&m_delays, &Delays::decided, this, &Notices::logDecision);
    connect(&m_delays, &Delays::done, this, &Notices::looked);
    connect(&m_afterAll, &AfterAll::decided, this, &Notices::logDecision);
}

Notices::~Notices() = default;

void Notices::start()
{
    m_outbound->start();
    m_look.start();
}

void Notices::stop(std::function<void()> stopped)
{
    m_look.stop();
    m_outbound->stop(std::move(stopped));
}

void Notices::watch(const handover::HandOver &handover)
{
    m_handover = &handover;
    connect(&handover, &handover::HandOver::changed, this, &Notices::noteOutages);
    connect(&handover, &QObject::destroyed, this, [this] { m_handover = nullptr; });
}

void Notices::look()
{
    noteOutages();
    QList<Delays::Round> rounds;
    QList<config::Domain> quiet; // in no outage
    for (const config::Domain &domain : std::as_const(m_config.domains)) {
        if (const auto round = roundOf(domain.name.toLatin1()))
            rounds.append(*round);
        if (!outageOf(domain.name.toLatin1()))
            quiet.append(domain);
    }
    m_delays.look(rounds);
    m_afterAll.look(quiet);
}

std::optional<spool::Outage> Notices::outageOf(const QByteArray &domain) const
{
    const auto found = std::ranges::find(m_spool.outages(), domain, &spool::Outage::domain);
    return found == m_spool.outages().end() ? std::nullopt : std::optional(*found);
}

void Notices::noteOutages()
{
    if (!m_handover)
        return;
    const QList<handover::PrimaryStatus> primaries = m_handover->primaries();
    for (const config::Domain &domain : std::as_const(m_config.domains))
        noteOutage(domain, reachOf(domain.name.toLatin1(), primaries));
    for (const spool::Outage &outage : m_spool.outages()) {
        const bool isOurs = std::ranges::any_of(m_config.domains, [&](const config::Domain &one) { return one.name == QLatin1String(outage.domain); });
        if (!isOurs)
            endOutage(outage);
    }
}

void Notices::noteOutage(const config::Domain &domain, const DomainReach &reach)
{
    const QByteArray name = domain.name.toLatin1();
    const std::optional<spool::Outage> known = outageOf(name);
    const bool waits = m_spool.counters({spool::RouteKind::Primary, name}).recipients > 0;
    const OutageChange change = changeOf(reach, known.has_value(), waits, m_clock.wall());
    if (change == OutageChange::Ends)
        return endOutage(*known);
    if (change == OutageChange::None || m_changing.contains(name))
        return;
    m_changing.insert(name);
    m_spool.beginOutage(name, reach.since, this, [this, name](const Result<spool::OutageId> &) { m_changing.remove(name); });
}

void Notices::endOutage(const spool::Outage &outage)
{
    const QByteArray name = outage.domain;
    if (m_changing.contains(name))
        return;
    m_changing.insert(name);
    m_spool.endOutage(outage.id, m_clock.wall(), this, [this, name](const Result<void> &) { m_changing.remove(name); });
}

// Nobody is told while nobody knows whether the primary is there, a person holds it, or the mail of an outage is being handed over.
std::optional<Delays::Round> Notices::roundOf(const QByteArray &name) const
{
    const auto domain = std::ranges::find(m_config.domains, QString::fromLatin1(name), &config::Domain::name);
    if (!m_handover || domain == m_config.domains.end() || domain->notices.delay == config::DelayNotices::Off)
        return std::nullopt;
    const Reach reach = reachOf(name, m_handover->primaries()).reach;
    const std::optional<spool::Outage> outage = outageOf(name);
    if (reach != (outage ? Reach::Away : Reach::There) || (outage && outage->postponed && *outage->postponed > m_clock.wall()))
        return std::nullopt;
    Delays::Round round{name, domain->notices, {}, {}, false};
    if (outage)
        round = {name, domain->notices, outage->id, outage->began, outage->muted};
    return round;
}

void Notices::sendSample(Kind kind, const QString &language, const QString &domain, const QByteArray &to, const TemplateBook &templates,
                         spool::Callback<void> sent)
{
    if (const QByteArray rule = desk().take(to, Purpose::Courtesy); !rule.isEmpty())
        return sent(Error{QStringLiteral("notice.budget"), QString::fromLatin1(rule)});
    m_spool.record({}, {sampleNotice(kind, language, domain, to, m_config, templates, m_clock.wall())}, this, std::move(sent));
}

// The steps one after the other, each behind what it was looked at for.
void Notices::outlook(const spool::Outage &outage, QObject *context, std::function<void(Outlook)> answer)
{
    const auto domain = std::ranges::find(m_config.domains, QString::fromLatin1(outage.domain), &config::Domain::name);
    if (domain == m_config.domains.end() || outage.muted || domain->notices.delay == config::DelayNotices::Off)
        return answer({});
    struct Gathering { Outlook found; QSet<QByteArray> senders; qsizetype open = 0; std::function<void(Outlook)> answer; };
    auto all = std::make_shared<Gathering>();
    all->answer = std::move(answer);
    all->open = domain->notices.schedule.size() + 1;
    const auto end = [all] {
        all->found.senders = all->senders.size();
        if (--all->open == 0)
            all->answer(all->found);
    };
    const WallTime now = m_clock.wall();
    for (const Milliseconds step : domain->notices.schedule) {
        const DelayRules rules{domain->notices.delay, step, false};
        m_spool.reached({spool::RouteKind::Primary, outage.domain}, step, step, outage.id, mostForeseen, context,
                        [all, end, rules, now, postponed = outage.postponed](const Result<spool::ReachedPage> &page) {
                            const auto senders = page ? toBeTold(page->rows, rules) : QHash<QByteArray, Milliseconds>();
                            for (const auto &[sender, left] : senders.asKeyValueRange()) {
                                const WallTime at = std::max(now + left, postponed.value_or(now));
                                all->found.next = std::min(all->found.next.value_or(at), at);
                                if (at <= now + 24h)
                                    all->senders.insert(sender);
                            }
                            end();
                        });
    }
    end();
}

void Notices::logDecision(const spool::NoticeEntry &entry, const QByteArray &notice)
{
    const bool isWritten = entry.rule == noticeWritten;
    m_figures.written += isWritten;
    m_figures.withheld += isWritten ? 0 : entry.recipients;
    logging::event(logging::Level::Info, "mail", "notice", {{"kind", kindName(entry.kind)}, {"message", idText(entry.message)}, {"recipients", entry.recipients},
                   {"to", entry.sender}, {"message-id", notice}, {"rule", entry.rule}});
}

QList<CannotLeave> Notices::cannotLeave() const { return m_outbound->cannotLeave(); }

void Notices::configure(const config::Config &config)
{
    m_config = config;
    m_outbound->configure(config);
    if (m_look.isActive())
        look();
}

void Notices::take(QList<handover::Failure> failures)
{
    m_open += failures.size();
    for (handover::Failure &failure : failures)
        m_pending[failure.due.message].append(std::move(failure));
    if (!m_collecting.isActive())
        m_collecting.start();
}

handover::RelayNotice Notices::relayed(const handover::RelayedBatch &batch)
{
    const spool::Due &due = batch.recipients.first();
    handover::RelayNotice told{{}, suppressedBy(due, mail::scanHeader(batch.head), About::Relay)};
    if (told.rule.isEmpty())
        told.rule = m_budget.take(domainOf(due.sender), m_clock.monotonic(), m_config.notices.perHour);
    if (told.rule.isEmpty()) {
        told = {desk().composer().relayed(batch), noticeWritten};
        told.notice->about = {entryFor(Kind::Relayed, due, batch.recipients.size(), mail::scanHeader(batch.head))};
    }
    logNotice(Kind::Relayed, due, batch.recipients.size(), told.rule);
    return told;
}

void Notices::flush()
{
    const auto pending = std::exchange(m_pending, {});
    for (const QList<handover::Failure> &failures : pending)
        decide(failures);
}

void Notices::decide(const QList<handover::Failure> &failures)
{
    const spool::Due due = failures.first().due;
    const qint64 length = std::min(readLimit, due.size);
    m_spool.read(due.message, 0, length, this, [this, failures, due](Result<QByteArray> bytes) {
        if (bytes)
            return decideWith(failures, {*bytes, bytes->size() == due.size, mail::scanHeader(*bytes)});
        QList<RecipientId> ids; // the spool set the message aside and said so: nothing is decided about it
        for (const handover::Failure &failure : failures)
            ids.append(failure.due.recipient);
        m_spool.release(ids);
        settle(ids.size());
    });
}

void Notices::settle(qsizetype recipients)
{
    m_open -= recipients;
    Q_EMIT settled();
}

void Notices::decideWith(QList<handover::Failure> failures, const Original &original)
{
    QList<handover::Failure> told;
    for (handover::Failure &failure : failures) {
        if (failure.outcome.rule.isEmpty())
            failure.outcome.rule = suppressedBy(failure.due, original.facts);
        if (failure.outcome.rule.isEmpty())
            told.append(failure);
        else
            logNotice(Kind::Failed, failure.due, 1, failure.outcome.rule);
    }
    QList<spool::Spool::Notice> notices;
    if (!told.isEmpty()) {
        const QByteArray domain = domainOf(told.first().due.sender);
        QByteArray rule = m_budget.take(domain, m_clock.monotonic(), m_config.notices.perHour);
        if (rule.isEmpty()) {
            rule = noticeWritten;
            notices.append(desk().composer().failure(told, original));
            notices.last().about = {entryFor(failureKind(told), told.first().due, told.size(), original.facts)};
        }
        logNotice(failureKind(told), told.first().due, told.size(), rule);
        for (handover::Failure &failure : failures) {
            if (failure.outcome.rule.isEmpty())
                failure.outcome.rule = rule;
        }
    }
    QList<spool::Outcome> outcomes;
    for (const handover::Failure &failure : std::as_const(failures))
        outcomes.append(failure.outcome);
    record(outcomes, notices);
}

spool::NoticeEntry Notices::entryFor(Kind kind, const spool::Due &due, qint64 recipients, const mail::HeaderFacts &facts)
{
    return {m_clock.wall(), kind, {}, routeFor(due.address, m_config.domains).domain, spool::knownAddress(due.sender), due.message, recipients, {},
            noticeWritten, desk().composer().languageOf(due, facts).toLatin1(), {}};
}

void Notices::logNotice(Kind kind, const spool::Due &due, qsizetype recipients, const QByteArray &rule)
{
    const bool isWritten = rule == noticeWritten;
    m_figures.written += isWritten;
    m_figures.withheld += isWritten ? 0 : recipients;
    logging::event(logging::Level::Info, "mail", "notice", {{"kind", kindName(kind)}, {"message", idText(due.message)}, {"recipient", due.address}, {"recipients", recipients},
                   {"to", due.sender}, {"message-id", isWritten ? noticeId(kind, due, m_config) : QByteArray()}, {"rule", rule}});
}

// Until it is there: nothing else may become of these recipients.
void Notices::record(const QList<spool::Outcome> &outcomes, const QList<spool::Spool::Notice> &notices)
{
    m_spool.record(outcomes, notices, this, [this, outcomes, notices](Result<void> recorded) {
        if (recorded)
            return settle(outcomes.size());
        logging::event(logging::Level::Problem, "notices", "cannot-record", {{"code", recorded.error().code}, {"detail", recorded.error().detail}});
        QTimer::singleShot(recordAgain, this, [this, outcomes, notices] { record(outcomes, notices); });
    });
}

} // namespace notices
