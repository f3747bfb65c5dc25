#include "control/queue.h"
#include "control/convert.h"

namespace control {

namespace {

ipc::Page<ipc::QueueRow> pageOf(const spool::ListPage &page)
{
    ipc::Page<ipc::QueueRow> p;
    p.rows.reserve(page.rows.size());
    for (const spool::ListRow &row : page.rows)
        p.rows << rowOf(row);
    p.next = QString::fromUtf8(page.next);
    p.total = page.total;
    return p;
}

bool fitsALine(const ipc::Page<ipc::QueueRow> &page) { return ipc::replyLine(std::numeric_limits<qint64>::max(), page).size() <= ipc::maxLine; }

std::function<void(const Result<int> &)> counting(std::function<void(ipc::Outcome<ipc::Count>)> answer)
{
    return [answer = std::move(answer)](const Result<int> &done) {
        if (!done)
            return answer(done.error());
        answer(ipc::Count{*done});
    };
}

} // namespace

Queue::Queue(spool::Spool &spool, handover::HandOver &handover, QObject *parent) : QObject(parent), m_spool(spool), m_handover(handover) {}

void Queue::list(const ipc::ListQueue &request, ipc::Answer<ipc::ListQueue> answer)
{
    if (request.filter.group && !heldGroupIdFrom(*request.filter.group))
        return answer(Error{"spool.no-such-group", *request.filter.group});
    m_spool.list(filterOf(request.filter), sortOf(request.sort), request.after.toUtf8(), request.limit, this,
                 [this, request, answer](const Result<spool::ListPage> &page) {
                     if (!page)
                         return answer(page.error());
                     auto reply = pageOf(*page);
                     if (fitsALine(reply) || request.limit == 1)
                         return answer(std::move(reply));
                     ipc::ListQueue smaller = request; // asked again, because `next` belongs to the page's end
                     smaller.limit /= 2;
                     list(smaller, answer);
                 });
}

void Queue::show(const QString &id, WallTime now, const config::Spool &lifetimes, ipc::Answer<ipc::ShowMessage> answer)
{
    const std::optional<MessageId> message = messageIdFrom(id);
    if (!message)
        return answer(Error{"spool.no-such-message", id});
    m_spool.show(*message, this, [message, now, lifetimes, answer](const Result<spool::Details> &details) {
        if (!details)
            return answer(details.error());
        answer(detailsOf(*message, *details, now, lifetimes));
    });
}

void Queue::causes(const ipc::ListCauses &request, ipc::Answer<ipc::ListCauses> answer)
{
    if (request.filter.group && !heldGroupIdFrom(*request.filter.group))
        return answer(Error{"spool.no-such-group", *request.filter.group});
    m_spool.causes(filterOf(request.filter), this, [this, answer](const Result<spool::WaitCauses> &found) {
        if (!found)
            return answer(found.error());
        ipc::QueueCauses causes;
        causes.total = found->total;
        for (const spool::WaitCause &one : found->causes)
            causes.causes.append(causeOf(one, m_handover.primaries()));
        answer(causes);
    });
}

ipc::HeldGroups Queue::held(WallTime now, Milliseconds hold) const
{
    constexpr qsizetype mostGroups = 200;
    const QList<spool::HeldGroup> &groups = m_spool.heldGroups();
    ipc::HeldGroups made;
    made.total = groups.size();
    for (const spool::HeldGroup &group : groups.first(std::min(mostGroups, groups.size())))
        made.groups.append(heldGroupOf(group, now, hold));
    return made;
}

void Queue::releaseHeld(const QString &group, const QByteArray &actor, ipc::Answer<ipc::ReleaseHeld> answer)
{
    const auto id = heldGroupIdFrom(group);
    if (!id)
        return answer(Error{"spool.no-such-group", group});
    m_handover.releaseHeld(*id, actor, this, counting(std::move(answer)));
}

void Queue::returnHeld(const QString &group, const QByteArray &actor, ipc::Answer<ipc::ReturnHeld> answer)
{
    const auto id = heldGroupIdFrom(group);
    if (!id)
        return answer(Error{"spool.no-such-group", group});
    m_handover.returnHeld(*id, actor, this, counting(std::move(answer)));
}

void Queue::hold(const ipc::HoldPrimary &request, const QByteArray &actor, ipc::Answer<ipc::HoldPrimary> answer)
{
    m_handover.hold(request.primary.toLower().toUtf8(), std::chrono::seconds(request.seconds), actor, this, counting(std::move(answer)));
}

void Queue::open(const ipc::OpenPrimary &request, const QByteArray &actor, ipc::Answer<ipc::OpenPrimary> answer)
{
    m_handover.open(request.primary.toLower().toUtf8(), actor, this, counting(std::move(answer)));
}

void Queue::flush(const QString &domain) { m_handover.flush(domain.toLower().toUtf8()); }

} // namespace control
