#include "ui/settings/setting_words.h"
#include <QCoreApplication>
#include <QJsonArray>
#include "base/units.h"
#include "ui/text.h"

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SettingField)
};

} // namespace

QStringList timeUnits() { return {Words::tr("seconds"), Words::tr("minutes"), Words::tr("hours"), Words::tr("days")}; }
QStringList sizeUnits() { return {QStringLiteral("KB"), QStringLiteral("MB"), QStringLiteral("GB"), QStringLiteral("TB")}; }

QString durationListText(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue &one : list.toArray()) {
        const auto time = durationFromText(one.toString());
        words << (time ? durationWords(time->count() / 1000) : one.toString());
    }
    return words.join(QStringLiteral(", "));
}

} // namespace ui
