// One page of the wizard. Pages share a SetupDraft, which lives as long as the wizard; a page reads it when it is loaded and
// writes its part at every change. They never block: what takes time comes later, and Back and Cancel work meanwhile.
#pragma once
#include <QWidget>

namespace ui {

struct SetupDraft;

class WizardPage : public QWidget {
    Q_OBJECT
public:
    WizardPage(SetupDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft) {}

    virtual QString title() const = 0;        // in the list at the left
    virtual void load() {}                    // the draft may have become another one: shows it
    virtual void enter() {}                   // it becomes visible, after load()
    virtual void leave() {}                   // it is left, either way: running things are stopped
    virtual bool isComplete() const = 0;      // Next may be pressed; true to the draft since load()

Q_SIGNALS:
    void completeChanged();

protected:
    SetupDraft &m_draft;
};

} // namespace ui
