// The wizard by its objectNames over a fake service: four pages, live test, DNS, apply, and everything that can go wrong on the way.
#include <QComboBox>
#include <QGuiApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include "support/service_desk.h"
#include "ui/wizard/setup_wizard.h"
#include "ui/wizard/step_list.h"

using namespace ui;

class TstSetupWizard : public QObject {
    Q_OBJECT

    struct Shown {
        ServiceDesk desk;
        SetupWizard wizard{desk.model};

        Shown()
        {
            desk.service.report = [](const ipc::CheckDomain &check) {
                ipc::CheckReport report{check.domain, ipc::Verdict::Problem, {}, {}};
                report.ladder = {{10, QStringLiteral("mail.") + check.domain, {QStringLiteral("192.0.2.1")}, false, true}};
                report.findings = {{QStringLiteral("MX-101"), ipc::Severity::Problem, check.domain, {{"domain", check.domain}}, {},
                                    {check.domain + QStringLiteral(". IN MX 20 ") + check.hostname + u'.'}}};
                return report;
            };
        }
        bool begin()
        {
            if (!desk.connectNow())
                return false;
            wizard.show();
            return QTest::qWaitFor([this] { return desk.service.asked.contains(QStringLiteral("config.show")) && hostname().text().size() > 0; });
        }
        template <typename W> W &find(const char *name) { return *wizard.findChild<W *>(QLatin1String(name)); }
        QPushButton &button(const char *name) { return find<QPushButton>(name); }
        QLineEdit &hostname() { return find<QLineEdit>("hostnameEdit"); }
        void click(const char *name) { QTest::mouseClick(&button(name), Qt::LeftButton); }
        void type(const QString &domains) { find<QPlainTextEdit>("domainsEdit").setPlainText(domains); }
        bool toPrimary(const QString &domains = QStringLiteral("firma.cz"))
        {
            type(domains);
            click("wizardNext");
            return wizard.currentPage() == 1 && QTest::qWaitFor([this] { return !find<QLineEdit>("primaryEdit").text().isEmpty(); });
        }
        bool toSummary()
        {
            if (!toPrimary())
                return false;
            click("wizardNext");
            if (!QTest::qWaitFor([this] { return !find<QPlainTextEdit>("dnsRecord").toPlainText().isEmpty(); }))
                return false;
            click("wizardNext");
            return wizard.currentPage() == 3;
        }
    };
    static ipc::Step step(const char *code, ipc::StepState state, int ms = 0, std::optional<ipc::Sentence> said = {})
    {
        return {QLatin1String(code), state, ms, std::move(said)};
    }

private Q_SLOTS:
    void beginsWithWhatTheServiceHas()
    {
        Shown shown;
        shown.desk.service.config.document = {{"hostname", "mx9.firma.cz"}, {"domains", QJsonArray{QJsonObject{{"name", "firma.cz"}}}}};
        QVERIFY(shown.begin());
        QCOMPARE(shown.hostname().text(), QStringLiteral("mx9.firma.cz"));
        QCOMPARE(shown.find<QPlainTextEdit>("domainsEdit").toPlainText(), QStringLiteral("firma.cz"));
        QVERIFY(shown.button("wizardNext").isEnabled());
        QVERIFY(!shown.button("wizardBack").isEnabled());
    }
    void mendsAMistakeWithOneClick()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.type(QStringLiteral("info@firma.cz"));
        QVERIFY(!shown.button("wizardNext").isEnabled());
        QCOMPARE(shown.button("domainFix-0").text(), QStringLiteral("Use firma.cz"));
        shown.click("domainFix-0");
        QCOMPARE(shown.find<QPlainTextEdit>("domainsEdit").toPlainText(), QStringLiteral("firma.cz"));
        QVERIFY(shown.button("wizardNext").isEnabled());
    }
    void needsAHostnameAndAPort()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.type(QStringLiteral("firma.cz"));
        shown.hostname().setText(QStringLiteral("not a name"));
        QVERIFY(!shown.button("wizardNext").isEnabled());
        shown.hostname().setText(QStringLiteral("mx2.firma.cz"));
        QVERIFY(shown.button("wizardNext").isEnabled());
        shown.find<QLineEdit>("listenEdit").setText(QStringLiteral("nowhere:99999"));
        QVERIFY(!shown.button("wizardNext").isEnabled());
    }
    void fillsInTheBestMxAndSaysWhereItIsFrom()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.toPrimary());
        QCOMPARE(shown.find<QLineEdit>("primaryEdit").text(), QStringLiteral("mail.firma.cz:25"));
        QTRY_VERIFY(shown.find<QLabel>("primaryFound").text().contains(QLatin1String("mail.firma.cz")));
        QCOMPARE(shown.desk.service.checks.at(0).domain, QStringLiteral("firma.cz"));
    }
    void doesNotOverwriteWhatAPersonWrote()
    {
        Shown shown;
        shown.desk.service.holdsChecks = true;
        QVERIFY(shown.begin());
        shown.type(QStringLiteral("firma.cz"));
        shown.click("wizardNext");
        shown.find<QLineEdit>("primaryEdit").setText(QStringLiteral("own.firma.cz"));
        QTRY_COMPARE(shown.desk.service.checks.size(), 1);
        shown.desk.service.releaseChecks();
        QTRY_VERIFY(shown.find<QLabel>("primaryFound").text().contains(QLatin1String("mail.firma.cz")));
        QCOMPARE(shown.find<QLineEdit>("primaryEdit").text(), QStringLiteral("own.firma.cz"));
    }
    void showsTheTestLive()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.toPrimary());
        shown.click("primaryTest");
        QTRY_COMPARE(shown.desk.service.lastJob, 1);
        QCOMPARE(shown.desk.service.tested.primary, QStringLiteral("mail.firma.cz:25"));
        QVERIFY(shown.button("primaryTestCancel").isEnabled());
        using enum ipc::StepState;
        shown.desk.service.tell({step("primary-test.resolve", Good, 12), step("primary-test.connect", Running)}, false);
        auto &steps = shown.find<StepList>("stepList");
        QTRY_COMPARE(steps.steps().size(), 2);
        QCOMPARE(steps.steps().at(0).milliseconds, 12);
        shown.desk.service.tell({step("primary-test.resolve", Good, 12), step("primary-test.connect", Good, 3)}, true);
        QTRY_VERIFY(shown.find<QLabel>("primaryResult").text().contains(QLatin1String("answered")));
        QVERIFY(!shown.button("primaryTestCancel").isEnabled());
    }
    void namesTheStepThatFailedAndLetsOneGoOn()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.toPrimary());
        shown.click("primaryTest");
        QTRY_COMPARE(shown.desk.service.lastJob, 1);
        using enum ipc::StepState;
        shown.desk.service.tell({step("primary-test.resolve", Good, 1), step("primary-test.connect", Failed, 10'000, ipc::Sentence{QStringLiteral("net.timeout"), {}})},
                                true);
        QTRY_VERIFY2(shown.find<QLabel>("primaryResult").text().contains(QLatin1String("Connecting")),
                     qPrintable(shown.find<QLabel>("primaryResult").text()));
        QVERIFY(shown.button("wizardNext").isEnabled());
    }
    void aTestCanBeStopped()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.toPrimary());
        shown.click("primaryTest");
        QTRY_COMPARE(shown.desk.service.lastJob, 1);
        shown.desk.service.tell({step("primary-test.resolve", ipc::StepState::Running)}, false);
        QTRY_COMPARE(shown.find<StepList>("stepList").steps().size(), 1);
        shown.click("primaryTestCancel");
        QTRY_COMPARE(shown.desk.service.cancelledJob, 1);
        QVERIFY(shown.button("primaryTest").isEnabled());
    }
    void leavingThePageStopsTheTest()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.toPrimary());
        shown.click("primaryTest");
        QTRY_COMPARE(shown.desk.service.lastJob, 1);
        QTRY_VERIFY(shown.desk.service.asked.contains(QStringLiteral("primary.test")));
        shown.desk.service.tell({step("primary-test.resolve", ipc::StepState::Running)}, false);
        QTRY_COMPARE(shown.find<StepList>("stepList").steps().size(), 1);
        shown.click("wizardBack");
        QTRY_COMPARE(shown.desk.service.cancelledJob, 1);
    }
    void showsTheRecordToCopy()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.toPrimary());
        shown.click("wizardNext");
        auto &record = shown.find<QPlainTextEdit>("dnsRecord");
        QTRY_COMPARE(record.toPlainText(), QStringLiteral("firma.cz. IN MX 20 mx2.firma.cz."));
        QCOMPARE(shown.desk.service.checks.last().primaries, QList<QString>{QStringLiteral("mail.firma.cz:25")});
        QCOMPARE(shown.desk.service.checks.last().hostname, QStringLiteral("mx2.firma.cz"));
        shown.click("dnsCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), record.toPlainText());
        const qsizetype before = shown.desk.service.checks.size();
        shown.click("dnsCheckAgain");
        QTRY_COMPARE(shown.desk.service.checks.size(), before + 1);
        QVERIFY(shown.button("wizardNext").isEnabled()); // later is allowed
    }
    void appliesAllAtOnce()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.toSummary());
        const QString changes = shown.find<QLabel>("summaryChanges").text();
        QVERIFY2(changes.contains(QLatin1String("firma.cz")) && changes.contains(QLatin1String("mail.firma.cz:25")), qPrintable(changes));
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("config.set"))); // nothing before Apply
        shown.click("wizardNext");
        QTRY_COMPARE(shown.button("wizardNext").text(), QStringLiteral("&Close"));
        QCOMPARE(shown.desk.service.setBasedOn, QStringLiteral("r1"));
        const QJsonObject domain = shown.desk.service.setDocument.value(QLatin1String("domains")).toArray().at(0).toObject();
        QCOMPARE(domain.value(QLatin1String("name")).toString(), QStringLiteral("firma.cz"));
        QCOMPARE(domain.value(QLatin1String("primaries")).toArray(), QJsonArray{QStringLiteral("mail.firma.cz:25")});
        shown.click("wizardNext");
        QVERIFY(!shown.wizard.isVisible());
    }
    void saysWhatWasRefusedAndLeadsToTheField()
    {
        Shown shown;
        shown.desk.service.setConfigError = ipc::ErrorReply{QStringLiteral("config.invalid"), {{"path", "domains[0].primaries[0]"}}};
        QVERIFY(shown.begin());
        QVERIFY(shown.toSummary());
        shown.click("wizardNext");
        QTRY_VERIFY(shown.button("summaryMend").isVisible());
        QVERIFY(!shown.find<QLabel>("summaryResult").text().isEmpty());
        shown.click("summaryMend");
        QCOMPARE(shown.wizard.currentPage(), 1);
    }
    void neverOverwritesSomebodyElsesChange()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.toSummary());
        shown.desk.service.setConfigError = ipc::ErrorReply{QStringLiteral("config.conflict"), {{"yours", "r1"}, {"current", "r2"}}};
        shown.desk.service.config.revision = QStringLiteral("r2");
        shown.desk.service.config.document = {{"handover", QJsonObject{{"maxSessions", 9}}}};
        shown.click("wizardNext");
        QTRY_VERIFY(shown.button("summaryMend").isVisible());
        shown.desk.service.setConfigError.reset();
        shown.click("summaryMend");
        QTRY_VERIFY(!shown.button("summaryMend").isVisible());
        shown.click("wizardNext");
        QTRY_COMPARE(shown.desk.service.setBasedOn, QStringLiteral("r2"));
        QVERIFY(shown.desk.service.setDocument.contains(QStringLiteral("handover"))); // theirs is kept, ours is in it
        QVERIFY(!shown.desk.service.setDocument.value(QLatin1String("domains")).toArray().isEmpty());
    }
    void cancelChangesNothing()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.toSummary());
        shown.click("wizardCancel");
        QVERIFY(!shown.wizard.isVisible());
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("config.set")));
    }
    void offersEveryDomainOnTheDnsPage()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QVERIFY(shown.toPrimary(QStringLiteral("firma.cz, firma.sk")));
        shown.click("wizardNext");
        auto &domains = shown.find<QComboBox>("dnsDomain");
        QCOMPARE(domains.count(), 2);
        domains.setCurrentIndex(1);
        QTRY_COMPARE(shown.find<QPlainTextEdit>("dnsRecord").toPlainText(), QStringLiteral("firma.sk. IN MX 20 mx2.firma.cz."));
    }
};
QTEST_MAIN(TstSetupWizard)
#include "tst_setup_wizard.moc"
