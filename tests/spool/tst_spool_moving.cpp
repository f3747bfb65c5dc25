// Mail on its way from one box to another: what is held, what the other one gets to know, what comes back; and that no box hands over what
// another one may have.
#include "support/database.h"
#include "support/spool_kit.h"

using namespace spool;
using namespace std::chrono_literals;

namespace {

constexpr auto body = "Subject: x\r\n\r\nhello\r\n";

struct Box : SpoolKit {
    Result<MoveOutPage> out(const QByteArray &exportName = "move-2026", MessageId after = {}, int limit = 50)
    {
        return await<MoveOutPage>([&](auto done) { spool->moveOut(exportName, after, limit, "unix:tester", nullptr, done); });
    }
    Result<Moving> moving(MessageId id)
    {
        return await<Moving>([&](auto done) { spool->moving(id, nullptr, done); });
    }
    Result<int> finish(const QList<MessageId> &messages)
    {
        return await<int>([&](auto done) { spool->finishMove(messages, "mx3.firm.test", "unix:tester", nullptr, done); });
    }
    Result<int> back(const QByteArray &exportName = "move-2026", const QSet<MessageId> &spared = {})
    {
        const Result<MoveBackPage> page = await<MoveBackPage>([&](auto done) { spool->takeBack(exportName, spared, {}, "unix:tester", nullptr, done); });
        return page ? Result<int>(page->messages) : page.error();
    }
    Result<Moves> moves()
    {
        return await<Moves>([&](auto done) { spool->moves(nullptr, done); });
    }
    Result<MessageId> knows(const Moving &moving)
    {
        return await<MessageId>([&](auto done) { spool->movedIn(moving.box, moving.message.movedFrom->message, nullptr, done); });
    }
    Kept takeIn(const Moving &moving, const QByteArray &bytes = body) { return keep(moving.message, bytes); }
    ListRow only() { return show(list()->rows.first().message)->rows.first(); }
};

// A mail with all that an envelope can have, tried twice without success.
NewMessage rich(const Box &box)
{
    NewMessage m = box.message({"a@firm.test", "b@firm.test"}, "s@out.test");
    m.body = Body::EightBitMime;
    m.smtpUtf8 = true;
    m.ret = Return::Headers;
    m.envelopeId = "QQ314";
    m.clientAddress = "192.0.2.7";
    m.clientHelo = "mail.out.test";
    m.tlsVersion = "TLSv1.3";
    m.tlsCipher = "TLS_AES_256_GCM_SHA384";
    m.spf = Spf::Pass;
    m.messageId = "x1@out.test";
    m.recipients[0].notify = 4;
    m.recipients[0].originalRecipient = "rfc822;a";
    return m;
}

} // namespace

class TestSpoolMoving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOverNothingThatIsHeldForAnotherBox()
    {
        Box box;
        VERIFY_OK(box.open());
        const MessageId id = box.keep();
        const Result<MoveOutPage> page = box.out();
        VERIFY_OK(page);
        QCOMPARE(page->messages, QList<MessageId>{id});
        QCOMPARE(page->busy, 0);
        QVERIFY(!page->next);
        QVERIFY(box.claim()->due.isEmpty());
        const ListRow row = box.only();
        QCOMPARE(row.state, RecipientState::Held);
        QCOMPARE(row.last.reason, QByteArray("move.held"));
        box.spool->setDueNow(firm);
        box.clock.pass(24h * 400);
        QVERIFY(box.claim()->due.isEmpty());
        QVERIFY(await<QList<Due>>([&](auto done) { box.spool->claimOutlived(24h, 10, nullptr, done); })->isEmpty());
        QVERIFY(await<QList<HeldDue>>([&](auto done) { box.spool->claimThese({row.id}, nullptr, done); })->isEmpty());
        for (const Act act : {Act::Release, Act::Retry, Act::Hold, Act::Remove, Act::UndoRemove})
            QCOMPARE(*box.act(act, {row.id}), 0);
        VERIFY_OK(box.open()); // a restart forgets no hold
        QVERIFY(box.claim()->due.isEmpty());
        QCOMPARE(box.moves()->open.first().messages, 1);
    }

    void leavesAloneWhatIsOnItsWay()
    {
        Box box;
        VERIFY_OK(box.open());
        box.keep();
        const Result<Claim> claim = box.claim();
        QCOMPARE(box.out()->busy, 1);
        VERIFY_OK(box.record({outcome(claim->due[0], RecipientState::Delivered)})); // it was
        QCOMPARE(box.out()->busy, 0);
        QVERIFY(box.out()->messages.isEmpty());
        box.keep();
        QCOMPARE(*box.act(Act::Remove, {box.only().id}), 1);
        QCOMPARE(box.out()->busy, 1);
    }

    void doesNotHoldTwiceForTwoExports()
    {
        Box box;
        VERIFY_OK(box.open());
        const MessageId id = box.keep();
        VERIFY_OK(box.out());
        QCOMPARE(box.out()->messages, QList<MessageId>{id}); // begun anew
        QCOMPARE(box.out("another-one")->elsewhere, 1);
        QCOMPARE(*box.back("another-one"), 0);
        QCOMPARE(Database(box).number("SELECT count(*) FROM audit WHERE act = 'moveOut'"), 1);
    }

    void walksInPages()
    {
        Box box;
        VERIFY_OK(box.open());
        for (int i = 0; i < 5; ++i)
            box.keep();
        QList<MessageId> all;
        MessageId after;
        for (int pages = 0; pages < 4; ++pages) {
            const Result<MoveOutPage> page = box.out("move-2026", after, 2);
            VERIFY_OK(page);
            all += page->messages;
            if (!page->next)
                break;
            after = *page->next;
        }
        QCOMPARE(all.size(), 5);
    }

    void tellsAllOfAMessageToTheOtherBox()
    {
        Box old, fresh;
        VERIFY_OK(old.open());
        VERIFY_OK(fresh.open());
        const NewMessage sent = rich(old);
        const Box::Kept kept = old.keep(sent, body);
        VERIFY_OK(kept.result);
        old.clock.pass(2h);
        fresh.clock.pass(2h);
        old.spool->advance(firm, 30min); // the primary was up for half an hour
        const QList<Due> due = old.claim()->due;
        Outcome later = outcome(due[0], RecipientState::Waiting, old.clock.wall() + 1h);
        later.attempt = {old.clock.wall(), "127.0.0.1:2526", 451, "4.3.0", "try later", "handover.temporary"};
        VERIFY_OK(old.record({later}));
        old.spool->release({due[1].recipient});
        QCOMPARE(*old.act(Act::Hold, {due[1].recipient}), 1);
        VERIFY_OK(old.out());
        const Result<Moving> moving = old.moving(kept.id);
        VERIFY_OK(moving);
        QCOMPARE(moving->box, old.moves()->box);
        QVERIFY(moving->box != fresh.moves()->box);
        const Box::Kept there = fresh.takeIn(*moving);
        VERIFY_OK(there.result);
        QCOMPARE(*fresh.knows(*moving), there.id);
        const Result<Details> details = fresh.show(there.id);
        VERIFY_OK(details);
        const NewMessage &m = details->envelope;
        QVERIFY(m.arrived == sent.arrived);
        QCOMPARE(m.sender, sent.sender);
        QCOMPARE(m.body, sent.body);
        QCOMPARE(m.smtpUtf8, sent.smtpUtf8);
        QCOMPARE(m.ret, sent.ret);
        QCOMPARE(m.envelopeId, sent.envelopeId);
        QCOMPARE(m.clientAddress, sent.clientAddress);
        QCOMPARE(m.clientHelo, sent.clientHelo);
        QCOMPARE(m.tlsVersion, sent.tlsVersion);
        QCOMPARE(m.tlsCipher, sent.tlsCipher);
        QCOMPARE(m.spf, sent.spf);
        QCOMPARE(m.recipients[0].notify, 4u);
        QCOMPARE(m.recipients[0].originalRecipient, QByteArray("rfc822;a"));
        QCOMPARE(Database(fresh).number("SELECT message_id = 'x1@out.test' FROM messages"), 1);
        QCOMPARE(*fresh.read(there.id), sent.trace + body);
        const ListRow &a = details->rows[0], &b = details->rows[1];
        QCOMPARE(a.state, RecipientState::Waiting);
        QCOMPARE(a.attempts, 1);
        QCOMPARE(a.last.reason, QByteArray("handover.temporary"));
        QCOMPARE(a.last.text, QByteArray("try later"));
        QVERIFY(*a.age == 30min);
        QVERIFY(*a.lived == 2h);
        QCOMPARE(b.state, RecipientState::Held); // a person decided so
        QVERIFY(*b.age == 30min);
        QCOMPARE(fresh.claim()->due.size(), 1); // and the other is due now
    }

    void takesAMessageOnce()
    {
        Box old, fresh;
        VERIFY_OK(old.open());
        VERIFY_OK(fresh.open());
        const MessageId id = old.keep();
        VERIFY_OK(old.out());
        const Result<Moving> moving = old.moving(id);
        VERIFY_OK(fresh.takeIn(*moving).result);
        QCOMPARE(fresh.takeIn(*moving).result.error().code, QStringLiteral("move.known"));
        QCOMPARE(fresh.spool->counters().messages, 1);
        VERIFY_OK(fresh.record({outcome(fresh.claim()->due[0], RecipientState::Delivered)}));
        VERIFY_OK(fresh.open());
        QCOMPARE(fresh.takeIn(*moving, QByteArray(400'000, 'x') + "\r\n").result.error().code, QStringLiteral("move.known")); // also when it is gone, and large
        QCOMPARE(fresh.spool->counters().messages, 0);
    }

    void letsGoOfWhatTheOtherBoxHasAndOfNothingElse()
    {
        Box box;
        VERIFY_OK(box.open());
        const MessageId first = box.keep(), second = box.keep(), third = box.keep();
        VERIFY_OK(box.out("move-2026", {}, 2));
        QCOMPARE(*box.finish({first, third}), 1); // the third was never held for an export
        QCOMPARE(*box.finish({first}), 0);        // once more: it is gone
        QCOMPARE(Database(box).number("SELECT count(*) FROM history WHERE rule = 'moved' AND state = 6"), 1);
        QCOMPARE(Database(box).number("SELECT count(*) FROM audit WHERE act = 'moveDone' AND subject = 'mx3.firm.test'"), 1);
        QCOMPARE(box.spool->counters().messages, 2);
        QCOMPARE(box.moving(third).error().code, QStringLiteral("move.not-out"));
        QCOMPARE(box.moves()->open.first().messages, 1);
        VERIFY_OK(box.moving(second));
        QCOMPARE(box.claim()->due.size(), 1); // the third is handed over
    }

    void bringsBackWhatItWas()
    {
        Box box;
        VERIFY_OK(box.open());
        VERIFY_OK(box.keep(rich(box), body).result);
        const QList<ListRow> before = box.list()->rows;
        QCOMPARE(*box.act(Act::Hold, {before[1].id}), 1);
        VERIFY_OK(box.out());
        VERIFY_OK(box.open());
        QCOMPARE(*box.back(), 1);
        QCOMPARE(*box.back(), 0);
        const QList<ListRow> after = box.list()->rows;
        QCOMPARE(after[0].state, RecipientState::Waiting);
        QVERIFY(after[0].last.reason.isEmpty());
        QCOMPARE(after[1].state, RecipientState::Held);
        QVERIFY(box.moves()->open.isEmpty());
        QCOMPARE(box.claim()->due.size(), 1);
        QCOMPARE(*box.act(Act::Release, {after[1].id}), 1);
    }

    void exportsNothingMoreByANameThatWasTakenBack()
    {
        Box box;
        VERIFY_OK(box.open());
        box.keep();
        VERIFY_OK(box.out());
        QCOMPARE(*box.back(), 1);
        VERIFY_OK(box.open()); // nor after a restart
        QCOMPARE(box.out().error().code, QStringLiteral("move.taken-back"));
        QVERIFY(box.moves()->open.isEmpty());
        QCOMPARE(box.out("another-one")->messages.size(), 1);
        QCOMPARE(*box.back("never-begun"), 0);
    }

    void leavesHeldWhatAnotherBoxMayHave()
    {
        Box box;
        VERIFY_OK(box.open());
        QList<MessageId> all;
        for (int i = 0; i < 102; ++i) // more than one transaction
            all.append(box.keep());
        VERIFY_OK(box.out("move-2026", {}, 500));
        const QSet<MessageId> spared(all.begin(), all.begin() + 101);
        QCOMPARE(*box.back("move-2026", spared), 0);
        const Result<MoveBackPage> rest = await<MoveBackPage>([&](auto done) { box.spool->takeBack("move-2026", spared, all[99], "unix:tester", nullptr, done); });
        QCOMPARE(rest->messages, 1);
        QVERIFY(!rest->next);
        QCOMPARE(box.moves()->open.first().messages, 101);
        QCOMPARE(*box.finish({all[0]}), 1); // and a receipt still ends one
        QCOMPARE(*box.back(), 100);
    }

    // A group of probation is tried by itself: what is held for another box must not be in one.
    void leavesNoGroupThatIsTriedByItselfUntilItIsBack_data()
    {
        QTest::addColumn<HoldKind>("kind");
        QTest::newRow("address") << HoldKind::Address;
        QTest::newRow("content") << HoldKind::Content;
    }
    void leavesNoGroupThatIsTriedByItselfUntilItIsBack()
    {
        QFETCH(HoldKind, kind);
        Box box;
        VERIFY_OK(box.open());
        box.keep();
        Outcome held = outcome(box.claim()->due[0], RecipientState::Held);
        held.hold = kind;
        held.attempt = {box.clock.wall(), "127.0.0.1:2526", 550, "5.1.1", "no such user", "handover.recipient-refused"};
        VERIFY_OK(box.record({held}));
        QTRY_COMPARE(box.spool->heldGroups().size(), 1);
        const HeldGroup before = box.spool->heldGroups().first();
        VERIFY_OK(box.out());
        QTRY_VERIFY(box.spool->heldGroups().isEmpty());
        QVERIFY(box.moving(box.list()->rows.first().message)->message.movedFrom->recipients.first().isHeld);
        QCOMPARE(*box.back(), 1);
        QCOMPARE(box.only().state, RecipientState::Held);
        QCOMPARE(box.only().last.reason, QByteArray("handover.recipient-refused"));
        QTRY_COMPARE(box.spool->heldGroups().size(), 1); // and a person, or the clock, decides about it again
        const HeldGroup after = box.spool->heldGroups().first();
        QCOMPARE(after.recipients, 1);
        QCOMPARE(after.kind, kind);
        QCOMPARE(after.code, before.code);
        QCOMPARE(after.text, before.text);
        QCOMPARE(after.host, before.host);
        QCOMPARE(await<QList<HeldDue>>([&](auto done) { box.spool->claimHeld(after.id, {}, 10, nullptr, done); })->size(), 1);
    }

    // It came long ago, and is behind mail that came since.
    void givesUpOldMailOfAnotherBoxBehindYounger()
    {
        Box old, fresh;
        VERIFY_OK(old.open());
        VERIFY_OK(fresh.open());
        const MessageId id = old.keep();
        old.clock.pass(24h * 40);
        fresh.clock.pass(24h * 40);
        VERIFY_OK(old.out());
        QList<QByteArray> many;
        for (int i = 0; i < 1100; ++i)
            many.append("r" + QByteArray::number(i) + "@firm.test");
        VERIFY_OK(fresh.keep(fresh.message(many), body).result);
        const Box::Kept there = fresh.takeIn(*old.moving(id));
        VERIFY_OK(there.result);
        const auto outlived = await<QList<Due>>([&](auto done) { fresh.spool->claimOutlived(24h * 30, 10, nullptr, done); });
        VERIFY_OK(outlived);
        QCOMPARE(outlived->size(), 1);
        QCOMPARE(outlived->first().message, there.id);
        QVERIFY(await<QList<Due>>([&](auto done) { fresh.spool->claimOutlived(24h * 30, 10, nullptr, done); })->isEmpty()); // once
    }

    void tellsNoSenderAgainOfADelay()
    {
        Box old, fresh;
        VERIFY_OK(old.open());
        VERIFY_OK(fresh.open());
        const MessageId id = old.keep();
        NoticeEntry entry;
        entry.at = old.clock.wall();
        entry.kind = NoticeKind::Delayed;
        entry.domain = firm.domain;
        entry.sender = "s@out.test";
        entry.message = id;
        entry.recipients = 1;
        entry.step = 4h;
        entry.rule = noticeWritten;
        NewMessage notice = old.message({"s@out.test"}, {});
        notice.origin = Origin::Notice;
        VERIFY_OK(old.record({}, {{notice, "Subject: x\r\n\r\nlater\r\n", {entry}}}));
        VERIFY_OK(old.out());
        VERIFY_OK(old.moving(id));
        QVERIFY(old.moving(id)->message.movedFrom->told == 4h);
        old.clock.pass(5h);
        fresh.clock.pass(5h);
        VERIFY_OK(fresh.takeIn(*old.moving(id)).result);
        const auto reached = await<ReachedPage>([&](auto done) { fresh.spool->reached(firm, 4h, 0ms, {}, 10, nullptr, done); });
        VERIFY_OK(reached);
        QCOMPARE(reached->rows.size(), 1);
        QVERIFY(reached->rows.first().told == 4h);
        VERIFY_OK(fresh.out()); // and further on
        QVERIFY(fresh.moving(reached->rows.first().waiting.due.message)->message.movedFrom->told == 4h);
    }

    void keepsAFigureOfWhatIsHeld()
    {
        Box box;
        VERIFY_OK(box.open());
        box.keep();
        VERIFY_OK(box.out());
        QTRY_COMPARE(box.spool->counters().held, 1);
        VERIFY_OK(box.finish({box.moves()->open.isEmpty() ? MessageId() : box.list()->rows.first().message}));
        QTRY_COMPARE(box.spool->counters().held, 0);
        QTRY_COMPARE(Database(box).number("SELECT count(*) FROM bodies"), 0);
        QCOMPARE(Database(box).number("SELECT count(*) FROM moved_out"), 0);
    }
};

QTEST_GUILESS_MAIN(TestSpoolMoving)
#include "tst_spool_moving.moc"
