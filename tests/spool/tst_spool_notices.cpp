// What the spool remembers of notices: mail that came to a step of the schedule, decisions, outages.
#include "support/database.h"
#include "support/spool_kit.h"

using namespace std::chrono_literals;
using namespace spool;

class TestSpoolNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_kit = std::make_unique<SpoolKit>();
        VERIFY_OK(m_kit->open());
    }
    void cleanup() { m_kit.reset(); }

    void looksAtEachMailOnceForEachStep();
    void keepsAMessageInOnePage();
    void leavesOutWhatAPersonHolds();
    void knowsWhoWasTold();
    void findsAllMailOfASender();
    void decidesAllOrNothing();
    void knowsWhenADelayIsOver();
    void forgetsWithTheHistory();
    void movesAPostponementWithTheClock();

private:
    MessageId keep(const QByteArray &sender, const QList<QByteArray> &recipients = {"a@firm.test"})
    {
        const auto kept = m_kit->keep(m_kit->message(recipients, sender), "Subject: x\r\n\r\nhello\r\n");
        return kept.result ? kept.id : MessageId();
    }
    ReachedPage reached(Milliseconds step, int limit = 100, OutageId outage = {1}, Milliseconds ahead = 0h)
    {
        const auto page = await<ReachedPage>([&](auto done) { m_kit->spool->reached(firm, step, ahead, outage, limit, nullptr, done); });
        return page ? *page : ReachedPage();
    }
    Result<void> decide(const Spool::DelayDecisions &decisions)
    {
        return await<void>([&](auto done) { m_kit->spool->recordDelays(decisions, nullptr, done); });
    }
    Spool::Notice notice(const QList<NoticeEntry> &about) const
    {
        NewMessage message = m_kit->message({"p@out.test"}, {});
        message.origin = Origin::Notice;
        message.recipients[0].route = {RouteKind::Outside, "out.test"};
        return {message, "Subject: late\r\n\r\nlate\r\n", about};
    }
    NoticeEntry entry(MessageId message, const QByteArray &rule, Milliseconds step = 4h, const QByteArray &sender = "p@out.test") const
    {
        return {m_kit->clock.wall(), NoticeKind::Delayed, {1}, "firm.test", sender, message, 1, step, rule, "en", "x"};
    }
    static QList<MessageId> messages(const ReachedPage &page)
    {
        QList<MessageId> all;
        for (const Reached &one : page.rows) {
            if (!all.contains(one.waiting.due.message))
                all.append(one.waiting.due.message);
        }
        return all;
    }

    std::unique_ptr<SpoolKit> m_kit;
};

void TestSpoolNotices::looksAtEachMailOnceForEachStep()
{
    const MessageId first = keep("p@out.test");
    m_kit->clock.pass(3h);
    const MessageId second = keep("p@out.test");
    QVERIFY(reached(4h).rows.isEmpty());
    m_kit->clock.pass(2h);
    ReachedPage page = reached(4h);
    QCOMPARE(messages(page), QList<MessageId>{first});
    QCOMPARE(page.rows.first().waiting.waited, Milliseconds(5h));
    QCOMPARE(messages(reached(4h)), QList<MessageId>{first}); // looking decides nothing
    QCOMPARE(messages(reached(4h, 100, {1}, 3h)), (QList<MessageId>{first, second}));
    VERIFY_OK(decide({.notices = {}, .untold = {entry(first, "F1.unverified")}, .passed = StepPassed{firm, 4h, page.upTo}, .settled = {}}));
    QVERIFY(reached(4h).rows.isEmpty());
    QCOMPARE(messages(reached(1h)), (QList<MessageId>{first, second})); // another step
    VERIFY_OK(m_kit->open()); // the life clock is saved every minute: what was not counts for nothing
    QVERIFY(reached(4h).rows.isEmpty());
    m_kit->clock.pass(4h);
    QCOMPARE(messages(reached(4h)), QList<MessageId>{second});
    VERIFY_OK(decide({.notices = {}, .untold = {}, .passed = StepPassed{firm, 4h, {1}}, .settled = {}})); // never back
    QCOMPARE(messages(reached(4h)), QList<MessageId>{second});
}

void TestSpoolNotices::keepsAMessageInOnePage()
{
    QList<QByteArray> many;
    for (int i = 0; i < 30; ++i)
        many.append("a" + QByteArray::number(i) + "@firm.test");
    const MessageId large = keep("p@out.test", many), small = keep("q@out.test");
    m_kit->clock.pass(5h);
    ReachedPage page = reached(4h, 10);
    QCOMPARE(page.rows.size(), 30);
    QVERIFY(page.hasMore);
    VERIFY_OK(decide({.notices = {}, .untold = {}, .passed = StepPassed{firm, 4h, page.upTo}, .settled = {}}));
    page = reached(4h, 10);
    QCOMPARE(messages(page), QList<MessageId>{small});
    QVERIFY(!page.hasMore);
    Q_UNUSED(large);
}

void TestSpoolNotices::leavesOutWhatAPersonHolds()
{
    const MessageId held = keep("p@out.test"), waiting = keep("q@out.test"), refused = keep("r@out.test"), content = keep("s@out.test");
    VERIFY_OK(await<int>([&](auto done) { m_kit->spool->act(Act::Hold, {RecipientId{held.value + 1}}, "eva", nullptr, done); }));
    const auto hold = [&](MessageId message, HoldKind kind) {
        Outcome outcome{.recipient = {message.value + 1}, .message = message, .state = RecipientState::Held, .nextTry = {}, .charged = true,
                        .attempt = {m_kit->clock.wall(), "mail:25", 550, "5.1.1", "no", "handover.recipient-refused"}, .hold = kind, .rule = {}};
        return await<void>([&](auto done) { m_kit->spool->record({outcome}, {}, nullptr, done); });
    };
    VERIFY_OK(hold(refused, HoldKind::Address));
    VERIFY_OK(hold(content, HoldKind::Content));
    m_kit->clock.pass(5h);
    QCOMPARE(messages(reached(4h)), (QList<MessageId>{waiting, refused}));
}

void TestSpoolNotices::knowsWhoWasTold()
{
    const MessageId first = keep("p@Out.test"), second = keep("p@out.TEST"), third = keep("P@out.test");
    m_kit->clock.pass(50h);
    VERIFY_OK(decide({.notices = {notice({entry(first, noticeWritten, 4h)})}, .untold = {entry(third, "F1.unverified", 48h, "P@out.test")}, .passed = {}, .settled = {}}));
    const auto told = [&](OutageId outage) {
        QList<Milliseconds> steps;
        for (const Reached &one : reached(48h, 100, outage).rows)
            steps.append(one.told);
        return steps;
    };
    QCOMPARE(told({1}), (QList<Milliseconds>{4h, 4h, 0h})); // local parts are compared as they are
    QCOMPARE(told({2}), (QList<Milliseconds>{0h, 0h, 0h})); // another outage
    QCOMPARE(told({}), (QList<Milliseconds>{0h, 0h, 0h}));
    Q_UNUSED(second);
}

void TestSpoolNotices::findsAllMailOfASender()
{
    QList<MessageId> wanted;
    for (int i = 0; i < 25; ++i) {
        const MessageId id = keep(i % 2 ? "p@out.test" : "q@out.test", {"a@firm.test", "b@other.test"});
        if (i % 2)
            wanted.append(id);
    }
    QList<MessageId> found;
    RecipientId after;
    for (bool more = true; more;) {
        const auto page = await<ReachedPage>([&](auto done) { m_kit->spool->alsoOf(firm, {"p@out.test"}, after, 4, nullptr, done); });
        VERIFY_OK(page);
        QVERIFY(page->rows.size() <= 4);
        found += messages(*page);
        after = page->upTo;
        more = page->hasMore;
    }
    QCOMPARE(found, wanted);
}

void TestSpoolNotices::decidesAllOrNothing()
{
    const MessageId message = keep("p@out.test");
    m_kit->clock.pass(5h);
    const ReachedPage page = reached(4h);
    Database(*m_kit).execute("CREATE TRIGGER t BEFORE INSERT ON delay_steps BEGIN SELECT raise(FAIL, 'no'); END");
    QVERIFY(!decide({.notices = {notice({entry(message, noticeWritten)})}, .untold = {entry(message, "F1.once")}, .passed = StepPassed{firm, 4h, page.upTo}, .settled = {}}));
    Database database(*m_kit);
    QCOMPARE(database.number("SELECT count(*) FROM notice_log"), 0);
    QCOMPARE(database.number("SELECT count(*) FROM messages WHERE state = 1"), 1);
    QCOMPARE(messages(reached(4h)), QList<MessageId>{message});
}

void TestSpoolNotices::knowsWhenADelayIsOver()
{
    const MessageId message = keep("p@out.test", {"a@firm.test", "b@firm.test", "c@other.test"});
    VERIFY_OK(decide({.notices = {notice({entry(message, noticeWritten)})}, .untold = {}, .passed = {}, .settled = {}}));
    const auto unsettled = [&] {
        const auto told = await<QList<Told>>([&](auto done) { m_kit->spool->unsettled("firm.test", {}, 100, nullptr, done); });
        return told ? *told : QList<Told>();
    };
    const auto finish = [&](int recipient, RecipientState state) {
        Outcome outcome{.recipient = {message.value + recipient}, .message = message, .state = state, .nextTry = {}, .charged = true, .attempt = {}, .hold = {}, .rule = "notice"};
        return await<void>([&](auto done) { m_kit->spool->record({outcome}, {}, nullptr, done); });
    };
    QCOMPARE(unsettled().size(), 1);
    QVERIFY(unsettled().first().isOpen);
    VERIFY_OK(finish(1, RecipientState::Delivered));
    QVERIFY(unsettled().first().isOpen);
    VERIFY_OK(finish(2, RecipientState::Refused));
    const Told told = unsettled().value(0);
    QVERIFY(!told.isOpen); // what waits at another domain does not count
    QCOMPARE(told.delivered, QList<QByteArray>{"a@firm.test"});
    QCOMPARE(told.entry.subject, QByteArray("x"));
    VERIFY_OK(decide({.notices = {}, .untold = {}, .passed = {}, .settled = {told.id}}));
    QVERIFY(unsettled().isEmpty());
    QCOMPARE(Database(*m_kit).number("SELECT count(*) FROM notice_log WHERE subject <> ''"), 0);
}

void TestSpoolNotices::forgetsWithTheHistory()
{
    m_kit->options.historyKeep = 24h;
    VERIFY_OK(m_kit->open());
    const auto id = await<OutageId>([&](auto done) { m_kit->spool->beginOutage("firm.test", m_kit->clock.wall(), nullptr, done); });
    VERIFY_OK(id);
    VERIFY_OK(await<void>([&](auto done) { m_kit->spool->endOutage(*id, m_kit->clock.wall() + 1h, nullptr, done); }));
    VERIFY_OK(await<OutageId>([&](auto done) { m_kit->spool->beginOutage("other.test", m_kit->clock.wall(), nullptr, done); }));
    VERIFY_OK(decide({.notices = {}, .untold = {entry({7}, "F1.unverified")}, .passed = {}, .settled = {}}));
    m_kit->clock.pass(48h);
    VERIFY_OK(decide({.notices = {}, .untold = {entry({8}, "F1.unverified")}, .passed = {}, .settled = {}}));
    VERIFY_OK(m_kit->open()); // at the start, and hourly
    QVERIFY(waitUntil([&] { return Database(*m_kit).number("SELECT count(*) FROM notice_log") == 1; }));
    Database database(*m_kit);
    QCOMPARE(database.number("SELECT message FROM notice_log"), 8);
    QCOMPARE(database.number("SELECT count(*) FROM outages"), 1); // the one that lasts
    QCOMPARE(m_kit->spool->outages().size(), 1);
}

void TestSpoolNotices::movesAPostponementWithTheClock()
{
    const auto id = await<OutageId>([&](auto done) { m_kit->spool->beginOutage("firm.test", m_kit->clock.wall(), nullptr, done); });
    VERIFY_OK(id);
    Outage outage = m_kit->spool->outages().first();
    outage.postponed = m_kit->clock.wall() + 4h;
    VERIFY_OK(await<void>([&](auto done) { m_kit->spool->postponeOutage(outage, "eva", nullptr, done); }));
    m_kit->clock.jump(-1000h);
    QVERIFY(waitUntil([&] { return *m_kit->spool->outages().first().postponed <= m_kit->clock.wall() + 4h; }));
    QVERIFY(*m_kit->spool->outages().first().postponed >= m_kit->clock.wall());
    VERIFY_OK(m_kit->open());
    QVERIFY(*m_kit->spool->outages().first().postponed <= m_kit->clock.wall() + 4h);
}

QTEST_GUILESS_MAIN(TestSpoolNotices)
#include "tst_spool_notices.moc"
