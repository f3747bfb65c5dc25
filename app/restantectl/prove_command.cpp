#include "commands.h"
#include "step_report.h"

void runProve(Session &session)
{
    const Options &options = session.options();
    ipc::StartProof proof;
    proof.domain = options.arguments.value(0);
    proof.recipient = options.recipient;
    proof.simulateOutage = options.outage;
    proof.language = options.language.isEmpty() ? session.out().language() : options.language;
    follow(session, proof);
}
