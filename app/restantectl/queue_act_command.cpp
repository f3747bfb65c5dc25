// What is done to recipients: of the ids that were given, or to all that a filter fits, which is a job of the service.
#include <memory>
#include "commands.h"
#include "ipc/codec.h"

namespace {

using Command = Options::Command;

// Ids of recipients; an id of a message stands for all of its recipients and is asked for.
class Expansion : public std::enable_shared_from_this<Expansion> {
public:
    Expansion(Session &session, std::function<void(QList<QString>)> done) : m_session(session), m_done(std::move(done)), m_left(session.options().arguments) {}

    void next()
    {
        while (!m_left.isEmpty() && m_left.first().contains(u'-'))
            m_ids << m_left.takeFirst();
        if (m_left.isEmpty())
            return m_done(m_ids);
        m_session.ask(ipc::ShowMessage{m_left.takeFirst()}, [self = shared_from_this()](const ipc::MessageDetails &message) {
            for (const ipc::QueueRow &row : message.recipients)
                self->m_ids << row.id;
            self->next();
        });
    }

private:
    Session &m_session;
    std::function<void(QList<QString>)> m_done;
    QStringList m_left;
    QList<QString> m_ids;
};

ipc::BulkAct actOf(Command command)
{
    switch (command) {
    case Command::QueueHold: return ipc::BulkAct::Hold;
    case Command::QueueRelease: return ipc::BulkAct::Release;
    case Command::QueueRemove: return ipc::BulkAct::Remove;
    case Command::QueueUndo: return ipc::BulkAct::Undo;
    case Command::QueueReturn: return ipc::BulkAct::Return;
    case Command::QueueExtend: return ipc::BulkAct::Extend;
    default: return ipc::BulkAct::Retry;
    }
}

void tellCount(Session &session, qint64 count, QJsonObject more = {})
{
    const Terminal &out = session.out();
    const Command command = session.options().command;
    more.insert(QStringLiteral("count"), count);
    if (out.isJson())
        out.json(more);
    else if (count == 0)
        out.say(out.word("ctl.none-fit"));
    else if (command == Command::QueueReturn)
        out.say(out.word("ctl.held-returned", {{"count", count}}));
    else
        out.say(out.word("ctl.done", {{"count", count}}));
    if (count > 0 && !out.isJson() && command == Command::QueueRemove)
        out.say(out.word(session.options().all ? "ctl.undo-hint-all" : "ctl.undo-hint"));
    session.end(count > 0 ? Fine : BadNews);
}

template <typename R> void act(Session &session, const QList<QString> &ids)
{
    R request;
    request.ids = ids;
    session.ask(request, [&session](const ipc::Count &count) { tellCount(session, count.count); });
}

void actOn(Session &session, const QList<QString> &ids)
{
    switch (session.options().command) {
    case Command::QueueHold: return act<ipc::HoldQueue>(session, ids);
    case Command::QueueRelease: return act<ipc::ReleaseQueue>(session, ids);
    case Command::QueueUndo: return act<ipc::UndoRemove>(session, ids);
    case Command::QueueRemove: return act<ipc::RemoveQueue>(session, ids);
    case Command::QueueReturn: return act<ipc::ReturnQueue>(session, ids);
    case Command::QueueExtend:
        return session.ask(ipc::ExtendQueue{ids, session.options().hold.seconds},
                           [&session](const ipc::Count &count) { tellCount(session, count.count); });
    default: return act<ipc::RetryQueue>(session, ids);
    }
}

// What cannot be taken back for long is asked about.
bool isWanted(Session &session, qint64 count)
{
    const Terminal &out = session.out();
    const bool returns = session.options().command == Command::QueueReturn;
    if (session.options().yes || (!returns && session.options().command != Command::QueueRemove))
        return true;
    if (out.confirms(out.word(returns ? "ctl.ask-return-mail" : "ctl.ask-remove", {{"count", count}})))
        return true;
    if (out.isJson())
        out.json({{"count", 0}});
    else
        out.say(out.word(returns ? "ctl.not-returned" : "ctl.not-removed"));
    session.end(BadNews);
    return false;
}

void take(Session &session, const ipc::Job &job)
{
    const Terminal &out = session.out();
    if (!job.finished)
        return out.progress(out.word("ctl.rows-of", {{"shown", job.done.value_or(0)}, {"total", job.total.value_or(0)}}));
    out.progress({});
    if (job.error)
        return session.fail(*job.error);
    tellCount(session, job.count.value_or(0), {{"done", job.done.value_or(0)}, {"total", job.total.value_or(0)}});
}

void actOnAll(Session &session)
{
    const Options &options = session.options();
    const auto number = std::make_shared<qint64>(0);
    QObject::connect(&session.client(), &ipc::Client::job, &session, [&session, number](const ipc::Job &job) {
        if (job.job == *number)
            take(session, job);
    });
    const qint64 seconds = options.command == Command::QueueExtend ? options.hold.seconds : 0;
    session.ask(ipc::ActOnAll{actOf(options.command), options.list.filter, seconds}, [&session, number](const ipc::JobStarted &started) {
        *number = started.job;
        session.out().progress(session.out().word("ctl.job", {{"job", started.job}}));
    });
}

} // namespace

void runQueueAct(Session &session)
{
    if (!session.options().all)
        return std::make_shared<Expansion>(session, [&session](const QList<QString> &ids) {
            if (isWanted(session, ids.size()))
                actOn(session, ids);
        })->next();
    ipc::ListQueue first = session.options().list; // for how many there are
    first.limit = 1;
    session.ask(first, [&session](const ipc::Page<ipc::QueueRow> &page) {
        if (isWanted(session, page.total))
            actOnAll(session);
    });
}

void runJobCancel(Session &session)
{
    bool isNumber = false;
    const qint64 job = session.options().arguments.first().toLongLong(&isNumber);
    if (!isNumber)
        return session.fail({"ctl.wrong-value", {{"key", "JOB"}, {"value", session.options().arguments.first()}}});
    session.ask(ipc::CancelJob{job}, [&session](const ipc::Done &) {
        if (session.out().isJson())
            session.out().json({});
        else
            session.out().say(session.out().word("ctl.job-cancelled"));
        session.end(Fine);
    });
}
