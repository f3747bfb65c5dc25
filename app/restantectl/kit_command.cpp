#include "commands.h"
#include "ipc/codec.h"
#include "step_report.h"
#include "words/words.h"

namespace {

QString serverNames()
{
    QStringList all;
    for (const auto &[server, name] : names(ipc::KitServer{}))
        all << QString::fromLatin1(name);
    return all.join(QStringLiteral(", "));
}

std::optional<ipc::KitServer> serverFrom(const QString &text)
{
    for (const auto &[server, name] : names(ipc::KitServer{})) {
        if (text.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return server;
    }
    return std::nullopt;
}

// The lines as they are, so that they can be copied; what is said of them around.
void write(const Terminal &out, const ipc::Kit &kit)
{
    for (const ipc::KitPart &part : kit.parts) {
        out.say(out.word(part.where));
        out.say(QString());
        for (const QString &line : part.lines)
            out.say(line);
        out.say(QString());
    }
    for (const ipc::Sentence &remark : kit.remarks)
        out.say(QStringLiteral("* ") + out.word(remark));
}

} // namespace

void runPrimaryKit(Session &session)
{
    const QString name = session.options().arguments.at(0);
    const auto server = serverFrom(name);
    if (!server)
        return session.fail({QStringLiteral("ctl.no-such-server"), {{QStringLiteral("value"), name}, {QStringLiteral("names"), serverNames()}}});
    session.ask(ipc::ShowKit{*server, session.options().arguments.value(1)}, [&session](const ipc::Kit &kit) {
        if (session.out().isJson())
            session.out().json(ipc::JsonWriter::value(kit).toObject());
        else
            write(session.out(), kit);
        session.end(Fine);
    });
}

void runPrimaryCheckKit(Session &session)
{
    const QStringList &arguments = session.options().arguments;
    follow(session, ipc::CheckKit{arguments.at(0), arguments.value(1), session.options().senderDomain});
}
