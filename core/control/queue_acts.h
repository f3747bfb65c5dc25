// What a person does to recipients in the queue: by their ids at once, or to all that a filter fits as a job.
#pragma once
#include <QObject>
#include "config/config.h"
#include "control/bulk_job.h"
#include "handover/handover.h"
#include "ipc/dispatch.h"
#include "notices/notices.h"

namespace control {

// Who does what. `extension`: for extend.
struct QueueDeed {
    ipc::BulkAct act = ipc::BulkAct::Retry;
    QByteArray actor;
    spool::Extension extension;
};

class QueueActs : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostIds = 10'000;

    QueueActs(spool::Spool &spool, handover::HandOver &handover, const notices::Notices &notices, QObject *parent = nullptr);

    static spool::Extension extension(qint64 seconds, const config::Config &config);
    // Errors: "ipc.out-of-range" (too many), "ipc.wrong-type" (no id of a recipient), what the spool says.
    void act(const QueueDeed &deed, const QList<QString> &ids, std::function<void(ipc::Outcome<ipc::Count>)> answer);
    // For a BulkJob. Errors: "spool.no-such-group", "ipc.out-of-range" (extend by nothing).
    ipc::Outcome<BulkTask> task(const ipc::ActOnAll &request, const QueueDeed &deed);

private:
    // Answers how many it applied to; those in other states are left alone.
    void apply(const QueueDeed &deed, const QList<RecipientId> &recipients, QObject *context, spool::Callback<int> done);
    void giveBack(const QList<RecipientId> &recipients, const QueueDeed &deed, QObject *context, spool::Callback<int> done);
    void whenThereIsRoom(QObject *context, std::function<void()> call); // in the notices

    spool::Spool &m_spool;
    handover::HandOver &m_handover;
    const notices::Notices &m_notices;
};

} // namespace control
