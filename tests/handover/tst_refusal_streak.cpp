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

QTEST_APPLESS_MAIN(TestRefusalStreak)
#include "tst_refusal_streak.moc"
