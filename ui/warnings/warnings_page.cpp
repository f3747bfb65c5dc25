#include "ui/warnings/warnings_page.h"
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include "ui/domains/labels.h"
#include "ui/text.h"
#include "ui/warnings/ended_model.h"
#include "ui/warnings/ended_panel.h"

namespace ui {

namespace {

bool holdsFocus(const QWidget *widget)
{
    const QWidget *focused = widget->window()->focusWidget();
    return focused && widget->isAncestorOf(focused);
}

} // namespace

WarningsPage::WarningsPage(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_note(plainLabel(this, "warningsNote")), m_message(plainLabel(this, "warningsMessage")),
      m_reason(plainLabel(this, "warningsReason")), m_furtherNote(plainLabel(this, "warningsFurther")), m_ended(new EndedPanel(service)), m_area(new QScrollArea(this)), m_open(new QVBoxLayout), m_information(new QVBoxLayout),
      m_more(new QPushButton(this)), m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("warningsPage"));
    build();
    connect(&m_service, &ServiceModel::changed, this, &WarningsPage::contactChanged);
    connect(&m_service, &ServiceModel::warningsChanged, this, &WarningsPage::ask);
    connect(m_ended, &EndedPanel::helpWanted, this, &WarningsPage::helpWanted);
    connect(m_fold, &QToolButton::toggled, this, &WarningsPage::showCards);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += mostAtFirst;
        showCards();
    });
    retranslate();
}

void WarningsPage::build()
{
    m_more->setObjectName(QStringLiteral("warningsMoreCards"));
    m_fold->setObjectName(QStringLiteral("warningsInformation"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    auto *inner = new QWidget;
    auto *cards = new QVBoxLayout(inner);
    cards->setContentsMargins(0, 0, 6, 0); // beside the scroll bar
    cards->setSpacing(10);
    for (QVBoxLayout *column : {m_open, m_information})
        column->setSpacing(10);
    cards->addLayout(m_open);
    cards->addWidget(m_more, 0, Qt::AlignLeft);
    cards->addWidget(m_fold, 0, Qt::AlignLeft);
    cards->addLayout(m_information);
    cards->addWidget(m_furtherNote);
    cards->addWidget(m_ended);
    cards->addStretch(1);
    m_area->setObjectName(QStringLiteral("warningsArea"));
    m_area->setWidget(inner);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QLabel *label : {m_note, m_reason, m_message})
        column->addWidget(label);
    column->addWidget(m_area, 1);
}

void WarningsPage::open(const QString &cause)
{
    m_wanted = cause;
    m_isOver = false;
    ask();
}

void WarningsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isOver = false;
    m_trouble = {};
    showCards(); // the time has gone on
    ask();
}

void WarningsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

QDateTime WarningsPage::now() const { return m_service.snapshot() ? m_service.snapshot()->at : QDateTime::currentDateTimeUtc(); }

// Snapshots come all the time, and only bring the time and whether one may act; the list is asked for when it has changed.
void WarningsPage::contactChanged()
{
    const bool isNew = m_service.contact() != m_contact;
    m_contact = m_service.contact();
    if (m_contact != Contact::Connected) {
        m_isKnown = m_isOver = false;
        m_refusal = m_trouble = {};
        m_groups.clear();
        m_further = 0;
        m_ended->model().forget();
    }
    if (isVisible() || isNew)
        showCards();
    if (isNew)
        ask();
}

void WarningsPage::ask()
{
    if (!isVisible() || m_service.contact() != Contact::Connected)
        return; // asked when it is looked at
    m_ended->model().ask();
    m_isDirty = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_service.ask(ipc::ListWarnings{}, this, [this](const Asked<ipc::Warnings> &answer) { take(answer); });
}

void WarningsPage::take(const Asked<ipc::Warnings> &answer)
{
    m_isAsking = false;
    if (m_service.contact() == Contact::Connected) {
        m_isKnown = bool(answer);
        m_refusal = answer ? ipc::Sentence() : answer.error();
        m_groups = answer ? groupsOf(answer->warnings) : QList<WarningGroup>();
        m_further = answer ? answer->more.value_or(0) + std::max<qint64>(0, answer->warnings.size() - ipc::maxRows) : 0;
        showCards();
        if (answer && !m_isDirty) // else a newer list comes
            goToWanted();
    }
    if (std::exchange(m_isDirty, false))
        ask();
}

void WarningsPage::showCards()
{
    QList<WarningGroup> open, information;
    for (const WarningGroup &group : std::as_const(m_groups))
        (group.isForInformation() ? information : open).append(group);
    const QList<WarningCard *> before = m_cards;
    QList<WarningCard *> cards;
    place(open.first(std::min(open.size(), m_most)), m_open, cards);
    const qsizetype shown = m_fold->isChecked() ? std::min(information.size(), m_most) : 0;
    place(information.first(shown), m_information, cards);
    removeAllBut(cards);
    m_cards = cards;
    if (m_cards != before)
        chainStops();
    const qsizetype more = open.size() - m_most;
    m_more->setText(tr("Show more (%Ln)", nullptr, shownCount(more)));
    m_more->setAccessibleName(m_more->text());
    m_more->setVisible(more > 0);
    m_fold->setText(tr("For your information (%Ln)", nullptr, shownCount(information.size())));
    m_fold->setAccessibleName(m_fold->text());
    m_fold->setArrowType(m_fold->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setVisible(!information.isEmpty());
    refresh();
}

// Cards of causes that are still open are kept and only moved: somebody may be about to press a button.
void WarningsPage::place(const QList<WarningGroup> &groups, QVBoxLayout *column, QList<WarningCard *> &cards)
{
    const auto rights = m_service.mayAdminister() ? WarningCard::Rights::Administer : m_service.mayOperate() ? WarningCard::Rights::Act : WarningCard::Rights::Look;
    for (int i = 0; i < groups.size(); ++i) {
        WarningCard *card = cardFor(groups.at(i));
        card->setPossible(m_possible);
        card->show(groups.at(i), now(), rights);
        if (column->indexOf(card) != i) {
            (column == m_open ? m_information : m_open)->removeWidget(card);
            column->removeWidget(card);
            column->insertWidget(i, card);
        }
        cards << card;
    }
}

WarningCard *WarningsPage::cardFor(const WarningGroup &group)
{
    const auto known = std::ranges::find(m_cards, group.key, &WarningCard::key);
    if (known != m_cards.end())
        return *known;
    auto *card = new WarningCard(group, m_area->widget());
    card->setObjectName(QStringLiteral("warning-") + group.key);
    connect(card, &WarningCard::helpWanted, this, &WarningsPage::helpWanted);
    connect(card, &WarningCard::actionWanted, this, &WarningsPage::actionWanted);
    connect(card, &WarningCard::acknowledgeWanted, this, [this](const QString &cause) { decide(ipc::AcknowledgeWarning{cause}); });
    connect(card, &WarningCard::snoozeWanted, this, [this](const QString &cause, qint64 seconds) { decide(ipc::SnoozeWarning{cause, seconds}); });
    return card;
}

void WarningsPage::removeAllBut(const QList<WarningCard *> &stay)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        WarningCard *gone = m_cards.at(i);
        if (stay.contains(gone))
            continue;
        if (holdsFocus(gone) && !stay.isEmpty())
            stay.at(std::min(i, stay.size() - 1))->takeFocus(); // what came into its place
        gone->hide();
        gone->deleteLater();
    }
}

// The Tab key goes by what is seen, not by what came first.
void WarningsPage::chainStops()
{
    QWidget *last = m_area;
    const auto follow = [&last](QWidget *next) {
        setTabOrder(last, next);
        last = next;
    };
    const auto followCards = [&](QVBoxLayout *column) {
        for (WarningCard *card : std::as_const(m_cards))
            if (column->indexOf(card) >= 0)
                std::ranges::for_each(card->stops(), follow);
    };
    followCards(m_open);
    follow(m_more);
    follow(m_fold);
    followCards(m_information);
    std::ranges::for_each(m_ended->stops(), follow);
}

void WarningsPage::goToWanted()
{
    if (m_wanted.isEmpty())
        return;
    const QString wanted = std::exchange(m_wanted, QString());
    const auto group = std::ranges::find(m_groups, wanted, &WarningGroup::key);
    m_isOver = group == m_groups.end();
    if (m_isOver)
        return refresh();
    if (group->isForInformation())
        m_fold->setChecked(true);
    m_most = std::max<qsizetype>(m_most, group - m_groups.begin() + 1);
    showCards();
    const auto card = std::ranges::find(m_cards, wanted, &WarningCard::key);
    if (card != m_cards.end()) // behind the layout of what is new
        QMetaObject::invokeMethod(*card, [this, card = *card] { goTo(card); }, Qt::QueuedConnection);
}

void WarningsPage::goTo(WarningCard *card)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // else its place is not known yet
    card->takeFocus();
    m_area->verticalScrollBar()->setValue(card->pos().y());
}

void WarningsPage::setPossible(const QSet<WarningAction> &possible)
{
    m_possible = possible;
    showCards();
}

template <typename Act> void WarningsPage::decide(const Act &act)
{
    m_service.ask(act, this, [this](const Asked<ipc::Done> &answer) {
        m_trouble = answer ? ipc::Sentence() : answer.error();
        refresh();
        ask();
    });
}

void WarningsPage::retranslate()
{
    m_area->setAccessibleName(tr("Open warnings"));
    m_reason->setText(tr("Your account may look, but not change anything."));
    showCards();
}

QString WarningsPage::note() const
{
    if (m_service.contact() != Contact::Connected)
        return tr("Without contact with the relay service nothing can be said about warnings.");
    if (!m_refusal.code.isEmpty())
        return sayWithAdvice(m_refusal);
    if (m_isOver)
        return tr("The warning that you wanted to see is over.");
    const bool hasOpen = std::ranges::any_of(m_groups, [](const WarningGroup &group) { return !group.isForInformation(); });
    return m_isKnown && !hasOpen ? tr("No warning is open. Nothing needs to be done.") : QString();
}

void WarningsPage::refresh()
{
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(Tone::Problem, palette()));
    m_message->setPalette(colours);
    m_message->setText(m_trouble.code.isEmpty() ? QString() : say(m_trouble));
    m_message->setVisible(!m_message->text().isEmpty());
    m_furtherNote->setText(tr("%Ln further warning(s) are open that are not listed here: those above are the worst.", nullptr, shownCount(m_further)));
    m_furtherNote->setVisible(m_further > 0);
    m_reason->setVisible(!m_service.mayOperate() && !m_groups.isEmpty());
}

} // namespace ui
