// The inside of Storage: lives on the storage thread. See storage.h.
#pragma once
#include <QObject>
#include <deque>
#include <vector>
#include "store/storage.h"

namespace store {

class Worker : public QObject {
    Q_OBJECT
public:
    Worker(std::unique_ptr<Connection> connection, Ledger &ledger, const Limits &limits, Mailbox<Batch> &answers);
    ~Worker() override;

    Mailbox<std::unique_ptr<Job>> &jobs() { return m_jobs; } // any thread
    Q_INVOKABLE void drain();
    void finish(); // the rest, then close

private:
    std::vector<Finished> cut();
    void runBatch(std::vector<Finished> batch);
    Result<void> runAll(std::vector<Finished> &batch);
    Result<void> runOne(Finished &one);
    Result<void> runUnguarded(Finished &one);
    Result<void> runWithSavepoint(Finished &one);
    void fail(std::vector<Finished> &batch, const Error &error);
    Result<void> reopen();
    void publish(std::unique_ptr<Job> first, std::vector<Finished> batch);

    const Options m_options;
    const Limits m_limits;
    std::unique_ptr<Connection> m_connection; // none after a failure, until reopen() succeeds
    Ledger &m_ledger;
    Mailbox<std::unique_ptr<Job>> m_jobs;
    Mailbox<Batch> &m_answers;
    std::deque<std::unique_ptr<Job>> m_waiting;
    bool m_careful = false; // an unguarded job failed after a change: none runs unguarded any more
};

} // namespace store
