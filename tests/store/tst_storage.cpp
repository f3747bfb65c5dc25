// The storage thread: batches, order, and who fails when something fails.
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include "store/storage.h"

using namespace store;

namespace {

class Counting final : public Ledger {
public:
    Result<void> opened(Connection &connection) override
    {
        ++openings;
        return connection.execute("CREATE TABLE IF NOT EXISTS t(x INTEGER PRIMARY KEY)");
    }
    void closing() override {}
    Result<void> sealing(Connection &) override
    {
        ++transactions;
        return failSealing.exchange(false) ? Result<void>(Error{QStringLiteral("store.io"), {}}) : Result<void>();
    }
    std::atomic<int> openings = 0, transactions = 0;
    std::atomic<bool> failSealing = false;
};

class Call final : public Job {
public:
    using Work = std::function<Result<void>(Connection &)>;
    Call(Work work, std::function<void(Result<void>)> then, Guard guard) : m_work(std::move(work)), m_then(std::move(then)), m_guard(guard) {}
    Result<void> run(Connection &connection) override { return m_work(connection); }
    void answer(const Result<void> &result) override { m_then(result); }
    Guard guard() const override { return m_guard; }

private:
    Work m_work;
    std::function<void(Result<void>)> m_then;
    const Guard m_guard;
};

struct Kit {
    QTemporaryDir directory;
    Counting ledger;
    std::unique_ptr<Storage> storage;
    QList<bool> answers;

    explicit Kit(const Limits &limits = {})
    {
        auto connection = *Connection::open({.path = directory.filePath(QStringLiteral("t.db"))});
        (void)ledger.opened(*connection);
        storage = std::make_unique<Storage>(std::move(connection), ledger, limits);
    }
    static Result<void> put(Connection &c, int value) { return c.execute("INSERT INTO t VALUES(" + QByteArray::number(value) + ')'); }
    bool insert(int value, Guard guard = Guard::Savepoint)
    {
        return post([value](Connection &c) { return put(c, value); }, guard);
    }
    bool post(Call::Work work, Guard guard = Guard::Savepoint)
    {
        return storage->post(std::make_unique<Call>(std::move(work), [this](const Result<void> &r) { answers.append(bool(r)); }, guard));
    }
    // What is posted between the two is one batch.
    bool hold()
    {
        go = held = false;
        const bool posted = post([this](Connection &) -> Result<void> {
            held = true;
            held.notify_all();
            go.wait(false);
            return {};
        });
        held.wait(false);
        return posted;
    }
    void letGo()
    {
        go = true;
        go.notify_all();
    }
    std::atomic<bool> go = false, held = false;
    qint64 count() { return *(*Connection::open({.path = directory.filePath(QStringLiteral("t.db"))}))->number("SELECT count(*) FROM t"); }
};

} // namespace

class TestStorage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gathersWaitingJobsInOneTransaction()
    {
        Kit kit;
        for (int i = 0; i < 500; ++i)
            QVERIFY(kit.insert(i));
        QTRY_COMPARE(kit.answers.size(), 500);
        QVERIFY(!kit.answers.contains(false));
        QVERIFY2(kit.ledger.transactions < 250, qPrintable(QString::number(kit.ledger.transactions)));
        QCOMPARE(kit.count(), 500);
        QCOMPARE(kit.storage->waiting(), size_t(0));
    }

    void failsOneJobAlone()
    {
        Kit kit;
        for (const int value : {1, 2, 2, 3}) // the second 2 breaks the key
            QVERIFY(kit.insert(value));
        QTRY_COMPARE(kit.answers, (QList<bool>{true, true, false, true}));
        QCOMPARE(kit.count(), 3);
    }

    void failsAnUnguardedJobAloneThatChangedNothing()
    {
        Kit kit;
        QVERIFY(kit.hold());
        QVERIFY(kit.insert(1, Guard::Batch));
        QVERIFY(kit.post([](Connection &) -> Result<void> { return Error{QStringLiteral("no"), {}}; }, Guard::Batch));
        QVERIFY(kit.insert(2, Guard::Batch));
        kit.letGo();
        QTRY_COMPARE(kit.answers, (QList<bool>{true, true, false, true}));
        QCOMPARE(kit.count(), 2);
        QCOMPARE(kit.ledger.openings, 1);
    }

    void failsTheBatchOfAnUnguardedJobOnceAndIsCarefulFromThenOn()
    {
        Kit kit;
        const auto brokenHalfWay = [](Connection &c) -> Result<void> {
            (void)Kit::put(c, 9);
            return Error{QStringLiteral("no"), {}};
        };
        for (const QList<bool> &expected : {QList<bool>{true, false, false, false}, QList<bool>{true, true, false, true}}) {
            kit.answers.clear();
            QVERIFY(kit.hold());
            QVERIFY(kit.insert(1, Guard::Batch));
            QVERIFY(kit.post(brokenHalfWay, Guard::Batch));
            QVERIFY(kit.insert(2, Guard::Batch));
            kit.letGo();
            QTRY_COMPARE(kit.answers, expected);
        }
        QCOMPARE(kit.count(), 2); // never the 9
        QCOMPARE(kit.ledger.openings, 2);
    }

    void failsTheWholeTransactionAndGoesOn()
    {
        Kit kit(Limits{.jobs = 3});
        QVERIFY(kit.hold());
        for (int i = 0; i < 5; ++i)
            QVERIFY(kit.insert(i));
        kit.ledger.failSealing = true; // of the first transaction
        kit.letGo();
        QTRY_COMPARE(kit.answers.size(), 6);
        QVERIFY(!kit.answers.first());
        QVERIFY(kit.answers.last());
        QCOMPARE(kit.ledger.openings, 2);
        QCOMPARE(kit.count(), kit.answers.count(true));
    }

    void endsATransactionAtAnIoErrorOfOneJob()
    {
        Kit kit;
        QVERIFY(kit.post([](Connection &) -> Result<void> { return Error{QStringLiteral("store.io"), {}}; }));
        QTRY_COMPARE(kit.answers, QList<bool>{false});
        QVERIFY(kit.insert(1));
        QTRY_COMPARE(kit.answers, (QList<bool>{false, true}));
        QCOMPARE(kit.ledger.openings, 2);
    }

    void refusesWhenTooMuchWaits()
    {
        Kit kit(Limits{.waiting = 2});
        QVERIFY(kit.insert(1));
        QVERIFY(kit.insert(2));
        QVERIFY(!kit.insert(3));
        QTRY_COMPARE(kit.answers.size(), 2);
        QVERIFY(kit.insert(3));
        QTRY_COMPARE(kit.answers.size(), 3);
    }

    void finishesWhatWasPostedBeforeItEnds()
    {
        Kit kit;
        for (int i = 0; i < 100; ++i)
            QVERIFY(kit.insert(i));
        kit.storage.reset();
        QCOMPARE(kit.count(), 100);
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
