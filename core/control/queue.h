// The queue's requests: pages, one message, a person's acts, flush. Turns them into the spool's and the hand-over's words and back.
#pragma once
#include <QObject>
#include "handover/handover.h"
#include "ipc/dispatch.h"
#include "spool/spool.h"

namespace control {

class Queue : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostIds = 10'000;

    Queue(spool::Spool &spool, handover::HandOver &handover, QObject *parent = nullptr);

    // Error: "spool.no-such-group" for what is no id of a group; one that is gone has no rows.
    void list(const ipc::ListQueue &request, ipc::Answer<ipc::ListQueue> answer);
    // Error "spool.no-such-message", also for what is no id of ours.
    void show(const QString &id, ipc::Answer<ipc::ShowMessage> answer);
    // Errors: "ipc.out-of-range" (too many), "ipc.wrong-type" (no id of a recipient), what the spool says.
    void act(spool::Act act, const QList<QString> &ids, const QByteArray &actor, std::function<void(ipc::Outcome<ipc::Count>)> answer);
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
