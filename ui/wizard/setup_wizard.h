// The set-up, page by page (setup_draft.h: Step). Starts from the service's present configuration, so it can be run again at any time; nothing is
// changed before the last page's Apply. What was written is kept after each page, and gone on with when it is opened again.
#pragma once
#include <QDialog>
#include <QList>
#include "ipc/contract.h"
#include "ui/wizard/draft_file.h"
#include "ui/wizard/setup_draft.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class DnsPage;
class Language;
class LocalSettings;
class ServiceModel;
class SummaryPage;
class WelcomePage;
class WizardPage;
class WizardSteps;

class SetupWizard : public QDialog {
    Q_OBJECT
public:
    SetupWizard(ServiceModel &service, Language &language, LocalSettings &settings, QWidget *parent = nullptr);

    int currentPage() const;
    void goTo(int page); // one that can be reached

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPages(Language &language, LocalSettings &settings);
    void add(WizardPage *page);
    void build();
    void connectAll();
    void load();                 // the present configuration
    void reload();               // the same, keeping what was written here
    SetupDraft draftOf(const ipc::ConfigDocument &base) const;
    void takeBase(const ipc::ConfigDocument &base, const SetupDraft &before);
    void begin(const ipc::ConfigDocument &base); // with what was kept of an earlier time, if anything
    void startOver();
    void keep();                 // what was written
    void loadPages();
    bool isReachable(int page) const;
    void next();
    void back();
    void refresh();
    WizardPage *page(int index) const { return m_pages.at(index); }

    ServiceModel &m_service;
    const DraftFile m_file;
    SetupDraft m_draft;
    SetupDraft m_before;
    ipc::ConfigDocument m_base;
    QList<WizardPage *> m_pages;
    WelcomePage *m_welcome = nullptr;
    DnsPage *m_dns = nullptr;
    SummaryPage *m_summary = nullptr;
    WizardSteps *m_steps = nullptr;
    QLabel *m_heading;
    QLabel *m_error;
    QStackedWidget *m_stack;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_later = nullptr;
    QDateTime m_begun;
    int m_furthest = 0;
    bool m_isLoaded = false;
};

} // namespace ui
