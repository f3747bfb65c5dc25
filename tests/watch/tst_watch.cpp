// The watch around a real spool, a real hand-over and a primary that goes away and comes back.
#include <QFile>
#include "support/handover_kit.h"
#include "watch/watch.h"

using namespace watch;
using namespace std::chrono_literals;
using handover::PrimaryState;

namespace {

template <typename T, typename Call> Result<T> await(Call call)
{
    auto answer = std::make_shared<std::optional<Result<T>>>();
    call([answer](const Result<T> &result) { *answer = result; });
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, 20'000))
        return Error{QStringLiteral("test.no-answer"), {}};
    return **answer;
}

struct Kit : HandOverKit {
    QTemporaryDir place;
    std::unique_ptr<Watch> recorder;

    intake::Visits visits;
    ~Kit() { recorder.reset(); }
    bool begin()
    {
        return open() && (start(), watchNow());
    }
    bool watchNow()
    {
        auto opened = Watch::open(place.path(), clock);
        if (!opened)
            return false;
        recorder = *std::move(opened);
        recorder->begin({*spool, *handover, {}, [this] { return visits; }});
        return true;
    }
    QByteArray host() const { return handover->primaries().first().host; }
    QList<OutageRow> outages()
    {
        const auto rows = await<QList<OutageRow>>([&](auto done) { recorder->outages({}, recorder.get(), done); });
        return rows ? *rows : QList<OutageRow>();
    }
    Totals totals()
    {
        const auto found = await<Totals>([&](auto done) { recorder->totals({}, clock.wall() - 24h, clock.wall() + 1h, recorder.get(), done); });
        return found ? *found : Totals();
    }
    // As the intake does.
    bool keepOne()
    {
        if (!keep(message()))
            return false;
        recorder->arrived({"firm.test"});
        return true;
    }
};

} // namespace

class TestWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whenTheWorldCameOutlivesARestart()
    {
        Kit kit;
        QVERIFY(kit.begin());
        QVERIFY(!kit.recorder->keptVisits().listensSince);
        kit.visits = {kit.clock.wall() - 3h, kit.clock.wall() - 2h, kit.clock.wall() - 1h, {}};
        kit.recorder.reset();
        QVERIFY(kit.watchNow());
        QCOMPARE(kit.recorder->keptVisits().listensSince, kit.visits.listensSince);
        QCOMPARE(kit.recorder->keptVisits().firstPublic, kit.visits.firstPublic);
        QCOMPARE(kit.recorder->keptVisits().lastPublic, kit.visits.lastPublic);
    }
    void looksAreRecorded()
    {
        Kit kit;
        QVERIFY(kit.begin());
        QTRY_VERIFY(kit.isUp());
        QTRY_VERIFY(!kit.totals().hosts.isEmpty() && kit.totals().hosts.first().seen.good >= 3);
        const Totals totals = kit.totals();
        QCOMPARE(totals.hosts.size(), 1);
        QCOMPARE(totals.hosts.first().host, kit.host());
        QCOMPARE(totals.hosts.first().seen.failed, 0);
        QVERIFY(totals.hosts.first().seen.greeting.count >= 3);
        QVERIFY(totals.hosts.first().seen.of(PrimaryState::Up) > 0ms);
        QCOMPARE(totals.hosts.first().seen.observed(), totals.hosts.first().seen.of(PrimaryState::Up)); // what it was before the first look is not counted
        QVERIFY(totals.service.running >= totals.hosts.first().seen.observed());
        QVERIFY(totals.service.freeBytes.count > 0);
    }
    void anOutageHasItsBeginEndAndMail()
    {
        Kit kit;
        QVERIFY(kit.begin());
        QTRY_VERIFY(kit.isUp());
        QVERIFY(kit.goDown());
        const WallTime began = *kit.handover->primaries().first().outageSince;
        QVERIFY(kit.keepOne() && kit.keepOne() && kit.keepOne());
        QTRY_COMPARE(kit.outages().size(), 1);
        QTRY_COMPARE(kit.outages().first().messages, 3);
        QCOMPARE(kit.outages().first().began, began);
        QVERIFY(!kit.outages().first().ended);
        QVERIFY(kit.outages().first().reason.startsWith("primary.") || kit.outages().first().reason.startsWith("net."));
        QSignalSpy returned(kit.handover.get(), &handover::HandOver::primaryReturned);
        QVERIFY(kit.primary.listen());
        QTRY_COMPARE_WITH_TIMEOUT(returned.size(), 1, 20'000);
        QTRY_VERIFY(kit.outages().first().ended);
        const OutageRow row = kit.outages().first();
        QCOMPARE(row.ended, std::optional(returned.first().at(2).value<WallTime>()));
        QVERIFY(row.answered && *row.answered <= *row.ended && *row.answered >= began);
        QTRY_VERIFY(kit.rows({spool::RecipientState::Waiting}).isEmpty());
        QTRY_COMPARE(kit.totals().service.delivered, 3);
    }
    void anOutageOverARestartIsOne()
    {
        Kit kit;
        QVERIFY(kit.begin());
        QTRY_VERIFY(kit.isUp());
        QVERIFY(kit.goDown());
        QVERIFY(kit.keepOne());
        kit.recorder.reset(); // writes what it has
        kit.handover.reset();
        kit.clock.skip(5min);
        kit.start();
        QVERIFY(kit.watchNow());
        QVERIFY(kit.keepOne());
        QCOMPARE(kit.outages().size(), 1);
        QVERIFY(!kit.outages().first().ended);
        QVERIFY(kit.outages().first().unwatched >= 5min && kit.outages().first().unwatched < 6min);
        QVERIFY(kit.primary.listen());
        QTRY_VERIFY_WITH_TIMEOUT(kit.outages().first().ended, 20'000);
        QCOMPARE(kit.outages().size(), 1);
        QVERIFY(kit.outages().first().messages >= 1);
    }
    void samplesGrowWithTheirHost()
    {
        Kit kit;
        QVERIFY(kit.begin());
        QTRY_VERIFY(kit.isUp());
        QTRY_VERIFY(kit.totals().hosts.size() == 1);
        const WallTime now = kit.clock.wall();
        const auto own = await<Watch::Cells<ServiceBucket>>([&](auto done) { kit.recorder->samples(now - 1h, now + 1h, 1min, 500, kit.recorder.get(), done); });
        QVERIFY(own && !own->isEmpty() && own->size() <= 3);
        const auto cells =
            await<Watch::Cells<PrimaryBucket>>([&](auto done) { kit.recorder->samples(kit.host(), now - 1h, now + 1h, 1min, 500, kit.recorder.get(), done); });
        QVERIFY(cells && !cells->isEmpty());
        const auto none =
            await<Watch::Cells<PrimaryBucket>>([&](auto done) { kit.recorder->samples("mx7.test:25", now - 1h, now, 1min, 500, kit.recorder.get(), done); });
        QVERIFY(!none && none.error().code == u"watch.no-such-host");
    }
    void theForecastSurvivesARestart()
    {
        Kit kit;
        QVERIFY(kit.begin());
        kit.recorder.reset();
        {   // as it would be after twelve hours in which the disk lost nearly all of what is left, and half of it more
            auto connection = store::Connection::open({.path = kit.place.filePath("watch.db"), .durability = store::Durability::Normal});
            QVERIFY(connection);
            Rows rows;
            QVERIFY(rows.opened(**connection));
            Minutes minutes;
            for (int i = 0; i < 720; ++i) {
                ServiceBucket bucket;
                bucket.freeBytes.add(qint64(4e15) - qint64(i) * 4'000'000'000'000);
                minutes.service[beginOf(lengthOf(Width::Minute), kit.clock.wall() - 12h + std::chrono::minutes(i))] = bucket;
            }
            QVERIFY((*connection)->begin() && rows.add(minutes) && (*connection)->commit());
            rows.closing();
        }
        QVERIFY(kit.watchNow());
        QCOMPARE(kit.recorder->daysUntilFull(0), std::optional(0));
    }
    void aDamagedFileIsSetAside()
    {
        Kit kit;
        QVERIFY(kit.open());
        kit.start();
        QFile file(kit.place.filePath("watch.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QVERIFY(kit.watchNow());
        QVERIFY(QFile::exists(kit.place.filePath("watch-damaged.db")));
        QTRY_VERIFY(kit.isUp());
        QTRY_COMPARE(kit.totals().hosts.size(), 1);
    }
    void aNewerFileIsLeftAlone()
    {
        Kit kit;
        QVERIFY(kit.begin());
        kit.recorder.reset();
        {
            auto connection = store::Connection::open({.path = kit.place.filePath("watch.db")});
            QVERIFY(connection && (*connection)->execute("PRAGMA user_version=99"));
        }
        const auto opened = Watch::open(kit.place.path(), kit.clock);
        QVERIFY(!opened && opened.error().code == u"watch.newer-schema");
        QVERIFY(!QFile::exists(kit.place.filePath("watch-damaged.db")));
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
