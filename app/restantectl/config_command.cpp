#include <QFile>
#include <QJsonDocument>
#include <cstdio>
#include "commands.h"
#include "config/parse.h"
#include "ipc/codec.h"
#include "json_path.h"

namespace {

ipc::Sentence sentenceOf(const config::Fault &fault)
{
    QJsonObject parameters = fault.parameters;
    parameters.insert(QStringLiteral("path"), fault.path);
    return {fault.code, parameters};
}

// A file, or stdin for "-".
ipc::Outcome<QJsonObject> documentFrom(const QString &name)
{
    QFile file(name);
    const bool isOpen = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return ipc::ErrorReply{"ctl.cannot-read", {{"file", name}, {"reason", file.errorString()}}};
    const config::Document document = config::documentFromBytes(file.read(config::maxDocument + 1));
    if (!document.faults.isEmpty())
        return ipc::ErrorReply{"config.invalid", {{"fault", ipc::JsonWriter::value(sentenceOf(document.faults.first()))}}};
    return document.object;
}

// As JSON if it is some, else as the text that it is: 5, true, ["a"], "5d", 5d.
QJsonValue valueFromWord(const QString &word)
{
    const auto wrapped = QJsonDocument::fromJson("[" + word.toUtf8() + "]");
    return wrapped.isArray() && wrapped.array().size() == 1 ? wrapped.array().first() : QJsonValue(word);
}

void tellFaults(Session &session, const QList<ipc::Sentence> &faults)
{
    const Terminal &out = session.out();
    if (out.isJson())
        out.json({{"faults", ipc::JsonWriter::value(faults)}});
    else if (faults.isEmpty())
        out.say(out.word("ctl.config-valid"));
    else
        for (const ipc::Sentence &fault : faults)
            out.say(out.word(fault));
    session.end(faults.isEmpty() ? Fine : BadNews);
}

void tellInUse(Session &session, const ipc::ConfigDocument &document, const char *code)
{
    if (session.out().isJson())
        session.out().json(ipc::JsonWriter::value(document).toObject());
    else
        session.out().say(session.out().word(code));
    session.end(Fine);
}

void set(Session &session, const QString &basedOn, const QJsonObject &document)
{
    session.ask(ipc::SetConfig{basedOn, document},
                [&session](const ipc::ConfigDocument &now) { tellInUse(session, now, "ctl.config-applied"); });
}

void sayValue(const Terminal &out, const QJsonValue &value)
{
    if (value.isString())
        return out.say(value.toString());
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    out.say(QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2)));
}

} // namespace

void runConfigShow(Session &session)
{
    session.ask(ipc::ShowConfig{}, [&session](const ipc::ConfigDocument &document) {
        const Terminal &out = session.out();
        const QString key = session.options().arguments.value(0);
        const QJsonValue value = key.isEmpty() ? QJsonValue() : valueAt(document.document, key);
        if (!key.isEmpty() && value.isUndefined()) {
            if (out.isJson())
                out.json({{"key", key}});
            return session.end(BadNews); // not in the file: its default holds
        }
        if (!key.isEmpty() && out.isJson())
            out.json({{"key", key}, {"value", value}});
        else if (!key.isEmpty())
            sayValue(out, value);
        else
            out.json(out.isJson() ? ipc::JsonWriter::value(document).toObject() : document.document);
        session.end(Fine);
    });
}

void runConfigSet(Session &session)
{
    const QStringList arguments = session.options().arguments;
    std::optional<QJsonObject> whole;
    if (arguments.size() == 1) {
        const auto read = documentFrom(arguments.first());
        if (!read)
            return session.fail(read.error());
        whole = *read;
    }
    session.ask(ipc::ShowConfig{}, [&session, arguments, whole](const ipc::ConfigDocument &now) {
        if (whole)
            return set(session, now.revision, *whole);
        const auto changed = withValueAt(now.document, arguments.at(0), valueFromWord(arguments.at(1)));
        if (!changed)
            return session.fail({"config.unknown-key", {{"path", arguments.at(0)}}});
        set(session, now.revision, *changed);
    });
}

void runConfigReload(Session &session)
{
    session.ask(ipc::ReloadConfig{}, [&session](const ipc::ConfigDocument &now) { tellInUse(session, now, "ctl.config-reloaded"); });
}

void runConfigValidate(Session &session)
{
    session.ask(ipc::ShowConfig{}, [&session](const ipc::ConfigDocument &now) {
        session.ask(ipc::ValidateConfig{now.document}, [&session](const ipc::Validation &v) { tellFaults(session, v.faults); });
    });
}

void runConfigValidateFile(Session &session)
{
    const auto document = documentFrom(session.options().arguments.first());
    if (!document)
        return session.fail(document.error());
    QList<ipc::Sentence> faults;
    for (const config::Fault &fault : config::parse(*document).faults)
        faults << sentenceOf(fault);
    tellFaults(session, faults);
}
