#include "ui/queue_page.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include "ui/cause_panel.h"
#include "ui/choice_button.h"
#include "ui/held_panel.h"
#include "ui/queue_actions.h"
#include "ui/queue_details.h"
#include "ui/queue_model.h"
#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto searchAfter = 250ms;

} // namespace

QueuePage::QueuePage(ServiceModel &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_model(new QueueModel(service, this)), m_table(new QTableView(this)),
      m_details(new QueueDetails(service, this)), m_held(new HeldPanel(service, this)), m_causes(new CausePanel(service, this)),
      m_actions(new QueueActions(service, [this] { return choice(); }, this)), m_search(new QLineEdit(this)), m_sort(new QComboBox(this)),
      m_message(new QLabel(this)), m_chipGroup(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("queuePage"));
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(searchAfter);
    build();
    connectAll();
    retranslate();
}

void QueuePage::build()
{
    m_table->setObjectName(QStringLiteral("queueTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is measured: 100,000 of them
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {25, 25, 10, 12, 8, 12, 13, 30};
    for (int column = 0; column < QueueModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * unit);

    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_details->setMinimumHeight(110);
    m_message->setObjectName(QStringLiteral("queueMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_held);
    column->addWidget(m_causes);
    column->addWidget(buildFilters());
    column->addWidget(split, 1);
    column->addWidget(m_message);
    column->addWidget(m_actions);
}

QWidget *QueuePage::buildFilters()
{
    auto *bar = new QWidget(this);
    m_search->setObjectName(QStringLiteral("queueSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(254);
    m_sort->setObjectName(QStringLiteral("queueSort"));
    for (const auto sort : {ipc::QueueSort::Age, ipc::QueueSort::NextTry, ipc::QueueSort::Size, ipc::QueueSort::Domain})
        m_sort->addItem(QString(), int(sort));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    m_chipGroup->setExclusive(true);
    using enum ipc::RecipientState;
    addChip("chipAll", {});
    addChip("chipWaiting", {Waiting});
    addChip("chipHeld", {Held});
    addChip("chipRemoving", {PendingRemoval});
    for (const Chip &chip : std::as_const(m_chips))
        row->addWidget(chip.button);
    row->addWidget(m_sort);
    return bar;
}

void QueuePage::addChip(const char *name, QList<ipc::RecipientState> states)
{
    auto *button = new ChoiceButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoExclusive(true); // as in the navigation
    button->setChecked(states.isEmpty());
    m_chipGroup->addButton(button, int(m_chips.size()));
    m_chips.append({button, std::move(states)});
}

void QueuePage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &QueuePage::applyFilter);
    connect(&m_searchSoon, &QTimer::timeout, this, &QueuePage::applyFilter);
    connect(m_sort, &QComboBox::activated, this, &QueuePage::applyFilter);
    connect(m_chipGroup, &QButtonGroup::idToggled, this, [this](int, bool isChosen) { // by a screen reader without a click, too
        if (!isChosen)
            return; // the cause says which state, too
        m_causes->clear();
        applyFilter();
    });
    connect(m_causes, &CausePanel::chosenChanged, this, &QueuePage::applyFilter);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &QueuePage::showRows);
    connect(m_model, &QueueModel::loaded, m_actions, &QueueActions::refresh);
    connect(m_model, &QueueModel::loaded, this, &QueuePage::showRows);
    connect(m_model, &QueueModel::loaded, m_message, &QWidget::hide);
    connect(m_model, &QueueModel::failed, this, &QueuePage::showError);
    connect(m_held, &HeldPanel::failed, this, &QueuePage::showError);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePage::showSelection);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &QueuePage::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuePage::showSelection);
    connect(&m_service, &ServiceModel::changed, this, [this] {
        if (isVisible())
            m_model->setActive(true);
        showSelection();
    });
    connect(m_actions, &QueueActions::failed, this, &QueuePage::showError);
    connect(m_actions, &QueueActions::worked, m_message, &QWidget::hide);
}

void QueuePage::show(const ipc::QueueFilter &filter, ipc::QueueSort sort)
{
    const QSignalBlocker quietly(m_search), withoutFilter(m_chipGroup);
    m_search->setText(filter.search);
    m_sort->setCurrentIndex(m_sort->findData(int(sort)));
    m_causes->clear();
    for (const Chip &chip : std::as_const(m_chips))
        if (chip.states == filter.states)
            chip.button->setChecked(true);
    applyFilter();
}

void QueuePage::applyFilter()
{
    m_searchSoon.stop();
    ipc::QueueFilter filter;
    filter.search = m_search->text().trimmed();
    filter.states = m_chips.at(qMax(0, m_chipGroup->checkedId())).states;
    if (const auto &cause = m_causes->chosen()) {
        filter.states = {cause->state};
        filter.domain = cause->domain;
        filter.reason = cause->reason;
    }
    m_actions->chooseRowsOnly();
    m_model->show(filter, ipc::QueueSort(m_sort->currentData().toInt()));
}

void QueuePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void QueuePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
    m_held->setActive(true);
    m_causes->setActive(true);
    showRows();
}

void QueuePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setActive(false);
    m_held->setActive(false);
    m_causes->setActive(false);
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showRows();
}

void QueuePage::showRows()
{
    const int top = m_table->rowAt(0);
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const int first = qMax(0, top);
    m_model->setVisibleRows(first, bottom < 0 ? first + QueueModel::pageSize / 2 : bottom);
}

QueueChoice QueuePage::choice() const
{
    QueueChoice made;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int number = range.top(); number <= range.bottom() && made.ids.size() < QueueActions::mostIds; ++number) {
            const ipc::QueueRow *row = m_model->row(number);
            if (!row)
                continue;
            made.ids.append(row->id);
            if (made.named.size() < QueueActions::mostNamed)
                made.named.append(row->recipient);
        }
    made.filter = m_model->filter();
    made.total = m_model->total();
    made.isLoading = m_model->isLoading();
    return made;
}

void QueuePage::showError(const ipc::Sentence &error)
{
    m_message->setText(say(error));
    m_message->show();
}

void QueuePage::showSelection()
{
    const QueueChoice chosen = choice();
    m_details->show(chosen.ids.size() == 1 ? chosen.ids.first() : QString());
    m_actions->refresh();
}

void QueuePage::retranslate()
{
    m_search->setPlaceholderText(tr("Search in sender and recipient"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->setAccessibleName(tr("Kept mail"));
    m_sort->setAccessibleName(tr("Order"));
    const QString sorts[] = {tr("Oldest first"), tr("Next try first"), tr("Largest first"), tr("By domain")};
    for (int i = 0; i < m_sort->count(); ++i)
        m_sort->setItemText(i, sorts[i]);
    const QString chips[] = {tr("All"), tr("Waiting"), tr("On hold"), tr("Being removed")};
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i).button->setText(chips[i]);
        m_chips.at(i).button->setAccessibleName(tr("Show: %1").arg(chips[i]));
    }
    m_held->retranslate();
    m_causes->retranslate();
    m_actions->retranslate();
    m_model->headerDataChanged(Qt::Horizontal, 0, QueueModel::ColumnCount - 1);
    QHeaderView *header = m_table->horizontalHeader(); // no heading is cut, whatever the language
    for (int column = 0; column < QueueModel::ColumnCount; ++column)
        header->resizeSection(column, qMax(header->sectionSize(column), header->sectionSizeHint(column)));
    showSelection();
}

} // namespace ui
