// What may stand between braces in a template, a button each: pressed, it is written where the cursor is. Owner: TemplateStudio.
#pragma once
#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

class FlowLayout;

class PlaceholderBar : public QWidget {
    Q_OBJECT
public:
    explicit PlaceholderBar(QWidget *parent = nullptr);
    void show(const QStringList &names);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QStringList m_names;
    QLabel *m_title;
    FlowLayout *m_row;
    QList<QToolButton *> m_chips;
};

} // namespace ui
