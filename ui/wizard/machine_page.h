// Page 4: this machine as the world sees it. Found, not asked: address, name, port, PTR, the way out. What cannot be proved from the inside is
// said to be so; a router is told what to do; where port 25 leads nowhere a server that passes mail on is entered and tested here.
#pragma once
#include "ipc/contract.h"
#include "ui/wizard/wizard_page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FactList;
class Fold;
class ServiceModel;
class SmarthostPanel;

class MachinePage : public WizardPage {
    Q_OBJECT
public:
    MachinePage(SetupDraft &draft, ServiceModel &service, QWidget *parent);

    QString title() const override;
    void load() override;
    void enter() override;
    void leave() override;
    bool isComplete() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void read();
    void check();
    void take(const ipc::MachineReport &report);
    void refresh();
    void retranslate();
    QString fault() const;
    QString routerText() const;

    ServiceModel &m_service;
    QLabel *m_nameLabel;
    QLineEdit *m_hostname;
    QLabel *m_hint;
    FactList *m_facts;
    QLabel *m_progress;
    QPushButton *m_again;
    QLabel *m_router;
    Fold *m_smarthostFold;
    SmarthostPanel *m_smarthost;
    Fold *m_more;
    QLabel *m_listenLabel;
    QLineEdit *m_listen;
    QLabel *m_addressLabel;
    QLineEdit *m_addresses;
    int m_asked = 0;        // number of the last question
    bool m_isAsking = false;
    bool m_isWritten = false; // by a person: nothing is suggested any more
    std::optional<ipc::MachineReport> m_report;
    std::optional<ipc::Sentence> m_error;
};

} // namespace ui
