// The window: navigation at the left, the status sentence on top, the page below. Composes the pages and owns nothing but them; closing it
// hides it while there is a tray, and ends the program otherwise. The relay is never touched by either.
#pragma once
#include <QMainWindow>
#include <QPointer>
#include "ipc/contract.h"
#include "ui/warnings/warning_action.h"
#include "ui/wizard/setup_wizard.h"

class QActionGroup;
class QStackedWidget;

namespace ui {

class DomainsPage;
class HelpPage;
class HistoryPage;
class Language;
class LocalSettings;
class LogPage;
class Navigation;
class NavigationButton;
class NoticesPage;
class OverviewPage;
class QueuePage;
class ServiceModel;
class SettingsPage;
class StatusBanner;
class WarningsPage;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum Page { OverviewIndex, QueueIndex, HistoryIndex, WarningsIndex, DomainsIndex, NoticesIndex, LogIndex, SettingsIndex, HelpIndex }; // in the order of the navigation

    MainWindow(ServiceModel &service, Language &language, LocalSettings &settings, QWidget *parent = nullptr);

    void open(Page page);       // shows the window too, also a minimised one
    void bringForward();        // the same with the page that it has
    QStringList pageNames() const; // "overview", "queue"…, by Page: for command lines and launchers, in no language
    void openQueue(const ipc::QueueFilter &filter, ipc::QueueSort sort);
    void openHistory(const ipc::HistoryFilter &filter);
    void openWarning(const QString &cause); // the page at that card
    void openHelp(const QString &code);
    void openSetup();           // the wizard; the one that is open already
    void act(WarningAction action, const ipc::Warning &about);
    void setTrayThere(bool isThere);
    SetupWizard *wizard() const { return m_wizard; }

Q_SIGNALS:
    void quitWanted();
    void schemeWanted(const QString &name); // "light", "dark" or empty = as the desktop
    void bubblesChanged(); // which are wanted
    void wentToTray();                      // closed, still running

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void add(QWidget *page, const char *name, const char *icon); // the next one of Page
    void buildMenus();
    void buildLanguageMenu();
    void buildSchemeMenu();
    void showChoices(); // of language and colours, in the menus
    void retranslate();
    void refresh();

    ServiceModel &m_service;
    Language &m_language;
    LocalSettings &m_settings;
    Navigation *m_navigation;
    StatusBanner *m_banner;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    QueuePage *m_queue;
    HistoryPage *m_history;
    WarningsPage *m_warnings;
    DomainsPage *m_domains;
    NoticesPage *m_notices;
    LogPage *m_log;
    SettingsPage *m_settingsPage;
    HelpPage *m_help;
    QList<NavigationButton *> m_buttons; // by Page
    QMenu *m_programMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_schemeMenu;
    QAction *m_setup;
    QAction *m_quit;
    QActionGroup *m_languages, *m_schemes;
    QPointer<SetupWizard> m_wizard;
    bool m_isTrayThere = false;
    bool m_hasOfferedSetup = false;
};

} // namespace ui
