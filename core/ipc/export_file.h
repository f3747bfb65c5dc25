// A file that is written on a thread of its own, because disks and pipes may be slow. It appears under its name only when it is complete;
// before that nothing of it is seen, and nothing is left of one that is given up.
//
// One call at a time: the next one after the answer of the one before. Callers: message_export, history_export.
#pragma once
#include <QThread>
#include <functional>
#include "base/mailbox.h"
#include "base/result.h"

namespace ipc {

class ExportWriter;

class ExportFile : public QObject {
    Q_OBJECT
public:
    // `path` "-": standard output, which is written as it comes.
    explicit ExportFile(const QString &path, QObject *parent = nullptr);
    ~ExportFile() override; // waits for what is being written; not committed: given up

    // Answered once, later. Error "export.cannot-write" (detail: why).
    using Done = std::function<void(const Result<void> &)>;
    void open(Done done);
    void write(QByteArray bytes, Done done);
    void commit(Done done); // legal once

    Q_INVOKABLE void drain();

private:
    enum class Task { Open, Write, Commit };
    struct Order { Task task; QByteArray bytes; };
    friend class ExportWriter;
    void send(Order order, Done done);

    QThread m_thread;
    ExportWriter *m_writer;
    Mailbox<Result<void>> m_answers{this, "drain", 2};
    Done m_done;
};

} // namespace ipc
