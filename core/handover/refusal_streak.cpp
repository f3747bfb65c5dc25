#include "handover/refusal_streak.h"

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

} // namespace

bool RefusalStreak::observe(const QByteArray &sender, const smtp::TransactionResult &result)
{
    const QByteArray key = suspicious(result);
    if (key.isEmpty()) {
        reset();
        return false;
    }
    if (key != m_reply)
        reset();
    m_reply = key;
    if (m_senderDomains.size() < enough)
        m_senderDomains.insert(sender.mid(sender.lastIndexOf('@') + 1).toLower());
    return isRefusingUs();
}

void RefusalStreak::reset()
{
    m_reply.clear();
    m_senderDomains.clear();
}

} // namespace handover
