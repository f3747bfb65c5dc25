// Text to be taken elsewhere exactly as it is: shown in fixed type, copied by one button. As high as it has lines, within reason.
#pragma once
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace ui {

class CopyBox : public QWidget {
    Q_OBJECT
public:
    // objectNames of the text and of the button.
    CopyBox(const char *textName, const char *buttonName, QWidget *parent);
    void setText(const QString &text, const QString &accessibleName);
    QString text() const;
    QWidget *firstField() const; // for the order of the keyboard
    QWidget *lastField() const;
    void setButton(const QString &label, const QString &accessibleName); // its label may have a mnemonic

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace ui
