#include "ui/maintenance_bar.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <algorithm>
#include <utility>
#include "ui/icons.h"
#include "ui/text.h"

namespace ui {

namespace {

constexpr qint64 hour = 3600, day = 24 * hour;
constexpr qint64 times[] = {hour, 4 * hour, day, 3 * day};

bool isPaused(const ipc::Primary &primary) { return primary.state == ipc::PrimaryState::Maintenance; }

} // namespace

MaintenanceBar::MaintenanceBar(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_pause(new QPushButton(this)), m_end(new QPushButton(this)), m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("maintenanceBar"));
    m_pause->setObjectName(QStringLiteral("pausePrimaries"));
    m_pause->setMenu(new QMenu(m_pause));
    m_pause->menu()->setObjectName(QStringLiteral("pauseMenu"));
    m_end->setObjectName(QStringLiteral("endMaintenance"));
    m_message->setObjectName(QStringLiteral("maintenanceMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pause);
    row->addWidget(m_end);
    row->addWidget(m_message, 1);
    row->addStretch();
    connect(m_pause->menu(), &QMenu::aboutToShow, this, &MaintenanceBar::fillMenu);
    connect(m_end, &QPushButton::clicked, this, &MaintenanceBar::endAll);
    connect(&m_service, &ServiceModel::changed, this, &MaintenanceBar::refresh);
    refresh();
}

void MaintenanceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void MaintenanceBar::refresh()
{
    m_pause->setText(tr("Pause for maintenance"));
    m_pause->setToolTip(tr("Keeps the mail here while you work on your mail server. It ends by itself."));
    m_end->setText(tr("End maintenance"));
    m_end->setToolTip(tr("What was kept is handed over now."));
    setVisible(m_service.mayOperate() && m_service.snapshot());
    if (!isVisibleTo(parentWidget()))
        return;
    const QList<ipc::Primary> primaries = this->primaries();
    m_pause->setVisible(!std::ranges::all_of(primaries, isPaused));
    m_end->setVisible(std::ranges::any_of(primaries, isPaused));
}

void MaintenanceBar::setDomain(const QString &domain)
{
    if (std::exchange(m_domain, domain) != domain)
        m_message->hide(); // it was about others
    refresh();
}

QList<ipc::Primary> MaintenanceBar::primaries() const
{
    QList<ipc::Primary> all = m_service.snapshot() ? m_service.snapshot()->primaries : QList<ipc::Primary>();
    if (!m_domain.isEmpty())
        all.removeIf([this](const ipc::Primary &one) { return one.domain != m_domain; });
    return all;
}

void MaintenanceBar::endAll()
{
    if (m_domain.isEmpty())
        return order(ipc::OpenPrimary{});
    for (const ipc::Primary &one : primaries())
        if (isPaused(one))
            order(ipc::OpenPrimary{one.host});
}

// One server: only the times. Several: all of them, or one.
void MaintenanceBar::fillMenu()
{
    QMenu *menu = m_pause->menu();
    menu->clear();
    QStringList hosts;
    for (const ipc::Primary &primary : primaries()) {
        if (!isPaused(primary) && !hosts.contains(primary.host))
            hosts.append(primary.host);
    }
    if (hosts.size() < 2)
        return addTimes(menu, hosts.value(0));
    if (m_domain.isEmpty())
        addTimes(menu->addMenu(tr("All mail servers")), {});
    for (const QString &host : std::as_const(hosts))
        addTimes(menu->addMenu(host), host);
}

void MaintenanceBar::addTimes(QMenu *menu, const QString &primary)
{
    for (const qint64 seconds : times) {
        QAction *action = menu->addAction(durationWords(seconds));
        action->setObjectName(QStringLiteral("pause%1").arg(seconds));
        connect(action, &QAction::triggered, this, [this, primary, seconds] { order(ipc::HoldPrimary{primary, seconds}); });
    }
}

template <ipc::AnyRequest R> void MaintenanceBar::order(const R &request)
{
    m_message->hide();
    m_service.ask(request, this, [this](const Asked<ipc::Count> &answer) {
        if (answer)
            return;
        m_message->setText(say(answer.error()));
        m_message->show();
    });
}

} // namespace ui
