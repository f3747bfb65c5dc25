// Domains & servers: the traffic lights, what the doctor saw last and now, and the lines for the mail server.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include "doctor/codes.h"
#include "support/directory_kit.h"
#include "support/service_desk.h"
#include "ui/domains/check_panel.h"
#include "ui/domains/domain_list.h"
#include "ui/domains/domains_page.h"
#include "ui/domains/finding_row.h"
#include "ui/domains/kit_dialog.h"
#include "ui/domains/ladder_view.h"
#include "ui/language.h"
#include "ui/record_box.h"

using namespace ui;

namespace {

ipc::Finding finding(const char *code, ipc::Severity severity, const QStringList &now = {}, const QStringList &shouldBe = {})
{
    const QJsonObject parameters{{"domain", "firma.cz"}, {"hostname", "mx2.firma.cz"}, {"host", "mail.firma.cz"}, {"name", "mx2.firma.cz"}, {"preference", 20}};
    return {QString::fromLatin1(code), severity, QStringLiteral("firma.cz"), parameters, now, shouldBe};
}

ipc::LatestCheck seen(ipc::Verdict verdict, const QList<ipc::Finding> &findings)
{
    ipc::LatestCheck check;
    check.at = QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);
    check.next = check.at->addSecs(6 * 3600);
    check.report = {QStringLiteral("firma.cz"), verdict, findings, {{10, QStringLiteral("mail.firma.cz"), {QStringLiteral("192.0.2.1")}, false, true},
                                                                   {20, QStringLiteral("mx2.firma.cz"), {QStringLiteral("192.0.2.2")}, true, false}}};
    return check;
}

} // namespace

class TstDomainChecks : public QObject {
    Q_OBJECT

    Language language{*qApp};

    struct Shown {
        ServiceDesk desk;
        DomainsPage page{desk.model};

        bool begin(const QList<ipc::DirectoryDomain> &domains = {DirectoryKit::ready()})
        {
            desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up)};
            desk.service.directory.domains = domains;
            page.resize(900, 900);
            page.show();
            return desk.connectNow() && QTest::qWaitFor([this] { return find<QWidget>("directoryPanel").isVisible(); });
        }
        template <typename W> W &find(const char *name) { return *page.findChild<W *>(QLatin1String(name)); }
        QString text(const char *name) { return find<QLabel>(name).text(); }
        QString row(int number) { return find<DomainList>("domainList").model()->index(number, 0).data(Qt::AccessibleTextRole).toString(); }
        QList<FindingRow *> rows()
        {
            QList<FindingRow *> all = page.findChildren<FindingRow *>();
            all.removeIf([](const FindingRow *one) { return !one->isVisible(); });
            return all;
        }
        void photograph(const char *name)
        {
            if (const QString folder = qEnvironmentVariable("RESTANTE_SHOTS"); !folder.isEmpty())
                page.grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
        }
    };
    static const Light &light(const QList<Light> &lights, LightKind kind) { return *std::ranges::find(lights, kind, &Light::kind); }

private Q_SLOTS:
    void initTestCase() { language.use(QStringLiteral("en")); }

    // ---- lights

    void aLightShowsTheWorstOfItsOwnFindings_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        for (const doctor::Code &code : doctor::codes) {
            const QString name = QString::fromUtf8(code.name.data(), qsizetype(code.name.size()));
            const bool isOfAddresses = name == u"REL-405" || name == u"REL-406" || name == u"REL-410";
            const LightKind kind = name.startsWith(u"TLS-") ? LightKind::Encryption : isOfAddresses ? LightKind::Addresses : name.startsWith(u"REL-") ? LightKind::Server : LightKind::Network;
            QTest::newRow(qPrintable(name)) << name << int(kind);
        }
    }
    void aLightShowsTheWorstOfItsOwnFindings()
    {
        QFETCH(QString, code);
        QFETCH(int, kind);
        const ipc::LatestCheck check = seen(ipc::Verdict::Problem, {finding(qPrintable(code), ipc::Severity::Attention), finding(qPrintable(code), ipc::Severity::Problem)});
        const QList<Light> lights = lightsOf({{FakeService::primary(ipc::PrimaryState::Up)}, &check, nullptr});
        for (const Light &one : lights)
            QCOMPARE(one.tone, int(one.kind) == kind ? Tone::Problem : Tone::Well);
    }
    void whatIsNotKnownIsGreyAndNeverRed()
    {
        const ipc::LatestCheck never;
        ipc::LatestCheck tried;
        tried.triedAt = QDateTime::currentDateTimeUtc();
        const ipc::LatestCheck partly = seen(ipc::Verdict::Good, {finding("MX-113", ipc::Severity::Unchecked), finding("TLS-211", ipc::Severity::Unchecked)});
        for (const ipc::LatestCheck *check : QList<const ipc::LatestCheck *>{nullptr, &never, &tried, &partly})
            for (const LightKind kind : {LightKind::Network, LightKind::Encryption}) {
                const QList<Light> lights = lightsOf({{}, check, nullptr});
                QCOMPARE(light(lights, kind).tone, Tone::Muted);
                QCOMPARE(light(lights, kind).icon, QStringLiteral("unknown"));
                QCOMPARE(light(lights, LightKind::Server).tone, Tone::Muted);
            }
        QVERIFY(light(lightsOf({{}, &tried, nullptr}), LightKind::Network).word != light(lightsOf({{}, &never, nullptr}), LightKind::Network).word);
    }
    void aServerIsJudgedByWhatIsWatchedByTheMinute()
    {
        using enum ipc::PrimaryState;
        ipc::Finding away = finding("NET-300", ipc::Severity::Problem);
        away.parameters.insert(QStringLiteral("isPrimary"), true);
        const ipc::LatestCheck check = seen(ipc::Verdict::Problem, {away}); // hours ago
        const auto server = [&](const QList<ipc::PrimaryState> &states) {
            QList<ipc::Primary> all;
            for (const ipc::PrimaryState state : states)
                all << FakeService::primary(state);
            return light(lightsOf({all, &check, nullptr}), LightKind::Server);
        };
        QCOMPARE(server({Up}).tone, Tone::Well);
        QCOMPARE(light(lightsOf({{FakeService::primary(Up)}, &check, nullptr}), LightKind::Network).tone, Tone::Well);
        QCOMPARE(server({Down}).tone, Tone::Attention); // its mail is safe here
        QCOMPARE(server({Maintenance}).tone, Tone::Muted);
        QCOMPARE(server({Up, Down, Up}).word, QStringLiteral("2 of 3 answer"));
        QCOMPARE(server({Up, Down}).tone, Tone::Attention);
        const ipc::LatestCheck refuses = seen(ipc::Verdict::Problem, {finding("REL-403", ipc::Severity::Problem)});
        QCOMPARE(light(lightsOf({{FakeService::primary(Up)}, &refuses, nullptr}), LightKind::Server).tone, Tone::Problem);
        QCOMPARE(light(lightsOf({{FakeService::primary(Down)}, &refuses, nullptr}), LightKind::Server).tone, Tone::Attention);
    }
    void everyDomainHasItsLights()
    {
        Shown shown;
        shown.desk.service.latest[QStringLiteral("firma.cz")] = seen(ipc::Verdict::Problem, {finding("MX-101", ipc::Severity::Problem)});
        shown.desk.service.latest[QStringLiteral("second.test")] = seen(ipc::Verdict::Attention, {finding("TLS-205", ipc::Severity::Attention)});
        QVERIFY(shown.begin({DirectoryKit::ready(), DirectoryKit::learned(QStringLiteral("second.test"))}));
        QTRY_VERIFY2(shown.row(0).contains(QLatin1String("DNS and network: has to be changed")), qPrintable(shown.row(0)));
        QTRY_VERIFY2(shown.row(1).contains(QLatin1String("Encryption: could be better")), qPrintable(shown.row(1)));
        QVERIFY(shown.row(0).contains(QLatin1String("Encryption: in order")));
        QCOMPARE(shown.desk.service.asked.count(QStringLiteral("check")), 0); // nobody looks anew for it
    }

    // ---- what the doctor saw

    void showsTheLastLookWithoutANewOne()
    {
        Shown shown;
        shown.desk.service.latest[QStringLiteral("firma.cz")] =
            seen(ipc::Verdict::Problem, {finding("MX-101", ipc::Severity::Problem, {QStringLiteral("firma.cz. MX 10 mail.firma.cz.")}, {QStringLiteral("firma.cz. MX 20 mx2.firma.cz.")}),
                                         finding("TLS-212", ipc::Severity::Info)});
        QVERIFY(shown.begin());
        QTRY_COMPARE(shown.rows().size(), 1);
        shown.photograph("domains");
        QVERIFY2(shown.text("checkVerdict").contains(QLatin1String("Something is wrong at firma.cz")), qPrintable(shown.text("checkVerdict")));
        QVERIFY2(shown.text("checkTimes").contains(QLatin1String("Checked at ")) && shown.text("checkTimes").contains(QLatin1String("Next check at ")), qPrintable(shown.text("checkTimes")));
        QVERIFY(shown.find<LadderView>("ladderView").isVisible());
        FindingRow &row = *shown.rows().first();
        QVERIFY(row.findChild<QLabel *>(QStringLiteral("findingHead"))->text().contains(QStringLiteral("Problem · MX-101")));
        auto *shouldBe = row.findChild<RecordBox *>(QStringLiteral("findingShouldBe"));
        QTest::mouseClick(shouldBe->findChild<QPushButton *>(QStringLiteral("recordCopy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("firma.cz. MX 20 mx2.firma.cz."));
        QCOMPARE(row.findChild<RecordBox *>(QStringLiteral("findingNow"))->text(), QStringLiteral("firma.cz. MX 10 mail.firma.cz."));
        QSignalSpy help(&shown.page, &DomainsPage::helpWanted);
        QTest::mouseClick(row.findChild<QPushButton *>(QStringLiteral("findingExplain")), Qt::LeftButton);
        QCOMPARE(help.value(0).value(0).toString(), QStringLiteral("MX-101"));
        auto &fold = shown.find<QToolButton>("checkInformation");
        QVERIFY(fold.text().contains(u'1'));
        fold.click();
        QTRY_COMPARE(shown.rows().size(), 2);
        QCOMPARE(shown.desk.service.asked.count(QStringLiteral("check")), 0);
    }
    void whatTheServiceSeesByItselfComesByItselfAndKeepsTheFocus()
    {
        Shown shown;
        shown.desk.service.latest[QStringLiteral("firma.cz")] = seen(ipc::Verdict::Problem, {finding("MX-101", ipc::Severity::Problem), finding("MX-120", ipc::Severity::Attention)});
        QVERIFY(shown.begin());
        QTRY_COMPARE(shown.rows().size(), 2);
        FindingRow *kept = shown.rows().last();
        auto *button = kept->findChild<QPushButton *>(QStringLiteral("findingExplain"));
        button->setFocus();
        shown.desk.service.latest[QStringLiteral("firma.cz")] = seen(ipc::Verdict::Attention, {finding("MX-120", ipc::Severity::Attention)});
        shown.desk.service.change(ipc::Topic::Checks);
        QTRY_COMPARE(shown.rows(), QList<FindingRow *>{kept});
        QVERIFY(button->hasFocus());
        shown.desk.service.latest[QStringLiteral("firma.cz")].isLooking = true;
        shown.desk.service.change(ipc::Topic::Checks);
        QTRY_VERIFY(shown.text("checkTimes").startsWith(QLatin1String("Checking now")));
        QVERIFY(!shown.find<QPushButton>("checkNow").isEnabled());
    }
    void checksNowAndSaysSoMeanwhile()
    {
        Shown shown;
        shown.desk.service.holdsChecks = true;
        QVERIFY(shown.begin());
        QTRY_VERIFY2(shown.text("checkVerdict").contains(QLatin1String("not checked yet")), qPrintable(shown.text("checkVerdict")));
        QTest::mouseClick(&shown.find<QPushButton>("checkNow"), Qt::LeftButton);
        QTRY_COMPARE(shown.desk.service.checks.size(), 1);
        QCOMPARE(shown.desk.service.checks.first().domain, QStringLiteral("firma.cz"));
        QVERIFY(shown.desk.service.checks.first().hostname.isEmpty()); // with the values that are configured: the service remembers it
        QVERIFY(!shown.find<QPushButton>("checkNow").isEnabled());
        QVERIFY(shown.text("checkTimes").startsWith(QLatin1String("Checking now")));
        shown.desk.service.latest[QStringLiteral("firma.cz")] = seen(ipc::Verdict::Good, {});
        shown.desk.service.releaseChecks();
        QTRY_VERIFY2(shown.text("checkVerdict").startsWith(QLatin1String("All is right")), qPrintable(shown.text("checkVerdict")));
        QTRY_VERIFY(shown.find<QPushButton>("checkNow").isEnabled());
    }
    void whatCouldNotBeCheckedIsSaidInGrey()
    {
        Shown shown;
        ipc::LatestCheck check = seen(ipc::Verdict::Good, {});
        check.triedAt = check.at->addSecs(3600);
        check.next.reset();
        shown.desk.service.latest[QStringLiteral("firma.cz")] = check;
        QVERIFY(shown.begin());
        QTRY_VERIFY2(shown.text("checkTimes").contains(QLatin1String("nothing could be checked; this is what was seen before")), qPrintable(shown.text("checkTimes")));
        QVERIFY(shown.text("checkTimes").contains(QLatin1String("does not check by itself")));
        shown.desk.service.checkError = ipc::ErrorReply{QStringLiteral("ipc.too-many-checks"), {}};
        QTest::mouseClick(&shown.find<QPushButton>("checkNow"), Qt::LeftButton);
        QTRY_VERIFY2(shown.text("checkMessage").startsWith(QLatin1String("It could not be checked: ")), qPrintable(shown.text("checkMessage")));
        const QLabel &message = shown.find<QLabel>("checkMessage");
        QCOMPARE(message.palette().color(QPalette::WindowText), toneColour(Tone::Muted, shown.page.palette()));
        QTRY_VERIFY(shown.find<QPushButton>("checkNow").isEnabled());
        shown.desk.service.checkError.reset();
        QTest::mouseClick(&shown.find<QPushButton>("checkNow"), Qt::LeftButton);
        QTRY_VERIFY(message.isHidden() && shown.find<QPushButton>("checkNow").isEnabled());
    }
    void anOlderServiceKnowsNoLastLook()
    {
        Shown shown;
        shown.desk.service.unknown = {QStringLiteral("check.latest")};
        QVERIFY(shown.begin());
        QTRY_VERIFY2(shown.row(0).contains(QLatin1String("DNS and network: not checked yet")), qPrintable(shown.row(0)));
        QVERIFY(shown.find<QPushButton>("checkNow").isEnabled());
    }
    void aServiceThatDiesDuringACheckLeavesNothingRunning()
    {
        Shown shown;
        shown.desk.service.holdsChecks = true;
        QVERIFY(shown.begin());
        QTest::mouseClick(&shown.find<QPushButton>("checkNow"), Qt::LeftButton);
        QTRY_COMPARE(shown.desk.service.checks.size(), 1);
        shown.desk.service.die();
        QTRY_VERIFY(shown.find<QLabel>("domainsNote").isVisible());
        QVERIFY(shown.desk.service.start());
        QTRY_VERIFY(shown.find<QWidget>("checkPanel").isVisible() && shown.find<QPushButton>("checkNow").isEnabled());
    }

    // ---- the lines for the mail server

    void givesTheLinesOfTheChosenServerAndCopiesThem()
    {
        Shown shown;
        ipc::Kit postfix, rspamd;
        postfix.parts = {{{QStringLiteral("kit.postfix.shell"), {{"hostname", "mx2.firma.cz"}}}, {QStringLiteral("cat > restante_backup"), QStringLiteral("192.0.2.2 OK")}}};
        postfix.remarks = {{QStringLiteral("kit.postfix.elsewhere"), {}}};
        rspamd.parts = {{{QStringLiteral("kit.rspamd.reload"), {}}, {QStringLiteral("enabled = true;")}}};
        shown.desk.service.kits = {{int(ipc::KitServer::Postfix), postfix}, {int(ipc::KitServer::Rspamd), rspamd}};
        QVERIFY(shown.begin());
        QTest::mouseClick(&shown.find<QPushButton>("serverKit"), Qt::LeftButton);
        auto *dialog = shown.page.findChild<KitDialog *>();
        QVERIFY(dialog);
        const auto boxes = [&] {
            QList<RecordBox *> all = dialog->findChildren<RecordBox *>();
            all.removeIf([](const RecordBox *one) { return !one->isVisible(); });
            return all;
        };
        QTRY_COMPARE(boxes().size(), 1);
        if (const QString folder = qEnvironmentVariable("RESTANTE_SHOTS"); !folder.isEmpty())
            dialog->grab().save(folder + QStringLiteral("/kit.png"));
        QTest::mouseClick(boxes().first()->findChild<QPushButton *>(QStringLiteral("recordCopy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("cat > restante_backup\n192.0.2.2 OK"));
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("kitRemark"))->text().contains(QLatin1String("mynetworks")));
        dialog->findChild<QComboBox *>(QStringLiteral("kitServer"))->setCurrentText(QStringLiteral("rspamd"));
        QTRY_VERIFY(boxes().size() == 1 && boxes().first()->text() == u"enabled = true;");
        shown.desk.service.kitError = ipc::ErrorReply{QStringLiteral("kit.no-address"), {{"value", "mx2.firma.cz"}}};
        dialog->findChild<QComboBox *>(QStringLiteral("kitServer"))->setCurrentText(QStringLiteral("Exim"));
        QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("kitNote"))->text().contains(QLatin1String("No public address of mx2.firma.cz")));
        QVERIFY(boxes().isEmpty());
    }
    void provesItWithAMail()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QTest::mouseClick(&shown.find<QPushButton>("serverKit"), Qt::LeftButton);
        auto *dialog = shown.page.findChild<KitDialog *>();
        const auto result = [&] { return dialog->findChild<QLabel *>(QStringLiteral("kitResult"))->text(); };
        auto *send = dialog->findChild<QPushButton *>(QStringLiteral("kitCheck"));
        dialog->findChild<QLineEdit *>(QStringLiteral("kitAddress"))->setText(QStringLiteral(" eva@firma.cz "));
        send->click();
        QTRY_COMPARE(shown.desk.service.kitChecks.size(), 1);
        QCOMPARE(shown.desk.service.kitChecks.first().address, QStringLiteral("eva@firma.cz"));
        QVERIFY(!send->isEnabled());
        shown.desk.service.tell(QList<ipc::Step>{{QStringLiteral("kit-test.connect"), ipc::StepState::Good, 12, {}}, {QStringLiteral("kit-test.spf"), ipc::StepState::Running, 0, {}}}, false);
        QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("step-1")));
        shown.desk.service.tell(QList<ipc::Step>{{QStringLiteral("kit-test.connect"), ipc::StepState::Good, 12, {}}, {QStringLiteral("kit-test.spf"), ipc::StepState::Good, 30, {}}}, true);
        QTRY_VERIFY2(result().startsWith(QLatin1String("Proved")), qPrintable(result()));
        QVERIFY(send->isEnabled());
        send->click();
        QTRY_COMPARE(shown.desk.service.kitChecks.size(), 2);
        shown.desk.service.tell(QList<ipc::Step>{{QStringLiteral("kit-test.connect"), ipc::StepState::Failed, 12, {}}}, true);
        QTRY_VERIFY2(result().contains(QLatin1String("does not heed")), qPrintable(result()));
        send->click();
        QTRY_COMPARE(shown.desk.service.kitChecks.size(), 3);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("kitStop"))->isEnabled());
        dialog->findChild<QPushButton *>(QStringLiteral("kitStop"))->click();
        QVERIFY(result().contains(QLatin1String("stopped")));
        QTRY_COMPARE(shown.desk.service.cancelledJob, 3);
        shown.desk.service.kitError = ipc::ErrorReply{QStringLiteral("kit.running"), {}};
        send->click();
        QTRY_VERIFY2(result().contains(QLatin1String("under way already")), qPrintable(result()));
        shown.desk.service.kitError.reset();
        send->click();
        QTRY_COMPARE(shown.desk.service.kitChecks.size(), 5);
        shown.desk.service.die(); // nobody will tell how it goes on
        QTRY_VERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("kitStop"))->isEnabled());
        QVERIFY(!send->isEnabled());
    }
    void whoMayOnlyLookCopiesAndDoesNotCheck()
    {
        Shown shown;
        shown.desk.service.welcomedAs = ipc::Role::Viewer;
        QVERIFY(shown.begin());
        QTest::mouseClick(&shown.find<QPushButton>("serverKit"), Qt::LeftButton);
        auto *dialog = shown.page.findChild<KitDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("kitCheck"))->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("kitReason"))->isVisible());
        dialog->findChild<QPushButton *>(QStringLiteral("kitClose"))->click();
        QTRY_VERIFY(!shown.page.findChild<KitDialog *>());
    }
};
QTEST_MAIN(TstDomainChecks)
#include "tst_domain_checks.moc"
