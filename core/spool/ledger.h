// Everything the writer thread keeps: the parts that change rows, the counters in memory, and what happens when a transaction fails.
// Jobs (jobs.h) call its parts; store::Storage calls the rest. Callers: spool.cpp.
#pragma once
#include <QSet>
#include <functional>
#include "spool/acts.h"
#include "spool/claiming.h"
#include "spool/moving.h"
#include "spool/transcripts.h"
#include "store/storage.h"

namespace spool {

// What the event loop is told after each transaction.
struct Bulletin {
    std::vector<RouteFigures> routes = {}; // those that changed
    std::optional<TotalFigures> totals = {};
    bool heldChanged = false; // groups
    QSet<Route> arrived = {}; // something new may be claimed
    std::vector<Error> problems = {};
    bool failed = false;
};

class Ledger final : public store::Ledger {
public:
    explicit Ledger(std::function<void(Bulletin)> tell) : m_tell(std::move(tell)) {} // `tell` on the event loop

    Result<void> opened(store::Connection &connection) override;
    void closing() override;
    void kept() override;
    void undone() override;
    Result<void> sealing(store::Connection &connection) override;
    std::unique_ptr<store::Job> sealed() override;
    std::unique_ptr<store::Job> failed(const Error &error) override;
    bool wantsMore() const override { return m_toClear; }

    std::vector<Error> problems; // of this transaction
    RouteBook routes;
    Claims claims;
    MessageRows messages{routes, claims};
    HeldGroups held;
    Outcomes outcomes{routes, claims, messages, held, problems};
    Claiming claiming{routes, claims, outcomes, problems};
    Acts acts{outcomes, held, claims};
    Transcripts transcripts;
    Mover mover{outcomes, held, claims};

    // Outcomes and the notices because of them: all or nothing.
    Result<void> record(store::Connection &connection, const QList<Outcome> &some, const QList<Parcel> &notices, WallTime now);
    Result<void> write(store::Connection &connection, const QList<Parcel> &notices); // and what they tell
    Result<bool> isRecorded(const QList<Outcome> &some); // one of them is final there already
    // After this transaction, before its jobs are answered; `emptied` tells whether it could be done (Connection::emptyWal()).
    void emptyWal(std::shared_ptr<bool> emptied) { m_emptied = std::move(emptied); }
    void accepts(const Parcel &parcel) { m_accepted.append({parcel.id, parcel.message.recipients.size(), bool(parcel.message.movedFrom)}); }
    QSet<qint64> drafts;      // with rows; emptied when a transaction fails

private:
    Result<void> load(store::Connection &connection);
    Result<void> sweep(store::Connection &connection);
    struct Accepted { MessageId message; qint64 recipients; bool isMovedIn; };
    const std::function<void(Bulletin)> m_tell;
    QList<Accepted> m_accepted; // in this transaction
    QList<Accepted> m_refused;  // in one that failed: they were answered so, and must not be there
    bool m_recount = false;
    std::shared_ptr<bool> m_emptied; // the WAL is to be emptied
    store::Connection *m_connection = nullptr; // from sealing() to sealed()
    bool m_toClear = true;     // something is to be cleared, or may be
    bool m_clearLater = false; // once a transaction succeeds again
};

} // namespace spool
