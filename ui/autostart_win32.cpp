// The account's own Run key in the registry.
#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include "ui/autostart.h"

namespace ui::autostart {

namespace {

const QString name = QStringLiteral("Restante");

const QString key = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");

} // namespace

bool isOn() { return QSettings(key, QSettings::NativeFormat).contains(name); }

Result<void> set(Wanted wanted)
{
    QSettings run(key, QSettings::NativeFormat);
    if (wanted == Wanted::Yes)
        run.setValue(name, QStringLiteral("\"%1\" --hidden").arg(QDir::toNativeSeparators(QCoreApplication::applicationFilePath())));
    else
        run.remove(name);
    run.sync();
    return run.status() == QSettings::NoError ? Result<void>() : Result<void>(Error{QStringLiteral("autostart.cannot-write"), key});
}

} // namespace ui::autostart
