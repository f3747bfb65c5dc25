// How an export ends: the old box lets go of what others have, or takes it back.
#include <QMap>
#include "commands.h"
#include "ipc/codec.h"
#include "move_folder.h"

namespace {

// The folder's manifest, if it is of an export of this box. Ends the session otherwise.
void withOwn(Session &session, const move::Folder &folder, std::function<void(const move::Manifest &)> then)
{
    session.ask(ipc::ListMoves{}, [&session, folder, then](const ipc::Moves &moves) {
        const auto manifest = folder.manifest();
        if (!manifest)
            return session.fail(manifest.error());
        if (!*manifest)
            return session.fail({"move.no-export", {{"folder", session.options().arguments.first()}}});
        if ((*manifest)->box != moves.box)
            return session.fail({"move.other-box", {{"host", (*manifest)->host}}});
        then(**manifest);
    });
}

bool isConfirmed(Session &session, const QString &question)
{
    const Terminal &out = session.out();
    if (session.options().yes || out.confirms(question))
        return true;
    out.say(out.word("ctl.not-taken-back"));
    session.end(BadNews);
    return false;
}

// "new.firm.test: 300 messages", and the question.
QString finishQuestion(const Terminal &out, const QList<move::Receipt> &receipts)
{
    QMap<QString, qint64> hosts;
    for (const move::Receipt &one : receipts)
        ++hosts[one.host];
    QStringList lines;
    for (auto host = hosts.begin(); host != hosts.end(); ++host)
        lines << out.word("ctl.move-receipts", {{"host", host.key()}, {"messages", host.value()}});
    return lines.join(u'\n') + u'\n' + out.word("ctl.ask-finish");
}

// By what the new boxes left in the folder, some hundreds at a time for each of them.
void letGo(Session &session, QList<move::Receipt> left, qint64 already, std::function<void(qint64)> then)
{
    if (left.isEmpty())
        return then(already);
    ipc::FinishMove request;
    request.to = left.first().host;
    QList<move::Receipt> rest;
    for (const move::Receipt &one : left) {
        const bool isOfIt = one.host == request.to && request.messages.size() < ipc::maxRows;
        isOfIt ? request.messages.append(one.message) : rest.append(one);
    }
    session.ask(request, [&session, rest, already, then](const ipc::Count &done) { letGo(session, rest, already + done.count, then); });
}

// Then with how many messages of this export are still held.
void withOpen(Session &session, const QString &exportName, std::function<void(qint64)> then)
{
    session.ask(ipc::ListMoves{}, [exportName, then](const ipc::Moves &moves) {
        qint64 open = 0;
        for (const ipc::OpenMove &one : moves.open)
            open += one.exportName == exportName ? one.messages : 0;
        then(open);
    });
}

void tellFinished(Session &session, const QString &exportName, qint64 done)
{
    withOpen(session, exportName, [&session, done](qint64 open) {
        const Terminal &out = session.out();
        if (out.isJson())
            out.json({{"finished", done}, {"open", open}});
        else
            out.say(out.word("ctl.move-finished", {{"messages", done}}));
        if (!out.isJson() && open > 0)
            out.say(out.word("ctl.move-open", {{"messages", open}}));
        session.end(open > 0 ? BadNews : Fine);
    });
}

void finish(Session &session, const move::Folder &folder, const move::Manifest &manifest)
{
    const QList<move::Receipt> receipts = folder.receipts().values();
    if (!receipts.isEmpty() && !isConfirmed(session, finishQuestion(session.out(), receipts)))
        return;
    letGo(session, receipts, 0, [&session, manifest](qint64 done) { tellFinished(session, manifest.exportName, done); });
}

// What stays held although the move is given up: receipts name it, and its file is missing or another one.
void tellBack(Session &session, const QString &exportName, qint64 back, qint64 finished, const QStringList &spared)
{
    withOpen(session, exportName, [=, &session](qint64 open) {
        const Terminal &out = session.out();
        if (out.isJson())
            out.json({{"takenBack", back}, {"finished", finished}, {"open", open}, {"spared", QJsonArray::fromStringList(spared)}});
        else
            out.say(out.word("ctl.taken-back", {{"messages", back}}));
        if (!out.isJson() && open > 0)
            out.say(out.word("ctl.move-spared", {{"messages", open}, {"ids", spared.join(QStringLiteral(", "))}, {"export", exportName}}));
        session.end(open > 0 ? BadNews : Fine);
    });
}

// A box that began and did not end may have more than its receipts say.
std::optional<ipc::Sentence> uncertainty(Session &session, const move::Folder &folder)
{
    if (session.options().force)
        return {};
    if (const QList<move::Taking> taking = folder.taking(); !taking.isEmpty())
        return ipc::Sentence{"move.import-open", {{"host", taking.first().host}}};
    if (const auto file = folder.damagedReceipts())
        return ipc::Sentence{"move.receipts-damaged", {{"file", *file}}};
    return {};
}

// The folder is marked first: whoever begins to read it from here on leaves it alone. Who began before has left its own mark by then.
std::optional<ipc::Sentence> giveUp(Session &session, const move::Folder &folder, move::Manifest manifest)
{
    const bool wasTakenBack = std::exchange(manifest.isTakenBack, true);
    if (const auto wrong = folder.keep(manifest))
        return wrong;
    const auto wrong = uncertainty(session, folder);
    manifest.isTakenBack = wasTakenBack;
    if (wrong && !wasTakenBack)
        (void)folder.keep(manifest);
    return wrong;
}

void takeBack(Session &session, const move::Folder &folder, const move::Manifest &manifest)
{
    if (const auto wrong = uncertainty(session, folder))
        return session.fail(*wrong);
    if (!isConfirmed(session, session.out().word("ctl.ask-take-back")))
        return;
    if (const auto wrong = giveUp(session, folder, manifest))
        return session.fail(*wrong);
    const QHash<QString, move::Receipt> believed = folder.receipts();
    QSet<QString> named = folder.named();
    named.removeIf([&believed](const QString &id) { return believed.contains(id); });
    QStringList spared(named.begin(), named.end());
    spared.sort();
    if (spared.size() > ipc::mostSpared)
        return session.fail({"move.receipts-damaged", {{"file", session.options().arguments.first()}}});
    letGo(session, believed.values(), 0, [=, &session](qint64 finished) {
        session.ask(ipc::TakeBack{manifest.exportName, spared}, [=, &session](const ipc::Count &back) {
            tellBack(session, manifest.exportName, back.count, finished, spared);
        });
    });
}

// Of a folder that is lost: nobody can see what others have of it.
void takeBackBlindly(Session &session, const QString &exportName)
{
    withOpen(session, exportName, [&session, exportName](qint64 open) {
        if (open == 0)
            return session.fail({"move.no-such-export", {{"export", exportName}}});
        if (!isConfirmed(session, session.out().word("ctl.ask-take-back-blindly", {{"messages", open}})))
            return;
        session.ask(ipc::TakeBack{exportName}, [&session, exportName](const ipc::Count &back) { tellBack(session, exportName, back.count, 0, {}); });
    });
}

} // namespace

void runQueueMoveEnd(Session &session)
{
    const Options &options = session.options();
    if (options.arguments.isEmpty())
        return takeBackBlindly(session, options.listName);
    const move::Folder folder(options.arguments.first());
    withOwn(session, folder, [&session, folder](const move::Manifest &manifest) {
        session.options().takeBack ? takeBack(session, folder, manifest) : finish(session, folder, manifest);
    });
}

void runQueueMoveList(Session &session)
{
    session.ask(ipc::ListMoves{}, [&session](const ipc::Moves &moves) {
        const Terminal &out = session.out();
        if (out.isJson()) {
            out.json(ipc::JsonWriter::value(moves).toObject());
            return session.end(Fine);
        }
        QList<QStringList> rows{{out.word("ctl.head.id"), out.word("ctl.head.messages"), out.word("ctl.head.since")}};
        for (const ipc::OpenMove &one : moves.open)
            rows << QStringList{one.exportName, QString::number(one.messages), out.time(one.since)};
        moves.open.isEmpty() ? out.say(out.word("ctl.no-exports")) : out.table(rows);
        session.end(Fine);
    });
}
