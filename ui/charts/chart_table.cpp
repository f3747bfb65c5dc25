#include "ui/charts/chart_table.h"
#include "ui/charts/chart.h"

namespace ui {

ChartTable::ChartTable(const Chart &chart, QObject *parent) : QAbstractTableModel(parent), m_chart(chart), m_rows(chart.rowCount())
{
    connect(&chart, &Chart::dataChanged, this, &ChartTable::read);
}

void ChartTable::read()
{
    beginResetModel();
    m_rows = m_chart.rowCount();
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int ChartTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_chart.columns().size()); }

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((m_chart.isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? m_chart.cell(index.row(), index.column()) : QVariant();
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((m_chart.isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_chart.columns().at(section) : QVariant();
}

} // namespace ui
