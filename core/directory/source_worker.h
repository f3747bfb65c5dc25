// The thread side of sources.h: reads files and asks directory servers, one after the other, because both may block. Knows no directory and decides
// nothing: a task in, an answer out, by base/mailbox.
//
// Owner: Sources, which moves it to its thread and outlives it, or leaves both behind when what it waits for does not come back (sources.cpp).
#pragma once
#include <QObject>
#include <optional>
#include "base/mailbox.h"
#include "base/result.h"
#include "directory/source_file.h"
#include "directory/source_ldap.h"

namespace directory {

struct SourceTask {
    qint64 ticket = 0; // of the asker
    ListReader reader; // for the domain
    std::optional<LdapQuery> ldap; // else:
    QString file;
    FileStamp read;     // the file as it was when it was read last
    FileStamp seen;     // as it was at the last look
    bool isDue = false; // it is read also when it did not change
};

struct SourceAnswer {
    qint64 ticket = 0;
    FileStamp stamp;                        // the file as it is now
    std::optional<Result<SourceRead>> read; // nothing: there was no reason to read it, or it is being written
};

class SourceWorker : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t capacity = 1000;

    explicit SourceWorker(Mailbox<SourceAnswer> &answers) : m_answers(answers) {}
    ~SourceWorker() override;

    // From any thread; false: too many wait.
    [[nodiscard]] bool ask(SourceTask &&task) { return m_tasks.post(std::move(task)); }
    // From any thread: what is being read is given up at the next chance.
    void stop() { m_stop = true; }

    Q_INVOKABLE void drain(); // on our thread
    void finish();            // on our thread, at its end

private:
    SourceAnswer work(SourceTask &&task) const;
    SourceAnswer workOnFile(SourceTask &&task) const;

    Mailbox<SourceAnswer> &m_answers;
    std::atomic<bool> m_stop = false;
    Mailbox<SourceTask> m_tasks{this, "drain", capacity};
};

} // namespace directory
