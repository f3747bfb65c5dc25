// "The primary refuses us": the same 5xx at MAIL, or a 5.7.x at RCPT or DATA, for three different sender domains in a row (C3); on
// probation also the same 5xx after DATA for ten messages of five sender domains in a row (D3). PURE.
//
// Until three were refused nobody can tell whether such a refusal is about the message or about us, so the first ones are doubted too:
// tried again by the retry times. A refusal is believed as the message's own where the primary takes other mail of ours, or when it was
// said once more after mostDoubted times. In memory only: after a restart a message is doubted anew.
// Owner: primary_link, one a primary.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QSet>
#include <optional>
#include "base/clock.h"
#include "base/ids.h"
#include "smtp/client_session.h"

namespace handover {

// Whom a transaction's refusals are about.
enum class Blame {
    Message,  // it, or nothing was refused
    Nobody,   // not known yet: to be tried again
    Us,       // us: nothing is to be given to this primary for a while
};

class RefusalStreak {
public:
    struct Length { int messages; int senderDomains; };
    static constexpr Length enough{3, 3}, enoughAfterData{10, 5};
    static constexpr int mostDoubted = 5;                       // times a message
    static constexpr std::chrono::minutes takenLately{10};      // mail that the primary took so long ago shows that it takes ours
    static constexpr qsizetype mostRemembered = 1000;           // messages in doubt; the oldest is forgotten
    enum class Trust { Usual, Probation };

    // A transaction: of whom, and its first recipient, by which it is known when it is tried again.
    struct Tried {
        QByteArray sender;
        RecipientId first;
        MonotonicTime at{};
    };
    Blame observe(const Tried &tried, const smtp::TransactionResult &result, Trust trust = Trust::Usual);
    bool isRefusingUs() const { return m_messages >= m_enough.messages && m_senderDomains.size() >= m_enough.senderDomains; }
    void away() { m_takenAt.reset(); } // the primary was gone: what it took before shows nothing any more

    // Whether `result` has a refusal that may be about us, by MAIL, RCPT or the reply to DATA.
    static bool isInQuestion(const smtp::TransactionResult &result);

private:
    struct Doubted {
        MonotonicTime since{}, last{};
        int times = 0;
    };
    void reset(); // anything good ends it
    void lengthen(const QByteArray &sender, const QByteArray &reply, const Length &enoughOfIt);
    Blame doubt(const Tried &tried);

    QByteArray m_reply; // code and enhanced code of the streak
    QSet<QByteArray> m_senderDomains; // at most enoughAfterData
    Length m_enough = enough;
    int m_messages = 0;
    std::optional<MonotonicTime> m_takenAt;  // the last mail, since it came back and refused us last
    QHash<RecipientId, Doubted> m_doubted;   // by Tried::first
};

} // namespace handover
