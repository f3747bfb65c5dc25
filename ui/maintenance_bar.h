// Pauses the hand-over to the firm's mail servers while somebody works on them, and ends that: the buttons below their list.
// Maintenance ends by itself (the menu says when); the service keeps and audits it. Shown to operators only.
#pragma once
#include <QWidget>
#include "ui/service_model.h"

class QLabel;
class QMenu;
class QPushButton;

namespace ui {

class MaintenanceBar : public QWidget {
    Q_OBJECT
public:
    explicit MaintenanceBar(ServiceModel &service, QWidget *parent = nullptr);
    void setDomain(const QString &domain); // only its mail servers; empty: all

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QList<ipc::Primary> primaries() const;
    void endAll();
    void fillMenu();
    void addTimes(QMenu *menu, const QString &primary);
    template <ipc::AnyRequest R> void order(const R &request);

    ServiceModel &m_service;
    QString m_domain;
    QPushButton *m_pause;
    QPushButton *m_end;
    QLabel *m_message; // why it could not be done
};

} // namespace ui
