#include "commands.h"
#include "ipc/codec.h"
#include "words/words.h"

namespace {

QString iso(const QDateTime &time) { return time.toString(Qt::ISODateWithMs); }

void write(const Terminal &out, const ipc::Warning &warning)
{
    const QString severity = out.word(QStringLiteral("severity.") + ipc::JsonWriter::value(warning.severity).toString());
    out.say(QStringLiteral("%1  [%2]").arg(warning.cause.value_or(QString()), severity));
    out.say(QStringLiteral("    ") + out.word(warning.code, warning.parameters));
    if (const QString advice = words::advice(warning.code, warning.parameters, out.language()); !advice.isEmpty())
        out.say(QStringLiteral("    ") + advice);
    if (warning.acknowledged)
        out.say(QStringLiteral("    ") + out.word("ctl.warning-acknowledged", {{"at", iso(*warning.acknowledged)}}));
    if (warning.snoozedUntil)
        out.say(QStringLiteral("    ") + out.word("ctl.warning-snoozed", {{"until", iso(*warning.snoozedUntil)}}));
}

} // namespace

void runWarningsList(Session &session)
{
    session.ask(ipc::ListWarnings{}, [&session](const ipc::Warnings &open) {
        const Terminal &out = session.out();
        if (out.isJson())
            out.json(ipc::JsonWriter::value(open).toObject());
        else if (open.warnings.isEmpty())
            out.say(out.word("ctl.no-warnings"));
        for (const ipc::Warning &warning : open.warnings) {
            if (!out.isJson())
                write(out, warning);
        }
        session.end(open.warnings.isEmpty() ? Fine : BadNews);
    });
}

void runWarningsAcknowledge(Session &session)
{
    const QString cause = session.options().arguments.first();
    session.ask(ipc::AcknowledgeWarning{cause}, [&session, cause](const ipc::Done &) { session.tellDone("ctl.acknowledged", {{"cause", cause}}); });
}

void runWarningsSnooze(Session &session)
{
    if (!session.options().isTimeGiven)
        return session.fail({"ctl.missing", {{"command", "warnings snooze"}, {"what", "--for TIME"}}});
    const QString cause = session.options().arguments.first();
    const qint64 seconds = session.options().hold.seconds;
    session.ask(ipc::SnoozeWarning{cause, seconds}, [&session, cause, seconds](const ipc::Done &) {
        session.tellDone(seconds > 0 ? "ctl.snoozed" : "ctl.not-snoozed", {{"cause", cause}, {"seconds", seconds}});
    });
}

void runAlertsList(Session &session)
{
    session.ask(ipc::ListAlertWays{}, [&session](const ipc::AlertWays &all) {
        const Terminal &out = session.out();
        bool isGood = true;
        if (out.isJson())
            out.json(ipc::JsonWriter::value(all).toObject());
        else if (all.ways.isEmpty())
            out.say(out.word("ctl.no-ways"));
        for (const ipc::AlertWay &way : all.ways) {
            isGood = isGood && way.isProved && !way.failsSince;
            if (out.isJson())
                continue;
            out.say(QStringLiteral("%1  [%2]").arg(way.way, out.word(way.isProved ? "ctl.way-proved" : "ctl.way-not-proved")));
            if (way.failsSince && way.reason)
                out.say(QStringLiteral("    ") + out.word(*way.reason));
        }
        session.end(isGood ? Fine : BadNews);
    });
}

void runAlertsTest(Session &session)
{
    const QString way = session.options().arguments.first();
    session.ask(ipc::TestAlert{way}, [&session, way](const ipc::Done &) { session.tellDone("ctl.test-sent", {{"way", way}}); });
}

void runAlertsConfirm(Session &session)
{
    const QStringList &given = session.options().arguments;
    session.ask(ipc::ConfirmAlert{given.at(0), given.at(1)}, [&session, way = given.at(0)](const ipc::Done &) { session.tellDone("ctl.way-confirmed", {{"way", way}}); });
}
