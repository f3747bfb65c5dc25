// Requests about the identity kit: its lines, filled with what we know of ourselves, and the check with a mail.
#pragma once
#include <QPointer>
#include "control/jobs.h"
#include "control/rooms.h"
#include "doctor/kit.h"
#include "ipc/dispatch.h"

namespace control {

class KitRequests : public QObject {
    Q_OBJECT
public:
    KitRequests(const Rooms &rooms, Jobs &jobs, QObject *parent = nullptr);

    // `config` with our host name. Errors as of the requests.
    void show(const ipc::ShowKit &request, config::Config config, ipc::Answer<ipc::ShowKit> answer);
    void check(const ipc::CheckKit &request, const config::Config &config, const QByteArray &actor, ipc::Answer<ipc::CheckKit> answer);

private:
    using Found = std::function<void(const doctor::KitFacts &)>;
    void facts(const config::Domain &domain, const config::Config &config, Found found);

    const Rooms m_rooms;
    Jobs &m_jobs;
    QPointer<Job> m_running;
};

} // namespace control
