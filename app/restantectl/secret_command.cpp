#include "commands.h"
#include "ipc/codec.h"
#include "secret_input.h"

namespace {

void tell(Session &session, const QString &name, const char *words)
{
    if (session.out().isJson())
        session.out().json({{"name", name}});
    else
        session.out().say(session.out().word(words, {{"name", name}}));
    session.end(Fine);
}

} // namespace

void runSecretList(Session &session)
{
    session.ask(ipc::ListSecrets{}, [&session](const ipc::SecretNames &known) {
        const Terminal &out = session.out();
        if (out.isJson())
            out.json(ipc::JsonWriter::value(known).toObject());
        else if (known.names.isEmpty())
            out.say(out.word("ctl.no-secrets"));
        else
            for (const QString &name : known.names)
                out.table({{name}});
        session.end(Fine);
    });
}

void runSecretSet(Session &session)
{
    const QString name = session.options().arguments.first();
    const QString value = readSecret(session.out().word("ctl.ask-secret", {{"name", name}}));
    session.ask(ipc::SetSecret{name, value}, [&session, name](const ipc::Done &) { tell(session, name, "ctl.secret-set"); });
}

void runSecretRemove(Session &session)
{
    const QString name = session.options().arguments.first();
    session.ask(ipc::RemoveSecret{name}, [&session, name](const ipc::Done &) { tell(session, name, "ctl.secret-removed"); });
}
