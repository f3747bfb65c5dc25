#include "ui/cause_panel.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>
#include "ui/service_model.h"
#include "ui/status.h"
#include "ui/text.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto askedAtMostEvery = 2s; // the service walks its queue for it
constexpr int mostRowsShown = 5;      // then it scrolls
enum Column { Recipients, Domain, Why, Age, NextTry, ColumnCount };

bool isSame(const ipc::QueueCause &a, const ipc::QueueCause &b)
{
    return a.domain == b.domain && a.state == b.state && a.reason == b.reason;
}

} // namespace

CausePanel::CausePanel(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_toggle(new QToolButton(this)), m_all(new QToolButton(this)), m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("causePanel"));
    m_toggle->setObjectName(QStringLiteral("causeToggle"));
    m_toggle->setCheckable(true);
    m_toggle->setChecked(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setObjectName(QStringLiteral("causeAll"));
    m_tree->setObjectName(QStringLiteral("causeTable"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_toggle);
    bar->addStretch(1);
    bar->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_tree);
    m_soon.setSingleShot(true);
    m_soon.setInterval(askedAtMostEvery);
    connect(&m_soon, &QTimer::timeout, this, &CausePanel::ask);
    connect(&m_service, &ServiceModel::queueChanged, this, &CausePanel::askSoon);
    connect(&m_service, &ServiceModel::changed, this, &CausePanel::askSoon);
    connect(m_toggle, &QToolButton::toggled, this, &CausePanel::showParts);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, [this] { choose(m_tree->selectedItems().value(0)); });
    connect(m_all, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT chosenChanged();
    });
    retranslate();
}

void CausePanel::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive)
        ask();
}

void CausePanel::clear()
{
    m_chosen.reset();
    const QSignalBlocker quietly(m_tree);
    m_tree->clearSelection();
    showParts();
}

void CausePanel::askSoon()
{
    if (m_isActive && !m_soon.isActive())
        m_soon.start();
}

void CausePanel::ask()
{
    if (m_isAsking || !m_isActive || m_service.contact() != Contact::Connected)
        return;
    m_isAsking = true;
    m_service.ask(ipc::ListCauses{}, this, [this](const Asked<ipc::QueueCauses> &answer) {
        m_isAsking = false;
        if (answer)
            show(answer->causes);
    });
}

void CausePanel::show(const QList<ipc::QueueCause> &causes)
{
    m_causes = causes;
    const QSignalBlocker quietly(m_tree); // the choice stays, also if its row is gone: the table below says so
    m_tree->clear();
    for (const ipc::QueueCause &cause : causes) {
        auto *item = new QTreeWidgetItem(m_tree);
        fill(item, cause);
        item->setSelected(m_chosen && isSame(cause, *m_chosen));
    }
    const int rows = int(std::min<qsizetype>(causes.size(), mostRowsShown));
    m_tree->setFixedHeight(m_tree->header()->sizeHint().height() + rows * (m_tree->sizeHintForRow(0) + 1) + 2 * m_tree->frameWidth());
    showParts();
}

void CausePanel::fill(QTreeWidgetItem *item, const ipc::QueueCause &cause) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString why = cause.cause ? say(*cause.cause) : tr("Not tried yet");
    item->setText(Recipients, numberText(cause.recipients));
    item->setText(Domain, cause.domain);
    item->setText(Why, cause.state == ipc::RecipientState::Waiting ? why : stateWord(cause.state) + QStringLiteral(": ") + why);
    item->setText(Age, durationWords(std::max<qint64>(0, cause.oldest.secsTo(now))));
    item->setText(NextTry, cause.nextTry && *cause.nextTry > now ? clockText(*cause.nextTry, now) : QString());
    item->setToolTip(Why, item->text(Why) + u'\n' + sizeText(cause.bytes));
    item->setTextAlignment(Recipients, Qt::AlignRight | Qt::AlignVCenter);
}

void CausePanel::choose(QTreeWidgetItem *item)
{
    const int row = item ? m_tree->indexOfTopLevelItem(item) : -1;
    m_chosen = row < 0 ? std::nullopt : std::optional(m_causes.at(row));
    showParts();
    Q_EMIT chosenChanged();
}

void CausePanel::showParts()
{
    setVisible(!m_causes.isEmpty() || m_chosen);
    m_tree->setVisible(m_toggle->isChecked());
    m_all->setVisible(m_chosen.has_value());
    m_toggle->setArrowType(m_toggle->isChecked() ? Qt::DownArrow : Qt::RightArrow);
}

void CausePanel::retranslate()
{
    m_toggle->setText(tr("Why mail is kept"));
    m_toggle->setAccessibleName(m_toggle->text());
    m_all->setText(tr("All causes"));
    m_all->setAccessibleName(tr("Show the mail of all causes"));
    m_tree->setAccessibleName(tr("Causes"));
    m_tree->setHeaderLabels({tr("Addresses"), tr("Domain"), tr("Reason"), tr("Oldest"), tr("Next try")});
    show(QList<ipc::QueueCause>(m_causes));
}

} // namespace ui
