// The last lines of the service's log, the oldest first, as far as they were asked for. Bounded as the service's own ring. Owner: LogPage.
#pragma once
#include <QAbstractListModel>
#include <QPalette>
#include <QSortFilterProxyModel>
#include "ipc/contract.h"

namespace ui {

class LogModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int most = 5000; // lines
    enum Role { LevelRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

    // What comes after last(); lines of another run of the service take the place of all, and those that it forgot go.
    void add(const ipc::LogPage &page);
    qint64 last() const { return m_lines.isEmpty() ? 0 : m_lines.last().number; }
    void setPalette(const QPalette &palette);
    void clear();

private:
    void forgetBefore(qint64 number);
    void append(const QList<ipc::LogLine> &lines);

    QList<ipc::LogLine> m_lines;
    QString m_start;
    QPalette m_palette;
};

// The lines that are worth showing: at least that bad, and with that text.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setLeast(ipc::LogLevel least);
    void setText(const QString &text); // without regard to case; empty: all

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ipc::LogLevel m_least = ipc::LogLevel::Debug;
    QString m_text;
};

} // namespace ui
