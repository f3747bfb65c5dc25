#include "ui/overview_page.h"
#include <QEvent>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <limits>
#include "ui/figure_tile.h"
#include "ui/maintenance_bar.h"
#include "ui/primary_list.h"
#include "ui/service_model.h"
#include "ui/text.h"
#include "ui/warning_list.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto oldData = 60s;
constexpr int fewDays = 3;
const QString unknownValue = QStringLiteral("–");

int asInt(qint64 number) { return int(qMin<qint64>(number, std::numeric_limits<int>::max())); }

ipc::QueueFilter filterFor(QList<ipc::RecipientState> states)
{
    ipc::QueueFilter filter;
    filter.states = std::move(states);
    return filter;
}

} // namespace

OverviewPage::OverviewPage(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_waiting(new FigureTile(QStringLiteral("figureWaiting"), this)),
      m_held(new FigureTile(QStringLiteral("figureHeld"), this)), m_oldest(new FigureTile(QStringLiteral("figureOldest"), this)),
      m_room(new FigureTile(QStringLiteral("figureRoom"), this)), m_primariesBox(new QGroupBox(this)),
      m_primaries(new PrimaryList(m_primariesBox)), m_warningsBox(new QGroupBox(this)), m_warnings(new WarningList(m_warningsBox)),
      m_age(new QLabel(this))
{
    setObjectName(QStringLiteral("overviewPage"));
    build();
    using enum ipc::RecipientState;
    connect(m_waiting, &FigureTile::clicked, this, [this] { Q_EMIT queueWanted(filterFor({Waiting}), ipc::QueueSort::NextTry); });
    connect(m_held, &FigureTile::clicked, this, [this] { Q_EMIT queueWanted(filterFor({Held}), ipc::QueueSort::Age); });
    connect(m_oldest, &FigureTile::clicked, this, [this] { Q_EMIT queueWanted({}, ipc::QueueSort::Age); });
    connect(m_room, &FigureTile::clicked, this, [this] { Q_EMIT queueWanted({}, ipc::QueueSort::Size); });
    connect(m_warnings, &WarningList::helpWanted, this, &OverviewPage::helpWanted);
    connect(m_warnings, &WarningList::moreWanted, this, &OverviewPage::warningsWanted);
    connect(&m_service, &ServiceModel::changed, this, &OverviewPage::refresh);
    connect(&m_ageTimer, &QTimer::timeout, this, &OverviewPage::showAge);
    m_ageTimer.start(1s);
    refresh();
}

void OverviewPage::build()
{
    auto *figures = new QHBoxLayout;
    figures->setSpacing(12);
    for (FigureTile *tile : {m_waiting, m_held, m_oldest, m_room})
        figures->addWidget(tile);
    auto *primaries = new QVBoxLayout(m_primariesBox);
    primaries->addWidget(m_primaries, 1);
    primaries->addWidget(new MaintenanceBar(m_service, m_primariesBox));
    auto *warnings = new QVBoxLayout(m_warningsBox);
    warnings->addWidget(m_warnings);
    m_age->setObjectName(QStringLiteral("dataAge"));
    auto *inner = new QWidget;
    auto *parts = new QVBoxLayout(inner);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(14);
    parts->addLayout(figures);
    parts->addWidget(m_warningsBox);
    parts->addWidget(m_primariesBox, 1);
    parts->addWidget(m_age, 0, Qt::AlignRight);
    auto *area = new QScrollArea(this); // large type or many warnings scroll, they are not squeezed
    area->setObjectName(QStringLiteral("overviewArea"));
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void OverviewPage::refresh()
{
    m_primariesBox->setTitle(tr("Your mail servers"));
    m_warningsBox->setTitle(tr("What needs attention"));
    m_primaries->setAccessibleName(m_primariesBox->title());
    const bool isCurrent = m_service.contact() == Contact::Connected && m_service.snapshot();
    for (QWidget *part : std::initializer_list<QWidget *>{m_waiting, m_held, m_oldest, m_room})
        part->setEnabled(isCurrent);
    m_primariesBox->setVisible(isCurrent && !m_service.snapshot()->primaries.isEmpty());
    m_warningsBox->setVisible(isCurrent && !m_service.snapshot()->worst.isEmpty());
    if (isCurrent)
        showFigures(*m_service.snapshot());
    else
        showNoFigures();
    showAge();
}

void OverviewPage::showFigures(const ipc::Snapshot &snapshot)
{
    const ipc::Counters &counters = snapshot.counters;
    const int messages = asInt(counters.messages), held = asInt(counters.held);
    m_waiting->show(numberText(counters.messages), tr("message(s) kept (%1)", "below their number", messages).arg(sizeText(counters.bytes)));
    m_held->show(numberText(counters.held),
                 held > 0 ? tr("address(es) on hold, waiting for your decision", "below their number", held) : tr("addresses on hold"),
                 held > 0 ? Tone::Attention : Tone::Text);
    m_oldest->show(counters.messages > 0 ? durationWords(counters.oldestSeconds) : unknownValue, tr("age of the oldest mail"));
    if (counters.daysUntilFull)
        m_room->show(tr("about %n day(s)", nullptr, *counters.daysUntilFull),
                     tr("room at this rate, %1 free").arg(sizeText(counters.freeBytes)),
                     *counters.daysUntilFull <= fewDays ? Tone::Attention : Tone::Text);
    else
        m_room->show(sizeText(counters.freeBytes), tr("free for mail, not filling up"));
    m_primaries->show(snapshot.primaries, snapshot.at);
    m_warnings->show(snapshot.worst, snapshot.warnings);
}

void OverviewPage::showNoFigures()
{
    m_waiting->show(unknownValue, tr("messages kept"));
    m_held->show(unknownValue, tr("addresses on hold"));
    m_oldest->show(unknownValue, tr("age of the oldest mail"));
    m_room->show(unknownValue, tr("room for mail"));
}

void OverviewPage::showAge()
{
    const auto &snapshot = m_service.snapshot();
    if (!snapshot)
        return m_age->clear();
    const auto age = m_service.age();
    const QString at = clockText(snapshot->at, QDateTime::currentDateTimeUtc());
    m_age->setText(age > oldData ? tr("The last report is from %1, %2 ago.").arg(at, durationWords(age / 1s)) : tr("As of %1").arg(at));
}

} // namespace ui
