// The queue: its rows, what is done to them, one message in detail.
#pragma once
#include <QByteArray>
#include <QList>
#include <limits>
#include "ipc/contract_values.h"

namespace ipc {

// ---- lists: keyset-paged, so a row that comes or goes moves no other row to another page --------
template <typename Row> struct Page {
    QList<Row> rows; // may be fewer than asked for: a page ends where the line would grow too long
    QString next;    // give it back as `after`; empty: this was the last page
    qint64 total = 0;

    static void fields(auto &self, auto &io) { io("rows", self.rows); io("next", self.next); io("total", self.total); }
};

template <typename Filter, typename Sort, typename Row> struct ListRequest {
    static constexpr Role needs = Role::Viewer;
    using Reply = Page<Row>;
    Filter filter;
    Sort sort{};
    QString after; // opaque: sort key and id of the last row seen; empty: from the start
    int limit = 100;

    static void fields(auto &self, auto &io)
    {
        io("filter", self.filter);
        io("sort", self.sort);
        io("after", self.after);
        io("limit", self.limit, Range{1, maxRows});
    }
};

struct QueueFilter {
    QString search;               // in sender and recipient; empty: all
    QList<RecipientState> states; // empty: those that are not final
    QString domain;               // empty: all
    std::optional<QDateTime> since;
    std::optional<QString> group; // HeldGroup::id: only what is held in it, oldest first; `total` is then that of the group
    std::optional<QString> reason = {}; // code of the last failed attempt (QueueCause::reason), oldest first; empty: what was never tried

    static void fields(auto &self, auto &io)
    {
        io("search", self.search);
        io("states", self.states);
        io("domain", self.domain);
        io("since", self.since);
        io("group", self.group);
        io("reason", self.reason);
    }
};

struct QueueRow {
    QString id;      // of the recipient of the message
    QString message; // several recipients share one
    QString domain;
    QString sender;
    QString recipient;
    RecipientState state = RecipientState::Waiting;
    qint64 bytes = 0;
    QDateTime arrived;
    int attempts = 0;
    std::optional<QDateTime> nextTry;
    std::optional<Sentence> reason; // of the last failed attempt
    std::optional<QDateTime> givesUp = {}; // not before then, if it stays undelivered; only in MessageDetails

    static void fields(auto &self, auto &io)
    {
        io("id", self.id);
        io("message", self.message);
        io("domain", self.domain);
        io("sender", self.sender);
        io("recipient", self.recipient);
        io("state", self.state);
        io("bytes", self.bytes);
        io("arrived", self.arrived);
        io("attempts", self.attempts);
        io("nextTry", self.nextTry);
        io("reason", self.reason);
        io("givesUp", self.givesUp);
    }
};

struct ListQueue : ListRequest<QueueFilter, QueueSort, QueueRow> {
    static constexpr auto name = "queue.list";
};

// Acts on recipients; those in a state that the act does not fit are left alone and not counted.
template <typename Self> struct QueueAct {
    static constexpr Role needs = Role::Operator;
    using Reply = Count;
    QList<QString> ids; // QueueRow::id; at most 10,000

    static void fields(auto &self, auto &io) { io("ids", self.ids); }
};
struct RetryQueue : QueueAct<RetryQueue> { static constexpr auto name = "queue.retry"; };
struct HoldQueue : QueueAct<HoldQueue> { static constexpr auto name = "queue.hold"; };
struct ReleaseQueue : QueueAct<ReleaseQueue> { static constexpr auto name = "queue.release"; };
// Gone for good after 10 s; until then queue.undo brings it back. The 10 s are the service's.
struct RemoveQueue : QueueAct<RemoveQueue> { static constexpr auto name = "queue.remove"; };
struct UndoRemove : QueueAct<UndoRemove> { static constexpr auto name = "queue.undo"; };
// Back to the senders: the recipients become refused, and who sent the mail is told by the rules for notices. That has no undo. What is on
// its way to the primary just now is left alone.
struct ReturnQueue : QueueAct<ReturnQueue> { static constexpr auto name = "queue.return"; };

// Mail that waits is kept for so much longer before it is given up (spool.lifetime), but never longer than spool.lifetimeMax allows: what is
// at that limit already is left alone.
struct ExtendQueue {
    static constexpr auto name = "queue.extend";
    static constexpr Role needs = Role::Operator;
    using Reply = Count;
    QList<QString> ids; // QueueRow::id; at most 10,000
    qint64 seconds = 0;

    static void fields(auto &self, auto &io) { io("ids", self.ids); io("seconds", self.seconds, Range{1, maxExtension}); }
};

// What was said on the last session that did not deliver a message: commands and replies, no bytes of messages, no passwords.
struct SessionTranscript {
    QDateTime at;
    QString host;
    QString text; // lines that begin with "> " (ours) or "< "; "[…]" is left out

    static void fields(auto &self, auto &io) { io("at", self.at); io("host", self.host); io("text", self.text); }
};

struct MessageDetails {
    QString message;
    QString sender;
    QList<QueueRow> recipients;
    QDateTime arrived;
    qint64 bytes = 0;
    QString clientAddress;
    QString clientHelo;
    QString tls;       // "TLSv1.3 TLS_AES_256_GCM_SHA384"; empty: plain text
    QByteArray head;   // base64 on the wire: our trace and the message's headers, at most 64 KB
    std::optional<SpfResult> spf; // of the sender, or of the HELO where that is null; none: not checked
    std::optional<SessionTranscript> session = {}; // as long as it is kept (history.transcripts)

    static void fields(auto &self, auto &io)
    {
        io("message", self.message);
        io("sender", self.sender);
        io("recipients", self.recipients);
        io("arrived", self.arrived);
        io("bytes", self.bytes);
        io("clientAddress", self.clientAddress);
        io("clientHelo", self.clientHelo);
        io("tls", self.tls);
        io("head", self.head);
        io("spf", self.spf);
        io("session", self.session);
    }
};

struct ShowMessage {
    static constexpr auto name = "queue.show";
    static constexpr Role needs = Role::Operator; // headers are other people's mail
    using Reply = MessageDetails;
    QString id; // of a recipient or of a message

    static void fields(auto &self, auto &io) { io("id", self.id); }
};

struct MessagePiece {
    QByteArray bytes; // base64 on the wire
    qint64 size = 0;  // of the whole message

    static void fields(auto &self, auto &io) { io("bytes", self.bytes); io("size", self.size); }
};

// The message as it would be handed over: our trace, then every byte as it was received. In pieces, shorter at the end. Who read which message
// is in the audit. Error: "spool.no-such-message" (it was delivered or removed, perhaps between two pieces).
struct ReadMessage {
    static constexpr auto name = "message.read";
    static constexpr Role needs = Role::Operator;
    using Reply = MessagePiece;
    QString id; // of a message, or of one of its recipients
    qint64 offset = 0;
    int length = maxChunk;

    static void fields(auto &self, auto &io)
    {
        io("id", self.id);
        io("offset", self.offset, Range{0, std::numeric_limits<qint64>::max()});
        io("length", self.length, Range{1, maxChunk});
    }
};

// Due now, whatever the retry times say; never against hold or maintenance.
struct Flush {
    static constexpr auto name = "flush";
    static constexpr Role needs = Role::Operator;
    using Reply = Done;
    QString domain; // empty: all

    static void fields(auto &self, auto &io) { io("domain", self.domain); }
};

} // namespace ipc
