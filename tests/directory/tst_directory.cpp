#include <QtTest>
#include "directory/directory.h"
#include "support/spool_kit.h"

using directory::CatchAll;
using directory::Directory;
using directory::Ruled;
using directory::Ruling;
using directory::Standing;
using namespace std::chrono_literals;

class TestDirectory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_directory.reset(); }
    void knowsNothingAtFirst();
    void refusesWhoIsNotInACompleteList();
    void defersWhoIsNotInAnIncompleteList();
    void replacesAList();
    void keepsListsApart();
    void keepsListsApartThatComeAtOnce();
    void believesAListMoreThanARefusal();
    void removesAList();
    void takesNoListThatDoesNotFit();
    void answersNobodyWhoIsGone();
    void learnsOnlyAfterATestForCatchAll();
    void forgetsWhatItLearnedWhenACatchAllAppears();
    void learnsWhoIsGone();
    void isNotFilledByNamesThatAreTried();
    void readsAliasesAndPlainNames();
    void foldsAsConfigured_data();
    void foldsAsConfigured();
    void showsItsAddressesByPages();
    void keepsOutWhatItCannotRead();

private:
    void open()
    {
        m_directory.reset();
        auto opened = Directory::open(m_temporary->path(), m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_directory = *std::move(opened);
        m_directory->configure(m_config);
    }
    Result<void> put(const QByteArray &list, bool complete, const QSet<QByteArray> &locals, const QByteArray &domain = "firm.test")
    {
        return await<void>([&](auto done) { m_directory->replaceList(domain, list, complete, locals, "eva", nullptr, done); });
    }
    Ruling away(const QByteArray &local) const { return m_directory->rule("firm.test", local, false).ruling; }
    Directory::Overview overview() const { return m_directory->overview().first(); }

    std::unique_ptr<QTemporaryDir> m_temporary;
    FakeClock m_clock;
    config::Config m_config;
    std::unique_ptr<Directory> m_directory;
};

void TestDirectory::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_clock = {};
    m_config = {};
    m_config.domains = {config::Domain{}, config::Domain{}};
    m_config.domains[0].name = QStringLiteral("firm.test");
    m_config.domains[0].aliases = {QStringLiteral("firm.example")};
    m_config.domains[1].name = QStringLiteral("other.test");
    open();
}

void TestDirectory::knowsNothingAtFirst()
{
    QCOMPARE(m_directory->rule("firm.test", "a", false), (Ruled{Ruling::Accept, "directory.nothing-known"}));
    QCOMPARE(m_directory->rule("firm.test", "a", true), (Ruled{Ruling::Ask, "directory.ask"}));
    QCOMPARE(m_directory->rule("nobody.test", "a", true), (Ruled{Ruling::Accept, "directory.nothing-known"}));
    QCOMPARE(m_directory->overview().size(), 2);
    QVERIFY(!overview().isReady);
}

void TestDirectory::refusesWhoIsNotInACompleteList()
{
    VERIFY_OK(put("staff.csv", true, {"a", "b"}));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(away("A"), Ruling::Accept);
        QCOMPARE(away("c"), Ruling::Refuse);
        QVERIFY(overview().isReady);
        QCOMPARE(overview().addresses.listed, 2);
        QCOMPARE(overview().lists.first().state.readAt, std::optional(m_clock.wall()));
        open(); // as after a restart
    }
    m_clock.pass(7 * 24h + 1min);
    QVERIFY(!overview().isReady);
    QCOMPARE(away("a"), Ruling::Accept);
    QCOMPARE(away("c"), Ruling::Defer);
}

void TestDirectory::defersWhoIsNotInAnIncompleteList()
{
    VERIFY_OK(put("staff.csv", false, {"a"}));
    QCOMPARE(away("a"), Ruling::Accept);
    QCOMPARE(away("c"), Ruling::Defer);
}

void TestDirectory::replacesAList()
{
    VERIFY_OK(put("staff.csv", true, {"a", "b"}));
    VERIFY_OK(put("staff.csv", true, {"b", "c"}));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(away("a"), Ruling::Refuse);
        QCOMPARE(away("b"), Ruling::Accept);
        QCOMPARE(away("c"), Ruling::Accept);
        QCOMPARE(overview().lists.size(), 1);
        open();
    }
}

void TestDirectory::keepsListsApart()
{
    VERIFY_OK(put("staff.csv", true, {"a", "b"}));
    VERIFY_OK(put("groups.csv", false, {"b", "all"}));
    VERIFY_OK(put("staff.csv", true, {"x"}, "other.test"));
    VERIFY_OK(put("staff.csv", true, {"a"}));
    QCOMPARE(away("b"), Ruling::Accept); // the other list has it
    QCOMPARE(away("x"), Ruling::Refuse);
    QCOMPARE(m_directory->rule("other.test", "x", false).ruling, Ruling::Accept);
    QCOMPARE(overview().lists.size(), 2);
}

void TestDirectory::keepsListsApartThatComeAtOnce()
{
    int written = 0;
    for (const char *name : {"one", "two", "one"})
        m_directory->replaceList("firm.test", name, false, {QByteArray("of-") + name}, "eva", nullptr, [&written](const Result<void> &result) { written += bool(result); });
    QTRY_COMPARE(written, 3);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(overview().lists.size(), 2);
        QCOMPARE(away("of-one"), Ruling::Accept);
        QCOMPARE(away("of-two"), Ruling::Accept);
        open();
    }
}

void TestDirectory::believesAListMoreThanARefusal()
{
    m_directory->bad("firm.test", "new");
    QCOMPARE(away("new"), Ruling::Refuse);
    VERIFY_OK(put("staff.csv", true, {"new"}));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(away("new"), Ruling::Accept);
        open();
    }
}

void TestDirectory::removesAList()
{
    VERIFY_OK(put("staff.csv", true, {"a"}));
    const auto remove = [this](const QByteArray &domain, const QByteArray &name) {
        return await<void>([&](auto done) { m_directory->removeList(domain, name, "eva", nullptr, done); });
    };
    QCOMPARE(remove("firm.test", "stuff.csv").error().code, QStringLiteral("directory.no-such-list"));
    QCOMPARE(remove("nobody.test", "staff.csv").error().code, QStringLiteral("directory.no-such-domain"));
    VERIFY_OK(remove("firm.test", "staff.csv"));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(m_directory->rule("firm.test", "a", false).rule, QByteArray("directory.nothing-known"));
        QVERIFY(overview().lists.isEmpty());
        open();
    }
}

void TestDirectory::takesNoListThatDoesNotFit()
{
    QCOMPARE(put("x.csv", true, {"a"}, "nobody.test").error().code, QStringLiteral("directory.no-such-domain"));
    for (int i = 0; i < directory::mostLists; ++i)
        VERIFY_OK(put("list" + QByteArray::number(i), false, {"a" + QByteArray::number(i)}));
    QCOMPARE(put("one more", false, {"z"}).error().code, QStringLiteral("directory.too-many-lists"));
    VERIFY_OK(put("list3", false, {"b3"}));
    QSet<QByteArray> many;
    for (int i = 0; i <= directory::mostAddresses; ++i)
        many.insert(QByteArray::number(i));
    QCOMPARE(put("list4", false, many).error().code, QStringLiteral("directory.full"));
    QCOMPARE(away("a4"), Ruling::Accept);
}

void TestDirectory::answersNobodyWhoIsGone()
{
    auto who = std::make_unique<QObject>();
    bool answered = false;
    m_directory->replaceList("firm.test", "staff.csv", true, {"a"}, "eva", who.get(), [&answered](const Result<void> &) { answered = true; });
    who.reset();
    QTRY_COMPARE(away("a"), Ruling::Accept);
    QTRY_COMPARE(overview().addresses.listed, 1);
    QVERIFY(!answered);
}

void TestDirectory::learnsOnlyAfterATestForCatchAll()
{
    QVERIFY(m_directory->isCatchAllTestDue("firm.test"));
    m_directory->good("firm.test", "a");
    QCOMPARE(m_directory->standing("firm.test", "a", true), Standing::NeverSeen);
    m_directory->testedCatchAll("firm.test", false);
    QVERIFY(!m_directory->isCatchAllTestDue("firm.test"));
    m_directory->good("firm.test", "A");
    QCOMPARE(m_directory->standing("firm.test", "a", true), Standing::Good);
    QCOMPARE(away("stranger"), Ruling::Defer);
    open();
    QCOMPARE(m_directory->standing("firm.test", "a", true), Standing::Good);
    QCOMPARE(overview().catchAll, CatchAll::None);
    QVERIFY(!overview().isReady);
    m_clock.pass(12h + 1min);
    QVERIFY(m_directory->isCatchAllTestDue("firm.test"));
    m_clock.pass(12h);
    m_directory->good("firm.test", "late");
    QCOMPARE(m_directory->standing("firm.test", "late", true), Standing::NeverSeen);
}

void TestDirectory::forgetsWhatItLearnedWhenACatchAllAppears()
{
    QSignalSpy told(m_directory.get(), &Directory::caughtAll);
    VERIFY_OK(put("staff.csv", false, {"listed"}));
    m_directory->testedCatchAll("firm.test", false);
    m_directory->good("firm.test", "learned");
    m_directory->testedCatchAll("firm.test", true);
    m_directory->testedCatchAll("firm.test", true);
    QCOMPARE(told.size(), 1);
    m_directory->good("firm.test", "after");
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(m_directory->standing("firm.test", "learned", false), Standing::NeverSeen);
        QCOMPARE(m_directory->standing("firm.test", "after", false), Standing::NeverSeen);
        QVERIFY(directory::isGood(m_directory->standing("firm.test", "listed", false)));
        QCOMPARE(m_directory->rule("firm.test", "x", true), (Ruled{Ruling::Accept, "directory.catch-all"}));
        open();
    }
}

void TestDirectory::learnsWhoIsGone()
{
    VERIFY_OK(put("staff.csv", true, {"gone"}));
    for (const auto pause : {0h, 12h, 11h}) {
        m_clock.pass(pause);
        m_directory->bad("firm.test", "gone");
        QCOMPARE(away("gone"), Ruling::Accept);
    }
    open(); // the count is kept
    m_clock.pass(1h);
    m_directory->bad("firm.test", "gone");
    QCOMPARE(away("gone"), Ruling::Refuse);
    m_directory->testedCatchAll("firm.test", false);
    m_directory->good("firm.test", "gone"); // is back
    QCOMPARE(away("gone"), Ruling::Accept);
}

void TestDirectory::isNotFilledByNamesThatAreTried()
{
    m_directory->testedCatchAll("firm.test", false);
    for (int i = 0; i < 101'000; ++i) {
        m_directory->bad("firm.test", "try" + QByteArray::number(i));
        if (i % 10'000 == 0)
            QCoreApplication::processEvents();
    }
    QCOMPARE(overview().addresses.bad, 100'000);
    m_directory->good("firm.test", "honest");
    QCOMPARE(away("honest"), Ruling::Accept);
    QCOMPARE(away("try100500"), Ruling::Defer);
}

void TestDirectory::readsAliasesAndPlainNames()
{
    directory::ListReader reader = *m_directory->reader("firm.test");
    reader.take("a@firm.test\nB@FIRM.example\nc@other.test\n");
    QCOMPARE(reader.end().locals, (QSet<QByteArray>{"a", "b"}));
    QCOMPARE(m_directory->reader("nobody.test").error().code, QStringLiteral("directory.no-such-domain"));
}

// B6: which spellings are one mailbox is the domain's to say.
void TestDirectory::foldsAsConfigured_data()
{
    QTest::addColumn<bool>("caseMatters");
    QTest::addColumn<bool>("plusAddressing");
    QTest::addColumn<Ruling>("capital");
    QTest::addColumn<Ruling>("plus");
    QTest::newRow("neither") << false << false << Ruling::Accept << Ruling::Refuse;
    QTest::newRow("case matters") << true << false << Ruling::Refuse << Ruling::Refuse;
    QTest::newRow("plus-addressing") << false << true << Ruling::Accept << Ruling::Accept;
    QTest::newRow("both") << true << true << Ruling::Refuse << Ruling::Accept;
}

void TestDirectory::foldsAsConfigured()
{
    QFETCH(bool, caseMatters);
    QFETCH(bool, plusAddressing);
    m_config.domains[0].caseMatters = caseMatters;
    m_config.domains[0].plusAddressing = plusAddressing;
    m_directory->configure(m_config);
    directory::ListReader reader = *m_directory->reader("firm.test");
    reader.take("eva@firm.test\nAdam@firm.test\n");
    VERIFY_OK(put("staff.csv", true, reader.end().locals));
    QCOMPARE(away("eva"), Ruling::Accept);
    QCOMPARE(away("Adam"), Ruling::Accept);
    QTEST(away("Eva"), "capital");
    QTEST(away("eva+news"), "plus");
    QCOMPARE(away("other+news"), Ruling::Refuse);
}

void TestDirectory::showsItsAddressesByPages()
{
    VERIFY_OK(put("staff.csv", true, {"a", "b", "c", "d", "e"}));
    VERIFY_OK(put("staff.csv", true, {"x"}, "other.test"));
    QList<QByteArray> seen;
    for (QByteArray after;;) {
        const auto page = await<QList<directory::AddressRow>>([&](auto done) { m_directory->addresses("firm.test", after, 2, nullptr, done); });
        VERIFY_OK(page);
        if (page->isEmpty())
            break;
        QVERIFY(page->size() <= 2);
        for (const directory::AddressRow &row : *page)
            seen.append(row.local);
        after = seen.last();
    }
    QCOMPARE(seen, (QList<QByteArray>{"a", "b", "c", "d", "e"}));
}

void TestDirectory::keepsOutWhatItCannotRead()
{
    m_directory.reset();
    QFile file(m_temporary->filePath(QStringLiteral("state.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QCOMPARE(Directory::open(m_temporary->path(), m_clock).error().code, QStringLiteral("directory.damaged"));
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
