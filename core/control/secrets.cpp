#include "control/secrets.h"
#include "base/log.h"
#include "config/secrets.h"

namespace control {

namespace {

ipc::ErrorReply about(const char *code, const QString &name) { return {QString::fromLatin1(code), {{"name", name}}}; }

} // namespace

Secrets::Secrets(spool::Spool &spool, const QString &dataDirectory, std::function<void()> changed, QObject *parent)
    : QObject(parent), m_spool(spool), m_path(config::Secrets::pathIn(dataDirectory)), m_changed(std::move(changed))
{
}

ipc::Outcome<ipc::SecretNames> Secrets::list() const
{
    const Result<config::Secrets> secrets = config::Secrets::load(m_path);
    if (!secrets)
        return ipc::ErrorReply{secrets.error().code, {{"file", m_path}}};
    return ipc::SecretNames{secrets->names()};
}

void Secrets::set(const ipc::SetSecret &request, const QByteArray &actor, ipc::Answer<ipc::SetSecret> answer)
{
    if (!config::Secrets::isName(request.secret))
        return answer(about("config.bad-secret-name", request.secret.left(100)));
    if (!config::Secrets::isValue(request.value))
        return answer(about("config.bad-secret", request.secret));
    write("setSecret", request.secret, request.value, actor, std::move(answer));
}

void Secrets::remove(const ipc::RemoveSecret &request, const QByteArray &actor, ipc::Answer<ipc::RemoveSecret> answer)
{
    const auto known = list();
    if (!known)
        return answer(known.error());
    if (!known->names.contains(request.secret))
        return answer(about("config.no-such-secret", request.secret.left(100)));
    write("removeSecret", request.secret, {}, actor, std::move(answer));
}

void Secrets::write(const char *act, const QString &name, const QString &value, const QByteArray &actor,
                    std::function<void(ipc::Outcome<ipc::Done>)> answer)
{
    m_spool.audit({.act = act, .subject = name.toUtf8()}, actor, this, [=, this](const Result<void> &audited) {
        const ipc::Outcome<ipc::Done> outcome = audited ? store(name, value) : ipc::Outcome<ipc::Done>(audited.error());
        logging::event(outcome ? logging::Level::Info : logging::Level::Warning, "control", act,
                       {{"actor", actor}, {"name", name}, {"error", outcome ? QString() : outcome.error().code}});
        if (outcome)
            m_changed();
        answer(outcome);
    });
}

// The file is read anew: a person may have edited it, and what he wrote stays.
ipc::Outcome<ipc::Done> Secrets::store(const QString &name, const QString &value)
{
    Result<config::Secrets> secrets = config::Secrets::load(m_path);
    if (!secrets)
        return ipc::ErrorReply{secrets.error().code, {{"file", m_path}}};
    config::Secrets changed = *std::move(secrets);
    if (const Result<void> written = changed.set(m_path, name, value); !written)
        return ipc::ErrorReply{written.error().code, {{"path", m_path}, {"reason", written.error().detail}}};
    return ipc::Done{};
}

} // namespace control
