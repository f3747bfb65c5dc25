// The history: mail that is finished, for as long as history.keep says. No mail is in it, only who, when and what became of it.
#pragma once
#include <QList>
#include "ipc/contract_values.h"

namespace ipc {

struct HistoryFilter {
    QString address; // of sender or recipient, without regard to case; at most 1,000 characters. Empty: all
    AddressMatch match = AddressMatch::Whole;
    QString message;   // ours: of a message or of one of its recipients. Empty: all
    QString messageId; // the header's, with or without < and >
    QString domain;
    QList<RecipientState> outcomes; // final ones; empty: all
    QString rule;                   // "F2.null-sender", or "F2" for all of that kind
    std::optional<QDateTime> since, until; // finished then or later; before then

    static void fields(auto &self, auto &io)
    {
        io("address", self.address);
        io("match", self.match);
        io("message", self.message);
        io("messageId", self.messageId);
        io("domain", self.domain);
        io("outcomes", self.outcomes);
        io("rule", self.rule);
        io("since", self.since);
        io("until", self.until);
    }
};

// An address that was forgotten on request is "erased", which is no address, and then so is the reply.
struct HistoryRow {
    QString id; // as of the queue's row
    QString message;
    QString messageId; // of the header; empty: none, or none is known
    QString domain;
    QString sender; // empty: the null sender
    QString recipient;
    RecipientState outcome = RecipientState::Delivered;
    QString rule; // of refused and expired ones: "notice" (its sender was told), or by which there was none. Words: "rule." and this
    QDateTime arrived;
    QDateTime finished;
    qint64 bytes = 0;
    int attempts = 0;
    QString host;  // that was tried last; empty: none
    QString reply; // its own: "550 5.1.1 no such user"
    std::optional<Sentence> reason;

    static void fields(auto &self, auto &io)
    {
        io("id", self.id);
        io("message", self.message);
        io("messageId", self.messageId);
        io("domain", self.domain);
        io("sender", self.sender);
        io("recipient", self.recipient);
        io("outcome", self.outcome);
        io("rule", self.rule);
        io("arrived", self.arrived);
        io("finished", self.finished);
        io("bytes", self.bytes);
        io("attempts", self.attempts);
        io("host", self.host);
        io("reply", self.reply);
        io("reason", self.reason);
    }
};

struct HistoryPage {
    QList<HistoryRow> rows; // the latest first; may be fewer than asked for, or none, and there is still more
    QString next;           // give it back as `after`; empty: this was the last page
    std::optional<qint64> keptSeconds = {}; // history.keep: so long after it was finished a row goes; an older service does not say

    static void fields(auto &self, auto &io) { io("rows", self.rows); io("next", self.next); io("keptSeconds", self.keptSeconds); }
};

// Errors: "history.bad-address", "history.bad-outcome", "spool.no-such-message" (no id of ours), "spool.bad-cursor".
struct ListHistory {
    static constexpr auto name = "history.list";
    static constexpr Role needs = Role::Viewer;
    using Reply = HistoryPage;
    HistoryFilter filter;
    QString after; // opaque; with the same filter
    int limit = 100;

    static void fields(auto &self, auto &io)
    {
        io("filter", self.filter);
        io("after", self.after);
        io("limit", self.limit, Range{1, maxRows});
    }
};

struct Forgotten {
    qint64 rows = 0;          // that named it
    qint64 queued = 0;        // messages from or to it that still wait; they are not touched
    bool overwritten = true;  // no bytes of it are left in the file; else once the service has written some more

    static void fields(auto &self, auto &io) { io("rows", self.rows); io("queued", self.queued); io("overwritten", self.overwritten); }
};

// Takes an address out of all that is kept about finished mail, and empties log.list. Audited without it. Error: "history.bad-address".
struct ForgetAddress {
    static constexpr auto name = "history.forget";
    static constexpr Role needs = Role::Administrator;
    using Reply = Forgotten;
    QString address;

    static void fields(auto &self, auto &io) { io("address", self.address); }
};

} // namespace ipc
