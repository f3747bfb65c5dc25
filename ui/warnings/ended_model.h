// Warnings that are over, the last first, in pages as somebody scrolls. What ended meanwhile comes in at the top, so that nothing jumps.
// Owner: EndedPanel.
#pragma once
#include <QAbstractTableModel>
#include "ui/service_model.h"

namespace ui {

class EndedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeverityColumn, TextColumn, BeginColumn, EndColumn, LastedColumn, ColumnCount };
    static constexpr int pageSize = 100;

    explicit EndedModel(ServiceModel &service, QObject *parent = nullptr);

    void ask();    // for the latest
    void forget(); // contact was lost
    void retranslate();
    const QList<ipc::EndedWarning> &rows() const { return m_rows; }
    qint64 total() const { return m_total; }
    qint64 keptSeconds() const { return m_keptSeconds; }
    const ipc::Sentence &refusal() const { return m_refusal; } // why there is no list; empty code: no reason

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed();

private:
    void take(const Asked<ipc::EndedWarnings> &answer);
    void takeMore(const Asked<ipc::EndedWarnings> &answer);
    QString textOf(const ipc::EndedWarning &row, int column) const;

    ServiceModel &m_service;
    QList<ipc::EndedWarning> m_rows;
    QString m_next; // cursor; empty: these are all
    qint64 m_total = 0, m_keptSeconds = 0;
    ipc::Sentence m_refusal;
    int m_round = 0; // answers to questions of an earlier one are dropped
    bool m_isAsking = false, m_isFetching = false, m_isDirty = false;
};

} // namespace ui
