#include "handover/refusal_streak.h"
#include <algorithm>

namespace handover {

namespace {

bool isPolicy(const smtp::Reply &reply) { return reply.code >= 500 && reply.enhanced.startsWith("5.7."); }
QByteArray keyOf(const smtp::Reply &reply) { return QByteArray::number(reply.code) + ' ' + reply.enhanced; }

// What of this transaction may mean us; empty: nothing does. 552 is about a message's size, never about us. Replies that did not come
// (code 0: the session ended) say nothing.
QByteArray suspicious(const smtp::TransactionResult &result)
{
    if (result.mail.code >= 500)
        return result.mail.code == 552 ? QByteArray() : keyOf(result.mail);
    QByteArray key;
    for (const smtp::RecipientReply &recipient : result.recipients) {
        if (recipient.accepted || (recipient.reply.code != 0 && !isPolicy(recipient.reply)))
            return result.data && isPolicy(*result.data) ? keyOf(*result.data) : QByteArray();
        if (key.isEmpty() && recipient.reply.code != 0)
            key = keyOf(recipient.reply);
    }
    return key;
}

// Of what came after DATA, but not "no valid recipients"; 552 as above.
QByteArray suspiciousContent(const smtp::TransactionResult &result)
{
    if (std::ranges::none_of(result.recipients, &smtp::RecipientReply::accepted))
        return {};
    const std::optional<smtp::Reply> &reply = result.dot && result.dot->code != 0 ? result.dot : result.data;
    return reply && reply->code >= 500 && reply->code != 552 ? "data " + keyOf(*reply) : QByteArray();
}

bool wasTaken(const smtp::TransactionResult &result) { return result.dot && result.dot->code >= 200 && result.dot->code < 300; }

} // namespace

bool RefusalStreak::isInQuestion(const smtp::TransactionResult &result) { return !suspicious(result).isEmpty(); }

Blame RefusalStreak::observe(const Tried &tried, const smtp::TransactionResult &result, Trust trust)
{
    const QByteArray early = suspicious(result);
    const QByteArray late = early.isEmpty() && trust == Trust::Probation ? suspiciousContent(result) : QByteArray();
    if (early.isEmpty() && late.isEmpty()) {
        reset();
        m_doubted.remove(tried.first);
        if (wasTaken(result))
            m_takenAt = tried.at;
        return Blame::Message;
    }
    if (early.isEmpty())
        lengthen(tried.sender, late, enoughAfterData);
    else
        lengthen(tried.sender, early, enough);
    if (isRefusingUs()) {
        m_takenAt.reset();
        return Blame::Us;
    }
    return early.isEmpty() ? Blame::Message : doubt(tried);
}

void RefusalStreak::lengthen(const QByteArray &sender, const QByteArray &reply, const Length &enoughOfIt)
{
    if (reply != m_reply)
        reset();
    m_reply = reply;
    m_enough = enoughOfIt;
    m_messages = std::min(m_messages + 1, enoughAfterData.messages);
    if (m_senderDomains.size() < enoughAfterData.senderDomains)
        m_senderDomains.insert(sender.mid(sender.lastIndexOf('@') + 1).toLower());
}

Blame RefusalStreak::doubt(const Tried &tried)
{
    const Doubted before = m_doubted.value(tried.first);
    const bool tookLately = m_takenAt && tried.at - *m_takenAt <= takenLately;
    const bool tookMeanwhile = m_takenAt && before.times > 0 && *m_takenAt > before.since;
    if (tookLately || tookMeanwhile || before.times >= mostDoubted) {
        m_doubted.remove(tried.first);
        return Blame::Message;
    }
    if (before.times == 0 && m_doubted.size() >= mostRemembered)
        m_doubted.erase(std::ranges::min_element(m_doubted, {}, &Doubted::last));
    m_doubted.insert(tried.first, {before.times == 0 ? tried.at : before.since, tried.at, before.times + 1});
    return Blame::Nobody;
}

void RefusalStreak::reset()
{
    m_reply.clear();
    m_senderDomains.clear();
    m_messages = 0;
}

} // namespace handover
