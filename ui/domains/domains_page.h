// Domains & servers: the protected domains with their traffic lights, and for the chosen one its mail servers, what the doctor saw of it, who exists
// there, and the lists that say so. Files come in by a button or by dropping them; what is removed is asked about first.
#pragma once
#include <QHash>
#include <QPointer>
#include <QWidget>
#include <optional>
#include <utility>
#include "ui/service_model.h"

class QGroupBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class CheckPanel;
class DirectoryPanel;
class DomainList;
class ImportDialog;
class KitDialog;
class LatestChecks;
class ServerPanel;

class DomainsPage : public QWidget {
    Q_OBJECT
public:
    explicit DomainsPage(ServiceModel &service, QWidget *parent = nullptr);
    void import(const QString &path); // into the chosen domain, by the dialog
    enum class Then { Look, Check, Tell };
    // That domain, as soon as it is known, and what is to be done with it; empty: the one that is chosen already.
    void choose(const QString &domain, Then then);

Q_SIGNALS:
    void setUpWanted();
    void helpWanted(const QString &code);

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
    void showCheck();
    void goToWanted();
    void check(); // the chosen one, now
    void openKit();
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
    LatestChecks *m_checks;
    std::optional<std::pair<QString, Then>> m_wanted; // to be chosen when it is known
    QString m_checking;                  // domain that a person asked to check; empty: none
    QHash<QString, ipc::Sentence> m_checkTroubles; // why the last check by hand did not come about, by domain
    QPointer<ImportDialog> m_import;
    QPointer<KitDialog> m_kit;
    QLabel *m_note;
    QPushButton *m_setUp;
    QLabel *m_message;
    QScrollArea *m_area;
    QGroupBox *m_domainsBox;
    DomainList *m_domains;
    ServerPanel *m_servers;
    CheckPanel *m_check;
    DirectoryPanel *m_panel;
};

} // namespace ui
