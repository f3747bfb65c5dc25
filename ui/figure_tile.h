// One figure of the Overview: a large value, what it is, and a click that leads to its list.
#pragma once
#include <QAbstractButton>
#include "ui/palette.h"

namespace ui {

class FigureTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureTile(const QString &objectName, QWidget *parent = nullptr);

    // `caption` also holds the reason when `tone` is more than Text: a number is never red alone.
    void show(const QString &value, const QString &caption, Tone tone = Tone::Text);
    QString value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;        // the value is whole
    int heightForWidth(int width) const override; // the caption is, too

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont valueFont() const;
    QString m_value;
    QString m_caption;
    Tone m_tone = Tone::Text;
};

} // namespace ui
