// Lines that are copied into somebody else's settings, as they are: a heading, the lines in type of one width, and a button that takes all of them.
// As high as its lines, up to `mostLines`; long ones are broken where they must be, and copied whole.
#pragma once
#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class RecordBox : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostLines = 14;

    // `about` tells screen readers whose lines these are: "MX-101".
    RecordBox(const char *name, QWidget *parent);
    void show(const QString &heading, const QString &about, const QStringList &lines);
    using QWidget::show;
    QString text() const;
    QList<QWidget *> stops() const; // of the Tab key, in order

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy();
    void refresh();
    void fit();

    QString m_headingText, m_about;
    QLabel *m_heading;
    QPlainTextEdit *m_lines;
    QPushButton *m_copy;
    QTimer m_said; // that it was copied
};

} // namespace ui
