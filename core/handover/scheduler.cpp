#include "handover/scheduler.h"

namespace handover {

void Scheduler::add(const spool::Route &route, const QList<spool::Due> &due)
{
    Queue &queue = m_queues[route];
    QHash<MessageId, qsizetype> open; // message -> index in queue.batches of the batch that still has room
    for (const spool::Due &recipient : due) {
        const auto it = open.constFind(recipient.message);
        if (it != open.constEnd() && queue.batches[std::size_t(*it)].recipients.size() < maxRecipients) {
            queue.batches[std::size_t(*it)].recipients.append(recipient);
        } else {
            open.insert(recipient.message, qsizetype(queue.batches.size()));
            queue.batches.push_back({route, {recipient}});
        }
        ++queue.recipients;
    }
}

void Scheduler::putBack(Batch batch)
{
    Queue &queue = m_queues[batch.route];
    queue.recipients += batch.recipients.size();
    queue.batches.push_front(std::move(batch));
}

std::optional<Batch> Scheduler::next(const QList<spool::Route> &routes)
{
    Queue *chosen = nullptr;
    for (const spool::Route &route : routes) {
        const auto it = m_queues.find(route);
        if (it == m_queues.end() || it->batches.empty())
            continue;
        if (!chosen || it->servedAt < chosen->servedAt)
            chosen = &*it;
    }
    if (!chosen)
        return {};
    chosen->servedAt = ++m_turn;
    Batch batch = std::move(chosen->batches.front());
    chosen->batches.pop_front();
    chosen->recipients -= batch.recipients.size();
    return batch;
}

qsizetype Scheduler::waiting(const spool::Route &route) const
{
    const auto it = m_queues.constFind(route);
    return it == m_queues.constEnd() ? 0 : it->recipients;
}

qsizetype Scheduler::batches(const spool::Route &route) const
{
    const auto it = m_queues.constFind(route);
    return it == m_queues.constEnd() ? 0 : qsizetype(it->batches.size());
}

QList<RecipientId> Scheduler::takeAll(const spool::Route &route)
{
    QList<RecipientId> ids;
    const auto it = m_queues.find(route);
    if (it == m_queues.end())
        return ids;
    for (const Batch &batch : it->batches) {
        for (const spool::Due &recipient : batch.recipients)
            ids.append(recipient.recipient);
    }
    it->batches.clear();
    it->recipients = 0;
    return ids;
}

} // namespace handover
