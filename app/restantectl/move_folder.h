// The folder of an export: what it is (restante-queue.json), its messages (ID.mail), what which box has taken of them (received-BOX.jsonl), by
// which the old box is told, and which box has begun to take and may have more than that says (importing-BOX.json).
// Callers: move_out, move_in, move_command, move_end_command.
#pragma once
#include <QHash>
#include <QSet>
#include "base/platform.h"
#include "ipc/outcome.h"

namespace move {

// What the folder is.
struct Manifest {
    int format = 1;
    QString exportName, box, host; // whose mail it is
    QDateTime began;
    bool isTakenBack = false; // the move was given up: nobody is to take this mail in

    static void fields(auto &self, auto &io)
    {
        io("format", self.format);
        io("export", self.exportName);
        io("box", self.box);
        io("host", self.host);
        io("began", self.began);
        io("takenBack", self.isTakenBack);
    }
};

// A box has kept a message for certain. `checksum`: of the file that it was read from.
struct Receipt {
    QString message, checksum, host;
    QDateTime at;

    static void fields(auto &self, auto &io)
    {
        io("message", self.message);
        io("sha256", self.checksum);
        io("host", self.host);
        io("at", self.at);
    }
};

// A box has begun to take messages, and not noted all of them yet.
struct Taking {
    QString box, host;
    QDateTime since;

    static void fields(auto &self, auto &io)
    {
        io("box", self.box);
        io("host", self.host);
        io("since", self.since);
    }
};

class Folder {
public:
    explicit Folder(const QString &path) : m_path(path) {}

    // Nothing: there is none. Errors: "move.file-newer" (file), "move.file-damaged" (file), "ctl.cannot-read" (file, reason).
    ipc::Outcome<std::optional<Manifest>> manifest() const;
    // Makes the folder, too; never over a manifest that is there. Both survive a power loss. Error "export.cannot-write" (file, reason).
    std::optional<ipc::Sentence> create(const Manifest &manifest) const;
    // In place of the one that is there. Error "export.cannot-write" (file, reason).
    std::optional<ipc::Sentence> keep(const Manifest &manifest) const;
    // One import at a time, of this computer. Errors: "move.folder-busy", "export.cannot-write" (file, reason).
    ipc::Outcome<std::shared_ptr<platform::DirectoryLock>> lock() const;
    QString fileOf(const QString &message) const;
    QStringList messages() const; // that have a file, the oldest first
    std::optional<ipc::Sentence> sync() const; // what was written into it survives a power loss

    // Of all boxes, by message: only those whose file is here and has the checksum that they name. A line that cannot be read is none.
    QHash<QString, Receipt> receipts() const;
    QHash<QString, Receipt> receiptsOf(const QString &box) const;
    // All messages of which any line says that a box has them, whatever became of their files.
    QSet<QString> named() const;
    std::optional<QString> damagedReceipts() const; // a file of which a line cannot be read
    std::optional<ipc::Sentence> addReceipts(const QString &box, const QList<Receipt> &receipts) const; // behind all that it has

    QList<Taking> taking() const;
    // Error of both: "export.cannot-write" (file, reason).
    std::optional<ipc::Sentence> beginTaking(const Taking &taking) const;
    std::optional<ipc::Sentence> endTaking(const QString &box) const;

private:
    QString in(const QString &name) const { return m_path + u'/' + name; }
    QStringList files(const char *pattern) const;
    QHash<QString, Receipt> believed(const QString &file) const;
    QString m_path;
};

} // namespace move
