// A chart's data as a table, each row as it was recorded.
#pragma once
#include <QAbstractTableModel>

namespace ui {

class Chart;

class ChartTable : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ChartTable(const Chart &chart, QObject *parent = nullptr); // the chart lives longer

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();

    const Chart &m_chart;
    int m_rows = 0; // as views were told
};

} // namespace ui
