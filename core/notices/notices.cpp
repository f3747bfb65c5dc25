#include "notices/notices.h"
#include "base/log.h"
#include "notices/outbound.h"
#include "notices/policy.h"

namespace notices {

using namespace std::chrono_literals;

namespace {
constexpr auto collectFor = 1s;
constexpr auto recordAgain = 2s;
constexpr char written[] = "notice"; // the rule by which a sender is told
}

Notices::Notices(spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, const config::Config &config, const QString &directory, QObject *parent)
    : QObject(parent), m_spool(spool), m_clock(clock), m_config(config), m_templates(directory),
      m_outbound(std::make_unique<Outbound>(spool, resolver, clock, config,
                                             [this](const handover::RelayedBatch &batch) { return relayed(batch); }))
{
    m_collecting.setSingleShot(true);
    m_collecting.setInterval(collectFor);
    connect(&m_collecting, &QTimer::timeout, this, &Notices::flush);
}

Notices::~Notices() = default;

void Notices::start() { m_outbound->start(); }
void Notices::stop(std::function<void()> stopped) { m_outbound->stop(std::move(stopped)); }
std::optional<WallTime> Notices::stuckSince() const { return m_outbound->stuckSince(); }

void Notices::configure(const config::Config &config)
{
    m_config = config;
    m_outbound->configure(config);
}

void Notices::take(QList<handover::Failure> failures)
{
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
    if (told.rule.isEmpty())
        told = {composer().relayed(batch), written};
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
    });
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
            rule = written;
            notices.append(composer().failure(told, original));
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

void Notices::logNotice(Kind kind, const spool::Due &due, qsizetype recipients, const QByteArray &rule)
{
    const bool isWritten = rule == written;
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
            return;
        logging::event(logging::Level::Problem, "notices", "cannot-record", {{"code", recorded.error().code}, {"detail", recorded.error().detail}});
        QTimer::singleShot(recordAgain, this, [this, outcomes, notices] { record(outcomes, notices); });
    });
}

} // namespace notices
