// The requests about secrets: names out, values in. Audited before anything is written, so no change is without its row.
#pragma once
#include <QObject>
#include <functional>
#include "ipc/dispatch.h"
#include "spool/spool.h"

namespace control {

class Secrets : public QObject {
    Q_OBJECT
public:
    // `changed` makes the new ones work; called after each change.
    Secrets(spool::Spool &spool, const QString &dataDirectory, std::function<void()> changed, QObject *parent = nullptr);

    ipc::Outcome<ipc::SecretNames> list() const;
    void set(const ipc::SetSecret &request, const QByteArray &actor, ipc::Answer<ipc::SetSecret> answer);
    void remove(const ipc::RemoveSecret &request, const QByteArray &actor, ipc::Answer<ipc::RemoveSecret> answer);

private:
    void write(const char *act, const QString &name, const QString &value, const QByteArray &actor, std::function<void(ipc::Outcome<ipc::Done>)> answer);
    ipc::Outcome<ipc::Done> store(const QString &name, const QString &value);

    spool::Spool &m_spool;
    const QString m_path;
    const std::function<void()> m_changed;
};

} // namespace control
