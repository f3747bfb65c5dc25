// Writes routes.json on a thread of its own, because a durable write blocks. Knows nothing of what the bytes mean.
//
// Only the newest state counts: of what waits in the box the last is written. Values come by base/mailbox.
// Owner: AddressBook, which moves it to its thread, connects finish() to the end of that thread and outlives it.
#pragma once
#include <QByteArray>
#include <QObject>
#include <QString>
#include "base/mailbox.h"

namespace handover {

class RouteWriter : public QObject {
    Q_OBJECT
public:
    explicit RouteWriter(const QString &path);
    ~RouteWriter() override;

    // The whole new content of the file. A full box: the disk is behind; offer the then newest again later. Any thread.
    Mailbox<QByteArray> &states() { return m_states; }
    Q_INVOKABLE void drain(); // on our thread
    void finish();            // on our thread, at its end: what is left

private:
    static constexpr std::size_t capacity = 2;
    const QString m_path;
    Mailbox<QByteArray> m_states{this, "drain", capacity};
};

} // namespace handover
