#include "ui/charts/chart_accessible.h"
#include <QAccessibleWidget>
#include "ui/charts/chart.h"

namespace ui {

namespace {

class ChartAccessible final : public QAccessibleWidget {
public:
    explicit ChartAccessible(Chart *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Value: return chart().currentFigures();
        // AT-SPI takes no values but numbers, so who listens there hears of the stop here.
        case QAccessible::Description: return chart().current() < 0 ? chart().gist() : chart().currentFigures() + u'\n' + chart().gist();
        default: return QAccessibleWidget::text(kind);
        }
    }
    QStringList actionNames() const override { return {pressAction(), increaseAction(), decreaseAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            chart().chooseCurrent();
        else if (action == increaseAction() || action == decreaseAction())
            chart().stepBy(action == increaseAction() ? 1 : -1);
        else
            QAccessibleWidget::doAction(action);
    }

private:
    Chart &chart() const { return *static_cast<Chart *>(widget()); }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

void installChartAccessibility() { QAccessible::installFactory(interfaceOf); }

void tellAccessibility(Chart &chart)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent value(&chart, chart.currentFigures());
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent description(&chart, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
}

} // namespace ui
