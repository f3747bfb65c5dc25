#include "ui/accessible_frame.h"
#include <QAccessibleWidget>
#include <QFrame>

namespace ui {

namespace {

// Asked for each class of an object, the most special first: whatever Qt knows better than a QFrame (labels, lists) it has made before.
QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (className != QLatin1String("QFrame"))
        return nullptr;
    auto *frame = static_cast<QFrame *>(object);
    const bool isLine = frame->frameShape() == QFrame::HLine || frame->frameShape() == QFrame::VLine;
    return isLine ? nullptr : new QAccessibleWidget(frame, QAccessible::Grouping);
}

} // namespace

void installFrameAccessibility() { QAccessible::installFactory(interfaceOf); }

} // namespace ui
