// The lines by which a mail server or its filter lets this backup through, part by part with where each goes, ready to copy. In the set-up and on
// the page of domains; which kind of server is chosen, and the check of the lines, are the owner's.
#pragma once
#include <QWidget>
#include <optional>
#include "ipc/contract.h"

class QComboBox;
class QVBoxLayout;

namespace ui {

class KitLines : public QWidget {
    Q_OBJECT
public:
    explicit KitLines(QWidget *parent);
    // `server` names the kind for screen readers; without a kit it is empty.
    void show(const std::optional<ipc::Kit> &kit, const QString &server);
    using QWidget::show;

private:
    QVBoxLayout *m_column;
    QWidget *m_parts = nullptr;
};

// The kinds of servers for which there are lines, by their makers' names; data: ipc::KitServer.
void addKitServers(QComboBox &box);
ipc::KitServer chosenKitServer(const QComboBox &box);

} // namespace ui
