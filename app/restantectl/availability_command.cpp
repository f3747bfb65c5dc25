#include <QLocale>
#include "commands.h"
#include "ipc/codec.h"
#include "words/words.h"

namespace {

QString lasted(const Terminal &out, const ipc::Outage &r)
{
    const QDateTime end = r.ended.value_or(QDateTime::currentDateTimeUtc());
    return words::duration(qMax<qint64>(0, r.began.secsTo(end)), out.language());
}

void writeOutages(const Terminal &out, const QList<ipc::Outage> &outages)
{
    QList<QStringList> rows{{out.word("ctl.head.primary"), out.word("ctl.head.began"), out.word("ctl.head.ended"), out.word("ctl.head.lasted"),
                             out.word("ctl.head.came"), out.word("ctl.head.code")}};
    for (const ipc::Outage &r : outages) {
        QStringList said;
        if (r.reason)
            said << out.word(*r.reason);
        if (r.unwatched > 0)
            said << out.word("ctl.outage-unwatched", {{"seconds", r.unwatched}});
        rows << QStringList{r.host, out.time(r.began), r.ended ? out.time(*r.ended) : out.word("ctl.outage-lasts"), lasted(out, r), QString::number(r.messages),
                            said.join(u' ')};
    }
    out.table(rows);
}

// All that is known of it, and no rounding: "100.0000 %" is said only of a time without a fault.
QString percent(const Terminal &out, const ipc::Availability &r)
{
    return r.millionths ? QLocale(out.language()).toString(*r.millionths / 10'000.0, 'f', 4) + QStringLiteral(" %") : QStringLiteral("–");
}

void writeAvailability(const Terminal &out, const ipc::AvailabilityReport &report)
{
    out.say(out.word("ctl.availability", {{"since", report.since.toString(Qt::ISODate)}, {"until", report.until.toString(Qt::ISODate)}, {"running", report.running}}));
    if (report.hosts.isEmpty())
        return out.say(out.word("ctl.no-availability"));
    QList<QStringList> rows{{out.word("ctl.head.primary"), out.word("ctl.head.available"), out.word("ctl.head.outages"), out.word("ctl.head.watched"),
                             out.word("ctl.head.maintenance"), out.word("ctl.head.greets")}};
    for (const ipc::Availability &r : report.hosts) {
        const auto time = [&out](qint64 seconds) { return words::duration(seconds, out.language()); };
        const QString greets = r.greeting.count > 0 ? QStringLiteral("%1 ms (%2–%3)").arg(r.greeting.mean).arg(r.greeting.least).arg(r.greeting.most) : QStringLiteral("–");
        rows << QStringList{r.host, percent(out, r), QString::number(r.outages), time(r.observed), time(r.maintenance), greets};
    }
    out.table(rows);
}

} // namespace

void runHistoryOutages(Session &session)
{
    const Options &options = session.options();
    const ipc::HistoryFilter &times = options.history.filter;
    const ipc::ListOutages request{options.arguments.value(0), times.since, times.until, options.list.after, options.list.limit};
    session.ask(request, [&session](const ipc::OutagePage &page) {
        const Terminal &out = session.out();
        if (out.isJson()) {
            out.json(ipc::JsonWriter::value(page).toObject());
        } else if (page.rows.isEmpty()) {
            out.say(out.word("ctl.no-outages"));
        } else {
            writeOutages(out, page.rows);
            if (!page.next.isEmpty())
                out.say(QStringLiteral("--after \"%1\"").arg(page.next));
        }
        session.end(Fine);
    });
}

void runHistoryAvailability(Session &session)
{
    const Options &options = session.options();
    const ipc::HistoryFilter &times = options.history.filter;
    session.ask(ipc::GetAvailability{options.arguments.value(0), times.since, times.until}, [&session](const ipc::AvailabilityReport &report) {
        if (session.out().isJson())
            session.out().json(ipc::JsonWriter::value(report).toObject());
        else
            writeAvailability(session.out(), report);
        session.end(Fine);
    });
}
