#include "ui/domains/list_file.h"
#include <QFileInfo>
#include <utility>
#include "ui/domains/list_file_reader.h"

namespace ui {

// ---- on the thread of its own

void ListFileReader::drain()
{
    for ([[maybe_unused]] const ListFile::Order &order : m_orders.takeAll())
        (void)m_answers.post(readPiece()); // there is room: one at a time
}

// A pipe or a device would keep the thread for ever.
Result<void> ListFileReader::open()
{
    const QFileInfo there(m_file.fileName());
    if (!there.exists())
        return Error{QStringLiteral("list.not-there"), {}};
    if (!there.isFile())
        return Error{QStringLiteral("list.not-a-file"), {}};
    if (m_file.open(QIODevice::ReadOnly))
        return {};
    const bool isForbidden = m_file.error() == QFileDevice::PermissionsError || !there.isReadable();
    return Error{isForbidden ? QStringLiteral("list.no-permission") : QStringLiteral("list.cannot-read"), m_file.errorString()};
}

Result<ListFile::Piece> ListFileReader::readPiece()
{
    if (!m_file.isOpen())
        if (const Result<void> opened = open(); !opened)
            return opened.error();
    ListFile::Piece piece;
    piece.bytes.resize(ListFile::pieceSize);
    qsizetype length = 0;
    while (length < piece.bytes.size()) {
        const qint64 got = m_file.read(piece.bytes.data() + length, piece.bytes.size() - length);
        if (got < 0)
            return Error{QStringLiteral("list.cannot-read"), m_file.errorString()};
        if (got == 0)
            break;
        length += got;
    }
    piece.isLast = length < piece.bytes.size();
    piece.bytes.truncate(length);
    piece.fileSize = m_file.size();
    return piece;
}

// ---- on the window's

ListFile::ListFile(const QString &path, QObject *parent) : QObject(parent), m_reader(new ListFileReader(path, m_answers))
{
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &ListFileReader::finish, Qt::DirectConnection);
    m_thread.start();
}

ListFile::~ListFile()
{
    m_thread.quit();
    m_thread.wait();
    delete m_reader;
    (void)m_answers.takeAll();
}

void ListFile::read(Answer answer)
{
    Q_ASSERT(!m_answer);
    m_answer = std::move(answer);
    [[maybe_unused]] const bool hasRoom = m_reader->orders().post(Order{});
    Q_ASSERT(hasRoom);
}

void ListFile::drain()
{
    for (Result<Piece> &piece : m_answers.takeAll())
        std::exchange(m_answer, nullptr)(std::move(piece));
}

} // namespace ui
