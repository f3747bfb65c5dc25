// Work that takes longer than a moment: a number for the answer, the rest as events. The number is never used twice.
// What is done is the Job's own; this only numbers them, passes their progress on, and bounds how many there are.
#pragma once
#include <QHash>
#include <QObject>
#include <memory>
#include "ipc/outcome.h"

namespace control {

// One piece of such work. Deleting it stops it where it is.
class Job : public QObject {
    Q_OBJECT
public:
    virtual void begin() = 0;  // once; says nothing before the next turn of the event loop
    virtual void cancel() = 0; // it ends soon: with a last progressed() that is finished

Q_SIGNALS:
    void progressed(const ipc::Job &now); // its number is put in by Jobs; nothing follows one that is finished
};

class Jobs : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype most = 4; // at a time; more are "ipc.too-many-jobs"

    explicit Jobs(QObject *parent = nullptr) : QObject(parent) {}

    ipc::Outcome<ipc::JobStarted> start(std::unique_ptr<Job> job);
    // Error "ipc.no-such-job".
    ipc::Outcome<ipc::Done> cancel(qint64 job);

Q_SIGNALS:
    void progressed(const ipc::Job &job);

private:
    void tell(qint64 id, ipc::Job now);

    QHash<qint64, Job *> m_running; // children
    qint64 m_lastId = 0;
};

} // namespace control
