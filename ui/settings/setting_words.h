// Words that several sections of the settings have in common.
#pragma once
#include <QJsonValue>
#include <QStringList>

namespace ui {

QStringList timeUnits(); // as AmountField has them
QStringList sizeUnits();
QString durationListText(const QJsonValue &list); // ["5m", "1h"] -> "5 min, 1 h"

} // namespace ui
