// The freedesktop.org way: a file in ~/.config/autostart (Desktop Application Autostart Specification).
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include "ui/autostart.h"

namespace ui::autostart {

namespace {

QString directory() { return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart"); }
QString file() { return directory() + QStringLiteral("/restante.desktop"); }

// In double quotes, and % is a field code (Desktop Entry Specification, "The Exec key"); a backslash is escaped once more as a string of the file.
QByteArray quotedProgram()
{
    QString path = QCoreApplication::applicationFilePath();
    for (const QChar special : {u'\\', u'"', u'`', u'$'})
        path.replace(special, QStringLiteral("\\") + special);
    path.replace(u'\\', QLatin1String("\\\\")).replace(u'%', QLatin1String("%%"));
    return '"' + path.toUtf8() + '"';
}

} // namespace

// "Hidden=true" stands for a file that was taken away.
bool isOn()
{
    QFile there(file());
    if (!there.open(QIODevice::ReadOnly))
        return false;
    const QByteArrayList lines = there.read(64 * 1024).split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

Result<void> set(Wanted wanted)
{
    const auto failed = [](const QString &why) { return Error{QStringLiteral("autostart.cannot-write"), file() + QStringLiteral(": ") + why}; };
    if (wanted == Wanted::No) {
        QFile there(file());
        return !there.exists() || there.remove() ? Result<void>() : Result<void>(failed(there.errorString()));
    }
    QDir().mkpath(directory());
    QSaveFile made(file());
    if (!made.open(QIODevice::WriteOnly))
        return failed(made.errorString());
    made.write("[Desktop Entry]\nType=Application\nName=Restante\nIcon=restante\nTerminal=false\nExec=" + quotedProgram() + " --hidden\n");
    return made.flush() && made.commit() ? Result<void>() : Result<void>(failed(made.errorString()));
}

} // namespace ui::autostart
