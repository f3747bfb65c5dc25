#include "watch/sample_table.h"

namespace watch {

using store::Query;

namespace {

// begin: minutes since 1970. Times of answers in milliseconds, and so the states; greeting_* and ehlo_* say nothing where timed is 0.
constexpr const char *primaryColumns = "good, failed, slow, timed, greeting_sum, greeting_least, greeting_most, ehlo_timed, ehlo_sum, ehlo_least, ehlo_most,"
                                       " up, doubtful, down, coming_back, maintenance";
constexpr const char *serviceColumns = "running, received, turned_away, delivered, deferred, refused, messages_seen, messages_sum, messages_least, messages_most,"
                                       " bytes_seen, bytes_sum, bytes_least, bytes_most, free_seen, free_sum, free_least, free_most";

template <typename B> constexpr bool isPrimary = std::is_same_v<B, PrimaryBucket>;
template <typename B> constexpr const char *columnsOf = isPrimary<B> ? primaryColumns : serviceColumns;
template <typename B> constexpr const char *tableOf = isPrimary<B> ? "primary_samples" : "service_samples";

constexpr const char *primarySchema = R"(
CREATE TABLE primary_samples(series INTEGER NOT NULL, width INTEGER NOT NULL, begin INTEGER NOT NULL, good INTEGER NOT NULL, failed INTEGER NOT NULL,
  slow INTEGER NOT NULL, timed INTEGER NOT NULL, greeting_sum INTEGER NOT NULL, greeting_least INTEGER NOT NULL, greeting_most INTEGER NOT NULL,
  ehlo_timed INTEGER NOT NULL, ehlo_sum INTEGER NOT NULL, ehlo_least INTEGER NOT NULL, ehlo_most INTEGER NOT NULL, up INTEGER NOT NULL,
  doubtful INTEGER NOT NULL, down INTEGER NOT NULL, coming_back INTEGER NOT NULL, maintenance INTEGER NOT NULL, PRIMARY KEY(series, width, begin)) WITHOUT ROWID;
)";
constexpr const char *serviceSchema = R"(
CREATE TABLE service_samples(series INTEGER NOT NULL, width INTEGER NOT NULL, begin INTEGER NOT NULL, running INTEGER NOT NULL, received INTEGER NOT NULL,
  turned_away INTEGER NOT NULL, delivered INTEGER NOT NULL, deferred INTEGER NOT NULL, refused INTEGER NOT NULL, messages_seen INTEGER NOT NULL,
  messages_sum INTEGER NOT NULL, messages_least INTEGER NOT NULL, messages_most INTEGER NOT NULL, bytes_seen INTEGER NOT NULL, bytes_sum INTEGER NOT NULL,
  bytes_least INTEGER NOT NULL, bytes_most INTEGER NOT NULL, free_seen INTEGER NOT NULL, free_sum INTEGER NOT NULL, free_least INTEGER NOT NULL,
  free_most INTEGER NOT NULL, PRIMARY KEY(series, width, begin)) WITHOUT ROWID;
)";

constexpr qint64 toRow(WallTime time) { return std::chrono::floor<std::chrono::minutes>(time).time_since_epoch().count(); }
constexpr WallTime fromRow(qint64 minutes) { return WallTime(std::chrono::minutes(minutes)); }

// The numbers of a bucket in the order of its columns: read from a bucket, or written into it.
void each(auto &spread, const auto &number)
    requires requires { spread.least; }
{
    number(spread.count);
    number(spread.sum);
    number(spread.least);
    number(spread.most);
}

void each(auto &bucket, const auto &number)
    requires requires { bucket.greeting; }
{
    number(bucket.good);
    number(bucket.failed);
    number(bucket.slow);
    each(bucket.greeting, number);
    each(bucket.ehlo, number);
    for (auto &time : bucket.in)
        number(time);
}

void each(auto &bucket, const auto &number)
    requires requires { bucket.freeBytes; }
{
    number(bucket.running);
    number(bucket.received);
    number(bucket.turnedAway);
    number(bucket.delivered);
    number(bucket.deferred);
    number(bucket.refused);
    each(bucket.messages, number);
    each(bucket.bytes, number);
    each(bucket.freeBytes, number);
}

struct Binder {
    Query &query;
    mutable int at;
    void operator()(qint64 value) const { query.bind(at++, value); }
    void operator()(Milliseconds value) const { query.bind(at++, value.count()); }
};

// What is in the file may be anybody's: a bucket has no negative numbers.
struct Taker {
    const Query &query;
    mutable int at;
    void operator()(qint64 &value) const { value = std::max<qint64>(0, query.number(at++)); }
    void operator()(Milliseconds &value) const { value = Milliseconds(std::max<qint64>(0, query.number(at++))); }
};

template <typename B> Row<B> rowOf(const Query &q)
{
    Row<B> row;
    row.begin = fromRow(q.number(0));
    each(row.bucket, Taker{q, 1});
    return row;
}

template <typename B> Result<QList<Row<B>>> allOf(Query &q)
{
    QList<Row<B>> rows;
    for (;;) {
        const Result<bool> row = q.next();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.append(rowOf<B>(q));
    }
}

} // namespace

template <typename B> const char *SampleTable<B>::schema() { return isPrimary<B> ? primarySchema : serviceSchema; }

template <typename B> Result<void> SampleTable<B>::opened(store::Connection &connection)
{
    const QByteArray table = tableOf<B>, columns = columnsOf<B>;
    const auto numbers = columns.count(',') + 1;
    const QByteArray select = "SELECT begin, " + columns + " FROM " + table + " WHERE series = ? AND width = ? AND ";
    const QByteArray get = select + "begin = ?", range = select + "begin > ? AND begin < ? ORDER BY begin", due = select + "begin < ? ORDER BY begin LIMIT ?";
    const QByteArray put = "INSERT OR REPLACE INTO " + table + " VALUES(?,?,?" + QByteArray(",?").repeated(numbers) + ")";
    const QByteArray crowded = "SELECT begin FROM " + table + " WHERE series = ? AND width = ? ORDER BY begin DESC LIMIT 1 OFFSET ?";
    const QByteArray remove = "DELETE FROM " + table + " WHERE series = ? AND width = ? AND begin BETWEEN ? AND ?";
    const QByteArray tooLate = "DELETE FROM " + table + " WHERE series = ? AND width = ? AND begin > ?";
    return connection.prepare({{s.get, get.constData()}, {s.put, put.constData()}, {s.range, range.constData()}, {s.due, due.constData()},
                               {s.crowded, crowded.constData()}, {s.remove, remove.constData()}, {s.tooLate, tooLate.constData()}});
}

template <typename B> Result<void> SampleTable<B>::add(qint64 series, Width width, const Row<B> &row)
{
    Row<B> whole = row;
    {
        Query q(s.get);
        const Result<bool> there = q.bind(1, series).bind(2, int(width)).bind(3, toRow(row.begin)).next();
        if (!there)
            return there.error();
        if (*there)
            whole.bucket += rowOf<B>(q).bucket;
    }
    Query q(s.put);
    q.bind(1, series).bind(2, int(width)).bind(3, toRow(row.begin));
    each(whole.bucket, Binder{q, 4});
    return q.run();
}

template <typename B> Result<QList<Found<B>>> SampleTable<B>::range(qint64 series, WallTime from, WallTime to)
{
    QList<Found<B>> all;
    for (const Width width : widths) {
        Query q(s.range);
        q.bind(1, series).bind(2, int(width)).bind(3, toRow(from - lengthOf(width))).bind(4, toRow(to + lengthOf(Width::Minute) - Milliseconds(1)));
        const Result<QList<Row<B>>> rows = allOf<B>(q);
        if (!rows)
            return rows.error();
        for (const Row<B> &row : *rows)
            all.append({width, row});
    }
    return all;
}

template <typename B> Result<QList<Row<B>>> SampleTable<B>::dueRows(qint64 series, Width width, WallTime bound)
{
    Query q(s.due);
    q.bind(1, series).bind(2, int(width)).bind(3, toRow(bound)).bind(4, rowsOfAStep);
    return allOf<B>(q);
}

// The latest row that is one too many.
template <typename B> Result<std::optional<WallTime>> SampleTable<B>::crowded(qint64 series, Width width)
{
    Query q(s.crowded);
    const Result<bool> there = q.bind(1, series).bind(2, int(width)).bind(3, mostOf(width)).next();
    if (!there)
        return there.error();
    return *there ? std::optional(fromRow(q.number(0))) : std::nullopt;
}

template <typename B> Result<bool> SampleTable<B>::step(qint64 series, const Due &due)
{
    for (const Width width : widths) {
        const Result<bool> done = stepOf(series, width, due);
        if (!done || *done)
            return done;
    }
    return false;
}

template <typename B> Result<bool> SampleTable<B>::stepOf(qint64 series, Width width, const Due &due)
{
    if (due.tooLate) {
        Query q(s.tooLate);
        if (const Result<void> gone = q.bind(1, series).bind(2, int(width)).bind(3, toRow(*due.tooLate)).run(); !gone)
            return gone.error();
    }
    WallTime bound = boundOf(width, due.now);
    const Result<std::optional<WallTime>> tooMany = crowded(series, width);
    if (!tooMany)
        return tooMany.error();
    if (*tooMany)
        bound = std::max(bound, **tooMany + lengthOf(Width::Minute));
    const Result<QList<Row<B>>> rows = dueRows(series, width, bound);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return false;
    if (const Result<void> done = replace(series, width, *rows); !done)
        return done.error();
    return true;
}

// They become rows of the next width, or go. `rows` are all that there are between the first and the last.
template <typename B> Result<void> SampleTable<B>::replace(qint64 series, Width width, const QList<Row<B>> &rows)
{
    {
        Query q(s.remove);
        if (const Result<void> gone = q.bind(1, series).bind(2, int(width)).bind(3, toRow(rows.first().begin)).bind(4, toRow(rows.last().begin)).run(); !gone)
            return gone;
    }
    const std::optional<Width> wider = widerThan(width);
    if (!wider)
        return {};
    for (const Row<B> &row : merged(rows, lengthOf(*wider))) {
        if (const Result<void> added = add(series, *wider, row); !added)
            return added;
    }
    return {};
}

template class SampleTable<PrimaryBucket>;
template class SampleTable<ServiceBucket>;

} // namespace watch
