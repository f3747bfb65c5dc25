// A delivery status notification as a message: multipart/report (RFC 6522) with words, message/delivery-status (RFC 3464), and the original.
//
// Structure only: the words come from the caller (notices, words/), whether and to whom it goes is decided there too (mail-semantics F).
// Promises: ASCII, CRLF, lines of at most 998 octets, whatever the inputs hold; no input can add a header, a field or a part.
// (One exception: 8-bit bytes of an enclosed whole message go out as they are, marked 8bit; see isEightBit.)
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include "base/clock.h"

namespace mail {

enum class Action { Failed, Delayed, Delivered, Relayed, Expanded }; // RFC 3464 2.3.3

struct DsnRecipient {
    QByteArray address;            // Final-Recipient; UTF-8 is encoded by RFC 6533 3
    QByteArray originalRecipient;  // ORCPT as given: type ";" xtext; empty: none
    Action action = Action::Failed;
    QByteArray status;             // "5.1.1" (RFC 3463); one that is none becomes x.0.0 of the action's class
    QByteArray remoteHost;         // who said it: a name, or an address in brackets; empty: we did
    int replyCode = 0;             // 0: there was no reply
    QByteArray replyText;          // lines joined by '\n'
    std::optional<WallTime> lastAttempt, willRetryUntil;
};

// The words, in the sender's language. Plain words first, then, under `technicalHeading`, one line a recipient that we write.
struct DsnWords {
    QString subject;
    QString fromName;   // "Mail Delivery System"
    QString text;       // what happened and what the sender can do; paragraphs parted by an empty line
    QString technicalHeading;
    QByteArray language; // "en"; for Content-Language; empty: not said
};

struct Dsn {
    QByteArray reportingHost;
    QByteArray from, to;            // bare addresses
    QByteArray messageId;           // without < >
    WallTime date{}, arrived{};     // of the notice; of the message it is about
    QByteArray envelopeId;          // ENVID as given (xtext); empty: none
    QByteArray originalMessageId;   // as in its header; empty: none. For In-Reply-To and References
    QList<DsnRecipient> recipients; // at least one
    DsnWords words;

    enum class Enclose { Headers, Whole }; // Whole is honoured up to wholeLimit, and only for a message that is all here
    static constexpr qsizetype wholeLimit = 100 * 1024;
    Enclose enclose = Enclose::Headers;
    QByteArray original;             // the message, or its beginning
    bool originalIsComplete = false;
};

struct DsnMessage {
    QByteArray bytes;        // header and body
    bool isEightBit = false; // BODY=8BITMIME belongs in its envelope
};

DsnMessage writeDsn(const Dsn &dsn);

// An automatic mail that is no report: only words (RFC 3834 3.1; technicalHeading is not used).
enum class Automatic { Replied, Generated }; // RFC 3834 5: because of somebody's mail, or by itself
struct PlainNotice {
    QByteArray from, to;          // bare addresses
    QByteArray messageId;         // without < >
    QByteArray originalMessageId; // as in its header; empty: none
    WallTime date{};
    DsnWords words;
    Automatic why = Automatic::Replied;
};
QByteArray writePlain(const PlainNotice &notice);

// RFC 3461 4: "+41" → "A". What is no xtext comes back as it is.
QByteArray fromXtext(QByteArrayView text);

} // namespace mail
