#include <QTemporaryDir>
#include <QTest>
#include "control/checks.h"
#include "support/fake_clock.h"
#include "support/fake_resolver.h"

using namespace control;

class TestControlChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksAboutWhatIsConfigured()
    {
        config::Config c;
        c.hostname = "mx2.a.test";
        c.domains = {{}};
        c.domains[0].name = "a.test";
        c.domains[0].aliases = QStringList{"alias.test"};
        c.domains[0].primaries = {{"192.0.2.1", 2525}};
        for (const char *asked : {"", "a.test", "A.TEST.", "alias.test"}) {
            const auto q = questionOf({asked, {}, {}}, c);
            QVERIFY(q);
            QCOMPARE(q->hostname, "mx2.a.test");
            QCOMPARE(q->primaries, c.domains[0].primaries);
        }
        QCOMPARE(questionOf({"", {}, {}}, c)->domain, "a.test");
        QVERIFY(questionOf({"other.test", {}, {}}, c)->primaries.isEmpty());
    }
    void theWizardSaysItsOwn()
    {
        const auto q = questionOf({"a.test", "backup.b.test", {"mx1.a.test", "192.0.2.1:2525"}}, {});
        QVERIFY(q);
        QCOMPARE(q->hostname, "backup.b.test");
        QCOMPARE(q->primaries, (QList<Endpoint>{{"mx1.a.test", 25}, {"192.0.2.1", 2525}}));
    }
    void saysWhatTheLastLookSaw()
    {
        QTemporaryDir folder;
        FakeClock clock;
        FakeResolver resolver;
        config::Config c;
        c.domains = {{}};
        c.domains[0].name = "a.test";
        auto ups = doctor::CheckUps::open(folder.path(), clock, [](const QString &, QObject *, const std::function<void(doctor::Report)> &) {});
        QVERIFY(ups);
        (*ups)->configure({"a.test"}, std::chrono::hours(6));
        Checks checks(resolver, [](const QByteArray &) { return doctor::OwnFacts(); }, ups->get());
        QCOMPARE(checks.latest("b.test", c).error().code, "directory.no-such-domain");
        const auto never = checks.latest("A.test", c);
        QVERIFY(never && !never->at && !never->triedAt && never->next);
        QCOMPARE(never->report.domain, "a.test");
        doctor::Report nothing;
        nothing.domain = "a.test";
        (*ups)->take(nothing);
        QVERIFY(!checks.latest("a.test", c)->at && checks.latest("a.test", c)->triedAt);
        doctor::Report seen = nothing;
        seen.verdict = doctor::Verdict::Attention;
        seen.findings = {{"MX-120", doctor::Severity::Attention, "a.test", {}, {"now"}, {"then"}}};
        seen.ladder = {{10, "mx.a.test", {}, false, true}};
        clock.pass(std::chrono::minutes(5));
        (*ups)->take(seen);
        const auto known = checks.latest("a.test", c);
        QVERIFY(known && known->at && !known->triedAt && !known->isLooking);
        QCOMPARE(known->report.verdict, ipc::Verdict::Attention);
        QCOMPARE(known->report.findings.first().shouldBe, QStringList{"then"});
        QVERIFY(known->report.ladder.first().isPrimary);
        clock.pass(std::chrono::minutes(5));
        (*ups)->take(nothing); // what was seen before stays, and is said to be older
        QCOMPARE(checks.latest("a.test", c)->at, known->at);
        QCOMPARE(*checks.latest("a.test", c)->triedAt, known->at->addSecs(300));
        Checks alone(resolver, [](const QByteArray &) { return doctor::OwnFacts(); }, nullptr);
        QVERIFY(alone.latest("a.test", c) && !alone.latest("a.test", c)->next);
    }
    void refusesWhatCannotBeAsked_data()
    {
        QTest::addColumn<ipc::CheckDomain>("request");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing configured") << ipc::CheckDomain{} << "check.no-domain";
        QTest::newRow("no name") << ipc::CheckDomain{"a b", {}, {}} << "check.bad-domain";
        QTest::newRow("an address") << ipc::CheckDomain{"192.0.2.1", {}, {}} << "check.bad-domain";
        QTest::newRow("bad host name") << ipc::CheckDomain{"a.test", "x y", {}} << "check.bad-hostname";
        QTest::newRow("bad primary") << ipc::CheckDomain{"a.test", "b.test", {"m:0"}} << "check.bad-primary";
        QTest::newRow("no primary") << ipc::CheckDomain{"a.test", "b.test", {""}} << "check.bad-primary";
    }
    void refusesWhatCannotBeAsked()
    {
        QFETCH(ipc::CheckDomain, request);
        QFETCH(QString, code);
        QCOMPARE(questionOf(request, {}).error().code, code);
    }
};

QTEST_GUILESS_MAIN(TestControlChecks)
#include "tst_control_checks.moc"
