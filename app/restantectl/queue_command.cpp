#include <memory>
#include "commands.h"
#include "ipc/codec.h"
#include "words/words.h"

namespace {

using Command = Options::Command;

template <typename E> QString nameOf(E value) { return ipc::JsonWriter::value(value).toString(); }

QString ageText(const Terminal &out, const QDateTime &arrived)
{
    return words::duration(arrived.secsTo(QDateTime::currentDateTimeUtc()), out.language());
}

void writeRows(const Terminal &out, const QList<ipc::QueueRow> &queue)
{
    QList<QStringList> rows{{out.word("ctl.head.id"), out.word("ctl.head.age"), out.word("ctl.head.size"), out.word("ctl.head.state"),
                             out.word("ctl.head.sender"), out.word("ctl.head.recipient"), out.word("ctl.head.next"),
                             out.word("ctl.head.reason")}};
    for (const ipc::QueueRow &r : queue)
        rows << QStringList{r.id,
                            ageText(out, r.arrived),
                            words::fileSize(r.bytes, out.language()),
                            out.word(QStringLiteral("recipient.state.") + nameOf(r.state)),
                            r.sender.isEmpty() ? QStringLiteral("<>") : r.sender,
                            r.recipient,
                            r.nextTry ? out.time(*r.nextTry) : QString(),
                            r.reason ? out.word(*r.reason) : QString()};
    out.table(rows);
}

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

void tellCount(Session &session, qint64 count)
{
    const Terminal &out = session.out();
    if (out.isJson())
        out.json({{"count", count}});
    else if (count == 0)
        out.say(out.word("ctl.none-fit"));
    else
        out.say(out.word("ctl.done", {{"count", count}}));
    if (count > 0 && !out.isJson() && session.options().command == Command::QueueRemove)
        out.say(out.word("ctl.undo-hint"));
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
    const Terminal &out = session.out();
    switch (session.options().command) {
    case Command::QueueHold: return act<ipc::HoldQueue>(session, ids);
    case Command::QueueRelease: return act<ipc::ReleaseQueue>(session, ids);
    case Command::QueueUndo: return act<ipc::UndoRemove>(session, ids);
    case Command::QueueRemove:
        if (!session.options().yes && !out.confirms(out.word("ctl.ask-remove", {{"count", ids.size()}}))) {
            if (!out.isJson())
                out.say(out.word("ctl.not-removed"));
            else
                out.json({{"count", 0}});
            return session.end(BadNews);
        }
        return act<ipc::RemoveQueue>(session, ids);
    default: return act<ipc::RetryQueue>(session, ids);
    }
}

} // namespace

void runQueueList(Session &session)
{
    session.ask(session.options().list, [&session](const ipc::Page<ipc::QueueRow> &page) {
        const Terminal &out = session.out();
        if (out.isJson())
            out.json(ipc::JsonWriter::value(page).toObject());
        else if (page.rows.isEmpty() && page.next.isEmpty())
            out.say(out.word("ctl.nothing-waits"));
        else {
            writeRows(out, page.rows);
            out.say(out.word("ctl.rows-of", {{"shown", page.rows.size()}, {"total", page.total}}));
            if (!page.next.isEmpty())
                out.say(QStringLiteral("--after ") + page.next);
        }
        session.end(Fine);
    });
}

void runQueueShow(Session &session)
{
    session.ask(ipc::ShowMessage{session.options().arguments.first()}, [&session](const ipc::MessageDetails &m) {
        const Terminal &out = session.out();
        if (out.isJson()) {
            out.json(ipc::JsonWriter::value(m).toObject());
            return session.end(Fine);
        }
        out.say(out.word("ctl.client", {{"address", m.clientAddress}, {"helo", m.clientHelo}, {"tls", m.tls.isEmpty() ? out.word("ctl.plain") : m.tls}}));
        if (m.spf)
            out.say(out.word("ctl.spf", {{"result", ipc::JsonWriter::value(*m.spf).toString()}}));
        writeRows(out, m.recipients);
        out.say({});
        for (const QByteArray &line : m.head.split('\n'))
            out.table({{QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line)}});
        session.end(Fine);
    });
}

void runQueueAct(Session &session)
{
    std::make_shared<Expansion>(session, [&session](const QList<QString> &ids) { actOn(session, ids); })->next();
}

void runFlush(Session &session)
{
    session.ask(ipc::Flush{session.options().arguments.value(0)}, [&session](const ipc::Done &) {
        if (session.out().isJson())
            session.out().json({});
        else
            session.out().say(session.out().word("ctl.flushed"));
        session.end(Fine);
    });
}
