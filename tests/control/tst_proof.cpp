// The proof as a state machine: every way through it, what comes too late, and that an outage which was begun is always ended.
#include <QTest>
#include "control/proof.h"
#include "words/words.h"

using namespace control;
using namespace std::chrono_literals;
using ipc::StepState;
using spool::RecipientState;
using Deed = Proof::Deed;

namespace {

const MessageId id{4711};
const smtp::Reply kept{250, "2.0.0", "Kept as " + idText(id)};
const ipc::Sentence why{QStringLiteral("proof.not-taken"), {{QStringLiteral("text"), QStringLiteral("451 4.3.0 later")}}};

struct Run {
    Proof proof;
    handover::Moment at{WallTime{1'800'000'000s}, MonotonicTime{1h}};

    explicit Run(Proof::Outage outage = Proof::Outage::None) : proof({QStringLiteral("eva@firm.test"), QStringLiteral("Test")}, outage) {}

    handover::Moment pass(Milliseconds time = 10ms)
    {
        at.wall += time;
        at.monotonic += time;
        return at;
    }
    Deed look(const spool::ListRow &row, ipc::PrimaryState state = ipc::PrimaryState::Up) { return proof.looked(row, {primary(state)}, pass()); }
    Deed beginsOutage() { return proof.outageBegan(QStringLiteral("mx1.firm.test:25"), at.wall + 60s, pass()); }
    Deed accept() { return proof.accepted(id, kept, pass()); }

    static spool::ListRow row(RecipientState state, int code = 0, const QByteArray &reason = {})
    {
        spool::ListRow made;
        made.message = id;
        made.state = state;
        made.last = {WallTime{1'800'000'005s}, "mx1.firm.test:25", code, code ? "2.0.0" : "", code ? "queued as 5F" : "", reason};
        return made;
    }
    static ipc::Primary primary(ipc::PrimaryState state)
    {
        ipc::Primary made;
        made.host = QStringLiteral("mx1.firm.test:25");
        made.state = state;
        if (state == ipc::PrimaryState::Down)
            made.reason = ipc::Sentence{QStringLiteral("primary.connection-refused"), {{"host", made.host}}};
        return made;
    }
    QString states() const // a letter a step
    {
        QString all;
        for (const ipc::Step &step : proof.steps())
            all += QLatin1Char("wrgafs"[int(step.state)]);
        return all;
    }
    QString said(int index) const
    {
        const auto sentence = proof.steps().at(index).said;
        return sentence ? sentence->code : QString();
    }
    QString result() const { return proof.result() ? proof.result()->code : QString(); }
    QString why() const { return proof.result() ? proof.result()->parameters.value("reason").toObject().value("code").toString() : QString(); }
};

Run following(Proof::Outage outage = Proof::Outage::None)
{
    Run run(outage);
    run.proof.begin(run.pass());
    if (outage == Proof::Outage::Simulated)
        run.beginsOutage();
    run.accept();
    if (outage == Proof::Outage::Simulated) {
        run.pass(25s);
        run.look(Run::row(RecipientState::Waiting));
    }
    return run;
}

} // namespace

class TestProof : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeWay()
    {
        Run run;
        QCOMPARE(run.states(), "wwww");
        QCOMPARE(run.proof.begin(run.pass()), Deed::Send);
        QCOMPARE(run.states(), "rwww");
        QVERIFY(!run.proof.mail());
        QCOMPARE(run.accept(), Deed::Nothing);
        QCOMPARE(run.states(), "ggrw");
        QVERIFY(run.proof.mail() == id);
        QCOMPARE(run.proof.steps().at(0).said->parameters.value("text").toString(), QString::fromLatin1("250 2.0.0 Kept as " + idText(id)));
        QCOMPARE(run.proof.steps().at(1).said->parameters.value("id").toString(), QString::fromLatin1(idText(id)));
        QCOMPARE(run.look(Run::row(RecipientState::Waiting)), Deed::Nothing);
        QCOMPARE(run.states(), "ggrw");
        run.pass(2s);
        QCOMPARE(run.look(Run::row(RecipientState::Delivered, 250, "handover.delivered")), Deed::Nothing);
        QCOMPARE(run.states(), "gggg");
        QCOMPARE(run.result(), "proof.proved");
        QCOMPARE(run.proof.steps().at(3).said->parameters.value("text").toString(), "250 2.0.0 queued as 5F");
        QVERIFY(run.proof.steps().at(2).milliseconds >= 2000);
    }
    void theWholeWayWithAnOutage()
    {
        Run run(Proof::Outage::Simulated);
        QCOMPARE(run.proof.begin(run.pass()), Deed::BeginOutage);
        QCOMPARE(run.beginsOutage(), Deed::Send);
        QCOMPARE(run.accept(), Deed::Nothing);
        QCOMPARE(run.states(), "gggrww");
        QCOMPARE(run.look(Run::row(RecipientState::Waiting), ipc::PrimaryState::Maintenance), Deed::Nothing);
        run.pass(19s);
        QCOMPARE(run.look(Run::row(RecipientState::Waiting), ipc::PrimaryState::Maintenance), Deed::Nothing);
        run.pass(1s);
        QCOMPARE(run.look(Run::row(RecipientState::Waiting), ipc::PrimaryState::Maintenance), Deed::EndOutage);
        QCOMPARE(run.states(), "ggggrw");
        QCOMPARE(run.said(3), "proof.waited");
        QCOMPARE(run.look(Run::row(RecipientState::Delivered, 250)), Deed::Nothing); // it is ended once
        QCOMPARE(run.result(), "proof.proved");
    }
    void waitsAtLeastAMomentInAnOutageThatTookLongToBegin()
    {
        Run run(Proof::Outage::Simulated);
        run.proof.begin(run.pass());
        run.beginsOutage();
        run.pass(29s);
        run.accept();
        QCOMPARE(run.look(Run::row(RecipientState::Waiting)), Deed::Nothing);
        run.pass(3s);
        QCOMPARE(run.look(Run::row(RecipientState::Waiting)), Deed::EndOutage);
    }
    void theOutageEndsBeforeTheMaintenanceDoesByItself()
    {
        const Proof::Times times;
        QVERIFY(times.acceptance + std::max(times.waiting, times.outage) < 60s);
    }
    void anOutageThatSomebodyEnded()
    {
        Run run(Proof::Outage::Simulated);
        run.proof.begin(run.pass());
        run.beginsOutage();
        run.accept();
        QCOMPARE(run.look(Run::row(RecipientState::Delivered, 250)), Deed::EndOutage);
        QCOMPARE(run.said(3), "proof.wait-interrupted");
        QCOMPARE(run.states(), "gggarw");
        run.look(Run::row(RecipientState::Delivered, 250));
        QCOMPARE(run.result(), "proof.proved");
    }
    void anOutageThatIsReal()
    {
        Run run(Proof::Outage::Simulated);
        run.proof.begin(run.pass());
        QCOMPARE(run.proof.outageIsReal({Run::primary(ipc::PrimaryState::Down)}, run.pass()), Deed::Send);
        QCOMPARE(run.states(), "arwsww");
        run.accept();
        QCOMPARE(run.look(Run::row(RecipientState::Waiting), ipc::PrimaryState::Down), Deed::Nothing); // nothing was begun
        QCOMPARE(run.result(), "proof.waits");
        QCOMPARE(run.why(), "primary.connection-refused");
    }
    void anOutageThatCannotBeKept()
    {
        Run run(Proof::Outage::Simulated);
        run.proof.begin(run.pass());
        QCOMPARE(run.proof.outageFailed({"spool.failed", {}}, run.pass()), Deed::EndOutage); // it may have begun all the same
        QCOMPARE(run.states(), "fsssss");
        QCOMPARE(run.result(), "proof.failed");
    }
    void nothingBeginsThatIsNotAudited_data()
    {
        QTest::addColumn<bool>("outage");
        QTest::newRow("plain") << false;
        QTest::newRow("outage") << true;
    }
    void nothingBeginsThatIsNotAudited()
    {
        QFETCH(bool, outage);
        Run run(outage ? Proof::Outage::Simulated : Proof::Outage::None);
        QCOMPARE(run.proof.notBegun({"spool.failed", {}}, run.pass()), Deed::Nothing);
        QCOMPARE(run.result(), "proof.failed");
        QVERIFY(run.states().startsWith('f'));
    }
    void aMailThatIsNotTaken()
    {
        Run run;
        run.proof.begin(run.pass());
        QCOMPARE(run.proof.notAccepted(why, run.pass()), Deed::Nothing);
        QCOMPARE(run.states(), "fsss");
        QCOMPARE(run.result(), "proof.failed");
        QCOMPARE(run.proof.result()->parameters.value("step").toObject().value("code").toString(), "proof.accept");
    }
    void aMailThatIsNotTakenEndsTheOutage()
    {
        Run run(Proof::Outage::Simulated);
        run.proof.begin(run.pass());
        run.beginsOutage();
        QCOMPARE(run.proof.notAccepted(why, run.pass()), Deed::EndOutage);
        QCOMPARE(run.states(), "gfssss");
    }
    void whatThePrimarySays_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("said"); // of hand-over and primary
        QTest::addColumn<QString>("result");
        using enum RecipientState;
        QTest::newRow("puts off") << int(Waiting) << 451 << QByteArray("handover.temporary") << "ggga" << "proof.handed-over proof.put-off" << "proof.waits";
        QTest::newRow("drops") << int(Waiting) << 0 << QByteArray("primary.disconnected") << "ggas" << "primary.disconnected " << "proof.waits";
        QTest::newRow("refuses") << int(Refused) << 550 << QByteArray("handover.recipient-refused") << "gggf" << "proof.handed-over proof.refused" << "proof.failed";
        QTest::newRow("refuses who was good") << int(Held) << 550 << QByteArray("handover.recipient-refused") << "ggga" << "proof.handed-over proof.refused-held" << "proof.waits";
        QTest::newRow("held before") << int(Held) << 0 << QByteArray("intake.came-back") << "ggas" << "intake.came-back " << "proof.waits";
        QTest::newRow("held by somebody") << int(Held) << 0 << QByteArray() << "ggas" << "proof.held " << "proof.waits";
        QTest::newRow("removed") << int(Removed) << 0 << QByteArray() << "ggfs" << "proof.removed " << "proof.failed";
        QTest::newRow("being removed") << int(PendingRemoval) << 0 << QByteArray() << "ggfs" << "proof.removed " << "proof.failed";
        QTest::newRow("expired") << int(Expired) << 0 << QByteArray() << "ggfs" << "proof.expired " << "proof.failed";
    }
    void whatThePrimarySays()
    {
        QFETCH(int, state);
        QFETCH(int, code);
        QFETCH(QByteArray, reason);
        for (const Proof::Outage outage : {Proof::Outage::None, Proof::Outage::Simulated}) {
            Run run = following(outage);
            QCOMPARE(run.look(Run::row(RecipientState(state), code, reason)), Deed::Nothing);
            const int first = outage == Proof::Outage::None ? 2 : 4;
            QTEST(run.states().right(4), "states"); // hand-over and primary, after two good ones
            QTEST(run.said(first) + ' ' + run.said(first + 1), "said");
            QTEST(run.result(), "result");
        }
    }
    void nobodyIsThere()
    {
        Run run = following();
        run.look(Run::row(RecipientState::Waiting), ipc::PrimaryState::Doubtful);
        QVERIFY(!run.proof.result());
        run.look(Run::row(RecipientState::Waiting), ipc::PrimaryState::Down);
        QCOMPARE(run.result(), "proof.waits");
        QCOMPARE(run.why(), "primary.connection-refused");
        QCOMPARE(run.proof.result()->parameters.value("id").toString(), QString::fromLatin1(idText(id)));
    }
    void aPersonHoldsThePrimary()
    {
        Run run = following();
        run.look(Run::row(RecipientState::Waiting), ipc::PrimaryState::Maintenance);
        QCOMPARE(run.why(), "handover.in-maintenance");
    }
    void oneOfTwoPrimariesIsEnough()
    {
        Run run = following();
        run.proof.looked(Run::row(RecipientState::Waiting), {Run::primary(ipc::PrimaryState::Down), Run::primary(ipc::PrimaryState::Returning)}, run.pass());
        QVERIFY(!run.proof.result());
    }
    void aMailThatIsNowhere()
    {
        Run run = following();
        run.proof.looked(std::nullopt, {}, run.pass());
        QCOMPARE(run.said(2), "proof.not-found");
        QCOMPARE(run.result(), "proof.failed");
        Run waiting(Proof::Outage::Simulated);
        waiting.proof.begin(waiting.pass());
        waiting.beginsOutage();
        waiting.accept();
        QCOMPARE(waiting.proof.looked(std::nullopt, {}, waiting.pass()), Deed::EndOutage);
    }
    void everyStepHasItsLimit()
    {
        Run pausing(Proof::Outage::Simulated);
        pausing.proof.begin(pausing.pass());
        QCOMPARE(pausing.proof.passed(pausing.pass(9s)), Deed::Nothing);
        QCOMPARE(pausing.proof.passed(pausing.pass(1s)), Deed::EndOutage);
        QCOMPARE(pausing.said(0), "proof.timed-out");

        Run sending(Proof::Outage::Simulated);
        sending.proof.begin(sending.pass());
        sending.beginsOutage();
        QCOMPARE(sending.proof.passed(sending.pass(29s)), Deed::Nothing);
        QCOMPARE(sending.proof.passed(sending.pass(1s)), Deed::EndOutage);
        QCOMPARE(sending.said(1), "proof.timed-out");

        Run waiting(Proof::Outage::Simulated); // the spool does not answer
        waiting.proof.begin(waiting.pass());
        waiting.beginsOutage();
        waiting.accept();
        QCOMPARE(waiting.proof.passed(waiting.pass(29s)), Deed::Nothing);
        QCOMPARE(waiting.proof.passed(waiting.pass(1s)), Deed::EndOutage);
        QCOMPARE(waiting.said(3), "proof.timed-out");

        Run last = following();
        QCOMPARE(last.proof.passed(last.pass(59s)), Deed::Nothing);
        QVERIFY(!last.proof.result());
        last.proof.passed(last.pass(1s));
        QCOMPARE(last.result(), "proof.waits");
        QCOMPARE(last.why(), "proof.not-yet");
    }
    void stoppedAtAnyPoint()
    {
        Run fresh;
        QCOMPARE(fresh.proof.cancelled(fresh.pass()), Deed::Nothing);
        QCOMPARE(fresh.result(), "proof.cancelled");
        QCOMPARE(fresh.states(), "ssss");

        Run pausing(Proof::Outage::Simulated);
        pausing.proof.begin(pausing.pass());
        QCOMPARE(pausing.proof.cancelled(pausing.pass()), Deed::EndOutage); // its beginning is on the way to the disk
        QCOMPARE(pausing.beginsOutage(), Deed::EndOutage);
        QCOMPARE(pausing.result(), "proof.cancelled");

        Run waiting(Proof::Outage::Simulated);
        waiting.proof.begin(waiting.pass());
        waiting.beginsOutage();
        waiting.accept();
        QCOMPARE(waiting.proof.cancelled(waiting.pass()), Deed::EndOutage);
        QCOMPARE(waiting.result(), "proof.stopped");
        QCOMPARE(waiting.states(), "gggsss");

        Run last = following();
        QCOMPARE(last.proof.cancelled(last.pass()), Deed::Nothing);
        QCOMPARE(last.result(), "proof.stopped");
    }
    void nothingChangesWhatIsOver()
    {
        for (const Proof::Outage outage : {Proof::Outage::None, Proof::Outage::Simulated}) {
            Run run = following(outage);
            run.look(Run::row(RecipientState::Delivered, 250));
            const int changes = run.proof.changes();
            run.proof.passed(run.pass(10min));
            run.look(Run::row(RecipientState::Refused, 550));
            run.accept();
            run.proof.notAccepted(why, run.pass());
            run.proof.outageIsReal({}, run.pass());
            run.proof.cancelled(run.pass());
            QCOMPARE(run.proof.changes(), changes);
            QCOMPARE(run.result(), "proof.proved");
        }
    }
    void everySentenceHasWords()
    {
        for (Run run : {following(), following(Proof::Outage::Simulated)}) {
            run.look(Run::row(RecipientState::Delivered, 250));
            for (const ipc::Step &step : run.proof.steps()) {
                for (const QString &text : {words::sentence(step.code, {}, "cs"), words::sentence(step.said->code, step.said->parameters, "en")})
                    QVERIFY2(!text.contains('{') && !text.contains("proof."), qPrintable(text));
            }
            const QString result = words::sentence(run.result(), run.proof.result()->parameters, "en");
            QVERIFY2(result.contains("eva@firm.test") && !result.contains('{'), qPrintable(result));
        }
    }
};

QTEST_APPLESS_MAIN(TestProof)
#include "tst_proof.moc"
