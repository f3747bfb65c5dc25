#include "ui/domains/server_panel.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include "ui/domains/labels.h"
#include "ui/icons.h"
#include "ui/maintenance_bar.h"
#include "ui/notices/flow_layout.h"
#include "ui/primary_list.h"
#include "ui/status.h"
#include "ui/text.h"

namespace ui {

namespace {
constexpr int shapeSize = 22;
}

ServerPanel::ServerPanel(ServiceModel &service, QWidget *parent)
    : QGroupBox(parent), m_servers(new QVBoxLayout), m_none(plainLabel(this, "serversNone")), m_maintenance(new MaintenanceBar(service, this)),
      m_kit(new QPushButton(this)), m_actions(new FlowLayout)
{
    setObjectName(QStringLiteral("serverPanel"));
    m_kit->setObjectName(QStringLiteral("serverKit"));
    m_servers->setSpacing(6);
    m_actions->addWidget(m_kit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addLayout(m_servers);
    column->addWidget(m_none);
    column->addWidget(m_maintenance);
    column->addLayout(m_actions);
    connect(m_kit, &QPushButton::clicked, this, &ServerPanel::kitWanted);
    refresh();
}

void ServerPanel::show(const QString &domain, const QList<ipc::Primary> &primaries, const QDateTime &now)
{
    m_domain = domain;
    m_primaries = primaries;
    m_now = now;
    m_maintenance->setDomain(domain);
    refresh();
}

void ServerPanel::addAction(QPushButton *button) { m_actions->addWidget(button); }

void ServerPanel::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

QString ServerPanel::textOf(const ipc::Primary &primary) const
{
    const bool isUp = primary.state == ipc::PrimaryState::Up;
    const QDateTime since = isUp ? primary.since : primary.outageSince.value_or(primary.since);
    QString text = primary.host + QStringLiteral(": ") + stateWord(primary.state);
    if (primary.state != ipc::PrimaryState::Doubtful) // which is only just now
        text = tr("%1 since %2").arg(text, clockText(since, m_now));
    if (primary.state == ipc::PrimaryState::Maintenance && primary.maintenanceUntil)
        text += QStringLiteral(" · ") + tr("ends by itself at %1").arg(clockText(*primary.maintenanceUntil, m_now));
    if (!isUp && primary.reason)
        text += QStringLiteral(" · ") + say(*primary.reason);
    return text;
}

void ServerPanel::refresh()
{
    setTitle(tr("Mail server"));
    m_none->setText(tr("Its mail server is not known yet."));
    m_none->setVisible(m_primaries.isEmpty());
    m_kit->setText(tr("&Tell your mail server…"));
    m_kit->setAccessibleName(tr("Lines for your mail server, so that it lets this backup past"));
    m_kit->setToolTip(m_kit->accessibleName());
    m_kit->setIcon(icon(QStringLiteral("copy"), palette()));
    for (int row = 0; row < m_primaries.size(); ++row)
        showServer(row, m_primaries.at(row));
    while (m_rows.size() > m_primaries.size()) {
        const Row gone = m_rows.takeLast();
        delete gone.shape;
        delete gone.text;
        delete m_servers->takeAt(m_servers->count() - 1);
    }
}

void ServerPanel::showServer(int row, const ipc::Primary &primary)
{
    if (row == m_rows.size()) {
        m_rows.append(Row{new QLabel(this), plainLabel(this, "serverText")});
        m_rows.last().text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *line = new QHBoxLayout;
        line->setSpacing(10);
        line->addWidget(m_rows.last().shape, 0, Qt::AlignTop);
        line->addWidget(m_rows.last().text, 1);
        m_servers->addLayout(line);
    }
    const Row &shown = m_rows.at(row);
    shown.shape->setPixmap(iconPixmap(iconNameOf(primary.state), palette(), toneOf(primary.state), shapeSize, devicePixelRatioF()));
    shown.text->setText(textOf(primary));
}

} // namespace ui
