// Exports the kept mail into a folder: holds it at the service, writes each message, and looks again for what was on its way meanwhile. Begun
// anew with the same folder it goes on where it was. Caller: move_command.
#pragma once
#include <QObject>
#include <QSet>
#include "ipc/client.h"
#include "move_file.h"
#include "move_folder.h"

namespace move {

class Out : public QObject {
    Q_OBJECT
public:
    struct Report {
        qint64 messages = 0; // of the export that are in the folder
        qint64 bytes = 0;    // written now
        qint64 busy = 0, elsewhere = 0; // ipc::MoveOutPage
        QList<ipc::Sentence> failures;  // of single messages
    };
    // `client` outlives it.
    Out(ipc::Client &client, const Folder &folder, const Manifest &manifest, QObject *parent);
    void begin();

Q_SIGNALS:
    void progressed(const move::Out::Report &now);
    // Once, the last. Errors: "export.cannot-write" (file, reason) and those of the client.
    void finished(const ipc::Outcome<move::Out::Report> &outcome);

private:
    void ask(const QString &after);
    void take(const ipc::MoveOutPage &page);
    void next();
    void readHead(const QString &after);
    void readBytes();
    void takePiece(const ipc::MessagePiece &piece);
    bool isThere() const;
    void done();
    void skip(const ipc::Sentence &why); // this message; the rest goes on
    void endPass();
    void fail(const ipc::Sentence &why);

    ipc::Client &m_client;
    const Folder m_folder;
    const Manifest m_manifest;
    Report m_report;
    QSet<QString> m_done;      // in the folder
    QStringList m_page;        // to be written
    QString m_after;           // of the next page; empty: this is the last
    ipc::MovedMessage m_message; // that is being written
    qint64 m_offset = 0;
    std::unique_ptr<FileWriter> m_file;
    int m_passes = 0;
};

} // namespace move
