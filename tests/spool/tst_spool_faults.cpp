// Every write and every sync fails once, one after the other; and the power fails at random moments, losing what was not synced.
// After each: every message that was acknowledged is there, whole, once, and the service goes on.
// RESTANTE_ROUNDS: how many power cuts (30).
#include <QSet>
#include <sqlite3.h>
#include "spool/jobs.h"
#include "support/database.h"
#include "support/fault_vfs.h"
#include "support/spool_kit.h"

using namespace spool;

namespace {

QByteArray bodyFor(MessageId id, int kind)
{
    const QByteArray line = "line of " + idText(id) + "\r\n";
    return "Subject: " + idText(id) + "\r\n\r\n" + line.repeated(kind == 0 ? 3 : 20'000 / 4 * kind);
}

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("RESTANTE_ROUNDS");
    return wanted > 0 ? wanted : 30;
}

// What a run of mail leaves behind for the check.
struct Story {
    QHash<MessageId, int> acknowledged; // and its kind
    QSet<MessageId> recorded;           // delivered, and that was acknowledged
    QSet<MessageId> tried;              // delivered, but record() failed: may be there or not

    void check(SpoolKit &kit) const;
    void check(SpoolKit &kit, const QHash<MessageId, int> &listed) const;
};

void Story::check(SpoolKit &kit) const
{
    QHash<MessageId, int> listed;
    QByteArray after;
    do {
        const Result<ListPage> page = kit.list({}, ListSort::Age, after);
        VERIFY_OK(page);
        for (const ListRow &row : page->rows)
            ++listed[row.message];
        after = page->next;
    } while (!after.isEmpty());
    check(kit, listed);
}

void Story::check(SpoolKit &kit, const QHash<MessageId, int> &listed) const
{
    for (auto one = acknowledged.begin(); one != acknowledged.end(); ++one) {
        if (recorded.contains(one.key())) {
            QCOMPARE(listed.value(one.key()), 0);
            continue;
        }
        if (tried.contains(one.key()) && !listed.contains(one.key()))
            continue;
        QCOMPARE(listed.value(one.key()), 1);
        const Result<QByteArray> bytes = kit.read(one.key());
        VERIFY_OK(bytes);
        QVERIFY(*bytes == kit.message().trace + bodyFor(one.key(), *one));
    }
}

// Some mail comes, two messages go.
void live(SpoolKit &kit, Story &story, int messages)
{
    struct Coming { std::unique_ptr<Draft> draft; int kind; std::optional<bool> kept; };
    std::vector<Coming> all;
    for (int i = 0; i < messages; ++i) {
        all.push_back({kit.spool->begin(kit.message()), i % 5 == 4 ? 1 : 0, {}});
        const QByteArray body = bodyFor(all.back().draft->id(), all.back().kind);
        (void)all.back().draft->append(body);
    }
    for (Coming &one : all)
        one.draft->commit(nullptr, [&one](const Result<void> &kept) { one.kept = bool(kept); });
    QVERIFY(waitUntil([&all] { return std::ranges::all_of(all, [](const Coming &one) { return one.kept.has_value(); }); }));
    for (const Coming &one : all) {
        if (*one.kept)
            story.acknowledged.insert(one.draft->id(), one.kind);
    }
    const Result<Claim> claim = kit.claim(firm, 2);
    if (!claim)
        return;
    for (const Due &due : claim->due)
        (kit.record({outcome(due, RecipientState::Delivered)}) ? story.recorded : story.tried).insert(due.message);
}

// Mail of another box, and whether this one says that it has it.
QList<Moving> exported(SpoolKit &old, int messages)
{
    for (int i = 0; i < messages; ++i)
        (void)old.keep("Subject: x\r\n\r\n" + QByteArray(i % 3 == 2 ? 200'000 : 30, 'a' + char(i)) + "\r\n");
    const Result<MoveOutPage> page = await<MoveOutPage>([&](auto done) { old.spool->moveOut("an-export", {}, 50, "unix:tester", nullptr, done); });
    QList<Moving> all;
    for (const MessageId id : page ? page->messages : QList<MessageId>()) {
        if (const Result<Moving> one = await<Moving>([&](auto done) { old.spool->moving(id, nullptr, done); }))
            all.append(*one);
    }
    return all;
}

Result<MessageId> knows(SpoolKit &kit, const Moving &moving)
{
    return await<MessageId>([&](auto done) { kit.spool->movedIn(moving.box, moving.message.movedFrom->message, nullptr, done); });
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothingWhenAnyWriteFails_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("always");
        QTest::newRow("I/O error once") << SQLITE_IOERR << false;
        QTest::newRow("I/O error from then on") << SQLITE_IOERR << true;
        QTest::newRow("disk full once") << SQLITE_FULL << false;
        QTest::newRow("disk full from then on") << SQLITE_FULL << true;
    }
    void losesNothingWhenAnyWriteFails()
    {
        QFETCH(const int, code);
        QFETCH(const bool, always);
        bool more = true;
        int hit = 0;
        for (int n = 1; more; ++n) {
            FaultVfs vfs;
            SpoolKit kit;
            kit.options.vfs = vfs.name();
            VERIFY_OK(kit.open());
            Story story;
            live(kit, story, 2);
            QCOMPARE(story.acknowledged.size(), 2);
            vfs.failAt(n, code, always ? FaultVfs::Always : FaultVfs::Once);
            live(kit, story, 5);
            more = vfs.faults() > 0;
            hit += more;
            vfs.heal();
            live(kit, story, 2); // the service goes on
            QVERIFY(kit.keep());
            story.check(kit);
            VERIFY_OK(kit.open());
            story.check(kit);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("operation %1").arg(n)));
        }
        QVERIFY2(hit > 10, qPrintable(QString::number(hit)));
    }

    // By what a box says that it has, another one forgets it.
    void hasWhatItSaysThatItTookIn_data() { losesNothingWhenAnyWriteFails_data(); }
    void hasWhatItSaysThatItTookIn()
    {
        QFETCH(const int, code);
        QFETCH(const bool, always);
        SpoolKit old;
        VERIFY_OK(old.open());
        const QList<Moving> all = exported(old, 3);
        QCOMPARE(all.size(), 3);
        bool more = true;
        int hit = 0;
        for (int n = 1; more; ++n) {
            FaultVfs vfs;
            SpoolKit kit;
            kit.options.vfs = vfs.name();
            VERIFY_OK(kit.open());
            QVERIFY(kit.keep());
            vfs.failAt(n, code, always ? FaultVfs::Always : FaultVfs::Once);
            for (const Moving &one : all)
                (void)kit.keep(one.message, *old.read(one.message.movedFrom->message, one.message.trace.size()));
            more = vfs.faults() > 0;
            hit += more;
            vfs.heal();
            QVERIFY(kit.keep()); // the service goes on
            for (const Moving &one : all) {
                const QByteArray bytes = *old.read(one.message.movedFrom->message, one.message.trace.size());
                if (const Result<MessageId> here = knows(kit, one); here && !*here)
                    VERIFY_OK(kit.keep(one.message, bytes).result);
                const Result<MessageId> here = knows(kit, one);
                VERIFY_OK(here);
                const Result<QByteArray> kept = kit.read(*here);
                VERIFY_OK(kept);
                QVERIFY(*kept == one.message.trace + bytes);
            }
            QCOMPARE(kit.list()->rows.size(), 2 + all.size());
            QCOMPARE(Database(kit).number("SELECT count(*) FROM audit WHERE act = 'moveIn'"), all.size());
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("operation %1").arg(n)));
        }
        QVERIFY2(hit > 5, qPrintable(QString::number(hit)));
    }

    // A commit is answered as failed, and has reached the disk all the same.
    void knowsNothingOfWhatItRefused()
    {
        SpoolKit old, kit;
        VERIFY_OK(old.open());
        VERIFY_OK(kit.open());
        const QList<Moving> all = exported(old, 1);
        kit.spool.reset();
        Ledger ledger([](Bulletin) {});
        {
            const auto connection = store::Connection::open({.path = kit.file()});
            QVERIFY(connection);
            VERIFY_OK(ledger.opened(**connection));
            VERIFY_OK((*connection)->begin());
            const Parcel parcel{.id = MessageId{1'000'000'000}, .message = all.first().message, .rest = "x\r\n", .bodySize = 3, .now = kit.clock.wall()};
            VERIFY_OK(CommitJob(ledger, parcel, {nullptr, [](const Result<void> &) {}}).run(**connection));
            ledger.kept();
            VERIFY_OK(ledger.sealing(**connection));
            VERIFY_OK((*connection)->commit());
            (void)ledger.failed({QStringLiteral("store.io"), {}});
            ledger.closing();
        }
        QCOMPARE(Database(kit).number("SELECT count(*) FROM moved_in"), 1);
        const auto again = store::Connection::open({.path = kit.file()});
        QVERIFY(again);
        VERIFY_OK(ledger.opened(**again));
        ledger.closing();
        QCOMPARE(Database(kit).number("SELECT count(*) FROM messages WHERE state = 1"), 0);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM moved_in"), 0);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM audit WHERE act = 'moveIn'"), 0);
    }

    void losesNothingWhenThePowerFails()
    {
        std::mt19937 random(20261121);
        for (int round = 0; round < rounds(); ++round) {
            FaultVfs vfs;
            SpoolKit kit;
            kit.options.vfs = vfs.name();
            vfs.record();
            VERIFY_OK(kit.open());
            Story story;
            live(kit, story, 3);
            vfs.cutPowerAt(1 + int(random() % 200));
            for (int i = 0; i < 40 && !vfs.isOff(); ++i)
                live(kit, story, 1 + int(random() % 9));
            QVERIFY(vfs.isOff());
            kit.spool.reset();
            vfs.restorePower(random);
            kit.options.vfs.clear();
            VERIFY_OK(kit.open());
            story.check(kit);
            QVERIFY(kit.keep());
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("round %1").arg(round)));
        }
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_spool_faults.moc"
