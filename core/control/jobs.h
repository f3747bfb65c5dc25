// Work that takes longer than a moment: a number for the answer, the rest as events. The number is never used twice.
#pragma once
#include <QHash>
#include <QObject>
#include "config/config.h"
#include "dns/resolver.h"
#include "ipc/outcome.h"

namespace control {

class Jobs : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype most = 4; // at a time; more are "ipc.too-many-jobs"

    explicit Jobs(dns::Resolver &resolver, QObject *parent = nullptr);

    // Errors: "check.bad-domain", "check.bad-primary" (value), "ipc.too-many-jobs".
    ipc::Outcome<ipc::JobStarted> testPrimary(const ipc::TestPrimary &request, const config::Config &config);
    // What has not ended is Skipped then. Error "ipc.no-such-job".
    ipc::Outcome<ipc::Done> cancel(qint64 job);

Q_SIGNALS:
    void progressed(const ipc::Job &job);

private:
    struct Running {
        QObject *work = nullptr; // deleting it cancels
        ipc::Job last;
    };
    dns::Resolver &m_resolver;
    QHash<qint64, Running> m_running;
    qint64 m_lastId = 0;
};

} // namespace control
