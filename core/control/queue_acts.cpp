#include "control/queue_acts.h"
#include <QJsonDocument>
#include "control/convert.h"
#include "ipc/codec.h"

namespace control {

namespace {

using ipc::BulkAct;

constexpr qint64 mostReturning = 2'000; // notices keep them in memory, and read their messages

// That the act may be done to: all others would only be looked at.
QList<spool::RecipientState> statesFor(BulkAct act)
{
    using enum spool::RecipientState;
    switch (act) {
    case BulkAct::Retry:
    case BulkAct::Hold: return {Waiting};
    case BulkAct::Release: return {Held};
    case BulkAct::Undo: return {PendingRemoval};
    case BulkAct::Remove:
    case BulkAct::Return:
    case BulkAct::Extend: break;
    }
    return {Waiting, Held};
}

spool::Act actOf(BulkAct act)
{
    switch (act) {
    case BulkAct::Hold: return spool::Act::Hold;
    case BulkAct::Release: return spool::Act::Release;
    case BulkAct::Remove: return spool::Act::Remove;
    case BulkAct::Undo: return spool::Act::UndoRemove;
    case BulkAct::Retry:
    case BulkAct::Return:
    case BulkAct::Extend: break;
    }
    return spool::Act::Retry;
}

ipc::Outcome<ipc::Count> countOf(const Result<int> &done)
{
    if (!done)
        return done.error();
    return ipc::Count{*done};
}

} // namespace

QueueActs::QueueActs(spool::Spool &spool, handover::HandOver &handover, const notices::Notices &notices, QObject *parent)
    : QObject(parent), m_spool(spool), m_handover(handover), m_notices(notices)
{
}

spool::Extension QueueActs::extension(qint64 seconds, const config::Config &config)
{
    return {std::chrono::seconds(seconds), config.spool.lifetime, config.spool.lifetimeMax};
}

void QueueActs::act(const QueueDeed &deed, const QList<QString> &ids, std::function<void(ipc::Outcome<ipc::Count>)> answer)
{
    if (ids.size() > mostIds)
        return answer(Error{"ipc.out-of-range", "ids"});
    QList<RecipientId> recipients;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto recipient = recipientIdFrom(ids.at(i));
        if (!recipient)
            return answer(Error{"ipc.wrong-type", QStringLiteral("ids[%1]").arg(i)});
        recipients << *recipient;
    }
    if (deed.act == BulkAct::Retry)
        m_handover.forgetDeadAddresses();
    apply(deed, recipients, this, [answer = std::move(answer)](const Result<int> &done) { answer(countOf(done)); });
}

ipc::Outcome<BulkTask> QueueActs::task(const ipc::ActOnAll &request, const QueueDeed &deed)
{
    if (request.filter.group && !heldGroupIdFrom(*request.filter.group))
        return Error{"spool.no-such-group", *request.filter.group};
    if (deed.act == BulkAct::Extend && deed.extension.by.count() <= 0)
        return Error{"ipc.out-of-range", "seconds"};
    BulkTask task;
    task.filter = filterOf(request.filter);
    const QList<spool::RecipientState> wanted = task.filter.states, possible = statesFor(deed.act);
    task.filter.states.clear();
    for (const spool::RecipientState state : possible) {
        if (wanted.isEmpty() || wanted.contains(state) || deed.act == BulkAct::Undo)
            task.filter.states.append(state);
    }
    task.isEmpty = task.filter.states.isEmpty();
    const QString name = ipc::JsonWriter::value(deed.act).toString();
    const QJsonObject filter = ipc::JsonWriter::value(request.filter).toObject();
    task.deed = {name.toLatin1() + "All", {}, QJsonDocument(filter).toJson(QJsonDocument::Compact)};
    task.actor = deed.actor;
    task.apply = [this, deed](const QList<RecipientId> &recipients, QObject *context, spool::Callback<int> done) {
        apply(deed, recipients, context, std::move(done));
    };
    if (deed.act == BulkAct::Retry)
        m_handover.forgetDeadAddresses();
    return task;
}

void QueueActs::apply(const QueueDeed &deed, const QList<RecipientId> &recipients, QObject *context, spool::Callback<int> done)
{
    if (deed.act == BulkAct::Return)
        return giveBack(recipients, deed, context, std::move(done));
    if (deed.act != BulkAct::Extend)
        return m_spool.act(actOf(deed.act), recipients, deed.actor, context, std::move(done));
    m_handover.giveBackClaims(); // their age is known there already
    m_spool.extend(deed.extension, recipients, deed.actor, context, std::move(done));
}

// Answers once the notices have room for more.
void QueueActs::giveBack(const QList<RecipientId> &recipients, const QueueDeed &deed, QObject *context, spool::Callback<int> done)
{
    m_handover.returnToSender(recipients, deed.actor, context, [this, context, done = std::move(done)](const Result<int> &count) {
        whenThereIsRoom(context, [done, count] { done(count); });
    });
}

void QueueActs::whenThereIsRoom(QObject *context, std::function<void()> call)
{
    if (m_notices.open() < mostReturning)
        return call();
    const auto again = [this, context, call = std::move(call)] { whenThereIsRoom(context, call); };
    connect(&m_notices, &notices::Notices::settled, context, again, Qt::SingleShotConnection);
}

} // namespace control
