// org.freedesktop.Application: Activate, Open, ActivateAction. The platform data are hints; of them the activation token is used.
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include "ui/desktop_activation.h"

namespace ui {

namespace {

const QString objectPath = QStringLiteral("/org/restante/Restante"); // as the specification makes it of the name
constexpr uint doNotQueue = 4; // D-Bus Specification, RequestName

QString tokenIn(const QVariantMap &platformData) { return platformData.value(QStringLiteral("activation-token")).toString(); }

} // namespace

class ApplicationAdaptor : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationAdaptor(DesktopActivation *activation) : QDBusAbstractAdaptor(activation), m_activation(*activation) {}

public Q_SLOTS: // their names are the interface's
    void Activate(const QVariantMap &platformData) { Q_EMIT m_activation.wanted({false, {}, tokenIn(platformData)}); }
    void Open(const QStringList &uris, const QVariantMap &platformData)
    {
        Q_UNUSED(uris) // the entry names no type of file
        Activate(platformData);
    }
    void ActivateAction(const QString &action, const QVariantList &parameters, const QVariantMap &platformData)
    {
        Q_UNUSED(parameters)
        Q_EMIT m_activation.wanted({false, action, tokenIn(platformData)});
    }

private:
    DesktopActivation &m_activation;
};

DesktopActivation::DesktopActivation(QObject *parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    new ApplicationAdaptor(this);
    bus.registerObject(objectPath, this); // before the name: whoever sees that finds this
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                               QStringLiteral("org.freedesktop.DBus"), QStringLiteral("RequestName"));
    call << desktopId << doNotQueue;
    bus.send(call); // QDBusConnection::registerService() would wait. Without the name the program works, only launchers start a second one
}

} // namespace ui

#include "desktop_activation_dbus.moc"
