// What was found of this machine, in the order in which a person should read it. PURE. Callers: control (check.machine).
//
// Whether mail can come in cannot be proved from the inside: that is Unknown until somebody came, and says so.
#pragma once
#include "doctor/machine_probe.h"

namespace doctor {

struct MachineFinding {
    QString code; // what it is about: "machine.name"
    Verdict verdict = Verdict::Unknown;
    QString said; // a sentence
    QJsonObject parameters;
};

QList<MachineFinding> judgeMachine(const MachineQuestion &, const MachineFacts &);

// The address in our own network to which a router would have to forward; null: we have a public one ourselves, or none was found.
QHostAddress behindRouter(const MachineQuestion &, const MachineFacts &);

bool leadsNowhere(const MachineFacts &); // no mail server of the world could be reached; false: one could, or none was tried

} // namespace doctor
