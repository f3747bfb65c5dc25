// One of a few choices side by side, or a filter that is on or off: the chosen one is tinted, since Fusion's own shade can hardly be seen in dark.
#pragma once
#include <QStyleOptionToolButton>
#include <QToolButton>
#include "ui/palette.h"

namespace ui {

class ChoiceButton : public QToolButton {
    Q_OBJECT
public:
    explicit ChoiceButton(QWidget *parent) : QToolButton(parent) { setCheckable(true); }

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        if (isChecked())
            option->palette.setColor(QPalette::Button, toneGround(Tone::Accent, palette()));
    }
};

} // namespace ui
