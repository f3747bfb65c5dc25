#include "commands.h"
#include "ipc/message_export.h"

namespace {

// "-" is for the mail alone: then nothing else is written to standard output.
void tell(Session &session, const QString &file, const ipc::MessageExport::Progress &done)
{
    const Terminal &out = session.out();
    if (file != u"-" && out.isJson())
        out.json({{"messages", done.messages}, {"bytes", done.bytes}, {"file", file}});
    else if (file != u"-")
        out.say(out.word("ctl.exported", {{"messages", done.messages}, {"bytes", done.bytes}, {"file", file}}));
    session.end(Fine);
}

} // namespace

void runExport(Session &session)
{
    const QString what = session.options().arguments.at(0), file = session.options().arguments.at(1);
    auto *work = new ipc::MessageExport(session.client(), file, &session);
    QObject::connect(work, &ipc::MessageExport::finished, &session, [&session, file](const ipc::Outcome<ipc::MessageExport::Progress> &outcome) {
        if (!outcome)
            return session.fail(outcome.error());
        tell(session, file, *outcome);
    });
    if (session.options().command == Options::Command::HeldExport)
        work->exportGroup(what);
    else
        work->exportMessage(what);
}
