// Gets the history from the service page by page and writes it to a file as CSV. All or nothing: when anything fails there is no file.
// Deleting it gives the export up. Caller: ui.
#pragma once
#include "ipc/client.h"
#include "ipc/export_file.h"

namespace ipc {

class HistoryExport : public QObject {
    Q_OBJECT
public:
    struct Progress {
        qint64 rows = 0;   // written
        QDateTime reached; // when the last of them was finished: the latest come first. Invalid: none yet
    };
    // `client` outlives it and is ready.
    HistoryExport(Client &client, const QString &file, QObject *parent = nullptr);

    void start(const HistoryFilter &filter); // once

Q_SIGNALS:
    void progressed(const ipc::HistoryExport::Progress &progress);
    // Once, the last. Errors: "export.cannot-write" (file, reason), those of "history.list" and of the client.
    void finished(const ipc::Outcome<ipc::HistoryExport::Progress> &outcome);

private:
    void begin();
    void next();
    void take(const HistoryPage &page);
    ExportFile::Done expecting(void (HistoryExport::*then)());
    void commit();
    void end() { Q_EMIT finished(m_progress); }
    void fail(const Sentence &error) { Q_EMIT finished(error); }

    Client &m_client;
    const QString m_path;
    ExportFile m_file;
    ListHistory m_request;
    Progress m_progress;
};

} // namespace ipc
