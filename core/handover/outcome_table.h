// What each reply of a primary means for a recipient: mail-semantics C4 and C5 as one table. PURE.
//
// The first row that fits decides; the last fits everything. What happens before MAIL never gets here: it is a sign about the primary and
// no verdict on mail (C3). That a refusal may be one of us, and the same one of several senders' mail is (C3), is refusal_streak.h.
// Reader: outcome.cpp. The test flips every row and expects to notice.
#pragma once
#include <array>
#include <span>
#include <string_view>

namespace handover {

enum class Verdict {
    Delivered,
    Later,   // a temporary refusal: tried again by the retry times, charged
    Again,   // undecided: the session ended before the reply, not charged
    Next,    // the peer takes no more recipients in this transaction: the next one, at once, not charged
    Refused, // for good
};

// Whose reply decided, as a set.
enum Phase : unsigned { atMail = 1, atRcpt = 2, atData = 4, atDot = 8, anywhere = 15 };

enum class Company { Any, Some /* of the same transaction were accepted */, None };

struct OutcomeRow {
    unsigned phases;           // Phase
    int from, to;              // reply codes; 0: none came
    std::string_view enhanced; // "*": any; "": none was given
    Company company;
    Verdict verdict;
    const char *reason;        // words/ has the sentence

    constexpr bool fits(Phase phase, int code, std::string_view itsEnhanced, bool someAccepted) const
    {
        return (phases & phase) != 0 && code >= from && code <= to && (enhanced == "*" || enhanced == itsEnhanced)
            && (company == Company::Any || (company == Company::Some) == someAccepted);
    }
};

inline constexpr std::array outcomeTable = [] {
    using enum Verdict;
    using enum Company;
    return std::array{
        // the session ended: before the dot nothing was decided, after it the mail may have arrived; charged, lest it duplicate quickly (C5)
        OutcomeRow{atDot,           0,   0,   "*",     Any,  Later,     "handover.reply-lost"},
        OutcomeRow{anywhere,        0,   0,   "*",     Any,  Again,     "handover.undecided"},
        OutcomeRow{anywhere,        421, 421, "*",     Any,  Again,     "handover.undecided"},
        OutcomeRow{atDot,           200, 299, "*",     Any,  Delivered, "handover.delivered"},
        // too many recipients (RFC 5321 4.5.3.1.10). Without an accepted one there is no progress: the same would be tried for ever
        OutcomeRow{atRcpt,          452, 452, "4.5.3", Some, Next,      "handover.too-many-recipients"},
        OutcomeRow{atRcpt,          452, 452, "4.5.3", None, Later,     "handover.too-many-recipients"},
        OutcomeRow{atRcpt,          452, 452, "",      Some, Next,      "handover.too-many-recipients"},
        OutcomeRow{atRcpt,          552, 552, "",      Some, Next,      "handover.too-many-recipients"},
        // a mailbox or a disk is full: what an administrator repairs; bare at RCPT it is this mailbox (RFC 5321 4.2.3)
        OutcomeRow{anywhere,        552, 552, "5.2.2", Any,  Later,     "handover.mailbox-full"},
        OutcomeRow{anywhere,        552, 552, "5.3.1", Any,  Later,     "handover.mailbox-full"},
        OutcomeRow{atRcpt,          552, 552, "",      None, Later,     "handover.mailbox-full"},
        // for good
        OutcomeRow{anywhere,        552, 552, "*",     Any,  Refused,   "handover.too-big"},
        OutcomeRow{atMail,          500, 599, "*",     Any,  Refused,   "handover.sender-refused"},
        OutcomeRow{atRcpt,          500, 599, "*",     Any,  Refused,   "handover.recipient-refused"},
        OutcomeRow{atData | atDot,  500, 599, "*",     Any,  Refused,   "handover.content-refused"},
        // 4xx; and what has no meaning in its place, which is no reason to give mail up
        OutcomeRow{anywhere,        0,   999, "*",     Any,  Later,     "handover.temporary"},
    };
}();

} // namespace handover
