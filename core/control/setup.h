// What the service can tell of whether the set-up is finished, for the contract. PURE. Caller: service.
#pragma once
#include "intake/visitors.h"
#include "ipc/contract.h"
#include "net/certificate_files.h"

namespace control {

ipc::Setup setupOf(const intake::Visits &visits, const QList<net::CertificateState> &certificates);

} // namespace control
