// The part of a keyset-paged list that is in memory. PURE: says which page to ask for next, takes pages, forgets old ones.
//
// The list can have any length: rows are numbered from 0, a page starts behind a cursor, and the cursor of a page is only known once the
// page before it was seen. Pages behind that frontier can be fetched again in any order, so scrolling works both ways with
// a bounded memory; a jump beyond it walks there page by page. Row numbers are those of the last walk: when rows before them come or go,
// the next refresh() of the visible part sets them right.
// Caller: QueueModel.
#pragma once
#include <QList>
#include <QString>
#include <optional>
#include "ipc/contract.h"

namespace ui {

class QueueWindow {
public:
    static constexpr int pageSize = 200;
    static constexpr int mostPages = 30; // in memory

    struct Need {
        int first = 0; // row number of its first row
        QString after; // cursor
    };
    struct Change {
        int first = 0;                // first row that may be another now
        QList<ipc::QueueRow> before{}; // rows that were there
        int rowCount = 0;             // of the whole list
    };

    int rowCount() const { return m_rowCount; }
    const ipc::QueueRow *row(int number) const; // nullptr: not in memory

    void want(int first, int last); // rows that are visible
    std::optional<Need> next() const; // nothing: all that is wanted is here
    Change take(const Need &need, const ipc::Page<ipc::QueueRow> &page);
    void refresh(); // the list has changed: what is wanted is asked for again, the rest when it is wanted
    void clear();   // another list

private:
    struct Piece {
        int first = 0;
        QString after;
        int size = 0;
        QList<ipc::QueueRow> rows{}; // empty: forgotten, or not here yet
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

} // namespace ui
