// Finished mail: found again by whom, when and how it ended; forgotten on request, to the last byte.
#include <QFile>
#include "spool/forgetting.h"
#include "spool/tables.h"
#include "support/database.h"
#include "support/spool_kit.h"

using namespace spool;
using namespace std::chrono_literals;

namespace {

struct Kit : SpoolKit {
    // One message to one recipient, at once finished; a second later than the one before.
    bool finish(const QByteArray &sender, const QByteArray &recipient, RecipientState state = RecipientState::Delivered, const QByteArray &rule = {},
                const QByteArray &reply = "ok", const QByteArray &messageId = {})
    {
        clock.pass(1s);
        NewMessage made = message({recipient}, sender);
        made.recipients[0].route = firm;
        made.messageId = messageId;
        if (!keep(made, "Subject: x\r\n\r\nhello\r\n").result)
            return false;
        const Result<Claim> claimed = claim();
        if (!claimed || claimed->due.size() != 1)
            return false;
        Outcome end = outcome(claimed->due.first(), state);
        end.attempt.text = reply;
        if (!rule.isEmpty())
            end.rule = rule;
        return bool(record({end}));
    }
    Result<HistoryPage> history(const HistoryFilter &filter = {}, const QByteArray &after = {}, int limit = 500)
    {
        return await<HistoryPage>([&](auto done) { spool->history(filter, after, limit, nullptr, done); });
    }
    // Of all pages of `limit`, the recipients.
    QByteArrayList found(const HistoryFilter &filter, int limit = 500)
    {
        QByteArrayList all;
        QByteArray after;
        do {
            const Result<HistoryPage> page = history(filter, after, limit);
            if (!page)
                return {page.error().code.toLatin1()};
            for (const HistoryRow &row : page->rows)
                all << row.recipient;
            after = page->next;
        } while (!after.isEmpty());
        return all;
    }
    Result<Forgotten> forget(const Forgetting &what)
    {
        return await<Forgotten>([&](auto done) { spool->forget(what, "unix:eva", nullptr, done); });
    }
    qint64 queued(const Forgetting &what)
    {
        return await<qint64>([&](auto done) { spool->countQueued(what, nullptr, done); }).operator*();
    }
    // Whether a text is anywhere in what is on the disk, without regard to case.
    bool isOnDisk(const QByteArray &text) const
    {
        for (const char *end : {"", "-wal"}) {
            QFile data(file() + QLatin1String(end));
            if (data.open(QIODevice::ReadOnly) && data.readAll().toLower().contains(text.toLower()))
                return true;
        }
        return false;
    }
};

QByteArray now(const Kit &kit) { return QByteArray::number(toRow(kit.clock.wall())); }

HistoryFilter by(const QByteArray &address, AddressMatch match = AddressMatch::Whole)
{
    HistoryFilter filter;
    filter.address = address;
    filter.match = match;
    return filter;
}

} // namespace

class TestSpoolHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheLatestFirst()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.finish("s@out.test", "a@firm.test", RecipientState::Refused, "F2.list-id", "no such user", "1@out.test"));
        QVERIFY(kit.finish({}, "b@firm.test"));
        const Result<HistoryPage> page = kit.history();
        VERIFY_OK(page);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->rows[0].recipient, QByteArray("b@firm.test"));
        QCOMPARE(page->rows[0].sender, QByteArray());
        const HistoryRow &row = page->rows[1];
        QCOMPARE(row.sender, QByteArray("s@out.test"));
        QCOMPARE(row.outcome, RecipientState::Refused);
        QCOMPARE(row.rule, QByteArray("F2.list-id"));
        QCOMPARE(row.messageId, QByteArray("1@out.test"));
        QCOMPARE(row.last.text, QByteArray("no such user"));
        QCOMPARE(row.attempts, 1);
        QVERIFY(row.size > 20 && row.arrived <= row.finished && row.finished < page->rows[0].finished);
        QVERIFY(page->next.isEmpty());
    }

    void finds_data()
    {
        QTest::addColumn<HistoryFilter>("filter");
        QTest::addColumn<QByteArrayList>("wanted");
        const auto row = [](const char *name, const HistoryFilter &filter, const QByteArrayList &wanted) { QTest::newRow(name) << filter << wanted; };
        row("a recipient", by("EVA@Firm.test"), {"eva@firm.test", "Eva@FIRM.test"});
        row("a sender", by("s@out.test"), {"x_y@firm.test", "eva@firm.test"});
        row("from and to the same", by("me@firm.test"), {"me@firm.test"});
        row("how it begins", by("EV", AddressMatch::Beginning), {"eva@firm.test", "evan@firm.test", "Eva@FIRM.test"});
        row("what is in it", by("@FIRM.", AddressMatch::Within), {"me@firm.test", "x_y@firm.test", "eva@firm.test", "evan@firm.test", "Eva@FIRM.test"});
        row("no wildcards", by("%", AddressMatch::Within), {});
        row("no wildcard for one", by("e_a@firm.test"), {});
        row("an underscore is one", by("x_", AddressMatch::Beginning), {"x_y@firm.test"});
        row("a long one", by(QByteArray(10'000, 'a') + "@firm.test"), {});
        row("control characters", by(QByteArray("e\0va\r\n", 6)), {});
        row("no UTF-8", by("\xff\xfe", AddressMatch::Beginning), {});
        HistoryFilter filter;
        filter.outcomes = {RecipientState::Refused, RecipientState::Expired};
        row("how it ended", filter, {"x_y@firm.test", "evan@firm.test"});
        filter.rule = "F2";
        row("a kind of rule", filter, {"evan@firm.test"});
        filter.rule = "F2.list-id";
        row("a rule", filter, {"evan@firm.test"});
        filter.rule = "F2.list";
        row("half a rule", filter, {});
        filter = {};
        filter.messageId = "1@out.test";
        row("a Message-ID", filter, {"eva@firm.test"});
        filter = {};
        filter.domain = "firm.test";
        filter.until = WallTime{};
        row("before all", filter, {});
        filter.until = WallTime(Milliseconds(std::numeric_limits<qint64>::max()));
        filter.since = WallTime(Milliseconds(std::numeric_limits<qint64>::min()));
        row("all of a domain", filter, {"me@firm.test", "x_y@firm.test", "eva@firm.test", "evan@firm.test", "Eva@FIRM.test"});
        filter.domain = "other.test";
        row("another domain", filter, {});
    }
    void finds()
    {
        QFETCH(HistoryFilter, filter);
        QFETCH(QByteArrayList, wanted);
        Kit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.finish("t@out.test", "Eva@FIRM.test"));
        QVERIFY(kit.finish("t@out.test", "evan@firm.test", RecipientState::Refused, "F2.list-id"));
        QVERIFY(kit.finish("S@OUT.test", "eva@firm.test", RecipientState::Delivered, {}, "ok", "1@out.test"));
        QVERIFY(kit.finish("s@out.test", "x_y@firm.test", RecipientState::Expired, "notice"));
        QVERIFY(kit.finish("me@firm.test", "me@firm.test"));
        QCOMPARE(kit.found(filter), wanted);
        QCOMPARE(kit.found(filter, 1), wanted); // each page of one
        QCOMPARE(kit.found(filter, 2), wanted);
    }

    void findsAMessageAndATime()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.finish("s@out.test", "a@firm.test"));
        const WallTime first = kit.clock.wall();
        QVERIFY(kit.finish("s@out.test", "b@firm.test"));
        QVERIFY(kit.finish("s@out.test", "c@firm.test"));
        HistoryFilter filter;
        filter.since = first + 1ms;
        filter.until = kit.clock.wall();
        QCOMPARE(kit.found(filter), QByteArrayList{"b@firm.test"});
        filter = {};
        filter.message = kit.history()->rows[2].message;
        QCOMPARE(kit.found(filter), QByteArrayList{"a@firm.test"});
        filter.message = MessageId{7};
        QCOMPARE(kit.found(filter), QByteArrayList{});
    }

    // Rows behind the spool's back, none so old that it is swept; every thousandth is of the one who is looked for.
    void looksAtSomeRowsAPage()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        Database(kit).execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) INSERT INTO history(id, message, kind, domain, sender,"
                              " address, state, rule, arrived, finished, message_id, size, attempts, at, host, code, enhanced, text, reason)"
                              " SELECT i * 10 + 1, i * 10, 0, 'firm.test', 's' || i || '@out.test', CASE i % 1000 WHEN 0 THEN 'rare@firm.test' ELSE 'u' || i || '@firm.test' END,"
                              " 3 + (i % 15000 = 0), '', i, " + now(kit) + " + i / 7, '', 1, 1, 1, '', 250, '', '', '' FROM n");
        const Result<HistoryPage> some = kit.history(by("rare", AddressMatch::Within));
        VERIFY_OK(some);
        QVERIFY(!some->next.isEmpty() && some->rows.size() >= 15 && some->rows.size() < 30); // it looked at 20,000
        QCOMPARE(kit.found(by("rare", AddressMatch::Within)).size(), 30);
        QCOMPARE(kit.found(by("rare", AddressMatch::Within), 7).size(), 30);
        QVERIFY(kit.history(by("rare@firm.test"))->next.isEmpty()); // the index knows
        QCOMPARE(kit.found(by("rare@firm.test"), 4).size(), 30);
        QCOMPARE(kit.found(by("u", AddressMatch::Beginning), 500).size(), 29'970); // many ends are the same millisecond
        QCOMPARE(kit.found(by("s1234", AddressMatch::Beginning), 3).size(), 11);
        HistoryFilter refused;
        refused.outcomes = {RecipientState::Refused};
        QCOMPARE(kit.found(refused, 1).size(), 2);
    }

    void refusesABadCursor()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        for (const char *bad : {"x", "1", "1 2 3", "1 x", "99999999999999999999 1"})
            QCOMPARE(kit.history({}, bad).error().code, "spool.bad-cursor");
    }

    void keepsTheMessageIdOfALargeMessage()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        const auto draft = kit.spool->begin(kit.message());
        bool room = true;
        for (int i = 0; i < 5; ++i) {
            draft->onRoom([&room] { room = true; });
            room = draft->append(QByteArray(60'000, 'x'));
            QVERIFY(waitUntil([&room] { return room; }));
        }
        draft->setMessageId('<' + QByteArray(1000, 'i') + '>');
        VERIFY_OK(await<void>([&](auto done) { draft->commit(nullptr, done); }));
        VERIFY_OK(kit.record({outcome(kit.claim()->due.first(), RecipientState::Delivered)}));
        QCOMPARE(kit.history()->rows[0].messageId, QByteArray(255, 'i'));
        HistoryFilter filter;
        filter.messageId = QByteArray(1000, 'i');
        QCOMPARE(kit.found(filter).size(), 1);
    }

    // ---- forgetting

    void knowsAnAddressInAText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("caseMatters");
        QTest::addColumn<bool>("quoted");
        const auto row = [](const char *text, bool quoted, bool caseMatters = false) { QTest::newRow(text) << QByteArray(text) << caseMatters << quoted; };
        row("<Eva@firm.test>: no such user", true);
        row("eva@FIRM.test", true);
        row("mail for eva@firm.test.", true);
        row("mail for eva@firm.test. Bye", true);
        row("reva@firm.test", false);
        row("j.eva@firm.test", false);
        row("reva@firm.test and eva@firm.test", true);
        row("eva@firm.test.example", false);
        row("eva@firm.tests", false);
        row("eva@firm", false);
        row("eva@xn--frm-cma.test", true);
        row("<EVA@firm.test>", false, true);
        row("<Eva@FIRM.TEST>", true, true);
        row("", false);
    }
    void knowsAnAddressInAText()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, caseMatters);
        QTEST(quotes(text, {{"Eva@firm.test", "Eva@xn--frm-cma.test"}, caseMatters}), "quoted");
    }

    void leavesNoByteOfAnAddress()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        const QByteArray eva = "eva.novotna@firm.test";
        QVERIFY(kit.finish("s@out.test", "Eva.Novotna@FIRM.test", RecipientState::Refused, "notice", "<eva.novotna@firm.test>: closed", "1@out.test"));
        QVERIFY(kit.finish(eva, "b@firm.test"));
        QVERIFY(kit.finish("s@out.test", "c@firm.test", RecipientState::Refused, "notice", "ask eva.novotna@firm.test"));
        QVERIFY(kit.finish("s@out.test", "deva.novotna@firm.test"));
        QVERIFY(kit.finish(eva, eva));
        VERIFY_OK(await<void>([&](auto done) { kit.spool->audit({"readMail", {}, "of Eva.Novotna@firm.test"}, "unix:x", nullptr, done); }));
        VERIFY_OK(await<void>([&](auto done) { kit.spool->audit({"setSecret", {}, "primary"}, "unix:x", nullptr, done); }));
        Database(kit).execute("INSERT INTO notice_log(at, kind, outage, domain, sender, message, recipients, step, rule, language, subject, notice, settled)"
                              " VALUES(1, 0, 0, 'firm.test', 'Eva.Novotna@firm.test', 1, 1, 0, 'notice', 'en', 'secret', 0, 1)");
        QVERIFY(kit.isOnDisk(eva));
        const Result<Forgotten> done = kit.forget({{eva}, false});
        VERIFY_OK(done);
        QCOMPARE(done->rows, 4 + 1 + 1 + 1); // history, known_good, notice_log, audit
        QVERIFY(done->overwritten);
        QVERIFY(kit.isOnDisk("deva.novotna@firm.test")); // another one
        Database(kit).execute("DELETE FROM history WHERE address = 'deva.novotna@firm.test'; DELETE FROM known_good; PRAGMA wal_checkpoint(TRUNCATE)");
        QVERIFY(!kit.isOnDisk("eva.novotna"));
        QCOMPARE(kit.found({}), (QByteArrayList{"erased", "c@firm.test", "b@firm.test", "erased"})); // they still count
        const QList<HistoryRow> rows = kit.history()->rows;
        QCOMPARE(rows[0].sender, QByteArray("erased"));
        QCOMPARE(rows[1].sender, QByteArray("s@out.test"));
        QCOMPARE(rows[1].last.text, QByteArray());
        QCOMPARE(rows[2].sender, QByteArray("erased"));
        QCOMPARE(rows[3].sender, QByteArray("s@out.test"));
        QCOMPARE(rows[3].messageId, QByteArray());
        QCOMPARE(rows[3].last.text, QByteArray());
        QCOMPARE(Database(kit).number("SELECT count(*) FROM notice_log WHERE sender = 'erased' AND subject = ''"), 1);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM audit WHERE subject = ''"), 2); // that one, and this act
        QCOMPARE(Database(kit).number("SELECT count(*) FROM audit WHERE act = 'forgetAddress' AND actor = 'unix:eva' AND subject = ''"), 1);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM audit WHERE subject = 'primary'"), 1);
    }

    void leavesTheQueueAlone()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        VERIFY_OK(kit.keep(kit.message({"a@firm.test", "A@firm.test"}, "s@out.test"), "x\r\n").result);
        VERIFY_OK(kit.keep(kit.message({"b@firm.test"}, "a@firm.test"), "x\r\n").result);
        VERIFY_OK(kit.keep(kit.message({"b@firm.test"}, "s@out.test"), "x\r\n").result);
        const Forgetting what{{"a@firm.test"}, false};
        QCOMPARE(kit.forget(what)->rows, 0);
        QCOMPARE(kit.queued(what), 2);
        QCOMPARE(kit.queued({{"A@firm.test"}, true}), 1);
        QCOMPARE(kit.claim()->due.size(), 4);
    }

    void forgetsInStepsAndOnlyWhatItIsTold()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        Database(kit).execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000) INSERT INTO history(id, message, kind, domain, sender,"
                              " address, state, rule, arrived, finished, message_id, size, attempts, at, host, code, enhanced, text, reason)"
                              " SELECT i, i, 0, 'firm.test', 's@out.test', CASE i % 3 WHEN 0 THEN 'a@firm.test' WHEN 1 THEN 'A@firm.test' ELSE 'b@firm.test' END,"
                              " 3, '', 1, " + now(kit) + ", '', 1, 1, 1, '', 250, '', '', '' FROM n");
        QCOMPARE(kit.forget({{"a@firm.test"}, true})->rows, 4000);
        QCOMPARE(kit.forget({{"a@firm.test"}, false})->rows, 4000);
        QCOMPARE(kit.forget({{"a@firm.test"}, false})->rows, 0);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM history WHERE address = 'b@firm.test'"), 4000);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM audit"), 3);
    }

    void saysWhenSomebodyStillReads()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.finish("s@out.test", "a@firm.test"));
        const auto reader = *store::Connection::open({.path = kit.file(), .access = store::Access::Read});
        VERIFY_OK(reader->begin());
        QCOMPARE(*reader->number("SELECT count(*) FROM history"), 1);
        const Result<Forgotten> busy = kit.forget({{"a@firm.test"}, false});
        VERIFY_OK(busy);
        QVERIFY(!busy->overwritten);
        reader->rollback();
        QVERIFY(kit.forget({{"a@firm.test"}, false})->overwritten);
        QVERIFY(!kit.isOnDisk("a@firm.test"));
    }

    // ---- bodies

    void leavesNoBodyOfFinishedMail()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        VERIFY_OK(kit.keep(kit.message(), "Subject: small\r\n\r\nthe quick brown fox\r\n").result);
        VERIFY_OK(kit.keep(kit.message(), QByteArray("the lazy dog sleeps\r\n").repeated(50'000)).result); // a megabyte, cleared by and by
        QVERIFY(kit.isOnDisk("quick brown") && kit.isOnDisk("lazy dog"));
        const auto claimed = kit.claim();
        for (const Due &due : claimed->due)
            VERIFY_OK(kit.record({outcome(due, RecipientState::Delivered)}));
        QVERIFY(waitUntil([&] { return Database(kit).number("SELECT count(*) FROM bodies") == 0 && Database(kit).number("SELECT count(*) FROM messages") == 0; }));
        Database(kit).execute("PRAGMA wal_checkpoint(TRUNCATE)"); // as it comes by itself after 64 MB
        QVERIFY(!kit.isOnDisk("quick brown") && !kit.isOnDisk("lazy dog"));
        QVERIFY(kit.isOnDisk("s@out.test")); // the history
    }
};

QTEST_GUILESS_MAIN(TestSpoolHistory)
#include "tst_spool_history.moc"
