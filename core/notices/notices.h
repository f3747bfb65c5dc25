// What to tell senders whose mail cannot be delivered, and the way of that out into the world.
//
// Takes over recipients that failed for good (handover::Failure), decides by policy.h and budget.h, and records outcome and notice in one
// transaction of the spool: no recipient becomes final without its notice or its named rule (invariant 2). A crash before that decides
// nothing. Notices to protected domains leave by HandOver, all others by Outbound. A notice that cannot be delivered ends in the history.
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include "base/clock.h"
#include "config/config.h"
#include "dns/resolver.h"
#include "handover/handover.h"
#include "notices/budget.h"
#include "notices/composer.h"
#include "notices/template_book.h"

namespace notices {

class Outbound;

// Since the start.
struct Figures {
    qint64 written = 0;  // notices
    qint64 withheld = 0; // recipients of whom their sender is not told, by a rule
};

class Notices : public QObject {
    Q_OBJECT
public:
    // `directory`: of the data, for the firm's own templates; empty: there are none.
    Notices(spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, const config::Config &config, const QString &directory = {},
            QObject *parent = nullptr);
    ~Notices() override;

    void start(); // of the delivery to the outside
    void configure(const config::Config &config);
    void stop(std::function<void()> stopped); // waits for replies to final dots, as HandOver::stop()
    void take(QList<handover::Failure> failures); // HandOver::Setup::failed
    // HandOver::Setup::relayed: decides at once, by policy and budget.
    handover::RelayNotice relayed(const handover::RelayedBatch &batch);
    // Since when no notice could leave although some wait; none: all is well.
    std::optional<WallTime> stuckSince() const;
    Figures figures() const { return m_figures; }

private:
    void flush();
    void decide(const QList<handover::Failure> &failures);
    void decideWith(QList<handover::Failure> failures, const Original &original);
    void logNotice(Kind kind, const spool::Due &due, qsizetype recipients, const QByteArray &rule);
    Composer composer() const { return {m_config, m_templates, m_clock.wall()}; }
    void record(const QList<spool::Outcome> &outcomes, const QList<spool::Spool::Notice> &notices);

    spool::Spool &m_spool;
    const Clock &m_clock;
    config::Config m_config;
    TemplateBook m_templates;
    Budget m_budget;
    Figures m_figures;
    QHash<MessageId, QList<handover::Failure>> m_pending; // recipients of one message fail soon after each other: one notice
    QTimer m_collecting;
    std::unique_ptr<Outbound> m_outbound;
};

} // namespace notices
