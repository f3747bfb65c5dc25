// One table of samples: rows of a series (a primary; or ourselves, series 0), a width and a minute. On the storage thread. Caller: rows.
//
// All that comes is added to what is there, and what is merged goes in the same transaction: nothing is counted twice or lost by a crash.
#pragma once
#include "store/connection.h"
#include "watch/compaction.h"

namespace watch {

template <typename B> struct Found {
    Width width = Width::Minute;
    Row<B> row;
};

// What is due of one round of compaction.
struct Due {
    WallTime now{};                  // Horizon::believed()
    std::optional<WallTime> tooLate; // Horizon::tooLate()
};

// B: PrimaryBucket or ServiceBucket.
template <typename B> class SampleTable {
public:
    static constexpr int rowsOfAStep = 600;

    static const char *schema(); // CREATE TABLE …
    Result<void> opened(store::Connection &connection);
    void closing() { s = {}; }

    Result<void> add(qint64 series, Width width, const Row<B> &row);
    // Those that begin in that time or reach into it, of all widths.
    Result<QList<Found<B>>> range(qint64 series, WallTime from, WallTime to);
    // At most rowsOfAStep rows of what is due of this series. True: there may be more.
    Result<bool> step(qint64 series, const Due &due);

private:
    Result<QList<Row<B>>> dueRows(qint64 series, Width width, WallTime bound);
    Result<std::optional<WallTime>> crowded(qint64 series, Width width);
    Result<bool> stepOf(qint64 series, Width width, const Due &due);
    Result<void> replace(qint64 series, Width width, const QList<Row<B>> &rows);

    struct {
        store::Statement get, put, range, due, crowded, remove, tooLate;
    } s;
};

extern template class SampleTable<PrimaryBucket>;
extern template class SampleTable<ServiceBucket>;

} // namespace watch
