// What the set-up still lacks, a row each: one sentence and one button that leads to where it is done. Rows of tasks that stay are kept, so that
// focus and place stay; of many the first few are there at first.
#pragma once
#include <QWidget>
#include "ui/overview/open_tasks.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class TaskList : public QWidget {
    Q_OBJECT
public:
    enum class Rights { Look, Administer }; // who may only look is not led into the set-up
    static constexpr qsizetype mostAtFirst = 4;

    explicit TaskList(QWidget *parent = nullptr);
    void show(const QList<OpenTask> &tasks, Rights rights);
    using QWidget::show;
    const QList<OpenTask> &tasks() const { return m_tasks; }

Q_SIGNALS:
    void chosen(const ui::OpenTask &task);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        OpenTask task;
        QWidget *widget;
        QLabel *shape, *text;
        QPushButton *button;
    };
    Row rowFor(const OpenTask &task);
    void rebuild();
    void retranslate();
    void chainStops();

    QList<OpenTask> m_tasks;
    QList<Row> m_rows; // in their order
    Rights m_rights = Rights::Look;
    bool m_isUnfolded = false;
    QVBoxLayout *m_column;
    QPushButton *m_more;
};

} // namespace ui
