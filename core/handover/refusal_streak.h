// "The primary refuses us": the same 5xx at MAIL, or a 5.7.x at RCPT or DATA, for three different sender domains in a row (C3); on
// probation also the same 5xx after DATA for ten messages of five sender domains in a row (D3). PURE.
#pragma once
#include <QByteArray>
#include <QSet>
#include "smtp/client_session.h"

namespace handover {

class RefusalStreak {
public:
    struct Length { int messages; int senderDomains; };
    static constexpr Length enough{3, 3}, enoughAfterData{10, 5};
    enum class Trust { Usual, Probation };

    // A transaction of `sender` came to `result`. True: from now on it is us whom the primary refuses, not these messages.
    bool observe(const QByteArray &sender, const smtp::TransactionResult &result, Trust trust = Trust::Usual);
    bool isRefusingUs() const { return m_messages >= m_enough.messages && m_senderDomains.size() >= m_enough.senderDomains; }
    void reset(); // anything good ends it

private:
    QByteArray m_reply; // code and enhanced code of the streak
    QSet<QByteArray> m_senderDomains; // at most enoughAfterData
    Length m_enough = enough;
    int m_messages = 0;
};

} // namespace handover
