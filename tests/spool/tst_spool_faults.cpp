// Every write and every sync fails once, one after the other; and the power fails at random moments, losing what was not synced.
// After each: every message that was acknowledged is there, whole, once, and the service goes on.
// RESTANTE_ROUNDS: how many power cuts (30).
#include <QSet>
#include <sqlite3.h>
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
