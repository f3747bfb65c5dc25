// The part of a keyset-paged list that is in memory. PURE: says which page to ask for next, takes pages, forgets old ones.
//
// The list can have any length: rows are numbered from 0, a page starts behind a cursor, and the cursor of a page is only known once the
// page before it was seen. Pages behind that frontier can be fetched again in any order, so scrolling works both ways with
// a bounded memory; a jump beyond it walks there page by page. Row numbers are those of the last walk: when rows before them come or go,
// the next refresh() of the visible part sets them right.
// A page may be short and there is still more, but only the last one is empty. The total may be unknown (0): then the list is one row longer
// than what was seen of it. Caller: PagedModel.
#pragma once
#include <QList>
#include <QString>
#include <algorithm>
#include <limits>
#include <optional>
#include "ipc/contract.h"

namespace ui {

template <typename Row> class PagedWindow {
public:
    static constexpr int pageSize = 200;
    static constexpr int mostPages = 30; // in memory

    struct Need {
        int first = 0; // row number of its first row
        QString after; // cursor
    };
    struct Change {
        int first = 0;       // first row that may be another now
        QList<Row> before{}; // rows that were there
        int rowCount = 0;    // of the whole list
    };

    int rowCount() const { return m_rowCount; }
    bool isComplete() const { return m_isComplete; } // its end was seen
    const Row *row(int number) const; // nullptr: not in memory

    void want(int first, int last); // rows that are visible
    std::optional<Need> next() const; // nothing: all that is wanted is here
    Change take(const Need &need, const ipc::Page<Row> &page);
    void refresh(); // the list has changed: what is wanted is asked for again, the rest when it is wanted
    void clear();   // another list

private:
    struct Piece {
        int first = 0;
        QString after;
        int size = 0;
        QList<Row> rows{}; // empty: forgotten, or not here yet
        bool isStale = true;
        int last() const { return first + size - 1; }
    };
    int pieceAt(int number) const; // index; -1: beyond the frontier
    void linkNext(int index, const QString &next);
    void forgetOld();

    QList<Piece> m_pieces; // contiguous from row 0
    QString m_frontier;    // cursor behind the last piece; empty with isComplete: the list ends there
    bool m_isComplete = false;
    int m_rowCount = 0;
    int m_firstWanted = 0;
    int m_lastWanted = pageSize - 1;
};

template <typename Row> const Row *PagedWindow<Row>::row(int number) const
{
    const int index = pieceAt(number);
    if (index < 0)
        return nullptr;
    const Piece &piece = m_pieces.at(index);
    const int offset = number - piece.first;
    return offset < piece.rows.size() ? &piece.rows.at(offset) : nullptr;
}

template <typename Row> void PagedWindow<Row>::want(int first, int last)
{
    m_firstWanted = std::max(0, first);
    m_lastWanted = std::max(m_firstWanted, last);
}

template <typename Row> auto PagedWindow<Row>::next() const -> std::optional<Need>
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

template <typename Row> auto PagedWindow<Row>::take(const Need &need, const ipc::Page<Row> &page) -> Change
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
template <typename Row> void PagedWindow<Row>::linkNext(int index, const QString &next)
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

template <typename Row> void PagedWindow<Row>::refresh()
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

template <typename Row> void PagedWindow<Row>::clear() { *this = PagedWindow(); }

template <typename Row> int PagedWindow<Row>::pieceAt(int number) const
{
    const auto behind = std::upper_bound(m_pieces.begin(), m_pieces.end(), number, [](int n, const Piece &p) { return n < p.first; });
    if (number < 0 || behind == m_pieces.begin())
        return -1;
    const int index = int(behind - m_pieces.begin()) - 1;
    return number <= m_pieces.at(index).last() ? index : -1;
}

template <typename Row> void PagedWindow<Row>::forgetOld()
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
