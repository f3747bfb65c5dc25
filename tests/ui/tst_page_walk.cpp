// Every page of the window and of the wizard, in every language, in ordinary and in double type: nothing is cut off, and everything
// that can be used has a name for screen readers and for tests. In the pseudo-language (RESTANTE_PSEUDO: its resources) no text is left over that is not translated.
// No page and no dialog is forgotten: those that the walk does not see are named. The same walk through a small firm's window takes pictures
// (RESTANTE_PICTURES: their folder; RESTANTE_SCHEME, RESTANTE_PERCENT).
#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QPushButton>
#include <QResource>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include "support/directory_kit.h"
#include "support/notice_kit.h"
#include "support/service_desk.h"
#include "support/small_firm.h"
#include "support/window_faults.h"
#include "ui/charts/stacked_bars.h"
#include "ui/domains/domains_page.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/main_window.h"
#include "ui/palette.h"
#include "ui/record_box.h"
#include "ui/settings/settings_page.h"

using namespace ui;

// Outside all namespaces, as the macro wants it. What the program was built with comes before what is added.
static void forgetTranslations()
{
    Q_CLEANUP_RESOURCE(restante_ui_translations);
    Q_CLEANUP_RESOURCE(restante_words_translations);
}

namespace {

QString pseudoResources() { return qEnvironmentVariable("RESTANTE_PSEUDO"); }
bool isPseudo() { return !pseudoResources().isEmpty(); }
QString pictures() { return qEnvironmentVariable("RESTANTE_PICTURES"); }
Scheme scheme() { return qEnvironmentVariable("RESTANTE_SCHEME") == QLatin1String("dark") ? Scheme::Dark : Scheme::Light; }
constexpr QSize pictureSize(1280, 860);

// Classes of dialogs in the sources of the window.
QStringList dialogClasses()
{
    static const QRegularExpression head(QStringLiteral("\\bclass (\\w+) (?:final )?: public QDialog\\b"));
    QStringList classes;
    for (QDirIterator it(QStringLiteral(UI_SOURCES), {QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = head.globalMatch(text); match.hasNext();)
            classes << QStringLiteral("ui::") + match.next().captured(1);
    }
    classes.sort();
    return classes;
}

} // namespace

class TstPageWalk : public QObject {
    Q_OBJECT

    struct Shown {
        QTemporaryDir directory;
        LocalSettings settings{directory.filePath(QStringLiteral("restante.ini"))};
        Language language{*qApp};
        ServiceDesk desk;
        std::unique_ptr<MainWindow> window;
        QStringList faults;
        QStringList seen; // pages, and classes of dialogs
        QString last;     // that was looked at

        explicit Shown(const QString &wanted)
        {
            language.use(wanted);
            pictures().isEmpty() ? fill(desk.service) : SmallFirm::fill(desk.service);
            fillSetup(desk.service);
            window = std::make_unique<MainWindow>(desk.model, language, settings);
            if (!pictures().isEmpty())
                window->resize(pictureSize);
        }
        ~Shown() { language.use(QStringLiteral("en")); }

        static void fill(FakeService &service)
        {
            using enum ipc::PrimaryState;
            ipc::Primary paused = FakeService::primary(Maintenance);
            paused.host = QStringLiteral("mx3.firma.cz:25");
            service.snapshot.primaries = {FakeService::primary(Down), paused};
            service.snapshot.sentence = {QStringLiteral("status.primary-down"), {{"host", "mx1.firma.cz"}, {"since", "2026-11-21T08:00:00Z"}, {"asOf", "2026-11-21T12:00:00Z"},
                {"kept", QJsonObject{{"code", "status.kept"}, {"parameters", QJsonObject{{"messages", 37}, {"oldestSeconds", 7260}}}}}}};
            service.snapshot.counters = {1, 1, 2'400'000, 1, 187'200, 4'000'000'000, 2};
            service.snapshot.worst = warnings();
            service.snapshot.warnings = service.snapshot.worst.size();
            service.queue = FakeService::rows(5);
            service.history = FakeService::finished(5);
            service.history[1].outcome = ipc::RecipientState::Refused;
            service.history[1].rule = QStringLiteral("F2.null-sender");
            service.causes = {{QStringLiteral("firma.cz"), ipc::RecipientState::Waiting, QStringLiteral("handover.cannot-connect"), {}, 5, 4711, NoticeKit::ago(3600), {}}};
            service.held = {group()};
            service.directory.domains = {DirectoryKit::catchAll(), DirectoryKit::ready(QStringLiteral("second.test"))};
            ipc::LatestCheck latest;
            latest.at = QDateTime::currentDateTimeUtc();
            latest.next = latest.at->addSecs(6 * 3600);
            latest.triedAt = latest.at;
            latest.report = {QStringLiteral("firma.cz"), ipc::Verdict::Problem,
                            {{QStringLiteral("MX-101"), ipc::Severity::Problem, QStringLiteral("firma.cz"), {{"domain", "firma.cz"}, {"hostname", "mx2.firma.cz"}},
                              {QStringLiteral("firma.cz. IN MX 10 mail.firma.cz.")}, {QStringLiteral("firma.cz. IN MX 20 mx2.firma.cz.")}}},
                            {{10, QStringLiteral("mail.firma.cz"), {QStringLiteral("192.0.2.1")}, false, true}}};
            service.latest = {{QStringLiteral("firma.cz"), latest}};
            ipc::Kit kit;
            kit.parts = {{{QStringLiteral("kit.postfix.shell"), {{"hostname", "mx2.firma.cz"}}}, {QStringLiteral("cat > /etc/postfix/restante_backup <<END"), QStringLiteral("192.0.2.2 OK")}}};
            kit.remarks = {{QStringLiteral("kit.postfix.elsewhere"), {}}};
            service.kits = {{int(ipc::KitServer::Postfix), kit}};
            service.ended = {{QStringLiteral("MX-101"), ipc::Severity::Problem, QStringLiteral("firma.cz"), {{"domain", "firma.cz"}, {"hostname", "mx2.firma.cz"}},
                              latest.at->addSecs(-7200), *latest.at, true}};
            service.noticeOutages = {NoticeKit::lasting(), NoticeKit::ended(QStringLiteral("5"))};
            service.config.document = {{"hostname", "mx2.firma.cz"}, {"notices", QJsonObject{{"smarthost", "smtp.provider.cz:587"}}},
                                       {"alerts", QJsonObject{{"webhook", QJsonObject{{"url", "https://ntfy.sh/firma"}}}, {"quietHours", QJsonObject{{"from", "22:00"}, {"to", "06:00"}}}}}};
            service.alertWays = {{QStringLiteral("it@out.test"), false, 0, {}, {}}};
            ipc::Certificate own;
            own.file = QStringLiteral("/var/lib/restante/tls.pem");
            own.isOwn = own.isInUse = true;
            own.names = {QStringLiteral("mx2.firma.cz")};
            own.ends = NoticeKit::ago(-86'400 * 400);
            own.remarks = {{QStringLiteral("certificate.self-signed"), {}}};
            service.certificates = {own};
            const ipc::Sentence change{QStringLiteral("config.change.changed"), {{"what", QJsonObject{{"code", "config.key.acceptance.evidenceAge"}, {"parameters", QJsonObject{}}}}, {"before", "15s"}, {"after", "30s"}}};
            service.versions = {{QStringLiteral("v2"), {}, NoticeKit::ago(60), QStringLiteral("user:eva(1000)"), ipc::ConfigOrigin::Set, true, {change}, 3, false},
                                {QStringLiteral("v1"), {}, NoticeKit::ago(600), {}, ipc::ConfigOrigin::Found, false, {}, 0, true}};
            service.say(ipc::LogLevel::Warning, QStringLiteral("2026-11-21T10:00:00.000Z warning spool nearly-full free=1000000"));
            service.notices = {NoticeKit::told(2), NoticeKit::notTold(1)};
            service.report = [](const ipc::CheckDomain &check) {
                ipc::CheckReport report{check.domain, ipc::Verdict::Problem, {}, {}};
                report.ladder = {{10, QStringLiteral("mail.") + check.domain, {QStringLiteral("192.0.2.1")}, false, true}};
                report.findings = {{QStringLiteral("MX-101"), ipc::Severity::Problem, check.domain, {{"domain", check.domain}}, {},
                                    {check.domain + QStringLiteral(". IN MX 20 ") + check.hostname + u'.'}}};
                const QString mx = check.domain + QStringLiteral(". IN MX ");
                report.ladder << ipc::Rung{20, QStringLiteral("mx.old-provider.test"), {QStringLiteral("192.0.2.2")}, false, false};
                report.records = ipc::MxRecords{QList<QString>{mx + QStringLiteral("10 mail.firma.cz.")}, QList<QString>{mx + QStringLiteral("5 mx.old-provider.test.")},
                                                QDateTime::currentDateTime().addSecs(3600), {mx + QStringLiteral("10 mail.firma.cz."), mx + QStringLiteral("20 mx2.firma.cz.")}};
                return report;
            };
        }
        static void fillSetup(FakeService &service)
        {
            service.machine.facts = {{QStringLiteral("machine.address"), ipc::Verdict::Good, {QStringLiteral("machine.address-behind-router"), {{"address", "203.0.113.5"}, {"local", "192.168.1.10"}}}},
                                     {QStringLiteral("machine.name"), ipc::Verdict::Attention, {QStringLiteral("machine.name-needs-record"), {{"host", "mx2.firma.cz"}, {"record", "mx2.firma.cz. 3600 IN A 203.0.113.5"}}}},
                                     {QStringLiteral("machine.port"), ipc::Verdict::Problem, {QStringLiteral("machine.port-taken-by"), {{"port", 25}, {"text", "office ESMTP Postfix"}}}},
                                     {QStringLiteral("machine.outbound"), ipc::Verdict::Attention, {QStringLiteral("machine.outbound-blocked"), {{"port", 25}}}},
                                     {QStringLiteral("machine.inbound"), ipc::Verdict::Unknown, {QStringLiteral("machine.inbound-not-yet"), {}}}};
            service.machine.publicAddresses = {QStringLiteral("203.0.113.5")};
            service.machine.localAddress = QStringLiteral("192.168.1.10");
            service.kit.parts = {{{QStringLiteral("kit.postfix.shell"), {{"hostname", "mx2.firma.cz"}}}, {QStringLiteral("postconf -e 'mynetworks = 127.0.0.0/8 203.0.113.5'"), QStringLiteral("postfix reload")}}};
            service.checkedCertificate.isOwn = true;
            service.checkedCertificate.names = {QStringLiteral("mx2.firma.cz")};
            service.checkedCertificate.ends = NoticeKit::ago(-86'400 * 400);
            service.checkedCertificate.remarks = {{QStringLiteral("certificate.self-signed"), {}}};
            service.alertWays = {{QStringLiteral("it@out.test"), false, 0, {}, {}}, {QStringLiteral("webhook"), true, 0, {}, {}}};
        }
        static QList<ipc::Warning> warnings()
        {
            ipc::Warning told = FakeService::primaryDown();
            ipc::Warning known = FakeService::warning(QStringLiteral("MX-101"), ipc::Severity::Attention, QStringLiteral("firma.cz"), QStringLiteral("finding/MX-101"));
            ipc::Warning same = known;
            ipc::Warning task = FakeService::warning(QStringLiteral("alerts.not-proved"), ipc::Severity::Info, QStringLiteral("it@out.test"), QStringLiteral("alerts.not-proved/it@out.test"));
            task.parameters = {{"way", task.subject}};
            told.told = known.acknowledged = same.acknowledged = QDateTime::currentDateTimeUtc();
            return {told, known, same, task};
        }
        static ipc::HeldGroup group()
        {
            ipc::HeldGroup made;
            made.id = QStringLiteral("1");
            made.domain = QStringLiteral("firma.cz");
            made.cause = {QStringLiteral("handover.held-address"), {{"recipients", 40}, {"domain", "firma.cz"}, {"reply", "550 5.1.1 user unknown"}}};
            made.recipients = 40;
            made.examples = {QStringLiteral("eva@firma.cz"), QStringLiteral("jan@firma.cz")};
            made.since = QDateTime::currentDateTimeUtc();
            made.until = made.since.addDays(2);
            return made;
        }
        template <typename W> W *find(const char *name) { return window->findChild<W *>(QLatin1String(name)); }
        bool sees(const char *name) // on whatever page
        {
            return std::ranges::any_of(window->findChildren<QWidget *>(QLatin1String(name)), &QWidget::isVisible);
        }
        static QStringList faultsIn(const QWidget &top)
        {
            // Words of the test's own data, names of languages, and what Qt says itself (it is translated by Qt).
            static const QStringList data = QString::fromUtf8("hello čeština English Deutsch italiano Cancel").split(u' ');
            // What people, servers and files have written.
            const auto isData = [](const QWidget *widget) {
                static const QStringList names{QStringLiteral("helpText"), QStringLiteral("helpList"), QStringLiteral("kitServer"), QStringLiteral("logView"),
                                               QStringLiteral("noticeSubject")};
                return names.contains(widget->objectName());
            };
            return faults::cutIn(top) + faults::namelessIn(top) + (isPseudo() ? faults::untranslatedIn(top, data, isData) : QStringList());
        }
        // When nothing moves any more: what a layout does late is not what a person sees.
        static QImage still(const QWidget &top)
        {
            QImage last;
            (void)QTest::qWaitFor([&] {
                const QImage now = const_cast<QWidget &>(top).grab().toImage();
                return std::exchange(last, now) == now;
            });
            return last;
        }
        void look(const QWidget &top, const QString &where)
        {
            last = where;
            const bool isSound = QTest::qWaitFor([&] { return faultsIn(top).isEmpty(); }, 1000); // until all is laid out anew
            for (const QString &fault : isSound ? QStringList() : faultsIn(top))
                faults << where + QStringLiteral(": ") + fault;
            if (!pictures().isEmpty() && !still(top).save(pictures() + u'/' + QString(where).replace(u' ', u'-') + QStringLiteral(".png")))
                faults << where + QStringLiteral(": no picture in ") + pictures();
            seen << QString::fromLatin1(top.metaObject()->className());
            if (&top == window.get())
                seen << pageName(find<QStackedWidget>("pages")->currentIndex());
        }
        QString pageName(int index) { return QStringLiteral("page ") + window->pageNames().value(index); }
        QStringList forgotten() // pages and dialogs
        {
            QStringList all = dialogClasses();
            for (int index = 0; index < find<QStackedWidget>("pages")->count(); ++index)
                all << pageName(index);
            all.removeIf([this](const QString &one) { return seen.contains(one); });
            return all;
        }
        bool walkPages()
        {
            window->open(MainWindow::OverviewIndex);
            const auto isFilled = [this] { return sees("warningList") && (pictures().isEmpty() ? sees("endMaintenance") : find<StackedBars>("stackedBars")->hasData()); };
            if (!desk.connectNow() || !QTest::qWaitFor(isFilled))
                return false;
            look(*window, QStringLiteral("overview"));
            if (!walkQueue() || !walkHistory() || !walkWarnings() || !walkDomains())
                return false;
            window->open(MainWindow::NoticesIndex);
            return QTest::qWaitFor([this] { return sees("outage7") && !find<QWidget>("outage7")->visibleRegion().isEmpty(); }) && walkNotices() && walkLog() && walkSettings() && walkHelp();
        }
        // A dialog that was just asked for; closed again.
        bool walkDialog(const char *name, const QString &where)
        {
            if (!QTest::qWaitFor([&] { return sees(name); }))
                return false;
            look(*find<QWidget>(name), where);
            find<QDialog>(name)->reject();
            return QTest::qWaitFor([&] { return !sees(name); });
        }
        bool walkQuestion(const char *button, const QString &where) // a message box
        {
            const auto box = [this] {
                const auto boxes = window->findChildren<QMessageBox *>();
                const auto shown = std::ranges::find_if(boxes, &QWidget::isVisible);
                return shown == boxes.end() ? nullptr : *shown;
            };
            find<QAbstractButton>(button)->click();
            if (!QTest::qWaitFor([&] { return box() != nullptr; }))
                return false;
            look(*box(), where);
            box()->reject();
            return QTest::qWaitFor([&] { return !box(); });
        }
        bool walkQueue()
        {
            window->open(MainWindow::QueueIndex);
            const bool isHeld = !desk.service.held.isEmpty();
            if (!QTest::qWaitFor([&] { return sees("causePanel") && (!isHeld || (sees("heldRetry1") && !find<QWidget>("heldRetry1")->visibleRegion().isEmpty())); }))
                return false;
            auto *table = find<QTableView>("queueTable");
            if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 1; }))
                return false;
            table->selectRow(1);
            if (!QTest::qWaitFor([&] { return find<QWidget>("queueRemove")->isEnabled() && !find<QPlainTextEdit>("detailsHead")->toPlainText().isEmpty(); }))
                return false;
            look(*window, QStringLiteral("queue"));
            return walkQuestion("queueRemove", QStringLiteral("queue remove"));
        }
        bool walkDomains()
        {
            window->open(MainWindow::DomainsIndex);
            const auto isFilled = [this] { return sees("directoryPanel") && (sees("catchAllWarning") || !pictures().isEmpty()) && sees("findingShouldBe"); };
            if (!QTest::qWaitFor(isFilled))
                return false;
            look(*window, QStringLiteral("domains"));
            find<QPushButton>("serverKit")->click();
            if (!QTest::qWaitFor([this] { return sees("kitLines"); }))
                return false;
            look(*find<QWidget>("kitDialog"), QStringLiteral("kit"));
            find<QPushButton>("kitClose")->click();
            QFile list(directory.filePath(QStringLiteral("staff.csv")));
            if (!list.open(QIODevice::WriteOnly) || list.write("eva@firma.cz\n") < 0)
                return false;
            list.close();
            desk.service.preview = DirectoryKit::withNonsense();
            find<DomainsPage>("domainsPage")->import(list.fileName());
            return QTest::qWaitFor([this] { return sees("importPartial"); }) && walkDialog("importDialog", QStringLiteral("import"));
        }
        bool walkWarnings()
        {
            window->open(MainWindow::WarningsIndex);
            if (!QTest::qWaitFor([this] { return sees("warningsInformation"); }))
                return false;
            find<QAbstractButton>("warningsInformation")->click();
            const auto details = [this] { return window->findChildren<QAbstractButton *>(QStringLiteral("warningDetails")); };
            const bool isThere = QTest::qWaitFor([&] { return details().size() >= 3 && std::ranges::all_of(details(), &QWidget::isVisible); });
            for (QAbstractButton *button : pictures().isEmpty() ? details() : QList<QAbstractButton *>())
                button->click();
            find<QTableView>("endedTable")->selectRow(0);
            look(*window, QStringLiteral("warnings"));
            return isThere && sees("endedExplain");
        }
        bool walkHistory()
        {
            ipc::HistoryFilter filter; // with both times, which are wide
            filter.since = QDateTime::currentDateTimeUtc().addDays(-1);
            filter.until = filter.since->addDays(2);
            window->openHistory(filter);
            auto *table = find<QTableView>("historyTable");
            if (!QTest::qWaitFor([&] { return sees("historyTable") && table->model()->rowCount() > 4; }))
                return false;
            table->selectRow(1);
            look(*window, QStringLiteral("history"));
            find<QPushButton>("historyErase")->click();
            if (!QTest::qWaitFor([this] { return sees("eraseDialog"); }))
                return false;
            look(*find<QWidget>("eraseDialog"), QStringLiteral("erase"));
            find<QPushButton>("eraseClose")->click();
            filter.address = QStringLiteral("nobody");
            window->openHistory(filter);
            const bool isTold = QTest::qWaitFor([this] { return sees("historyNote"); });
            look(*window, QStringLiteral("history without rows"));
            return isTold;
        }
        bool isRead() // the text of a notice, wherever it is shown
        {
            const auto texts = window->findChildren<QPlainTextEdit *>(QStringLiteral("noticeText"));
            return std::ranges::all_of(texts, [](const QPlainTextEdit *text) { return !text->isVisible() || !text->toPlainText().isEmpty(); });
        }
        bool walkNotices()
        {
            auto *tabs = find<QTabWidget>("noticesTabs");
            look(*window, QStringLiteral("outages"));
            find<QWidget>("outage7")->findChild<QPushButton *>(QStringLiteral("outagePreview"))->click();
            if (!QTest::qWaitFor([this] { return sees("noticePreview") && isRead(); }) || !walkDialog("noticePreview", QStringLiteral("notice preview")))
                return false;
            tabs->setCurrentIndex(1);
            if (!QTest::qWaitFor([this] { return sees("placeholder-sent") && find<QWidget>("templateSend")->isEnabled() && isRead(); }))
                return false;
            look(*window, QStringLiteral("words"));
            find<QPushButton>("templateSend")->click();
            return walkDialog("sendNotice", QStringLiteral("notice send"));
        }
        bool walkLog()
        {
            window->open(MainWindow::LogIndex);
            if (!QTest::qWaitFor([this] { return sees("logView"); }))
                return false;
            look(*window, QStringLiteral("log"));
            find<QPushButton>("logBundle")->click();
            if (!QTest::qWaitFor([this] { return sees("bundleDialog") && find<QWidget>("bundleSave")->isEnabled(); }))
                return false;
            look(*find<QWidget>("bundleDialog"), QStringLiteral("bundle"));
            find<QPushButton>("bundleClose")->click();
            return true;
        }
        bool walkSettings()
        {
            window->open(MainWindow::SettingsIndex);
            const char *there[] = {"generalLanguage", "way1", "certificate1", "storageLifetime", "networkHostname", "accessViewers", "version2", "settingsRunWizard"};
            for (int section = 0; section < SettingsPage::SectionCount; ++section) {
                find<SettingsPage>("settingsPage")->open(SettingsPage::Section(section));
                if (!QTest::qWaitFor([&] { return sees(there[section]); }))
                    return false;
                look(*window, QStringLiteral("settings %1").arg(QLatin1String(there[section])));
            }
            return true;
        }
        bool walkHelp()
        {
            window->open(MainWindow::HelpIndex);
            const bool isThere = QTest::qWaitFor([this] { return sees("helpText"); });
            look(*window, QStringLiteral("help"));
            return isThere;
        }
        // Every page with all that can be unfolded on it, to the end.
        bool walkWizard()
        {
            window->openSetup();
            SetupWizard &wizard = *window->wizard();
            const auto part = [&](const char *name) { return wizard.findChild<QAbstractButton *>(QLatin1String(name)); };
            const auto write = [&](const char *name, const char *text) { wizard.findChild<QWidget *>(QLatin1String(name))->setProperty("text", QString::fromLatin1(text)); };
            auto *next = part("wizardNext");
            const std::function<bool()> prepare[] = {
                [] { return true; },
                [&] { return wizard.findChild<QPlainTextEdit *>(QStringLiteral("domainsEdit"))->setPlainText(QStringLiteral("firma.cz info@firma.cz")), true; },
                [&] { return write("primaryEdit", "mail.firma.cz"), part("knownByLdap")->click(), write("ldapUrl", "dc1"), write("ldapBase", "DC=firma"), true; },
                [&] { return part("smarthostFold")->setChecked(true), part("machineMore")->setChecked(true), QTest::qWaitFor([&] { return wizard.findChild<QLabel *>(QStringLiteral("machineFact-2")); }); },
                [&] { return part("kitFold")->setChecked(true), QTest::qWaitFor([&] { return wizard.findChild<QWidget *>(QStringLiteral("kitLines")) && !wizard.findChild<RecordBox *>(QStringLiteral("dnsRecord"))->text().isEmpty(); }); },
                [&] { return part("certificateFiles")->click(), write("certificateFile", "/etc/ssl/mx2.pem"), part("blocklists")->click(), QTest::qWaitFor([&] { return next->isEnabled(); }); },
                [&] { return part("webhookFold")->setChecked(true), write("webhookUrl", "https://ntfy.sh/our-mail"), write("alertEmail", "it@out.test"), QTest::qWaitFor([&] { return part("alertTest-0"); }); },
                [] { return true; }};
            if (!QTest::qWaitFor([&] { return next->isEnabled(); }))
                return false;
            for (int page = 0; page < int(std::size(prepare)); ++page) {
                if (wizard.currentPage() != page || !prepare[page]())
                    return false;
                look(wizard, QStringLiteral("wizard %1").arg(page + 1));
                if (page == int(Step::Domains))
                    wizard.findChild<QAbstractButton *>(QStringLiteral("domainFix-1"))->click();
                if (page == int(Step::Domains))
                    wizard.findChild<QPlainTextEdit *>(QStringLiteral("domainsEdit"))->setPlainText(QStringLiteral("firma.cz"));
                if (!QTest::qWaitFor([&] { return next->isEnabled(); }))
                    return false;
                next->click();
            }
            const bool isApplied = QTest::qWaitFor([&] { return !part("wizardCancel")->isVisible(); });
            look(wizard, QStringLiteral("wizard %1").arg(stepCount + 1));
            return isApplied;
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        applyScheme(*qApp, scheme());
        QVERIFY(pictures().isEmpty() || QDir().mkpath(pictures()));
        if (!isPseudo())
            return;
        forgetTranslations();
        QVERIFY(QResource::registerResource(pseudoResources())); // before anything is said: core/words reads its languages once
    }
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        const int only = qEnvironmentVariableIntValue("RESTANTE_PERCENT");
        for (const QString &language : isPseudo() || !pictures().isEmpty() ? QStringList{QStringLiteral("en")} : Language::all())
            for (const int percent : only > 0 ? QList<int>{only} : QList<int>{100, 200})
                QTest::addRow("%s %d %%", isPseudo() ? "pseudo" : qPrintable(language), percent) << language << percent;
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(before.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        bool isWalked = false;
        QStringList faults, forgotten;
        QString last;
        {
            Shown shown(language);
            isWalked = shown.walkPages() && shown.walkWizard();
            faults = shown.faults;
            last = shown.last;
            forgotten = shown.forgotten();
        }
        QApplication::setFont(before);
        faults.removeDuplicates();
        for (const QString &fault : std::as_const(faults))
            qWarning("%s", qPrintable(fault));
        QCOMPARE(faults.size(), 0);
        QVERIFY2(isWalked, qPrintable(QStringLiteral("it goes no further than ") + last));
        QVERIFY2(forgotten.isEmpty(), qPrintable(QStringLiteral("the walk does not come to ") + forgotten.join(QStringLiteral(", "))));
    }
};
QTEST_MAIN(TstPageWalk)
#include "tst_page_walk.moc"
