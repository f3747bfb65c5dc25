#include "control/setup.h"
#include "control/convert.h"

namespace control {

namespace {

std::optional<QDateTime> given(const std::optional<WallTime> &time) { return time ? std::optional(dateTime(*time)) : std::nullopt; }

} // namespace

ipc::Setup setupOf(const intake::Visits &visits, const QList<net::CertificateState> &certificates)
{
    ipc::Setup setup{given(visits.listensSince), given(visits.firstPublic), given(visits.lastPublic), {}};
    for (const net::CertificateState &one : certificates)
        setup.certificates << ipc::OwnCertificate{one.file, one.inUse, one.isSelfSigned, one.isForUs, one.inUse ? dateTime(one.ends) : QDateTime()};
    return setup;
}

} // namespace control
