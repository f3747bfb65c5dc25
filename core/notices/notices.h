// What to tell senders whose mail is late or cannot be delivered, and the way of that out into the world.
//
// Notes outages of the domains (spool::Outage) and goes through what waits once a minute (delays.h, after_all.h).
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
#include "notices/after_all.h"
#include "notices/delays.h"
#include "notices/outage_state.h"
#include "notices/way_out.h"

namespace notices {

class Outbound;

// What the way out has to know of the rest of the program.
struct Neighbours {
    handover::SecretReader secret = {}; // asked at every configure()
    std::function<handover::Whose(const QHostAddress &address, quint16 port)> whose = {}; // null: all are others'
};

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
            Neighbours neighbours = {}, QObject *parent = nullptr);
    ~Notices() override;

    void start(); // of the delivery to the outside
    void configure(const config::Config &config);
    // Whose states decide what is an outage; before that nobody is told of delays. It must outlive this, or stop telling it.
    void watch(const handover::HandOver &handover);
    // Outages, delays, and what is over; by itself every minute.
    void look();
    void stop(std::function<void()> stopped); // waits for replies to final dots, as HandOver::stop()
    void take(QList<handover::Failure> failures); // HandOver::Setup::failed
    // HandOver::Setup::relayed: decides at once, by policy and budget.
    handover::RelayNotice relayed(const handover::RelayedBatch &batch);
    QList<CannotLeave> cannotLeave() const; // why notices wait although they could be sent; empty: all is well
    Figures figures() const { return m_figures; }
    qsizetype open() const { return m_open; } // recipients taken and not recorded yet
    TemplateBook &templates() { return m_templates; }
    // A sample (preview.h) as a mail to somebody, written by `templates`. Errors: "notice.budget", and what the spool says.
    void sendSample(Kind kind, const QString &language, const QString &domain, const QByteArray &to, const TemplateBook &templates, spool::Callback<void> sent);
    // When senders are told next in an outage that lasts, as far as the mail's envelopes show.
    struct Outlook {
        std::optional<WallTime> next;
        qint64 senders = 0; // in the 24 h from now
    };
    void outlook(const spool::Outage &outage, QObject *context, std::function<void(Outlook)> answer);

Q_SIGNALS:
    void settled(); // open() became less
    void looked(); // all that look() found is decided and recorded, but for what is over
    void wayChanged(); // cannotLeave() did

private:
    void flush();
    void decide(const QList<handover::Failure> &failures);
    void decideWith(QList<handover::Failure> failures, const Original &original);
    spool::NoticeEntry entryFor(Kind kind, const spool::Due &due, qint64 recipients, const mail::HeaderFacts &facts);
    void logNotice(Kind kind, const spool::Due &due, qsizetype recipients, const QByteArray &rule);
    void noteOutages();
    void noteOutage(const config::Domain &domain, const DomainReach &reach);
    std::optional<spool::Outage> outageOf(const QByteArray &domain) const;
    void endOutage(const spool::Outage &outage);
    std::optional<Delays::Round> roundOf(const QByteArray &domain) const;
    void logDecision(const spool::NoticeEntry &entry, const QByteArray &notice);
    Desk desk() { return {m_spool, m_clock, m_config, m_templates, m_budget}; }
    void settle(qsizetype recipients);
    void record(const QList<spool::Outcome> &outcomes, const QList<spool::Spool::Notice> &notices);

    spool::Spool &m_spool;
    const Clock &m_clock;
    config::Config m_config;
    TemplateBook m_templates;
    Budget m_budget;
    Figures m_figures;
    qsizetype m_open = 0;
    QHash<MessageId, QList<handover::Failure>> m_pending; // recipients of one message fail soon after each other: one notice
    QTimer m_collecting, m_look;
    const handover::HandOver *m_handover = nullptr;
    QSet<QByteArray> m_changing; // domains whose outage is being written
    Delays m_delays{desk(), [this](const QByteArray &domain) { return roundOf(domain); }};
    AfterAll m_afterAll{desk()};
    std::unique_ptr<Outbound> m_outbound;
};

} // namespace notices
