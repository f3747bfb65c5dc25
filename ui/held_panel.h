// Groups of held mail that wait for a person's decision, each with its cause, examples and the choices. Hidden when there are none.
// Owner: QueuePage, which tells it when it is looked at.
#pragma once
#include <QWidget>
#include "ipc/contract.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class ExportBar;
class ServiceModel;

class HeldPanel : public QWidget {
    Q_OBJECT
public:
    explicit HeldPanel(ServiceModel &service, QWidget *parent = nullptr);
    void setActive(bool isActive); // not looked at: nothing is asked for
    void retranslate();

Q_SIGNALS:
    void failed(const ipc::Sentence &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        ipc::HeldGroup group;
        QWidget *frame;
        QLabel *cause, *details;
        QPushButton *retry, *save, *giveUp;
    };
    void ask();
    void take(const ipc::HeldGroups &held);
    Row make(const ipc::HeldGroup &group);
    void fill(const Row &row);
    void fitHeight(); // of the list to its groups: by itself a scroll area guesses, and wrapped text makes it guess too much
    void confirm(const ipc::HeldGroup &group);
    void chooseFile(const ipc::HeldGroup &group);
    void withGroup(const QString &id, void (HeldPanel::*act)(const ipc::HeldGroup &)); // if it is still there
    template <typename Act> void decide(const QString &group);

    ServiceModel &m_service;
    QVBoxLayout *m_column;
    QScrollArea *m_area;
    QLabel *m_title;
    ExportBar *m_export;
    QList<Row> m_rows;
    bool m_isActive = false, m_isAsking = false, m_isDirty = false;
};

} // namespace ui
