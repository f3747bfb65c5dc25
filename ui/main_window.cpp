#include "ui/main_window.h"
#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include "ui/accessible_frame.h"
#include "ui/domains/domains_page.h"
#include "ui/help/help_page.h"
#include "ui/history/history_page.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/log/log_page.h"
#include "ui/navigation.h"
#include "ui/notices/notices_page.h"
#include "ui/overview_page.h"
#include "ui/queue_page.h"
#include "ui/service_model.h"
#include "ui/settings/settings_page.h"
#include "ui/status_banner.h"
#include "ui/text.h"
#include "ui/warnings/warnings_page.h"

namespace ui {

namespace {
constexpr QSize firstSize(1060, 680);

template <typename Object> Object *named(Object *object, const char *name)
{
    object->setObjectName(QLatin1String(name));
    return object;
}
} // namespace

MainWindow::MainWindow(ServiceModel &service, Language &language, LocalSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_service(service), m_language(language), m_settings(settings), m_navigation(new Navigation),
      m_banner(new StatusBanner(service)), m_pages(new QStackedWidget), m_overview(new OverviewPage(service, settings)),
      m_queue(new QueuePage(service)), m_history(new HistoryPage(service, settings)), m_warnings(new WarningsPage(service)), m_domains(new DomainsPage(service)),
      m_notices(new NoticesPage(service, settings)), m_log(new LogPage(service)), m_settingsPage(new SettingsPage(service, language, settings)), m_help(new HelpPage),
      m_languages(new QActionGroup(this)), m_schemes(new QActionGroup(this))
{
    installFrameAccessibility();
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    build();
    buildMenus();
    connect(&m_service, &ServiceModel::changed, this, &MainWindow::refresh);
    connect(m_navigation, &Navigation::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_overview, &OverviewPage::queueWanted, this, &MainWindow::openQueue);
    connect(m_overview, &OverviewPage::helpWanted, this, &MainWindow::openHelp);
    connect(m_overview, &OverviewPage::warningsWanted, this, [this] { open(WarningsIndex); });
    connect(m_overview, &OverviewPage::warningWanted, this, &MainWindow::openWarning);
    connect(m_overview, &OverviewPage::historyWanted, this, &MainWindow::openHistory);
    connect(m_overview, &OverviewPage::setUpWanted, this, &MainWindow::openSetup);
    connect(m_overview, &OverviewPage::domainsWanted, this, [this] { open(DomainsIndex); });
    connect(m_warnings, &WarningsPage::helpWanted, this, &MainWindow::openHelp);
    using enum WarningAction; // a new certificate has no page yet
    m_warnings->setPossible({OpenQueue, OpenHeld, OpenLargest, OpenServers, CheckAgain, TellServer, OpenNotices, OpenSetUp});
    connect(m_warnings, &WarningsPage::actionWanted, this, &MainWindow::act);
    connect(m_banner, &StatusBanner::queueWanted, this, [this] { openQueue({}, ipc::QueueSort::Age); });
    connect(m_banner, &StatusBanner::setUpWanted, this, &MainWindow::openSetup);
    connect(m_domains, &DomainsPage::setUpWanted, this, &MainWindow::openSetup);
    connect(m_settingsPage, &SettingsPage::setUpWanted, this, &MainWindow::openSetup);
    connect(m_settingsPage, &SettingsPage::bubblesChanged, this, &MainWindow::bubblesChanged);
    connect(m_settingsPage, &SettingsPage::schemeWanted, this, [this](const QString &name) {
        showChoices();
        Q_EMIT schemeWanted(name);
    });
    connect(m_domains, &DomainsPage::helpWanted, this, &MainWindow::openHelp);
    retranslate();
    if (!restoreGeometry(m_settings.geometry()))
        resize(firstSize);
}

void MainWindow::build()
{
    add(m_overview, "navOverview", "nav-overview");
    add(m_queue, "navQueue", "nav-queue");
    add(m_history, "navHistory", "nav-history");
    add(m_warnings, "navWarnings", "nav-warnings");
    add(m_domains, "navDomains", "nav-domains");
    add(m_notices, "navNotices", "nav-notices");
    add(m_log, "navLog", "nav-log");
    add(m_settingsPage, "navSettings", "nav-settings");
    add(m_help, "navHelp", "nav-help");
    m_pages->setObjectName(QStringLiteral("pages"));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(18, 16, 18, 12);
    right->setSpacing(14);
    right->addWidget(m_banner);
    right->addWidget(m_pages, 1);
    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(middle);
}

void MainWindow::add(QWidget *page, const char *name, const char *icon)
{
    m_buttons << m_navigation->add(QLatin1String(name), QLatin1String(icon));
    m_pages->addWidget(page);
}

void MainWindow::buildMenus()
{
    m_programMenu = named(menuBar()->addMenu(QString()), "menuProgram");
    m_viewMenu = named(menuBar()->addMenu(QString()), "menuView");
    m_setup = named(m_programMenu->addAction(QString()), "actionSetup");
    m_programMenu->addSeparator();
    m_quit = named(m_programMenu->addAction(QString()), "actionQuit");
    m_quit->setShortcut(QKeySequence::Quit);
    m_languageMenu = named(m_viewMenu->addMenu(QString()), "menuLanguage");
    m_schemeMenu = named(m_viewMenu->addMenu(QString()), "menuScheme");
    buildLanguageMenu();
    buildSchemeMenu();
    connect(m_setup, &QAction::triggered, this, &MainWindow::openSetup);
    connect(m_quit, &QAction::triggered, this, &MainWindow::quitWanted);
}

void MainWindow::buildLanguageMenu()
{
    const QStringList languages = Language::all();
    for (const QString &language : languages) {
        QAction *action = named(m_languageMenu->addAction(Language::nameOf(language)), "");
        action->setObjectName(QStringLiteral("language-") + language);
        action->setCheckable(true);
        action->setChecked(language == m_language.current());
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] {
            m_settings.setLanguage(language);
            m_language.use(language);
        });
    }
}

void MainWindow::buildSchemeMenu()
{
    for (const char *name : {"", "light", "dark"}) {
        const QString scheme = QLatin1String(name);
        QAction *action = m_schemeMenu->addAction(QString());
        action->setObjectName(scheme.isEmpty() ? QStringLiteral("scheme-desktop") : QStringLiteral("scheme-") + scheme);
        action->setCheckable(true);
        action->setChecked(scheme == m_settings.scheme());
        m_schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] {
            m_settings.setScheme(scheme);
            Q_EMIT schemeWanted(scheme);
        });
    }
}

// Both can be chosen on the page of settings, too.
void MainWindow::showChoices()
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->objectName() == QStringLiteral("language-") + m_language.current());
    const QString scheme = m_settings.scheme();
    for (QAction *action : m_schemes->actions())
        action->setChecked(action->objectName() == QStringLiteral("scheme-") + (scheme.isEmpty() ? QStringLiteral("desktop") : scheme));
}

void MainWindow::open(Page page)
{
    m_navigation->setCurrent(page);
    m_pages->setCurrentIndex(page);
    bringForward();
}

void MainWindow::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized); // show() and raise() leave a minimised window minimised
    show();
    raise();
    activateWindow();
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const NavigationButton *button : m_buttons)
        names << button->objectName().mid(int(qstrlen("nav"))).toLower();
    return names;
}

void MainWindow::openQueue(const ipc::QueueFilter &filter, ipc::QueueSort sort)
{
    m_queue->show(filter, sort);
    open(QueueIndex);
}

void MainWindow::openHistory(const ipc::HistoryFilter &filter)
{
    m_history->show(filter);
    open(HistoryIndex);
}

void MainWindow::openWarning(const QString &cause)
{
    open(WarningsIndex);
    m_warnings->open(cause);
}

void MainWindow::openHelp(const QString &code)
{
    m_help->open(code);
    open(HelpIndex);
}

void MainWindow::openSetup()
{
    m_hasOfferedSetup = true;
    if (!m_wizard) {
        m_wizard = new SetupWizard(m_service, m_language, m_settings, this);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_wizard->open();
    m_wizard->raise();
    m_wizard->activateWindow();
}

void MainWindow::act(WarningAction action, const ipc::Warning &about)
{
    const QString domain = domainOf(about);
    ipc::QueueFilter mail;
    if (!domain.isEmpty())
        mail.search = u'@' + domain; // where it is seen, and can be taken out again
    switch (action) {
    case WarningAction::OpenQueue: return openQueue(mail, ipc::QueueSort::Age);
    case WarningAction::OpenHeld: mail.states = {ipc::RecipientState::Held}; return openQueue(mail, ipc::QueueSort::Age);
    case WarningAction::OpenLargest: return openQueue({}, ipc::QueueSort::Size);
    case WarningAction::OpenNotices: return open(NoticesIndex);
    case WarningAction::OpenSetUp: return openSetup();
    case WarningAction::OpenServers:
    case WarningAction::CheckAgain:
    case WarningAction::TellServer: break;
    case WarningAction::None:
    case WarningAction::ReplaceCertificate: return;
    }
    open(DomainsIndex);
    const auto then = action == WarningAction::CheckAgain ? DomainsPage::Then::Check : action == WarningAction::TellServer ? DomainsPage::Then::Tell : DomainsPage::Then::Look;
    m_domains->choose(domain, then);
}

void MainWindow::setTrayThere(bool isThere) { m_isTrayThere = isThere; }

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    event->accept();
    if (!m_isTrayThere)
        return Q_EMIT quitWanted();
    if (!m_settings.toldAboutTray())
        Q_EMIT wentToTray();
    m_settings.setToldAboutTray();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Restante"));
    m_programMenu->setTitle(tr("&Restante"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_schemeMenu->setTitle(tr("&Colours"));
    m_setup->setText(tr("&Set up…"));
    m_quit->setText(tr("&Quit the window (the relay keeps running)"));
    m_setup->setIcon(icon(QStringLiteral("setup"), palette()));
    m_quit->setIcon(icon(QStringLiteral("quit"), palette()));
    const QString schemes[] = {tr("As the &desktop"), tr("&Light"), tr("D&ark")};
    for (int i = 0; i < m_schemes->actions().size(); ++i)
        m_schemes->actions().at(i)->setText(schemes[i]);
    m_navigation->setAccessibleName(tr("Pages"));
    showChoices();
    const QStringList titles{tr("Overview"), tr("Queue"), tr("History"), tr("Warnings"), tr("Domains && servers"), tr("Notices"), tr("Log"), tr("Settings"), tr("Help")}; // by Page
    Q_ASSERT(titles.size() == m_buttons.size());
    for (qsizetype page = 0; page < titles.size(); ++page) {
        m_buttons.at(page)->setText(titles.at(page));
        const QString name = QString(titles.at(page)).replace(QLatin1String("&&"), QLatin1String("&"));
        m_buttons.at(page)->setAccessibleName(name);
        m_pages->widget(int(page))->setAccessibleName(name); // for what scrolls in it, too
    }
    refresh();
}

void MainWindow::refresh()
{
    const auto &snapshot = m_service.snapshot();
    const bool isCurrent = m_service.contact() == Contact::Connected && snapshot;
    m_buttons.at(QueueIndex)->setBadge(isCurrent && snapshot->counters.messages > 0 ? numberText(snapshot->counters.messages) : QString());
    m_buttons.at(WarningsIndex)->setBadge(isCurrent && snapshot->warnings > 0 ? numberText(snapshot->warnings) : QString());
    m_setup->setEnabled(isCurrent && m_service.role() >= ipc::Role::Administrator);
    if (isCurrent && !snapshot->isSetUp && !m_hasOfferedSetup && m_setup->isEnabled() && isVisible())
        openSetup();
}

} // namespace ui
