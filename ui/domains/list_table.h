// The lists of addresses of a domain as a table: name, how many addresses, complete or not, how long ago it was read. As high as its rows, up to a
// number of them; then it scrolls. Owner: DirectoryPanel.
#pragma once
#include <QAbstractTableModel>
#include <QTableView>
#include <optional>
#include "ipc/contract.h"

namespace ui {

class ListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { NameColumn, AddressesColumn, CompleteColumn, ReadColumn, ColumnCount };

    void show(const QList<ipc::DirectoryList> &lists, const QDateTime &now); // `now` by the service's clock
    const QList<ipc::DirectoryList> &lists() const { return m_lists; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString ageText(const ipc::DirectoryList &list) const;

    QList<ipc::DirectoryList> m_lists;
    QDateTime m_now;
};

class ListTable : public QTableView {
    Q_OBJECT
public:
    explicit ListTable(QWidget *parent = nullptr);
    void show(const QList<ipc::DirectoryList> &lists, const QDateTime &now); // what was chosen stays chosen
    using QWidget::show;
    std::optional<ipc::DirectoryList> chosen() const;
    void retranslate(); // the rows by the next show()

Q_SIGNALS:
    void chosenChanged();
    void removeWanted(); // by the Delete key

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    ListModel *m_model;
};

} // namespace ui
