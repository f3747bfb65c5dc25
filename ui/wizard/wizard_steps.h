// The pages of the wizard at its left: what is done, where one is, what is to come; a click or the keyboard goes back, and forth as far as all is done.
#pragma once
#include <QList>
#include <QWidget>

class QToolButton;

namespace ui {

class WizardSteps : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString title;
        bool isDone = false;      // was seen and is complete
        bool isReachable = false;

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    WizardSteps(int count, QWidget *parent);
    void show(const QList<Entry> &entries, int current);
    using QWidget::show;

Q_SIGNALS:
    void chosen(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QList<QToolButton *> m_buttons;
    QList<Entry> m_entries;
    int m_current = 0;
};

} // namespace ui
