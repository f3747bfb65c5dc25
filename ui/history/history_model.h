// The history as a table, the latest first: that is the order in which the service has it.
#pragma once
#include <QIcon>
#include <QPalette>
#include "ui/paged_model.h"

namespace ui {

class HistoryModel : public PagedModel<ipc::HistoryRow> {
    Q_OBJECT
public:
    enum Column { Finished, Sender, Recipient, Outcome, Why, Size, ColumnCount };

    explicit HistoryModel(ServiceModel &service, QObject *parent = nullptr);

    void show(const ipc::HistoryFilter &filter); // another list, from its start
    const ipc::HistoryFilter &filter() const { return m_filter; }
    qint64 seen() const { return total() - (isComplete() || total() == 0 ? 0 : 1); } // rows, as far as they were looked at
    qint64 keptSeconds() const { return m_keptSeconds; }             // 0: not known
    void setPalette(const QPalette &palette); // of the shapes

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void ask(const QString &after, const Answer &answer) override;

private:
    static QString text(const ipc::HistoryRow &row, int column);

    ipc::HistoryFilter m_filter;
    QHash<ipc::RecipientState, QIcon> m_shapes;
    qint64 m_keptSeconds = 0;
};

} // namespace ui
