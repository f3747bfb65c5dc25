// The set-up in four pages: domains, mail server, DNS, summary. Starts from the service's present configuration, so it can be run again
// at any time; nothing is changed before the last page's Apply.
#pragma once
#include <QDialog>
#include <QList>
#include "ipc/contract.h"
#include "ui/wizard/setup_draft.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class ServiceModel;
class SummaryPage;
class WizardPage;

class SetupWizard : public QDialog {
    Q_OBJECT
public:
    explicit SetupWizard(ServiceModel &service, QWidget *parent = nullptr);

    int currentPage() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void load();                 // the present configuration
    void reload();               // the same, keeping what was written here
    void takeBase(const ipc::ConfigDocument &base, bool keepsDraft);
    void goTo(int page);
    void next();
    void back();
    void refresh();
    void showSteps();
    WizardPage *page(int index) const;

    ServiceModel &m_service;
    SetupDraft m_draft;
    QList<QLabel *> m_steps;
    QLabel *m_error;
    QStackedWidget *m_pages;
    SummaryPage *m_summary;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    bool m_isLoaded = false;
};

} // namespace ui
