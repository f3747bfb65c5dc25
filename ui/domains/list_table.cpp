#include "ui/domains/list_table.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>
#include "ui/text.h"

namespace ui {

namespace {

constexpr int fewestRows = 2, mostRows = 8;
constexpr qint64 minute = 60;

Qt::Alignment alignmentOf(int column)
{
    if (column == ListModel::AddressesColumn)
        return Qt::AlignRight | Qt::AlignVCenter;
    return (column == ListModel::NameColumn ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter;
}

} // namespace

void ListModel::show(const QList<ipc::DirectoryList> &lists, const QDateTime &now)
{
    const bool isSame = std::ranges::equal(lists, m_lists, {}, &ipc::DirectoryList::name, &ipc::DirectoryList::name);
    if (!isSame)
        beginResetModel();
    m_lists = lists;
    m_now = now;
    if (!isSame)
        endResetModel();
    else if (!lists.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(lists.size()) - 1, ColumnCount - 1));
}

int ListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lists.size()); }

int ListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lists.size())
        return {};
    const ipc::DirectoryList &list = m_lists.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(index.column()));
    if (role == Qt::ToolTipRole)
        return list.readAt ? list.name + u'\n' + tr("Read at %1").arg(fullTimeText(*list.readAt)) : list.name;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case NameColumn: return list.name;
    case AddressesColumn: return numberText(list.addresses);
    case CompleteColumn: return list.complete ? tr("yes") : tr("not for sure");
    case ReadColumn: return ageText(list);
    default: return {};
    }
}

QString ListModel::ageText(const ipc::DirectoryList &list) const
{
    if (!list.readAt)
        return tr("not yet");
    const qint64 seconds = list.readAt->secsTo(m_now);
    return seconds < minute ? tr("just now") : tr("%1 ago").arg(durationWords(seconds));
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("List");
    case AddressesColumn: return tr("Addresses");
    case CompleteColumn: return tr("Complete");
    case ReadColumn: return tr("Read");
    default: return {};
    }
}

ListTable::ListTable(QWidget *parent) : QTableView(parent), m_model(new ListModel(this))
{
    setObjectName(QStringLiteral("listTable"));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(ListModel::NameColumn, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListTable::chosenChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListTable::chosenChanged);
}

void ListTable::show(const QList<ipc::DirectoryList> &lists, const QDateTime &now)
{
    const std::optional<ipc::DirectoryList> before = chosen();
    m_model->show(lists, now);
    fit();
    if (!before || chosen())
        return;
    const auto again = std::ranges::find(lists, before->name, &ipc::DirectoryList::name);
    if (again != lists.end())
        selectRow(int(again - lists.begin()));
}

std::optional<ipc::DirectoryList> ListTable::chosen() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->lists().at(rows.first().row()));
}

void ListTable::retranslate()
{
    setAccessibleName(tr("Lists of addresses"));
    m_model->headerDataChanged(Qt::Horizontal, 0, ListModel::ColumnCount - 1);
    fit();
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && chosen())
        return Q_EMIT removeWanted();
    QTableView::keyPressEvent(event);
}

void ListTable::fit()
{
    const int row = fontMetrics().height() + 8;
    verticalHeader()->setDefaultSectionSize(row);
    const int rows = qBound(fewestRows, m_model->rowCount(), mostRows);
    const int air = 3 * fontMetrics().averageCharWidth();
    for (const int column : {ListModel::AddressesColumn, ListModel::CompleteColumn, ListModel::ReadColumn})
        setColumnWidth(column, qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + air);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * row + 2 * frameWidth());
}

} // namespace ui
