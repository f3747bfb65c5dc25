// What the settings page shows at the right: one of these a row at the left.
#pragma once
#include <QWidget>

namespace ui {

class SettingsPane : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void activate() {}                      // it is looked at now
    virtual bool isEdited() const { return false; } // something would be lost

Q_SIGNALS:
    void editedChanged();
};

} // namespace ui
