// Every page of the window and of the wizard, in every language, in ordinary and in double type: nothing is cut off, and everything
// that can be used has a name for screen readers.
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include "support/directory_kit.h"
#include "support/notice_kit.h"
#include "support/service_desk.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/main_window.h"
#include "ui/settings/settings_page.h"

using namespace ui;

namespace {

QString called(const QWidget *widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + QStringLiteral(" (%1×%2)").arg(widget->width()).arg(widget->height());
}

// What scrolls is not cut; everything else is when it reaches beyond its window.
bool isBeyond(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above && !widget->isWindow(); above = above->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return false;
    return widget->mapTo(widget->window(), widget->rect().bottomRight()).x() >= widget->window()->width();
}

bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->text().isEmpty())
        return false;
    const bool isTooLow = widget->height() < (widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->minimumSizeHint().height());
    return isTooLow || widget->width() < widget->minimumSizeHint().width() || isBeyond(widget);
}

QStringList headingsCutIn(const QHeaderView *header)
{
    QStringList cut;
    for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i)
        if (!header->isSectionHidden(i) && header->sectionSize(i) < header->sectionSizeHint(i))
            cut << QStringLiteral("heading: ") + header->model()->headerData(i, Qt::Horizontal).toString();
    return cut;
}

template <typename W> bool is(const QWidget *widget) { return qobject_cast<const W *>(widget) != nullptr; }

QStringList faultsIn(const QWidget &top)
{
    QStringList faults;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != top.window() || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const bool hasText = is<QLabel>(widget) || is<QAbstractButton>(widget) || is<QComboBox>(widget) || is<QGroupBox>(widget);
        if (hasText && isCut(widget))
            faults << called(widget);
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            faults << headingsCutIn(header);
        if (widget->focusPolicy() & Qt::TabFocus && !is<QAbstractScrollArea>(widget))
            if (QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)); access->text(QAccessible::Name).isEmpty())
                faults << QStringLiteral("nameless: ") + called(widget);
    }
    return faults;
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

        explicit Shown(const QString &wanted)
        {
            language.use(wanted);
            fill(desk.service);
            window = std::make_unique<MainWindow>(desk.model, language, settings);
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
            service.notices = {NoticeKit::told(2), NoticeKit::notTold(1)};
            service.report = [](const ipc::CheckDomain &check) {
                ipc::CheckReport report{check.domain, ipc::Verdict::Problem, {}, {}};
                report.ladder = {{10, QStringLiteral("mail.") + check.domain, {QStringLiteral("192.0.2.1")}, false, true}};
                report.findings = {{QStringLiteral("MX-101"), ipc::Severity::Problem, check.domain, {{"domain", check.domain}}, {},
                                    {check.domain + QStringLiteral(". IN MX 20 ") + check.hostname + u'.'}}};
                return report;
            };
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
        bool sees(const char *name) { return find<QWidget>(name) && find<QWidget>(name)->isVisible(); }
        void look(const QWidget &top, const QString &where)
        {
            const bool isSound = QTest::qWaitFor([&] { return faultsIn(top).isEmpty(); }, 1000); // until all is laid out anew
            for (const QString &fault : isSound ? QStringList() : faultsIn(top))
                faults << where + QStringLiteral(": ") + fault;
        }
        bool walkPages()
        {
            window->open(MainWindow::OverviewIndex);
            if (!desk.connectNow() || !QTest::qWaitFor([this] { return sees("warningList") && sees("endMaintenance"); }))
                return false;
            look(*window, QStringLiteral("overview"));
            window->open(MainWindow::QueueIndex);
            if (!QTest::qWaitFor([this] { return sees("heldRetry1") && !find<QWidget>("heldRetry1")->visibleRegion().isEmpty() && sees("causePanel"); }))
                return false;
            look(*window, QStringLiteral("queue"));
            if (!walkHistory() || !walkWarnings())
                return false;
            window->open(MainWindow::DomainsIndex);
            if (!QTest::qWaitFor([this] { return sees("directoryPanel") && sees("catchAllWarning"); }))
                return false;
            look(*window, QStringLiteral("domains"));
            window->open(MainWindow::NoticesIndex);
            return QTest::qWaitFor([this] { return sees("outage7") && !find<QWidget>("outage7")->visibleRegion().isEmpty(); }) && walkNotices() && walkSettings() && walkHelp();
        }
        bool walkWarnings()
        {
            window->open(MainWindow::WarningsIndex);
            if (!QTest::qWaitFor([this] { return sees("warningsInformation"); }))
                return false;
            find<QAbstractButton>("warningsInformation")->click();
            const auto details = [this] { return window->findChildren<QAbstractButton *>(QStringLiteral("warningDetails")); };
            const bool isThere = QTest::qWaitFor([&] { return details().size() == 3 && std::ranges::all_of(details(), &QWidget::isVisible); });
            for (QAbstractButton *button : details())
                button->click();
            look(*window, QStringLiteral("warnings"));
            return isThere;
        }
        bool walkHistory()
        {
            ipc::HistoryFilter filter; // with both times, which are wide
            filter.since = QDateTime::currentDateTimeUtc().addDays(-1);
            filter.until = filter.since->addDays(2);
            window->openHistory(filter);
            auto *table = find<QTableView>("historyTable");
            if (!QTest::qWaitFor([&] { return sees("historyTable") && table->model()->rowCount() == 5; }))
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
        bool walkNotices()
        {
            auto *tabs = find<QTabWidget>("noticesTabs");
            look(*window, QStringLiteral("outages"));
            tabs->setCurrentIndex(1);
            const bool isThere = QTest::qWaitFor([this] { return sees("placeholder-sent"); });
            look(*window, QStringLiteral("words"));
            return isThere;
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
        bool walkWizard()
        {
            window->openSetup();
            SetupWizard &wizard = *window->wizard();
            if (!QTest::qWaitFor([&] { return desk.service.asked.contains(QStringLiteral("config.show")); }))
                return false;
            wizard.findChild<QPlainTextEdit *>(QStringLiteral("domainsEdit"))->setPlainText(QStringLiteral("firma.cz"));
            auto *next = wizard.findChild<QPushButton *>(QStringLiteral("wizardNext"));
            for (int page = 0; page < 4; ++page) {
                if (!QTest::qWaitFor([&] { return wizard.currentPage() == page; }))
                    return false;
                auto *record = wizard.findChild<QPlainTextEdit *>(QStringLiteral("dnsRecord"));
                if (page == 2 && !QTest::qWaitFor([&] { return !record->toPlainText().isEmpty(); }))
                    return false;
                look(wizard, QStringLiteral("wizard %1").arg(page + 1));
                if (page == 1)
                    wizard.findChild<QWidget *>(QStringLiteral("primaryEdit"))->setProperty("text", QStringLiteral("mail.firma.cz"));
                if (page < 3 && !QTest::qWaitFor([&] { return next->isEnabled(); }))
                    return false;
                if (page < 3)
                    next->click();
            }
            return true;
        }
    };

private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const QString &language : Language::all())
            for (const int percent : {100, 200})
                QTest::addRow("%s %d %%", qPrintable(language), percent) << language << percent;
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
        QStringList faults;
        {
            Shown shown(language);
            isWalked = shown.walkPages() && shown.walkWizard();
            faults = shown.faults;
        }
        QApplication::setFont(before);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        QVERIFY(isWalked);
    }
};
QTEST_MAIN(TstPageWalk)
#include "tst_page_walk.moc"
