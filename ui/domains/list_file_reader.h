// What reads, on the thread of its ListFile.
#pragma once
#include <QFile>
#include "ui/domains/list_file.h"

namespace ui {

class ListFileReader : public QObject {
    Q_OBJECT
public:
    ListFileReader(const QString &path, Mailbox<Result<ListFile::Piece>> &answers) : m_file(path), m_answers(answers) {}

    Mailbox<ListFile::Order> &orders() { return m_orders; }
    Q_INVOKABLE void drain();
    void finish() { m_file.close(); } // in the thread it was opened in

private:
    Result<void> open();
    Result<ListFile::Piece> readPiece();

    QFile m_file;
    Mailbox<ListFile::Order> m_orders{this, "drain", 2};
    Mailbox<Result<ListFile::Piece>> &m_answers;
};

} // namespace ui
