#include "ui/queue_window.h"
#include <algorithm>
#include <limits>

namespace ui {

const ipc::QueueRow *QueueWindow::row(int number) const
{
    const int index = pieceAt(number);
    if (index < 0)
        return nullptr;
    const Piece &piece = m_pieces.at(index);
    const int offset = number - piece.first;
    return offset < piece.rows.size() ? &piece.rows.at(offset) : nullptr;
}

void QueueWindow::want(int first, int last)
{
    m_firstWanted = std::max(0, first);
    m_lastWanted = std::max(m_firstWanted, last);
}

std::optional<QueueWindow::Need> QueueWindow::next() const
{
    if (m_pieces.isEmpty() && !m_isComplete)
        return Need{};
    for (const Piece &piece : m_pieces)
        if (piece.isStale && piece.first <= m_lastWanted && (piece.size == 0 || piece.last() >= m_firstWanted))
            return Need{piece.first, piece.after};
    const int frontier = m_pieces.isEmpty() ? 0 : m_pieces.last().last() + 1;
    if (!m_isComplete && m_lastWanted >= frontier)
        return Need{frontier, m_frontier};
    return {};
}

QueueWindow::Change QueueWindow::take(const Need &need, const ipc::Page<ipc::QueueRow> &page)
{
    int index = 0;
    while (index < m_pieces.size() && m_pieces.at(index).first < need.first)
        ++index;
    if (index == m_pieces.size())
        m_pieces.append(Piece{.first = need.first, .after = need.after});
    Change change{.first = need.first};
    for (const Piece &piece : std::as_const(m_pieces).mid(index))
        change.before += piece.rows; // all behind may move
    Piece &piece = m_pieces[index];
    piece.after = need.after;
    piece.rows = page.rows;
    piece.size = int(page.rows.size());
    piece.isStale = false;
    linkNext(index, page.next);

    const int known = m_pieces.last().last() + 1;
    const int total = int(std::clamp<qint64>(page.total, 0, std::numeric_limits<int>::max()));
    m_rowCount = m_isComplete ? known : std::max(known + 1, total);
    if (m_pieces.last().size == 0 && m_isComplete && m_pieces.size() > 1)
        m_pieces.removeLast();
    forgetOld();
    change.rowCount = m_rowCount;
    return change;
}

// What comes behind piece `index`: still the piece we know, or everything behind is to be walked again.
void QueueWindow::linkNext(int index, const QString &next)
{
    const int behind = m_pieces.at(index).last() + 1;
    const bool isSame = index + 1 < m_pieces.size() && !next.isEmpty() && m_pieces.at(index + 1).after == next
                        && m_pieces.at(index + 1).first == behind;
    if (isSame)
        return;
    m_pieces.resize(index + 1);
    m_frontier = next;
    m_isComplete = next.isEmpty();
}

void QueueWindow::refresh()
{
    for (Piece &piece : m_pieces) {
        const bool isVisible = piece.first <= m_lastWanted && piece.last() >= m_firstWanted;
        piece.isStale = true;
        if (!isVisible)
            piece.rows.clear();
    }
    m_isComplete = m_isComplete && m_pieces.isEmpty();
    if (m_pieces.isEmpty()) {
        m_isComplete = false;
        return;
    }
    while (m_pieces.size() > 1 && m_pieces.last().first > m_lastWanted) {
        m_frontier = m_pieces.last().after;
        m_pieces.removeLast();
        m_isComplete = false;
    }
}

void QueueWindow::clear() { *this = QueueWindow(); }

int QueueWindow::pieceAt(int number) const
{
    const auto behind = std::upper_bound(m_pieces.begin(), m_pieces.end(), number, [](int n, const Piece &p) { return n < p.first; });
    if (number < 0 || behind == m_pieces.begin())
        return -1;
    const int index = int(behind - m_pieces.begin()) - 1;
    return number <= m_pieces.at(index).last() ? index : -1;
}

void QueueWindow::forgetOld()
{
    const int middle = (m_firstWanted + m_lastWanted) / 2;
    int held = int(std::count_if(m_pieces.begin(), m_pieces.end(), [](const Piece &p) { return !p.rows.isEmpty(); }));
    while (held > mostPages) {
        const auto distance = [middle](const Piece &p) { return p.rows.isEmpty() ? -1 : std::abs(p.first + p.size / 2 - middle); };
        const auto farthest = std::max_element(m_pieces.begin(), m_pieces.end(),
                                               [&](const Piece &a, const Piece &b) { return distance(a) < distance(b); });
        farthest->rows.clear();
        farthest->isStale = true; // asked for again when it is wanted
        --held;
    }
}

} // namespace ui
