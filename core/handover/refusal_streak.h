// "The primary refuses us": the same 5xx at MAIL, or a 5.7.x at RCPT or DATA, for three different sender domains in a row (C3). PURE.
#pragma once
#include <QByteArray>
#include <QSet>
#include "smtp/client_session.h"

namespace handover {

class RefusalStreak {
public:
    static constexpr int enough = 3; // different sender domains

    // A transaction of `sender` came to `result`. True: from now on it is us whom the primary refuses, not these messages.
    bool observe(const QByteArray &sender, const smtp::TransactionResult &result);
    bool isRefusingUs() const { return m_senderDomains.size() >= enough; }
    void reset(); // anything good ends it

private:
    QByteArray m_reply; // code and enhanced code of the streak
    QSet<QByteArray> m_senderDomains;
};

} // namespace handover
