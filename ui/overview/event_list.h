// The last events, a line each: when, and what.
#pragma once
#include <QWidget>
#include "ui/overview/last_events.h"

class QGridLayout;

namespace ui {

class EventList : public QWidget {
    Q_OBJECT
public:
    explicit EventList(QWidget *parent = nullptr);
    void show(const QList<LastEvent> &events, const QDateTime &now);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<LastEvent> m_events;
    QDateTime m_now;
    QStringList m_said; // what stands there
    QGridLayout *m_lines;
};

} // namespace ui
