#include <QtTest>
#include "directory/list_change.h"

using directory::Index;
using directory::ListChange;
using directory::ListRow;
using namespace std::chrono_literals;

namespace {

constexpr size_t seed = 7;
constexpr WallTime now{24h * 20'000};

QByteArray name(int i) { return "surname." + QByteArray::number(i); }

QSet<QByteArray> names(int first, int count)
{
    QSet<QByteArray> all;
    for (int i = first; i < first + count; ++i)
        all.insert(name(i));
    return all;
}

// A domain's lists in memory, and the change of one.
struct Place {
    Index index{seed};
    QList<ListRow> lists;

    static ListChange replacing(const QSet<QByteArray> &locals, qint64 growth, bool complete = true, const QByteArray &list = "staff", int slot = 3)
    {
        ListChange change(ListChange::Kind::Replace, {list, slot, {complete, now, locals.size()}}, growth);
        change.written(Index::keysOf(locals, seed));
        return change;
    }
    int make(ListChange change) // how many pieces it took
    {
        int pieces = 1;
        while (!change.step(index, lists))
            ++pieces;
        return pieces;
    }
    bool hasAll(int first, int count) const
    {
        for (int i = first; i < first + count; ++i)
            if (!index.find(name(i)).listed)
                return false;
        return true;
    }
};

} // namespace

class TestListChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noPieceIsLong();
    void whoIsKnownBeforeAndAfterIsKnownAtEveryPiece();
    void aListIsCompleteOnlyWhenAllOfItIsThere();
    void aListThatIsRemovedIsGoneBeforeAnybodyLeaves();
    void othersStay();
    void whoIsInAListIsNotBad();
    void theSizeThatIsToComeIsKnown();
    void whatWasNotWrittenChangesNothing();
    void aRefreshedListIsTheSameOne();
};

void TestListChange::noPieceIsLong()
{
    Place p;
    constexpr int count = 100'000;
    constexpr qsizetype shard = 2 * count / Index::shards; // twice as many as there should be in one
    p.make(Place::replacing(names(0, count), count));
    ListChange change = Place::replacing(names(count, count), 0);
    int pieces = 0;
    for (bool isAll = false; !isAll; ++pieces) {
        const qsizetype before = p.index.size();
        isAll = change.step(p.index, p.lists);
        QVERIFY(p.index.size() - before <= qsizetype(ListChange::addressesAtOnce));
        QVERIFY(before - p.index.size() <= shard);
    }
    QCOMPARE(pieces, count / int(ListChange::addressesAtOnce) + Index::shards);
    QCOMPARE(p.index.size(), count);
    QVERIFY(p.hasAll(count, count));
}

void TestListChange::whoIsKnownBeforeAndAfterIsKnownAtEveryPiece()
{
    Place p;
    p.make(Place::replacing(names(0, 12'000), 12'000));
    ListChange change = Place::replacing(names(6'000, 12'000), 0);
    do
        QVERIFY(p.hasAll(6'000, 6'000));
    while (!change.step(p.index, p.lists));
    QVERIFY(p.hasAll(6'000, 12'000));
    QCOMPARE(p.index.size(), 12'000);
}

void TestListChange::aListIsCompleteOnlyWhenAllOfItIsThere()
{
    Place p;
    ListChange change = Place::replacing(names(0, 12'000), 12'000);
    do
        QVERIFY(p.lists.isEmpty() || p.hasAll(0, 12'000));
    while (!change.step(p.index, p.lists));
    QCOMPARE(p.lists, QList<ListRow>{change.list()});
}

void TestListChange::aListThatIsRemovedIsGoneBeforeAnybodyLeaves()
{
    Place p;
    p.make(Place::replacing(names(0, 1'000), 1'000));
    ListChange change(ListChange::Kind::Remove, p.lists.first(), 0);
    change.written(Index::Keys());
    int pieces = 0;
    do
        QVERIFY(p.lists.isEmpty() || p.hasAll(0, 1'000));
    while (++pieces, !change.step(p.index, p.lists));
    QCOMPARE(pieces, Index::shards);
    QCOMPARE(p.index.size(), 0);
    QVERIFY(p.lists.isEmpty());
}

void TestListChange::othersStay()
{
    Place p;
    p.make(Place::replacing(names(0, 100), 100, true, "staff", 3));
    p.make(Place::replacing(names(50, 100), 100, false, "groups", 4));
    p.index.put(name(0), {true, now, {}, {}, {}, 0}, directory::bitOf(3));
    p.index.put("learned", {false, now, {}, {}, {}, 0}, 0);
    p.make(Place::replacing(names(1'000, 1), 0, true, "staff", 3));
    QCOMPARE(p.lists.size(), 2);
    QVERIFY(p.hasAll(50, 100)); // of the other list
    QCOMPARE(p.index.find(name(0)).goodAt, now);
    QVERIFY(!p.index.find(name(0)).listed && !p.index.find(name(1)).listed);
    QCOMPARE(p.index.find("learned").goodAt, now);
    QCOMPARE(p.index.size(), 100 + 3);
}

void TestListChange::whoIsInAListIsNotBad()
{
    Place p;
    p.index.put(name(0), {false, now - 40h, now, now - 30h, now, 3}, 0);
    p.make(Place::replacing(names(0, 1), 1));
    QCOMPARE(p.index.find(name(0)), (directory::Knowledge{true, now - 40h, {}, {}, {}, 0}));
}

void TestListChange::theSizeThatIsToComeIsKnown()
{
    Place p;
    p.make(Place::replacing(names(0, 10'000), 10'000));
    ListChange change = Place::replacing(names(10'000, 15'000), 5'000);
    do
        QCOMPARE(p.index.size() + change.toCome(), 15'000);
    while (!change.step(p.index, p.lists));
    QCOMPARE(p.index.size(), 15'000);
}

void TestListChange::whatWasNotWrittenChangesNothing()
{
    ListChange change(ListChange::Kind::Replace, {"staff", 3, {true, now, 1}}, 1);
    QVERIFY(!change.isWritten());
    change.written(Error{QStringLiteral("directory.failed"), {}});
    QVERIFY(change.isWritten());
    QCOMPARE(change.result().error().code, QStringLiteral("directory.failed"));
}

void TestListChange::aRefreshedListIsTheSameOne()
{
    Place p;
    p.make(Place::replacing(names(0, 10), 10));
    ListRow row = p.lists.first();
    row.state.readAt = now + 1h;
    for (const char *list : {"another of that slot", "staff"}) {
        row.name = list;
        ListChange change(ListChange::Kind::Refresh, row, 0);
        change.written(Index::Keys());
        QCOMPARE(p.make(std::move(change)), 1);
        QCOMPARE(p.lists.size(), 1);
        QCOMPARE(*p.lists.first().state.readAt == now + 1h, QByteArray(list) == "staff");
    }
    QVERIFY(p.hasAll(0, 10));
}

QTEST_GUILESS_MAIN(TestListChange)
#include "tst_list_change.moc"
