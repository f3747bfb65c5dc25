// Groups of held recipients, and the addresses known to be good: over outcomes, a person's acts and new starts.
#include "support/database.h"
#include "support/spool_kit.h"

using namespace spool;
using namespace std::chrono_literals;

namespace {

Outcome held(const Due &due, int code, const QByteArray &enhanced, HoldKind kind = HoldKind::Address)
{
    Outcome made = outcome(due, RecipientState::Held);
    made.attempt.code = code;
    made.attempt.enhanced = enhanced;
    made.attempt.text = "no such user";
    made.hold = kind;
    return made;
}

// One message a recipient a0@firm.test, a1@…; each held for the reply of its place in `enhanced`.
void hold(SpoolKit &kit, const QList<QByteArray> &enhanced)
{
    for (qsizetype i = 0; i < enhanced.size(); ++i)
        VERIFY_OK(kit.keep(kit.message({"a" + QByteArray::number(i) + "@firm.test"}), "x\r\n").result);
    const Result<Claim> claim = kit.claim();
    VERIFY_OK(claim);
    QCOMPARE(claim->due.size(), enhanced.size());
    QList<Outcome> outcomes;
    for (qsizetype i = 0; i < enhanced.size(); ++i)
        outcomes.append(held(claim->due[i], 550, enhanced[i]));
    VERIFY_OK(kit.record(outcomes));
}

Result<QList<HeldDue>> claimHeld(SpoolKit &kit, HeldGroupId group, RecipientId after = {}, int limit = 100)
{
    return await<QList<HeldDue>>([&](auto done) { kit.spool->claimHeld(group, after, limit, nullptr, done); });
}

bool comesToGroups(SpoolKit &kit, qsizetype count)
{
    return waitUntil([&] { return !kit.spool->heldGroupsAreLate() && kit.spool->heldGroups().size() == count; });
}

Result<QSet<QByteArray>> known(SpoolKit &kit, const QList<QByteArray> &addresses, Milliseconds within = 90 * 24h)
{
    return await<QSet<QByteArray>>([&](auto done) { kit.spool->knownGood(addresses, within, nullptr, done); });
}

} // namespace

class TestSpoolHeld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGroupIsListedByItself()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        hold(kit, {"5.1.1", "5.2.1", "5.1.1", "5.1.1"});
        VERIFY_OK(kit.keep(kit.message({"waits@firm.test"}), "x\r\n").result);
        QVERIFY(comesToGroups(kit, 2));
        ListFilter filter;
        filter.group = kit.spool->heldGroups()[0].id;
        for (const ListSort sort : {ListSort::Age, ListSort::Domain, ListSort::Size}) {
            QList<QByteArray> seen;
            QByteArray after;
            do {
                const Result<ListPage> page = kit.list(filter, sort, after, 2);
                VERIFY_OK(page);
                QCOMPARE(page->total, 3);
                for (const ListRow &row : page->rows)
                    seen << row.recipient;
                after = page->next;
            } while (!after.isEmpty());
            QCOMPARE(seen, (QList<QByteArray>{"a0@firm.test", "a2@firm.test", "a3@firm.test"}));
        }
        filter.states = {RecipientState::Waiting};
        QVERIFY(kit.list(filter)->rows.isEmpty());
        filter = {};
        filter.group = HeldGroupId{4711};
        QCOMPARE(kit.list(filter)->total, 0);
        QVERIFY(kit.list(filter)->rows.isEmpty());
    }
    void whoIsRefusedAlikeSharesAGroup()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QSignalSpy changed(kit.spool.get(), &Spool::heldChanged);
        hold(kit, {"5.1.1", "5.1.1", "5.2.1", "5.1.1"});
        QVERIFY(comesToGroups(kit, 2));
        QVERIFY(!changed.isEmpty());
        const QList<HeldGroup> before = kit.spool->heldGroups();
        QCOMPARE(before[0].recipients, 3);
        QCOMPARE(before[0].enhanced, QByteArray("5.1.1"));
        QCOMPARE(before[0].code, 550);
        QCOMPARE(before[0].text, QByteArray("no such user"));
        QCOMPARE(before[0].route, firm);
        QCOMPARE(before[0].since, kit.clock.wall());
        QCOMPARE(before[0].examples, (QList<QByteArray>{"a0@firm.test", "a1@firm.test", "a3@firm.test"}));
        QCOMPARE(before[1].recipients, 1);
        QCOMPARE(kit.spool->counters().held, 4);

        VERIFY_OK(kit.open()); // a crash changes nothing
        QCOMPARE(kit.spool->heldGroups(), before);
    }

    void kindsAreApart()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        VERIFY_OK(kit.keep(kit.message({"a@firm.test", "b@firm.test"}), "x\r\n").result);
        const Result<Claim> claim = kit.claim();
        VERIFY_OK(kit.record({held(claim->due[0], 554, "5.7.1"), held(claim->due[1], 554, "5.7.1", HoldKind::Content)}));
        QVERIFY(comesToGroups(kit, 2));
        QCOMPARE(kit.spool->heldGroups()[1].kind, HoldKind::Content);
    }

    void aGroupGoesWithItsLastRecipient()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        hold(kit, {"5.1.1", "5.1.1"});
        VERIFY_OK(kit.open());
        const HeldGroupId group = kit.spool->heldGroups().at(0).id;
        const Result<QList<HeldDue>> claimed = claimHeld(kit, group);
        VERIFY_OK(claimed);
        QCOMPARE(claimed->size(), 2);
        QCOMPARE(claimed->at(0).last.enhanced, QByteArray("5.1.1"));
        QCOMPARE(claimed->at(0).last.code, 550);
        VERIFY_OK(kit.record({outcome(claimed->at(0).due, RecipientState::Delivered)}));
        QVERIFY(comesToGroups(kit, 1));
        QVERIFY(waitUntil([&] { return kit.spool->heldGroups().at(0).recipients == 1; }));
        VERIFY_OK(kit.record({outcome(claimed->at(1).due, RecipientState::Refused)}));
        QVERIFY(comesToGroups(kit, 0));
        QCOMPARE(Database(kit).number("SELECT count(*) FROM held_groups"), 0);

        hold(kit, {"5.1.1"}); // its number is not used again: somebody may still look at the old one
        QVERIFY(comesToGroups(kit, 1));
        QVERIFY(kit.spool->heldGroups().at(0).id > group);
    }

    void whatIsNotFinalLeavesItHeld_data()
    {
        QTest::addColumn<RecipientState>("state");
        QTest::newRow("later") << RecipientState::Waiting;
        QTest::newRow("refused again") << RecipientState::Held;
    }
    void whatIsNotFinalLeavesItHeld()
    {
        QFETCH(const RecipientState, state);
        SpoolKit kit;
        VERIFY_OK(kit.open());
        hold(kit, {"5.1.1"});
        QVERIFY(comesToGroups(kit, 1));
        const HeldGroupId group = kit.spool->heldGroups().at(0).id;
        Result<QList<HeldDue>> claimed = claimHeld(kit, group);
        QCOMPARE(claimed->size(), 1);
        QCOMPARE(claimHeld(kit, group)->size(), 0); // handed out once
        Outcome again = held(claimed->at(0).due, 450, "4.2.0");
        again.state = state;
        VERIFY_OK(kit.record({again}));
        QCOMPARE(kit.list()->rows.at(0).state, RecipientState::Held);
        QCOMPARE(kit.list()->rows.at(0).last.code, 450);
        QCOMPARE(kit.spool->heldGroups().size(), 1);
        QCOMPARE(kit.spool->heldGroups().at(0).recipients, 1);
        QVERIFY(kit.claim()->due.isEmpty());
        QCOMPARE(claimHeld(kit, group)->size(), 1); // and may be again
        VERIFY_OK(kit.open());                      // a claim dies with the process
        QCOMPARE(claimHeld(kit, group)->size(), 1);
    }

    void claimsInPieces()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        hold(kit, {"5.1.1", "5.1.1", "5.1.1"});
        QVERIFY(comesToGroups(kit, 1));
        const HeldGroupId group = kit.spool->heldGroups().at(0).id;
        const Result<QList<HeldDue>> first = claimHeld(kit, group, {}, 2);
        QCOMPARE(first->size(), 2);
        kit.spool->release({first->at(0).due.recipient, first->at(1).due.recipient});
        const Result<QList<HeldDue>> rest = claimHeld(kit, group, first->at(1).due.recipient, 2);
        QCOMPARE(rest->size(), 1);
        QCOMPARE(rest->at(0).due.address, QByteArray("a2@firm.test"));
        QVERIFY(kit.claim()->due.isEmpty());
    }

    void releasedAllWait()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        hold(kit, {"5.1.1", "5.1.1", "5.2.1"});
        QVERIFY(comesToGroups(kit, 2));
        const HeldGroupId group = kit.spool->heldGroups().at(0).id;
        const Result<int> released = await<int>([&](auto done) { kit.spool->releaseHeld(group, "unix:anna", nullptr, done); });
        VERIFY_OK(released);
        QCOMPARE(*released, 2);
        QVERIFY(comesToGroups(kit, 1));
        QCOMPARE(kit.claim()->due.size(), 2);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM audit WHERE act='releaseHeld' AND actor='unix:anna' AND subject='firm.test 550 5.1.1'"), 1);
        const Result<int> again = await<int>([&](auto done) { kit.spool->releaseHeld(group, "unix:anna", nullptr, done); });
        QCOMPARE(again.error().code, QStringLiteral("spool.no-such-group"));
        const Result<void> audited =
            await<void>([&](auto done) { kit.spool->auditHeld(kit.spool->heldGroups().at(0).id, HeldAct::Return, "unix:anna", nullptr, done); });
        VERIFY_OK(audited);
        QCOMPARE(Database(kit).number("SELECT count(*) FROM audit WHERE act='returnHeld' AND subject='firm.test 550 5.2.1'"), 1);
    }

    void manyAreReleasedInSteps()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QList<QByteArray> recipients;
        for (int i = 0; i < 1100; ++i)
            recipients.append("r" + QByteArray::number(i) + "@firm.test");
        VERIFY_OK(kit.keep(kit.message(recipients), "x\r\n").result);
        QList<Outcome> outcomes;
        const Result<Claim> claim = kit.claim(firm, 2000);
        for (const Due &due : claim->due)
            outcomes.append(held(due, 550, "5.1.1"));
        VERIFY_OK(kit.record(outcomes));
        QVERIFY(comesToGroups(kit, 1));
        QCOMPARE(kit.spool->heldGroups().at(0).examples.size(), HeldGroup::mostExamples);
        const HeldGroupId group = kit.spool->heldGroups().at(0).id;
        const Result<int> released = await<int>([&](auto done) { kit.spool->releaseHeld(group, "unix:anna", nullptr, done); });
        QCOMPARE(*released, 1100);
        QCOMPARE(kit.claim(firm, 2000)->due.size(), 1100);
        QVERIFY(comesToGroups(kit, 0));
    }

    void aPersonMayRemoveAndChangeHerMind()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        hold(kit, {"5.1.1", "5.1.1"});
        QVERIFY(comesToGroups(kit, 1));
        const HeldGroupId group = kit.spool->heldGroups().at(0).id;
        const QList<ListRow> rows = kit.list()->rows;
        QCOMPARE(*kit.act(Act::Remove, {rows[0].id, rows[1].id}), 2);
        QCOMPARE(kit.spool->heldGroups().size(), 1); // it may come back
        QCOMPARE(claimHeld(kit, group)->size(), 0);
        QCOMPARE(*kit.act(Act::UndoRemove, {rows[0].id}), 1);
        kit.clock.pass(11s);
        QVERIFY(comesToGroups(kit, 1));
        QVERIFY(waitUntil([&] { return kit.spool->heldGroups().at(0).recipients == 1; }));
        QCOMPARE(claimHeld(kit, group)->size(), 1);
        QCOMPARE(*kit.act(Act::Release, {rows[0].id}), 1);
        QVERIFY(comesToGroups(kit, 0));
    }

    void aPersonsHoldIsInNoGroup()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        kit.keep();
        const Result<Claim> claim = kit.claim();
        QCOMPARE(*kit.act(Act::Hold, {claim->due[0].recipient}), 1);
        VERIFY_OK(kit.record({held(claim->due[0], 550, "5.1.1")})); // it was on its way: noted, the person's hold stands
        VERIFY_OK(kit.open());
        QVERIFY(kit.spool->heldGroups().isEmpty());
        QCOMPARE(kit.list()->rows.at(0).state, RecipientState::Held);
        QCOMPARE(kit.list()->rows.at(0).last.code, 550);
    }

    void tooManyKindsOfRepliesShareTheLastGroup()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QList<QByteArray> enhanced;
        for (int i = 0; i < HeldGroup::mostOfAKind + 3; ++i)
            enhanced.append("5.1." + QByteArray::number(i));
        hold(kit, enhanced);
        QVERIFY(comesToGroups(kit, HeldGroup::mostOfAKind + 1));
        QCOMPARE(kit.spool->heldGroups().last().code, 0);
        QCOMPARE(kit.spool->heldGroups().last().recipients, 3);
    }

    void theWaitIsKept()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        hold(kit, {"5.1.1"});
        QVERIFY(comesToGroups(kit, 1));
        QCOMPARE(kit.spool->heldGroups().at(0).waited, Milliseconds(0));
        QCOMPARE(kit.spool->heldGroups().at(0).nextTry, Milliseconds(1h));
        kit.spool->passHeld(2h);
        kit.spool->tryHeldAt(kit.spool->heldGroups().at(0).id, 3h);
        kit.clock.jump(-3650 * 24h);
        VERIFY_OK(kit.open());
        QCOMPARE(kit.spool->heldGroups().at(0).waited, Milliseconds(2h));
        QCOMPARE(kit.spool->heldGroups().at(0).nextTry, Milliseconds(3h));
    }

    void whoGotMailIsKnown()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        NewMessage message = kit.message({"Good@Firm.TEST", "bad@firm.test"});
        message.recipients[0].route = firm;
        VERIFY_OK(kit.keep(message, "x\r\n").result);
        const Result<Claim> claim = kit.claim();
        VERIFY_OK(kit.record({outcome(claim->due[0], RecipientState::Delivered), outcome(claim->due[1], RecipientState::Refused)}));
        const QList<QByteArray> asked{"Good@firm.test", "good@firm.test", "bad@firm.test", "nobody@firm.test", "", "@"};
        QCOMPARE(*known(kit, asked), QSet<QByteArray>{"Good@firm.test"});
        kit.clock.pass(24h);
        QCOMPARE(*known(kit, asked, 1h), QSet<QByteArray>{});
        QCOMPARE(known(kit, asked)->size(), 1);
    }

    void whoGotMailLongAgoIsForgotten()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        kit.keep();
        VERIFY_OK(kit.record({outcome(kit.claim()->due[0], RecipientState::Delivered)}));
        QCOMPARE(Database(kit).number("SELECT count(*) FROM known_good"), 1);
        kit.clock.pass(kit.options.historyKeep + 1h);
        QVERIFY(kit.keep()); // so that it lives to see that
        VERIFY_OK(kit.open()); // looks at its start
        QVERIFY(waitUntil([&] { return Database(kit).number("SELECT count(*) FROM known_good") == 0; }));
    }

    void learnsFromTheHistoryOfAnOlderFile()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        NewMessage message = kit.message({"\"o@d d\"@firm.test"});
        message.recipients[0].route = firm;
        VERIFY_OK(kit.keep(message, "x\r\n").result);
        VERIFY_OK(kit.record({outcome(kit.claim()->due[0], RecipientState::Delivered)}));
        VERIFY_OK(kit.keep(kit.message({"no@firm.test"}), "x\r\n").result);
        VERIFY_OK(kit.record({outcome(kit.claim()->due[0], RecipientState::Refused)}));
        kit.keep();
        kit.spool.reset();
        Database(kit).execute("UPDATE history SET address=replace(address, 'firm', 'FIRM'); DROP TABLE known_good; DROP TABLE held_groups;"
                              "DROP TABLE transcripts; DROP INDEX recipients_by_reason;"
                              "DROP INDEX recipients_held; ALTER TABLE recipients DROP COLUMN held_group; ALTER TABLE messages DROP COLUMN spf; DROP INDEX history_by_end; DROP INDEX history_by_recipient;"
                              "DROP INDEX history_by_sender; ALTER TABLE messages DROP COLUMN message_id; ALTER TABLE history DROP COLUMN message_id; DROP TABLE outages; DROP TABLE delay_steps; DROP TABLE notice_log; DROP TABLE alerts; DROP TABLE box; DROP TABLE moved_out; DROP TABLE moved_in; ALTER TABLE recipients DROP COLUMN moving; "
                              "DROP INDEX messages_moved; ALTER TABLE messages DROP COLUMN moved; ALTER TABLE messages DROP COLUMN told; DROP TABLE moved_back; PRAGMA user_version=3");
        VERIFY_OK(kit.open());
        QCOMPARE(*known(kit, {"\"o@d d\"@firm.test", "no@firm.test"}), QSet<QByteArray>{"\"o@d d\"@firm.test"});
        const auto claim = kit.claim();
        QCOMPARE(claim->due.size(), 1); // what waited waits
        QCOMPARE(claim->due[0].spf, Spf::Unchecked);
        QVERIFY(kit.spool->heldGroups().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSpoolHeld)
#include "tst_spool_held.moc"
