// Rows for a chart: never more than fit in it, whatever time is asked for. PURE.
#pragma once
#include "watch/sample_table.h"

namespace watch {

// A row of a chart: from `begin`, `length` long.
template <typename B> struct Cell {
    WallTime begin{};
    Milliseconds length{0};
    B bucket;
};

// The length of the rows: as wished, or as many whole minutes as keep their number below `most`. `to` is after `from`, most at least 3.
constexpr Milliseconds stepFor(WallTime from, WallTime to, Milliseconds wish, int most)
{
    constexpr Milliseconds minute = lengthOf(Width::Minute);
    const Milliseconds least = (to - from) / (most - 2) + Milliseconds(1); // both ends may be in the middle of a row
    const Milliseconds step = std::max(wish, least);
    return (step + minute - Milliseconds(1)) / minute * minute;
}

// In order of time. What is kept in wider rows only stays as wide. At most `most`.
template <typename B> QList<Cell<B>> cellsOf(const QList<Found<B>> &found, Milliseconds step, int most)
{
    std::map<std::pair<WallTime, Milliseconds>, B> cells;
    for (const Found<B> &one : found) {
        const Milliseconds length = std::max(step, lengthOf(one.width));
        cells[{beginOf(length, one.row.begin), length}] += one.row.bucket;
    }
    QList<Cell<B>> all;
    for (const auto &[key, bucket] : cells) {
        if (all.size() < most)
            all.append({key.first, key.second, bucket});
    }
    return all;
}

} // namespace watch
