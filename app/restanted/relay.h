// The relay as a whole: which rooms there are, who knows whom, in which order they begin and end. Decides nothing about mail.
//
// Starting goes in three steps because of rights: prepare() and open() as the account that runs the service, bind() with the right to
// take ports below 1024. Caller: main.
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include "alerts/alerts.h"
#include "alerts/run_record.h"
#include "base/platform.h"
#include "config/store.h"
#include "control/service.h"
#include "directory/sources.h"
#include "handover/handover.h"
#include "intake/acceptance_store.h"
#include "intake/intake.h"
#include "ipc/server.h"
#include "machine.h"
#include "metrics/server.h"
#include "net/certificate_files.h"
#include "notices/notices.h"
#include "options.h"
#include "spool/spool.h"
#include "switching_resolver.h"
#include "watch/watch.h"

class Relay : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds stopLimit{9500}; // the whole stop; 10 s are promised

    Relay(const Options &options, config::Store store, const config::Loaded &loaded, logging::Ring &log, QObject *parent = nullptr);
    ~Relay() override;

    Result<void> prepare(); // directory, its lock, the certificate
    Result<void> bind();    // listeners; what comes waits in the kernel. The first error of all
    Result<void> open();    // spool, hand-over, control; from now on mail is taken

    void reload();                            // the file again; a bad one is logged and the last good one goes on
    void stop(std::function<void()> stopped); // within stopLimit; legal once

private:
    Result<void> openRooms();
    Result<void> openDirectory();
    void openWatch();
    void openCheckUps();
    void configureCheckUps();
    notices::Neighbours neighbours(); // of what leaves for the outside
    Result<QString> secret(const QString &name) const; // error "config.no-secret", and those of config::Secrets
    std::shared_ptr<const intake::Gate> gate();
    Result<void> openControl();
    Result<void> watchCertificates();
    Result<void> openMetrics();
    void certificatesChanged();
    std::optional<ipc::Sentence> applyAndTell(const config::Config &config);
    Result<void> apply(const config::Config &config); // an error names what of it does not work; the rest does
    void partStopped();
    void watchMachine();
    QHash<QString, QString> logClosedListeners() const; // the programs that have their ports

    const Options m_options;
    logging::Ring &m_log;
    const machine::WakingClock m_clock;
    config::Store m_store;
    config::Config m_config; // with its hostname filled in
    std::shared_ptr<platform::DirectoryLock> m_lock;
    QByteArray m_traceKey;
    net::CertificateFiles m_certificates{m_clock};
    // In this order: each uses those before it, and they end the other way round.
    std::unique_ptr<spool::Spool> m_spool;
    std::unique_ptr<directory::Directory> m_directory;
    std::unique_ptr<directory::Sources> m_sources;
    std::unique_ptr<intake::AcceptanceStore> m_acceptance;
    std::unique_ptr<SwitchingResolver> m_resolver;
    std::unique_ptr<notices::Notices> m_notices;
    std::unique_ptr<handover::HandOver> m_handover;
    std::unique_ptr<alerts::Alerts> m_alerts;
    std::unique_ptr<intake::Intake> m_intake;
    std::unique_ptr<watch::Watch> m_watch; // null: its file cannot be used
    std::unique_ptr<doctor::CheckUps> m_checkUps; // likewise
    std::unique_ptr<control::Service> m_service;
    std::unique_ptr<ipc::Server> m_server;
    std::unique_ptr<metrics::Server> m_metrics;
    std::unique_ptr<alerts::RunRecord> m_runs;
    QTimer m_everyMinute;
    std::function<void()> m_stopped;
    int m_partsToStop = 0;
};
