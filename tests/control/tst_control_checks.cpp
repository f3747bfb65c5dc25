#include <QTest>
#include "control/checks.h"

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

QTEST_APPLESS_MAIN(TestControlChecks)
#include "tst_control_checks.moc"
