#include "commands.h"
#include "control/prometheus.h"
#include "ipc/codec.h"

namespace {

QString number(qint64 value) { return QString::number(value); }

QList<QStringList> rowsOf(const Terminal &out, const ipc::Stats &s)
{
    QList<QStringList> rows{
        {out.word("ctl.stats.connections"), number(s.connections)},
        {out.word("ctl.stats.sessions"), number(s.sessions)},
        {out.word("ctl.stats.messages"), number(s.messages)},
        {out.word("ctl.stats.recipients"), number(s.recipients)},
        {out.word("ctl.stats.bytes"), out.word("ctl.stats.size", {{"bytes", s.bytes}})},
        {out.word("ctl.stats.delivered"), number(s.delivered)},
        {out.word("ctl.stats.deferred"), number(s.deferred)},
        {out.word("ctl.stats.refused"), number(s.refused)},
        {out.word("ctl.stats.expired"), number(s.expired)},
        {out.word("ctl.stats.notices"), number(s.notices)},
        {out.word("ctl.stats.withheld"), number(s.noticesWithheld)},
        {out.word("ctl.stats.commits"), number(s.commits)},
        {out.word("ctl.stats.largest"), number(s.largestCommit)},
    };
    for (const ipc::Tally &one : s.refusals)
        rows << QStringList{out.word("ctl.stats.refusals", {{"reason", one.name}}), number(one.count)};
    return rows;
}

} // namespace

void runStats(Session &session)
{
    session.ask(ipc::GetStats{}, [&session](const ipc::Stats &s) {
        const Terminal &out = session.out();
        if (session.options().prometheus) {
            out.say(QString::fromUtf8(control::prometheusText(s)).chopped(1)); // say() ends the last line
        } else if (out.isJson()) {
            out.json(ipc::JsonWriter::value(s).toObject());
        } else {
            out.say(out.word("ctl.stats.since", {{"since", ipc::JsonWriter::value(s.since)}}));
            out.table(rowsOf(out, s));
        }
        session.end(Fine);
    });
}
