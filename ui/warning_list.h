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
    void show(const QList<ipc::Warning> &warnings, qint64 open); // the worst of so many

Q_SIGNALS:
    void helpWanted(const QString &code); // it has a page
    void moreWanted();                    // all that are open

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *card(const ipc::Warning &warning);

    QList<ipc::Warning> m_warnings;
    qint64 m_open = 0;
    QVBoxLayout *m_column;
};

} // namespace ui
