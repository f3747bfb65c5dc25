// Takes the messages of an export's folder in, the oldest first, and leaves a receipt for each. Begun anew it takes none twice.
// A file that is not whole is named, and the others are taken. Caller: move_command.
//
// Between the service's word that it has a message and the receipt a kill leaves one that only the service knows of. So the folder says before
// the first that this box has begun (Folder::beginTaking), until every message it may have is noted: till then nobody else may hand them over.
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
    enum class OpenImports { Refuse, Ignore }; // of other boxes, which may have more than their receipts say
    // `client` outlives it. `box`: the name of the one that takes it.
    In(ipc::Client &client, const Folder &folder, const QString &box, OpenImports others, QObject *parent);
    void begin();

Q_SIGNALS:
    void progressed(const move::In::Report &now);
    void finished(const move::In::Report &report); // once, the last

private:
    using Answer = std::function<void(const ipc::MoveInState &)>;
    std::optional<ipc::Sentence> mark();
    std::optional<ipc::Sentence> refusal() const;
    std::optional<ipc::Sentence> open();
    void next();
    void sendHead();
    void sendRecipients();
    void sendBytes();
    void send(const ipc::MoveIn &request, const Answer &answer);
    void taken(const ipc::MoveInState &state);
    void failed(const ipc::Sentence &why);
    void keepReceipts();
    void clearMark();
    void end();

    ipc::Client &m_client;
    const Folder m_folder;
    const QString m_box;
    const OpenImports m_openImports;
    std::shared_ptr<platform::DirectoryLock> m_lock;
    QString m_from;           // the box whose mail it is
    bool m_wasBegun = false;  // by a run before, which did not end
    bool m_isMarked = false;
    bool m_isUnsure = false;  // the last piece is sent, and no answer came: the service has it, or not
    bool m_isChanged = false; // the file was not read as it was checked
    bool m_areNoted = true;   // receipts
    int m_unread = 0;         // files
    QStringList m_left;
    QHash<QString, Receipt> m_others; // by other boxes
    QHash<QString, Receipt> m_receipts; // ours
    QList<Receipt> m_unkept; // likewise, not in the folder yet
    Report m_report;
    QString m_message; // that is being sent
    std::unique_ptr<FileReader> m_file;
    qsizetype m_sent = 0; // recipients
    QString m_upload;
};

} // namespace move
