#include "control/configuration.h"
#include "control/config_changes.h"
#include "control/convert.h"
#include "ipc/codec.h"

namespace control {

namespace {

constexpr qsizetype mostChanges = 20; // of one version in the list

ipc::ConfigOrigin originOf(config::Origin origin)
{
    switch (origin) {
    case config::Origin::Set: return ipc::ConfigOrigin::Set;
    case config::Origin::Restored: return ipc::ConfigOrigin::Restored;
    case config::Origin::Found: return ipc::ConfigOrigin::Found;
    }
    return ipc::ConfigOrigin::Found;
}

// What hinders the document is its own error; a fault inside it is "config.invalid" with the fault's parameters.
ipc::ErrorReply errorOf(const config::Fault &fault)
{
    const ipc::Sentence sentence = sentenceOf(fault);
    static const QStringList hindrances{"config.conflict", "config.not-writable", "config.unreadable", "config.no-such-version"};
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
    m_store.note({}, m_clock.wall()); // edited while we were away, or the first of all
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

std::optional<ipc::ErrorReply> Configuration::hindrance(const ipc::SetConfig &request) const
{
    const config::Loaded checked = m_store.check(request.document, request.basedOn);
    return checked ? std::nullopt : std::optional(errorOf(checked.faults.first()));
}

ipc::Outcome<ipc::ConfigDocument> Configuration::set(const ipc::SetConfig &request, const config::Author &author)
{
    return use(m_store.save(request.document, request.basedOn, author, m_clock.wall()));
}

ipc::Outcome<ipc::ConfigDocument> Configuration::reload(const QString &by)
{
    const config::Loaded loaded = m_store.load();
    if (loaded)
        m_store.note({by, config::Origin::Found}, m_clock.wall());
    return use(loaded);
}

ipc::ConfigVersions Configuration::versions() const
{
    const QString current = m_store.load().revision;
    const QList<config::Version> known = m_store.versions();
    ipc::ConfigVersions reply;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const config::Version &one = known.at(i);
        ipc::ConfigVersion row{one.name, one.revision, dateTime(one.at), one.author.by, originOf(one.author.origin), i == 0 && one.revision == current, {}, 0, i + 1 == known.size()};
        if (!row.isFirst) {
            const QList<ipc::Sentence> changes = changesBetween(m_store.version(known.at(i + 1).name).document, m_store.version(one.name).document);
            row.changes = changes.first(std::min<qsizetype>(changes.size(), mostChanges));
            row.moreChanges = changes.size() - row.changes.size();
        }
        reply.versions << row;
    }
    return reply;
}

ipc::Outcome<ipc::ConfigVersionDocument> Configuration::version(const QString &name) const
{
    const config::Loaded old = m_store.version(name);
    if (old.document.isEmpty() && !old)
        return errorOf(old.faults.first());
    return ipc::ConfigVersionDocument{old.document, changesBetween(m_store.load().document, old.document)};
}

ipc::Outcome<ipc::SetConfig> Configuration::toRestore(const ipc::RestoreConfig &request) const
{
    const config::Loaded old = m_store.version(request.version);
    if (!old)
        return errorOf(old.faults.first());
    return ipc::SetConfig{request.basedOn, old.document};
}

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
