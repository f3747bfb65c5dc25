// The queue as a table of any length: the rows that are looked at are fetched, the others are blank until they are.
// Selections survive changes: persistent indexes follow their recipient, not their row number.
#pragma once
#include "ui/paged_model.h"

namespace ui {

class QueueModel : public PagedModel<ipc::QueueRow> {
    Q_OBJECT
public:
    enum Column { Sender, Recipient, Size, Arrived, Attempts, NextTry, State_, Reason, ColumnCount };
    enum Roles { IdRole = Qt::UserRole, StateRole };

    explicit QueueModel(ServiceModel &service, QObject *parent = nullptr);

    void show(const ipc::QueueFilter &filter, ipc::QueueSort sort); // another list, from its start
    const ipc::QueueFilter &filter() const { return m_filter; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void ask(const QString &after, const Answer &answer) override;

private:
    QString text(const ipc::QueueRow &row, int column) const;

    ipc::QueueFilter m_filter;
    ipc::QueueSort m_sort = ipc::QueueSort::Age;
};

} // namespace ui
