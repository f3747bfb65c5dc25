// Groups of held mail that wait for a person's decision, each with its cause, examples and the two choices. Hidden when there are none.
// Owner: QueuePage, which tells it when it is looked at.
#pragma once
#include <QWidget>
#include "ipc/contract.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ServiceModel;

class HeldPanel : public QWidget {
    Q_OBJECT
public:
    explicit HeldPanel(ServiceModel &service, QWidget *parent = nullptr);
    void setActive(bool isActive); // not looked at: nothing is asked for
    void retranslate();

Q_SIGNALS:
    void failed(const ipc::Sentence &error);

private:
    struct Row {
        ipc::HeldGroup group;
        QWidget *frame;
        QLabel *cause, *details;
        QPushButton *retry, *giveUp;
    };
    void ask();
    void take(const ipc::HeldGroups &held);
    Row make(const ipc::HeldGroup &group);
    void fill(const Row &row);
    void confirm(const ipc::HeldGroup &group);
    template <typename Act> void decide(const QString &group);

    ServiceModel &m_service;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QList<Row> m_rows;
    bool m_isActive = false, m_isAsking = false, m_isDirty = false;
};

} // namespace ui
