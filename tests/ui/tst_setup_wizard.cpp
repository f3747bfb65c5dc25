// The wizard by its objectNames over a fake service: eight pages, live tests, what is kept of it, apply, and everything that can go wrong on the way.
#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include "support/service_desk.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/record_box.h"
#include "ui/wizard/fact_list.h"
#include "ui/wizard/setup_wizard.h"
#include "ui/wizard/step_list.h"

using namespace ui;

class TstSetupWizard : public QObject {
    Q_OBJECT

    struct Shown {
        QTemporaryDir directory;
        LocalSettings settings{directory.filePath(QStringLiteral("restante.ini"))};
        Language language{*qApp};
        ServiceDesk desk;
        std::unique_ptr<SetupWizard> wizard;

        Shown()
        {
            language.use(QStringLiteral("en"));
            desk.service.report = [](const ipc::CheckDomain &check) {
                ipc::CheckReport report{check.domain, ipc::Verdict::Problem, {}, {}};
                const QString mx = check.domain + QStringLiteral(". IN MX ");
                report.ladder = {{10, QStringLiteral("mail.") + check.domain, {QStringLiteral("192.0.2.1")}, false, true}};
                report.findings = {{QStringLiteral("MX-101"), ipc::Severity::Problem, check.domain, {{"domain", check.domain}}, {},
                                    {check.domain + QStringLiteral(". IN MX 20 ") + check.hostname + u'.'}}};
                report.records = ipc::MxRecords{QList<QString>{mx + QStringLiteral("10 mail.%1.").arg(check.domain)}, QList<QString>{mx + QStringLiteral("5 old.provider.test.")},
                                                QDateTime::currentDateTime().addSecs(3600), {mx + QStringLiteral("10 mail.%1.").arg(check.domain), mx + QStringLiteral("20 %1.").arg(check.hostname)}};
                return report;
            };
            desk.service.machine.facts = {{QStringLiteral("machine.address"), ipc::Verdict::Good, {QStringLiteral("machine.address-behind-router"), {{"address", "203.0.113.5"}, {"local", "192.168.1.10"}}}},
                                          {QStringLiteral("machine.outbound"), ipc::Verdict::Good, {QStringLiteral("machine.outbound-open"), {}}},
                                          {QStringLiteral("machine.inbound"), ipc::Verdict::Unknown, {QStringLiteral("machine.inbound-not-yet"), {}}}};
            desk.service.machine.publicAddresses = {QStringLiteral("203.0.113.5")};
            desk.service.machine.localAddress = QStringLiteral("192.168.1.10");
            ipc::Certificate &certificate = desk.service.checkedCertificate;
            certificate.isOwn = true;
            certificate.names = {QStringLiteral("mx2.firma.cz")};
            certificate.ends = QDateTime::currentDateTime().addYears(9);
            certificate.remarks = {{QStringLiteral("certificate.self-signed"), {}}};
            desk.service.kit.parts = {{{QStringLiteral("kit.postfix.shell"), {}}, {QStringLiteral("postconf -e one"), QStringLiteral("postconf -e two")}}};
        }
        ~Shown() { language.use(QStringLiteral("en")); }
        void open() // as the window does: another one each time
        {
            wizard = std::make_unique<SetupWizard>(desk.model, language, settings);
            wizard->show();
        }
        bool begin()
        {
            if (!desk.connectNow())
                return false;
            open();
            return QTest::qWaitFor([this] { return button("wizardNext").isEnabled(); });
        }
        template <typename W> W &find(const char *name) { return *wizard->findChild<W *>(QLatin1String(name)); }
        QPushButton &button(const char *name) { return find<QPushButton>(name); }
        QAbstractButton &anyButton(const QString &name) { return *wizard->findChild<QAbstractButton *>(name); }
        QLineEdit &edit(const char *name) { return find<QLineEdit>(name); }
        QString text(const char *name) { return find<QLabel>(name).text(); }
        void click(const char *name) { find<QAbstractButton>(name).click(); }
        bool isAt(Step step) { return wizard->currentPage() == int(step); }
        bool next()
        {
            const int before = wizard->currentPage();
            if (!QTest::qWaitFor([this] { return button("wizardNext").isEnabled(); }))
                return false;
            click("wizardNext");
            return wizard->currentPage() == before + 1;
        }
        void type(const QString &domains) { find<QPlainTextEdit>("domainsEdit").setPlainText(domains); }
        bool toDomains() { return begin() && next() && isAt(Step::Domains); }
        bool toPrimary(const QString &domains = QStringLiteral("firma.cz"))
        {
            if (!toDomains())
                return false;
            type(domains);
            return next() && QTest::qWaitFor([this] { return !edit("primaryEdit").text().isEmpty(); });
        }
        bool toMachine() { return toPrimary() && next() && QTest::qWaitFor([this] { return find<FactList>("machineFact").rows().size() > 0; }); }
        bool toDns() { return toMachine() && next() && QTest::qWaitFor([this] { return !find<RecordBox>("dnsRecord").text().isEmpty(); }); }
        bool toCertificate() { return toDns() && next() && isAt(Step::Certificate); }
        bool toNotices() { return toCertificate() && next() && isAt(Step::Notices); }
        bool toSummary() { return toNotices() && next() && isAt(Step::Summary); }
        QJsonObject at(const char *key) { return desk.service.setDocument.value(QLatin1String(key)).toObject(); }
    };
    static ipc::Step step(const char *code, ipc::StepState state, int ms = 0, std::optional<ipc::Sentence> said = {})
    {
        return {QLatin1String(code), state, ms, std::move(said)};
    }

private Q_SLOTS:
    void beginsWithWhatTheServiceHas()
    {
        Shown shown;
        shown.desk.service.config.document = {{"hostname", "mx9.firma.cz"}, {"domains", QJsonArray{QJsonObject{{"name", "firma.cz"}, {"primaries", QJsonArray{"own.firma.cz:25"}}}}}};
        QVERIFY(shown.toDomains());
        QCOMPARE(shown.find<QPlainTextEdit>("domainsEdit").toPlainText(), QStringLiteral("firma.cz"));
        QVERIFY(shown.next());
        QCOMPARE(shown.edit("primaryEdit").text(), QStringLiteral("own.firma.cz:25"));
        QVERIFY(shown.next());
        QCOMPARE(shown.edit("hostnameEdit").text(), QStringLiteral("mx9.firma.cz"));
        QVERIFY(shown.button("wizardNext").isEnabled());
        QVERIFY(shown.button("wizardBack").isEnabled());
    }
    void theLanguageActsAtOnce()
    {
        Shown shown;
        QVERIFY(shown.begin());
        auto &languages = shown.find<QComboBox>("wizardLanguage");
        languages.setCurrentIndex(languages.findData(QStringLiteral("cs")));
        Q_EMIT languages.activated(languages.currentIndex());
        QCOMPARE(shown.language.current(), QStringLiteral("cs"));
        QCOMPARE(shown.settings.language(), QStringLiteral("cs"));
        QTRY_VERIFY(shown.text("wizardHeading") != QLatin1String("Welcome"));
        QCOMPARE(shown.find<QComboBox>("noticeLanguage").count(), 4);
    }
    void mendsAMistakeWithOneClick()
    {
        Shown shown;
        QVERIFY(shown.toDomains());
        shown.type(QStringLiteral("info@firma.cz"));
        QVERIFY(!shown.button("wizardNext").isEnabled());
        QCOMPARE(shown.button("domainFix-0").text(), QStringLiteral("Use firma.cz"));
        shown.click("domainFix-0");
        QCOMPARE(shown.find<QPlainTextEdit>("domainsEdit").toPlainText(), QStringLiteral("firma.cz"));
        QVERIFY(shown.button("wizardNext").isEnabled());
    }
    void fillsInTheBestMxSaysWhereItIsFromAndTestsIt()
    {
        Shown shown;
        QVERIFY(shown.toPrimary());
        QCOMPARE(shown.edit("primaryEdit").text(), QStringLiteral("mail.firma.cz:25"));
        QTRY_VERIFY(shown.text("primaryFound").contains(QLatin1String("mail.firma.cz")));
        QCOMPARE(shown.desk.service.checks.at(0).domain, QStringLiteral("firma.cz"));
        QTRY_COMPARE(shown.desk.service.tested.primary, QStringLiteral("mail.firma.cz:25")); // without being asked
    }
    void doesNotOverwriteWhatAPersonWrote()
    {
        Shown shown;
        shown.desk.service.holdsChecks = true;
        QVERIFY(shown.toDomains());
        shown.type(QStringLiteral("firma.cz"));
        shown.click("wizardNext");
        shown.edit("primaryEdit").setText(QStringLiteral("own.firma.cz"));
        QTRY_COMPARE(shown.desk.service.checks.size(), 1);
        shown.desk.service.releaseChecks();
        QTRY_VERIFY(shown.text("primaryFound").contains(QLatin1String("mail.firma.cz")));
        QCOMPARE(shown.edit("primaryEdit").text(), QStringLiteral("own.firma.cz"));
    }
    void showsTheTestLive()
    {
        Shown shown;
        QVERIFY(shown.toPrimary());
        QTRY_COMPARE(shown.desk.service.lastJob, 1);
        QVERIFY(shown.button("primaryTestCancel").isEnabled());
        using enum ipc::StepState;
        shown.desk.service.tell({step("primary-test.resolve", Good, 12), step("primary-test.connect", Running)}, false);
        auto &steps = shown.find<StepList>("primarySteps");
        QTRY_COMPARE(steps.steps().size(), 2);
        QCOMPARE(steps.steps().at(0).milliseconds, 12);
        shown.desk.service.tell({step("primary-test.resolve", Good, 12), step("primary-test.connect", Good, 3)}, true);
        QTRY_VERIFY(shown.text("primaryResult").contains(QLatin1String("answered")));
        QVERIFY(!shown.button("primaryTestCancel").isEnabled());
        shown.click("primaryTest"); // again
        QTRY_COMPARE(shown.desk.service.lastJob, 2);
    }
    void namesTheStepThatFailedAndLetsOneGoOn()
    {
        Shown shown;
        QVERIFY(shown.toPrimary());
        QTRY_COMPARE(shown.desk.service.lastJob, 1);
        using enum ipc::StepState;
        shown.desk.service.tell({step("primary-test.resolve", Good, 1), step("primary-test.connect", Failed, 10'000, ipc::Sentence{QStringLiteral("net.timeout"), {}})},
                                true);
        QTRY_VERIFY2(shown.text("primaryResult").contains(QLatin1String("Connecting")), qPrintable(shown.text("primaryResult")));
        QVERIFY(shown.button("wizardNext").isEnabled());
    }
    void recommendsAListWhereNothingCanBeLearnt()
    {
        Shown shown;
        QVERIFY(shown.toPrimary());
        QTRY_COMPARE(shown.desk.service.lastJob, 1);
        const auto recommends = [&shown](const char *name) { return shown.find<QAbstractButton>(name).text().contains(QLatin1String("recommended")); };
        QVERIFY(recommends("knownByLearning") && !recommends("knownByList"));
        shown.desk.service.tell({step("primary-test.random", ipc::StepState::Good, 3, ipc::Sentence{QStringLiteral("primary-test.catch-all"), {}})}, true);
        QTRY_VERIFY(recommends("knownByList") && !recommends("knownByLearning"));
        QVERIFY2(shown.text("knownByHint").contains(QLatin1String("takes mail for any address")), qPrintable(shown.text("knownByHint")));
        shown.click("primaryTest"); // another server may know its addresses
        QTRY_VERIFY(recommends("knownByLearning") && !recommends("knownByList"));
    }
    void aTestThatIsStoppedAtOnceDoesNotStandInForTheNext()
    {
        Shown shown;
        QVERIFY(shown.toPrimary());
        shown.click("primaryTestCancel"); // before its number is known
        shown.edit("primaryEdit").setText(QStringLiteral("own.firma.cz:2525"));
        shown.click("primaryTest");
        QTRY_COMPARE(shown.desk.service.tested.primary, QStringLiteral("own.firma.cz:2525"));
        QTRY_COMPARE(shown.desk.service.cancelledJob, 1);
        shown.desk.service.tell({step("primary-test.resolve", ipc::StepState::Good, 1)}, true);
        QTRY_VERIFY(shown.text("primaryResult").contains(QLatin1String("answered")));
    }
    void leavingThePageStopsTheTest()
    {
        Shown shown;
        QVERIFY(shown.toPrimary());
        QTRY_COMPARE(shown.desk.service.lastJob, 1);
        shown.desk.service.tell({step("primary-test.resolve", ipc::StepState::Running)}, false);
        QTRY_COMPARE(shown.find<StepList>("primarySteps").steps().size(), 1);
        shown.click("wizardBack");
        QTRY_COMPARE(shown.desk.service.cancelledJob, 1);
    }
    void readsADirectoryServer()
    {
        Shown shown;
        QVERIFY(shown.toPrimary());
        shown.click("knownByLdap");
        QVERIFY(!shown.button("wizardNext").isEnabled());
        shown.edit("ldapUrl").setText(QStringLiteral("dc1.firma.local"));
        shown.edit("ldapBase").setText(QStringLiteral("DC=firma,DC=local"));
        QVERIFY(shown.button("wizardNext").isEnabled());
        shown.edit("ldapUser").setText(QStringLiteral("restante@firma.local"));
        QVERIFY(!shown.button("wizardNext").isEnabled()); // whose password?
        shown.edit("ldapPassword").setText(QStringLiteral("s3cret"));
        QVERIFY(shown.button("wizardNext").isEnabled());
        shown.click("knownByLearning");
        QVERIFY(shown.button("wizardNext").isEnabled());
    }
    void looksAtThisMachineAndTellsTheRouterWhatToDo()
    {
        Shown shown;
        QVERIFY(shown.toMachine());
        QCOMPARE(shown.desk.service.machineChecks.last().listen, QStringLiteral("*:25"));
        const QList<FactList::Row> rows = shown.find<FactList>("machineFact").rows();
        QCOMPARE(rows.size(), 3);
        QVERIFY2(rows.at(0).text.contains(QLatin1String("203.0.113.5")), qPrintable(rows.at(0).text));
        QCOMPARE(rows.at(2).verdict, ipc::Verdict::Unknown); // not proved is not wrong
        const QString router = shown.text("machineRouter");
        QVERIFY2(router.contains(QLatin1String("192.168.1.10")), qPrintable(router));
        shown.edit("hostnameEdit").setText(QStringLiteral("mx3.firma.cz"));
        shown.click("machineAgain");
        QTRY_COMPARE(shown.desk.service.machineChecks.last().hostname, QStringLiteral("mx3.firma.cz"));
    }
    void refusesNonsenseOnThePageOfThisMachine_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("nonsense");
        for (const char *field : {"hostnameEdit", "listenEdit", "publicAddressEdit", "smarthostEdit"})
            for (const char *nonsense : {"not a name", "\xF0\x9F\x92\xA9 \xF0\x9F\x92\xA9", "nowhere:99999", "<script>", "a\tb", "-"})
                QTest::addRow("%s %s", field, nonsense) << QString::fromLatin1(field) << QString::fromUtf8(nonsense);
    }
    void refusesNonsenseOnThePageOfThisMachine()
    {
        QFETCH(QString, field);
        QFETCH(QString, nonsense);
        Shown shown;
        QVERIFY(shown.toMachine());
        QVERIFY(shown.button("wizardNext").isEnabled());
        shown.edit(qPrintable(field)).setText(nonsense);
        QVERIFY(!shown.button("wizardNext").isEnabled());
        const QString said = field == QLatin1String("smarthostEdit") ? shown.text("smarthostFault") : shown.text("hostnameHint");
        QVERIFY(!said.isEmpty());
    }
    void testsASmarthostBeforeItIsKept()
    {
        Shown shown;
        shown.desk.service.machine.isOutboundBlocked = true;
        QVERIFY(shown.toMachine());
        QTRY_VERIFY(shown.edit("smarthostEdit").isVisible()); // opened by itself: nothing can leave
        shown.edit("smarthostEdit").setText(QStringLiteral("smtp.provider.cz:465"));
        shown.edit("smarthostUser").setText(QStringLiteral("eva"));
        QVERIFY(!shown.button("wizardNext").isEnabled());
        shown.edit("smarthostPassword").setText(QStringLiteral("s3cret"));
        QVERIFY(!shown.button("smarthostTest").isEnabled());
        shown.edit("smarthostTo").setText(QStringLiteral("eva@firma.cz"));
        QVERIFY(!shown.button("smarthostTest").isEnabled()); // behind the primary
        shown.edit("smarthostTo").setText(QStringLiteral("eva@elsewhere.example"));
        shown.click("smarthostTest");
        QTRY_COMPARE(shown.desk.service.testedSmarthost.host, QStringLiteral("smtp.provider.cz:465"));
        QVERIFY(shown.desk.service.testedSmarthost.implicitTls);
        QCOMPARE(shown.desk.service.testedSmarthost.tls, QStringLiteral("verified"));
        QCOMPARE(shown.desk.service.testedSmarthost.login, QStringLiteral("eva:s3cret"));
        using enum ipc::StepState;
        shown.desk.service.tell({step("smarthost-test.login", Failed, 5, ipc::Sentence{QStringLiteral("primary.login-refused"), {}})}, true);
        QTRY_VERIFY2(shown.text("smarthostResult").contains(QLatin1String("Logging in")), qPrintable(shown.text("smarthostResult")));
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("config.set")));
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("secret.set")));
    }
    void showsTheRecordToCopy()
    {
        Shown shown;
        QVERIFY(shown.toDns());
        auto &record = shown.find<RecordBox>("dnsRecord");
        QTRY_COMPARE(record.text(), QStringLiteral("firma.cz. IN MX 20 mx2.firma.cz."));
        QCOMPARE(shown.desk.service.checks.last().primaries, QList<QString>{QStringLiteral("mail.firma.cz:25")});
        QCOMPARE(shown.desk.service.checks.last().hostname, QStringLiteral("mx2.firma.cz"));
        record.findChild<QPushButton *>(QStringLiteral("recordCopy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), record.text());
        shown.click("dnsCopyAll");
        QVERIFY(QGuiApplication::clipboard()->text().contains(record.text()));
        QVERIFY(QGuiApplication::clipboard()->text().size() > record.text().size() + 40);
        const qsizetype before = shown.desk.service.checks.size();
        shown.click("dnsCheckAgain");
        QTRY_COMPARE(shown.desk.service.checks.size(), before + 1);
        QVERIFY(shown.button("wizardNext").isEnabled()); // later is allowed
    }
    void showsWhatIsPublishedWhatIsRememberedAndWhatShouldBe()
    {
        Shown shown;
        QVERIFY(shown.toDns());
        QTRY_COMPARE(shown.text("dnsPublished"), QStringLiteral("10 mail.firma.cz"));
        QCOMPARE(shown.text("dnsCached"), QStringLiteral("5 old.provider.test"));
        QCOMPARE(shown.text("dnsWanted"), QStringLiteral("10 mail.firma.cz\n20 mx2.firma.cz"));
        shown.desk.service.report = [](const ipc::CheckDomain &check) {
            ipc::CheckReport report{check.domain, ipc::Verdict::Unknown, {}, {}};
            report.records = ipc::MxRecords{};
            return report;
        };
        shown.click("dnsCheckAgain");
        QTRY_COMPARE(shown.text("dnsPublished"), QStringLiteral("could not be checked"));
    }
    void offersEveryDomainOnTheDnsPage()
    {
        Shown shown;
        QVERIFY(shown.toPrimary(QStringLiteral("firma.cz, firma.sk")));
        QVERIFY(shown.next() && shown.next());
        auto &domains = shown.find<QComboBox>("dnsDomain");
        QCOMPARE(domains.count(), 2);
        domains.setCurrentIndex(1);
        QTRY_COMPARE(shown.find<RecordBox>("dnsRecord").text(), QStringLiteral("firma.sk. IN MX 20 mx2.firma.cz."));
    }
    void offersTheLinesForThePrimary()
    {
        Shown shown;
        QVERIFY(shown.toDns());
        shown.click("kitFold");
        QTRY_VERIFY(shown.wizard->findChild<RecordBox *>(QStringLiteral("kitLines")));
        QVERIFY(shown.find<RecordBox>("kitLines").text().contains(QLatin1String("postconf -e two")));
        QVERIFY(!shown.button("kitCheck").isEnabled()); // not before it is set up
        auto &servers = shown.find<QComboBox>("kitServer");
        servers.setCurrentIndex(servers.findData(int(ipc::KitServer::Exim)));
        Q_EMIT servers.activated(servers.currentIndex());
        QTRY_COMPARE(shown.desk.service.kitServer, ipc::KitServer::Exim);
    }
    void looksAtCertificateFilesAtOnce()
    {
        Shown shown;
        QVERIFY(shown.toCertificate());
        QTRY_VERIFY(shown.text("certificateInUse").contains(QLatin1String("made by itself")));
        shown.desk.service.checkedCertificate.refused = ipc::Sentence{QStringLiteral("tls.key-does-not-match"), {}};
        shown.click("certificateFiles");
        QVERIFY(!shown.button("wizardNext").isEnabled());
        shown.edit("certificateFile").setText(QStringLiteral("mx2.pem"));
        QVERIFY(!shown.button("wizardNext").isEnabled());
        shown.edit("certificateFile").setText(QStringLiteral("/etc/ssl/mx2.pem"));
        auto &facts = shown.find<FactList>("certificateFact");
        QTRY_COMPARE(facts.rows().value(0).verdict, ipc::Verdict::Problem);
        QVERIFY(!shown.button("wizardNext").isEnabled());
        QVERIFY(facts.rows().value(0).text.contains(QLatin1String("/etc/ssl/mx2.pem")));
        shown.desk.service.checkedCertificate.refused.reset();
        shown.edit("certificateKey").setText(QStringLiteral("/etc/ssl/other.key"));
        QTRY_COMPARE(facts.rows().value(0).verdict, ipc::Verdict::Good);
        QVERIFY(shown.button("wizardNext").isEnabled());
        QCOMPARE(shown.desk.service.certificateChecks.last().hostname, QStringLiteral("mx2.firma.cz")); // the one of page 4, not the configured one
        shown.desk.service.checkedCertificate.remarks = {{QStringLiteral("certificate.expired"), {{"ends", "2026-01-01T12:00:00Z"}}}, {QStringLiteral("certificate.other-name"), {{"hostname", "mx2.firma.cz"}}}};
        shown.edit("certificateKey").setText(QStringLiteral("/etc/ssl/third.key"));
        QTRY_COMPARE(facts.rows().value(0).verdict, ipc::Verdict::Attention);
        QVERIFY(facts.rows().value(1).text.contains(QLatin1String("not for mx2.firma.cz")));
        shown.click("blocklists");
        shown.edit("blocklistZones").setText(QStringLiteral("no list"));
        QVERIFY(shown.button("wizardNext").isEnabled()); // two names, oddly enough
        shown.edit("blocklistZones").setText(QStringLiteral("a@b"));
        QVERIFY(!shown.button("wizardNext").isEnabled());
        shown.click("blocklists");
        QVERIFY(shown.button("wizardNext").isEnabled());
    }
    void refusesAnAlertAddressBehindThePrimary_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"eva@firma.cz", "eva@FIRMA.cz", "eva", "a@b.cz, a@b.cz", "\xF0\x9F\x92\xA9", "a@1.cz b@2.cz c@3.cz d@4.cz e@5.cz f@6.cz"})
            QTest::newRow(address) << QString::fromUtf8(address);
    }
    void refusesAnAlertAddressBehindThePrimary()
    {
        QFETCH(QString, address);
        Shown shown;
        QVERIFY(shown.toNotices());
        const QString usual = shown.text("alertEmailHint");
        shown.edit("alertEmail").setText(address);
        QVERIFY(!shown.button("wizardNext").isEnabled());
        QVERIFY(shown.text("alertEmailHint") != usual);
        shown.edit("alertEmail").setText(QStringLiteral("eva@elsewhere.example"));
        QVERIFY(shown.button("wizardNext").isEnabled());
        shown.edit("webhookUrl").setText(QStringLiteral("ftp://x"));
        QVERIFY(!shown.button("wizardNext").isEnabled());
        shown.edit("webhookUrl").setText(QStringLiteral("https://ntfy.sh/our-mail"));
        QVERIFY(shown.button("wizardNext").isEnabled());
    }
    void saysThatAlertsCannotLeave()
    {
        Shown shown;
        shown.desk.service.machine.isOutboundBlocked = true;
        QVERIFY(shown.toNotices());
        QVERIFY(shown.find<QLabel>("alertsCannotLeave").isVisible());
        shown.anyButton(QStringLiteral("wizardStep-3")).click();
        shown.edit("smarthostEdit").setText(QStringLiteral("smtp.provider.cz"));
        shown.anyButton(QStringLiteral("wizardStep-6")).click();
        QVERIFY(shown.isAt(Step::Notices));
        QVERIFY(!shown.find<QLabel>("alertsCannotLeave").isVisible());
    }
    void appliesAllAtOnce()
    {
        Shown shown;
        QVERIFY(shown.toSummary());
        const QString changes = shown.text("summaryChanges");
        QVERIFY2(changes.contains(QLatin1String("firma.cz")) && changes.contains(QLatin1String("mail.firma.cz:25")), qPrintable(changes));
        QVERIFY2(changes.contains(QLatin1String("Nobody is alerted")), qPrintable(changes)); // no address for alerts was given
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("config.set"))); // nothing before Apply
        shown.click("wizardNext");
        QTRY_COMPARE(shown.button("wizardNext").text(), QStringLiteral("&Close"));
        QCOMPARE(shown.desk.service.setBasedOn, QStringLiteral("r1"));
        const QJsonObject domain = shown.desk.service.setDocument.value(QLatin1String("domains")).toArray().at(0).toObject();
        QCOMPARE(domain.value(QLatin1String("name")).toString(), QStringLiteral("firma.cz"));
        QCOMPARE(domain.value(QLatin1String("primaries")).toArray(), QJsonArray{QStringLiteral("mail.firma.cz:25")});
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("secret.set")));
        shown.click("wizardNext");
        QVERIFY(!shown.wizard->isVisible());
        QVERIFY(!QFile::exists(shown.settings.setupDraftPath()));
    }
    void appliesPasswordsWithTheRest()
    {
        Shown shown;
        shown.desk.service.secrets = {QStringLiteral("smarthost")};
        QVERIFY(shown.toMachine());
        shown.edit("smarthostEdit").setText(QStringLiteral("smtp.provider.cz"));
        shown.edit("smarthostUser").setText(QStringLiteral("eva"));
        shown.edit("smarthostPassword").setText(QStringLiteral("s3cret"));
        for (int i = 0; i < 4; ++i)
            QVERIFY(shown.next());
        QVERIFY(!shown.text("summaryChanges").contains(QLatin1String("s3cret")));
        QFile kept(shown.settings.setupDraftPath());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray draft = kept.readAll();
        QVERIFY(draft.contains("smtp.provider.cz") && !draft.contains("s3cret"));
        QCOMPARE(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        shown.click("wizardNext");
        QTRY_COMPARE(shown.button("wizardNext").text(), QStringLiteral("&Close"));
        QCOMPARE(shown.desk.service.secretsSet.size(), 1);
        QCOMPARE(shown.desk.service.secretsSet.at(0).secret, QStringLiteral("smarthost-2"));
        QCOMPARE(shown.desk.service.secretsSet.at(0).value, QStringLiteral("eva:s3cret"));
        QCOMPARE(shown.at("notices").value(QLatin1String("smarthost")).toObject().value(QLatin1String("auth")).toString(), QStringLiteral("smarthost-2"));
        QVERIFY(shown.desk.service.secretsRemoved.isEmpty()); // nobody said whose the old one is
    }
    void takesPasswordsBackWhenItIsRefused()
    {
        Shown shown;
        shown.desk.service.setConfigError = ipc::ErrorReply{QStringLiteral("config.invalid"), {{"path", "notices.smarthost"}}};
        QVERIFY(shown.toMachine());
        shown.edit("smarthostEdit").setText(QStringLiteral("smtp.provider.cz"));
        shown.edit("smarthostUser").setText(QStringLiteral("eva"));
        shown.edit("smarthostPassword").setText(QStringLiteral("s3cret"));
        for (int i = 0; i < 4; ++i)
            QVERIFY(shown.next());
        shown.click("wizardNext");
        QTRY_COMPARE(shown.desk.service.secretsRemoved, QStringList{QStringLiteral("smarthost")});
        QTRY_VERIFY(shown.text("summaryResult").contains(QLatin1String("Nothing was changed")));
        shown.click("summaryMend");
        QVERIFY(shown.isAt(Step::Machine));
        QCOMPARE(shown.edit("smarthostPassword").text(), QStringLiteral("s3cret"));
    }
    void putsTheOldConfigurationBackWhenTheNewOneDoesNotWork()
    {
        Shown shown;
        shown.desk.service.config.document = {{"handover", QJsonObject{{"maxSessions", 9}}}};
        QVERIFY(shown.toSummary());
        shown.desk.service.breaksConfig = ipc::Sentence{QStringLiteral("net.address-in-use"), {}};
        shown.click("wizardNext");
        QTRY_VERIFY2(shown.text("summaryResult").contains(QLatin1String("as it was before")), qPrintable(shown.text("summaryResult")));
        QVERIFY2(shown.text("summaryResult").contains(QLatin1String("another program")), qPrintable(shown.text("summaryResult")));
        QCOMPARE(shown.desk.service.config.document, (QJsonObject{{"handover", QJsonObject{{"maxSessions", 9}}}}));
        shown.click("wizardNext"); // once more, on what is there now
        QTRY_COMPARE(shown.button("wizardNext").text(), QStringLiteral("&Close"));
    }
    void provesAlertsAtTheEnd()
    {
        Shown shown;
        QVERIFY(shown.toNotices());
        shown.edit("alertEmail").setText(QStringLiteral("eva@elsewhere.example"));
        QVERIFY(shown.next());
        shown.desk.service.alertWays = {{QStringLiteral("eva@elsewhere.example"), false, 0, {}, {}}};
        shown.click("wizardNext");
        QTRY_VERIFY(shown.wizard->findChild<QAbstractButton *>(QStringLiteral("alertTest-0")) && shown.wizard->isVisible());
        auto *proof = shown.wizard->findChild<QWidget *>(QStringLiteral("summaryPage"));
        QTRY_VERIFY(proof->findChild<QAbstractButton *>(QStringLiteral("alertTest-0")));
        auto &test = *proof->findChild<QAbstractButton *>(QStringLiteral("alertTest-0"));
        auto &code = *proof->findChild<QLineEdit *>(QStringLiteral("alertCode-0"));
        QTRY_VERIFY(test.isVisible());
        QVERIFY(!code.isVisible());
        test.click();
        QTRY_COMPARE(shown.desk.service.testedWays, QStringList{QStringLiteral("eva@elsewhere.example")});
        QTRY_VERIFY(code.isVisible());
        code.setText(QStringLiteral("000000"));
        auto &confirm = *proof->findChild<QAbstractButton *>(QStringLiteral("alertConfirm-0"));
        auto &said = *proof->findChild<QLabel *>(QStringLiteral("alertSaid-0"));
        const QString before = said.text();
        confirm.click();
        QTRY_VERIFY(said.text() != before); // it says that it is wrong
        code.setText(QStringLiteral("123456"));
        confirm.click();
        QTRY_VERIFY2(said.text().contains(QLatin1String("Proved")), qPrintable(said.text()));
        QVERIFY(!code.isVisible());
    }
    void saysWhatWasRefusedAndLeadsToTheField()
    {
        Shown shown;
        shown.desk.service.setConfigError = ipc::ErrorReply{QStringLiteral("config.invalid"), {{"path", "domains[0].primaries[0]"}}};
        QVERIFY(shown.toSummary());
        shown.click("wizardNext");
        QTRY_VERIFY(shown.button("summaryMend").isVisible());
        QVERIFY(!shown.text("summaryResult").isEmpty());
        shown.click("summaryMend");
        QVERIFY(shown.isAt(Step::Primary));
    }
    void neverOverwritesSomebodyElsesChange()
    {
        Shown shown;
        QVERIFY(shown.toSummary());
        shown.desk.service.setConfigError = ipc::ErrorReply{QStringLiteral("config.conflict"), {{"yours", "r1"}, {"current", "r2"}}};
        shown.desk.service.config.revision = QStringLiteral("r2");
        shown.desk.service.config.document = {{"handover", QJsonObject{{"maxSessions", 9}}}, {"alerts", QJsonObject{{"email", QJsonArray{"it@out.example"}}}}};
        shown.click("wizardNext");
        QTRY_VERIFY(shown.button("summaryMend").isVisible());
        shown.desk.service.setConfigError.reset();
        shown.click("summaryMend");
        QTRY_VERIFY(!shown.button("summaryMend").isVisible());
        shown.click("wizardNext");
        QTRY_COMPARE(shown.desk.service.setBasedOn, QStringLiteral("r2"));
        QVERIFY(shown.desk.service.setDocument.contains(QStringLiteral("handover"))); // theirs is kept, ours is in it
        QCOMPARE(shown.at("alerts").value(QLatin1String("email")).toArray(), QJsonArray{QStringLiteral("it@out.example")});
        QVERIFY(!shown.desk.service.setDocument.value(QLatin1String("domains")).toArray().isEmpty());
    }
    void goesOnWhereItWasClosed()
    {
        Shown shown;
        QVERIFY(shown.toDns());
        shown.click("wizardCancel");
        QVERIFY(!shown.wizard->isVisible());
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("config.set")));
        shown.open();
        QTRY_VERIFY(shown.isAt(Step::Dns));
        shown.anyButton(QStringLiteral("wizardStep-1")).click();
        QCOMPARE(shown.find<QPlainTextEdit>("domainsEdit").toPlainText(), QStringLiteral("firma.cz"));
        shown.anyButton(QStringLiteral("wizardStep-0")).click();
        QVERIFY(shown.find<QLabel>("wizardContinued").isVisible());
        shown.click("wizardStartOver");
        QVERIFY(!QFile::exists(shown.settings.setupDraftPath()));
        QVERIFY(shown.next());
        QVERIFY(shown.find<QPlainTextEdit>("domainsEdit").toPlainText().isEmpty());
        QVERIFY(!shown.anyButton(QStringLiteral("wizardStep-2")).isEnabled());
    }
    void goesOnWithoutWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"version\":1,\"at\":\"2026-11-2");
        QTest::newRow("other version") << QByteArray("{\"version\":99,\"at\":\"2026-11-20T08:00:00Z\"}");
        QTest::newRow("nonsense") << QByteArray("{\"version\":1,\"at\":\"2026-11-20T08:00:00Z\",\"page\":70,\"furthest\":-4,\"draft\":{\"domains\":[7,{}],\"primary\":4},\"before\":[]}");
    }
    void goesOnWithoutWhatCannotBeRead()
    {
        QFETCH(QByteArray, file);
        Shown shown;
        QFile kept(shown.settings.setupDraftPath());
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(file) == file.size());
        kept.close();
        QVERIFY(shown.begin());
        QVERIFY(shown.isAt(Step::Welcome));
    }
    void jumpsBackAndForthOverWhatIsComplete()
    {
        Shown shown;
        QVERIFY(shown.toCertificate());
        QVERIFY(!shown.anyButton(QStringLiteral("wizardStep-7")).isEnabled()); // not seen yet
        shown.anyButton(QStringLiteral("wizardStep-1")).click();
        QVERIFY(shown.isAt(Step::Domains));
        shown.type(QString());
        QVERIFY(!shown.anyButton(QStringLiteral("wizardStep-5")).isEnabled()); // nothing leads past what is missing
        shown.type(QStringLiteral("firma.cz"));
        shown.anyButton(QStringLiteral("wizardStep-5")).click();
        QVERIFY(shown.isAt(Step::Certificate));
        QTest::keyClick(shown.wizard.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(shown.isAt(Step::Dns));
        QTest::keyClick(shown.wizard.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(shown.isAt(Step::Certificate));
    }
    void isDoneByTheKeyboardAlone()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QTest::keyClick(shown.wizard.get(), Qt::Key_Return); // Next is the default
        QVERIFY(shown.isAt(Step::Domains));
        QTest::keyClicks(&shown.find<QPlainTextEdit>("domainsEdit"), QStringLiteral("firma.cz"));
        for (int page = int(Step::Domains); page < int(Step::Summary); ++page) {
            QTRY_VERIFY(shown.button("wizardNext").isEnabled());
            QTest::keyClick(shown.wizard.get(), Qt::Key_Right, Qt::AltModifier);
            QCOMPARE(shown.wizard->currentPage(), page + 1);
        }
        QTest::keyClick(shown.wizard.get(), Qt::Key_Return);
        QTRY_COMPARE(shown.button("wizardNext").text(), QStringLiteral("&Close"));
    }
    void theKeyboardGoesThroughThePageFirst()
    {
        Shown shown;
        QVERIFY(shown.toNotices());
        QStringList order;
        for (QWidget *widget = shown.find<QComboBox>("noticeDelay").nextInFocusChain(); order.size() < 60 && widget->objectName() != QLatin1String("wizardBack");
             widget = widget->nextInFocusChain())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
                order << widget->objectName();
        QCOMPARE(order, (QStringList{QStringLiteral("noticeSchedule"), QStringLiteral("noticeLanguage"), QStringLiteral("alertEmail"), QStringLiteral("alertLanguage"), QStringLiteral("webhookFold")}));
    }
};
QTEST_MAIN(TstSetupWizard)
#include "tst_setup_wizard.moc"
