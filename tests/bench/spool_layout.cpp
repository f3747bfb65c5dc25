// Chunk rows in spool.db, or segment files beside it? Writes with 20 writers in group commit, reads back, deletes; prints a table and JSON.
//   spool_layout [DIRECTORY]: on the disk to be judged; default: a temporary one.
// Both sides keep an index row a message in SQLite and are durable at every commit. A turn is what one group commit holds: at most 256 KB of
// each writer, as Draft::inFlightLimit allows. Rows: pieces of Draft::pieceSize. Segments: 64 MB files, appended, fdatasync, then the row.
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <vector>
#include "spool/spool.h"
#include "store/connection.h"

namespace {

constexpr int writers = 20;
constexpr qint64 turnBytes = spool::Draft::inFlightLimit;
constexpr qint64 pieceSize = spool::Draft::pieceSize;
constexpr qint64 segmentSize = 64 << 20;

void must(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

// One message's way through both layouts.
class Layout {
public:
    virtual ~Layout() = default;
    virtual void append(int message, qint64 at, QByteArrayView bytes) = 0;
    virtual void sync() = 0; // before the transaction ends
    virtual void index(int message, qint64 size) = 0;
    virtual qint64 read(int message, qint64 size) = 0; // bytes seen
    virtual void remove(int message, qint64 size) = 0;
    virtual void clean() = 0; // after the transaction
    store::Connection &db() { return *m_db; }

protected:
    Layout(const QString &directory, const char *tables)
    {
        auto opened = store::Connection::open({.path = directory + QStringLiteral("/layout.db")});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_db = *std::move(opened);
        must(m_db->execute(tables));
    }
    std::unique_ptr<store::Connection> m_db;
};

class Rows final : public Layout {
public:
    explicit Rows(const QString &directory)
        : Layout(directory, "CREATE TABLE messages(id INTEGER PRIMARY KEY, size INTEGER);"
                            "CREATE TABLE bodies(id INTEGER PRIMARY KEY, hash INTEGER, data BLOB)")
    {
        must(m_db->prepare({{m_put, "INSERT INTO bodies VALUES(?,0,?)"},
                            {m_index, "INSERT INTO messages VALUES(?,?)"},
                            {m_get, "SELECT data FROM bodies WHERE id=?"},
                            {m_removePieces, "DELETE FROM bodies WHERE id >= ? AND id < ?"},
                            {m_remove, "DELETE FROM messages WHERE id=?"}}));
    }
    void append(int message, qint64 at, QByteArrayView bytes) override
    {
        for (qint64 i = 0; i < bytes.size(); i += pieceSize) {
            store::Query q(m_put);
            must(q.bind(1, message * 2048LL + (at + i) / pieceSize).bindBlob(2, bytes.sliced(i).first(std::min<qint64>(pieceSize, bytes.size() - i))).run());
        }
    }
    void sync() override {}
    void index(int message, qint64 size) override { must(store::Query(m_index).bind(1, message).bind(2, size).run()); }
    qint64 read(int message, qint64 size) override
    {
        qint64 seen = 0;
        for (qint64 at = 0; at < size; at += pieceSize) {
            store::Query q(m_get);
            (void)q.bind(1, message * 2048LL + at / pieceSize).next();
            seen += q.bytes(0).size();
        }
        return seen;
    }
    void remove(int message, qint64) override
    {
        must(store::Query(m_removePieces).bind(1, message * 2048LL).bind(2, (message + 1) * 2048LL).run());
        must(store::Query(m_remove).bind(1, message).run());
    }
    void clean() override {}

private:
    store::Statement m_put, m_index, m_get, m_removePieces, m_remove;
};

class Segments final : public Layout {
public:
    explicit Segments(const QString &directory)
        : Layout(directory, "CREATE TABLE messages(id INTEGER PRIMARY KEY, size INTEGER);"
                            "CREATE TABLE parts(id INTEGER PRIMARY KEY, segment INTEGER, at INTEGER, length INTEGER)"),
          m_directory(directory)
    {
        must(m_db->prepare({{m_put, "INSERT INTO parts VALUES(?,?,?,?)"},
                            {m_index, "INSERT INTO messages VALUES(?,?)"},
                            {m_get, "SELECT segment, at, length FROM parts WHERE id >= ? AND id < ? ORDER BY id"},
                            {m_removeParts, "DELETE FROM parts WHERE id >= ? AND id < ? RETURNING segment, length"},
                            {m_remove, "DELETE FROM messages WHERE id=?"}}));
    }
    ~Segments() override
    {
        for (const Segment &one : m_segments)
            ::close(one.file);
    }
    void append(int message, qint64 at, QByteArrayView bytes) override
    {
        if (m_segments.empty() || m_segments.back().size >= segmentSize)
            open();
        Segment &segment = m_segments.back();
        if (::pwrite(segment.file, bytes.data(), size_t(bytes.size()), segment.size) != bytes.size())
            qFatal("pwrite");
        store::Query q(m_put);
        must(q.bind(1, message * 2048LL + at / pieceSize).bind(2, qint64(m_segments.size()) - 1).bind(3, segment.size).bind(4, bytes.size()).run());
        segment.size += bytes.size();
        segment.live += bytes.size();
        m_dirty = true;
    }
    void sync() override
    {
        if (std::exchange(m_dirty, false) && ::fdatasync(m_segments.back().file) != 0)
            qFatal("fdatasync");
    }
    void index(int message, qint64 size) override { must(store::Query(m_index).bind(1, message).bind(2, size).run()); }
    qint64 read(int message, qint64) override
    {
        qint64 seen = 0;
        store::Query q(m_get);
        q.bind(1, message * 2048LL).bind(2, (message + 1) * 2048LL);
        for (Result<bool> row = q.next(); row && *row; row = q.next()) {
            QByteArray bytes(q.number(2), Qt::Uninitialized);
            seen += ::pread(m_segments[size_t(q.number(0))].file, bytes.data(), size_t(bytes.size()), q.number(1));
        }
        return seen;
    }
    void remove(int message, qint64) override
    {
        {
            store::Query q(m_removeParts);
            q.bind(1, message * 2048LL).bind(2, (message + 1) * 2048LL);
            for (Result<bool> row = q.next(); row && *row; row = q.next())
                m_segments[size_t(q.number(0))].live -= q.number(1);
        }
        must(store::Query(m_remove).bind(1, message).run());
    }
    void clean() override
    {
        for (size_t i = 0; i < m_segments.size(); ++i) {
            if (m_segments[i].live == 0 && !std::exchange(m_segments[i].gone, true))
                QFile::remove(path(i));
        }
    }

private:
    struct Segment { int file; qint64 size = 0, live = 0; bool gone = false; };
    QString path(size_t number) const { return m_directory + QStringLiteral("/segment%1").arg(number); }
    void open()
    {
        sync();
        const int file = ::open(path(m_segments.size()).toLocal8Bit().constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (file < 0)
            qFatal("open");
        m_segments.push_back({file});
    }
    const QString m_directory;
    std::vector<Segment> m_segments;
    bool m_dirty = false;
    store::Statement m_put, m_index, m_get, m_removeParts, m_remove;
};

struct Figures { double write = 0, read = 0, remove = 0; }; // seconds

template <typename Step> double timed(Step step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    return double(timer.nsecsElapsed()) / 1e9;
}

void write(Layout &layout, int count, qint64 size, const QByteArray &body)
{
    for (int first = 0; first < count; first += writers) {
        for (qint64 at = 0; at < size; at += turnBytes) {
            const qint64 length = std::min(turnBytes, size - at);
            must(layout.db().begin());
            for (int message = first; message < std::min(first + writers, count); ++message) {
                layout.append(message, at, QByteArrayView(body).first(length));
                if (at + length == size)
                    layout.index(message, size);
            }
            layout.sync();
            must(layout.db().commit());
        }
    }
}

void remove(Layout &layout, int count, qint64 size)
{
    for (int first = 0; first < count; first += writers) {
        must(layout.db().begin());
        for (int message = first; message < std::min(first + writers, count); ++message)
            layout.remove(message, size);
        must(layout.db().commit());
        layout.clean();
    }
}

Figures measure(Layout &layout, int count, qint64 size)
{
    const QByteArray body(turnBytes, 'x');
    Figures figures;
    figures.write = timed([&] { write(layout, count, size, body); });
    figures.read = timed([&] {
        for (int message = 0; message < count; ++message) {
            if (layout.read(message, size) != size)
                qFatal("message %d was not read whole", message);
        }
    });
    figures.remove = timed([&] { remove(layout, count, size); });
    return figures;
}

template <typename L> Figures median(const QString &where, int count, qint64 size)
{
    std::array<Figures, 3> runs;
    for (Figures &run : runs) {
        const QTemporaryDir directory(where + QStringLiteral("/layout-XXXXXX"));
        L layout(directory.path());
        run = measure(layout, count, size);
    }
    const auto middle = [&runs](double Figures::*of) {
        std::ranges::sort(runs, {}, of);
        return runs[1].*of;
    };
    return {middle(&Figures::write), middle(&Figures::read), middle(&Figures::remove)};
}

} // namespace

int main(int argc, char **argv)
{
    const QString where = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    struct { const char *name; int count; qint64 size; } const cases[] = {{"5 KB", 4000, 5'000}, {"256 KB", 400, 256 * 1024}, {"20 MB", 20, 20'000'000}};
    std::printf("%-8s %-10s %14s %14s %14s   (messages/s, median of 3)\n", "size", "layout", "write", "read", "delete");
    QByteArray json;
    for (const auto &one : cases) {
        const Figures rows = median<Rows>(where, one.count, one.size), segments = median<Segments>(where, one.count, one.size);
        const auto print = [&](const char *name, const Figures &f) {
            std::printf("%-8s %-10s %14.1f %14.1f %14.1f\n", one.name, name, one.count / f.write, one.count / f.read, one.count / f.remove);
        };
        print("rows", rows);
        print("segments", segments);
        std::printf("%-8s %-10s %14.2f %14.2f %14.2f\n", one.name, "ratio s/r", rows.write / segments.write, rows.read / segments.read,
                    rows.remove / segments.remove);
        const auto figures = [&](const Figures &f) {
            return QByteArray("{\"write\":") + QByteArray::number(one.count / f.write) + ",\"read\":" + QByteArray::number(one.count / f.read)
                + ",\"delete\":" + QByteArray::number(one.count / f.remove) + '}';
        };
        json += (json.isEmpty() ? "" : ",") + QByteArray("{\"size\":") + QByteArray::number(one.size) + ",\"rows\":" + figures(rows)
            + ",\"segments\":" + figures(segments) + '}';
        std::fflush(stdout);
    }
    std::printf("{\"spoolLayout\":[%s]}\n", json.constData());
    return 0;
}
