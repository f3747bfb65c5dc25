// Questions to a fake primary over loopback: who exists.
#include <QtTest>
#include "handover/callout.h"
#include "support/fake_primary.h"

using directory::Asked;
using handover::Callout;

class TestCallout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsReplies_data();
    void readsReplies();
    void answersEach();
    void asksSeveralInOneTransaction();
    void leavesBeforeItIsThrownOut();
    void asksFromPostmasterWhereTheNullSenderIsRefused();
    void asksFromPostmasterWhereTheNullSenderIsRefusedAtRcpt();
    void hasNoVerdictBeforeRcpt_data();
    void hasNoVerdictBeforeRcpt();
    void givesUpAPrimaryThatSaysNothing();
    void hasAtMostTwoConnections();
    void turnsAwayMoreThanItCanHold();
    void answersNobodyWhoIsGone();
    void opensAnewWhenThePrimaryHungUp();
    void answersAllWhenItIsStopped();

private:
    void ask(const QByteArray &address) { m_callout->ask(address, this, [this, address](Asked asked) { m_answers.append({address, asked}); }); }
    Asked answerTo(const QByteArray &address) const
    {
        for (const auto &[who, asked] : m_answers) {
            if (who == address)
                return asked;
        }
        return Asked::NoVerdict;
    }

    std::unique_ptr<FakePrimary> m_primary;
    std::unique_ptr<Callout> m_callout;
    QList<std::pair<QByteArray, Asked>> m_answers;
    bool m_reachable = true;
};

void TestCallout::init()
{
    m_primary = std::make_unique<FakePrimary>();
    QVERIFY(m_primary->listen());
    m_primary->extensions = {"PIPELINING", "ENHANCEDSTATUSCODES"};
    m_answers.clear();
    m_reachable = true;
    m_callout = std::make_unique<Callout>(
        [this](QObject *, auto planned) {
            handover::DeliveryPlan plan;
            plan.addresses = {QHostAddress::LocalHost};
            plan.port = m_primary->port();
            plan.heloName = "mx2.firm.test";
            planned(m_reachable ? std::optional(plan) : std::nullopt);
        },
        nullptr);
    m_callout->setHostname("mx2.firm.test");
}

void TestCallout::cleanup()
{
    m_callout.reset();
    m_primary.reset();
}

void TestCallout::readsReplies_data()
{
    QTest::addColumn<smtp::Reply>("reply");
    QTest::addColumn<Asked>("asked");
    QTest::newRow("ok") << smtp::Reply{250, "2.1.5", "ok"} << Asked::Exists;
    QTest::newRow("will forward") << smtp::Reply{251, "", "ok"} << Asked::Exists;
    QTest::newRow("unknown") << smtp::Reply{550, "5.1.1", "who?"} << Asked::Unknown;
    QTest::newRow("bare") << smtp::Reply{550, "", "who?"} << Asked::Unknown;
    QTest::newRow("policy") << smtp::Reply{550, "5.7.1", "not you"} << Asked::NoVerdict;
    QTest::newRow("greylisted") << smtp::Reply{450, "4.2.0", "later"} << Asked::NoVerdict;
    QTest::newRow("full") << smtp::Reply{552, "5.2.2", "full"} << Asked::NoVerdict;
    QTest::newRow("none") << smtp::Reply{} << Asked::NoVerdict;
}

void TestCallout::readsReplies()
{
    QFETCH(smtp::Reply, reply);
    QTEST(handover::verdictOf(reply), "asked");
}

void TestCallout::answersEach()
{
    m_primary->rcptReplies["no@firm.test"] = "550 5.1.1 who?";
    m_primary->rcptReplies["busy@firm.test"] = "450 4.2.0 later";
    for (const char *who : {"yes@firm.test", "no@firm.test", "busy@firm.test"})
        ask(who);
    QTRY_COMPARE(m_answers.size(), 3);
    QCOMPARE(answerTo("yes@firm.test"), Asked::Exists);
    QCOMPARE(answerTo("no@firm.test"), Asked::Unknown);
    QCOMPARE(answerTo("busy@firm.test"), Asked::NoVerdict);
    QVERIFY(m_primary->mails.isEmpty());
    QCOMPARE(m_primary->count("DATA"), 0);
    QVERIFY(m_primary->commands.contains("MAIL FROM:<>"));
}

void TestCallout::asksSeveralInOneTransaction()
{
    for (int i = 0; i < Callout::mostRefused; ++i)
        ask("a" + QByteArray::number(i) + "@firm.test");
    QTRY_COMPARE(m_answers.size(), Callout::mostRefused);
    QCOMPARE(m_primary->connections, 1);
    QCOMPARE(m_primary->count("MAIL"), 1);
    ask("later@firm.test"); // the connection is still there
    QTRY_COMPARE(m_answers.size(), Callout::mostRefused + 1);
    QCOMPARE(m_primary->connections, 1);
}

void TestCallout::leavesBeforeItIsThrownOut()
{
    m_primary->rcptReply = "550 5.1.1 who?";
    const int names = 5 * Callout::mostRefused;
    for (int i = 0; i < names; ++i)
        ask("n" + QByteArray::number(i) + "@firm.test");
    QTRY_COMPARE(m_answers.size(), names);
    for (const auto &[who, asked] : std::as_const(m_answers))
        QCOMPARE(asked, Asked::Unknown);
    QCOMPARE(m_primary->connections, 5);
    QVERIFY(m_primary->mostOpen <= Callout::mostConnections + 1); // one may just be saying goodbye
}

void TestCallout::asksFromPostmasterWhereTheNullSenderIsRefused()
{
    m_primary->nullReply = "550 5.7.1 no bounces here";
    m_primary->rcptReplies["no@firm.test"] = "550 5.1.1 who?";
    ask("yes@firm.test");
    ask("no@firm.test");
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(answerTo("yes@firm.test"), Asked::Exists);
    QCOMPARE(answerTo("no@firm.test"), Asked::Unknown);
    QVERIFY(m_primary->commands.contains("MAIL FROM:<postmaster@mx2.firm.test>"));
    ask("yes@firm.test"); // remembered
    QTRY_COMPARE(m_answers.size(), 3);
    QCOMPARE(m_primary->count("MAIL FROM:<>"), 1);
}

void TestCallout::asksFromPostmasterWhereTheNullSenderIsRefusedAtRcpt()
{
    m_primary->rcptReply = "550 5.7.1 whoever you are";
    ask("a@firm.test");
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().second, Asked::NoVerdict);
    QCOMPARE(m_primary->count("MAIL FROM:<>"), 1);
    QCOMPARE(m_primary->count("MAIL FROM:<POSTMASTER@"), 1);
}

void TestCallout::hasNoVerdictBeforeRcpt_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *name : {"banner 554", "EHLO 421", "MAIL 550", "drop", "nobody there", "not now"})
        QTest::newRow(name) << QByteArray(name);
}

void TestCallout::hasNoVerdictBeforeRcpt()
{
    QFETCH(QByteArray, what);
    if (what == "banner 554")
        m_primary->banner = "554 5.1.1 go away";
    else if (what == "EHLO 421")
        m_primary->ehloReply = "421 5.1.1 go away";
    else if (what == "MAIL 550")
        m_primary->mailReply = "550 5.1.1 go away";
    else if (what == "drop")
        m_primary->dropAt = FakePrimary::Stage::Mail;
    else if (what == "nobody there")
        m_primary->stop();
    else
        m_reachable = false;
    ask("yes@firm.test");
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, 8'000);
    QCOMPARE(m_answers.first().second, Asked::NoVerdict);
}

void TestCallout::givesUpAPrimaryThatSaysNothing()
{
    QSignalSpy failed(m_callout.get(), &Callout::failed);
    m_primary->silentAt = FakePrimary::Stage::Rcpt;
    QElapsedTimer time;
    time.start();
    ask("yes@firm.test");
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, 15'000);
    QCOMPARE(m_answers.first().second, Asked::NoVerdict);
    QVERIFY(time.elapsed() >= 4'500);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15'000);
}

void TestCallout::hasAtMostTwoConnections()
{
    m_primary->delay = 20;
    for (int i = 0; i < 300; ++i) {
        ask("a" + QByteArray::number(i) + "@firm.test");
        if (i % 20 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 300, 20'000);
    QVERIFY(m_primary->mostOpen <= 2);
}

void TestCallout::turnsAwayMoreThanItCanHold()
{
    m_primary->silentAt = FakePrimary::Stage::Banner;
    for (std::size_t i = 0; i < Callout::mostWaiting + 5; ++i)
        ask("a" + QByteArray::number(qint64(i)) + "@firm.test");
    QTRY_COMPARE(m_answers.size(), 5);
    QCOMPARE(m_answers.first().second, Asked::NoVerdict);
}

void TestCallout::answersNobodyWhoIsGone()
{
    auto who = std::make_unique<QObject>();
    bool answered = false;
    m_callout->ask("yes@firm.test", who.get(), [&answered](Asked) { answered = true; });
    who.reset();
    ask("other@firm.test");
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(!answered);
}

void TestCallout::opensAnewWhenThePrimaryHungUp()
{
    ask("one@firm.test");
    QTRY_COMPARE(m_answers.size(), 1);
    m_primary->stop();
    QVERIFY(m_primary->listen());
    ask("two@firm.test");
    QTRY_COMPARE(m_answers.size(), 2);
    ask("three@firm.test");
    QTRY_COMPARE(m_answers.size(), 3);
    QCOMPARE(answerTo("three@firm.test"), Asked::Exists);
}

void TestCallout::answersAllWhenItIsStopped()
{
    m_primary->silentAt = FakePrimary::Stage::Rcpt;
    ask("one@firm.test");
    QTRY_COMPARE(m_primary->count("RCPT"), 1);
    ask("two@firm.test");
    m_callout->stop();
    QCOMPARE(m_answers.size(), 2);
    QCOMPARE(answerTo("one@firm.test"), Asked::NoVerdict);
}

QTEST_GUILESS_MAIN(TestCallout)
#include "tst_callout.moc"
