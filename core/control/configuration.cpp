#include "control/configuration.h"
#include "ipc/codec.h"
#include "control/convert.h"

namespace control {

namespace {

// What hinders the document is its own error; a fault inside it is "config.invalid" with the fault's parameters.
ipc::ErrorReply errorOf(const config::Fault &fault)
{
    const ipc::Sentence sentence = sentenceOf(fault);
    static const QStringList hindrances{"config.conflict", "config.not-writable", "config.unreadable"};
    if (hindrances.contains(fault.code))
        return sentence;
    QJsonObject parameters = sentence.parameters;
    parameters.insert(QStringLiteral("fault"), ipc::JsonWriter::value(sentence));
    return {"config.invalid", parameters};
}

} // namespace

Configuration::Configuration(config::Store &store, const Clock &clock, config::Config running, Apply apply)
    : m_store(store), m_clock(clock), m_running(std::move(running)), m_apply(std::move(apply))
{
}

ipc::ConfigDocument Configuration::documentOf(const config::Loaded &loaded) const
{
    return {loaded.revision, loaded.document, m_store.path(), m_store.isWritable()};
}

ipc::Outcome<ipc::ConfigDocument> Configuration::show() const
{
    const config::Loaded loaded = m_store.load();
    const bool isReadable = loaded || !loaded.document.isEmpty(); // a faulty document can be mended, so it is shown
    if (!isReadable)
        return errorOf(loaded.faults.first());
    return documentOf(loaded);
}

ipc::Validation Configuration::validate(const QJsonObject &document)
{
    ipc::Validation validation;
    for (const config::Fault &fault : config::parse(document).faults)
        validation.faults << sentenceOf(fault);
    return validation;
}

ipc::Outcome<ipc::ConfigDocument> Configuration::set(const ipc::SetConfig &request)
{
    return use(m_store.save(request.document, request.basedOn, m_clock.wall()));
}

ipc::Outcome<ipc::ConfigDocument> Configuration::reload() { return use(m_store.load()); }

ipc::Outcome<ipc::ConfigDocument> Configuration::use(const config::Loaded &loaded)
{
    if (!loaded)
        return errorOf(loaded.faults.first());
    m_running = loaded.config;
    if (const std::optional<ipc::Sentence> problem = m_apply(m_running))
        return ipc::ErrorReply{"config.not-applied", {{"problem", ipc::JsonWriter::value(*problem)}}};
    return documentOf(loaded);
}

} // namespace control
