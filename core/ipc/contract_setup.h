// What only the service can tell of whether the set-up is finished: who comes to it from outside, and which certificates it shows them. All else is
// in the Snapshot, alerts.ways and directory.overview. No client's address.
#pragma once
#include <QList>
#include "ipc/contract_values.h"

namespace ipc {

// A pair of files that STARTTLS offers.
struct OwnCertificate {
    QString file;
    bool inUse = false;      // else there is nothing in it that can be used, and the rest says nothing
    bool selfSigned = false; // nobody but ourselves vouches for it
    bool isForUs = false;    // it is for the host name
    QDateTime ends;

    static void fields(auto &self, auto &io)
    {
        io("file", self.file);
        io("inUse", self.inUse);
        io("selfSigned", self.selfSigned);
        io("isForUs", self.isForUs);
        io("ends", self.ends);
    }
};

struct Setup {
    std::optional<QDateTime> listensSince;            // none: nothing listens
    std::optional<QDateTime> firstPublic, lastPublic; // a client with a public address connected; none: there was none yet
    QList<OwnCertificate> certificates;               // in the order of the configuration

    static void fields(auto &self, auto &io)
    {
        io("listensSince", self.listensSince);
        io("firstPublic", self.firstPublic);
        io("lastPublic", self.lastPublic);
        io("certificates", self.certificates);
    }
};

struct GetSetup {
    static constexpr auto name = "setup.state";
    static constexpr Role needs = Role::Viewer;
    using Reply = Setup;

    static void fields(auto &, auto &) {}
};

} // namespace ipc
