// One message of an export as a file: a line of JSON (ipc::MovedMessage), its bytes, and a last line with the SHA-256 of all before it.
// A file that was cut or changed is seen before anything of it is believed. Callers: move_out, move_in.
#pragma once
#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include "ipc/contract.h"
#include "ipc/outcome.h"

namespace move {

inline constexpr int format = 1; // of the folder and its files; a higher one is of a newer version, and left alone

// Appears under its name when it is whole and on the disk.
class FileWriter {
public:
    explicit FileWriter(const QString &path) : m_file(path) {}
    // Errors of all three: "export.cannot-write" (file, reason).
    std::optional<ipc::Sentence> begin(const ipc::MovedMessage &message);
    std::optional<ipc::Sentence> write(const QByteArray &bytes);
    std::optional<ipc::Sentence> commit();

private:
    std::optional<ipc::Sentence> failed() const;
    QSaveFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

class FileReader {
public:
    explicit FileReader(const QString &path) : m_file(path) {}
    // Reads all of it once. Errors: "ctl.cannot-read" (file, reason), "move.file-damaged", "move.file-newer" (file).
    std::optional<ipc::Sentence> open();
    const ipc::MovedMessage &message() const { return m_message; }
    QByteArray checksum() const { return m_checksum; } // hexadecimal
    QByteArray read(qint64 most); // its bytes, from the first on
    bool atEnd() const { return m_file.pos() >= m_end; }
    // At the end: what was read is what the checksum was made of. A stick may read otherwise each time.
    bool isAsChecked() const { return m_again.result().toHex() == m_checksum; }

private:
    std::optional<ipc::Sentence> checkSum();
    QFile m_file;
    qint64 m_end = 0;
    QByteArray m_checksum;
    QCryptographicHash m_again{QCryptographicHash::Sha256}; // of what is read
    ipc::MovedMessage m_message;
};

// Whether they are of the same message as it is now: how long it has lived changes with every look.
bool isSame(const ipc::MovedMessage &one, const ipc::MovedMessage &other);

// The checksum that the file's last line names, unchecked; empty: it has none.
QByteArray checksumNamed(const QString &path);

} // namespace move
