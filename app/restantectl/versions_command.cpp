#include "commands.h"
#include "ipc/codec.h"

namespace {

QString originLine(const Terminal &out, const ipc::ConfigVersion &version)
{
    QString code = QStringLiteral("config.origin.") + ipc::JsonWriter::value(version.origin).toString();
    if (version.by.isEmpty())
        code = QStringLiteral("config.origin.found-alone");
    return out.word(code, {{"by", version.by}});
}

void sayChanges(const Terminal &out, const QList<ipc::Sentence> &changes, qint64 more)
{
    for (const ipc::Sentence &change : changes)
        out.say(QStringLiteral("    ") + out.word(change));
    if (more > 0)
        out.say(QStringLiteral("    ") + out.word("config.change.more", {{"more", more}}));
}

void write(const Terminal &out, const ipc::ConfigVersion &version)
{
    const QString current = version.isCurrent ? QStringLiteral("  [%1]").arg(out.word("ctl.config-current")) : QString();
    out.say(version.version + current);
    out.say(QStringLiteral("    %1. %2").arg(out.time(version.at), originLine(out, version)));
    if (version.isFirst)
        out.say(QStringLiteral("    ") + out.word("ctl.config-first"));
    sayChanges(out, version.changes, version.moreChanges);
}

void showOne(Session &session, const QString &name)
{
    session.ask(ipc::ShowConfigVersion{name}, [&session](const ipc::ConfigVersionDocument &version) {
        session.out().json(session.out().isJson() ? ipc::JsonWriter::value(version).toObject() : version.document);
        session.end(Fine);
    });
}

} // namespace

void runConfigVersions(Session &session)
{
    if (const QStringList &given = session.options().arguments; !given.isEmpty())
        return showOne(session, given.first());
    session.ask(ipc::ListConfigVersions{}, [&session](const ipc::ConfigVersions &all) {
        const Terminal &out = session.out();
        if (out.isJson())
            out.json(ipc::JsonWriter::value(all).toObject());
        else if (all.versions.isEmpty())
            out.say(out.word("ctl.no-config-versions"));
        for (const ipc::ConfigVersion &version : all.versions)
            if (!out.isJson())
                write(out, version);
        session.end(Fine);
    });
}

void runConfigRestore(Session &session)
{
    const QString name = session.options().arguments.first();
    session.ask(ipc::ShowConfig{}, [&session, name](const ipc::ConfigDocument &now) {
        session.ask(ipc::RestoreConfig{name, now.revision}, [&session](const ipc::ConfigDocument &restored) {
            if (session.out().isJson())
                session.out().json(ipc::JsonWriter::value(restored).toObject());
            else
                session.out().say(session.out().word("ctl.config-restored"));
            session.end(Fine);
        });
    });
}
