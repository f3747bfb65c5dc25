// Moving kept mail to another box, so that none is lost and none is handed over by both.
//
//   old box   move.out    holds messages for an export: from then on nothing but move.back or move.done changes them
//             move.read   what is known of one beside its bytes (those: message.read)
//   new box   move.in     takes one, with all that; one that it has taken before is answered so, and not taken again
//   old box   move.done   lets go of what the new box has
//             move.back   the move is given up: what is left becomes what it was
//
// A message's number and its box name it for ever: that is how a box knows what it has taken, whatever file it comes from.
#pragma once
#include "ipc/contract_queue.h"

namespace ipc {

enum class MovedBody { SevenBit, EightBitMime }; // RFC 6152
constexpr auto names(MovedBody)
{
    using enum MovedBody;
    return std::array{Named{SevenBit, "7bit"}, Named{EightBitMime, "8bitmime"}};
}
enum class MovedReturn { Unsaid, Full, Headers }; // RFC 3461 4.3
constexpr auto names(MovedReturn)
{
    using enum MovedReturn;
    return std::array{Named{Unsaid, "unsaid"}, Named{Full, "full"}, Named{Headers, "hdrs"}};
}

inline constexpr qint64 mostAgeSeconds = 400 * 86'400; // no mail is kept so long (spool.lifetimeMax)

// A recipient that is not delivered yet. Bytes are as they were given.
struct MovedRecipient {
    QByteArray address;
    QString domain;            // the protected domain, or where a notice of ours goes
    bool isHeld = false;       // for a decision: it is not tried by itself
    int notify = 0;            // RFC 3461 4.1: 0 unsaid, 1 NEVER, 2 SUCCESS, 4 FAILURE, 8 DELAY
    QByteArray originalRecipient; // ORCPT (xtext)
    qint64 ageSeconds = 0;     // while its primary was up (spool.lifetime)
    int attempts = 0;
    std::optional<QDateTime> triedAt; // the last attempt, and what came of it
    QByteArray host, enhanced, text;
    int code = 0;
    QString reason;

    static void fields(auto &self, auto &io)
    {
        io("address", self.address);
        io("domain", self.domain);
        io("held", self.isHeld);
        io("notify", self.notify, Range{0, 15});
        io("originalRecipient", self.originalRecipient);
        io("ageSeconds", self.ageSeconds, Range{-mostAgeSeconds, mostAgeSeconds}); // below 0: it was extended before it began
        io("attempts", self.attempts, Range{0, std::numeric_limits<int>::max()});
        io("triedAt", self.triedAt);
        io("host", self.host);
        io("enhanced", self.enhanced);
        io("text", self.text);
        io("code", self.code, Range{0, 999});
        io("reason", self.reason);
    }
};

// A message, but for its bytes: `traceBytes` of header lines that the box wrote, then those of the sender.
struct MovedMessage {
    QString box;     // that has it: a random name for ever
    QString message; // its id there
    QDateTime arrived;
    qint64 livedSeconds = 0; // since then, by a clock that no setting moves (spool.lifetimeMax)
    bool isNotice = false;   // of ours: it goes out into the world
    QByteArray sender;       // empty: the null sender
    MovedBody body = MovedBody::SevenBit;
    bool smtpUtf8 = false;
    MovedReturn ret = MovedReturn::Unsaid;
    QByteArray envelopeId; // ENVID (xtext)
    QByteArray clientAddress, clientHelo, tlsVersion, tlsCipher;
    std::optional<SpfResult> spf;
    QByteArray messageId;
    qint64 bytes = 0;
    qint64 traceBytes = 0;
    QList<MovedRecipient> recipients;
    std::optional<qint64> toldSeconds = {}; // the last step of notices.schedule of which its sender was told

    static void fields(auto &self, auto &io)
    {
        io("box", self.box);
        io("message", self.message);
        io("arrived", self.arrived);
        io("livedSeconds", self.livedSeconds, Range{0, mostAgeSeconds});
        io("notice", self.isNotice);
        io("sender", self.sender);
        io("body", self.body);
        io("smtpUtf8", self.smtpUtf8);
        io("ret", self.ret);
        io("envelopeId", self.envelopeId);
        io("clientAddress", self.clientAddress);
        io("clientHelo", self.clientHelo);
        io("tlsVersion", self.tlsVersion);
        io("tlsCipher", self.tlsCipher);
        io("spf", self.spf);
        io("messageId", self.messageId);
        io("bytes", self.bytes, Range{0, std::numeric_limits<qint64>::max()});
        io("traceBytes", self.traceBytes, Range{0, std::numeric_limits<qint64>::max()});
        io("recipients", self.recipients);
        io("toldSeconds", self.toldSeconds);
    }
};

// ---- the old box
struct MoveOutPage {
    QList<QString> messages; // held for this export now, or before
    QString next;            // give it back as `after`; empty: these were the last
    qint64 busy = 0;         // left alone: on their way to the primary just now, or being removed
    qint64 elsewhere = 0;    // left alone: held for another export

    static void fields(auto &self, auto &io)
    {
        io("messages", self.messages);
        io("next", self.next);
        io("busy", self.busy);
        io("elsewhere", self.elsewhere);
    }
};

// The next messages of the queue, held for an export, audited in the same transaction.
// Errors: "move.bad-export" (no name of an export: 8 to 64 letters, digits and -), "move.taken-back" (that export was given up).
struct MoveOut {
    static constexpr auto name = "move.out";
    static constexpr Role needs = Role::Administrator;
    using Reply = MoveOutPage;
    QString exportName; // that the caller made up, and keeps
    QString after;
    int limit = 50;

    static void fields(auto &self, auto &io)
    {
        io("export", self.exportName);
        io("after", self.after);
        io("limit", self.limit, Range{1, maxRows});
    }
};

struct MovedPage {
    MovedMessage message;
    QString next; // more recipients: give it back as `after`; empty: these were the last

    static void fields(auto &self, auto &io) { io("message", self.message); io("next", self.next); }
};

// Errors: "spool.no-such-message", "move.not-out" (it is not held for an export).
struct ReadMoved {
    static constexpr auto name = "move.read";
    static constexpr Role needs = Role::Administrator;
    using Reply = MovedPage;
    QString message;
    QString after;

    static void fields(auto &self, auto &io) { io("message", self.message); io("after", self.after); }
};

// The new box has these for certain: they end here, by the rule "moved". What is not held for an export is left alone. Audited.
// Answers how many messages it let go of.
struct FinishMove {
    static constexpr auto name = "move.done";
    static constexpr Role needs = Role::Administrator;
    using Reply = Count;
    QList<QString> messages; // at most maxRows
    QString to;              // the new box's name, for the audit

    static void fields(auto &self, auto &io) { io("messages", self.messages); io("to", self.to); }
};

inline constexpr qsizetype mostSpared = 20'000; // they fit a line

// What is still held for this export becomes what it was, and is handed over from here; nothing is exported by that name again. Audited.
// Answers how many messages. What is spared stays held, for move.done or another move.back.
struct TakeBack {
    static constexpr auto name = "move.back";
    static constexpr Role needs = Role::Administrator;
    using Reply = Count;
    QString exportName;
    std::optional<QList<QString>> spared = {}; // messages that another box may have all the same; at most mostSpared

    static void fields(auto &self, auto &io) { io("export", self.exportName); io("spared", self.spared); }
};

struct OpenMove {
    QString exportName;
    qint64 messages = 0; // still held for it
    QDateTime since;     // the first of them

    static void fields(auto &self, auto &io)
    {
        io("export", self.exportName);
        io("messages", self.messages);
        io("since", self.since);
    }
};
struct Moves {
    QString box; // ours
    QList<OpenMove> open;

    static void fields(auto &self, auto &io) { io("box", self.box); io("open", self.open); }
};
struct ListMoves {
    static constexpr auto name = "move.list";
    static constexpr Role needs = Role::Viewer;
    using Reply = Moves;

    static void fields(auto &, auto &) {}
};

// ---- the new box
struct MoveInState {
    QString upload;        // for the next call; empty: it is over
    QString message;       // its id here, once it is kept
    bool wasKnown = false; // it was taken before (and is perhaps delivered by now)

    static void fields(auto &self, auto &io)
    {
        io("upload", self.upload);
        io("message", self.message);
        io("known", self.wasKnown);
    }
};

// A message in one or more calls: the first has `message`; further `recipients` and all bytes follow in their order. It is kept when the answer
// to the last call says so, and not at all before. An upload is forgotten after a minute without a call. Audited.
// Errors: "move.own" (this very box exported it), "move.other-domain" (domain: not protected here), "move.damaged" (what came is not what
// `message` says), "move.no-such-upload", "move.too-many-uploads", "spool.full", "spool.failed".
struct MoveIn {
    static constexpr auto name = "move.in";
    static constexpr Role needs = Role::Administrator;
    using Reply = MoveInState;
    QString upload; // MoveInState::upload; empty: the first call
    std::optional<MovedMessage> message;
    QList<MovedRecipient> recipients;
    QByteArray piece; // base64 on the wire; at most maxChunk bytes
    bool last = false;

    static void fields(auto &self, auto &io)
    {
        io("upload", self.upload);
        io("message", self.message);
        io("recipients", self.recipients);
        io("piece", self.piece);
        io("last", self.last);
    }
};

} // namespace ipc
