// check.machine: what only a set-up asks. Nothing is changed by it.
#pragma once
#include <QObject>
#include "control/rooms.h"
#include "doctor/machine_probe.h"
#include "ipc/dispatch.h"

namespace control {

// Errors: "check.bad-hostname", "machine.bad-listen" (value).
ipc::Outcome<doctor::MachineQuestion> machineQuestion(const ipc::CheckMachine &request, const config::Config &config, const doctor::OwnFacts &own,
                                                      const QList<quint16> &ownPorts);

class MachineCheck : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 2; // at a time; more are "ipc.too-many-checks"

    explicit MachineCheck(const Rooms &rooms, QObject *parent = nullptr);
    void check(const ipc::CheckMachine &request, const config::Config &config, ipc::Answer<ipc::CheckMachine> answer);

private:
    const Rooms m_rooms;
    int m_running = 0;
};

} // namespace control
