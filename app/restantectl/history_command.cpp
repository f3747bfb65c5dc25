#include <memory>
#include "commands.h"
#include "ipc/codec.h"
#include "ipc/history_csv.h"
#include "words/words.h"

namespace {

template <typename E> QString nameOf(E value) { return ipc::JsonWriter::value(value).toString(); }

// What became of it, and whether its sender knows.
QString told(const Terminal &out, const ipc::HistoryRow &r)
{
    QStringList said;
    if (r.reason)
        said << out.word(*r.reason);
    if (const QString rule = QStringLiteral("rule.") + r.rule; !r.rule.isEmpty())
        said << (words::knows(rule) ? out.word(rule) : r.rule);
    return said.join(u' ');
}

void writeTable(const Terminal &out, const QList<ipc::HistoryRow> &history)
{
    QList<QStringList> rows{{out.word("ctl.head.finished"), out.word("ctl.head.state"), out.word("ctl.head.sender"), out.word("ctl.head.recipient"),
                             out.word("ctl.head.size"), out.word("ctl.head.id"), out.word("ctl.head.reason")}};
    for (const ipc::HistoryRow &r : history)
        rows << QStringList{out.time(r.finished), out.word(QStringLiteral("recipient.state.") + nameOf(r.outcome)), r.sender.isEmpty() ? QStringLiteral("<>") : r.sender,
                            r.recipient, words::fileSize(r.bytes, out.language()), r.message, told(out, r)};
    out.table(rows);
}

// Pages until there are as many rows as wanted: a page may be short though there is more.
class Reading : public std::enable_shared_from_this<Reading> {
public:
    explicit Reading(Session &session) : m_session(session), m_request(session.options().history), m_left(session.options().mostRows) {}

    void begin()
    {
        if (m_session.options().csv)
            csv(ipc::historyCsvHead());
        next();
    }

private:
    void next()
    {
        m_request.limit = int(qMin<qint64>(m_left, ipc::maxRows));
        m_session.ask(m_request, [self = shared_from_this()](const ipc::HistoryPage &page) { self->take(page); });
    }

    void take(const ipc::HistoryPage &page)
    {
        for (const ipc::HistoryRow &row : page.rows) {
            if (m_session.options().csv)
                csv(ipc::historyCsvLine(row));
            else
                m_page.rows << row;
        }
        m_left -= page.rows.size();
        m_request.after = m_page.next = page.next;
        page.next.isEmpty() || m_left <= 0 ? end() : next();
    }

    // Terminal ends lines by itself.
    void csv(const QByteArray &line) { m_session.out().say(QString::fromUtf8(line).chopped(1)); }

    void end()
    {
        const Terminal &out = m_session.out();
        if (out.isJson())
            out.json(ipc::JsonWriter::value(m_page).toObject());
        else if (!m_session.options().csv && m_page.rows.isEmpty())
            out.say(out.word("ctl.no-history"));
        else if (!m_session.options().csv) {
            writeTable(out, m_page.rows);
            if (!m_page.next.isEmpty())
                out.say(QStringLiteral("--after \"%1\"").arg(m_page.next));
        }
        m_session.end(Fine);
    }

    Session &m_session;
    ipc::ListHistory m_request;
    qint64 m_left;
    ipc::HistoryPage m_page;
};

} // namespace

void runHistory(Session &session) { std::make_shared<Reading>(session)->begin(); }

void runHistoryForget(Session &session)
{
    const Terminal &out = session.out();
    const QString address = session.options().arguments.first();
    if (!session.options().yes && !out.confirms(out.word("ctl.ask-forget", {{"address", address}}))) {
        if (out.isJson())
            out.json(ipc::JsonWriter::value(ipc::Forgotten{}).toObject());
        else
            out.say(out.word("ctl.not-forgotten"));
        return session.end(BadNews);
    }
    session.ask(ipc::ForgetAddress{address}, [&session, &out](const ipc::Forgotten &done) {
        if (out.isJson())
            out.json(ipc::JsonWriter::value(done).toObject());
        else
            out.say(out.word("ctl.forgotten", {{"rows", done.rows}}));
        if (!out.isJson() && done.queued > 0)
            out.say(out.word("ctl.still-queued", {{"messages", done.queued}}));
        if (!out.isJson() && !done.overwritten)
            out.say(out.word("ctl.not-overwritten"));
        session.end(done.overwritten && done.queued == 0 ? Fine : BadNews);
    });
}
