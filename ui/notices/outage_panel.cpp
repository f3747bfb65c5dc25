#include "ui/notices/outage_panel.h"
#include <QEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include "ui/domains/labels.h"
#include "ui/notices/outage_card.h"
#include "ui/text.h"

namespace ui {

namespace {
constexpr int mostHeight = 290;       // then it scrolls: the list below is to be seen
constexpr qsizetype mostEnded = 5;
} // namespace

OutagePanel::OutagePanel(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_area(new QScrollArea(this)), m_note(plainLabel(this, "outagesNote")), m_message(plainLabel(this, "outagesMessage")),
      m_endedText(plainLabel(this, "outagesEndedText")), m_ended(new QToolButton(this))
{
    setObjectName(QStringLiteral("outagePanel"));
    m_ended->setObjectName(QStringLiteral("outagesEnded"));
    m_ended->setCheckable(true);
    m_ended->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ended->setAutoRaise(true);
    m_ended->setFocusPolicy(Qt::StrongFocus);
    m_endedText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *inner = new QWidget;
    inner->installEventFilter(this);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 6, 0); // beside the scroll bar
    m_column->addLayout(m_cardColumn = new QVBoxLayout);
    m_column->addWidget(m_ended, 0, Qt::AlignLeft);
    m_column->addWidget(m_endedText);
    m_area->setObjectName(QStringLiteral("outagesArea"));
    m_area->setWidget(inner);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    column->addWidget(m_message);
    column->addWidget(m_area);
    connect(m_ended, &QToolButton::toggled, this, &OutagePanel::refresh);
    refresh();
}

void OutagePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

// Whatever changes the cards' height asks their layout for it.
bool OutagePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void OutagePanel::fitHeight()
{
    const int wanted = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width()) : m_column->totalSizeHint().height();
    m_area->setFixedHeight(qMin(wanted, mostHeight));
}

void OutagePanel::ask()
{
    if (m_service.contact() != Contact::Connected) {
        m_isKnown = false;
        m_refusal = m_trouble = {};
        return show({});
    }
    m_isDirty = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_service.ask(ipc::ListNoticeOutages{}, this, [this](const Asked<ipc::NoticeOutages> &answer) { take(answer); });
}

void OutagePanel::take(const Asked<ipc::NoticeOutages> &answer)
{
    m_isAsking = false;
    if (m_service.contact() == Contact::Connected) {
        m_isKnown = bool(answer);
        m_refusal = answer ? ipc::Sentence() : answer.error();
        show(answer ? answer->outages : QList<ipc::NoticeOutage>());
    }
    if (std::exchange(m_isDirty, false))
        ask();
}

// Cards of outages that last are kept: somebody may be about to press a button.
void OutagePanel::show(const QList<ipc::NoticeOutage> &outages)
{
    m_outages = outages;
    const QDateTime now = m_service.snapshot() ? m_service.snapshot()->at : QDateTime::currentDateTimeUtc();
    QList<OutageCard *> cards;
    for (const ipc::NoticeOutage &outage : outages) {
        if (outage.ended)
            continue;
        OutageCard *card = cardFor(outage.id);
        card->show(outage, now, m_service.mayOperate());
        cards << card;
    }
    for (OutageCard *gone : std::as_const(m_cards)) {
        if (cards.contains(gone))
            continue;
        gone->hide();
        gone->deleteLater();
    }
    m_cards = cards;
    refresh();
}

OutageCard *OutagePanel::cardFor(const QString &id)
{
    const auto known = std::ranges::find(m_cards, id, &OutageCard::id);
    if (known != m_cards.end())
        return *known;
    auto *card = new OutageCard;
    card->setObjectName(QStringLiteral("outage") + id);
    m_cardColumn->addWidget(card);
    connect(card, &OutageCard::previewWanted, this, &OutagePanel::previewWanted);
    connect(card, &OutageCard::decided, this, &OutagePanel::decide);
    return card;
}

void OutagePanel::decide(const ipc::PostponeNotices &decision)
{
    m_service.ask(decision, this, [this](const Asked<ipc::Done> &answer) {
        m_trouble = answer ? ipc::Sentence() : answer.error();
        refresh();
        ask();
    });
}

void OutagePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void OutagePanel::refresh()
{
    const QDateTime now = m_service.snapshot() ? m_service.snapshot()->at : QDateTime::currentDateTimeUtc();
    QStringList ended;
    for (const ipc::NoticeOutage &outage : std::as_const(m_outages))
        if (outage.ended && ended.size() < mostEnded)
            ended << outageText(outage, now);
    m_note->setText(!m_refusal.code.isEmpty() ? sayWithAdvice(m_refusal) : ended.isEmpty() ? say({QStringLiteral("notice.no-outages"), {}}) : tr("No mail server is away now."));
    m_note->setVisible((m_isKnown || !m_refusal.code.isEmpty()) && m_cards.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(Tone::Problem, palette()));
    m_message->setPalette(colours);
    m_message->setText(m_trouble.code.isEmpty() ? QString() : sayWithAdvice(m_trouble));
    m_message->setVisible(!m_trouble.code.isEmpty());
    m_ended->setText(tr("Ended outages (%Ln)", nullptr, int(ended.size())));
    m_ended->setAccessibleName(m_ended->text());
    m_ended->setArrowType(m_ended->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_ended->setVisible(!ended.isEmpty());
    m_endedText->setText(ended.join(u'\n'));
    m_endedText->setVisible(!ended.isEmpty() && m_ended->isChecked());
    m_area->setVisible(!m_cards.isEmpty() || !ended.isEmpty());
    fitHeight();
}

} // namespace ui
