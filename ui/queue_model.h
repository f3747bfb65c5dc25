// The queue as a table of any length: the rows that are looked at are fetched, the others are blank until they are.
// Selections survive changes: persistent indexes follow their recipient, not their row number.
#pragma once
#include <QAbstractTableModel>
#include <QTimer>
#include "ui/queue_window.h"

namespace ui {

class ServiceModel;

class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Sender, Recipient, Size, Arrived, Attempts, NextTry, State_, Reason, ColumnCount };
    enum Roles { IdRole = Qt::UserRole, StateRole };

    explicit QueueModel(ServiceModel &service, QObject *parent = nullptr);

    void show(const ipc::QueueFilter &filter, ipc::QueueSort sort); // another list, from its start
    const ipc::QueueFilter &filter() const { return m_filter; }
    void setVisibleRows(int first, int last); // fetches what is missing there
    void setActive(bool isActive);            // not looked at: changes wait until it is
    bool isLoading() const { return m_isAsking; }
    const ipc::QueueRow *row(int number) const { return m_window.row(number); }
    qint64 total() const { return m_window.rowCount(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();                             // a page came
    void failed(const ipc::Sentence &error);   // a page did not come

private:
    void refresh();
    void fetch();
    void take(const QueueWindow::Need &need, const ipc::Page<ipc::QueueRow> &page);
    void resizeTo(int rows);
    void moveSelections(const QueueWindow::Change &change);
    QString text(const ipc::QueueRow &row, int column) const;

    ServiceModel &m_service;
    QueueWindow m_window;
    ipc::QueueFilter m_filter;
    ipc::QueueSort m_sort = ipc::QueueSort::Age;
    QTimer m_refreshSoon;
    int m_shownRows = 0;
    int m_generation = 0; // answers to another list are dropped
    bool m_isAsking = false;
    bool m_isActive = false;
    bool m_isDirty = true;
};

} // namespace ui
