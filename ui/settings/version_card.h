// One configuration: since when, by whom, what it changed, and the way back to it. Owner: VersionsSection.
#pragma once
#include <QFrame>
#include "ipc/contract.h"

class QLabel;
class QPushButton;

namespace ui {

class VersionCard : public QFrame {
    Q_OBJECT
public:
    VersionCard(int number, QWidget *parent);
    void show(const ipc::ConfigVersion &version);
    using QWidget::show;
    void setMayRestore(bool may);

Q_SIGNALS:
    void restoreWanted(const QString &version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ipc::ConfigVersion m_version;
    QLabel *m_head, *m_by, *m_changes;
    QPushButton *m_restore;
    bool m_mayRestore = false;
};

// Who it was, as people know each other: "user:eva(1000)" is eva.
QString actorName(const QString &actor);

} // namespace ui
