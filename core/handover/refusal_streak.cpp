#include "handover/refusal_streak.h"
#include <algorithm>

namespace handover {

namespace {

bool isPolicy(const smtp::Reply &reply) { return reply.code >= 500 && reply.enhanced.startsWith("5.7."); }
QByteArray keyOf(const smtp::Reply &reply) { return QByteArray::number(reply.code) + ' ' + reply.enhanced; }

// What of this transaction may mean us; empty: nothing does. 552 is about a message's size, never about us.
QByteArray suspicious(const smtp::TransactionResult &result)
{
    if (result.mail.code >= 500)
        return result.mail.code == 552 ? QByteArray() : keyOf(result.mail);
    for (const smtp::RecipientReply &recipient : result.recipients) {
        if (recipient.accepted || !isPolicy(recipient.reply))
            return result.data && isPolicy(*result.data) ? keyOf(*result.data) : QByteArray();
    }
    return result.recipients.isEmpty() ? QByteArray() : keyOf(result.recipients.first().reply);
}

// Of what came after DATA, but not "no valid recipients"; 552 as above.
QByteArray suspiciousContent(const smtp::TransactionResult &result)
{
    if (std::ranges::none_of(result.recipients, &smtp::RecipientReply::accepted))
        return {};
    const std::optional<smtp::Reply> &reply = result.dot && result.dot->code != 0 ? result.dot : result.data;
    return reply && reply->code >= 500 && reply->code != 552 ? "data " + keyOf(*reply) : QByteArray();
}

} // namespace

bool RefusalStreak::observe(const QByteArray &sender, const smtp::TransactionResult &result, Trust trust)
{
    QByteArray key = suspicious(result);
    const bool afterData = key.isEmpty() && trust == Trust::Probation;
    if (afterData)
        key = suspiciousContent(result);
    if (key.isEmpty()) {
        reset();
        return false;
    }
    if (key != m_reply)
        reset();
    m_reply = key;
    m_enough = afterData ? enoughAfterData : enough;
    m_messages = std::min(m_messages + 1, enoughAfterData.messages);
    if (m_senderDomains.size() < enoughAfterData.senderDomains)
        m_senderDomains.insert(sender.mid(sender.lastIndexOf('@') + 1).toLower());
    return isRefusingUs();
}

void RefusalStreak::reset()
{
    m_reply.clear();
    m_senderDomains.clear();
    m_messages = 0;
}

} // namespace handover
