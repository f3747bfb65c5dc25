// What few people need: folded under one line, opened by a click or the keyboard.
#pragma once
#include <QWidget>

class QToolButton;

namespace ui {

class Fold : public QWidget {
    Q_OBJECT
public:
    // `name`: objectName of its button.
    Fold(const char *name, QWidget *parent);
    QWidget *inside() const { return m_inside; } // its layout is the owner's
    void setTitle(const QString &title);         // may have a mnemonic
    bool isOpen() const;
    void setOpen(bool isOpen);

Q_SIGNALS:
    void opened();

private:
    QToolButton *m_button;
    QWidget *m_inside;
};

} // namespace ui
