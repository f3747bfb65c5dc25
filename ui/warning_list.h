// The open warnings of the snapshot, worst first: what it is and what to do, as cards.
#pragma once
#include <QWidget>
#include "ipc/contract.h"

class QVBoxLayout;

namespace ui {

class WarningList : public QWidget {
    Q_OBJECT
public:
    explicit WarningList(QWidget *parent = nullptr);
    void show(const QList<ipc::Warning> &warnings);

Q_SIGNALS:
    void helpWanted(const QString &code); // it has a page

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *card(const ipc::Warning &warning);

    QList<ipc::Warning> m_warnings;
    QVBoxLayout *m_column;
};

} // namespace ui
