// Meant not to compile (ctest ipc_forgotten_request_does_not_compile): this service handles one request of all.
#include "ipc/dispatch.h"

struct Forgetful {
    void handle(const ipc::GetSnapshot &, const ipc::Answer<ipc::GetSnapshot> &answer) { answer(ipc::Snapshot{}); }
};

void forget(Forgetful &service, const ipc::Call &call) { ipc::dispatch(service, ipc::Role::Viewer, call, [](const QByteArray &) {}); }
