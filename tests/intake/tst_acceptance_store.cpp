// What adaptive acceptance remembers comes back after a restart, and a broken file harms nobody.
#include <QTemporaryDir>
#include <QtTest>
#include "intake/acceptance_store.h"
#include "support/fake_clock.h"

using admission::Health;
using admission::Verdict;
using intake::AcceptanceStore;
using namespace std::chrono_literals;

class TestAcceptanceStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void remembersOverRestarts();
    void countsNoTimeWhileItDoesNotRun();
    void meansNobodyWithAnotherKey();
    void beginsAnewAfterDamage();
    void savesByItself();
    void keepsItsFileToItself();

private:
    std::unique_ptr<AcceptanceStore> open(char key = 'k') const
    {
        auto opened = AcceptanceStore::open(m_directory->path(), QByteArray(32, key), m_clock);
        return opened ? *std::move(opened) : nullptr;
    }
    Verdict tryOnce(AcceptanceStore &store) const
    {
        admission::ClientKey client;
        client.bytes = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 192, 0, 2, 1};
        return store.acceptance().decide({client, "a@sender.test", "b@example.test"}, config::Acceptance::Adaptive, {}, {Health::State::Healthy, "x"}, m_clock.monotonic()).verdict;
    }
    std::unique_ptr<QTemporaryDir> m_directory;
    FakeClock m_clock;
};

void TestAcceptanceStore::remembersOverRestarts()
{
    auto store = open();
    QVERIFY(store);
    QCOMPARE(tryOnce(*store), Verdict::Defer);
    m_clock.pass(6min);
    store.reset();
    store = open();
    QCOMPARE(store->acceptance().sizes().tuples, 1);
    QCOMPARE(tryOnce(*store), Verdict::Accept);
    store.reset();
    QCOMPARE(open()->acceptance().sizes().networks, 1);
}

void TestAcceptanceStore::countsNoTimeWhileItDoesNotRun()
{
    auto store = open();
    QCOMPARE(tryOnce(*store), Verdict::Defer);
    store.reset();
    m_clock.pass(10h);
    store = open();
    QCOMPARE(tryOnce(*store), Verdict::Defer);
    m_clock.pass(6min);
    QCOMPARE(tryOnce(*store), Verdict::Accept);
}

void TestAcceptanceStore::meansNobodyWithAnotherKey()
{
    auto store = open();
    QCOMPARE(tryOnce(*store), Verdict::Defer);
    m_clock.pass(6min);
    store.reset();
    QCOMPARE(tryOnce(*open('l')), Verdict::Defer);
}

void TestAcceptanceStore::beginsAnewAfterDamage()
{
    auto store = open();
    QCOMPARE(tryOnce(*store), Verdict::Defer);
    store.reset();
    QFile file(m_directory->filePath(QStringLiteral("acceptance.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    store = open();
    QVERIFY(store);
    QCOMPARE(store->acceptance().sizes().tuples, 0);
    QCOMPARE(tryOnce(*store), Verdict::Defer);
    store.reset();
    QCOMPARE(open()->acceptance().sizes().tuples, 1);
}

void TestAcceptanceStore::savesByItself()
{
    auto store = open();
    QCOMPARE(tryOnce(*store), Verdict::Defer);
    const auto copied = [this] { // as after a crash: what is on the disk now, with its log
        QTemporaryDir copy;
        for (const char *name : {"acceptance.db", "acceptance.db-wal"})
            QFile::copy(m_directory->filePath(QString::fromLatin1(name)), copy.filePath(QString::fromLatin1(name)));
        auto opened = AcceptanceStore::open(copy.path(), QByteArray(32, 'k'), m_clock);
        return opened ? (*opened)->acceptance().sizes().tuples : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(copied(), 1, 20'000);
}

void TestAcceptanceStore::keepsItsFileToItself()
{
    QVERIFY(open());
    const auto rights = QFile::permissions(m_directory->filePath(QStringLiteral("acceptance.db")));
    QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

QTEST_GUILESS_MAIN(TestAcceptanceStore)
#include "tst_acceptance_store.moc"
