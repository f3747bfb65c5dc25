// The firm's own mail servers, a row each: the state by shape and word, since when, why, when it is asked next.
#pragma once
#include <QAbstractListModel>
#include <QListView>
#include "ui/status.h"

namespace ui {

class PrimaryModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    enum Roles { HostRole = Qt::UserRole, LineRole, ReasonRole, PrimaryStateRole };

    void show(const QList<ipc::Primary> &primaries, const QDateTime &now);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ipc::Primary> m_primaries;
    QDateTime m_now; // by the service's clock
};

QString iconNameOf(ipc::PrimaryState state);
Tone toneOf(ipc::PrimaryState state);

class PrimaryList : public QListView {
    Q_OBJECT
public:
    explicit PrimaryList(QWidget *parent = nullptr);
    void show(const QList<ipc::Primary> &primaries, const QDateTime &now) { m_model->show(primaries, now); }

private:
    PrimaryModel *m_model;
};

} // namespace ui
