#include "ui/tray.h"
#include <QActionGroup>
#include <algorithm>
#include "ui/announcer.h"
#include "ui/icons.h"
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto lookEvery = 5s;
constexpr auto onePause = 1h;

QAction *addNamed(QMenu &menu, const char *name)
{
    QAction *action = menu.addAction(QString());
    action->setObjectName(QLatin1String(name));
    return action;
}

// The state in a word or two. Maintenance is well, and people must see that it is on; who has no contact is told of which kind.
QString wordFor(const ServiceModel &service)
{
    if (service.contact() == Contact::NotAllowed)
        return Tray::tr("Not allowed");
    if (service.contact() == Contact::OtherVersion)
        return Tray::tr("Other version");
    const QString word = stateWord(service.state());
    const auto isPaused = [](const ipc::Primary &one) { return one.state == ipc::PrimaryState::Maintenance; };
    const bool isWell = service.state() == State::Well && service.snapshot();
    return isWell && std::ranges::any_of(service.snapshot()->primaries, isPaused) ? Tray::tr("%1 · maintenance").arg(word) : word;
}

QDateTime tomorrowMorning() { return QDateTime(QDate::currentDate().addDays(1), QTime(7, 0)); }

} // namespace

Tray::Tray(ServiceModel &service, Announcer &announcer, QObject *parent)
    : QObject(parent), m_service(service), m_announcer(announcer)
{
    build();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT messageActivated(m_messageCause); });
    connect(&m_service, &ServiceModel::changed, this, &Tray::update);
    connect(&m_lookAgain, &QTimer::timeout, this, &Tray::look);
    m_lookAgain.start(lookEvery);
    retranslate();
    look();
}

void Tray::build()
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_status = addNamed(m_menu, "trayStatus");
    m_status->setEnabled(false);
    m_menu.addSeparator();
    m_open = addNamed(m_menu, "trayOpen");
    m_queue = addNamed(m_menu, "trayQueue");
    m_deliver = addNamed(m_menu, "trayDeliver");
    m_menu.addMenu(&m_pauseMenu);
    m_menu.addSeparator();
    m_quit = addNamed(m_menu, "trayQuit");
    buildPauseMenu();
    connect(m_open, &QAction::triggered, this, &Tray::openWanted);
    connect(m_queue, &QAction::triggered, this, &Tray::queueWanted);
    connect(m_quit, &QAction::triggered, this, &Tray::quitWanted);
    connect(m_deliver, &QAction::triggered, this, [this] {
        m_service.ask(ipc::Flush{}, this, [](const Asked<ipc::Done> &) {}); // what came of it is in the next snapshot
    });
}

void Tray::buildPauseMenu()
{
    m_pauseMenu.setObjectName(QStringLiteral("trayPause"));
    m_pauseHour = addNamed(m_pauseMenu, "trayPauseHour");
    m_pauseDay = addNamed(m_pauseMenu, "trayPauseDay");
    m_resume = addNamed(m_pauseMenu, "trayResume");
    connect(m_pauseHour, &QAction::triggered, this, [this] { pause(QDateTime::currentDateTime().addDuration(onePause)); });
    connect(m_pauseDay, &QAction::triggered, this, [this] { pause(tomorrowMorning()); });
    connect(m_resume, &QAction::triggered, this, [this] { pause({}); });
}

void Tray::pause(const QDateTime &until)
{
    m_announcer.pauseUntil(until);
    Q_EMIT pauseWanted(until);
    update();
}

void Tray::look()
{
    const bool isAvailable = QSystemTrayIcon::isSystemTrayAvailable();
    if (isAvailable == m_icon.isVisible())
        return;
    m_icon.setVisible(isAvailable);
    Q_EMIT availabilityChanged();
}

void Tray::showMessage(const Bubble &bubble)
{
    if (!isThere())
        return;
    m_messageCause = bubble.cause;
    m_icon.showMessage(bubble.title, bubble.body, bubble.urgency == Urgency::Critical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information);
}

void Tray::retranslate()
{
    m_open->setText(tr("Open Restante"));
    m_deliver->setText(tr("Try delivery now"));
    m_pauseMenu.setTitle(tr("Pause notifications"));
    m_pauseHour->setText(tr("For 1 hour"));
    m_pauseDay->setText(tr("Until tomorrow"));
    m_resume->setText(tr("Notify again now"));
    m_quit->setText(tr("Quit the window (the relay keeps running)"));
    update();
}

void Tray::update()
{
    m_shown = m_service.state();
    const QString sentence = m_service.statement().text;
    const auto &snapshot = m_service.snapshot();
    const bool isFresh = m_service.contact() == Contact::Connected && snapshot;
    m_icon.setIcon(trayIcon(iconNameOf(m_shown), toneOf(m_shown)));
    m_icon.setToolTip(QStringLiteral("Restante: ") + shortened(sentence));
    m_status->setText(wordFor(m_service));
    m_status->setIcon(trayIcon(iconNameOf(m_shown), toneOf(m_shown)));
    m_queue->setText(isFresh ? tr("Queue (%1)").arg(numberText(snapshot->counters.messages)) : tr("Queue"));
    m_deliver->setEnabled(m_service.mayOperate() && isFresh && snapshot->isSetUp);
    m_resume->setEnabled(m_announcer.isPaused());
}

} // namespace ui
