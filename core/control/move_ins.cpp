#include "control/move_ins.h"
#include <QPointer>
#include <QRandomGenerator>
#include <algorithm>
#include "base/log.h"
#include "control/convert.h"
#include "control/moved.h"

namespace control {

namespace {

constexpr std::chrono::minutes unfinishedFor{1};
constexpr std::chrono::seconds everyLook{10};

ipc::ErrorReply damaged() { return {QStringLiteral("move.damaged"), {}}; }

ipc::MoveInState known(MessageId here) { return {{}, QString::fromLatin1(idText(here)), true}; }

} // namespace

MoveIns::MoveIns(spool::Spool &spool, const Clock &clock, QObject *parent) : QObject(parent), m_spool(spool), m_clock(clock)
{
    m_timer.setInterval(everyLook);
    connect(&m_timer, &QTimer::timeout, this, &MoveIns::forgetIdle);
}

void MoveIns::take(const ipc::MoveIn &request, const QByteArray &actor, const config::Config &config, const Told &answer)
{
    forgetIdle();
    if (request.piece.size() > ipc::maxChunk)
        return answer(Error{QStringLiteral("ipc.out-of-range"), QStringLiteral("piece")});
    if (request.upload.isEmpty())
        return begin(request, actor, config, answer);
    Upload *upload = find(request.upload);
    if (!upload || upload->actor != actor || upload->isBusy)
        return answer(ipc::ErrorReply{QStringLiteral("move.no-such-upload"), {}});
    feed(*upload, request, config, answer);
}

// Whether it was taken before, and whether it is ours, is known to the spool.
void MoveIns::begin(const ipc::MoveIn &request, const QByteArray &actor, const config::Config &config, const Told &answer)
{
    if (!request.message)
        return answer(ipc::ErrorReply{QStringLiteral("move.no-such-upload"), {}});
    const ipc::Outcome<spool::NewMessage> message = newMessageOf(*request.message, actor);
    if (!message)
        return answer(message.error());
    if (m_all.size() >= most)
        return answer(ipc::ErrorReply{QStringLiteral("move.too-many-uploads"), {}});
    m_spool.moves(this, [=, this](const Result<spool::Moves> &ours) {
        if (!ours)
            return answer(ours.error());
        if (ours->box == message->movedFrom->box)
            return answer(ipc::ErrorReply{QStringLiteral("move.own"), {}});
        m_spool.movedIn(message->movedFrom->box, message->movedFrom->message, this, [=, this](const Result<MessageId> &here) {
            if (!here || *here)
                return answer(here ? ipc::Outcome<ipc::MoveInState>(known(*here)) : ipc::Outcome<ipc::MoveInState>(here.error()));
            open(request, *message, config, answer);
        });
    });
}

void MoveIns::open(const ipc::MoveIn &request, spool::NewMessage message, const config::Config &config, const Told &answer)
{
    if (const Result<void> room = m_spool.room(request.message->bytes); !room)
        return answer(room.error());
    if (m_all.size() >= most)
        return answer(ipc::ErrorReply{QStringLiteral("move.too-many-uploads"), {}});
    auto made = std::make_unique<Upload>();
    made->id = QString::number(QRandomGenerator::system()->generate64(), 36);
    made->actor = message.movedFrom->actor;
    made->bytes = request.message->bytes;
    made->traceBytes = request.message->traceBytes;
    made->message = std::move(message);
    m_all.push_back(std::move(made));
    m_timer.start();
    Upload &upload = *m_all.back();
    if (const auto wrong = addRecipients(upload.message, request.message->recipients, config))
        return fail(upload.id, *wrong, answer);
    feed(upload, request, config, answer);
}

void MoveIns::feed(Upload &upload, const ipc::MoveIn &request, const config::Config &config, const Told &answer)
{
    upload.touched = m_clock.monotonic();
    if (upload.draft && !request.recipients.isEmpty())
        return fail(upload.id, damaged(), answer);
    if (const auto wrong = addRecipients(upload.message, request.recipients, config))
        return fail(upload.id, *wrong, answer);
    upload.came += request.piece.size();
    const bool hasBytes = !request.piece.isEmpty() || request.last;
    if (upload.came > upload.bytes || (hasBytes && upload.message.recipients.isEmpty()) || (request.last && upload.came != upload.bytes))
        return fail(upload.id, damaged(), answer);
    if (hasBytes && !upload.draft)
        upload.draft = m_spool.begin(upload.message);
    upload.isBusy = true;
    const auto on = [this, id = upload.id, isLast = request.last, answer] {
        Upload *still = find(id);
        if (!still)
            return;
        still->isBusy = false;
        still->touched = m_clock.monotonic();
        if (isLast)
            return commit(*still, answer);
        answer(ipc::MoveInState{id, {}, false});
    };
    if (upload.draft && !appended(upload, request.piece)) {
        upload.draft->onRoom([context = QPointer(this), on] {
            if (context) // once more from the event loop: it may end the draft
                QMetaObject::invokeMethod(context.data(), on, Qt::QueuedConnection);
        });
        return;
    }
    on();
}

// The trace is kept apart. False: the draft has no room just now.
bool MoveIns::appended(Upload &upload, QByteArrayView piece)
{
    const qsizetype ofTrace = std::min<qsizetype>(upload.traceBytes - upload.trace.size(), piece.size());
    upload.trace.append(piece.first(ofTrace));
    const QByteArrayView body = piece.sliced(ofTrace);
    upload.lineEnds.take(piece); // of the trace, too: it goes before the body on every session
    return body.isEmpty() || upload.draft->append(body);
}

// Bare CR or LF came in by no door of ours (invariant 5): such a file was changed.
void MoveIns::commit(Upload &upload, const Told &answer)
{
    const QByteArray &trace = upload.trace; // header lines alone: nothing of it may end the header, or be a line of a session
    const bool isHeader = trace.endsWith("\r\n") && !trace.startsWith("\r\n") && !trace.contains("\r\n\r\n") && !trace.contains('\0');
    const bool isTrace = trace.isEmpty() || isHeader;
    if (!isTrace || upload.lineEnds.isBroken() || upload.lineEnds.endsWithin())
        return fail(upload.id, damaged(), answer);
    upload.draft->setTrace(upload.trace);
    const MessageId here = upload.draft->id();
    const auto from = upload.message.movedFrom;
    const std::shared_ptr<spool::Draft> draft = std::move(upload.draft);
    std::erase_if(m_all, [&upload](const auto &one) { return one.get() == &upload; });
    draft->commit(this, [this, from, here, answer](const Result<void> &kept) {
        if (!kept && kept.error().code == QLatin1String("move.known")) // by another upload at the same time
            return m_spool.movedIn(from->box, from->message, this, [answer](const Result<MessageId> &there) {
                answer(there ? ipc::Outcome<ipc::MoveInState>(known(*there)) : ipc::Outcome<ipc::MoveInState>(there.error()));
            });
        if (!kept)
            return answer(kept.error());
        logging::event(logging::Level::Info, "control", "move-in",
                       {{"actor", from->actor}, {"box", from->box}, {"from", QByteArray(idText(from->message))}, {"message", QByteArray(idText(here))}});
        answer(ipc::MoveInState{{}, QString::fromLatin1(idText(here)), false});
    });
}

void MoveIns::fail(const QString &id, const ipc::ErrorReply &why, const Told &answer)
{
    std::erase_if(m_all, [&id](const auto &one) { return one->id == id; }); // the draft is dropped with it
    answer(why);
}

MoveIns::Upload *MoveIns::find(const QString &id)
{
    const auto found = std::ranges::find_if(m_all, [&id](const auto &one) { return one->id == id; });
    return found == m_all.end() ? nullptr : found->get();
}

void MoveIns::forgetIdle()
{
    std::erase_if(m_all, [now = m_clock.monotonic()](const auto &one) { return !one->isBusy && now - one->touched > unfinishedFor; });
    if (m_all.empty())
        m_timer.stop();
}

} // namespace control
