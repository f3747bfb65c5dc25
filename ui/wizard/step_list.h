// The steps of a test, a row each: state by shape, name, duration, what was found.
#pragma once
#include <QWidget>
#include "ipc/contract.h"

class QGridLayout;

namespace ui {

class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);
    void show(const QList<ipc::Step> &steps);
    const QList<ipc::Step> &steps() const { return m_steps; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<ipc::Step> m_steps;
    QGridLayout *m_grid;
};

QString stateWord(ipc::StepState state);

} // namespace ui
