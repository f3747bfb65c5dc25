#include "commands.h"
#include "ipc/codec.h"
#include "words/words.h"

namespace {

QJsonObject statusJson(const ipc::Snapshot &s, const QString &program)
{
    QJsonArray primaries;
    for (const ipc::Primary &primary : s.primaries)
        primaries.append(ipc::JsonWriter::value(primary));
    const ipc::Counters &c = s.counters;
    return {{"version", program.section(u' ', -1)},
            {"isSetUp", s.isSetUp},
            {"hostname", s.hostname},
            {"at", ipc::JsonWriter::value(s.at)},
            {"sentence", ipc::JsonWriter::value(s.sentence)},
            {"queue", QJsonObject{{"messages", c.messages}, {"recipients", c.recipients}, {"bytes", c.bytes},
                                  {"oldestSeconds", c.oldestSeconds}, {"held", c.held}}},
            {"primaries", primaries},
            {"disk", QJsonObject{{"freeBytes", c.freeBytes},
                                 {"daysUntilFull", c.daysUntilFull ? QJsonValue(*c.daysUntilFull) : QJsonValue(QJsonValue::Null)}}},
            {"warnings", s.warnings}};
}

template <typename E> QString nameOf(E value) { return ipc::JsonWriter::value(value).toString(); }

// For {…:sentence}.
QJsonObject counted(const char *code, qint64 count)
{
    return {{"code", QLatin1String(code)}, {"parameters", QJsonObject{{"count", count}}}};
}

void writePrimaries(const Terminal &out, const QList<ipc::Primary> &primaries)
{
    if (primaries.isEmpty())
        return;
    QList<QStringList> rows{{out.word("ctl.head.domain"), out.word("ctl.head.primary"), out.word("ctl.head.state"), out.word("ctl.head.since")}};
    for (const ipc::Primary &p : primaries)
        rows << QStringList{p.domain, p.host, out.word(QStringLiteral("primary.state.") + nameOf(p.state)), out.time(p.since)};
    out.say({});
    out.table(rows);
}

void writeWarnings(const Terminal &out, const ipc::Snapshot &s)
{
    if (s.warnings == 0)
        return;
    out.say({});
    out.say(out.word("ctl.warnings", {{"warnings", s.warnings}}));
    for (const ipc::Warning &warning : s.worst) {
        out.say(QStringLiteral("- ") + out.word(warning.code, warning.parameters));
        if (const QString advice = words::advice(warning.code, warning.parameters, out.language()); !advice.isEmpty())
            out.say(QStringLiteral("  ") + advice);
    }
}

} // namespace

void runStatus(Session &session)
{
    session.ask(ipc::GetSnapshot{}, [&session](const ipc::Snapshot &s) {
        const Terminal &out = session.out();
        if (out.isJson()) {
            out.json(statusJson(s, session.welcome().program));
            return session.end(Fine);
        }
        out.say(out.word(s.sentence));
        if (const QString advice = words::advice(s.sentence.code, s.sentence.parameters, out.language()); !advice.isEmpty())
            out.say(advice);
        writePrimaries(out, s.primaries);
        out.say({});
        const ipc::Counters &c = s.counters;
        out.say(out.word("ctl.queue", {{"messages", counted("ctl.messages", c.messages)},
                                       {"recipients", counted("ctl.recipients", c.recipients)},
                                       {"bytes", c.bytes},
                                       {"held", c.held}}));
        out.say(c.daysUntilFull ? out.word("ctl.disk-filling", {{"freeBytes", c.freeBytes}, {"days", *c.daysUntilFull}})
                                : out.word("ctl.disk", {{"freeBytes", c.freeBytes}}));
        writeWarnings(out, s);
        session.end(Fine);
    });
}
