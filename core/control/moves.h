// Moving kept mail to another box: the requests of both ends (contract_move.h). What a crash leaves at each step: spool/moving.h.
#pragma once
#include <QObject>
#include <QSet>
#include "control/move_ins.h"
#include "handover/handover.h"

namespace control {

class Moves : public QObject {
    Q_OBJECT
public:
    Moves(spool::Spool &spool, handover::HandOver &handover, const Clock &clock, QObject *parent = nullptr);

    void out(const ipc::MoveOut &request, const QByteArray &actor, const ipc::Answer<ipc::MoveOut> &answer);
    void read(const ipc::ReadMoved &request, const ipc::Answer<ipc::ReadMoved> &answer);
    void finish(const ipc::FinishMove &request, const QByteArray &actor, const ipc::Answer<ipc::FinishMove> &answer);
    void back(const ipc::TakeBack &request, const QByteArray &actor, const ipc::Answer<ipc::TakeBack> &answer);
    void list(const ipc::Answer<ipc::ListMoves> &answer);
    MoveIns &ins() { return m_ins; }

private:
    struct Back { // what is under way
        QByteArray exportName, actor;
        QSet<MessageId> spared;
        MessageId after;
        qint64 messages = 0;
    };
    void takeBack(const Back &back, const ipc::Answer<ipc::TakeBack> &answer);

    spool::Spool &m_spool;
    handover::HandOver &m_handover;
    MoveIns m_ins;
};

} // namespace control
