// For how long samples are kept, and how finely: 1 minute for 2 days, 15 minutes for 60 days, 1 hour for 2 years. PURE.
//
// `now` is a time that life explains (horizon.h), not the wall clock: that one at 2038 must not throw two years away. Where life explains too little (a
// first start in 1970), the number of rows ends it: so whatever the clocks do, the size is bounded.
#pragma once
#include <QList>
#include <map>
#include "watch/bucket.h"

namespace watch {

constexpr std::chrono::hours keptFor(Width width)
{
    constexpr std::chrono::hours day{24};
    return width == Width::Minute ? 2 * day : width == Width::Quarter ? 60 * day : 730 * day;
}

// What they become after that. Nothing: they go.
constexpr std::optional<Width> widerThan(Width width)
{
    return width == Width::Minute ? std::optional(Width::Quarter) : width == Width::Quarter ? std::optional(Width::Hour) : std::nullopt;
}

// Rows of this width that begin before it are to be merged, or go. It is a beginning of the next width, so none of those is made of a part only
// (what comes late, after the clock was set back, is added to it all the same).
constexpr WallTime boundOf(Width width, WallTime now)
{
    return beginOf(lengthOf(widerThan(width).value_or(width)), now - keptFor(width));
}

// So many of a width are kept whatever their time; of more the earliest are as if they were due.
constexpr int mostOf(Width width) { return int(2 * (keptFor(width) / lengthOf(width))); }

// How many rows of one primary, or of ourselves, there are at most when everything that is due is done and the clock never jumped.
constexpr qint64 mostRows()
{
    qint64 rows = 0;
    Milliseconds finer{0};
    for (const Width width : widths) {
        const Milliseconds slack = lengthOf(widerThan(width).value_or(width)); // boundOf() rounds down
        rows += (keptFor(width) - finer + slack) / lengthOf(width) + 1;
        finer = keptFor(width);
    }
    return rows;
}

// The rows as such of that length, in order of time.
template <typename B> QList<Row<B>> merged(const QList<Row<B>> &rows, Milliseconds length)
{
    std::map<WallTime, B> made;
    for (const Row<B> &row : rows)
        made[beginOf(length, row.begin)] += row.bucket;
    QList<Row<B>> all;
    for (const auto &[begin, bucket] : made)
        all.append({begin, bucket});
    return all;
}

} // namespace watch
