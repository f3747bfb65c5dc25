#include "control/config_requests.h"
#include "base/log.h"
#include "control/config_changes.h"
#include "spool/message.h"

namespace control {

namespace {

constexpr qsizetype mostSubject = 500; // bytes of the audit's subject

// Which settings, without their values: those are in the versions, and may be long.
QByteArray changedKeys(const QJsonObject &before, const QJsonObject &after)
{
    QByteArrayList keys;
    for (const ipc::Sentence &change : changesBetween(before, after)) {
        const QByteArray key = change.parameters.value(QLatin1String("what"))[QLatin1String("code")].toString().toUtf8();
        keys << key.mid(qstrlen("config.key."));
    }
    return keys.join(' ').left(mostSubject);
}

} // namespace

ConfigRequests::ConfigRequests(Configuration &configuration, spool::Spool &spool, QObject *parent)
    : QObject(parent), m_configuration(configuration), m_spool(spool)
{
}

ConfigRequests::Told ConfigRequests::teller(const char *what, const QByteArray &actor,
                                            const std::function<void(ipc::Outcome<ipc::ConfigDocument>)> &answer)
{
    return [this, what, actor, answer](const ipc::Outcome<ipc::ConfigDocument> &outcome) {
        Q_EMIT acted(what, actor, outcome);
        answer(outcome);
    };
}

void ConfigRequests::set(const ipc::SetConfig &request, const ipc::Caller &caller, const ipc::Answer<ipc::SetConfig> &answer)
{
    const QByteArray actor = ipc::actorText(caller.peer);
    const auto present = m_configuration.show();
    const QByteArray keys = changedKeys(present ? present->document : QJsonObject(), request.document);
    setAudited({.act = "setConfig", .subject = keys}, request, {QString::fromUtf8(actor), config::Origin::Set}, teller("config-set", actor, answer));
}

void ConfigRequests::restore(const ipc::RestoreConfig &request, const ipc::Caller &caller, const ipc::Answer<ipc::RestoreConfig> &answer)
{
    const QByteArray actor = ipc::actorText(caller.peer);
    const Told tell = teller("config-restore", actor, answer);
    const ipc::Outcome<ipc::SetConfig> wanted = m_configuration.toRestore(request);
    if (!wanted)
        return tell(wanted.error());
    setAudited({.act = "restoreConfig", .subject = request.version.toUtf8().left(mostSubject)}, *wanted,
               {QString::fromUtf8(actor), config::Origin::Restored}, tell);
}

void ConfigRequests::setAudited(const spool::Deed &deed, const ipc::SetConfig &request, const config::Author &author, const Told &tell)
{
    if (const auto hindrance = m_configuration.hindrance(request))
        return tell(*hindrance);
    audited(deed, author.by.toUtf8(), [this, request, author] { return m_configuration.set(request, author); }, tell);
}

void ConfigRequests::reload(const ipc::Caller &caller, const ipc::Answer<ipc::ReloadConfig> &answer)
{
    const QByteArray actor = ipc::actorText(caller.peer);
    audited({.act = "reloadConfig", .subject = {}}, actor, [this, actor] { return m_configuration.reload(QString::fromUtf8(actor)); }, teller("config-reload", actor, answer));
}

void ConfigRequests::audited(const spool::Deed &deed, const QByteArray &actor, const Act &act, const Told &tell)
{
    m_spool.audit(deed, actor, this, [act, tell](const Result<void> &written) {
        tell(written ? act() : ipc::Outcome<ipc::ConfigDocument>(ipc::ErrorReply{written.error().code, {}}));
    });
}

} // namespace control
