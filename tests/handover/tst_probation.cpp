// When probation begins and ends, what it holds, and for how long.
#include <QTest>
#include "handover/probation.h"

using namespace std::chrono_literals;
using namespace handover;

namespace {

const MonotonicTime start{100h};

PrimaryHealth in(PrimaryState state, std::optional<MonotonicTime> firstFailure = {})
{
    PrimaryHealth health;
    health.state = state;
    if (firstFailure)
        health.firstFailure = Moment{{}, *firstFailure};
    return health;
}

// Up, and not on probation any more.
Probation settled()
{
    Probation probation;
    probation.see(in(PrimaryState::Up), start - 1h);
    probation.rest(start - 1h, true, false);
    return probation;
}

Failure refused(int code, const QByteArray &enhanced, const QByteArray &reason, const QByteArray &address = "a@firm.test")
{
    Failure failure;
    failure.due.address = address;
    failure.outcome.state = spool::RecipientState::Refused;
    failure.outcome.attempt.code = code;
    failure.outcome.attempt.enhanced = enhanced;
    failure.outcome.attempt.reason = reason;
    return failure;
}

const QByteArray recipientRefused = "handover.recipient-refused", contentRefused = "handover.content-refused";

} // namespace

class TestProbation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAfterAnOutageOfFiveMinutes_data()
    {
        QTest::addColumn<PrimaryState>("away");
        QTest::addColumn<Milliseconds>("time");
        QTest::addColumn<bool>("lasts");
        QTest::newRow("five minutes") << PrimaryState::Down << Milliseconds(5min) << true;
        QTest::newRow("shorter") << PrimaryState::Down << Milliseconds(5min - 1ms) << false;
        QTest::newRow("maintenance") << PrimaryState::Maintenance << Milliseconds(5min) << true;
        QTest::newRow("short maintenance") << PrimaryState::Maintenance << Milliseconds(4min) << false;
        QTest::newRow("doubtful only") << PrimaryState::Doubtful << Milliseconds(1h) << false;
    }
    void beginsAfterAnOutageOfFiveMinutes()
    {
        QFETCH(const PrimaryState, away);
        QFETCH(const Milliseconds, time);
        QFETCH(const bool, lasts);
        for (const PrimaryState back : {PrimaryState::Returning, PrimaryState::Up}) {
            Probation probation = settled();
            QVERIFY(!probation.lasts());
            probation.see(in(away), start);
            probation.see(in(PrimaryState::Doubtful), start + time);
            QVERIFY(!probation.lasts());
            probation.see(in(back), start + time);
            QCOMPARE(probation.lasts(), lasts);
        }
    }

    void doubtsUnknownForAnHourAfterAnyOutage()
    {
        Probation probation = settled();
        QVERIFY(!probation.doubtsUnknown(start));
        probation.see(in(PrimaryState::Doubtful), start);
        probation.see(in(PrimaryState::Up), start + 1min);
        QVERIFY(!probation.doubtsUnknown(start + 1min)); // it was never away
        probation.see(in(PrimaryState::Down), start + 2min);
        probation.see(in(PrimaryState::Up), start + 2min + 20s);
        QVERIFY(!probation.lasts());
        QVERIFY(probation.doubtsUnknown(start + 2min + 20s));
        probation.see(in(PrimaryState::Up), start + 30min); // going on well changes nothing
        QVERIFY(probation.doubtsUnknown(start + 62min + 19s));
        QVERIFY(!probation.doubtsUnknown(start + 62min + 20s));
        probation.begin(start + 63min);
        QVERIFY(probation.doubtsUnknown(start + 3h));
    }

    void countsTheOutageFromItsFirstFailure()
    {
        Probation probation = settled();
        probation.see(in(PrimaryState::Down, start - 4min), start);
        probation.see(in(PrimaryState::Returning), start + 1min);
        QVERIFY(probation.lasts());
    }

    void beginsWithTheFirstGoodSignAfterOurStart()
    {
        Probation probation;
        QVERIFY(!probation.lasts());
        probation.see(in(PrimaryState::Doubtful), start);
        QVERIFY(!probation.lasts());
        probation.see(in(PrimaryState::Up), start);
        QVERIFY(probation.lasts());
    }

    void ends_data()
    {
        QTest::addColumn<int>("good");
        QTest::addColumn<Milliseconds>("after");
        QTest::addColumn<bool>("empty");
        QTest::addColumn<bool>("openGroup");
        QTest::addColumn<bool>("lasts");
        QTest::newRow("20 and 10 min") << 20 << Milliseconds(10min) << false << false << false;
        QTest::newRow("19") << 19 << Milliseconds(10min) << false << false << true;
        QTest::newRow("9 min") << 20 << Milliseconds(9min) << false << false << true;
        QTest::newRow("nothing waits") << 0 << Milliseconds(0) << true << false << false;
        QTest::newRow("a group is open") << 30 << Milliseconds(1h) << false << true << true;
        QTest::newRow("a group is open, nothing waits") << 30 << Milliseconds(1h) << true << true << true;
    }
    void ends()
    {
        QFETCH(const int, good);
        QFETCH(const Milliseconds, after);
        QFETCH(const bool, empty);
        QFETCH(const bool, openGroup);
        QFETCH(const bool, lasts);
        Probation probation;
        probation.begin(start);
        for (int i = 0; i < good; ++i)
            probation.tried("s@out.test", true);
        probation.rest(start + after, empty, openGroup);
        QCOMPARE(probation.lasts(), lasts);
    }

    void oneMessageIsTheCanary()
    {
        Probation probation;
        QVERIFY(!probation.tried("s@out.test", true));
        QVERIFY(!probation.isCanary());
        probation.see(in(PrimaryState::Returning), start);
        QVERIFY(probation.isCanary());
        QVERIFY(!probation.tried("one@out.test", false));
        QVERIFY(probation.isCanary());
        QCOMPARE(probation.failedSender(), std::optional<QByteArray>("one@out.test"));
        QVERIFY(probation.tried("two@out.test", true));
        QVERIFY(!probation.isCanary());
        QVERIFY(!probation.failedSender());
        QVERIFY(!probation.tried("three@out.test", true));
        QVERIFY(!probation.tried("four@out.test", false));
        QVERIFY(!probation.failedSender());
        probation.see(in(PrimaryState::Down), start + 1min); // it fell again: carefully, from the beginning
        QVERIFY(probation.isCanary());
    }

    void doubts_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("enhanced");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<Doubt>("doubt");
        const auto row = [](int code, const char *enhanced, const QByteArray &reason, Doubt doubt) {
            QTest::addRow("%d %s %s", code, enhanced, reason.constData()) << code << QByteArray(enhanced) << reason << doubt;
        };
        row(550, "5.1.1", recipientRefused, Doubt::Address);
        row(550, "5.1.10", recipientRefused, Doubt::Address);
        row(550, "5.2.1", recipientRefused, Doubt::Address);
        row(550, "", recipientRefused, Doubt::Address);
        row(551, "5.1.6", recipientRefused, Doubt::Address);
        row(553, "", recipientRefused, Doubt::None);
        row(554, "", recipientRefused, Doubt::None);
        row(550, "5.2.2", recipientRefused, Doubt::None);
        row(550, "5.7.1", recipientRefused, Doubt::None);
        row(554, "5.7.1", contentRefused, Doubt::Content);
        row(550, "5.7.1", contentRefused, Doubt::Content);
        row(554, "", contentRefused, Doubt::Content);
        row(554, "5.6.0", contentRefused, Doubt::Content);
        row(550, "5.6.0", contentRefused, Doubt::None);
        row(550, "5.1.1", contentRefused, Doubt::None);
        row(550, "5.1.1", "handover.sender-refused", Doubt::None);
        row(552, "5.3.4", "handover.too-big", Doubt::None);
        row(0, "5.6.7", "handover.smtputf8-not-supported", Doubt::None);
    }
    void doubts()
    {
        QFETCH(const int, code);
        QFETCH(const QByteArray, enhanced);
        QFETCH(const QByteArray, reason);
        QFETCH(const Doubt, doubt);
        Failure failure = refused(code, enhanced, reason);
        QCOMPARE(doubtAbout(failure), doubt);
        failure.outcome.state = spool::RecipientState::Expired;
        QCOMPARE(doubtAbout(failure), Doubt::None);
    }

    void returnsOurOwnNotices()
    {
        Failure failure = refused(554, "5.7.1", contentRefused);
        failure.due.origin = spool::Origin::Notice;
        QCOMPARE(doubtAbout(failure), Doubt::None);
    }

    void tellsAVerifiedSenderOfRefusedContent()
    {
        Failure failure = refused(554, "5.7.1", contentRefused);
        for (const spool::Spf verdict : {spool::Spf::Unchecked, spool::Spf::None, spool::Spf::Neutral, spool::Spf::Fail, spool::Spf::SoftFail,
                                         spool::Spf::TempError, spool::Spf::PermError}) {
            failure.due.spf = verdict;
            QCOMPARE(doubtAbout(failure), Doubt::Content);
        }
        failure.due.spf = spool::Spf::Pass;
        failure.due.sender.clear();
        QCOMPARE(doubtAbout(failure), Doubt::Content); // verified is the HELO
        failure.due.sender = "s@out.test";
        QCOMPARE(doubtAbout(failure), Doubt::None);
        failure.outcome.attempt.reason = recipientRefused; // the sender says nothing about who exists
        failure.outcome.attempt.enhanced = "5.1.1";
        QCOMPARE(doubtAbout(failure), Doubt::Address);
    }

    void holdsWhoIsKnownAndContentInAnyCase()
    {
        const QList<Failure> failures{refused(550, "5.1.1", recipientRefused, "good@firm.test"), refused(550, "5.1.1", recipientRefused, "never@firm.test"),
                                      refused(554, "5.7.1", contentRefused, "any@firm.test"), refused(550, "5.7.1", recipientRefused, "good@firm.test")};
        QCOMPARE(inQuestion(failures), (QList<QByteArray>{"good@firm.test", "never@firm.test"}));
        const Sifted sifted = sift(failures, {"good@firm.test"});
        QCOMPARE(sifted.held.size(), 2);
        QCOMPARE(sifted.held[0].state, spool::RecipientState::Held);
        QCOMPARE(sifted.held[0].hold, std::optional(spool::HoldKind::Address));
        QCOMPARE(sifted.held[1].hold, std::optional(spool::HoldKind::Content));
        QCOMPARE(sifted.failures.size(), 2);
        QCOMPARE(sifted.failures[0].due.address, QByteArray("never@firm.test"));
        QCOMPARE(sift(failures, {}).held.size(), 1); // without probation
    }

    void steps_data()
    {
        QTest::addColumn<spool::HoldKind>("kind");
        QTest::addColumn<Milliseconds>("waited");
        QTest::addColumn<HeldStep>("step");
        const auto address = spool::HoldKind::Address, content = spool::HoldKind::Content;
        QTest::newRow("at first") << address << Milliseconds(59min) << HeldStep::Wait;
        QTest::newRow("after an hour") << address << Milliseconds(1h) << HeldStep::Try;
        QTest::newRow("before the end") << address << Milliseconds(48h - 1ms) << HeldStep::Try;
        QTest::newRow("at the end") << address << Milliseconds(48h) << HeldStep::Believe;
        QTest::newRow("content is not tried") << content << Milliseconds(47h) << HeldStep::Wait;
        QTest::newRow("content at the end") << content << Milliseconds(48h) << HeldStep::Believe;
    }
    void steps()
    {
        QFETCH(const spool::HoldKind, kind);
        QFETCH(const Milliseconds, waited);
        QFETCH(const HeldStep, step);
        spool::HeldGroup group;
        group.kind = kind;
        group.waited = waited;
        group.nextTry = 1h;
        QCOMPARE(heldStep(group, 48h), step);
    }

    void tellsFourTimes()
    {
        QCOMPARE(alertsDue(0h, 48h), 1);
        QCOMPARE(alertsDue(4h - 1ms, 48h), 1);
        QCOMPARE(alertsDue(4h, 48h), 2);
        QCOMPARE(alertsDue(24h, 48h), 3);
        QCOMPARE(alertsDue(44h - 1ms, 48h), 3);
        QCOMPARE(alertsDue(44h, 48h), 4);
        QCOMPARE(alertsDue(0h, 2h), 1); // a short hold has no "4 h left"
    }

    void believesTheLastRefusal()
    {
        spool::HeldGroup group;
        group.code = 550;
        group.enhanced = "5.1.1";
        group.host = "10.0.0.1:25";
        spool::HeldDue held;
        held.due.recipient = {5};
        held.due.message = {4};
        held.last = {{}, "10.0.0.2:25", 550, "5.2.1", "gone", recipientRefused};
        Failure failure = believed(group, held);
        QCOMPARE(failure.outcome.recipient, RecipientId{5});
        QCOMPARE(failure.outcome.state, spool::RecipientState::Refused);
        QCOMPARE(failure.outcome.attempt.enhanced, QByteArray("5.2.1"));
        QVERIFY(!failure.outcome.charged);
        QVERIFY(failure.outcome.rule.isEmpty());
        held.last.code = 450; // put off when it was tried again
        failure = believed(group, held);
        QCOMPARE(failure.outcome.attempt.code, 550);
        QCOMPARE(failure.outcome.attempt.reason, recipientRefused);
        group.kind = spool::HoldKind::Content;
        failure = believed(group, held);
        QCOMPARE(failure.outcome.rule, QByteArray("F3.content"));
        QCOMPARE(failure.outcome.attempt.reason, contentRefused);
    }
};

QTEST_APPLESS_MAIN(TestProbation)
#include "tst_probation.moc"
