// Who was told what, as a table: newest first, further pages as they are looked at. Refreshing reads what is shown once more, because the
// delivery of a notice goes on after it was written; what is older than a page of the most rows stays as it was read.
#pragma once
#include <QAbstractTableModel>
#include "ui/service_model.h"

namespace ui {

class NoticeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, SenderColumn, KindColumn, RuleColumn, ColumnCount };

    explicit NoticeModel(ServiceModel &service, QObject *parent = nullptr);

    void show(const QString &sender, bool onlyTold); // another list, from its start
    void refresh();
    void clear();
    bool isKnown() const { return m_isKnown; } // the service has answered
    const ipc::NoticeRow &row(int number) const { return m_rows.at(number); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const ipc::Sentence &error);

private:
    void ask(const QString &after, int limit);
    void take(const QString &after, const ipc::Page<ipc::NoticeRow> &page);
    void append(const ipc::Page<ipc::NoticeRow> &page);
    void takeFirst(const ipc::Page<ipc::NoticeRow> &page);
    QString text(const ipc::NoticeRow &row, int column) const;
    QString outcome(const ipc::NoticeRow &row) const;
    QString details(const ipc::NoticeRow &row) const;

    ServiceModel &m_service;
    QString m_sender, m_next;
    bool m_onlyTold = false, m_isKnown = false, m_isAsking = false, m_isDirty = false;
    int m_generation = 0; // answers to another list are dropped
    QList<ipc::NoticeRow> m_rows;
};

} // namespace ui
