// Why mail is kept: one row a cause, however much waits for it, with a plain explanation. Choosing one narrows the table below to it.
// Hidden when nothing waits. Owner: QueuePage.
#pragma once
#include <QTimer>
#include <QWidget>
#include "ipc/contract.h"

class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class ServiceModel;

class CausePanel : public QWidget {
    Q_OBJECT
public:
    explicit CausePanel(ServiceModel &service, QWidget *parent = nullptr);

    void setActive(bool isActive); // not looked at: nothing is asked
    const std::optional<ipc::QueueCause> &chosen() const { return m_chosen; }
    void clear(); // none is chosen; tells nobody
    void retranslate();

Q_SIGNALS:
    void chosenChanged();

private:
    void askSoon();
    void ask();
    void show(const QList<ipc::QueueCause> &causes);
    void fill(QTreeWidgetItem *item, const ipc::QueueCause &cause) const;
    void choose(QTreeWidgetItem *item);
    void showParts();

    ServiceModel &m_service;
    QToolButton *m_toggle;
    QToolButton *m_all; // no cause any more
    QTreeWidget *m_tree;
    QList<ipc::QueueCause> m_causes;
    std::optional<ipc::QueueCause> m_chosen;
    QTimer m_soon;
    bool m_isActive = false;
    bool m_isAsking = false;
};

} // namespace ui
