// The queue's requests: pages, causes, one message, held groups, maintenance, flush. A person's acts on recipients: queue_acts.h. Turns them into the spool's and the hand-over's words and back.
#pragma once
#include <QObject>
#include "handover/handover.h"
#include "ipc/dispatch.h"
#include "spool/spool.h"

namespace control {

class Queue : public QObject {
    Q_OBJECT
public:
    Queue(spool::Spool &spool, handover::HandOver &handover, QObject *parent = nullptr);

    // Error: "spool.no-such-group" for what is no id of a group; one that is gone has no rows.
    void list(const ipc::ListQueue &request, ipc::Answer<ipc::ListQueue> answer);
    // `now` and the lifetimes are for when it is given up. Error "spool.no-such-message", also for what is no id of ours.
    void show(const QString &id, WallTime now, const config::Spool &lifetimes, ipc::Answer<ipc::ShowMessage> answer);
    // Error: "spool.no-such-group".
    void causes(const ipc::ListCauses &request, ipc::Answer<ipc::ListCauses> answer);
    // Groups held for a decision. `hold`: handover.probationHold.
    ipc::HeldGroups held(WallTime now, Milliseconds hold) const;
    // Error: "spool.no-such-group", also for what is no id of a group.
    void releaseHeld(const QString &group, const QByteArray &actor, ipc::Answer<ipc::ReleaseHeld> answer);
    void returnHeld(const QString &group, const QByteArray &actor, ipc::Answer<ipc::ReturnHeld> answer);
    void flush(const QString &domain);
    // Error: "handover.no-such-primary".
    void hold(const ipc::HoldPrimary &request, const QByteArray &actor, ipc::Answer<ipc::HoldPrimary> answer);
    void open(const ipc::OpenPrimary &request, const QByteArray &actor, ipc::Answer<ipc::OpenPrimary> answer);

private:
    spool::Spool &m_spool;
    handover::HandOver &m_handover;
};

} // namespace control
