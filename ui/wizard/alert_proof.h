// Each way of alerting is proved: a test alert goes there, and somebody who got it writes its code here. Only ways that the service has; one that
// is not proved stays among the open tasks.
#pragma once
#include <QHash>
#include <QWidget>
#include "ui/service_model.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class AlertProof : public QWidget {
    Q_OBJECT
public:
    AlertProof(ServiceModel &service, QWidget *parent);
    void refresh();                                          // asks what ways there are
    void setOnly(const std::optional<QStringList> &ways);    // none: all that there are
    bool hasWays() const { return !m_rows.isEmpty(); }

Q_SIGNALS:
    void waysChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *area;
        QLabel *shape, *name, *said;
        QPushButton *test, *confirm;
        QLineEdit *code;
        ipc::AlertWay way;
        bool isAsked = false; // a test alert is on its way
        std::optional<ipc::Sentence> error;
    };
    void take(const ipc::AlertWays &answer);
    void add(const ipc::AlertWay &way);
    void test(const QString &way);
    void confirm(const QString &way);
    void show(Row &row);
    Row *rowOf(const QString &way);

    ServiceModel &m_service;
    QVBoxLayout *m_column;
    std::optional<QStringList> m_only;
    QList<Row> m_rows;
    int m_asked = 0;
};

} // namespace ui
