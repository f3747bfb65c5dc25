// Tells senders that their mail is late (mail-semantics F1): goes through what waits for a domain's primary, in order of age, once for each
// step of its schedule.
//
// A page of mail at a time: look, read the heads of what may be told, decide, and record notices, suppressions and how far it came in one
// transaction. So a crash repeats nothing and forgets nothing. Who decides is policy.h; what is written, composer.h. Owner: Notices.
#pragma once
#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <functional>
#include <memory>
#include "notices/desk.h"

namespace notices {

// Senders who will be told of `step` when the mail that waits goes on waiting, by the envelope alone: each with how long that is from now. PURE.
QHash<QByteArray, Milliseconds> toBeTold(const QList<spool::Reached> &rows, const DelayRules &rules);

class Delays : public QObject {
    Q_OBJECT
public:
    // One domain's mail. Later steps come first: who is told of the second is not told of the first as well.
    struct Round {
        QByteArray domain;          // configured name
        config::NoticeRules rules;
        spool::OutageId outage;     // 0: the primary is there, and each message is told of by itself
        std::optional<WallTime> outageSince;
        bool isMuted = false;
        friend bool operator==(const Round &, const Round &) = default;
    };
    // As it is now; none: nobody is told. Asked before each page, and before it is recorded: much may happen while mail is gone through.
    using Current = std::function<std::optional<Round>(const QByteArray &domain)>;
    Delays(const Desk &desk, Current current, QObject *parent = nullptr) : QObject(parent), m_desk(desk), m_current(std::move(current)) {}

    // Not before the last ones are done: they are left out then, and come with the next call.
    void look(const QList<Round> &rounds);
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    // Of each decision: `notice` is empty when nobody is told.
    void decided(const spool::NoticeEntry &entry, const QByteArray &notice);
    void done();

private:
    struct Step {
        Round round;
        Milliseconds step{0};
        spool::Route route() const { return {spool::RouteKind::Primary, round.domain}; }
        DelayRules delayRules() const { return {round.rules.delay, step, round.isMuted}; }
    };
    struct Telling {
        QList<spool::Waiting> recipients; // of one message
        Original original;
        QList<Mention> others;
        QList<spool::NoticeEntry> about; // the first message, then those of `others`
        qint64 more = 0;
    };
    // A page that is being decided.
    struct Page {
        Step step;
        spool::ReachedPage reached;
        QList<QList<spool::Reached>> messages; // still to be decided
        QHash<QByteArray, Telling> tellings;   // by sender
        QList<QByteArray> order;               // of senders
        QList<spool::NoticeEntry> untold;
        QList<spool::Waiting> mentions;        // whose heads are to be read; first recipients of messages
        QHash<MessageId, QList<spool::Waiting>> mentioned;
        RecipientId scanned;
    };

    void next();
    bool isCurrent(const Round &round) const { return m_current(round.domain) == round; }
    void giveUp(const Error &why); // this look; nothing of the page is recorded
    void onReached(const Step &step, const spool::ReachedPage &reached);
    void decideNext();
    void decide(const QList<spool::Reached> &message, const Original &original);
    void suppress(const QList<spool::Reached> &message, const QByteArray &rule);
    void findOthers();
    void takeOthers(const spool::ReachedPage &page);
    void readMention();
    void record();
    spool::NoticeEntry entryFor(const spool::Due &due, qint64 recipients, const QByteArray &rule) const;

    const Desk m_desk;
    const Current m_current;
    QQueue<Step> m_steps;
    std::unique_ptr<Page> m_page;
    bool m_isBusy = false;
};

} // namespace notices
