#include "ui/warnings/warning_card.h"
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include "ui/domains/labels.h"
#include "ui/help/help_texts.h"
#include "ui/icons.h"
#include "ui/notices/flow_layout.h"
#include "ui/status.h"
#include "ui/text.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr int shapeSize = 22;
constexpr qsizetype mostSubjects = 5; // more are in the details
constexpr qsizetype mostDetails = 10; // warnings; what is copied has all
constexpr int morning = 7; // o'clock

QPushButton *named(QWidget *parent, const char *name)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

qint64 secondsUntilTomorrow()
{
    const QDateTime now = QDateTime::currentDateTime();
    return now.secsTo(QDateTime(now.date().addDays(1), QTime(morning, 0)));
}

} // namespace

WarningCard::WarningCard(const WarningGroup &group, QWidget *parent)
    : QFrame(parent), m_group(group), m_shape(new QLabel(this)), m_head(plainLabel(this, "warningHead")), m_text(plainLabel(this, "warningText")),
      m_more(plainLabel(this, "warningMore")), m_advice(plainLabel(this, "warningAdvice")), m_known(plainLabel(this, "warningKnown")),
      m_technical(plainLabel(this, "warningTechnical")), m_act(named(this, "warningAct")), m_explain(named(this, "warningExplain")), m_acknowledge(named(this, "warningAcknowledge")),
      m_snooze(named(this, "warningSnooze")), m_takeBack(named(this, "warningTakeBack")), m_copy(named(this, "warningCopy")),
      m_details(new QToolButton(this)), m_snoozeMenu(new QMenu(this))
{
    setFrameShape(QFrame::StyledPanel);
    build();
    buildSnoozeMenu();
    connect(m_act, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(action(), m_group.head()); });
    connect(m_explain, &QPushButton::clicked, this, [this] { Q_EMIT helpWanted(m_group.head().code); });
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { Q_EMIT acknowledgeWanted(m_group.cause); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT snoozeWanted(m_group.cause, 0); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(technicalText(m_group)); });
    connect(m_details, &QToolButton::toggled, this, &WarningCard::showDetails);
}

void WarningCard::build()
{
    setBold(m_text);
    m_details->setObjectName(QStringLiteral("warningDetails"));
    m_details->setCheckable(true);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setAutoRaise(true);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_technical->setFont(fixedFont(font()));
    for (QLabel *label : {m_text, m_more, m_advice, m_technical}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(1); // a long word of somebody else's must not widen the page
    }
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_act, m_explain, m_acknowledge, m_snooze, m_takeBack})
        buttons->addWidget(button);
    auto *folded = new FlowLayout;
    folded->addWidget(m_details);
    folded->addWidget(m_copy);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (QLabel *label : {m_head, m_text, m_more, m_advice, m_known})
        words->addWidget(label);
    words->addSpacing(2);
    words->addLayout(buttons);
    words->addLayout(folded);
    words->addWidget(m_technical);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void WarningCard::buildSnoozeMenu()
{
    const auto add = [this](const char *name, auto seconds) {
        QAction *action = m_snoozeMenu->addAction(QString());
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, seconds] { Q_EMIT snoozeWanted(m_group.cause, seconds()); });
        return action;
    };
    m_hour = add("warningSnoozeHour", [] { return qint64(1h / 1s); });
    m_hours = add("warningSnoozeHours", [] { return qint64(4h / 1s); });
    m_tomorrow = add("warningSnoozeTomorrow", secondsUntilTomorrow);
    m_snoozeMenu->setObjectName(QStringLiteral("warningSnoozeMenu"));
    m_snooze->setMenu(m_snoozeMenu);
}

void WarningCard::show(const WarningGroup &group, const QDateTime &now, Rights rights)
{
    m_group = group;
    m_now = now;
    m_rights = rights;
    refresh();
}

QList<QWidget *> WarningCard::stops() const { return {m_act, m_explain, m_acknowledge, m_snooze, m_takeBack, m_details, m_copy}; }

void WarningCard::takeFocus()
{
    QWidget *first = m_act->isVisibleTo(this) ? static_cast<QWidget *>(m_act) : m_explain->isVisibleTo(this) ? static_cast<QWidget *>(m_explain) : m_details;
    first->setFocus(Qt::OtherFocusReason);
}

void WarningCard::setPossible(const QSet<WarningAction> &possible)
{
    if (m_possible == possible)
        return;
    m_possible = possible;
    refresh();
}

WarningAction WarningCard::action() const
{
    const WarningAction wanted = actionFor(m_group.head().code).value_or(WarningAction::None);
    const bool mayDo = !needsAdministrator(wanted) || m_rights == Rights::Administer;
    return mayDo && m_possible.contains(wanted) ? wanted : WarningAction::None;
}

void WarningCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void WarningCard::refresh()
{
    if (!m_now.isValid())
        return; // nothing was shown yet
    showTexts();
    showButtons();
    showDetails();
}

QString WarningCard::sinceText() const
{
    const QDateTime &since = m_group.head().since;
    if (!since.isValid())
        return {};
    return tr("since %1 (%2)").arg(clockText(since, m_now), durationWords(std::max<qint64>(0, since.secsTo(m_now))));
}

QString WarningCard::moreText() const
{
    const qsizetype more = m_group.warnings.size() - 1;
    if (more <= 0)
        return {};
    QStringList subjects;
    for (const ipc::Warning &warning : m_group.warnings)
        if (subjects.size() < mostSubjects && !subjects.contains(warning.subject))
            subjects << warning.subject;
    const QString known = subjects.join(QStringLiteral(", "));
    return tr("%n more of the same cause (%1).", nullptr, int(more)).arg(m_group.warnings.size() > mostSubjects ? known + QStringLiteral(", …") : known);
}

void WarningCard::showTexts()
{
    const ipc::Severity severity = m_group.severity();
    const QString text = say({m_group.head().code, m_group.head().parameters}), advice = adviceFor(m_group.head());
    QStringList head{severityWord(severity)};
    if (const QString since = sinceText(); !since.isEmpty())
        head << since;
    head << m_group.head().code;
    m_shape->setPixmap(iconPixmap(iconNameOf(severity), palette(), toneOf(severity), shapeSize, devicePixelRatioF()));
    m_head->setText(head.join(QStringLiteral(" · ")));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(toneOf(severity), palette()));
    m_head->setPalette(colours);
    m_text->setText(text);
    m_more->setText(moreText());
    m_more->setVisible(!m_more->text().isEmpty());
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_known->setText(knownText(m_group, m_now));
    setAccessibleName(severityWord(severity) + QStringLiteral(": ") + text);
}

void WarningCard::showButtons()
{
    const ipc::Warning &head = m_group.head();
    const bool isDecided = head.acknowledged || (head.snoozedUntil && *head.snoozedUntil > m_now);
    const bool canBeDecided = !m_group.cause.isEmpty() && !m_group.isForInformation(); // of information there are no reminders
    const auto label = [this](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text, m_text->text()));
    };
    label(m_act, labelOf(action()));
    label(m_explain, tr("Explain %1").arg(head.code));
    label(m_acknowledge, tr("I know"));
    label(m_snooze, tr("Remind me later"));
    label(m_takeBack, tr("Remind again"));
    label(m_copy, tr("Copy"));
    m_copy->setIcon(icon(QStringLiteral("copy"), palette()));
    m_snooze->setIcon(icon(QStringLiteral("bell-off"), palette()));
    m_hour->setText(tr("In 1 hour"));
    m_hours->setText(tr("In 4 hours"));
    m_tomorrow->setText(tr("Tomorrow morning"));
    const auto focused = [this] {
        const QList<QWidget *> all = stops();
        const auto found = std::ranges::find_if(all, &QWidget::hasFocus);
        return found == all.end() ? nullptr : *found;
    };
    const QWidget *before = focused();
    m_act->setVisible(action() != WarningAction::None);
    m_explain->setVisible(help::has(head.code));
    m_acknowledge->setVisible(canBeDecided && !head.acknowledged);
    m_snooze->setVisible(canBeDecided && !head.acknowledged);
    m_takeBack->setVisible(canBeDecided && isDecided);
    for (QPushButton *button : {m_acknowledge, m_snooze, m_takeBack}) {
        const QString why = m_rights >= Rights::Act ? QString() : tr("Your account may look, but not change anything.");
        button->setEnabled(m_rights >= Rights::Act);
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
    if (before && focused() != before) // the button that was pressed has gone
        (m_takeBack->isVisibleTo(this) ? m_takeBack : m_acknowledge)->setFocus();
}

void WarningCard::showDetails()
{
    const bool isOpen = m_details->isChecked();
    m_details->setText(tr("Technical details"));
    m_details->setAccessibleName(QStringLiteral("%1: %2").arg(m_details->text(), m_text->text()));
    m_details->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_technical->setText(isOpen ? technicalText(m_group, mostDetails) : QString());
    m_technical->setAccessibleName(m_details->text());
    m_technical->setVisible(isOpen);
    m_copy->setVisible(isOpen);
}

} // namespace ui
