// Tells people of warnings: keeps the book of them (warning_book.h), and sends what it says by all ways - to the desktop (told()), as mail to
// outside addresses by the way that notices leave, and to a webhook.
//
// What was decided is kept in spool.db before anything is sent, in one transaction with the mails: a crash tells nobody twice by mail and forgets
// nothing. A posting that was under way when we died is sent once more, with the same id. Where nothing can be written (a full disk is
// what must be told) the rest is sent all the same, and kept as soon as it can be.
//
// Acts of people are audited in the same transaction; when that fails they are not done. Callers: control, app.
#pragma once
#include <QObject>
#include <QTimer>
#include <map>
#include "alerts/warning_book.h"
#include "alerts/way_proof.h"
#include "alerts/webhook.h"
#include "notices/notices.h"
#include "spool/spool.h"

namespace alerts {

inline constexpr std::size_t mostEnded = 1'000;

class Alerts : public QObject {
    Q_OBJECT
public:
    Alerts(spool::Spool &spool, dns::Resolver &resolver, const Clock &clock, const config::Config &config, notices::Neighbours neighbours = {},
           QObject *parent = nullptr);

    // For how long the machine has slept since it was started. Before start(); without it sleep and a clock set forward look the same.
    void setSlept(std::function<Milliseconds()> slept) { m_slept = std::move(slept); }
    void start(); // reads what was kept; before that nothing is told
    void configure(const config::Config &config); // with its hostname filled in
    // All conditions that are open: when they change, and every few seconds.
    void look(const QList<Warning> &conditions);
    bool isReady() const { return m_isReady; }

    const Book &book() const { return m_book; }
    const QList<Way> &ways() const { return m_ways; }
    qint64 waitingAt(const Way &way) const; // alerts; of mail it is not counted
    QList<WayTrouble> wayTroubles() const;
    std::optional<ClockJump> clockJump() const { return m_jump; }

    // Warnings that are over, by their number, which grows: the last mostEnded, for as long as the history is kept (history.keep).
    const std::map<qint64, Ended> &ended() const { return m_ended; }
    void reread(); // what is over: some of it was erased on request

    using Done = spool::Callback<void>;
    // Errors: "warnings.no-such-cause", and what the spool says.
    void acknowledge(const QString &cause, const QByteArray &actor, Done done);
    void snooze(const QString &cause, WallTime until, const QByteArray &actor, Done done); // a past time: no longer
    // Errors: "alerts.no-such-way", "alerts.behind-primary", "alerts.too-many-tests"; "alerts.no-test", "alerts.wrong-code".
    void test(const QString &way, const QByteArray &actor, Done done);
    void confirm(const QString &way, const QString &code, const QByteArray &actor, Done done);

Q_SIGNALS:
    void told(const alerts::Message &message);
    void changed(); // what people know of warnings, which are over, or what is known of a way

private:
    struct Mail {
        QString way;
        spool::Spool::Notice notice;
    };
    // What is to be kept and sent together.
    struct News {
        QList<Message> messages = {};
        QList<Mail> mails = {};
        QList<Outgoing> postings = {};
        bool hasEnds = false; // something is over
        std::optional<spool::Deed> deed = {};
        QByteArray actor = {};
    };

    Rules rules() const;
    void load(const QList<spool::AlertRow> &rows);
    void watchClock();
    void noteJump(const ClockJump &jump);
    void takeEnded(const QList<Ended> &ended);
    void putEnded(qint64 id, const Ended &ended);
    void forgetOld();
    News newsOf(const QList<Message> &messages);
    Mail mailTo(const QString &address, const QString &subject, const QString &text);
    qint64 nextId();
    void keep(News news, Done done = {});
    void onKept(const News &news, const QList<spool::AlertRow> &rows, const Result<QList<MessageId>> &ids);
    QHash<QByteArray, QByteArray> rows() const;
    QList<spool::AlertRow> changedRows() const;
    void decideAs(const QString &cause, Act act, WallTime until, const char *deed, const QByteArray &actor, Done done);

    // ---- ways (alerts_ways.cpp)
    Way *wayNamed(const QString &name);
    void sendTest(const QString &name, const QByteArray &actor, Done done);
    void onPosted(qint64 id);
    void onNotPosted(const QJsonObject &reason);
    void onDropped(qint64 id);
    void followMails();
    void onMail(const QString &way, MessageId mail, const spool::Details &details);

    spool::Spool &m_spool;
    dns::Resolver &m_resolver;
    const Clock &m_clock;
    config::Config m_config;
    const notices::Neighbours m_neighbours;
    Webhook m_webhook;
    Book m_book;
    QList<Way> m_ways;
    QList<Warning> m_conditions;
    std::map<qint64, QByteArray> m_outgoing;    // postings that are not done, as rows
    std::map<qint64, Ended> m_ended;
    QHash<QByteArray, QByteArray> m_endedRows;  // of m_ended, by key
    QHash<QByteArray, QByteArray> m_kept;       // rows as they are in spool.db
    QList<Mail> m_unwritten;                    // mails that could not be kept yet
    std::optional<ClockJump> m_jump;
    std::optional<std::pair<WallTime, MonotonicTime>> m_clockSeen;
    std::function<Milliseconds()> m_slept;
    Milliseconds m_sleptSeen{0};
    qint64 m_lastId = 0;
    bool m_isReady = false;
    QTimer m_follow;
};

} // namespace alerts
