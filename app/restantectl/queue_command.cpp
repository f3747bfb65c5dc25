#include "commands.h"
#include "ipc/codec.h"
#include "words/words.h"

namespace {

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

std::optional<QDateTime> firstGivesUp(const QList<ipc::QueueRow> &recipients)
{
    std::optional<QDateTime> first;
    for (const ipc::QueueRow &row : recipients)
        if (row.givesUp && (!first || *row.givesUp < *first))
            first = row.givesUp;
    return first;
}

void writeCauses(const Terminal &out, const QList<ipc::QueueCause> &causes)
{
    QList<QStringList> rows{{out.word("ctl.head.recipients"), out.word("ctl.head.size"), out.word("ctl.head.age"), out.word("ctl.head.domain"),
                             out.word("ctl.head.state"), out.word("ctl.head.code"), out.word("ctl.head.reason")}};
    for (const ipc::QueueCause &c : causes)
        rows << QStringList{QString::number(c.recipients),
                            words::fileSize(c.bytes, out.language()),
                            ageText(out, c.oldest),
                            c.domain,
                            out.word(QStringLiteral("recipient.state.") + nameOf(c.state)),
                            c.reason.isEmpty() ? QStringLiteral("-") : c.reason,
                            c.cause ? out.word(*c.cause) : out.word("ctl.untried")};
    out.table(rows);
}

void writeSession(const Terminal &out, const ipc::SessionTranscript &session)
{
    out.say(out.word("ctl.session", {{"at", session.at.toString(Qt::ISODateWithMs)}, {"host", session.host}}));
    for (const QString &line : session.text.split(u'\n', Qt::SkipEmptyParts))
        out.table({{line}});
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

void runQueueCauses(Session &session)
{
    session.ask(ipc::ListCauses{session.options().list.filter}, [&session](const ipc::QueueCauses &found) {
        const Terminal &out = session.out();
        if (out.isJson())
            out.json(ipc::JsonWriter::value(found).toObject());
        else if (found.causes.isEmpty())
            out.say(out.word("ctl.nothing-waits"));
        else
            writeCauses(out, found.causes);
        if (!out.isJson() && found.total > found.causes.size())
            out.say(out.word("ctl.rows-of", {{"shown", found.causes.size()}, {"total", found.total}}));
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
        if (const auto givesUp = firstGivesUp(m.recipients))
            out.say(out.word("ctl.gives-up", {{"at", givesUp->toString(Qt::ISODateWithMs)}}));
        out.say({});
        for (const QByteArray &line : m.head.split('\n'))
            out.table({{QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line)}});
        if (m.session)
            writeSession(out, *m.session);
        session.end(Fine);
    });
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
