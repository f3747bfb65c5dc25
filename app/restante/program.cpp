#include "program.h"
#include <QEvent>
#include <QTimer>
#include "base/log.h"

namespace {

// A hidden start waits this long for a tray: at log-in the panel may come after us.
constexpr auto trayWithin = std::chrono::seconds(60);
constexpr qsizetype mostOfAName = 40; // somebody else's, in the log
const QString windowHidden = QStringLiteral("window.hidden"); // a bubble of our own, like a cause

// Says in the log, once, that the Overview stands on the screen with what the service knows: how long a start takes is measured by it.
class FirstSight : public QObject {
public:
    FirstSight(QWidget *seen, QObject *parent) : QObject(parent) { seen->installEventFilter(this); }
    bool eventFilter(QObject *seen, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            seen->removeEventFilter(this);
            QTimer::singleShot(0, this, [] { logging::event(logging::Level::Info, "ui", "overview-shown"); });
        }
        return false;
    }
};

} // namespace

Program::Program(QApplication &application, ui::Language &language, ui::LocalSettings &settings, const Options &options)
    : m_application(application), m_settings(settings), m_options(options), m_client(options.socket),
      m_desktop(ui::schemeOf(application.palette())), m_service(m_client, m_clock), m_announcer(m_service, {}),
      m_window(m_service, language, settings), m_tray(m_service, m_announcer)
{
    m_application.setQuitOnLastWindowClosed(false); // closing the window ends the program only where there is no tray
    follow(settings.scheme());
    m_announcer.wish(settings.bubbleWishes());
    m_announcer.pauseUntil(settings.pausedUntil());
    connect(&language, &ui::Language::changed, &m_tray, &ui::Tray::retranslate);
    connectAll();
    trayChanged();
    new FirstSight(m_window.findChild<QWidget *>(QStringLiteral("overviewBody")), this);
}

void Program::connectAll()
{
    connect(&m_desktop, &ui::DesktopScheme::changed, this, [this] { follow(m_settings.scheme()); });
    connect(&m_window, &ui::MainWindow::schemeWanted, this, &Program::follow);
    connect(&m_window, &ui::MainWindow::bubblesChanged, this, [this] { m_announcer.wish(m_settings.bubbleWishes()); });
    connect(&m_window, &ui::MainWindow::quitWanted, &m_application, &QCoreApplication::quit, Qt::QueuedConnection);
    connect(&m_window, &ui::MainWindow::wentToTray, this, [this] {
        m_tray.showMessage({windowHidden, tr("Restante is still here"),
                            tr("The window is in the tray. Quit it there if you want; the relay keeps running either way."), ui::Urgency::Low, {}});
    });
    connect(&m_tray, &ui::Tray::openWanted, &m_window, &ui::MainWindow::bringForward);
    connect(&m_tray, &ui::Tray::queueWanted, this, [this] { m_window.open(ui::MainWindow::QueueIndex); });
    connect(&m_tray, &ui::Tray::messageActivated, this, &Program::openFor);
    connect(&m_tray, &ui::Tray::quitWanted, &m_application, &QCoreApplication::quit, Qt::QueuedConnection);
    connect(&m_tray, &ui::Tray::pauseWanted, this, [this](const QDateTime &until) { m_settings.setPausedUntil(until); });
    connect(&m_tray, &ui::Tray::availabilityChanged, this, &Program::trayChanged);
    connect(&m_announcer, &ui::Announcer::activated, this, &Program::openFor);
    connect(&m_activation, &ui::DesktopActivation::wanted, this, &Program::show);
    connect(&m_announcer, &ui::Announcer::notShown, &m_tray, &ui::Tray::showMessage);
}

void Program::start()
{
    m_service.start();
    if (!m_options.isHidden)
        return show({false, m_options.page, {}});
    QTimer::singleShot(trayWithin, this, [this] {
        if (!m_tray.isThere() && !m_window.isVisible())
            m_window.bringForward(); // no tray after all: a program without any sign of it helps nobody
    });
}

void Program::show(const ipc::Wish &wish)
{
    if (wish.isHidden)
        return;
    if (!wish.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", wish.activationToken.toUtf8()); // Qt takes it from there when a window is activated
    const QStringList pages = m_window.pageNames();
    if (const qsizetype page = pages.indexOf(wish.page); page >= 0)
        return m_window.open(ui::MainWindow::Page(page));
    if (!wish.page.isEmpty())
        qWarning("There is no page %s. There are: %s", qUtf8Printable(wish.page.left(mostOfAName)), qUtf8Printable(pages.join(QStringLiteral(", "))));
    m_window.bringForward();
}

void Program::follow(const QString &scheme)
{
    const ui::Scheme wanted = scheme == QLatin1String("dark")    ? ui::Scheme::Dark
                              : scheme == QLatin1String("light") ? ui::Scheme::Light
                                                                 : m_desktop.scheme();
    ui::applyScheme(m_application, wanted);
}

void Program::openFor(const QString &cause)
{
    using Policy = ui::NotificationPolicy;
    if (cause == Policy::noContactCause || cause == windowHidden)
        return m_window.open(ui::MainWindow::OverviewIndex);
    if (cause == Policy::summaryCause || cause.startsWith(Policy::overCause({})))
        return m_window.open(ui::MainWindow::WarningsIndex);
    m_window.openWarning(cause);
}

void Program::trayChanged() { m_window.setTrayThere(m_tray.isThere()); }
