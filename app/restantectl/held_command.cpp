#include "commands.h"
#include "ipc/codec.h"

namespace {

void write(const Terminal &out, const ipc::HeldGroup &group)
{
    out.say(QStringLiteral("%1  %2").arg(group.id, out.word(group.cause)));
    const char *until = group.kind == ipc::HeldKind::Address ? "handover.held-address.until" : "handover.held-content.until";
    out.say(QStringLiteral("    ")
            + out.word(until, {{"since", group.since.toString(Qt::ISODateWithMs)}, {"until", group.until.toString(Qt::ISODateWithMs)}}));
    out.say(QStringLiteral("    ") + out.word("handover.held-examples", {{"examples", group.examples.join(QStringLiteral(", "))}}));
}

void tell(Session &session, qint64 count, const char *words)
{
    if (session.out().isJson())
        session.out().json({{"count", count}});
    else
        session.out().say(session.out().word(words, {{"count", count}}));
    session.end(count > 0 ? Fine : BadNews);
}

} // namespace

void runHeldList(Session &session)
{
    session.ask(ipc::ListHeld{}, [&session](const ipc::HeldGroups &held) {
        const Terminal &out = session.out();
        if (out.isJson())
            out.json(ipc::JsonWriter::value(held).toObject());
        else if (held.groups.isEmpty())
            out.say(out.word("ctl.none-held"));
        for (const ipc::HeldGroup &group : held.groups) {
            if (!out.isJson())
                write(out, group);
        }
        session.end(held.groups.isEmpty() ? Fine : BadNews);
    });
}

void runHeldAct(Session &session)
{
    const QString group = session.options().arguments.first();
    if (session.options().command == Options::Command::HeldRelease) {
        ipc::ReleaseHeld request;
        request.group = group;
        return session.ask(request, [&session](const ipc::Count &count) { tell(session, count.count, "ctl.held-released"); });
    }
    const Terminal &out = session.out();
    if (!session.options().yes && !out.confirms(out.word("ctl.ask-return"))) {
        if (out.isJson())
            out.json({{"count", 0}});
        else
            out.say(out.word("ctl.not-returned"));
        return session.end(BadNews);
    }
    ipc::ReturnHeld request;
    request.group = group;
    session.ask(request, [&session](const ipc::Count &count) { tell(session, count.count, "ctl.held-returned"); });
}
