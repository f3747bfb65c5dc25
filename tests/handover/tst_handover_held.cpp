// Probation by a fake primary: what is held, tried again, decided, believed.
#include "support/database.h"
#include "support/handover_kit.h"

using namespace std::chrono_literals;
using spool::RecipientState;

class TestHandOverHeld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_kit = std::make_unique<HandOverKit>();
        m_kit->config.handover.probation = true;
        m_kit->config.handover.rampInterval = 10ms;
        QVERIFY(m_kit->open());
        m_kit->start();
    }
    void cleanup() { m_kit.reset(); }

    void holdsWhoGotMailBeforeAndReturnsWhoNeverDid();
    void holdsAfterAShortOutageToo();
    void returnsAtOnceWithoutProbation();
    void triesAgainHourlyAndTheOthersFollow();
    void believesWhenNobodyDecides();
    void staysHeldOverARestart();
    void aPersonsReleaseThatCameTooSoonReturnsNothing();
    void aPersonReturns();
    void keepsRefusedContentInAnyCase();
    void replacesACanaryThatFailsByAnotherSenders();

private:
    static constexpr const char *gone = "550 5.1.1 no such user";
    // `good` got mail once; then the primary was away and does not know them any more.
    void breakAfterOutage(int good, Milliseconds away = 6min)
    {
        for (int i = 0; i < good; ++i)
            QVERIFY(m_kit->keep(m_kit->message({address(i)})));
        QTRY_COMPARE(m_kit->primary.mails.size(), good);
        QTRY_VERIFY_WITH_TIMEOUT(m_kit->isUp() && m_kit->rows().isEmpty(), 15'000);
        QVERIFY(m_kit->goDown());
        m_kit->clock.skip(away);
        for (int i = 0; i < good; ++i) {
            m_kit->primary.rcptReplies[address(i)] = gone;
            QVERIFY(m_kit->keep(m_kit->message({address(i)}, "s" + QByteArray::number(i) + "@out.test")));
        }
        m_kit->primary.mails.clear();
    }
    void hold(int count)
    {
        breakAfterOutage(count);
        QVERIFY(m_kit->primary.listen());
        QTRY_COMPARE_WITH_TIMEOUT(m_kit->rows({RecipientState::Held}).size(), count, 15'000);
        QTRY_COMPARE(groups().size(), 1);
        QTRY_COMPARE(groups().at(0).recipients, count);
    }
    // Until the hand-over has looked at the groups and done what was due: their waiting time is written at a tick, and read before it looks.
    void awaitLook()
    {
        const Milliseconds before = groups().at(0).waited;
        m_kit->clock.skip(61s);
        QTRY_VERIFY_WITH_TIMEOUT(groups().isEmpty() || groups().at(0).waited >= before + 61s, 15'000);
    }
    static QByteArray address(int i) { return "good" + QByteArray::number(i) + "@firm.test"; }
    const QList<spool::HeldGroup> &groups() const { return m_kit->spool->heldGroups(); }
    bool isOnProbation() const { return m_kit->handover->primaries().first().onProbation; }
    Result<int> decide(void (handover::HandOver::*what)(spool::HeldGroupId, const QByteArray &, QObject *, spool::Callback<int>))
    {
        std::optional<Result<int>> done;
        ((*m_kit->handover).*what)(groups().at(0).id, "eva", nullptr, [&done](const Result<int> &result) { done = result; });
        (void)QTest::qWaitFor([&done] { return done.has_value(); });
        return done.value_or(Error{QStringLiteral("no answer"), {}});
    }

    std::unique_ptr<HandOverKit> m_kit;
};

void TestHandOverHeld::holdsWhoGotMailBeforeAndReturnsWhoNeverDid()
{
    breakAfterOutage(3);
    m_kit->primary.rcptReplies["never@firm.test"] = gone;
    QVERIFY(m_kit->keep(m_kit->message({"never@firm.test", "new@firm.test"})));
    QVERIFY(m_kit->primary.listen());
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.mails.size(), 1, 15'000);
    QTRY_COMPARE(m_kit->failures.size(), 1);
    QCOMPARE(m_kit->failures.first().due.address, QByteArray("never@firm.test"));
    QCOMPARE(m_kit->failures.first().outcome.state, RecipientState::Refused);
    QTRY_COMPARE(groups().size(), 1);
    QTRY_COMPARE(groups().at(0).recipients, 3);
    QCOMPARE(groups().at(0).kind, spool::HoldKind::Address);
    QCOMPARE(groups().at(0).text, QByteArray("no such user"));
    QCOMPARE(groups().at(0).examples.first(), address(0));
    QVERIFY(isOnProbation());
    awaitLook(); // an open group keeps it on
    QVERIFY(isOnProbation());
}

void TestHandOverHeld::holdsAfterAShortOutageToo()
{
    breakAfterOutage(1, 20s);
    m_kit->primary.rcptReplies["never@firm.test"] = gone;
    QVERIFY(m_kit->keep(m_kit->message({"never@firm.test"})));
    QVERIFY(m_kit->primary.listen());
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->failures.size(), 1, 15'000);
    QCOMPARE(m_kit->failures.first().due.address, QByteArray("never@firm.test"));
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->rows({RecipientState::Held}).size(), 1, 15'000);
    QTRY_COMPARE(groups().size(), 1);
    QVERIFY(isOnProbation()); // from then on
}

void TestHandOverHeld::returnsAtOnceWithoutProbation()
{
    QVERIFY(m_kit->keep(m_kit->message({address(0)})));
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!isOnProbation(), 15'000);
    m_kit->primary.rcptReplies[address(0)] = gone;
    QVERIFY(m_kit->keep(m_kit->message({address(0)})));
    QTRY_COMPARE(m_kit->failures.size(), 1);
    QVERIFY(groups().isEmpty());
}

void TestHandOverHeld::triesAgainHourlyAndTheOthersFollow()
{
    hold(12);
    const int before = m_kit->primary.count("RCPT");
    m_kit->clock.skip(61min);
    QTRY_VERIFY_WITH_TIMEOUT(m_kit->primary.count("RCPT") > before, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(groups().at(0).nextTry > Milliseconds(2h), 15'000);
    QCOMPARE(m_kit->primary.count("RCPT"), before + 5); // some only
    QCOMPARE(groups().at(0).recipients, 12);
    QVERIFY(m_kit->failures.isEmpty());

    m_kit->primary.rcptReplies.erase(address(3)); // one of those that are tried first, and one of the others
    m_kit->primary.rcptReplies.erase(address(9));
    m_kit->clock.skip(61min);
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.mails.size(), 2, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(groups().at(0).recipients, 10, 15'000);

    m_kit->primary.rcptReplies.clear();
    m_kit->clock.skip(61min);
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.mails.size(), 12, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(groups().isEmpty(), 15'000);
    QVERIFY(m_kit->failures.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!isOnProbation(), 15'000);
}

void TestHandOverHeld::believesWhenNobodyDecides()
{
    hold(3);
    m_kit->primary.stop(); // may be dead again by then
    m_kit->clock.skip(47h);
    awaitLook();
    QVERIFY(m_kit->failures.isEmpty());
    QCOMPARE(groups().size(), 1);
    m_kit->clock.skip(61min);
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->failures.size(), 3, 15'000);
    for (const handover::Failure &failure : std::as_const(m_kit->failures)) {
        QCOMPARE(failure.outcome.state, RecipientState::Refused);
        QCOMPARE(failure.outcome.attempt.text, QByteArray("no such user"));
        QVERIFY(failure.outcome.rule.isEmpty());
    }
    awaitLook(); // given up once, though nobody settled it yet
    QCOMPARE(m_kit->failures.size(), 3);
}

void TestHandOverHeld::staysHeldOverARestart()
{
    hold(3);
    const spool::HeldGroup before = groups().at(0);
    m_kit->handover.reset();
    m_kit->spool.reset();
    QVERIFY(m_kit->open());
    QCOMPARE(groups().at(0), before);
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    awaitLook();
    QVERIFY(isOnProbation()); // nobody knows what was before, and a group is open
    QCOMPARE(m_kit->rows({RecipientState::Held}).size(), 3);
    m_kit->primary.rcptReplies.clear();
    m_kit->clock.skip(61min);
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.mails.size(), 3, 20'000);
}

void TestHandOverHeld::aPersonsReleaseThatCameTooSoonReturnsNothing()
{
    hold(4);
    m_kit->clock.skip(20min);
    const spool::HeldGroupId first = groups().at(0).id;
    QCOMPARE(*decide(&handover::HandOver::releaseHeld), 4);
    QTRY_VERIFY_WITH_TIMEOUT(groups().size() == 1 && groups().at(0).id != first && groups().at(0).recipients == 4, 15'000);
    QVERIFY(m_kit->failures.isEmpty());
    m_kit->primary.rcptReplies.clear();
    QCOMPARE(*decide(&handover::HandOver::releaseHeld), 4);
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.mails.size(), 4, 15'000);
    QTRY_VERIFY(groups().isEmpty());
    QCOMPARE(Database(m_kit->directory.filePath(QStringLiteral("spool.db"))).number("SELECT count(*) FROM audit WHERE actor='eva' AND act='releaseHeld'"), 2);
}

void TestHandOverHeld::aPersonReturns()
{
    hold(4);
    QCOMPARE(*decide(&handover::HandOver::returnHeld), 4);
    QTRY_COMPARE(m_kit->failures.size(), 4);
    QCOMPARE(Database(m_kit->directory.filePath(QStringLiteral("spool.db"))).number("SELECT count(*) FROM audit WHERE actor='eva' AND act='returnHeld'"), 1);
    std::optional<Result<int>> done;
    m_kit->handover->returnHeld({4711}, "eva", nullptr, [&done](const Result<int> &result) { done = result; });
    QTRY_VERIFY(done.has_value());
    QCOMPARE(done->error().code, QStringLiteral("spool.no-such-group"));
}

void TestHandOverHeld::keepsRefusedContentInAnyCase()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_kit->isUp() && !isOnProbation(), 15'000);
    m_kit->primary.dotReply = "554 5.7.1 spam";
    QVERIFY(m_kit->keep(2));
    QTRY_VERIFY(groups().size() == 1 && groups().at(0).recipients == 2);
    QCOMPARE(groups().at(0).kind, spool::HoldKind::Content);
    const int before = m_kit->primary.count("DATA");
    m_kit->clock.skip(5h);
    awaitLook();
    QCOMPARE(m_kit->primary.count("DATA"), before); // not tried again
    QVERIFY(m_kit->failures.isEmpty());
    m_kit->clock.skip(44h);
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->failures.size(), 2, 15'000);
    QCOMPARE(m_kit->failures.first().outcome.rule, QByteArray("F3.content"));
}

void TestHandOverHeld::replacesACanaryThatFailsByAnotherSenders()
{
    QTRY_VERIFY(m_kit->isUp());
    QVERIFY(m_kit->goDown());
    m_kit->clock.skip(6min);
    m_kit->primary.rcptReplies["full@firm.test"] = "452 4.2.2 mailbox full";
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_kit->keep(m_kit->message({"full@firm.test"}, "many@out.test")));
    QVERIFY(m_kit->keep(m_kit->message({"b@firm.test"}, "other@out.test")));
    m_kit->primary.commands.clear();
    m_kit->primary.mostOpen = 0;
    QVERIFY(m_kit->primary.listen());
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.mails.size(), 1, 15'000);
    QCOMPARE(m_kit->primary.mails.first().sender, QByteArray("other@out.test"));
    QCOMPARE(m_kit->primary.mostOpen, 1);
    int refusedBefore = 0;
    for (const QByteArray &command : std::as_const(m_kit->primary.commands)) {
        if (command.contains("b@firm.test"))
            break;
        refusedBefore += command.startsWith("RCPT") ? 1 : 0;
    }
    QCOMPARE(refusedBefore, 1);
}

QTEST_GUILESS_MAIN(TestHandOverHeld)
#include "tst_handover_held.moc"
