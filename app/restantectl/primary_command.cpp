#include "commands.h"

namespace {

void tell(Session &session, qint64 count, const char *words)
{
    const Terminal &out = session.out();
    if (out.isJson())
        out.json({{"count", count}});
    else
        out.say(count > 0 ? out.word(words, {{"count", count}}) : out.word("ctl.none-in-maintenance"));
    session.end(count > 0 ? Fine : BadNews);
}

} // namespace

void runPrimaryHold(Session &session)
{
    ipc::HoldPrimary request = session.options().hold;
    request.primary = session.options().arguments.value(0);
    session.ask(request, [&session](const ipc::Count &count) { tell(session, count.count, "ctl.primary-held"); });
}

void runPrimaryOpen(Session &session)
{
    session.ask(ipc::OpenPrimary{session.options().arguments.value(0)},
                [&session](const ipc::Count &count) { tell(session, count.count, "ctl.primary-opened"); });
}
