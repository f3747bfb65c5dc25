// The service's end of the control contract: a local socket that anyone may connect to; the kernel says who it is, the lists what he may.
// Knows nothing of what is asked: calls go to the handler as they are, but for `hello`, which is answered here.
//
// Invariant: whatever a peer sends or leaves unread costs a bounded amount of memory and only its own connection.
// Callers: restanted's main; tests.
#pragma once
#include <QObject>
#include <QSet>
#include <functional>
#include <memory>
#include "base/result.h"
#include "config/config.h"
#include "ipc/codec.h"
#include "ipc/dispatch.h"
#include "ipc/peer.h"

namespace ipc {

struct Caller {
    Peer peer;
    Role role = Role::None;
};

class Server : public QObject {
    Q_OBJECT
public:
    struct Limits {
        int connections = 64;
        int strangers = 8; // of them, without a role
        int openCalls = 32; // of one connection; more are read when some were answered
        qsizetype output = 4 * 1024 * 1024; // bytes a peer may leave unread before it is dropped
        std::chrono::milliseconds hello = std::chrono::seconds(10);
        std::chrono::milliseconds events = std::chrono::milliseconds(250); // least time between two
    };
    // Asked for every call of a peer that said hello; sends one line, now or later.
    using Handler = std::function<void(const Caller &, const Call &, SendLine)>;

    Server(QString program, Handler handler, QObject *parent = nullptr);
    ~Server() override;
    void setLimits(const Limits &limits); // before listen()

    // The socket of a service that died is replaced: the caller holds the lock of the data directory, so nobody else listens there.
    // Errors: "ipc.path-too-long", "ipc.not-a-socket" (something else is at that path), "ipc.cannot-listen".
    Result<void> listen(const QString &path);
    QString path() const;
    void close(); // also every connection, after what is on its way was written; removes the socket

    // Who may what from now on, open connections too.
    void setRoles(const config::Control &lists);

    // Events, coalesced. `changed` tells the greatest revision that was given.
    void changed(Topic topic, qint64 revision);
    void send(const Job &job); // to those who may start or cancel jobs
    void send(const Alert &alert); // each of them, in their order; what a client misses it sees in the snapshot
    int connections() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ipc
