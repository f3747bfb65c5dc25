// What can be found out of this machine from the inside, before anything is configured: its addresses, where its name leads, who has its port,
// whether port 25 leads out. Judges nothing (judge_machine.h). Callers: control (check.machine).
//
// The address by which the world knows us is found by those who see it: the world's mail servers say it in their reply to EHLO. No mail is sent.
#pragma once
#include "doctor/doctor.h"
#include "doctor/facts.h"

namespace doctor {

struct MachineQuestion {
    QByteArray hostname; // normal name
    Endpoint listen;     // host "*": every address
    bool isListening = false; // we have that port ourselves
    QStringList publicAddresses; // as configured
    config::Doctor doctor;
    OwnFacts own;
};

enum class Port { Unknown, Ours, Free, Taken, NotAllowed, NotHere, CannotListen };

struct MachineFacts {
    dns::AddressAnswer named{dns::Status::TimedOut, {}, {}, {}}; // where the name leads
    QList<QHostAddress> local;       // of the interfaces, without loopback and link-local
    QHostAddress towardsTheWorld;    // ours, on a connection that led out; null: none did
    QList<QHostAddress> seen;        // public addresses as which mail servers of the world saw us
    QHash<QHostAddress, AddressFact> addresses; // PTR of our public ones
    Port port = Port::Unknown;
    QByteArray portGreeting;         // what the program says that has our port; empty: nothing
    QList<Reach> outbound;           // port 25 of mail servers of the world; empty: none was found in the DNS
    OwnFacts own;
};

inline constexpr std::chrono::milliseconds machineLimit = std::chrono::seconds(9);

// Our public addresses by `facts`, best first: as the world sees us, as configured, of the interfaces, where the name leads. PURE.
QList<QHostAddress> publicAddressesOf(const MachineQuestion &, const MachineFacts &facts);

// Answers once, later, within the limit with what is there by then; not at all when `context` is gone. `resolver` outlives `context`.
void probeMachine(const MachineQuestion &, dns::Resolver &resolver, QObject *context, std::function<void(MachineFacts)> answer,
                  std::chrono::milliseconds limit = machineLimit);

} // namespace doctor
