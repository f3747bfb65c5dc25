// The mail servers of a domain, a line each with its state and why; maintenance, and the lines by which they let this backup past. Owner: DomainsPage.
#pragma once
#include <QGroupBox>
#include "ui/service_model.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class MaintenanceBar;

class ServerPanel : public QGroupBox {
    Q_OBJECT
public:
    explicit ServerPanel(ServiceModel &service, QWidget *parent = nullptr);
    void show(const QString &domain, const QList<ipc::Primary> &primaries, const QDateTime &now); // `now` by the service's clock
    using QWidget::show;
    // More that can be done with them, beside our own buttons.
    void addAction(QPushButton *button);

Q_SIGNALS:
    void kitWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showServer(int row, const ipc::Primary &primary);
    QString textOf(const ipc::Primary &primary) const;

    QString m_domain;
    QList<ipc::Primary> m_primaries;
    QDateTime m_now;
    struct Row { QLabel *shape, *text; };
    QList<Row> m_rows;
    QVBoxLayout *m_servers;
    QLabel *m_none;
    MaintenanceBar *m_maintenance;
    QPushButton *m_kit;
    QLayout *m_actions;
};

} // namespace ui
