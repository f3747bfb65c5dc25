// What the spool keeps: values only. The states are those of ARCHITECTURE.md; state.h has their table.
#pragma once
#include <QByteArray>
#include <QHashFunctions>
#include <QList>
#include <memory>
#include <optional>
#include "base/clock.h"
#include "base/ids.h"

namespace spool {

// Where a recipient's mail goes: to the primary of a protected domain, or (our own notices) out into the world.
enum class RouteKind { Primary, Outside };
struct Route {
    RouteKind kind = RouteKind::Primary;
    QByteArray domain; // lower case A-labels: the protected domain's configured name (not the alias), or the outside domain

    friend bool operator==(const Route &, const Route &) = default;
    friend size_t qHash(const Route &r, size_t seed = 0) { return qHashMulti(seed, int(r.kind), r.domain); }
};

enum class RecipientState { Waiting, Held, PendingRemoval, Delivered, Refused, Expired, Removed };
constexpr bool isFinal(RecipientState s) { return s >= RecipientState::Delivered; }

enum class Body { SevenBit, EightBitMime };       // RFC 6152
enum class Return { Unsaid, Full, Headers };      // RFC 3461 4.3
enum class Origin { Smtp, Notice };               // who made it: a client, or we
enum class Spf { Unchecked, None, Neutral, Pass, Fail, SoftFail, TempError, PermError }; // RFC 7208 2.6
using NotifySet = unsigned;                       // RFC 3461 4.1: 0 unsaid, 1 NEVER, 2 SUCCESS, 4 FAILURE, 8 DELAY

struct NewRecipient {
    QByteArray address; // as given in RCPT, bytes untouched
    Route route;
    NotifySet notify = 0;
    QByteArray originalRecipient; // ORCPT, as given (xtext)
    QByteArray heldFor = {}; // not empty: it is Held from the beginning, for this reason ("intake.loop-back")
};

inline constexpr qsizetype longestMessageId = 255;

// The last attempt as a person and the log see it.
struct Attempt {
    WallTime at{};
    QByteArray host;     // host:port
    int code = 0;        // SMTP reply code; 0: none came
    QByteArray enhanced; // "5.1.1"; empty: none
    QByteArray text;     // the reply's text, or the failure's
    QByteArray reason;   // our code for it ("handover.recipient-refused"); words/ has the sentence
};

// What another box knew of a message that it kept before (moving.h).
struct MovedFrom {
    struct Recipient {
        bool isHeld = false;
        Milliseconds age{0}; // by its route's up-clock; may be below 0 (Extension)
        int attempts = 0;
        Attempt last;
    };
    QByteArray box;         // that had it
    MessageId message;      // its id there
    Milliseconds lived{0};  // by the life clock there
    Milliseconds told{0};   // the last step of the schedule of which its sender was told; 0: none
    QList<Recipient> recipients; // of NewMessage::recipients, in their order
    QByteArray actor;       // who takes it in, for the audit
};

struct NewMessage {
    Origin origin = Origin::Smtp;
    WallTime arrived{};
    QByteArray sender; // empty: the null sender
    Body body = Body::SevenBit;
    bool smtpUtf8 = false;
    Return ret = Return::Unsaid;
    QByteArray envelopeId; // ENVID, as given (xtext)
    QByteArray clientAddress, clientHelo, tlsVersion, tlsCipher; // mail-semantics G4
    Spf spf = Spf::Unchecked;                                    // of the sender, or of the HELO where that is null; likewise
    QByteArray messageId; // of its header (RFC 5322 3.6.4) without < and >; kept in the history, at most longestMessageId bytes of it
    QByteArray trace; // header lines to prepend (our Received), each ended by CRLF; kept apart from the message's own bytes
    QList<NewRecipient> recipients; // at least one
    std::shared_ptr<const MovedFrom> movedFrom = {}; // null: it came by SMTP, or is ours
};

// A recipient that may be tried now.
struct Due {
    RecipientId recipient;
    MessageId message;
    QByteArray address;
    NotifySet notify = 0;
    QByteArray originalRecipient;
    int attempts = 0;
    QByteArray sender;
    qint64 size = 0; // of trace + body, in bytes
    Body body = Body::SevenBit;
    bool smtpUtf8 = false;
    Return ret = Return::Unsaid;
    QByteArray envelopeId;
    Origin origin = Origin::Smtp;
    WallTime arrived{};
    QByteArray clientAddress, clientHelo; // of NewMessage
    bool clientEsmtp = false;             // as our trace says (RFC 3848)
    Spf spf = Spf::Unchecked;             // of NewMessage
    Milliseconds age{0}; // by the route's up-clock (mail-semantics E1), at the time of the claim
};

// Why probation holds a recipient (mail-semantics D3, F3): an address that was good is refused, or a filter refused the message.
enum class HoldKind { Address, Content };

// What became of one claimed recipient.
struct Outcome {
    RecipientId recipient;
    MessageId message;
    RecipientState state = RecipientState::Waiting; // Waiting, Held, Delivered, Refused, Expired
    WallTime nextTry{};    // for Waiting
    bool charged = true;   // whether it counts as an attempt (mail-semantics C4)
    Attempt attempt;
    QByteArray transcript = {}; // what was said on the session, for one that did not deliver; kept with the message (transcripts.h). Empty: nothing
    std::optional<HoldKind> hold; // for Held: into the group of those that were refused alike (HeldGroup). None: a hold without a group
    QByteArray actor = {}; // not empty: a person returned it to its sender, which is audited in the same transaction
    QByteArray rule; // for Refused and Expired: "notice", or the named rule by which no notice is sent ("F2.null-sender")
};

using HeldGroupId = StrongId<struct HeldGroupTag>; // never used twice

// Recipients of one route that were refused with the same reply, held for a decision. It goes with its last recipient.
struct HeldGroup {
    HeldGroupId id;
    Route route;
    HoldKind kind = HoldKind::Address;
    int code = 0;              // of the refusal; 0: of several kinds, because there were too many groups (HeldGroup::mostOfAKind)
    QByteArray enhanced, text; // of the first one
    QByteArray host;           // host:port that refused
    WallTime since{};
    // How long it waits for a decision, by our own running time: no jump of the clock can end or prolong it. `nextTry`: by the same count.
    Milliseconds waited{0}, nextTry{0};
    qint64 recipients = 0; // Held, or being removed by a person
    QList<QByteArray> examples; // different addresses, at most mostExamples

    static constexpr int mostOfAKind = 20; // a route and kind
    static constexpr int mostExamples = 5;
    friend bool operator==(const HeldGroup &, const HeldGroup &) = default;
};

// A recipient of a group, or for a person's decision, handed out.
struct HeldDue {
    Due due;
    Attempt last;
    HeldGroupId group{}; // 0: of none
};

// A recipient that was not delivered yet, handed out to be looked at only.
struct Waiting {
    Due due;
    Attempt last;            // code 0 and no reason: never tried
    Milliseconds waited{0};  // since its message came (life_clock.h)
};

struct Counters {
    qint64 messages = 0;   // not Done
    qint64 recipients = 0; // Waiting or Held
    qint64 bytes = 0;      // of those messages
    qint64 held = 0;       // recipients
    std::optional<WallTime> oldest; // arrival of the oldest message that is not Done

    friend bool operator==(const Counters &, const Counters &) = default;
};

// Messages held for an export (moving.h).
struct MoveOutPage {
    QList<MessageId> messages; // held for it now, or before
    std::optional<MessageId> next; // the walk goes on behind it; none: that was all
    qint64 busy = 0;      // left alone: claimed, or being removed
    qint64 elsewhere = 0; // left alone: held for another export
};
// Messages that became what they were.
struct MoveBackPage {
    int messages = 0;
    std::optional<MessageId> next; // as above
};
struct OpenMove {
    QByteArray exportName;
    qint64 messages = 0;
    WallTime since{};
};
struct Moves {
    QByteArray box; // ours: a random name for ever
    QList<OpenMove> open;
};
// One of them, for the other box.
struct Moving {
    QByteArray box;
    NewMessage message; // with movedFrom
    qint64 size = 0;    // of trace and body
};

// A part of a message.
struct Piece {
    QByteArray bytes;
    qint64 size = 0; // of the whole message
};

// What a person did, for the audit, when it was not done to recipients or a group of them.
struct Deed {
    QByteArray act;      // "maintenance", "readMessage", "setSecret"
    MessageId message{}; // 0: about no message
    QByteArray subject;  // a name; never a secret
};

// An address as we compare them: its domain in lower case.
QByteArray knownAddress(QByteArrayView address);

} // namespace spool
