#include <QSysInfo>
#include <QUuid>
#include "commands.h"
#include "ipc/codec.h"
#include "move_in.h"
#include "move_out.h"

namespace {

void sayFailures(const Terminal &out, const QList<ipc::Sentence> &failures)
{
    for (const ipc::Sentence &failure : failures)
        out.complain(failure);
}

void tellExported(Session &session, const move::Out::Report &report)
{
    const Terminal &out = session.out();
    const QString folder = session.options().arguments.first();
    const bool isWhole = report.busy == 0 && report.elsewhere == 0 && report.failures.isEmpty();
    if (out.isJson()) {
        out.json({{"messages", report.messages}, {"bytes", report.bytes}, {"busy", report.busy}, {"elsewhere", report.elsewhere},
                  {"failures", ipc::JsonWriter::value(report.failures)}, {"folder", folder}});
        return session.end(isWhole ? Fine : BadNews);
    }
    sayFailures(out, report.failures);
    out.say(out.word("ctl.moved-out", {{"messages", report.messages}, {"folder", folder}}));
    if (report.busy > 0)
        out.say(out.word("ctl.move-busy", {{"messages", report.busy}}));
    if (report.elsewhere > 0)
        out.say(out.word("ctl.move-elsewhere", {{"messages", report.elsewhere}}));
    if (report.messages > 0)
        out.say(out.word("ctl.moved-out-next", {{"folder", folder}}));
    session.end(isWhole ? Fine : BadNews);
}

void exportInto(Session &session, const move::Folder &folder, const move::Manifest &manifest)
{
    auto *work = new move::Out(session.client(), folder, manifest, &session);
    QObject::connect(work, &move::Out::progressed, &session, [&session](const move::Out::Report &now) {
        session.out().progress(session.out().word("ctl.move-progress", {{"messages", now.messages}}));
    });
    QObject::connect(work, &move::Out::finished, &session, [&session](const ipc::Outcome<move::Out::Report> &outcome) {
        session.out().progress({});
        if (!outcome)
            return session.fail(outcome.error());
        tellExported(session, *outcome);
    });
    work->begin();
}

void startExport(Session &session, const move::Folder &folder, const ipc::Moves &moves)
{
    const auto there = folder.manifest();
    if (!there)
        return session.fail(there.error());
    if (*there && (*there)->box != moves.box)
        return session.fail({"move.other-box", {{"host", (*there)->host}}});
    if (*there && (*there)->isTakenBack)
        return session.fail({"move.taken-back", {}});
    if (*there)
        return exportInto(session, folder, **there);
    const move::Manifest manifest{move::format, QUuid::createUuid().toString(QUuid::WithoutBraces), moves.box, QSysInfo::machineHostName(),
                                  QDateTime::currentDateTimeUtc(), false};
    if (const auto wrong = folder.create(manifest))
        return session.fail(*wrong);
    exportInto(session, folder, manifest);
}

void tellImported(Session &session, const move::In::Report &report)
{
    const Terminal &out = session.out();
    const bool isWhole = !report.stopped && report.failures.isEmpty();
    if (out.isJson()) {
        QJsonObject said{{"messages", report.messages}, {"bytes", report.bytes}, {"known", report.known}, {"elsewhere", report.elsewhere},
                         {"all", report.all}, {"failures", ipc::JsonWriter::value(report.failures)}};
        if (report.stopped)
            said.insert(QStringLiteral("stopped"), ipc::JsonWriter::value(*report.stopped));
        out.json(said);
        return session.end(isWhole ? Fine : report.stopped ? exitCodeFor(*report.stopped) : BadNews);
    }
    sayFailures(out, report.failures);
    out.say(out.word("ctl.moved-in", {{"messages", report.messages}}));
    if (report.known > 0)
        out.say(out.word("ctl.move-known", {{"messages", report.known}}));
    if (report.elsewhere > 0)
        out.say(out.word("ctl.move-taken-elsewhere", {{"messages", report.elsewhere}}));
    if (report.messages + report.known > 0)
        out.say(out.word("ctl.moved-in-next", {{"folder", session.options().arguments.first()}}));
    if (report.stopped)
        return session.fail(*report.stopped);
    session.end(isWhole ? Fine : BadNews);
}

} // namespace

void runQueueMoveOut(Session &session)
{
    const move::Folder folder(session.options().arguments.first());
    session.ask(ipc::ListMoves{}, [&session, folder](const ipc::Moves &moves) { startExport(session, folder, moves); });
}

void runQueueMoveIn(Session &session)
{
    const move::Folder folder(session.options().arguments.first());
    session.ask(ipc::ListMoves{}, [&session, folder](const ipc::Moves &moves) {
        const auto manifest = folder.manifest();
        if (!manifest)
            return session.fail(manifest.error());
        if (!*manifest)
            return session.fail({"move.no-export", {{"folder", session.options().arguments.first()}}});
        if ((*manifest)->box == moves.box)
            return session.fail({"move.own", {}});
        if ((*manifest)->isTakenBack)
            return session.fail({"move.taken-back", {}});
        using OpenImports = move::In::OpenImports;
        auto *work = new move::In(session.client(), folder, moves.box, session.options().force ? OpenImports::Ignore : OpenImports::Refuse, &session);
        QObject::connect(work, &move::In::progressed, &session, [&session](const move::In::Report &now) {
            session.out().progress(session.out().word("ctl.move-progress", {{"messages", now.messages + now.known}}));
        });
        QObject::connect(work, &move::In::finished, &session, [&session](const move::In::Report &report) {
            session.out().progress({});
            tellImported(session, report);
        });
        work->begin();
    });
}
