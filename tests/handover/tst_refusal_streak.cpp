#include <QTest>
#include "handover/refusal_streak.h"

using namespace handover;

Q_DECLARE_METATYPE(smtp::TransactionResult)
Q_DECLARE_METATYPE(handover::Blame)

namespace {

smtp::TransactionResult mailRefused(int code, const char *enhanced)
{
    smtp::TransactionResult result;
    result.mail = {code, enhanced, {}};
    return result;
}

smtp::TransactionResult rcptRefused(const char *enhanced)
{
    smtp::TransactionResult result;
    result.mail = {250, {}, {}};
    result.recipients = {{{550, enhanced, {}}, false}};
    return result;
}

smtp::TransactionResult taken()
{
    smtp::TransactionResult result;
    result.mail = {250, {}, {}};
    result.recipients = {{{250, {}, {}}, true}};
    result.data = smtp::Reply{354, {}, {}};
    result.dot = smtp::Reply{250, {}, {}};
    return result;
}

// One message of `sender`; its first recipient is known by its sender.
RefusalStreak::Tried by(const QByteArray &sender, std::chrono::minutes at = {})
{
    return {sender, RecipientId{qint64(qHash(sender) % 1'000'000'007)}, MonotonicTime(at)};
}

const smtp::TransactionResult policy = mailRefused(554, "5.7.1");

} // namespace

class TestRefusalStreak : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void needsThreeSenderDomains();
    void countsOneSenderDomainOnce();
    void endsWithAnythingElse();
    void startsAnewWithAnotherReply();
    void takesPolicyRefusalsOfRecipientsButNotUnknownOnes();
    void neverMeansUsByMessageSize();
    void takesContentOnProbationAfterTenMessagesOfFiveDomains_data();
    void takesContentOnProbationAfterTenMessagesOfFiveDomains();
    void doubtsARefusalUntilThePrimaryIsSeenToTakeMail_data();
    void doubtsARefusalUntilThePrimaryIsSeenToTakeMail();
    void believesARefusalThatIsSaidOnceMoreAfterFiveTimes();
    void believesNothingForWhatWasTakenBeforeAnOutage();
    void believesNothingForWhatWasTakenBeforeItRefusedUs();
    void doubtsWhatWasRefusedBeforeTheSessionEnded();
    void forgetsTheOldestDoubtFirst();
};

void TestRefusalStreak::needsThreeSenderDomains()
{
    RefusalStreak streak;
    QVERIFY(streak.observe(by("a@one.test"), mailRefused(554, "5.7.1")) != Blame::Us);
    QVERIFY(streak.observe(by("b@two.test"), mailRefused(554, "5.7.1")) != Blame::Us);
    QCOMPARE(streak.observe(by("c@three.test"), mailRefused(554, "5.7.1")), Blame::Us);
    QCOMPARE(streak.observe(by("d@four.test"), mailRefused(554, "5.7.1")), Blame::Us);
}

void TestRefusalStreak::countsOneSenderDomainOnce()
{
    RefusalStreak streak;
    for (int i = 0; i < 10; ++i)
        QVERIFY(streak.observe(by("a@ONE.test"), mailRefused(550, {})) != Blame::Us);
}

void TestRefusalStreak::endsWithAnythingElse()
{
    RefusalStreak streak;
    streak.observe(by("a@one.test"), mailRefused(554, {}));
    streak.observe(by("b@two.test"), mailRefused(554, {}));
    streak.observe(by("c@three.test"), mailRefused(250, {}));
    QVERIFY(streak.observe(by("d@four.test"), mailRefused(554, {})) != Blame::Us);
}

void TestRefusalStreak::startsAnewWithAnotherReply()
{
    RefusalStreak streak;
    streak.observe(by("a@one.test"), mailRefused(554, "5.7.1"));
    streak.observe(by("b@two.test"), mailRefused(554, "5.7.1"));
    QVERIFY(streak.observe(by("c@three.test"), mailRefused(550, "5.7.1")) != Blame::Us);
}

void TestRefusalStreak::takesPolicyRefusalsOfRecipientsButNotUnknownOnes()
{
    RefusalStreak streak;
    for (const char *sender : {"a@one.test", "b@two.test", "c@three.test"})
        QVERIFY(streak.observe(by(sender), rcptRefused("5.1.1")) != Blame::Us);
    QVERIFY(streak.observe(by("a@one.test"), rcptRefused("5.7.1")) != Blame::Us);
    QVERIFY(streak.observe(by("b@two.test"), rcptRefused("5.7.1")) != Blame::Us);
    QCOMPARE(streak.observe(by("c@three.test"), rcptRefused("5.7.1")), Blame::Us);
}

void TestRefusalStreak::neverMeansUsByMessageSize()
{
    RefusalStreak streak;
    for (const char *sender : {"a@one.test", "b@two.test", "c@three.test", "d@four.test"})
        QVERIFY(streak.observe(by(sender), mailRefused(552, "5.3.4")) != Blame::Us);
}

void TestRefusalStreak::takesContentOnProbationAfterTenMessagesOfFiveDomains_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("domains");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("onProbation");
    QTest::addColumn<bool>("us");
    QTest::newRow("enough") << 10 << 5 << 554 << true << true;
    QTest::newRow("nine") << 9 << 5 << 554 << true << false;
    QTest::newRow("four domains") << 20 << 4 << 554 << true << false;
    QTest::newRow("not on probation") << 20 << 9 << 554 << false << false;
    QTest::newRow("too big") << 20 << 9 << 552 << true << false;
    QTest::newRow("taken") << 20 << 9 << 250 << true << false;
}

void TestRefusalStreak::takesContentOnProbationAfterTenMessagesOfFiveDomains()
{
    QFETCH(const int, messages);
    QFETCH(const int, domains);
    QFETCH(const int, code);
    QFETCH(const bool, onProbation);
    QFETCH(const bool, us);
    smtp::TransactionResult result;
    result.mail = {250, {}, {}};
    result.recipients = {{{250, {}, {}}, true}};
    result.data = smtp::Reply{354, {}, {}};
    result.dot = smtp::Reply{code, {}, {}};
    RefusalStreak streak;
    Blame last = Blame::Message;
    for (int i = 0; i < messages; ++i) {
        const QByteArray sender = "a@d" + QByteArray::number(i % domains) + ".test";
        last = streak.observe(by(sender), result, onProbation ? RefusalStreak::Trust::Probation : RefusalStreak::Trust::Usual);
    }
    QCOMPARE(last, us ? Blame::Us : Blame::Message);
    smtp::TransactionResult nobody = rcptRefused("5.1.1");
    nobody.data = smtp::Reply{554, "5.5.1", {}}; // pipelined
    for (int i = 0; i < 20; ++i)
        QVERIFY(streak.observe(by("b@d" + QByteArray::number(i) + ".test"), nobody, RefusalStreak::Trust::Probation) != Blame::Us);
}

void TestRefusalStreak::doubtsARefusalUntilThePrimaryIsSeenToTakeMail_data()
{
    QTest::addColumn<smtp::TransactionResult>("refusal");
    QTest::addColumn<int>("takenAt"); // minutes; -1: never
    QTest::addColumn<int>("first");   // minute of its first refusal; the second, a minute after `takenAt` or it, decides
    QTest::addColumn<int>("second");  // -1: the first one decides
    QTest::addColumn<Blame>("blame");
    const smtp::TransactionResult atRcpt = rcptRefused("5.7.1");
    smtp::TransactionResult atData = taken();
    atData.data = smtp::Reply{550, "5.7.1", {}};
    atData.dot.reset();
    smtp::TransactionResult half = atRcpt;
    half.recipients.append({{250, {}, {}}, true});
    QTest::newRow("MAIL, nothing taken") << policy << -1 << 20 << -1 << Blame::Nobody;
    QTest::newRow("MAIL bare") << mailRefused(550, {}) << -1 << 20 << -1 << Blame::Nobody;
    QTest::newRow("RCPT 5.7.1, nothing taken") << atRcpt << -1 << 20 << -1 << Blame::Nobody;
    QTest::newRow("DATA 5.7.1, nothing taken") << atData << -1 << 20 << -1 << Blame::Nobody;
    QTest::newRow("taken lately") << policy << 10 << 20 << -1 << Blame::Message;
    QTest::newRow("RCPT, taken lately") << atRcpt << 10 << 20 << -1 << Blame::Message;
    QTest::newRow("taken long ago") << policy << 9 << 20 << -1 << Blame::Nobody;
    QTest::newRow("taken long ago, again") << policy << 9 << 20 << 21 << Blame::Nobody;
    QTest::newRow("taken meanwhile") << policy << 21 << 20 << 40 << Blame::Message;
    QTest::newRow("not taken meanwhile") << policy << -1 << 20 << 40 << Blame::Nobody;
    QTest::newRow("RCPT 5.1.1") << rcptRefused("5.1.1") << -1 << 20 << -1 << Blame::Message;
    QTest::newRow("RCPT bare") << rcptRefused("") << -1 << 20 << -1 << Blame::Message;
    QTest::newRow("another recipient accepted") << half << -1 << 20 << -1 << Blame::Message;
    QTest::newRow("MAIL too big") << mailRefused(552, "5.3.4") << -1 << 20 << -1 << Blame::Message;
    QTest::newRow("MAIL later") << mailRefused(451, "4.7.1") << -1 << 20 << -1 << Blame::Message;
}

void TestRefusalStreak::doubtsARefusalUntilThePrimaryIsSeenToTakeMail()
{
    QFETCH(const smtp::TransactionResult, refusal);
    QFETCH(const int, takenAt);
    QFETCH(const int, first);
    QFETCH(const int, second);
    RefusalStreak streak;
    Blame last = Blame::Us;
    for (int minute = 0; minute <= std::max(first, second); ++minute) {
        if (minute == takenAt)
            QCOMPARE(streak.observe(by("x@other.test", std::chrono::minutes(minute)), taken()), Blame::Message);
        if (minute == first || minute == second)
            last = streak.observe(by("a@one.test", std::chrono::minutes(minute)), refusal);
    }
    QTEST(last, "blame");
}

void TestRefusalStreak::believesARefusalThatIsSaidOnceMoreAfterFiveTimes()
{
    RefusalStreak streak;
    for (int i = 0; i < RefusalStreak::mostDoubted; ++i) {
        QCOMPARE(streak.observe(by("a@one.test"), policy), Blame::Nobody);
        QCOMPARE(streak.observe(by("b@two.test"), policy), Blame::Nobody);
    }
    QCOMPARE(streak.observe(by("a@one.test"), policy), Blame::Message);
    QCOMPARE(streak.observe(by("b@two.test"), policy), Blame::Message);
}

void TestRefusalStreak::believesNothingForWhatWasTakenBeforeAnOutage()
{
    RefusalStreak streak;
    streak.observe(by("x@other.test"), taken());
    streak.away();
    QCOMPARE(streak.observe(by("a@one.test"), policy), Blame::Nobody);
}

void TestRefusalStreak::believesNothingForWhatWasTakenBeforeItRefusedUs()
{
    RefusalStreak streak;
    for (const char *sender : {"a@one.test", "b@two.test", "c@three.test"})
        streak.observe(by(sender), policy);
    QVERIFY(streak.isRefusingUs());
    streak.observe(by("d@four.test"), rcptRefused("5.1.1")); // ends the streak, and shows nothing
    QCOMPARE(streak.observe(by("e@five.test"), policy), Blame::Nobody);
    streak.observe(by("x@other.test"), taken());
    QCOMPARE(streak.observe(by("f@six.test"), policy), Blame::Message);
    QCOMPARE(streak.observe(by("g@seven.test"), policy), Blame::Message);
    QCOMPARE(streak.observe(by("h@eight.test"), policy), Blame::Us);
    streak.observe(by("d@four.test"), rcptRefused("5.1.1"));
    QCOMPARE(streak.observe(by("i@nine.test"), policy), Blame::Nobody);
}

void TestRefusalStreak::doubtsWhatWasRefusedBeforeTheSessionEnded()
{
    smtp::TransactionResult ended = rcptRefused("5.7.1");
    ended.recipients.append({{0, {}, {}}, false});
    QVERIFY(RefusalStreak::isInQuestion(ended));
    ended.recipients = {{{0, {}, {}}, false}};
    QVERIFY(!RefusalStreak::isInQuestion(ended));
    ended.recipients = {{{550, "5.7.1", {}}, false}, {{550, "5.1.1", {}}, false}};
    QVERIFY(!RefusalStreak::isInQuestion(ended));
}

void TestRefusalStreak::forgetsTheOldestDoubtFirst()
{
    RefusalStreak streak;
    const auto refuse = [&streak](int id, int minute) {
        return streak.observe({"a@one.test", RecipientId{id}, MonotonicTime(std::chrono::minutes(minute))}, policy);
    };
    for (int i = 0; i < RefusalStreak::mostDoubted; ++i) {
        QCOMPARE(refuse(1, 10 * i), Blame::Nobody);
        QCOMPARE(refuse(2, 10 * i), Blame::Nobody);
    }
    refuse(2, 100);
    for (int id = 100; id < 100 + RefusalStreak::mostRemembered - 1; ++id)
        refuse(id, 60);
    QCOMPARE(refuse(1, 100), Blame::Message); // still known
    for (int id = 5000; id < 5000 + RefusalStreak::mostRemembered; ++id)
        refuse(id, 200);
    QCOMPARE(refuse(100, 300), Blame::Nobody);
}

QTEST_APPLESS_MAIN(TestRefusalStreak)
#include "tst_refusal_streak.moc"
