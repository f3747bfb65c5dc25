// What a person's questions and acts cost with many messages in the queue, and how long they keep the event loop and the accepting of mail.
//   queue_speed [MESSAGES]
// Exits 1 if a page takes longer than 50 ms.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <vector>
#include "control/bulk_job.h"
#include "spool/spool.h"

using namespace spool;
using namespace std::chrono_literals;

namespace {

constexpr int turns = 5; // of each question; the median counts

struct RealClock final : Clock {
    WallTime wall() const override { return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now()); }
    MonotonicTime monotonic() const override { return MonotonicTime(std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch())); }
};

template <typename Done> void until(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

template <typename T, typename Call> T answer(Call call)
{
    const auto got = std::make_shared<std::optional<Result<T>>>();
    call([got](Result<T> result) { *got = std::move(result); });
    until([&] { return got->has_value(); });
    if (!**got) {
        std::fprintf(stderr, "%s: %s\n", qPrintable((*got)->error().code), qPrintable((*got)->error().detail));
        std::exit(2);
    }
    return ***got;
}

// The longest time between two ticks of a timer that wants to run every millisecond.
class Gaps {
public:
    Gaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    }
    void begin()
    {
        m_longest = 0;
        m_since.start();
        m_timer.start(1ms);
    }
    double end()
    {
        tick();
        m_timer.stop();
        return double(m_longest) / 1e6;
    }

private:
    void tick()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_since.start();
    }
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

class Bench {
public:
    Bench(Spool &spool, int messages) : m_spool(spool), m_messages(messages) {}

    bool pagesAreQuick() const { return m_pagesAreQuick; }
    void fill();
    void deferSome();
    void pages();
    void questions();
    void single();
    void bulk();

private:
    ListPage page(const ListFilter &filter, ListSort sort, const QByteArray &after = {}, int limit = 100)
    {
        return answer<ListPage>([&](auto done) { m_spool.list(filter, sort, after, limit, nullptr, done); });
    }
    template <typename Work> double measured(Work work)
    {
        std::vector<double> all;
        for (int i = 0; i < turns; ++i) {
            QElapsedTimer time;
            time.start();
            work();
            all.push_back(double(time.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(all);
        return all[turns / 2];
    }
    void say(const char *what, double milliseconds) const
    {
        std::printf("%-44s %9.2f ms\n", what, milliseconds);
        std::fflush(stdout);
    }
    void sayPage(const char *what, double milliseconds)
    {
        m_pagesAreQuick = m_pagesAreQuick && milliseconds <= 50;
        say(what, milliseconds);
    }
    void all(const char *what, Act act, const ListFilter &filter);
    void run(const char *what, control::BulkTask task);
    void act(const char *what, Act act);
    Extension week() const { return {24h * 7, 24h * 5, 24h * 30}; }

    Spool &m_spool;
    const int m_messages;
    bool m_pagesAreQuick = true;
};

void keep(Spool &spool, int number, const std::function<void()> &kept)
{
    NewMessage message;
    message.arrived = std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    message.sender = "s" + QByteArray::number(number % 5000) + "@sender" + QByteArray::number(number % 300) + ".test";
    message.trace = "Received: from x by y\r\n";
    const QByteArray domain = "d" + QByteArray::number(number % 5) + ".test";
    message.recipients.append({"r" + QByteArray::number(number) + '@' + domain, {RouteKind::Primary, domain}, 0, {}});
    const auto draft = spool.begin(message);
    (void)draft->append(QByteArray("Subject: x\r\n\r\n") + QByteArray(200 + (number * 7919) % 3000, 'x'));
    draft->commit(nullptr, [kept](const Result<void> &result) {
        if (!result)
            std::exit(2);
        kept();
    });
}

void Bench::fill()
{
    int done = 0;
    for (int i = 0; i < m_messages; ++i) {
        keep(m_spool, i, [&done] { ++done; });
        until([&] { return i - done < 500; });
    }
    until([&] { return done == m_messages; });
}

// Half of them were tried, and failed for one of eight reasons.
void Bench::deferSome()
{
    for (int number = 0; number < 5; ++number) {
        const Route route{RouteKind::Primary, "d" + QByteArray::number(number) + ".test"};
        for (int left = m_messages / 10; left > 0; left -= 1000) {
            const Claim claim = answer<Claim>([&](auto done) { m_spool.claim(route, std::min(1000, left), nullptr, done); });
            QList<Outcome> outcomes;
            for (const Due &due : claim.due) {
                Outcome outcome;
                outcome.recipient = due.recipient;
                outcome.message = due.message;
                const WallTime now = std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
                outcome.nextTry = now + std::chrono::minutes(30 + outcomes.size() % 60);
                outcome.attempt = {now, "192.0.2.1:25", 451, "4.3.0", "try again later", "handover.reason-" + QByteArray::number(outcomes.size() % 8)};
                outcomes.append(outcome);
            }
            answer<bool>([&](auto done) {
                m_spool.record(outcomes, {}, nullptr, [done](const Result<void> &recorded) { done(recorded ? Result<bool>(true) : Result<bool>(recorded.error())); });
            });
        }
    }
}

void Bench::pages()
{
    const std::pair<ListSort, const char *> sorts[] = {{ListSort::Age, "age"}, {ListSort::NextTry, "nextTry"}, {ListSort::Size, "size"}, {ListSort::Domain, "domain"}};
    for (const auto &[sort, name] : sorts) {
        sayPage(qPrintable(QStringLiteral("first page, by %1").arg(QLatin1String(name))), measured([&, by = sort] { (void)page({}, by); }));
        QList<QByteArray> cursors{{}};
        for (QByteArray next = page({}, sort, {}, 500).next; !next.isEmpty(); next = page({}, sort, next, 500).next)
            cursors.append(next);
        cursors.removeLast(); // behind the last row
        sayPage(qPrintable(QStringLiteral("middle page, by %1").arg(QLatin1String(name))),
                measured([&, by = sort] { (void)page({}, by, cursors[cursors.size() / 2]); }));
        sayPage(qPrintable(QStringLiteral("last page, by %1").arg(QLatin1String(name))), measured([&, by = sort] { (void)page({}, by, cursors.last()); }));
    }
    sayPage("page of one domain", measured([&] { (void)page({.domain = "d3.test"}, ListSort::Age); }));
    sayPage("page of one reason", measured([&] { (void)page({.reason = "handover.reason-3"}, ListSort::Age); }));
    sayPage("page of what was never tried", measured([&] { (void)page({.reason = QByteArray()}, ListSort::Age); }));
}

void Bench::questions()
{
    const QByteArray last = "r" + QByteArray::number(m_messages - 1) + '@';
    say("search that fits many, first page", measured([&] { (void)page({.search = "sender7"}, ListSort::Age); }));
    say("search for one at the end, all pages", measured([&] {
            const ListFilter filter{.search = last};
            for (QByteArray next = page(filter, ListSort::Age).next; !next.isEmpty();)
                next = page(filter, ListSort::Age, next).next;
        }));
    say("causes", measured([&] { (void)answer<WaitCauses>([&](auto done) { m_spool.causes({}, nullptr, done); }); }));
    say("counters", measured([&] { (void)m_spool.counters(); }));
    const MessageId one = page({}, ListSort::Age).rows.first().message;
    say("show", measured([&] { (void)answer<Details>([&](auto done) { m_spool.show(one, nullptr, done); }); }));
    say("export of one", measured([&] { (void)answer<Piece>([&](auto done) { m_spool.readPiece(one, 0, 256 * 1024, nullptr, done); }); }));
}

void Bench::act(const char *what, Act act)
{
    const RecipientId one = page({}, ListSort::Age).rows.first().id;
    QElapsedTimer time;
    time.start();
    (void)answer<int>([&](auto done) { m_spool.act(act, {one}, "bench", nullptr, done); });
    say(what, double(time.nsecsElapsed()) / 1e6);
}

void Bench::single()
{
    act("retry 1", Act::Retry);
    act("hold 1", Act::Hold);
    act("release 1", Act::Release);
    act("remove 1", Act::Remove);
    act("undo 1", Act::UndoRemove);
    const RecipientId one = page({}, ListSort::Age).rows.first().id;
    QElapsedTimer time;
    time.start();
    (void)answer<int>([&](auto done) { m_spool.extend(week(), {one}, "bench", nullptr, done); });
    say("extend 1", double(time.nsecsElapsed()) / 1e6);
}

// Beside it one mail after the other is accepted, and the first page is asked for.
void Bench::run(const char *what, control::BulkTask task)
{
    static int number = 10'000'000;
    task.deed = {"bench", {}, {}};
    task.actor = "bench";
    control::BulkJob job(m_spool, task);
    bool over = false;
    qint64 count = 0, longestCommit = 0, longestPage = 0;
    QObject::connect(&job, &control::Job::progressed, &job, [&](const ipc::Job &now) {
        over = now.finished;
        count = now.count.value_or(0);
    });
    QElapsedTimer accepting, listing, time;
    bool accepts = false, looks = false;
    const std::function<void()> accept = [&] {
        accepts = !over;
        if (over)
            return;
        accepting.start();
        keep(m_spool, ++number, [&] {
            longestCommit = std::max(longestCommit, accepting.elapsed());
            accept();
        });
    };
    const std::function<void()> look = [&] {
        looks = !over;
        if (over)
            return;
        listing.start();
        m_spool.list({}, ListSort::Age, {}, 100, &job, [&](const Result<ListPage> &) {
            longestPage = std::max(longestPage, listing.elapsed());
            QTimer::singleShot(20ms, &job, look);
        });
    };
    Gaps gaps;
    gaps.begin();
    time.start();
    job.begin();
    accept();
    look();
    until([&] { return over; });
    const double took = double(time.nsecsElapsed()) / 1e6;
    const double gap = gaps.end();
    until([&] { return !accepts && !looks; });
    std::printf("%-28s %7lld %9.0f ms; longest: gap %6.1f ms, commit beside it %4lld ms, page beside it %4lld ms\n", what, static_cast<long long>(count),
                took, gap, static_cast<long long>(longestCommit), static_cast<long long>(longestPage));
    std::fflush(stdout);
}

void Bench::all(const char *what, Act act, const ListFilter &filter)
{
    control::BulkTask task;
    task.filter = filter;
    task.apply = [this, act](const QList<RecipientId> &recipients, QObject *context, Callback<int> done) {
        m_spool.act(act, recipients, "bench", context, std::move(done));
    };
    run(what, task);
}

void Bench::bulk()
{
    using enum RecipientState;
    all("retry all", Act::Retry, {.states = {Waiting}});
    all("hold all", Act::Hold, {.states = {Waiting}});
    all("release all", Act::Release, {.states = {Held}});
    control::BulkTask extend;
    extend.filter.states = {Waiting, Held};
    extend.apply = [this](const QList<RecipientId> &recipients, QObject *context, Callback<int> done) {
        m_spool.extend(week(), recipients, "bench", context, std::move(done));
    };
    run("extend all", extend);
    all("remove all", Act::Remove, {.states = {Waiting, Held}});
    all("undo all", Act::UndoRemove, {.states = {PendingRemoval}});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int messages = argc > 1 ? std::atoi(argv[1]) : 100'000;
    QTemporaryDir directory;
    RealClock clock;
    Spool::Options options;
    options.directory = directory.path();
    options.minFree = 0;
    options.reserve = 0;
    auto spool = Spool::open(options, clock);
    if (!spool || messages < 1000) {
        std::fprintf(stderr, "queue_speed [MESSAGES], at least 1000\n");
        return 2;
    }
    Bench bench(**spool, messages);
    bench.fill();
    bench.deferSome();
    std::printf("%d messages\n", messages);
    bench.pages();
    bench.questions();
    bench.single();
    bench.bulk();
    return bench.pagesAreQuick() ? 0 : 1;
}
