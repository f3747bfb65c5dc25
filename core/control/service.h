// The service behind the control contract: every request of it to the room that knows. One file a topic; this one only connects them.
//
// Answers are codes and parameters, never prose. Callers: restanted's main gives handler() to an ipc::Server and connects the signals.
#pragma once
#include <QObject>
#include <QPointer>
#include "control/address_probe.h"
#include "control/certificates.h"
#include "control/checks.h"
#include "control/config_requests.h"
#include "control/configuration.h"
#include "control/directory.h"
#include "control/explain.h"
#include "control/history.h"
#include "control/spf_checks.h"
#include "control/jobs.h"
#include "control/kit.h"
#include "control/machine_check.h"
#include "control/message_reads.h"
#include "control/moves.h"
#include "control/notices.h"
#include "control/queue.h"
#include "control/queue_acts.h"
#include "control/rooms.h"
#include "control/secrets.h"
#include "control/setup.h"
#include "control/stats.h"
#include "control/status.h"
#include "control/watching.h"
#include "control/warnings.h"
#include "ipc/server.h"

namespace control {

class Service : public QObject {
    Q_OBJECT
public:
    Service(const Rooms &rooms, const QString &dataDirectory, const config::Config &running, Apply apply, QObject *parent = nullptr);

    // For ipc::Server; answers only while this lives.
    ipc::Server::Handler handler();
    // Events to `server`, roles from the configuration, now and after every change of it.
    void attach(ipc::Server &server);
    Status &status() { return m_status; }
    void setCertificates(const QList<net::CertificateState> &states); // what STARTTLS offers, now and after every change
    ipc::Stats stats() const;
    Health health() const { return m_status.health(); }
    // For doctor::CheckUps.
    void lookAt(const QString &domain, QObject *context, std::function<void(doctor::Report)> answer) { m_checks.look(domain, running(), context, std::move(answer)); }
    const config::Config &running() const { return m_configuration.running(); }
    // For SIGHUP and the like: as config.reload.
    ipc::Outcome<ipc::ConfigDocument> reload();

    void handle(const ipc::GetSnapshot &, const ipc::Caller &, const ipc::Answer<ipc::GetSnapshot> &answer);
    void handle(const ipc::GetStats &, const ipc::Caller &, const ipc::Answer<ipc::GetStats> &answer);
    void handle(const ipc::ListQueue &, const ipc::Caller &, const ipc::Answer<ipc::ListQueue> &answer);
    void handle(const ipc::ShowMessage &, const ipc::Caller &, const ipc::Answer<ipc::ShowMessage> &answer);
    void handle(const ipc::RetryQueue &, const ipc::Caller &, const ipc::Answer<ipc::RetryQueue> &answer);
    void handle(const ipc::HoldQueue &, const ipc::Caller &, const ipc::Answer<ipc::HoldQueue> &answer);
    void handle(const ipc::ReleaseQueue &, const ipc::Caller &, const ipc::Answer<ipc::ReleaseQueue> &answer);
    void handle(const ipc::RemoveQueue &, const ipc::Caller &, const ipc::Answer<ipc::RemoveQueue> &answer);
    void handle(const ipc::UndoRemove &, const ipc::Caller &, const ipc::Answer<ipc::UndoRemove> &answer);
    void handle(const ipc::ReturnQueue &, const ipc::Caller &, const ipc::Answer<ipc::ReturnQueue> &answer);
    void handle(const ipc::ExtendQueue &, const ipc::Caller &, const ipc::Answer<ipc::ExtendQueue> &answer);
    void handle(const ipc::ActOnAll &, const ipc::Caller &, const ipc::Answer<ipc::ActOnAll> &answer);
    void handle(const ipc::ListCauses &, const ipc::Caller &, const ipc::Answer<ipc::ListCauses> &answer);
    void handle(const ipc::Flush &, const ipc::Caller &, const ipc::Answer<ipc::Flush> &answer);
    void handle(const ipc::HoldPrimary &, const ipc::Caller &, const ipc::Answer<ipc::HoldPrimary> &answer);
    void handle(const ipc::OpenPrimary &, const ipc::Caller &, const ipc::Answer<ipc::OpenPrimary> &answer);
    void handle(const ipc::ListHeld &, const ipc::Caller &, const ipc::Answer<ipc::ListHeld> &answer);
    void handle(const ipc::ReleaseHeld &, const ipc::Caller &, const ipc::Answer<ipc::ReleaseHeld> &answer);
    void handle(const ipc::ReturnHeld &, const ipc::Caller &, const ipc::Answer<ipc::ReturnHeld> &answer);
    void handle(const ipc::ReadMessage &, const ipc::Caller &, const ipc::Answer<ipc::ReadMessage> &answer);
    void handle(const ipc::ListSecrets &, const ipc::Caller &, const ipc::Answer<ipc::ListSecrets> &answer);
    void handle(const ipc::SetSecret &, const ipc::Caller &, const ipc::Answer<ipc::SetSecret> &answer);
    void handle(const ipc::RemoveSecret &, const ipc::Caller &, const ipc::Answer<ipc::RemoveSecret> &answer);
    void handle(const ipc::GetDirectory &, const ipc::Caller &, const ipc::Answer<ipc::GetDirectory> &answer);
    void handle(const ipc::ListAddresses &, const ipc::Caller &, const ipc::Answer<ipc::ListAddresses> &answer);
    void handle(const ipc::UploadList &, const ipc::Caller &, const ipc::Answer<ipc::UploadList> &answer);
    void handle(const ipc::ImportList &, const ipc::Caller &, const ipc::Answer<ipc::ImportList> &answer);
    void handle(const ipc::ProbeAddress &, const ipc::Caller &, const ipc::Answer<ipc::ProbeAddress> &answer);
    void handle(const ipc::RemoveList &, const ipc::Caller &, const ipc::Answer<ipc::RemoveList> &answer);
    void handle(const ipc::Explain &, const ipc::Caller &, const ipc::Answer<ipc::Explain> &answer);
    void handle(const ipc::CheckSpf &, const ipc::Caller &, const ipc::Answer<ipc::CheckSpf> &answer);
    void handle(const ipc::ListNoticeOutages &, const ipc::Caller &, const ipc::Answer<ipc::ListNoticeOutages> &answer);
    void handle(const ipc::PostponeNotices &, const ipc::Caller &, const ipc::Answer<ipc::PostponeNotices> &answer);
    void handle(const ipc::ListNotices &, const ipc::Caller &, const ipc::Answer<ipc::ListNotices> &answer);
    void handle(const ipc::ShowTemplate &, const ipc::Caller &, const ipc::Answer<ipc::ShowTemplate> &answer);
    void handle(const ipc::SetTemplate &, const ipc::Caller &, const ipc::Answer<ipc::SetTemplate> &answer);
    void handle(const ipc::ResetTemplate &, const ipc::Caller &, const ipc::Answer<ipc::ResetTemplate> &answer);
    void handle(const ipc::PreviewNotice &, const ipc::Caller &, const ipc::Answer<ipc::PreviewNotice> &answer);
    void handle(const ipc::SendNotice &, const ipc::Caller &, const ipc::Answer<ipc::SendNotice> &answer);
    void handle(const ipc::ListHistory &, const ipc::Caller &, const ipc::Answer<ipc::ListHistory> &answer);
    void handle(const ipc::ForgetAddress &, const ipc::Caller &, const ipc::Answer<ipc::ForgetAddress> &answer);
    void handle(const ipc::GetSamples &, const ipc::Caller &, const ipc::Answer<ipc::GetSamples> &answer);
    void handle(const ipc::ListOutages &, const ipc::Caller &, const ipc::Answer<ipc::ListOutages> &answer);
    void handle(const ipc::GetAvailability &, const ipc::Caller &, const ipc::Answer<ipc::GetAvailability> &answer);
    void handle(const ipc::ShowConfig &, const ipc::Caller &, const ipc::Answer<ipc::ShowConfig> &answer);
    void handle(const ipc::ValidateConfig &, const ipc::Caller &, const ipc::Answer<ipc::ValidateConfig> &answer);
    void handle(const ipc::SetConfig &, const ipc::Caller &, const ipc::Answer<ipc::SetConfig> &answer);
    void handle(const ipc::ReloadConfig &, const ipc::Caller &, const ipc::Answer<ipc::ReloadConfig> &answer);
    void handle(const ipc::CheckDomain &, const ipc::Caller &, const ipc::Answer<ipc::CheckDomain> &answer);
    void handle(const ipc::GetLatestCheck &, const ipc::Caller &, const ipc::Answer<ipc::GetLatestCheck> &answer);
    void handle(const ipc::ListEndedWarnings &, const ipc::Caller &, const ipc::Answer<ipc::ListEndedWarnings> &answer);
    void handle(const ipc::TestPrimary &, const ipc::Caller &, const ipc::Answer<ipc::TestPrimary> &answer);
    void handle(const ipc::ShowKit &, const ipc::Caller &, const ipc::Answer<ipc::ShowKit> &answer);
    void handle(const ipc::CheckKit &, const ipc::Caller &, const ipc::Answer<ipc::CheckKit> &answer);
    void handle(const ipc::StartProof &, const ipc::Caller &, const ipc::Answer<ipc::StartProof> &answer);
    void handle(const ipc::CancelJob &, const ipc::Caller &, const ipc::Answer<ipc::CancelJob> &answer);
    void handle(const ipc::ListWarnings &, const ipc::Caller &, const ipc::Answer<ipc::ListWarnings> &answer);
    void handle(const ipc::AcknowledgeWarning &, const ipc::Caller &, const ipc::Answer<ipc::AcknowledgeWarning> &answer);
    void handle(const ipc::SnoozeWarning &, const ipc::Caller &, const ipc::Answer<ipc::SnoozeWarning> &answer);
    void handle(const ipc::ListAlertWays &, const ipc::Caller &, const ipc::Answer<ipc::ListAlertWays> &answer);
    void handle(const ipc::TestAlert &, const ipc::Caller &, const ipc::Answer<ipc::TestAlert> &answer);
    void handle(const ipc::ConfirmAlert &, const ipc::Caller &, const ipc::Answer<ipc::ConfirmAlert> &answer);
    void handle(const ipc::ListConfigVersions &, const ipc::Caller &, const ipc::Answer<ipc::ListConfigVersions> &answer);
    void handle(const ipc::ShowConfigVersion &, const ipc::Caller &, const ipc::Answer<ipc::ShowConfigVersion> &answer);
    void handle(const ipc::RestoreConfig &, const ipc::Caller &, const ipc::Answer<ipc::RestoreConfig> &answer);
    void handle(const ipc::ListCertificates &, const ipc::Caller &, const ipc::Answer<ipc::ListCertificates> &answer);
    void handle(const ipc::CheckCertificate &, const ipc::Caller &, const ipc::Answer<ipc::CheckCertificate> &answer);
    void handle(const ipc::InstallCertificate &, const ipc::Caller &, const ipc::Answer<ipc::InstallCertificate> &answer);
    void handle(const ipc::ListLog &, const ipc::Caller &, const ipc::Answer<ipc::ListLog> &answer);
    void handle(const ipc::GetSupportFacts &, const ipc::Caller &, const ipc::Answer<ipc::GetSupportFacts> &answer);
    void handle(const ipc::GetSetup &, const ipc::Caller &, const ipc::Answer<ipc::GetSetup> &answer);
    void handle(const ipc::CheckMachine &, const ipc::Caller &, const ipc::Answer<ipc::CheckMachine> &answer);
    void handle(const ipc::TestSmarthost &, const ipc::Caller &, const ipc::Answer<ipc::TestSmarthost> &answer);
    void handle(const ipc::MoveOut &, const ipc::Caller &, const ipc::Answer<ipc::MoveOut> &answer);
    void handle(const ipc::ReadMoved &, const ipc::Caller &, const ipc::Answer<ipc::ReadMoved> &answer);
    void handle(const ipc::FinishMove &, const ipc::Caller &, const ipc::Answer<ipc::FinishMove> &answer);
    void handle(const ipc::TakeBack &, const ipc::Caller &, const ipc::Answer<ipc::TakeBack> &answer);
    void handle(const ipc::ListMoves &, const ipc::Caller &, const ipc::Answer<ipc::ListMoves> &answer);
    void handle(const ipc::MoveIn &, const ipc::Caller &, const ipc::Answer<ipc::MoveIn> &answer);

Q_SIGNALS:
    void configured(const config::Config &config);

private:
    void announce(const char *what, const QByteArray &actor, const ipc::Outcome<ipc::ConfigDocument> &outcome);

    const Rooms m_rooms;
    const QString m_dataDirectory;
    const WallTime m_since;
    Status m_status;
    Queue m_queue;
    QueueActs m_acts;
    History m_history;
    MessageReads m_reads;
    Moves m_moves;
    Configuration m_configuration;
    ConfigRequests m_configRequests;
    CertificateRequests m_certificates;
    Secrets m_secrets;
    Directory m_directory;
    Explain m_explain;
    AddressProbe m_addressProbe;
    SpfChecks m_spfChecks;
    NoticeRequests m_notices;
    Checks m_checks;
    MachineCheck m_machine;
    Watching m_watching;
    WarningRequests m_warnings;
    Jobs m_jobs;
    KitRequests m_kit;
    QPointer<Job> m_proof;
};

} // namespace control
