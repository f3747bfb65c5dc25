// Domains & servers: the protected domains with their mail servers' states, and for the chosen one who exists there, and the lists that say so.
// Files come in by a button or by dropping them; what is removed is asked about first.
#pragma once
#include <QPointer>
#include <QWidget>
#include <optional>
#include "ui/service_model.h"

class QGroupBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class DirectoryPanel;
class DomainList;
class ImportDialog;

class DomainsPage : public QWidget {
    Q_OBJECT
public:
    explicit DomainsPage(ServiceModel &service, QWidget *parent = nullptr);
    void import(const QString &path); // into the chosen domain, by the dialog

Q_SIGNALS:
    void setUpWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void ask(); // the service who exists, when the page is looked at
    void take(const Asked<ipc::DirectoryOverview> &answer);
    void refresh();
    void showChosen();
    void tell(const QString &text, bool isTrouble);
    QString note() const; // what is said instead of domains; empty: there are some
    const ipc::DirectoryDomain *chosen() const;
    bool isTakingFiles() const;
    void chooseFile();
    void confirmRemoval(const ipc::DirectoryList &list);
    void remove(const QString &domain, const QString &list);

    ServiceModel &m_service;
    std::optional<ipc::DirectoryOverview> m_directory; // of the service that is in contact
    ipc::Sentence m_refusal;                           // why there is none; empty code: not answered yet
    bool m_isAsking = false, m_isDirty = false;
    QPointer<ImportDialog> m_import;
    QLabel *m_note;
    QPushButton *m_setUp;
    QLabel *m_message;
    QScrollArea *m_area;
    QGroupBox *m_domainsBox;
    DomainList *m_domains;
    DirectoryPanel *m_panel;
};

} // namespace ui
