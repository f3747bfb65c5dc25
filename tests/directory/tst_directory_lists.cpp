#include <QtTest>
#include "directory/directory.h"
#include "support/database.h"
#include "support/spool_kit.h"

using directory::Directory;
using directory::Ruling;
using directory::Standing;
using namespace std::chrono_literals;

namespace {

constexpr int many = 20'000; // several pieces

QByteArray name(int i) { return "surname." + QByteArray::number(i); }

QSet<QByteArray> names(int first, int count)
{
    QSet<QByteArray> all;
    for (int i = first; i < first + count; ++i)
        all.insert(name(i));
    return all;
}

} // namespace

// What look-ups, other changes and ends meet while a long list is on its way into memory.
class TestDirectoryLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_directory.reset(); }
    void letsOthersHaveTheirTurn_data();
    void letsOthersHaveTheirTurn();
    void knowsThroughoutWhoIsKnownBeforeAndAfter();
    void refusesNobodyForAListThatIsNotAllThere();
    void refusesNobodyForAListThatIsLeaving();
    void isDoneWhenItIsOnTheDisk();
    void keepsWhatIsLearnedMeanwhile_data();
    void keepsWhatIsLearnedMeanwhile();
    void makesChangesInTheirOrder();
    void removesAListThatIsOnItsWay();
    void refreshesAListThatIsOnItsWay();
    void givesNoSlotAwayThatIsBeingEmptied();
    void countsWhatIsOnItsWay();
    void finishesWithoutItsDomain();
    void losesNothingWhenItEndsMeanwhile_data();
    void losesNothingWhenItEndsMeanwhile();
    void mayBeEndedByWhoIsAnswered();

private:
    using Done = std::function<void(const Result<void> &)>;
    void open()
    {
        m_directory.reset();
        auto opened = Directory::open(m_temporary->path(), m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_directory = *std::move(opened);
        m_directory->configure(m_config);
    }
    void replace(const QByteArray &list, bool complete, const QSet<QByteArray> &locals, const Done &done = [](const Result<void> &) {})
    {
        m_directory->replaceList("firm.test", list, complete, locals, "eva", nullptr, done);
    }
    Result<void> put(const QByteArray &list, bool complete, const QSet<QByteArray> &locals)
    {
        return await<void>([&](auto done) { replace(list, complete, locals, done); });
    }
    // Turn by turn until `done`, which begin() sets.
    template <typename Each> bool goOn(const bool &done, const Each &each)
    {
        QTimer wake; // on Windows a turn that waits overlooks what another thread has posted
        wake.start(10);
        QElapsedTimer timer;
        for (timer.start(); !done && timer.elapsed() < 60'000;) {
            each();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        each();
        return done;
    }
    Done into(bool &done)
    {
        return [&done](const Result<void> &result) { done = bool(result); };
    }
    Ruling away(const QByteArray &local) const { return m_directory->rule("firm.test", local, false).ruling; }
    Standing standing(const QByteArray &local) const { return m_directory->standing("firm.test", local, false); }
    Directory::Overview overview() const { return m_directory->overview().first(); }
    bool isComing() const { return overview().lists.isEmpty() && overview().addresses.listed > 0; }

    std::unique_ptr<QTemporaryDir> m_temporary;
    FakeClock m_clock;
    config::Config m_config;
    std::unique_ptr<Directory> m_directory;
};

void TestDirectoryLists::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_clock = {};
    m_config = {};
    m_config.domains = {config::Domain{}};
    m_config.domains[0].name = QStringLiteral("firm.test");
    open();
}

void TestDirectoryLists::letsOthersHaveTheirTurn_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::addRow("a new list") << many << many;
    QTest::addRow("nearly the same") << 100 << many;
    QTest::addRow("nobody any more") << 0 << 0;
}

// The pieces are the turns in which the addresses change; every one has its bound.
void TestDirectoryLists::letsOthersHaveTheirTurn()
{
    QFETCH(int, first);
    QFETCH(int, count);
    VERIFY_OK(put("staff.csv", false, names(0, many)));
    constexpr qint64 most = std::max<qint64>(qint64(directory::ListChange::addressesAtOnce), 3 * many / directory::Index::shards);
    bool done = false;
    replace("staff.csv", false, names(first, count), into(done));
    qint64 known = overview().addresses.listed;
    QVERIFY(goOn(done, [&] {
        const qint64 now = overview().addresses.listed;
        QVERIFY2(qAbs(now - known) <= most, qPrintable(QString::number(now - known)));
        known = now;
    }));
    QCOMPARE(known, count);
}

void TestDirectoryLists::knowsThroughoutWhoIsKnownBeforeAndAfter()
{
    VERIFY_OK(put("staff.csv", true, names(0, many)));
    bool done = false;
    int turns = 0;
    replace("staff.csv", true, names(many / 2, many), into(done));
    QVERIFY(goOn(done, [&] {
        ++turns;
        for (int i = many / 2; i < many; i += 97) {
            QVERIFY(standing(name(i)) != Standing::NeverSeen);
            QCOMPARE(away(name(i)), Ruling::Accept);
        }
        QCOMPARE(away("stranger"), Ruling::Refuse);
    }));
    QVERIFY(turns > directory::Index::shards);
    QCOMPARE(away(name(0)), Ruling::Refuse);
    QCOMPARE(away(name(many)), Ruling::Accept);
}

void TestDirectoryLists::refusesNobodyForAListThatIsNotAllThere()
{
    bool done = false, wasComing = false;
    replace("staff.csv", true, names(0, many), into(done));
    QVERIFY(goOn(done, [&] {
        wasComing |= isComing();
        for (int i = 0; i < many; i += 97)
            QCOMPARE(away(name(i)), Ruling::Accept);
    }));
    QVERIFY(wasComing);
    QCOMPARE(away("stranger"), Ruling::Refuse);
}

void TestDirectoryLists::refusesNobodyForAListThatIsLeaving()
{
    VERIFY_OK(put("staff.csv", true, names(0, many)));
    bool done = false;
    m_directory->removeList("firm.test", "staff.csv", "eva", nullptr, into(done));
    QVERIFY(goOn(done, [&] {
        for (int i = 0; i < many; i += 97)
            QCOMPARE(away(name(i)), Ruling::Accept);
    }));
    QCOMPARE(overview().addresses.listed, 0);
}

void TestDirectoryLists::isDoneWhenItIsOnTheDisk()
{
    qint64 onDisk = -1, inMemory = -1;
    VERIFY_OK(await<void>([&](auto done) {
        replace("staff.csv", true, names(0, many), [&, done](const Result<void> &result) {
            onDisk = Database(m_temporary->filePath(QStringLiteral("state.db"))).number("SELECT count(*) FROM addresses WHERE lists <> 0");
            inMemory = overview().addresses.listed;
            done(result);
        });
    }));
    QCOMPARE(onDisk, many);
    QCOMPARE(inMemory, many);
}

void TestDirectoryLists::keepsWhatIsLearnedMeanwhile_data()
{
    QTest::addColumn<bool>("isWritten");
    QTest::addRow("before it is written") << false;
    QTest::addRow("while it comes into memory") << true;
}

void TestDirectoryLists::keepsWhatIsLearnedMeanwhile()
{
    QFETCH(bool, isWritten);
    m_directory->testedCatchAll("firm.test", false);
    bool done = false, learned = false;
    replace("staff.csv", true, names(0, many), into(done));
    QVERIFY(goOn(done, [&] {
        if (learned || (isWritten && !isComing()))
            return;
        learned = true;
        m_directory->good("firm.test", "learned");
        m_directory->bad("firm.test", "gone");
        for (int i = 0; i < many; i += 1'000) { // some are there by now, others not
            m_directory->good("firm.test", name(i));
            m_directory->bad("firm.test", name(i + 1));
        }
        QCOMPARE(standing("learned"), Standing::Good);
        QCOMPARE(standing("gone"), Standing::Bad);
    }));
    QVERIFY(learned);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(standing("learned"), Standing::Good);
        QCOMPARE(standing("gone"), Standing::Bad);
        for (int i = 0; i < many; i += 1'000) {
            QCOMPARE(standing(name(i)), Standing::Good);
            QCOMPARE(standing(name(i + 1)), Standing::StaleGood); // of a list: not gone by one refusal
        }
        QCOMPARE(overview().addresses.listed, many);
        QCOMPARE(overview().addresses.learned, 1);
        QCOMPARE(overview().addresses.bad, 1);
        open(); // as after a restart
    }
    for (const auto pause : {12h, 12h}) { // the first one counted
        m_clock.pass(pause);
        m_directory->bad("firm.test", name(1));
    }
    QCOMPARE(away(name(1)), Ruling::Refuse);
}

void TestDirectoryLists::makesChangesInTheirOrder()
{
    QByteArrayList order;
    const auto said = [&order](const char *what) -> Done {
        return [&order, what](const Result<void> &result) { order.append(result ? QByteArray(what) : result.error().code.toLatin1()); };
    };
    replace("staff.csv", true, names(0, many), said("first"));
    replace("staff.csv", true, {"a"}, said("second"));
    m_directory->removeList("firm.test", "staff.csv", "eva", nullptr, said("removed"));
    replace("staff.csv", false, {"b"}, said("third"));
    replace("groups.csv", true, {"all"}, said("other"));
    m_directory->removeList("firm.test", "nothing", "eva", nullptr, said("nothing"));
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 6, 60'000);
    QCOMPARE(order, (QByteArrayList{"directory.no-such-list", "first", "second", "removed", "third", "other"}));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(overview().lists.size(), 2);
        QCOMPARE(overview().addresses.listed, 2);
        QCOMPARE(standing(name(0)), Standing::NeverSeen);
        QCOMPARE(standing("a"), Standing::NeverSeen);
        QCOMPARE(standing("b"), Standing::StaleGood);
        QCOMPARE(standing("all"), Standing::StaleGood);
        open();
    }
}

void TestDirectoryLists::removesAListThatIsOnItsWay()
{
    replace("staff.csv", true, names(0, many));
    VERIFY_OK(await<void>([&](auto done) { m_directory->removeList("firm.test", "staff.csv", "eva", nullptr, done); }));
    for (int round = 0; round < 2; ++round) {
        QVERIFY(overview().lists.isEmpty());
        QCOMPARE(overview().addresses.listed, 0);
        open();
    }
}

void TestDirectoryLists::refreshesAListThatIsOnItsWay()
{
    replace("staff.csv", true, {"a"});
    m_clock.pass(1h);
    VERIFY_OK(await<void>([&](auto done) { m_directory->refreshList("firm.test", "staff.csv", nullptr, done); }));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(overview().lists.first().state.readAt, std::optional(m_clock.wall()));
        QCOMPARE(away("a"), Ruling::Accept);
        open();
    }
}

void TestDirectoryLists::givesNoSlotAwayThatIsBeingEmptied()
{
    for (int i = 0; i < directory::mostLists; ++i)
        VERIFY_OK(put("list" + QByteArray::number(i), false, {name(i)}));
    m_directory->removeList("firm.test", "list3", "eva", nullptr, [](const Result<void> &) {});
    QCOMPARE(put("one more", false, {"z"}).error().code, QStringLiteral("directory.too-many-lists"));
    QTRY_COMPARE(overview().lists.size(), directory::mostLists - 1);
    QTRY_VERIFY(put("one more", false, {"z"})); // the list is gone before its slot is empty
    QCOMPARE(overview().lists.last().slot, 3);
    QCOMPARE(standing(name(3)), Standing::NeverSeen);
}

void TestDirectoryLists::countsWhatIsOnItsWay()
{
    constexpr int half = int(directory::mostAddresses) / 2;
    const QSet<QByteArray> first = names(0, half);
    bool done = false;
    replace("first.csv", false, first, into(done));
    QSet<QByteArray> second = names(half, half);
    second.insert("too much");
    QCOMPARE(put("second.csv", false, second).error().code, QStringLiteral("directory.full"));
    QVERIFY(!done);
    replace("first.csv", false, {"a"}); // the same list: its addresses count once
    QCOMPARE(put("second.csv", false, second).error().code, QStringLiteral("directory.full"));
    QTRY_VERIFY_WITH_TIMEOUT(done, 120'000);
    QTRY_COMPARE_WITH_TIMEOUT(overview().addresses.listed, 1, 60'000);
}

void TestDirectoryLists::finishesWithoutItsDomain()
{
    bool done = false;
    replace("staff.csv", true, names(0, many), into(done));
    const config::Config with = std::exchange(m_config, {});
    QVERIFY(goOn(done, [&] {
        m_directory->configure(m_config);
        QVERIFY(m_directory->overview().isEmpty());
    }));
    m_config = with;
    for (int round = 0; round < 2; ++round) {
        m_directory->configure(m_config);
        QCOMPARE(overview().addresses.listed, many);
        QCOMPARE(away("stranger"), Ruling::Refuse);
        open();
    }
}

void TestDirectoryLists::losesNothingWhenItEndsMeanwhile_data() { keepsWhatIsLearnedMeanwhile_data(); }

void TestDirectoryLists::losesNothingWhenItEndsMeanwhile()
{
    QFETCH(bool, isWritten);
    bool answered = false;
    replace("staff.csv", true, names(0, many), into(answered));
    if (isWritten)
        QVERIFY(waitUntil([this] { return isComing(); }));
    open();
    QCoreApplication::processEvents();
    QVERIFY(!answered);
    QCOMPARE(overview().addresses.listed, many);
    QCOMPARE(away("stranger"), Ruling::Refuse);
}

void TestDirectoryLists::mayBeEndedByWhoIsAnswered()
{
    bool answered = false;
    replace("staff.csv", true, names(0, many), [&](const Result<void> &) {
        m_directory.reset();
        answered = true;
    });
    QTRY_VERIFY(answered);
    open();
    QCOMPARE(overview().addresses.listed, many);
}

QTEST_GUILESS_MAIN(TestDirectoryLists)
#include "tst_directory_lists.moc"
