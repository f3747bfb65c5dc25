// A list of addresses as a file, read piece by piece on a thread of its own: network drives may be slow, and a million lines long.
//
// One piece at a time: the next one after the answer of the one before. Caller: list_sender.
#pragma once
#include <QThread>
#include <functional>
#include "base/mailbox.h"
#include "base/result.h"

namespace ui {

class ListFileReader;

class ListFile : public QObject {
    Q_OBJECT
public:
    struct Piece {
        QByteArray bytes; // `pieceSize`, fewer only at the end
        bool isLast = false;
        qint64 fileSize = 0; // bytes, as far as known
    };
    static constexpr qsizetype pieceSize = 256 * 1024; // what a request takes (ipc::maxChunk)

    explicit ListFile(const QString &path, QObject *parent = nullptr);
    ~ListFile() override; // waits for the piece that is being read

    // Answered once, later. Errors: "list.not-there", "list.not-a-file" (a folder or a device), "list.no-permission", "list.cannot-read" (detail: why).
    using Answer = std::function<void(Result<Piece>)>;
    void read(Answer answer);

    Q_INVOKABLE void drain();

private:
    friend class ListFileReader;
    struct Order {};

    QThread m_thread;
    ListFileReader *m_reader;
    Mailbox<Result<Piece>> m_answers{this, "drain", 2};
    Answer m_answer;
};

} // namespace ui
