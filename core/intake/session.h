// One client: a net::Connection, a smtp::ServerSession and, while a message comes in, a spool::Draft. Passes between them what each
// asks of the others, and decides nothing.
//
// Back-pressure: while the dialogue is busy, the draft is full or the client does not read our replies, nothing is read from the
// connection, so the client's own kernel stops it. Time limits are coarse: the owner calls tick() a few times a second.
// Invariant: the 250 for a message leaves only after the spool's committed() without an error.
// Caller: intake. Ends with ended(), from the event loop; then the owner deletes it.
#pragma once
#include <QObject>
#include <memory>
#include <optional>
#include "admission/crowd.h"
#include "base/clock.h"
#include "intake/blocklists.h"
#include "intake/foresight.h"
#include "intake/guest.h"
#include "intake/settings.h"
#include "intake/spf_check.h"
#include "mail/header_scan.h"
#include "net/connection.h"
#include "smtp/server_session.h"
#include "spool/spool.h"

namespace intake {

class Session : public QObject {
    Q_OBJECT
public:
    Session(qint64 number, std::shared_ptr<net::Connection> connection, std::unique_ptr<Guest> guest, std::shared_ptr<const Settings> settings,
            spool::Spool &spool, const Clock &clock, QObject *parent);

    void tick(MonotonicTime now); // acts on deadlines that have passed
    void shutDown();              // 421 as soon as nothing is being received or stored
    void cut();                   // now

    admission::Seat seat() const; // what it is doing, for whoGives()
    bool isLeaving() const { return m_phase == Phase::Leaving; }
    // Which lists have the client will be known later, by takeListings(): until then no recipient is accepted, nor refused for it.
    void awaitListings() { m_listingsKnown = false; }
    void takeListings(const QList<Listing> &listings);
    void giveWay();               // 421, to somebody new; the message that was coming in is dropped. Legal unless it is Busy

Q_SIGNALS:
    void ended(intake::Session *self);
    void received(int recipients, qint64 bytes, const QList<QByteArray> &domains); // a message is kept, for these
    void refused(const QByteArray &reason);      // as in the log
    void cameBack(const QByteArray &domain);     // what is being kept is held for that

private:
    enum class Phase { Waiting /* for the time to greet */, Talking, Leaving };

    void greet();
    void refuseEarlyTalker();
    void decideRecipient(const QByteArray &address);
    void passGate(const admission::Decision &accepted, const QByteArray &address);
    bool isOurOwn(const QByteArray &recipient) const; // asked once: see OwnVisits::take()
    Visit visitOf(const admission::Decision &accepted, const QByteArray &address) const;
    void lookAhead();
    void answerRecipient(const admission::Decision &decision, const QByteArray &address);
    const Listing *refusingList(const QByteArray &address) const;
    void refuseListed(const Listing &list, const QByteArray &recipient);
    void refuseRecipient(const admission::Decision &decision);
    void answerHeld();
    void drive();
    bool mayRead() const;
    void perform(const smtp::Action &action);
    void decide(const smtp::AskSender &question);
    void decide(const smtp::AskRecipient &question);
    void decide(const smtp::AskEtrn &question);
    void begin(const smtp::Begin &begin);
    void append(const smtp::Append &append);
    void refuse(const smtp::FixedReply &why, const QByteArray &reason); // the message that is being received
    void holdWhatCameBack();
    void beginSpf();
    void takeSpf(const mail::spf::Query &query, const mail::spf::Evaluation &evaluation);
    void forgetSpf();
    void commit();
    void committed(const Result<void> &result);
    void drop();
    void leaveIfIdle();
    void leave();
    void connectionClosed(const Error &why);
    void arm();
    void logRefusal(const smtp::Reply &reply, const QByteArray &reason, const QByteArray &recipient);
    void logFurtherRefusals(QByteArrayView replies);

    struct SpfDone { spool::Spf verdict; QByteArray header; };
    struct Accepted { QByteArray address; spool::Route route; };
    struct Held { smtp::Reply reply; MonotonicTime until; };

    const QByteArray m_name; // in the log
    QByteArray m_client, m_tls; // likewise: address; version, empty for plain text
    std::shared_ptr<net::Connection> m_connection; // null: gone
    const std::unique_ptr<Guest> m_guest;
    std::shared_ptr<const Settings> m_settings;
    spool::Spool &m_spool;
    const Clock &m_clock;
    smtp::ServerSession m_dialogue;

    Phase m_phase = Phase::Waiting;
    MonotonicTime m_deadline{}, m_heard{}; // m_heard: bytes of the client, or the greeting
    std::optional<Held> m_held;            // the answer about a recipient that a harvester waits for; it is not read from meanwhile
    QList<int> m_told;                     // codes of refusals that are in the log and not yet sent
    bool m_driving = false, m_waitsForDrain = false, m_shuttingDown = false;

    QList<Listing> m_listings;
    bool m_listingsKnown = true;
    std::optional<QByteArray> m_undecided; // the recipient that waits for them
    bool m_atGate = false;                 // a recipient is; the primary may have to be asked
    qint64 m_visits = 0;                   // to the gate
    Milliseconds m_askedFor{0};            // the primary, in this transaction
    std::unique_ptr<Foresight> m_foresight; // in this transaction; null: nothing was foreseen yet

    QByteArray m_sender;           // of the transaction that is going on
    admission::Mail m_mail;        // likewise, as recipients are judged by it
    mail::HeaderScan m_header;     // of the draft
    QList<Accepted> m_accepted;    // its recipients, in the order of the dialogue's
    std::unique_ptr<spool::Draft> m_draft;
    qint64 m_received = 0;         // bytes of the draft
    MonotonicTime m_begun{};       // when it was begun
    std::unique_ptr<QObject> m_spfCheck; // that goes on, for the sender of the transaction; without it: done, or none is made
    std::optional<SpfDone> m_spf;        // its end
    bool m_waitsForSpf = false;          // the message is all here
    bool m_waitsForRoom = false, m_committing = false;
};

} // namespace intake
