// Gives away what is in messages, in pieces. Who was given which message is audited before the first byte of it; again after an hour.
#pragma once
#include <QObject>
#include "ipc/dispatch.h"
#include "spool/spool.h"

namespace control {

class MessageReads : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostKnown = 1000; // of what was audited; older ones are audited again

    MessageReads(spool::Spool &spool, const Clock &clock, QObject *parent = nullptr);
    // Error: "spool.no-such-message", also for what is no id of ours.
    void read(const ipc::ReadMessage &request, const QByteArray &actor, ipc::Answer<ipc::ReadMessage> answer);

private:
    struct Known { QByteArray actor; MessageId message; MonotonicTime at; };
    bool isAudited(const QByteArray &actor, MessageId message);

    spool::Spool &m_spool;
    const Clock &m_clock;
    QList<Known> m_known; // oldest first
};

} // namespace control
