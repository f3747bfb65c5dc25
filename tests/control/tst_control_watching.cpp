#include <QTest>
#include "control/watching.h"
#include "support/control_kit.h"

using namespace ipc;
using namespace std::chrono_literals;

namespace {

struct WatchingKit : ControlKit {
    template <AnyRequest R> Outcome<typename R::Reply> ask(const R &request)
    {
        std::optional<Outcome<typename R::Reply>> answer;
        service->handle(request, {}, Answer<R>([&answer](const Outcome<typename R::Reply> &given) { answer.emplace(given); }));
        waitUntil([&answer] { return answer.has_value(); });
        return *answer;
    }
    QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(kept.clock.wall().time_since_epoch().count(), Qt::UTC); }
    // Its primary cannot be reached: the second failure comes 11 s after the first.
    bool goDown()
    {
        const auto failed = [this] { return !handover->primaries().first().lastFailure.reason.isEmpty(); };
        if (!QTest::qWaitFor(failed, 20'000))
            return false;
        kept.clock.pass(11s);
        return QTest::qWaitFor([this] { return handover->primaries().first().state == handover::PrimaryState::Down; }, 20'000);
    }
};

GetSamples samples(const QString &host, const QDateTime &from, const QDateTime &to)
{
    GetSamples request;
    request.host = host;
    request.from = from;
    request.to = to;
    return request;
}

} // namespace

class TestControlWatching : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOutageIsListedWithItsReason()
    {
        WatchingKit kit;
        QVERIFY(kit.start());
        QVERIFY(kit.ask(ListOutages{})->rows.isEmpty());
        QVERIFY(kit.goDown());
        const auto page = kit.ask(ListOutages{});
        QVERIFY(page && page->rows.size() == 1);
        const ipc::Outage &row = page->rows.first();
        QCOMPARE(row.host, "127.0.0.1:1");
        QCOMPARE(row.began, kit.now().addSecs(-11));
        QVERIFY(!row.ended && row.reason && row.reason->code.startsWith("primary."));
        QVERIFY(page->next.isEmpty());
        ListOutages elsewhere;
        elsewhere.host = "127.0.0.1:2";
        QVERIFY(kit.ask(elsewhere)->rows.isEmpty());
    }
    void availabilityIsOfWhatWasWatched()
    {
        WatchingKit kit;
        QVERIFY(kit.start());
        QVERIFY(kit.goDown());
        kit.kept.clock.pass(4min + 49s);
        const auto report = kit.ask(GetAvailability{});
        QVERIFY(report && report->hosts.size() == 1);
        const ipc::Availability &host = report->hosts.first();
        QCOMPARE(host.host, "127.0.0.1:1");
        QCOMPARE(host.observed, 300);
        QCOMPARE(host.up, 0);
        QCOMPARE(host.millionths, std::optional(0));
        QVERIFY(host.failed >= 2 && host.good == 0);
        QCOMPARE(host.outages, 1);
        QCOMPARE(report->running, 300);
        QCOMPARE(report->since, kit.now().addDays(-30));
    }
    void samplesAreOfAPrimaryOrOfUs()
    {
        WatchingKit kit;
        QVERIFY(kit.start());
        QVERIFY(kit.goDown());
        kit.kept.clock.pass(49s);
        const auto primary = kit.ask(samples("127.0.0.1:1", kit.now().addSecs(-60), kit.now()));
        QVERIFY(primary && primary->service.isEmpty());
        QCOMPARE(primary->step, 60);
        qint64 watched = 0, failed = 0;
        for (const PrimarySample &row : primary->primary) {
            QCOMPARE(row.seconds, 60);
            watched += row.doubtful + row.down;
            failed += row.failed;
        }
        QCOMPARE(watched, 60'000);
        QVERIFY(failed >= 2);
        const auto own = kit.ask(samples({}, kit.now().addSecs(-60), kit.now()));
        QVERIFY(own && own->primary.isEmpty() && !own->service.isEmpty());
        QVERIFY(own->service.first().freeBytes.count > 0);
    }
    void aLongTimeHasWiderRows()
    {
        WatchingKit kit;
        QVERIFY(kit.start());
        const auto own = kit.ask(samples({}, kit.now().addYears(-2), kit.now().addSecs(60)));
        QVERIFY(own && own->step > 3'600 && own->service.size() <= maxRows);
    }
    void whatIsAskedWronglyIsSaid()
    {
        WatchingKit kit;
        QVERIFY(kit.start());
        QCOMPARE(kit.ask(samples({}, kit.now(), kit.now())).error().code, "watch.bad-period");
        QCOMPARE(kit.ask(samples({}, kit.now(), {})).error().code, "watch.bad-period");
        QCOMPARE(kit.ask(samples("mx7.test:25", kit.now().addSecs(-60), kit.now())).error().code, "watch.no-such-host");
        GetAvailability backwards;
        backwards.since = kit.now().addDays(1);
        QCOMPARE(kit.ask(backwards).error().code, "watch.bad-period");
        GetAvailability unknown;
        unknown.host = "mx7.test:25";
        QCOMPARE(kit.ask(unknown).error().code, "watch.no-such-host");
        for (const char *after : {"x", "-1", "0", "99999999999999999999"}) {
            ListOutages request;
            request.after = QLatin1String(after);
            QCOMPARE(kit.ask(request).error().code, "watch.bad-cursor");
        }
    }
    void outagesArePaged()
    {
        WatchingKit kit;
        QVERIFY(kit.start());
        kit.watch.reset();
        {
            auto connection = store::Connection::open({.path = kit.place.filePath("watch.db"), .durability = store::Durability::Normal});
            QVERIFY(connection);
            watch::Rows rows;
            QVERIFY(rows.opened(**connection) && (*connection)->begin());
            for (int i = 1; i <= 5; ++i)
                QVERIFY(rows.put({{i, "mx1.test:25", kit.kept.clock.wall() + std::chrono::hours(i), kit.kept.clock.wall() + std::chrono::hours(i + 1), {}, {}, 0, 0, 0ms}}));
            QVERIFY((*connection)->commit());
            rows.closing();
        }
        const auto opened = watch::Watch::open(kit.place.path(), kit.kept.clock);
        QVERIFY(opened);
        control::Watching watching(opened->get(), kit.kept.clock);
        ListOutages request;
        request.limit = 2;
        QStringList seen;
        for (int pages = 1;; ++pages) {
            std::optional<Outcome<OutagePage>> page;
            watching.outages(request, [&page](const Outcome<OutagePage> &given) { page.emplace(given); });
            QVERIFY(waitUntil([&page] { return page.has_value(); }) && *page);
            for (const ipc::Outage &row : (*page)->rows)
                seen << row.id;
            request.after = (*page)->next;
            if (request.after.isEmpty()) {
                QCOMPARE(pages, 3);
                break;
            }
        }
        QCOMPARE(seen, (QStringList{"5", "4", "3", "2", "1"}));
    }
    void withoutAFileItIsSaid()
    {
        FakeClock clock;
        control::Watching watching(nullptr, clock);
        QStringList codes;
        watching.samples({}, [&](const auto &answer) { codes << answer.error().code; });
        watching.outages({}, [&](const auto &answer) { codes << answer.error().code; });
        watching.availability({}, [&](const auto &answer) { codes << answer.error().code; });
        QCOMPARE(codes, QStringList(3, "watch.not-recording"));
    }
};

QTEST_GUILESS_MAIN(TestControlWatching)
#include "tst_control_watching.moc"
