// What the service's doctor saw last of each domain, fetched one after the other: at first for all that are wanted, then for what has changed.
// Nothing is kept without contact. Owner: DomainsPage.
#pragma once
#include <QHash>
#include <QStringList>
#include "ui/service_model.h"

namespace ui {

class LatestChecks : public QObject {
    Q_OBJECT
public:
    explicit LatestChecks(ServiceModel &service, QObject *parent = nullptr);

    void want(const QStringList &domains); // those that are not known yet are asked for; the others are forgotten
    void askAgain();                       // for all that are wanted: they may have changed
    void forget();                         // contact was lost
    const ipc::LatestCheck *of(const QString &domain) const; // null: not known yet

Q_SIGNALS:
    void changed();

private:
    void askNext();
    void take(const QString &domain, const Asked<ipc::LatestCheck> &answer);

    ServiceModel &m_service;
    QHash<QString, ipc::LatestCheck> m_known;
    QStringList m_wanted, m_queue; // still to be asked for
    int m_round = 0; // answers of an earlier contact are dropped
    bool m_isAsking = false;
};

} // namespace ui
