#include <QTest>
#include "handover/refusal_streak.h"

using namespace handover;

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
};

void TestRefusalStreak::needsThreeSenderDomains()
{
    RefusalStreak streak;
    QVERIFY(!streak.observe("a@one.test", mailRefused(554, "5.7.1")));
    QVERIFY(!streak.observe("b@two.test", mailRefused(554, "5.7.1")));
    QVERIFY(streak.observe("c@three.test", mailRefused(554, "5.7.1")));
    QVERIFY(streak.observe("d@four.test", mailRefused(554, "5.7.1")));
}

void TestRefusalStreak::countsOneSenderDomainOnce()
{
    RefusalStreak streak;
    for (int i = 0; i < 10; ++i)
        QVERIFY(!streak.observe("a@ONE.test", mailRefused(550, {})));
}

void TestRefusalStreak::endsWithAnythingElse()
{
    RefusalStreak streak;
    streak.observe("a@one.test", mailRefused(554, {}));
    streak.observe("b@two.test", mailRefused(554, {}));
    streak.observe("c@three.test", mailRefused(250, {}));
    QVERIFY(!streak.observe("d@four.test", mailRefused(554, {})));
}

void TestRefusalStreak::startsAnewWithAnotherReply()
{
    RefusalStreak streak;
    streak.observe("a@one.test", mailRefused(554, "5.7.1"));
    streak.observe("b@two.test", mailRefused(554, "5.7.1"));
    QVERIFY(!streak.observe("c@three.test", mailRefused(550, "5.7.1")));
}

void TestRefusalStreak::takesPolicyRefusalsOfRecipientsButNotUnknownOnes()
{
    RefusalStreak streak;
    for (const char *sender : {"a@one.test", "b@two.test", "c@three.test"})
        QVERIFY(!streak.observe(sender, rcptRefused("5.1.1")));
    QVERIFY(!streak.observe("a@one.test", rcptRefused("5.7.1")));
    QVERIFY(!streak.observe("b@two.test", rcptRefused("5.7.1")));
    QVERIFY(streak.observe("c@three.test", rcptRefused("5.7.1")));
}

void TestRefusalStreak::neverMeansUsByMessageSize()
{
    RefusalStreak streak;
    for (const char *sender : {"a@one.test", "b@two.test", "c@three.test", "d@four.test"})
        QVERIFY(!streak.observe(sender, mailRefused(552, "5.3.4")));
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
    bool last = false;
    for (int i = 0; i < messages; ++i) {
        const QByteArray sender = "a@d" + QByteArray::number(i % domains) + ".test";
        last = streak.observe(sender, result, onProbation ? RefusalStreak::Trust::Probation : RefusalStreak::Trust::Usual);
    }
    QCOMPARE(last, us);
    smtp::TransactionResult nobody = rcptRefused("5.1.1");
    nobody.data = smtp::Reply{554, "5.5.1", {}}; // pipelined
    for (int i = 0; i < 20; ++i)
        QVERIFY(!streak.observe("b@d" + QByteArray::number(i) + ".test", nobody, RefusalStreak::Trust::Probation));
}

QTEST_APPLESS_MAIN(TestRefusalStreak)
#include "tst_refusal_streak.moc"
