// Takes the messages of an export's folder in, the oldest first, and leaves a receipt for each. Begun anew it takes none twice.
// A file that is not whole is named, and the others are taken. Caller: move_command.
#pragma once
#include <QObject>
#include "ipc/client.h"
#include "move_file.h"
#include "move_folder.h"

namespace move {

class In : public QObject {
    Q_OBJECT
public:
    struct Report {
        qint64 messages = 0, bytes = 0; // taken now
        qint64 known = 0;     // taken before
        qint64 elsewhere = 0; // another box has taken them
        qint64 all = 0;
        QList<ipc::Sentence> failures; // of single files; and "move.no-receipts" (file, reason), by which the old box cannot be told
        std::optional<ipc::Sentence> stopped; // why the rest was not tried
    };
    // `client` outlives it. `box`: the name of the one that takes it.
    In(ipc::Client &client, const Folder &folder, const QString &box, QObject *parent);
    void begin();

Q_SIGNALS:
    void progressed(const move::In::Report &now);
    void finished(const move::In::Report &report); // once, the last

private:
    using Answer = std::function<void(const ipc::MoveInState &)>;
    void next();
    void sendHead();
    void sendRecipients();
    void sendBytes();
    void send(const ipc::MoveIn &request, const Answer &answer);
    void taken(const ipc::MoveInState &state);
    void failed(const ipc::Sentence &why);
    void keepReceipts();
    void end();

    ipc::Client &m_client;
    const Folder m_folder;
    const QString m_box;
    QStringList m_left;
    QHash<QString, Receipt> m_others; // by other boxes
    QHash<QString, Receipt> m_receipts; // ours
    Report m_report;
    QString m_message; // that is being sent
    std::unique_ptr<FileReader> m_file;
    qsizetype m_sent = 0; // recipients
    QString m_upload;
    int m_unkept = 0; // receipts
};

} // namespace move
