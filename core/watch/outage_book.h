// Outages, one primary each: what to note of them, and when they are over. PURE. Caller: watch.
//
// Decides nothing about what an outage is: that is handover/primary_state's. It follows what the hand-over says, and only judges what that cannot know:
// an outage that lasted when we stopped goes on if the primary is away at our next start as well, else it ends with the first good answer after it.
// (spool's `outages` are per domain, as senders are told of them, from the fifth minute on. These are per primary, all of them.)
#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <optional>
#include "handover/handover.h"

namespace watch {

// No text of the peer's: it may name somebody.
struct OutageRow {
    qint64 id = 0;
    QByteArray host; // host:port
    WallTime began{};
    std::optional<WallTime> ended;    // first message delivered, or a good RCPT when nothing waits; nothing: it lasts
    std::optional<WallTime> answered; // the good probe before that; nothing: it does not, or was taken out of the configuration
    QByteArray reason;                // of the failure, as words/ knows it
    int code = 0;                     // SMTP; 0: there was no reply
    qint64 messages = 0;              // that came for its domains meanwhile
    Milliseconds unwatched{0};        // of it, in which we did not run

    friend bool operator==(const OutageRow &, const OutageRow &) = default;
};

class OutageBook {
public:
    static constexpr std::chrono::hours missedFor{1}; // a primary that is no longer configured is given up after it

    // At the start: those that lasted when it was last written, at `saved`; ids go on from `lastId`.
    void load(const QList<OutageRow> &open, qint64 lastId, WallTime saved, WallTime now);

    void failed(const QByteArray &host);                // a look
    void answered(const QByteArray &host);              // a good one
    void arrived(const QSet<QByteArray> &domains);      // a message for them
    // What the hand-over knows now. The domains of each host are of it, too.
    void see(const QList<handover::PrimaryStatus> &primaries, WallTime now);
    void ended(const QByteArray &host, WallTime ended); // as the hand-over says

    QList<OutageRow> open() const;
    // Of an outage that lasted when we stopped the hand-over knows only what came after: outageSince is set back to its beginning, as soon as
    // the primary failed once more.
    QList<handover::PrimaryStatus> recalled(QList<handover::PrimaryStatus> primaries) const;
    bool hasChanges() const { return !m_changed.isEmpty(); }
    QList<OutageRow> takeChanged(); // begun, changed or ended since the last call: to be written
    void giveBack(const QList<OutageRow> &rows); // they could not be

private:
    struct Known {
        OutageRow row;
        std::optional<WallTime> missedSince;
        WallTime lastSeen{};
    };
    void note(const OutageRow &row) { m_changed.insert(row.id, row); }
    void seeOne(const handover::PrimaryStatus &status, WallTime now);
    void close(const QByteArray &host, WallTime ended);
    void finish(OutageRow row, WallTime ended);
    void closeMissed(const QSet<QByteArray> &hosts, WallTime now);

    qint64 m_lastId = 0;
    QHash<QByteArray, Known> m_open;
    QHash<QByteArray, qint64> m_suspected; // failed, and is not known to be away yet: messages since
    QHash<QByteArray, QSet<QByteArray>> m_domains; // by host
    QHash<qint64, OutageRow> m_changed;
};

} // namespace watch
