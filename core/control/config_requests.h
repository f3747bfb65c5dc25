// What persons do to the configuration: set it, go back to an earlier one, read the file again; each audited before it is done.
//
// The configuration is a file and the audit a row of spool.db: they cannot be one transaction. So the act is checked, audited, and then done:
// a crash in between leaves an audited act that did not happen, which the versions show, and never one that nobody has done. What came between
// (another person's act) is found by the revision when it is done. Where nothing can be audited, nothing is changed.
#pragma once
#include <QObject>
#include "control/configuration.h"
#include "ipc/dispatch.h"
#include "ipc/server.h"
#include "spool/spool.h"

namespace control {

class ConfigRequests : public QObject {
    Q_OBJECT
public:
    // Both outlive this. `spool` is asked for the audit alone.
    ConfigRequests(Configuration &configuration, spool::Spool &spool, QObject *parent = nullptr);

    void set(const ipc::SetConfig &request, const ipc::Caller &caller, const ipc::Answer<ipc::SetConfig> &answer);
    void restore(const ipc::RestoreConfig &request, const ipc::Caller &caller, const ipc::Answer<ipc::RestoreConfig> &answer);
    void reload(const ipc::Caller &caller, const ipc::Answer<ipc::ReloadConfig> &answer);

Q_SIGNALS:
    // A person tried to change it, or did; before the answer.
    void acted(const char *what, const QByteArray &actor, const ipc::Outcome<ipc::ConfigDocument> &outcome);

private:
    using Act = std::function<ipc::Outcome<ipc::ConfigDocument>()>;
    using Told = std::function<void(const ipc::Outcome<ipc::ConfigDocument> &)>;
    void setAudited(const spool::Deed &deed, const ipc::SetConfig &request, const config::Author &author, const Told &tell);
    void audited(const spool::Deed &deed, const QByteArray &actor, const Act &act, const Told &tell);
    Told teller(const char *what, const QByteArray &actor, const std::function<void(ipc::Outcome<ipc::ConfigDocument>)> &answer);

    Configuration &m_configuration;
    spool::Spool &m_spool;
};

} // namespace control
