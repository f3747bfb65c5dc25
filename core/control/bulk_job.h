// What a person does to all recipients that a filter fits (queue.actOnAll), as a job.
//
// Walks the list by its keys on the reader's thread and acts on a page at a time on the writer's, one after the other: mail that is being
// accepted or handed over shares the transactions, or comes between them. Each piece is audited with itself; a crash leaves what was done
// done, and the rest as it was. What was kept after begin() is not touched.
#pragma once
#include <QTimer>
#include <functional>
#include "control/jobs.h"
#include "spool/spool.h"

namespace control {

struct BulkTask {
    spool::ListFilter filter;
    bool isEmpty = false; // nothing fits: no state is left that the act may be done to
    spool::Deed deed;  // of the whole, for the audit
    QByteArray actor;
    // To these; answers how many it applied to.
    std::function<void(const QList<RecipientId> &, QObject *context, spool::Callback<int>)> apply;
};

class BulkJob final : public Job {
    Q_OBJECT
public:
    static constexpr int pieceSize = 500;

    BulkJob(spool::Spool &spool, BulkTask task);
    void begin() override;
    void cancel() override; // after the piece that is under way

private:
    void next();
    void take(const spool::ListPage &page);
    void applied(qsizetype recipients, const Result<int> &count);
    void end();
    void fail(const Error &error);

    spool::Spool &m_spool;
    const BulkTask m_task;
    const RecipientId m_last; // of those there at the beginning
    QByteArray m_after;
    bool m_isCancelled = false;
    bool m_isLastPage = false;
    ipc::Job m_now;
    QTimer m_tell; // clients are told at most so often
};

} // namespace control
