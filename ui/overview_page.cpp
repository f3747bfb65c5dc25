#include "ui/overview_page.h"
#include <QEvent>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>
#include "ui/domains/labels.h"
#include "ui/figure_tile.h"
#include "ui/local_settings.h"
#include "ui/maintenance_bar.h"
#include "ui/overview/chart_section.h"
#include "ui/overview/event_list.h"
#include "ui/overview/task_list.h"
#include "ui/primary_list.h"
#include "ui/text.h"
#include "ui/warning_list.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto oldData = 60s;
constexpr int fewDays = 3;
const QString unknownValue = QStringLiteral("–");

ipc::QueueFilter filterFor(QList<ipc::RecipientState> states)
{
    ipc::QueueFilter filter;
    filter.states = std::move(states);
    return filter;
}

QGroupBox *boxAround(QWidget *content, QWidget *parent)
{
    auto *box = new QGroupBox(parent);
    auto *column = new QVBoxLayout(box);
    column->addWidget(content);
    return box;
}

// Of the certificate that ends first; nothing: none is known.
std::optional<QDateTime> endOfCertificates(const std::optional<ipc::Setup> &setup)
{
    std::optional<QDateTime> first;
    for (const ipc::OwnCertificate &one : setup ? setup->certificates : QList<ipc::OwnCertificate>())
        if (one.inUse && one.ends.isValid() && (!first || one.ends < *first))
            first = one.ends;
    return first;
}

// When mail that waits is tried next: where its primary is away, when that is asked.
std::optional<QDateTime> nextTry(const ipc::Snapshot &snapshot)
{
    std::optional<QDateTime> next;
    for (const ipc::Primary &primary : snapshot.primaries)
        if (isUnwell(primary) && primary.nextProbe && (!next || *primary.nextProbe < *next))
            next = primary.nextProbe;
    return next;
}

} // namespace

OverviewPage::OverviewPage(ServiceModel &service, LocalSettings &settings, QWidget *parent)
    : QWidget(parent), m_service(service), m_facts(service), m_waiting(new FigureTile(QStringLiteral("figureWaiting"), this)),
      m_held(new FigureTile(QStringLiteral("figureHeld"), this)), m_oldest(new FigureTile(QStringLiteral("figureOldest"), this)),
      m_room(new FigureTile(QStringLiteral("figureRoom"), this)), m_body(new QWidget(this)), m_warnings(new WarningList(m_body)), m_tasks(new TaskList(m_body)),
      m_charts(new ChartSection(service, ChartRange(settings.chartRange()), m_body)), m_primaries(new PrimaryList(m_body)), m_events(new EventList(m_body)),
      m_certificate(plainLabel(this, "certificateDays")), m_age(plainLabel(this, "dataAge"))
{
    setObjectName(QStringLiteral("overviewPage"));
    build();
    connectFigures();
    connect(m_warnings, &WarningList::helpWanted, this, &OverviewPage::helpWanted);
    connect(m_warnings, &WarningList::moreWanted, this, &OverviewPage::warningsWanted);
    connect(m_tasks, &TaskList::chosen, this, &OverviewPage::follow);
    connect(m_charts, &ChartSection::changed, this, &OverviewPage::refresh);
    connect(m_charts, &ChartSection::rangeChosen, this, [&settings](ChartRange range) { settings.setChartRange(int(range)); });
    connect(m_charts, &ChartSection::periodChosen, this, [this](const QDateTime &begin, const QDateTime &end) {
        ipc::HistoryFilter filter;
        filter.since = begin;
        filter.until = end;
        Q_EMIT historyWanted(filter);
    });
    connect(&m_facts, &OverviewFacts::changed, this, &OverviewPage::refresh);
    connect(&m_service, &ServiceModel::changed, this, &OverviewPage::refresh);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_hasWaited = true;
        refresh();
    });
    connect(&m_ageTimer, &QTimer::timeout, this, &OverviewPage::showFoot);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_ageTimer.setTimerType(Qt::VeryCoarseTimer);
    retranslate();
}

void OverviewPage::build()
{
    auto *figures = new QHBoxLayout;
    figures->setSpacing(12);
    for (FigureTile *tile : {m_waiting, m_held, m_oldest, m_room})
        figures->addWidget(tile);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_certificate, 1);
    foot->addWidget(m_age, 1);
    m_age->setAlignment(Qt::AlignRight);
    auto *inner = new QWidget;
    auto *parts = new QVBoxLayout(inner);
    parts->setContentsMargins(0, 0, 6, 0); // beside the scroll bar
    parts->setSpacing(14);
    parts->addLayout(figures);
    parts->addWidget(buildBody(), 1);
    parts->addLayout(foot);
    parts->addStretch(0);
    auto *area = new QScrollArea(this); // large type or many warnings scroll, they are not squeezed
    area->setObjectName(QStringLiteral("overviewArea"));
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

// What broke comes before what was never finished, and both before what only is to be known.
QWidget *OverviewPage::buildBody()
{
    auto *servers = new QWidget(m_body);
    auto *rows = new QVBoxLayout(servers);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_primaries);
    rows->addWidget(new MaintenanceBar(m_service, servers));
    auto *parts = new QVBoxLayout(m_body);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(14);
    parts->addWidget(m_warningsBox = boxAround(m_warnings, m_body));
    parts->addWidget(m_tasksBox = boxAround(m_tasks, m_body));
    parts->addWidget(m_charts, 1);
    parts->addWidget(m_primariesBox = boxAround(servers, m_body));
    parts->addWidget(m_eventsBox = boxAround(m_events, m_body));
    m_body->setObjectName(QStringLiteral("overviewBody"));
    m_body->hide();
    return m_body;
}

void OverviewPage::connectFigures()
{
    using enum ipc::RecipientState;
    connect(m_waiting, &FigureTile::clicked, this, [this] { Q_EMIT queueWanted(filterFor({Waiting}), ipc::QueueSort::NextTry); });
    connect(m_held, &FigureTile::clicked, this, [this] { Q_EMIT queueWanted(filterFor({Held}), ipc::QueueSort::Age); });
    connect(m_oldest, &FigureTile::clicked, this, [this] { Q_EMIT queueWanted({}, ipc::QueueSort::Age); });
    connect(m_room, &FigureTile::clicked, this, [this] { Q_EMIT queueWanted({}, ipc::QueueSort::Size); });
}

// ---- what is there

void OverviewPage::setWatched(bool isWatched)
{
    m_facts.setWatched(isWatched);
    m_charts->setWatched(isWatched);
    isWatched ? m_ageTimer.start(1s) : m_ageTimer.stop();
    if (isWatched) // while it is hidden nothing is made anew: the window may be going
        refresh();
}

void OverviewPage::refresh()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_waiting, m_held, m_oldest, m_room})
        part->setEnabled(isCurrent());
    if (isCurrent()) {
        showFigures(*m_service.snapshot());
        showBody(*m_service.snapshot());
    } else {
        m_patience.stop();
        m_hasWaited = false;
        m_body->hide();
        showNoFigures();
    }
    showFoot();
}

void OverviewPage::showFigures(const ipc::Snapshot &snapshot)
{
    const ipc::Counters &counters = snapshot.counters;
    const int messages = shownCount(counters.messages), held = shownCount(counters.held);
    m_waiting->show(numberText(counters.messages), tr("message(s) kept (%1)", "below their number", messages).arg(sizeText(counters.bytes)));
    m_held->show(numberText(counters.held),
                 held > 0 ? tr("address(es) on hold, waiting for your decision", "below their number", held) : tr("addresses on hold"),
                 held > 0 ? Tone::Attention : Tone::Text);
    const auto next = nextTry(snapshot);
    m_oldest->show(counters.messages > 0 ? durationWords(counters.oldestSeconds) : unknownValue,
                   counters.messages > 0 && next ? tr("age of the oldest mail, next try at %1").arg(clockText(*next, snapshot.at)) : tr("age of the oldest mail"));
    showRoom(counters);
}

void OverviewPage::showRoom(const ipc::Counters &counters)
{
    if (!counters.daysUntilFull)
        return m_room->show(sizeText(counters.freeBytes), tr("free for mail, not filling up"));
    m_room->show(tr("about %n day(s)", nullptr, *counters.daysUntilFull), tr("room at this rate, %1 free").arg(sizeText(counters.freeBytes)),
                 *counters.daysUntilFull <= fewDays ? Tone::Attention : Tone::Text);
}

void OverviewPage::showNoFigures()
{
    m_waiting->show(unknownValue, tr("messages kept"));
    m_held->show(unknownValue, tr("addresses on hold"));
    m_oldest->show(unknownValue, tr("age of the oldest mail"));
    m_room->show(unknownValue, tr("room for mail"));
}

void OverviewPage::showBody(const ipc::Snapshot &snapshot)
{
    QList<ipc::Warning> broken = snapshot.worst;
    const qsizetype tasks = broken.removeIf(isTask);
    m_warnings->show(broken, snapshot.warnings - tasks);
    m_warningsBox->setVisible(!broken.isEmpty());
    m_tasks->show(openTasks(m_facts.known()), m_service.mayAdminister() ? TaskList::Rights::Administer : TaskList::Rights::Look);
    m_tasksBox->setVisible(!m_tasks->tasks().isEmpty());
    m_charts->setVisible(snapshot.isSetUp);
    m_primaries->show(snapshot.primaries, snapshot.at);
    m_primariesBox->setVisible(!snapshot.primaries.isEmpty());
    const QList<LastEvent> events = lastEvents(m_facts.outages(), snapshot.worst, now());
    m_events->show(events, now());
    m_eventsBox->setVisible(!events.isEmpty());
    const bool isWhole = m_facts.isKnown() && (m_charts->isKnown() || !snapshot.isSetUp);
    if (isWhole || m_hasWaited)
        m_body->show();
    else if (!m_patience.isActive() && isVisible())
        m_patience.start();
}

QDateTime OverviewPage::now() const { return m_service.snapshot()->at.addMSecs(m_service.age().count()); }

void OverviewPage::showFoot()
{
    const auto end = isCurrent() ? endOfCertificates(m_facts.known().setup) : std::nullopt;
    m_certificate->setText(end && *end > now() ? tr("The certificate of this backup is valid for another %n day(s).", nullptr, int(now().daysTo(*end))) : QString());
    if (!m_service.snapshot())
        return m_age->clear();
    const auto age = m_service.age();
    const QString at = clockText(m_service.snapshot()->at, QDateTime::currentDateTimeUtc());
    m_age->setText(age > oldData ? tr("The last report is from %1, %2 ago.").arg(at, durationWords(age / 1s)) : tr("As of %1").arg(at));
}

void OverviewPage::follow(const OpenTask &task)
{
    switch (task.place) {
    case TaskPlace::Wizard: return Q_EMIT setUpWanted();
    case TaskPlace::Help: return Q_EMIT helpWanted(task.goal);
    case TaskPlace::Warning: return Q_EMIT warningWanted(task.goal);
    case TaskPlace::Domains: return Q_EMIT domainsWanted();
    }
}

// ---- events

void OverviewPage::retranslate()
{
    m_primariesBox->setTitle(tr("Your mail servers"));
    m_warningsBox->setTitle(tr("What needs attention"));
    m_tasksBox->setTitle(tr("Still to be done"));
    m_eventsBox->setTitle(tr("What happened last"));
    m_primaries->setAccessibleName(m_primariesBox->title());
    refresh();
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setWatched(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setWatched(false);
}

} // namespace ui
