// The way of one recipient through the gate: which question comes first, what is asked, and what is said in the end.
#include <QtTest>
#include "intake/gate.h"

using admission::Health;
using admission::Verdict;
using directory::Ruled;
using directory::Ruling;
using intake::Counts;
using intake::Passage;

class TestGate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhatIsDecided_data();
    void saysWhatIsDecided();
    void asksNoPrimaryAboutWhoIsDeferred();
    void probesWhereTheProofIsOld();
    void acceptsWhereAProbeShowsNothing();
    void asksNothingWithoutTime();
    void letsPostmasterThrough();
    void looksOnlyAtWhatItHas();
    void countsOnlyTries();

private:
    static admission::Decision accepted(const QByteArray &address)
    {
        return {Verdict::Accept, {250, "2.1.5", "Recipient ok"}, "admission.protected-domain", address, {spool::RouteKind::Primary, "example.test"}, {}};
    }
    intake::Visit visit(const QByteArray &address = "b@example.test") const { return {{{}, "a@sender.test", address}, accepted(address), m_mayAsk, m_counts}; }
    std::shared_ptr<intake::Gate> gate();
    std::optional<Passage> passage(const intake::Visit &visit)
    {
        std::optional<Passage> got;
        intake::pass(gate(), visit, this, [&got](const Passage &one) { got = one; });
        return got;
    }

    bool m_mayAsk = true;
    Counts m_counts = Counts::Yes;
    Health::State m_health = Health::State::Healthy, m_afterProbe = Health::State::Healthy;
    Verdict m_entrance = Verdict::Accept;
    Ruled m_ruled, m_asked;
    int m_probes = 0, m_questions = 0, m_unasked = 0, m_tries = 0, m_looks = 0;
    std::optional<Health::State> m_entered;
};

void TestGate::init()
{
    m_mayAsk = true;
    m_counts = Counts::Yes;
    m_health = m_afterProbe = Health::State::Healthy;
    m_entrance = Verdict::Accept;
    m_ruled = m_asked = {Ruling::Accept, "directory.known-good"};
    m_probes = m_questions = m_unasked = m_tries = m_looks = 0;
    m_entered.reset();
}

std::shared_ptr<intake::Gate> TestGate::gate()
{
    auto gate = std::make_shared<intake::Gate>();
    gate->health = [this](const QByteArray &) { return Health{m_probes > 0 ? m_afterProbe : m_health, "evidence.test"}; };
    gate->probe = [this](const QByteArray &domain, QObject *, const std::function<void()> &probed) {
        QCOMPARE(domain, QByteArray("example.test"));
        ++m_probes;
        probed();
    };
    gate->enter = [this](const QByteArray &, const admission::Try &, const Health &health, Counts counts) {
        ++(counts == Counts::Yes ? m_tries : m_looks);
        m_entered = health.state;
        return m_entrance == Verdict::Accept ? admission::Entrance{Verdict::Accept, {250, "2.1.5", "Recipient ok"}, "acceptance.retried", {}}
                                             : admission::Entrance{Verdict::Defer, {451, "4.4.7", "later"}, "acceptance.first-seen", {}};
    };
    gate->rule = [this](const QByteArray &, const QByteArray &local) {
        return local == "b" ? m_ruled : Ruled{Ruling::Refuse, "directory.test"};
    };
    gate->ask = [this](const QByteArray &, const QByteArray &, const QByteArray &, QObject *, const std::function<void(Ruled)> &answer) {
        ++m_questions;
        answer(m_asked);
    };
    gate->unasked = [this](const QByteArray &, const QByteArray &) {
        ++m_unasked;
        return Ruled{Ruling::Defer, "directory.not-answered"};
    };
    return gate;
}

void TestGate::saysWhatIsDecided_data()
{
    QTest::addColumn<Verdict>("entrance");
    QTest::addColumn<Ruling>("ruling");
    QTest::addColumn<Ruling>("asked");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("may come, exists") << Verdict::Accept << Ruling::Accept << Ruling::Accept << 250 << QByteArray("rule");
    QTest::newRow("may come, exists not") << Verdict::Accept << Ruling::Refuse << Ruling::Accept << 550 << QByteArray("rule");
    QTest::newRow("may come, perhaps exists") << Verdict::Accept << Ruling::Defer << Ruling::Accept << 450 << QByteArray("rule");
    QTest::newRow("may come, asked: exists") << Verdict::Accept << Ruling::Ask << Ruling::Accept << 250 << QByteArray("asked");
    QTest::newRow("may come, asked: exists not") << Verdict::Accept << Ruling::Ask << Ruling::Refuse << 550 << QByteArray("asked");
    QTest::newRow("may come, asked: no answer") << Verdict::Accept << Ruling::Ask << Ruling::Defer << 450 << QByteArray("asked");
    QTest::newRow("may not come, exists") << Verdict::Defer << Ruling::Accept << Ruling::Accept << 451 << QByteArray("acceptance.first-seen");
    QTest::newRow("may not come, exists not") << Verdict::Defer << Ruling::Refuse << Ruling::Accept << 451 << QByteArray("acceptance.first-seen");
}

void TestGate::saysWhatIsDecided()
{
    QFETCH(Verdict, entrance);
    QFETCH(Ruling, ruling);
    QFETCH(Ruling, asked);
    m_entrance = entrance;
    m_ruled = {ruling, "rule"};
    m_asked = {asked, "asked"};
    const auto got = passage(visit());
    QVERIFY(got);
    QTEST(got->decision.reply.code, "code");
    QTEST(got->decision.reason, "reason");
    QCOMPARE(got->isAsked, entrance == Verdict::Accept && ruling == Ruling::Ask);
}

void TestGate::asksNoPrimaryAboutWhoIsDeferred()
{
    m_entrance = Verdict::Defer;
    m_ruled = {Ruling::Ask, "directory.ask"};
    QVERIFY(!passage(visit())->ruled);
    QCOMPARE(m_questions, 0);
}

void TestGate::probesWhereTheProofIsOld()
{
    m_health = Health::State::NeedsProbe;
    QVERIFY(passage(visit()));
    QCOMPARE(m_probes, 1);
    QCOMPARE(m_entered, Health::State::Healthy);
}

void TestGate::acceptsWhereAProbeShowsNothing()
{
    m_health = m_afterProbe = Health::State::NeedsProbe;
    QVERIFY(passage(visit()));
    QCOMPARE(m_probes, 1);
    QCOMPARE(m_entered, Health::State::NeedsProbe); // which admission::Acceptance takes for not healthy
}

void TestGate::asksNothingWithoutTime()
{
    m_mayAsk = false;
    m_health = Health::State::NeedsProbe;
    m_ruled = {Ruling::Ask, "directory.ask"};
    const auto got = passage(visit());
    QCOMPARE(got->decision.reply.code, 450);
    QCOMPARE(m_probes + m_questions, 0);
    QCOMPARE(m_unasked, 1);
}

void TestGate::letsPostmasterThrough()
{
    m_entrance = Verdict::Defer;
    m_ruled = {Ruling::Refuse, "directory.known-bad"};
    for (const char *who : {"postmaster@example.test", "ABUSE@example.test"})
        QCOMPARE(passage(visit(who))->decision.verdict, Verdict::Accept);
    QCOMPARE(m_tries, 0);
}

void TestGate::looksOnlyAtWhatItHas()
{
    std::optional<Passage> got;
    intake::pass(nullptr, visit(), this, [&got](const Passage &one) { got = one; });
    QCOMPARE(got->decision.verdict, Verdict::Accept);
    auto half = gate();
    half->enter = nullptr;
    m_ruled = {Ruling::Refuse, "directory.known-bad"};
    intake::pass(half, visit(), this, [&got](const Passage &one) { got = one; });
    QCOMPARE(got->decision.reply.code, 550);
    half = gate();
    half->rule = nullptr;
    intake::pass(half, visit(), this, [&got](const Passage &one) { got = one; });
    QCOMPARE(got->decision.reply.code, 250);
    QCOMPARE(m_tries, 1);
}

void TestGate::countsOnlyTries()
{
    m_counts = Counts::No;
    QVERIFY(passage(visit()));
    QCOMPARE(m_tries, 0);
    QCOMPARE(m_looks, 1);
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
