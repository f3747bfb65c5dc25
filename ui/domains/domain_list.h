// The protected domains, a row each with its traffic lights (lights.h). As high as its rows, up to a number of lines; then it scrolls.
// Owner: DomainsPage.
#pragma once
#include <QAbstractListModel>
#include <QListView>
#include "ui/domains/lights.h"

namespace ui {

class LatestChecks;

struct DomainEntry {
    QString domain; // A-labels
    QList<Light> lights;

    friend bool operator==(const DomainEntry &, const DomainEntry &) = default;
};

// In the order of `directory` (nothing: not known yet), then what only the snapshot knows.
QStringList domainsOf(const ipc::Snapshot &snapshot, const std::optional<ipc::DirectoryOverview> &directory);
QList<ipc::Primary> serversOf(const ipc::Snapshot &snapshot, const QString &domain);
QList<DomainEntry> domainEntries(const ipc::Snapshot &snapshot, const std::optional<ipc::DirectoryOverview> &directory, const LatestChecks &checks);

class DomainModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    bool show(const QList<DomainEntry> &entries); // false: they are the same
    const QList<DomainEntry> &entries() const { return m_entries; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DomainEntry> m_entries;
};

class DomainList : public QListView {
    Q_OBJECT
public:
    explicit DomainList(QWidget *parent = nullptr);
    void show(const QList<DomainEntry> &entries); // what was chosen stays chosen, else the first
    using QWidget::show;
    QString chosen() const; // domain; empty: there is none
    bool choose(const QString &domain); // false: it is not among them

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    DomainModel *m_model;
};

} // namespace ui
