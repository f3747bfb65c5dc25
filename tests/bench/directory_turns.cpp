// How long an import of many addresses keeps the event loop from its other work: the longest gap of a timer that wants to run every millisecond,
// and of it what this thread worked itself (the rest is the machine's).
//   directory_turns [ADDRESSES]
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <ctime>
#include "control/list_uploads.h"

using namespace std::chrono_literals;

namespace {

class Gaps {
public:
    Gaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_timer.start(1ms);
    }
    void begin()
    {
        m_longest = m_work = 0;
        m_worked = worked();
        m_over = m_ticks = 0;
        m_since.start();
        m_all.start();
    }
    void say(const char *what)
    {
        tick();
        std::printf("%-20s longest gap %7.1f ms, of work %7.1f ms; %4d over 20 ms, %8.1f ms in all, %d ticks, VmRSS %ld MB\n", what, double(m_longest) / 1e6, double(m_work) / 1e6, m_over,
                    double(m_all.nsecsElapsed()) / 1e6, m_ticks, residentMegabytes());
        std::fflush(stdout);
    }

private:
    static long residentMegabytes()
    {
        long size = 0, resident = 0;
        if (FILE *file = std::fopen("/proc/self/statm", "r")) {
            if (std::fscanf(file, "%ld %ld", &size, &resident) != 2)
                resident = 0;
            std::fclose(file);
        }
        return resident * 4 / 1024;
    }
    static qint64 worked()
    {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return used.tv_sec * 1'000'000'000 + used.tv_nsec;
    }
    void tick()
    {
        const qint64 gap = m_since.nsecsElapsed();
        m_since.start();
        m_longest = std::max(m_longest, gap);
        const qint64 now = worked();
        m_work = std::max(m_work, now - std::exchange(m_worked, now));
        m_over += gap > 20'000'000;
        ++m_ticks;
    }

    QTimer m_timer;
    QElapsedTimer m_since, m_all;
    qint64 m_longest = 0, m_work = 0, m_worked = 0;
    int m_over = 0, m_ticks = 0;
};

class Bench {
public:
    explicit Bench(int addresses) : m_addresses(addresses)
    {
        config::Config config;
        config.domains.resize(1);
        config.domains[0].name = QStringLiteral("firm.test");
        m_directory = *directory::Directory::open(m_place.path(), m_clock);
        m_directory->configure(config);
        m_uploads = std::make_unique<control::ListUploads>(*m_directory, m_clock);
    }
    void run()
    {
        settle(100ms);
        import("new", 0);
        import("changed", m_addresses / 100);
        import("all others", m_addresses * 2);
        m_gaps.begin();
        wait([&](auto done) { m_directory->removeList("firm.test", "staff.csv", "bench", m_directory.get(), done); });
        settle(500ms);
        m_gaps.say("remove");
        const QString id = upload("upload", 0);
        m_gaps.begin();
        m_uploads->forget(id);
        settle(500ms);
        m_gaps.say("forget");
    }

private:
    void import(const char *what, int first)
    {
        const QString id = upload(QByteArray(what) + ": upload", first);
        m_gaps.begin();
        const control::ListUploads::Finished *upload = m_uploads->finished(id, "bench");
        wait([&](auto done) { m_directory->replaceList(upload->domain, "staff.csv", true, upload->list.locals, "bench", m_directory.get(), done); });
        m_uploads->forget(id);
        m_gaps.say((QByteArray(what) + ": import").constData());
        settle(500ms);
        m_gaps.begin();
        (void)m_directory->overview();
        m_gaps.say((QByteArray(what) + ": overview").constData());
    }
    QString upload(const QByteArray &what, int first)
    {
        const QList<QByteArray> pieces = piecesOf(first);
        m_gaps.begin();
        QString id;
        for (const QByteArray &piece : pieces) {
            id = m_uploads->take({"firm.test", id, piece, &piece == &pieces.last()}, "bench")->upload;
            settle(2ms);
        }
        m_gaps.say(what.constData());
        return id;
    }
    QList<QByteArray> piecesOf(int first) const
    {
        QList<QByteArray> pieces(1);
        for (int i = 0; i < m_addresses; ++i) {
            if (pieces.last().size() > ipc::maxChunk - 100)
                pieces.append(QByteArray());
            pieces.last() += "\"Name\";\"surname." + QByteArray::number(first + i) + "@firm.test\";\"Department\"\r\n";
        }
        return pieces;
    }
    template <typename Begin> void wait(Begin begin)
    {
        bool isDone = false;
        begin([&isDone](const Result<void> &result) {
            isDone = true;
            if (!result)
                std::printf("failed: %s\n", qPrintable(result.error().code));
        });
        while (!isDone)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    static void settle(Milliseconds time)
    {
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < time.count();)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    const int m_addresses;
    QTemporaryDir m_place;
    SystemClock m_clock;
    std::unique_ptr<directory::Directory> m_directory;
    std::unique_ptr<control::ListUploads> m_uploads;
    Gaps m_gaps;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Bench(argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000).run();
}
