// The folder of an export: what it is (restante-queue.json), its messages (ID.mail), and what which box has taken of them
// (received-BOX.jsonl), by which the old box is told. Callers: move_out, move_in.
#pragma once
#include <QHash>
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

class Folder {
public:
    explicit Folder(const QString &path) : m_path(path) {}

    // Nothing: there is none. Errors: "move.file-newer" (file), "move.file-damaged" (file), "ctl.cannot-read" (file, reason).
    ipc::Outcome<std::optional<Manifest>> manifest() const;
    // Makes the folder, too. Error "export.cannot-write" (file, reason).
    std::optional<ipc::Sentence> keep(const Manifest &manifest) const;
    QString fileOf(const QString &message) const;
    QStringList messages() const; // that have a file, the oldest first
    std::optional<ipc::Sentence> sync() const; // what was written into it survives a power loss

    // Of all boxes, by message: only those whose file is here and has the checksum that they name. A line that cannot be read is none.
    QHash<QString, Receipt> receipts() const;
    QHash<QString, Receipt> receiptsOf(const QString &box) const;
    std::optional<ipc::Sentence> keepReceipts(const QString &box, const QList<Receipt> &receipts) const; // all of that box

private:
    QString in(const QString &name) const { return m_path + u'/' + name; }
    void addReceipts(const QString &file, QHash<QString, Receipt> &all) const;
    QString m_path;
};

} // namespace move
