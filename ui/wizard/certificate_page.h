// Page 6: what STARTTLS shows, how the way to the primary is encrypted, and what protects this machine. The defaults are right for nearly
// everybody. Files are looked at by the service at once: what it cannot read or use is said before anything is applied.
#pragma once
#include <QTimer>
#include "ipc/contract.h"
#include "ui/wizard/wizard_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ui {

class FactList;
class ServiceModel;

class CertificatePage : public WizardPage {
    Q_OBJECT
public:
    CertificatePage(SetupDraft &draft, ServiceModel &service, QWidget *parent);

    QString title() const override;
    void load() override;
    void enter() override;
    bool isComplete() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void read();
    void choose(QLineEdit *edit, const QString &title);
    void checkSoon();
    void check();
    void refresh();
    void retranslate();
    bool usesFiles() const;
    QString fault() const; // of what is written, without having asked
    QList<QString> zones() const;
    QString inUseText() const;
    QString faultyFile() const; // of those that the service refused

    ServiceModel &m_service;
    QLabel *m_certificateHeading, *m_tlsHeading, *m_protectionHeading;
    QLabel *m_inUse;
    QRadioButton *m_own, *m_files;
    QWidget *m_fields;
    QLabel *m_fileLabel, *m_keyLabel;
    QLineEdit *m_file, *m_key;
    QPushButton *m_chooseFile, *m_chooseKey;
    FactList *m_facts;
    QLabel *m_tlsLabel;
    QComboBox *m_tls;
    QCheckBox *m_limits, *m_lists;
    QLabel *m_limitsHint, *m_listsHint;
    QLineEdit *m_zones;
    QTimer m_soon;
    int m_asked = 0;
    bool m_isAsking = false;
    std::optional<ipc::Certificate> m_present; // what is in use
    std::optional<ipc::Certificate> m_report;  // of the files
    std::optional<ipc::Sentence> m_error;
};

} // namespace ui
