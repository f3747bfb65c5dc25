// A storage thread: jobs in, results out, several jobs a transaction (group commit). Knows no tables.
//
// While one batch is being synced the next one gathers in the mailbox; then all of it runs in one transaction with one sync,
// and is answered at once. A job that fails is undone alone (see Guard). When the transaction itself fails (disk full, I/O error, failed
// commit), every job in it fails and none is run again: after a failed sync nobody knows what is on the disk (the kernel may
// have marked the pages clean). The connection is closed and opened anew, and the Ledger looks at what is there.
//
// Callers: core/spool (a writer and a reader), later the rooms of state.db.
#pragma once
#include <QObject>
#include <QThread>
#include <vector>
#include <memory>
#include "base/mailbox.h"
#include "base/result.h"
#include "store/connection.h"

namespace store {

// What an error of a job undoes. A savepoint makes SQLite keep a copy of every page that jobs of one transaction share: about a seventh of
// what a small message costs.
enum class Guard {
    Savepoint, // this job alone
    Batch,     // nothing if it changed nothing yet, else the whole transaction; from then on this thread gives every job a savepoint.
               // For the jobs on every message's path, which fail after a change only when the file is damaged
};

// Made and destroyed on the thread of the Storage, run on the storage thread in between.
class Job {
public:
    virtual ~Job() = default;
    // On the storage thread, inside a transaction. An error undoes what this job did, and nothing else.
    virtual Result<void> run(Connection &connection) = 0;
    // On the thread of the Storage, once: after the commit, or with the reason why nothing was done.
    virtual void answer(const Result<void> &result) = 0;
    virtual qint64 weight() const { return 0; } // bytes it writes, to bound a transaction
    virtual Guard guard() const { return Guard::Savepoint; }
};

// What a room keeps on the storage thread: statements, and memory that must agree with the file. Called there only.
class Ledger {
public:
    virtual ~Ledger() = default;
    virtual Result<void> opened(Connection &connection) = 0; // prepare; load what is kept in memory. Also after a failure
    virtual void closing() = 0;                              // let go of every statement
    virtual void kept() {}                                   // the last job's effects stand (if the commit succeeds)
    virtual void undone() {}                                 // they do not
    virtual Result<void> sealing(Connection &) { return {}; } // last words inside the transaction
    // After the commit. A job returned here is not run, only answered, before those of the batch.
    virtual std::unique_ptr<Job> sealed() { return nullptr; }
    // The batch failed; the connection is still there but worthless. As sealed().
    virtual std::unique_ptr<Job> failed(const Error &) { return nullptr; }
    virtual bool wantsMore() const { return false; } // an empty batch, please, when there is nothing else to do
};

struct Limits {
    std::size_t jobs = 1000;      // a transaction
    qint64 weight = 4 << 20;      // bytes a transaction
    std::size_t waiting = 50'000; // posted and not yet answered
};

// Group commits since the start, those that failed too.
struct Commits {
    qint64 transactions = 0;
    qint64 jobs = 0;    // of all of them
    qint64 largest = 0; // jobs of one
};

class Worker;
struct Finished { std::unique_ptr<Job> job; Result<void> result; };
struct Batch { std::unique_ptr<Job> first; std::vector<Finished> jobs; }; // `first`: the ledger's own, may be null

class Storage : public QObject {
    Q_OBJECT
public:
    // `connection` is open and the ledger has seen it (opened()); both belong to the storage thread from here on.
    Storage(std::unique_ptr<Connection> connection, Ledger &ledger, const Limits &limits);
    ~Storage() override; // runs what was posted, closes. Answers that were not taken by then never come

    // False: too much is waiting; the job is still the caller's.
    [[nodiscard]] bool post(std::unique_ptr<Job> &&job);
    std::size_t waiting() const { return m_waiting; }
    Commits commits() const { return m_commits; }
    // Blocks until everything posted is committed or failed, then answers it. For shutting down.
    void finish();
    Q_INVOKABLE void takeAnswers();

private:
    const std::size_t m_capacity;
    std::size_t m_waiting = 0;
    Commits m_commits;
    Mailbox<Batch> m_answers;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace store
