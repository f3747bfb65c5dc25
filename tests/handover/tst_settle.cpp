#include <QTest>
#include "handover/settle.h"

using namespace std::chrono_literals;
using namespace handover;

namespace {

SettleRules rules()
{
    SettleRules rules;
    rules.host = "primary.test:25";
    rules.now = WallTime(1'800'000'000s);
    return rules;
}

Batch batchOf(int recipients, int attempts = 0, Milliseconds age = 0ms)
{
    Batch batch;
    for (int i = 1; i <= recipients; ++i) {
        spool::Due due;
        due.recipient = {i};
        due.message = {7};
        due.attempts = attempts;
        due.age = age;
        batch.recipients.append(due);
    }
    return batch;
}

Judgement judgement(Verdict verdict, int code) { return {verdict, {code, "x.y.z", "words"}, "handover.some"}; }

} // namespace

class TestSettle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sortsTheVerdicts();
    void chargesTemporaryRefusalsOnly();
    void growsTheRetryTimeWithTheAttempts();
    void triesTheUndecidedSoonButNotABreakerOfSessions();
    void expiresAtTheEndOfTheLifetimeOnlyAfterATry();
    void keepsTheAttemptForPeople();
};

void TestSettle::sortsTheVerdicts()
{
    const Settled settled = settle(batchOf(5),
                                   {judgement(Verdict::Delivered, 250), judgement(Verdict::Later, 450), judgement(Verdict::Again, 0),
                                    judgement(Verdict::Next, 452), judgement(Verdict::Refused, 550)}, rules());
    QVERIFY(settled.delivered);
    QCOMPARE(settled.outcomes.size(), 3);
    QCOMPARE(settled.outcomes.at(0).state, spool::RecipientState::Delivered);
    QCOMPARE(settled.outcomes.at(1).state, spool::RecipientState::Waiting);
    QCOMPARE(settled.outcomes.at(2).state, spool::RecipientState::Waiting);
    QCOMPARE(settled.next.recipients.size(), 1);
    QCOMPARE(settled.next.recipients.first().recipient.value, 4);
    QCOMPARE(settled.failures.size(), 1);
    QCOMPARE(settled.failures.first().outcome.state, spool::RecipientState::Refused);
    QVERIFY(settled.failures.first().outcome.rule.isEmpty());
}

void TestSettle::chargesTemporaryRefusalsOnly()
{
    const Settled settled = settle(batchOf(2), {judgement(Verdict::Later, 450), judgement(Verdict::Again, 0)}, rules());
    QVERIFY(settled.outcomes.at(0).charged);
    QVERIFY(!settled.outcomes.at(1).charged);
}

void TestSettle::growsTheRetryTimeWithTheAttempts()
{
    const auto wait = [](int attempts) {
        return settle(batchOf(1, attempts), {judgement(Verdict::Later, 450)}, rules()).outcomes.first().nextTry - rules().now;
    };
    QCOMPARE(wait(0), Milliseconds(1min));
    QCOMPARE(wait(1), Milliseconds(2min));
    QCOMPARE(wait(50), Milliseconds(1h));
}

void TestSettle::triesTheUndecidedSoonButNotABreakerOfSessions()
{
    SettleRules r = rules();
    const auto wait = [&] { return settle(batchOf(1, 30), {judgement(Verdict::Again, 0)}, r).outcomes.first().nextTry - r.now; };
    QCOMPARE(wait(), Milliseconds(5s));
    r.drops = 3;
    QCOMPARE(wait(), Milliseconds(40s));
    r.drops = 100;
    QCOMPARE(wait(), Milliseconds(1h));
}

void TestSettle::expiresAtTheEndOfTheLifetimeOnlyAfterATry()
{
    const Batch old = batchOf(1, 9, 120h);
    QCOMPARE(settle(old, {judgement(Verdict::Later, 450)}, rules()).failures.first().outcome.state, spool::RecipientState::Expired);
    QCOMPARE(settle(old, {judgement(Verdict::Delivered, 250)}, rules()).outcomes.first().state, spool::RecipientState::Delivered);
    QCOMPARE(settle(old, {judgement(Verdict::Again, 0)}, rules()).outcomes.first().state, spool::RecipientState::Waiting);
    QVERIFY(settle(batchOf(1, 9, 120h - 1ms), {judgement(Verdict::Later, 450)}, rules()).failures.isEmpty());
}

void TestSettle::keepsTheAttemptForPeople()
{
    Judgement long_ = judgement(Verdict::Later, 451);
    long_.reply.text = QByteArray(5000, 'x');
    const spool::Attempt attempt = settle(batchOf(1), {long_}, rules()).outcomes.first().attempt;
    QCOMPARE(attempt.host, QByteArray("primary.test:25"));
    QCOMPARE(attempt.code, 451);
    QCOMPARE(attempt.reason, QByteArray("handover.some"));
    QCOMPARE(attempt.text.size(), 1000);
}

QTEST_APPLESS_MAIN(TestSettle)
#include "tst_settle.moc"
