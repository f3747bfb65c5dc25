// The protected domains, a row each: its mail servers with their states, and how well it is known who exists there. As high as its rows, up to a
// number of lines; then it scrolls. Owner: DomainsPage.
#pragma once
#include <QAbstractListModel>
#include <QListView>
#include "ui/palette.h"
#include "ui/status.h"

namespace ui {

// One line of a row: shape, tone, words.
struct DomainLine {
    QString icon;
    Tone tone = Tone::Text;
    QString text;

    friend bool operator==(const DomainLine &, const DomainLine &) = default;
};

struct DomainEntry {
    QString domain; // A-labels
    QList<DomainLine> lines;

    friend bool operator==(const DomainEntry &, const DomainEntry &) = default;
};

// In the order of `directory`, then what only the snapshot knows. Without a directory (not known yet) only the servers.
QList<DomainEntry> domainEntries(const ipc::Snapshot &snapshot, const std::optional<ipc::DirectoryOverview> &directory);

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
