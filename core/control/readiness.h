// How well it is known who exists behind a domain's primaries, as a figure and as a sentence with the reason. PURE. Caller: control/directory.
#pragma once
#include "directory/directory.h"
#include "ipc/contract.h"

namespace control {

struct Readiness {
    int figure = 0; // ipc::DirectoryDomain::readiness
    ipc::Sentence reason;
};

// What happens to an address that nobody has seen is asked of the rule itself (mail-semantics B5), so that the sentence cannot say otherwise.
Readiness readinessOf(const directory::Directory::Overview &domain, config::UnknownRecipients mode, WallTime now);

} // namespace control
