#include "ui/overview/chart_section.h"
#include <QButtonGroup>
#include <QEvent>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QToolButton>
#include "ui/charts/availability_strip.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/stacked_bars.h"
#include "ui/choice_button.h"
#include "ui/domains/labels.h"
#include "ui/text.h"

namespace ui {

ChartSection::ChartSection(ServiceModel &service, ChartRange range, QWidget *parent)
    : QWidget(parent), m_feed(service), m_ranges(new QButtonGroup(this)), m_title(new QLabel(this)), m_note(plainLabel(this, "chartNote")), m_trouble(plainLabel(this, "chartTrouble")),
      m_strip(new AvailabilityStrip), m_bars(new StackedBars), m_stripPanel(new ChartPanel(m_strip)), m_barsPanel(new ChartPanel(m_bars))
{
    setObjectName(QStringLiteral("chartSection"));
    m_feed.setRange(range);
    build();
    connect(&m_feed, &ChartFeed::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int id) {
        m_feed.setRange(ChartRange(id));
        Q_EMIT rangeChosen(m_feed.range());
    });
    for (Chart *chart : std::initializer_list<Chart *>{m_strip, m_bars})
        connect(chart, &Chart::periodChosen, this, &ChartSection::periodChosen);
    retranslate();
    refresh();
}

// The title and the ranges in one line above the frame: what is in it has the room.
void ChartSection::build()
{
    m_title->setObjectName(QStringLiteral("chartTitle"));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    for (const ChartRange range : chartRanges) {
        auto *button = new ChoiceButton(this);
        button->setObjectName(QStringLiteral("chartRange%1").arg(int(range)));
        button->setChecked(range == m_feed.range());
        button->setFocusPolicy(Qt::StrongFocus);
        m_ranges->addButton(button, int(range));
        row->addWidget(button);
    }
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_strip->setAxisLabels(AxisLabels::Hidden);
    auto *frame = new QGroupBox(this);
    auto *inside = new QVBoxLayout(frame);
    inside->setSpacing(4);
    inside->setContentsMargins(9, 7, 9, 7);
    inside->addWidget(m_trouble);
    inside->addWidget(m_stripPanel);
    inside->addWidget(m_barsPanel, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(frame, 1);
}

void ChartSection::refresh()
{
    const bool isThere = m_feed.replies().has_value();
    m_trouble->setVisible(!m_feed.trouble().code.isEmpty());
    m_stripPanel->setVisible(isThere);
    m_barsPanel->setVisible(isThere);
    if (m_trouble->isVisibleTo(this))
        m_trouble->setText(sayWithAdvice(m_feed.trouble()));
    const qsizetype more = isThere ? m_feed.replies()->more : 0;
    m_note->setText(more > 0 ? tr("%n more mail server(s) are not shown here.", nullptr, shownCount(more)) : QString());
    if (isThere)
        draw(*m_feed.replies());
}

void ChartSection::draw(const ChartReplies &replies)
{
    const TimeAxis axis(replies.time.begin, replies.time.end, QTimeZone::systemTimeZone());
    QList<Reachability> hosts;
    for (const WatchedHost &host : replies.hosts)
        hosts << reachability(host, replies.time);
    hosts << ownReachability(tr("%1 (this backup)").arg(replies.hostname), replies.service, replies.time);
    m_strip->setAxis(axis);
    m_bars->setAxis(axis);
    m_strip->show(hosts);
    m_bars->show(traffic(replies.service, replies.time.end));
}

void ChartSection::retranslate()
{
    m_title->setText(tr("Mail and mail servers"));
    m_stripPanel->setTitle(tr("Reachable"));
    m_barsPanel->setTitle(tr("Mail"));
    const QStringList words{tr("24 hours"), tr("7 days"), tr("30 days")}; // by ChartRange
    for (const ChartRange range : chartRanges) {
        m_ranges->button(int(range))->setText(words.at(int(range)));
        m_ranges->button(int(range))->setAccessibleName(tr("Period: %1").arg(words.at(int(range))));
    }
}

void ChartSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace ui
