// What a person does and asks about many recipients: causes, the filter by reason, longer waiting, return, removals of one go.
#include "support/database.h"
#include "support/spool_kit.h"

using namespace spool;
using namespace std::chrono_literals;

namespace {

constexpr Extension week{24h * 7, 24h * 5, 24h * 30};

struct Kit : SpoolKit {
    // Waiting again in an hour, because of `reason`.
    Result<void> defer(const QList<Due> &due, const QByteArray &reason, int code = 451)
    {
        QList<Outcome> outcomes;
        for (const Due &one : due) {
            outcomes.append(outcome(one, RecipientState::Waiting, clock.wall() + 1h));
            outcomes.last().attempt = {clock.wall(), "127.0.0.1:2526", code, "4.3.0", "try later", reason};
        }
        return record(outcomes);
    }
    Result<WaitCauses> causes(const ListFilter &filter = {})
    {
        return await<WaitCauses>([&](auto done) { spool->causes(filter, nullptr, done); });
    }
    Result<int> extend(const Extension &extension, const QList<RecipientId> &ids)
    {
        return await<int>([&](auto done) { spool->extend(extension, ids, "unix:tester", nullptr, done); });
    }
    Result<QList<HeldDue>> claimThese(const QList<RecipientId> &ids)
    {
        return await<QList<HeldDue>>([&](auto done) { spool->claimThese(ids, nullptr, done); });
    }
    ListRow only() { return show(list()->rows.first().message)->rows.first(); }
};

ListFilter by(const char *reason)
{
    ListFilter filter;
    filter.reason = reason;
    return filter;
}

} // namespace

class TestSpoolActs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhyMailIsKept()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        const WallTime began = kit.clock.wall();
        for (int i = 0; i < 6; ++i, kit.clock.pass(1s))
            VERIFY_OK(kit.keep(kit.message({"a@firm.test", "b@other.test"}), "Subject: x\r\n\r\nhello\r\n").result);
        VERIFY_OK(kit.defer(kit.claim(firm, 4)->due, "handover.temporary"));
        VERIFY_OK(kit.defer(kit.claim(firm, 1)->due, "handover.mailbox-full"));
        const ListRow untried = kit.list({{}, {}, "other.test", {}, {}, {}})->rows.first();
        QCOMPARE(*kit.act(Act::Hold, {untried.id}), 1);
        const Result<WaitCauses> found = kit.causes();
        VERIFY_OK(found);
        QCOMPARE(found->total, 5);
        const WaitCause &most = found->causes[0], &next = found->causes[1];
        QCOMPARE(most.domain, QByteArray("other.test"));
        QCOMPARE(most.recipients, 5);
        QVERIFY(most.example.reason.isEmpty());
        QCOMPARE(next.recipients, 4);
        QCOMPARE(next.example.reason, QByteArray("handover.temporary"));
        QCOMPARE(next.example.text, QByteArray("try later"));
        QCOMPARE(next.bytes, 4 * untried.size);
        QVERIFY(next.oldest == began);
        QVERIFY(next.nextTry && *next.nextTry > kit.clock.wall());
        QCOMPARE(std::ranges::count(found->causes, RecipientState::Held, &WaitCause::state), 1);
        qint64 recipients = 0;
        for (const WaitCause &one : found->causes)
            recipients += one.recipients;
        QCOMPARE(recipients, 12);
    }

    void saysWhyOnlyOfWhatAFilterFits()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        VERIFY_OK(kit.keep(kit.message({"eva@firm.test"}, "s@out.test"), "x\r\n").result);
        VERIFY_OK(kit.keep(kit.message({"jan@firm.test"}, "eva@out.test"), "x\r\n").result);
        VERIFY_OK(kit.keep(kit.message({"jan@other.test"}, "s@out.test"), "x\r\n").result);
        VERIFY_OK(kit.defer(kit.claim(firm, 1)->due, "handover.temporary"));
        const auto count = [&](const ListFilter &filter) {
            qint64 all = 0;
            const Result<WaitCauses> found = kit.causes(filter);
            for (const WaitCause &one : found->causes)
                all += one.recipients;
            return all;
        };
        QCOMPARE(count({.search = "EVA"}), 2);
        QCOMPARE(count({.domain = "other.test"}), 1);
        QCOMPARE(count({.domain = "nobody.test"}), 0);
        QCOMPARE(count({.states = {RecipientState::Held}}), 0);
        QCOMPARE(count({.states = {RecipientState::Delivered}}), 0);
        QCOMPARE(count({.since = kit.clock.wall() + 1h}), 0);
        QCOMPARE(count(by("handover.temporary")), 1);
        QCOMPARE(count(by("")), 2);
    }

    void listsByReason()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        for (int i = 0; i < 7; ++i)
            VERIFY_OK(kit.keep(kit.message({"a@firm.test", "b@other.test"}), "x\r\n").result);
        VERIFY_OK(kit.defer(kit.claim(firm, 5)->due, "handover.temporary"));
        VERIFY_OK(kit.defer(kit.claim(other, 2)->due, "handover.temporary"));
        const auto all = [&](ListFilter filter, ListSort sort) {
            QList<RecipientId> ids;
            QByteArray after;
            do {
                const Result<ListPage> page = kit.list(filter, sort, after, 2);
                for (const ListRow &row : page->rows)
                    ids.append(row.id);
                if (page->total != kit.list(filter)->total)
                    return QList<RecipientId>();
                after = page->next;
            } while (!after.isEmpty());
            return ids;
        };
        for (const ListSort sort : {ListSort::Age, ListSort::NextTry, ListSort::Size, ListSort::Domain}) {
            const QList<RecipientId> tried = all(by("handover.temporary"), sort);
            QCOMPARE(tried.size(), 7);
            QVERIFY(std::ranges::is_sorted(tried));
            QCOMPARE(all(by(""), sort).size(), 7);
        }
        ListFilter one = by("handover.temporary");
        one.domain = "other.test";
        QCOMPARE(kit.list(one)->total, 2);
        QCOMPARE(kit.list(one)->rows.size(), 2);
        one.states = {RecipientState::Held};
        QCOMPARE(kit.list(one)->total, 0);
        one = by("handover.temporary");
        one.search = "b@";
        QCOMPARE(kit.list(one)->total, 2);
        QCOMPARE(kit.list(by("no.such-reason"))->total, 0);
    }

    void waitsLongerButNotBeyondTheCap()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        kit.clock.pass(24h * 4);
        kit.spool->advance(firm, 24h * 4);
        QTRY_COMPARE(*kit.only().age, Milliseconds(24h * 4));
        const RecipientId id = kit.only().id;
        Extension day = week;
        day.by = 24h;
        QCOMPARE(*kit.extend(day, {id}), 1);
        QCOMPARE(*kit.only().age, Milliseconds(24h * 3));
        QCOMPARE(*kit.extend(week, {id}), 1);
        QCOMPARE(*kit.only().age, Milliseconds(-24h * 4));
        QVERIFY(kit.claim()->due.first().age == 0ms); // never less for who asks
        Extension year = week;
        year.by = 24h * 365;
        QCOMPARE(*kit.extend(year, {id}), 1);
        QCOMPARE(*kit.only().age, Milliseconds(24h * (5 - (30 - 4)))); // given up when its life is 30 d
        QCOMPARE(*kit.extend(year, {id}), 0);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM audit WHERE actor = 'unix:tester' AND act = 'extend'"), 3);
    }

    void waitsLongerAlsoWhileHeldAndOverARestart()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        kit.spool->advance(firm, 24h * 4);
        const RecipientId id = kit.list()->rows.first().id;
        QCOMPARE(*kit.act(Act::Hold, {id}), 1);
        kit.spool->advance(firm, 24h * 4); // a hold does not age
        QCOMPARE(*kit.extend(week, {id}), 1);
        VERIFY_OK(kit.open());
        QCOMPARE(*kit.only().age, Milliseconds(-24h * 3));
        QCOMPARE(*kit.act(Act::Release, {id}), 1);
        QCOMPARE(*kit.only().age, Milliseconds(-24h * 3));
        QCOMPARE(*kit.act(Act::Remove, {id}), 1);
        QCOMPARE(*kit.extend(week, {id}), 0); // on its way out
        QCOMPARE(*kit.extend(week, {RecipientId{7}}), 0);
    }

    void handsOutForADecisionWhatNobodyHas()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        for (int i = 0; i < 4; ++i)
            QVERIFY(kit.keep());
        const QList<ListRow> rows = kit.list()->rows;
        const QList<RecipientId> ids{rows[0].id, rows[1].id, rows[2].id, rows[3].id, RecipientId{99}};
        QCOMPARE(kit.claim(firm, 1)->due.first().recipient, ids[0]); // being delivered
        QCOMPARE(*kit.act(Act::Hold, {ids[1]}), 1);
        QCOMPARE(*kit.act(Act::Remove, {ids[2]}), 1);
        const Result<QList<HeldDue>> claimed = kit.claimThese(ids);
        VERIFY_OK(claimed);
        QCOMPARE(claimed->size(), 2);
        QCOMPARE(claimed->first().due.recipient, ids[1]);
        QCOMPARE(claimed->last().due.recipient, ids[3]);
        QVERIFY(kit.claimThese(ids)->isEmpty());
        kit.spool->release({ids[3]});
        QCOMPARE(kit.claimThese(ids)->size(), 1);
    }

    void auditsAReturnWithItsOutcome()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        QVERIFY(kit.keep());
        const QList<ListRow> rows = kit.list()->rows;
        const Result<QList<HeldDue>> claimed = kit.claimThese({rows[0].id});
        const auto audited = [&] { return Database(kit).number("SELECT count(*) FROM audit WHERE act = 'return' AND actor = 'unix:tester'"); };
        QCOMPARE(audited(), 0);
        Outcome returned = outcome(claimed->first().due, RecipientState::Refused);
        returned.actor = "unix:tester";
        VERIFY_OK(kit.record({returned}));
        QCOMPARE(audited(), 1);
        QCOMPARE(kit.spool->counters().messages, 1);
        VERIFY_OK(kit.record({returned})); // once is enough
        QCOMPARE(audited(), 1);
    }

    void keepsWhatWasSaidLast()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        const MessageId id = kit.keep();
        const auto said = [&] { return kit.show(id)->said; };
        QVERIFY(!said());
        const auto attempt = [&](const QByteArray &text, RecipientState state) {
            Outcome one = outcome(kit.claim()->due.first(), state, kit.clock.wall());
            one.attempt = {kit.clock.wall(), "127.0.0.1:2526", 451, {}, {}, "handover.temporary"};
            one.transcript = text;
            return kit.record({one});
        };
        VERIFY_OK(attempt("< 451 first\n", RecipientState::Waiting));
        QCOMPARE(said()->text, QByteArray("< 451 first\n"));
        QCOMPARE(said()->host, QByteArray("127.0.0.1:2526"));
        VERIFY_OK(attempt("< 451 second\n", RecipientState::Waiting));
        VERIFY_OK(attempt({}, RecipientState::Waiting)); // nothing was said: the older one stays
        QCOMPARE(said()->text, QByteArray("< 451 second\n"));
        VERIFY_OK(attempt(QByteArray(100'000, 'x'), RecipientState::Refused)); // also of finished mail, and bounded
        VERIFY_OK(kit.open());
        QCOMPARE(said()->text.size(), 16 * 1024);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM transcripts"), 1);
    }

    void forgetsWhatWasSaidInTime()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        const MessageId id = kit.keep();
        Outcome one = outcome(kit.claim()->due.first(), RecipientState::Refused);
        one.attempt.at = kit.clock.wall();
        one.transcript = "< 550 no\n";
        VERIFY_OK(kit.record({one}));
        kit.clock.pass(24h * 13);
        VERIFY_OK(kit.open()); // looks after it at its start
        QTRY_VERIFY(kit.spool->commits().transactions >= 1);
        QVERIFY(kit.show(id)->said);
        for (int day = 0; day < 8; ++day) { // a clock that runs on; it is not believed more than that
            kit.clock.pass(24h);
            VERIFY_OK(kit.open());
            QTRY_VERIFY(kit.spool->commits().transactions >= 1);
        }
        QTRY_VERIFY(!kit.show(id)->said);
        QVERIFY(!kit.show(id)->rows.isEmpty()); // the history has its own time
    }

    void keepsWhatWasSaidOfSoManyOnly()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        const MessageId id = kit.keep();
        const auto record = [&] {
            Outcome one = outcome(kit.claim()->due.first(), RecipientState::Waiting, kit.clock.wall());
            one.transcript = "< 451 later\n";
            return kit.record({one});
        };
        VERIFY_OK(record());
        kit.spool.reset();
        Database(kit).execute("INSERT INTO transcripts(message, at, host, text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)"
                              " SELECT i, 0, '', x'00' FROM n");
        VERIFY_OK(kit.open());
        VERIFY_OK(record());
        QVERIFY(Database(kit).number("SELECT count(*) FROM transcripts") <= 5000);
        QVERIFY(kit.show(id)->said);
    }

    // A bulk removal takes longer than ten seconds: it is undone, or ends, as one.
    void endsRemovalsOfOneGoTogether()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        for (int i = 0; i < 3; ++i)
            QVERIFY(kit.keep());
        const QList<ListRow> rows = kit.list()->rows;
        QCOMPARE(*kit.act(Act::Remove, {rows[0].id}), 1);
        kit.clock.pass(8s);
        QCOMPARE(*kit.act(Act::Remove, {rows[1].id}), 1);
        kit.clock.pass(8s);
        VERIFY_OK(kit.open()); // a restart knows that too
        QTRY_VERIFY(kit.spool->commits().transactions >= 1); // a look at what is over
        QCOMPARE(kit.list({.states = {RecipientState::PendingRemoval}})->total, 2);
        QCOMPARE(*kit.act(Act::UndoRemove, {rows[0].id}), 1);
        kit.clock.pass(3s);
        QTRY_COMPARE(kit.spool->counters().messages, 2);
        QCOMPARE(kit.list({.states = {RecipientState::PendingRemoval}})->total, 0);
    }

    void endsARemovalEvenIfSomebodyGoesOnForEver()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        QVERIFY(kit.keep());
        QVERIFY(kit.keep());
        const QList<ListRow> rows = kit.list()->rows;
        QCOMPARE(*kit.act(Act::Remove, {rows[0].id}), 1);
        kit.clock.pass(11min);
        QCOMPARE(*kit.act(Act::Remove, {rows[1].id}), 1);
        QTRY_COMPARE(kit.spool->counters().messages, 1);
        QCOMPARE(*kit.act(Act::UndoRemove, {rows[1].id}), 1);
    }

    void endsMoreRemovalsThanFitOneTransaction()
    {
        Kit kit;
        VERIFY_OK(kit.open());
        QList<QByteArray> recipients;
        for (int i = 0; i < 700; ++i)
            recipients.append(QByteArray::number(i) + "@firm.test");
        VERIFY_OK(kit.keep(kit.message(recipients), "x\r\n").result);
        QList<RecipientId> ids;
        const Result<Details> whole = kit.show(kit.list()->rows.first().message);
        for (const ListRow &row : whole->rows)
            ids.append(row.id);
        QCOMPARE(*kit.act(Act::Remove, ids), 700);
        const qint64 before = kit.spool->commits().transactions;
        kit.clock.pass(11s);
        QTRY_COMPARE(kit.spool->counters().messages, 0);
        QVERIFY(kit.spool->commits().transactions >= before + 4);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM history WHERE state = 6"), 700);
    }
};

QTEST_GUILESS_MAIN(TestSpoolActs)
#include "tst_spool_acts.moc"
