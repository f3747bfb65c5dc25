#include "control/moves.h"
#include <QRegularExpression>
#include "base/log.h"
#include "control/convert.h"
#include "control/moved.h"

namespace control {

namespace {

bool isExportName(const QString &name)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9-]{8,64}")));
    return form.match(name).hasMatch();
}

ipc::ErrorReply badExport(const QString &name) { return {QStringLiteral("move.bad-export"), {{QStringLiteral("export"), name.left(64)}}}; }

} // namespace

Moves::Moves(spool::Spool &spool, handover::HandOver &handover, const Clock &clock, QObject *parent)
    : QObject(parent), m_spool(spool), m_handover(handover), m_ins(spool, clock)
{
}

// What the hand-over has claimed and not begun with is given back first: the writer hears of that before it holds anything.
void Moves::out(const ipc::MoveOut &request, const QByteArray &actor, const ipc::Answer<ipc::MoveOut> &answer)
{
    const std::optional<MessageId> after = request.after.isEmpty() ? std::optional(MessageId{}) : messageIdFrom(request.after);
    if (!isExportName(request.exportName))
        return answer(badExport(request.exportName));
    if (!after)
        return answer(Error{QStringLiteral("ipc.wrong-type"), QStringLiteral("after")});
    m_handover.giveBackClaims();
    m_spool.moveOut(request.exportName.toLatin1(), *after, request.limit, actor, this,
                    [answer, actor, name = request.exportName](const Result<spool::MoveOutPage> &page) {
                        if (!page)
                            return answer(page.error());
                        ipc::MoveOutPage reply;
                        for (const MessageId id : page->messages)
                            reply.messages << QString::fromLatin1(idText(id));
                        reply.next = page->next ? QString::fromLatin1(idText(*page->next)) : QString();
                        reply.busy = page->busy;
                        reply.elsewhere = page->elsewhere;
                        logging::event(logging::Level::Info, "control", "move-out", {{"actor", actor}, {"export", name}, {"messages", qint64(page->messages.size())}});
                        answer(reply);
                    });
}

void Moves::read(const ipc::ReadMoved &request, const ipc::Answer<ipc::ReadMoved> &answer)
{
    const std::optional<MessageId> message = messageIdFrom(request.message);
    bool isNumber = request.after.isEmpty();
    const qlonglong from = isNumber ? 0 : request.after.toLongLong(&isNumber);
    if (!message)
        return answer(Error{QStringLiteral("spool.no-such-message"), request.message});
    if (!isNumber || from < 0)
        return answer(Error{QStringLiteral("ipc.wrong-type"), QStringLiteral("after")});
    m_spool.moving(*message, this, [answer, id = *message, from](const Result<spool::Moving> &found) {
        if (!found)
            return answer(found.error());
        answer(movedOf(id, *found, qsizetype(from)));
    });
}

void Moves::finish(const ipc::FinishMove &request, const QByteArray &actor, const ipc::Answer<ipc::FinishMove> &answer)
{
    QList<MessageId> messages;
    for (const QString &id : request.messages) {
        const std::optional<MessageId> message = messageIdFrom(id);
        if (!message || request.messages.size() > ipc::maxRows)
            return answer(Error{QStringLiteral("ipc.out-of-range"), QStringLiteral("messages")});
        messages << *message;
    }
    m_spool.finishMove(messages, request.to.left(253).toUtf8(), actor, this, [answer, actor, to = request.to](const Result<int> &done) {
        if (!done)
            return answer(done.error());
        logging::event(logging::Level::Info, "control", "move-done", {{"actor", actor}, {"to", to.left(253)}, {"messages", qint64(*done)}});
        answer(ipc::Count{*done});
    });
}

void Moves::back(const ipc::TakeBack &request, const QByteArray &actor, const ipc::Answer<ipc::TakeBack> &answer)
{
    if (!isExportName(request.exportName))
        return answer(badExport(request.exportName));
    Back back{request.exportName.toLatin1(), actor, {}, {}};
    const QList<QString> spared = request.spared.value_or(QList<QString>());
    for (const QString &id : spared) {
        const std::optional<MessageId> message = messageIdFrom(id);
        if (!message || spared.size() > ipc::mostSpared)
            return answer(Error{QStringLiteral("ipc.out-of-range"), QStringLiteral("spared")});
        back.spared.insert(*message);
    }
    logging::event(logging::Level::Info, "control", "move-back", {{"actor", actor}, {"export", request.exportName}});
    takeBack(back, answer);
}

// A transaction for each hundred: a crash leaves the rest held.
void Moves::takeBack(const Back &back, const ipc::Answer<ipc::TakeBack> &answer)
{
    m_spool.takeBack(back.exportName, back.spared, back.after, back.actor, this, [=, this](const Result<spool::MoveBackPage> &page) {
        if (!page)
            return answer(page.error());
        Back more = back;
        more.messages += page->messages;
        if (!page->next)
            return answer(ipc::Count{more.messages});
        more.after = *page->next;
        takeBack(more, answer);
    });
}

void Moves::list(const ipc::Answer<ipc::ListMoves> &answer)
{
    m_spool.moves(this, [answer](const Result<spool::Moves> &found) {
        if (!found)
            return answer(found.error());
        ipc::Moves all{QString::fromUtf8(found->box), {}};
        for (const spool::OpenMove &one : found->open)
            all.open << ipc::OpenMove{QString::fromUtf8(one.exportName), one.messages, dateTime(one.since)};
        answer(all);
    });
}

} // namespace control
