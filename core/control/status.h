// The snapshot: all that the Overview, the tray and `restantectl status` need. Watches the rooms and counts the revision.
#pragma once
#include <QObject>
#include <QTimer>
#include "alerts/alerts.h"
#include "control/backlog.h"
#include "directory/sources.h"
#include "doctor/check_ups.h"
#include "handover/handover.h"
#include "ipc/contract.h"
#include "net/certificate_files.h"
#include "notices/notices.h"
#include "spool/spool.h"
#include "watch/watch.h"

namespace control {

// May mail be taken: for supervision. What is wrong, as codes of words/.
struct Health {
    QStringList codes; // empty: it may
    bool isGood() const { return codes.isEmpty(); }
};

class Status : public QObject {
    Q_OBJECT
public:
    Status(spool::Spool &spool, handover::HandOver &handover, const notices::Notices &notices, const Clock &clock, QString dataDirectory,
           QObject *parent = nullptr);

    void setConfig(const config::Config &config);
    void setClosedListeners(const QStringList &listeners); // that should be open; the sentence names the first
    // Of this service and its machine: its runs; what would put it to sleep (alerts/sleep_setting.h); which programs have the ports of closed listeners.
    void setRuns(const alerts::OwnRuns &runs) { m_runs = runs; }
    void setSleepsBy(const QString &setting) { m_sleepsBy = setting; }
    void setPortOwners(const QHash<QString, QString> &owners) { m_portOwners = owners; }
    void setCertificates(const QList<net::CertificateState> &certificates);
    const QList<net::CertificateState> &certificates() const { return m_certificates; }
    void setSources(const directory::Sources *sources); // outlive this; null: none
    void setWatch(const watch::Watch *watch) { m_watch = watch; } // likewise; says when the disk will be full, and knows outages over restarts
    void setAlerts(alerts::Alerts *alerts); // outlive this; null: nobody is told of anything
    void setCheckUps(const doctor::CheckUps *checkUps); // outlive this; null: the doctor looks only when asked
    void noteCameBack(const QByteArray &domain); // a warning as long as mail of it is held
    void touch(ipc::Topic topic);                          // something of it changed
    void look();                                           // at the disk, and for warnings that time brings; by itself every ten seconds
    ipc::Snapshot snapshot() const;
    QList<alerts::Listed> warnings() const; // that are open, worst first
    Health health() const;

Q_SIGNALS:
    void changed(ipc::Topic topic, qint64 revision);

private:
    void lookAtBacklog();
    void measureDisk();
    void findLoops();
    void endLoops();
    void takeTrouble(const Error &what);
    void endTrouble(const char *code);
    QList<handover::PrimaryStatus> primaries() const;
    ipc::Counters counters() const;
    alerts::Facts facts() const;
    QList<alerts::Warning> conditions() const;

    spool::Spool &m_spool;
    handover::HandOver &m_handover;
    const notices::Notices &m_notices;
    const Clock &m_clock;
    const QString m_dataDirectory;
    QTimer m_timer;
    Backlog m_backlog;
    QTimer m_backlogTimer; // while there is one
    std::optional<qint64> m_freeBytes; // nothing: never measured
    std::optional<WallTime> m_lowSince;
    QList<alerts::SpoolTrouble> m_troubles;
    QList<alerts::Loop> m_loops;
    QStringList m_told; // warnings as of the last look
    qint64 m_revision = 1;
    config::Config m_config;
    QStringList m_closedListeners;
    QHash<QString, QString> m_portOwners; // by listener
    alerts::OwnRuns m_runs;
    QString m_sleepsBy;
    QList<net::CertificateState> m_certificates;
    const directory::Sources *m_sources = nullptr;
    const watch::Watch *m_watch = nullptr;
    alerts::Alerts *m_alerts = nullptr;
    const doctor::CheckUps *m_checkUps = nullptr;
};

} // namespace control
