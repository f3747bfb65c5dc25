// Gets messages from the service piece by piece and writes them to a file: a held group as mbox, one message as it is (.eml).
// All or nothing: when a message goes away meanwhile, or anything else fails, there is no file. Deleting it gives the export up.
// Callers: restantectl, ui.
#pragma once
#include "ipc/client.h"
#include "ipc/export_file.h"
#include "ipc/mbox.h"

namespace ipc {

class MessageExport : public QObject {
    Q_OBJECT
public:
    struct Progress {
        qint64 messages = 0; // finished
        qint64 bytes = 0;    // of messages, read from the service
        qint64 allMessages = 0, allBytes = 0;
    };
    // `client` outlives it and is ready. `file`: "-" for standard output.
    MessageExport(Client &client, const QString &file, QObject *parent = nullptr);

    void exportGroup(const QString &group); // one of the two, once
    void exportMessage(const QString &id);

Q_SIGNALS:
    void progressed(const ipc::MessageExport::Progress &progress);
    // Once, the last. Errors: "spool.no-such-group", "spool.no-such-message", "export.message-gone" (it was delivered or removed while the
    // export ran), "export.cannot-write" (file, reason), and those of the client.
    void finished(const ipc::Outcome<ipc::MessageExport::Progress> &outcome);

private:
    struct Message { QString id, sender; QList<QString> recipients; QDateTime arrived; qint64 bytes = 0; };
    void list(const QString &group, const QString &after);
    void take(const QueueRow &row);
    void next();
    void read();
    void takePiece(const MessagePiece &piece);
    void fail(const Sentence &error);
    ExportFile::Done expecting(std::function<void()> then);

    Client &m_client;
    const QString m_path;
    ExportFile m_file;
    bool m_isMbox = false;
    QList<Message> m_messages;
    qint64 m_offset = 0; // in the message that is being read
    MboxWriter m_mbox;
    Progress m_progress;
};

} // namespace ipc
