#include <QTest>
#include "control/history.h"
#include "support/control_kit.h"
#include "support/database.h"

using namespace ipc;

namespace {

struct HistoryKit : ControlKit {
    bool finish(const QByteArray &sender, const QByteArray &recipient, spool::RecipientState state)
    {
        kept.clock.pass(std::chrono::seconds(1));
        if (!kept.keep(kept.message({recipient}, sender), "Subject: x\r\n\r\nx\r\n").result)
            return false;
        const auto rows = kept.list(); // the hand-over may have claimed it
        if (!rows || rows->rows.size() != 1)
            return false;
        spool::Due due;
        due.recipient = rows->rows.first().id;
        due.message = rows->rows.first().message;
        return bool(kept.record({outcome(due, state)}));
    }
    template <AnyRequest R> Outcome<typename R::Reply> ask(const R &request)
    {
        std::optional<Outcome<typename R::Reply>> answer;
        service->handle(request, {}, Answer<R>([&answer](const Outcome<typename R::Reply> &given) { answer.emplace(given); }));
        waitUntil([&answer] { return answer.has_value(); });
        return *answer;
    }
};

ListHistory listing(const QString &address, AddressMatch match = AddressMatch::Whole)
{
    ListHistory request;
    request.filter.address = address;
    request.filter.match = match;
    return request;
}

} // namespace

class TestControlHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsWhatIsFinished()
    {
        HistoryKit kit;
        QVERIFY(kit.start());
        QVERIFY(kit.finish("s@out.test", "a@firm.test", spool::RecipientState::Refused));
        const auto page = kit.ask(listing(QStringLiteral("A@firm.test")));
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1);
        QVERIFY(page->keptSeconds == 90 * 86'400); // by default
        const HistoryRow &row = page->rows.first();
        QCOMPARE(row.outcome, RecipientState::Refused);
        QCOMPARE(row.rule, QStringLiteral("notice"));
        QCOMPARE(row.reply, QStringLiteral("250 2.0.0 ok"));
        QCOMPARE(row.host, QStringLiteral("127.0.0.1:2526"));
        QVERIFY(row.reason);
        ListHistory one;
        one.filter.message = row.id;
        QCOMPARE(kit.ask(one)->rows.size(), 1);
    }
    void saysWhatIsAskedWrongly()
    {
        HistoryKit kit;
        QVERIFY(kit.start());
        QCOMPARE(kit.ask(listing(QString(10'000, u'a'))).error().code, "history.bad-address");
        ListHistory request;
        request.filter.outcomes = {RecipientState::Delivered, RecipientState::Waiting};
        QCOMPARE(kit.ask(request).error().code, "history.bad-outcome");
        request = {};
        request.filter.message = QStringLiteral("../etc");
        QCOMPARE(kit.ask(request).error().code, "spool.no-such-message");
        request = {};
        request.after = QStringLiteral("' OR 1=1");
        QCOMPARE(kit.ask(request).error().code, "spool.bad-cursor");
        for (const QString &bad : {QString(), QStringLiteral("eva"), QStringLiteral("@firm.test"), QStringLiteral("eva@"), QStringLiteral("e va@firm.test"),
                                   QStringLiteral("eva@firm.test\n"), QString(400, u'a') + "@firm.test"})
            QVERIFY2(kit.ask(ForgetAddress{bad}).error().code == u"history.bad-address", qPrintable(bad));
        QCOMPARE(Database(kit.kept).number("SELECT count(*) FROM audit"), 0);
    }
    void keepsAPageWithinALine()
    {
        HistoryKit kit;
        QVERIFY(kit.start());
        Database(kit.kept).execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) INSERT INTO history(id, message, kind, domain, sender,"
                                   " address, state, rule, arrived, finished, message_id, size, attempts, at, host, code, enhanced, text, reason)"
                                   " SELECT i * 2 + 1, i * 2, 0, 'firm.test', 's@out.test', 'a@firm.test', 3, '', i, i, '', 1, 1, 1, '', 250, '', printf('%.1000c', '\"'), '' FROM n");
        ListHistory request;
        request.limit = 500;
        qsizetype rows = 0;
        do {
            const auto page = kit.ask(request);
            QVERIFY(page);
            QVERIFY(replyLine(1, *page).size() <= maxLine);
            rows += page->rows.size();
            request.after = page->next;
        } while (!request.after.isEmpty());
        QCOMPARE(rows, 400);
    }
    void forgetsAnAddressInAllItsSpellings()
    {
        config::Config config;
        config.domains = {config::Domain{}};
        config.domains[0].name = QStringLiteral("xn--frma-vpa.test");
        const auto what = control::forgettingOf(QStringLiteral("Eva@Fírma.test"), config);
        QVERIFY(what);
        QCOMPARE(what->spellings, (QList<QByteArray>{"Eva@Fírma.test", "Eva@xn--frma-vpa.test", "Eva@fírma.test"}));
        QVERIFY(!what->caseMatters);
        config.domains[0].caseMatters = true;
        QVERIFY(control::forgettingOf(QStringLiteral("eva@xn--frma-vpa.test"), config)->caseMatters);
        QVERIFY(!control::forgettingOf(QStringLiteral("eva@out.test"), config)->caseMatters);
    }
    void forgetsAndSaysWhatStillWaits()
    {
        HistoryKit kit;
        QVERIFY(kit.start());
        QVERIFY(kit.finish("s@out.test", "a@firm.test", spool::RecipientState::Delivered));
        QVERIFY(kit.kept.keep(kit.kept.message({"b@firm.test"}, "a@firm.test"), "x\r\n").result);
        const auto done = kit.ask(ForgetAddress{QStringLiteral("A@FIRM.test")});
        QVERIFY(done);
        QCOMPARE(done->rows, 2); // the history, and who is known to be good
        QCOMPARE(done->queued, 1);
        QVERIFY(done->overwritten);
        QVERIFY(kit.ask(listing(QStringLiteral("a@firm.test")))->rows.isEmpty());
    }
    void whoIsForgottenIsInNoLineThatIsKept()
    {
        HistoryKit kit;
        QVERIFY(kit.start());
        kit.log.add(logging::Level::Info, "t info mail receive from=a@firm.test");
        QVERIFY(!kit.ask(ForgetAddress{QStringLiteral("nobody")})); // what is not done forgets nothing
        QCOMPARE(kit.ask(ListLog{})->lines.size(), 1);
        QVERIFY(kit.ask(ForgetAddress{QStringLiteral("a@firm.test")}));
        QVERIFY(kit.ask(ListLog{})->lines.isEmpty());
        kit.log.add(logging::Level::Info, "t info mail receive from=b@firm.test");
        QCOMPARE(kit.ask(ListLog{})->lines.first().number, 2); // clients know what they have
    }
};

QTEST_GUILESS_MAIN(TestControlHistory)
#include "tst_control_history.moc"
