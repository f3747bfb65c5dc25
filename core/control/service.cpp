#include "control/service.h"
#include "base/log.h"
#include "control/convert.h"
#include "control/own_facts.h"
#include "control/primary_test_job.h"
#include "control/support.h"
#include "control/proof_job.h"
#include "control/smarthost_job.h"

namespace control {

namespace {

// Gives every handler the one who asks.
struct ForCaller {
    Service &service;
    const ipc::Caller &caller;

    template <typename R>
        requires requires(Service &s, const ipc::Caller &c, const R &r, const ipc::Answer<R> &a) { s.handle(r, c, a); }
    void handle(const R &request, const ipc::Answer<R> &answer)
    {
        service.handle(request, caller, answer);
    }
};

config::Config withHostname(config::Config config)
{
    config.hostname = hostnameOf(config);
    return config;
}

QueueDeed by(const ipc::Caller &caller, ipc::BulkAct act) { return {act, ipc::actorText(caller.peer), {}}; }

} // namespace

Service::Service(const Rooms &rooms, const QString &dataDirectory, const config::Config &running, Apply apply, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_dataDirectory(dataDirectory), m_since(rooms.clock.wall()), m_status(rooms.spool, rooms.handover, rooms.notices, rooms.clock, dataDirectory),
      m_queue(rooms.spool, rooms.handover), m_acts(rooms.spool, rooms.handover, rooms.notices), m_history(rooms.spool), m_reads(rooms.spool, rooms.clock), m_moves(rooms.spool, rooms.handover, rooms.clock), m_configuration(rooms.store, rooms.clock, running, std::move(apply)),
      m_configRequests(m_configuration, rooms.spool), m_certificates(rooms.spool, dataDirectory, rooms.clock),
      m_secrets(rooms.spool, dataDirectory, [this] { m_configuration.applyAgain(); }), m_directory(rooms.directory, rooms.sources, rooms.clock),
      m_explain(rooms.intake), m_addressProbe(rooms.handover, rooms.directory), m_spfChecks(rooms.resolver),
      m_notices(rooms.spool, rooms.notices, rooms.clock), m_checks(rooms.resolver, [this](const QByteArray &domain) { return ownFacts(m_rooms, this->running(), domain); }, rooms.checkUps),
      m_machine(rooms), m_watching(rooms.watch, rooms.clock), m_warnings(rooms.alerts, m_status, rooms.clock), m_kit(rooms, m_jobs)
{
    m_status.setWatch(rooms.watch);
    m_status.setSources(rooms.sources);
    m_status.setConfig(running);
    m_status.setAlerts(rooms.alerts);
    m_status.setCheckUps(rooms.checkUps);
    connect(&m_configRequests, &ConfigRequests::acted, this, &Service::announce);
    connect(&rooms.directory, &directory::Directory::changed, this, [this] { m_status.touch(ipc::Topic::Directory); });
}

ipc::Server::Handler Service::handler()
{
    return [self = QPointer(this)](const ipc::Caller &caller, const ipc::Call &call, const ipc::SendLine &send) {
        if (!self)
            return;
        ForCaller service{*self, caller};
        ipc::dispatch(service, caller.role, call, send);
    };
}

void Service::attach(ipc::Server &server)
{
    server.setRoles(running().control);
    connect(this, &Service::configured, &server, [&server](const config::Config &config) { server.setRoles(config.control); });
    connect(&m_status, &Status::changed, &server, &ipc::Server::changed);
    if (m_rooms.alerts)
        connect(m_rooms.alerts, &alerts::Alerts::told, &server, [&server](const alerts::Message &message) { server.send(alertOf(message)); });
    connect(&m_jobs, &Jobs::progressed, &server, [&server](const ipc::Job &job) { server.send(job); });
}

void Service::setCertificates(const QList<net::CertificateState> &states)
{
    m_status.setCertificates(states);
    m_certificates.setStates(states);
}

void Service::announce(const char *what, const QByteArray &actor, const ipc::Outcome<ipc::ConfigDocument> &outcome)
{
    const QString code = outcome ? QString() : outcome.error().code;
    logging::event(code.isEmpty() ? logging::Level::Info : logging::Level::Warning, "control", what,
                   {{"actor", actor}, {"error", code}});
    if (!outcome && code != QLatin1String("config.not-applied"))
        return; // the running one stays
    m_status.setConfig(running());
    Q_EMIT configured(running());
}

ipc::Outcome<ipc::ConfigDocument> Service::reload()
{
    const auto outcome = m_configuration.reload({});
    announce("config-reload", {}, outcome);
    return outcome;
}

void Service::handle(const ipc::GetSnapshot &, const ipc::Caller &, const ipc::Answer<ipc::GetSnapshot> &answer)
{
    answer(m_status.snapshot());
}

ipc::Stats Service::stats() const { return statsOf(m_rooms, m_status, m_since); }

void Service::handle(const ipc::GetStats &, const ipc::Caller &, const ipc::Answer<ipc::GetStats> &answer) { answer(stats()); }

void Service::handle(const ipc::ListQueue &r, const ipc::Caller &, const ipc::Answer<ipc::ListQueue> &answer) { m_queue.list(r, answer); }

void Service::handle(const ipc::ShowMessage &r, const ipc::Caller &, const ipc::Answer<ipc::ShowMessage> &answer)
{
    m_queue.show(r.id, m_rooms.clock.wall(), running().spool, answer);
}

void Service::handle(const ipc::RetryQueue &r, const ipc::Caller &caller, const ipc::Answer<ipc::RetryQueue> &answer)
{
    m_acts.act(by(caller, ipc::BulkAct::Retry), r.ids, answer);
}

void Service::handle(const ipc::HoldQueue &r, const ipc::Caller &caller, const ipc::Answer<ipc::HoldQueue> &answer)
{
    m_acts.act(by(caller, ipc::BulkAct::Hold), r.ids, answer);
}

void Service::handle(const ipc::ReleaseQueue &r, const ipc::Caller &caller, const ipc::Answer<ipc::ReleaseQueue> &answer)
{
    m_acts.act(by(caller, ipc::BulkAct::Release), r.ids, answer);
}

void Service::handle(const ipc::RemoveQueue &r, const ipc::Caller &caller, const ipc::Answer<ipc::RemoveQueue> &answer)
{
    m_acts.act(by(caller, ipc::BulkAct::Remove), r.ids, answer);
}

void Service::handle(const ipc::UndoRemove &r, const ipc::Caller &caller, const ipc::Answer<ipc::UndoRemove> &answer)
{
    m_acts.act(by(caller, ipc::BulkAct::Undo), r.ids, answer);
}

void Service::handle(const ipc::ReturnQueue &r, const ipc::Caller &caller, const ipc::Answer<ipc::ReturnQueue> &answer)
{
    m_acts.act(by(caller, ipc::BulkAct::Return), r.ids, answer);
}

void Service::handle(const ipc::ExtendQueue &r, const ipc::Caller &caller, const ipc::Answer<ipc::ExtendQueue> &answer)
{
    QueueDeed deed = by(caller, ipc::BulkAct::Extend);
    deed.extension = QueueActs::extension(r.seconds, running());
    m_acts.act(deed, r.ids, answer);
}

void Service::handle(const ipc::ActOnAll &r, const ipc::Caller &caller, const ipc::Answer<ipc::ActOnAll> &answer)
{
    QueueDeed deed = by(caller, r.act);
    deed.extension = QueueActs::extension(r.seconds, running());
    const ipc::Outcome<BulkTask> task = m_acts.task(r, deed);
    if (!task)
        return answer(task.error());
    logging::event(logging::Level::Info, "control", "act-on-all",
                   {{"actor", ipc::actorText(caller.peer)}, {"act", task->deed.act}, {"filter", task->deed.subject.left(500)}});
    answer(m_jobs.start(std::make_unique<BulkJob>(m_rooms.spool, *task)));
}

void Service::handle(const ipc::ListCauses &r, const ipc::Caller &, const ipc::Answer<ipc::ListCauses> &answer) { m_queue.causes(r, answer); }

void Service::handle(const ipc::Flush &r, const ipc::Caller &caller, const ipc::Answer<ipc::Flush> &answer)
{
    logging::event(logging::Level::Info, "control", "flush", {{"actor", ipc::actorText(caller.peer)}, {"domain", r.domain}});
    m_queue.flush(r.domain);
    answer(ipc::Done{});
}

void Service::handle(const ipc::HoldPrimary &r, const ipc::Caller &caller, const ipc::Answer<ipc::HoldPrimary> &answer)
{
    logging::event(logging::Level::Info, "control", "primary-hold", {{"actor", ipc::actorText(caller.peer)}, {"primary", r.primary}, {"seconds", r.seconds}});
    m_queue.hold(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::OpenPrimary &r, const ipc::Caller &caller, const ipc::Answer<ipc::OpenPrimary> &answer)
{
    logging::event(logging::Level::Info, "control", "primary-open", {{"actor", ipc::actorText(caller.peer)}, {"primary", r.primary}});
    m_queue.open(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::ListHeld &, const ipc::Caller &, const ipc::Answer<ipc::ListHeld> &answer)
{
    answer(m_queue.held(m_rooms.clock.wall(), running().handover.probationHold));
}

void Service::handle(const ipc::ReleaseHeld &r, const ipc::Caller &caller, const ipc::Answer<ipc::ReleaseHeld> &answer)
{
    logging::event(logging::Level::Info, "control", "held-release", {{"actor", ipc::actorText(caller.peer)}, {"group", r.group}});
    m_queue.releaseHeld(r.group, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::ReturnHeld &r, const ipc::Caller &caller, const ipc::Answer<ipc::ReturnHeld> &answer)
{
    logging::event(logging::Level::Info, "control", "held-return", {{"actor", ipc::actorText(caller.peer)}, {"group", r.group}});
    m_queue.returnHeld(r.group, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::ReadMessage &r, const ipc::Caller &caller, const ipc::Answer<ipc::ReadMessage> &answer)
{
    m_reads.read(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::MoveOut &r, const ipc::Caller &caller, const ipc::Answer<ipc::MoveOut> &answer)
{
    m_moves.out(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::ReadMoved &r, const ipc::Caller &, const ipc::Answer<ipc::ReadMoved> &answer) { m_moves.read(r, answer); }

void Service::handle(const ipc::FinishMove &r, const ipc::Caller &caller, const ipc::Answer<ipc::FinishMove> &answer)
{
    m_moves.finish(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::TakeBack &r, const ipc::Caller &caller, const ipc::Answer<ipc::TakeBack> &answer)
{
    m_moves.back(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::ListMoves &, const ipc::Caller &, const ipc::Answer<ipc::ListMoves> &answer) { m_moves.list(answer); }

void Service::handle(const ipc::MoveIn &r, const ipc::Caller &caller, const ipc::Answer<ipc::MoveIn> &answer)
{
    m_moves.ins().take(r, ipc::actorText(caller.peer), running(), answer);
}

void Service::handle(const ipc::ListSecrets &, const ipc::Caller &, const ipc::Answer<ipc::ListSecrets> &answer) { answer(m_secrets.list()); }

void Service::handle(const ipc::SetSecret &r, const ipc::Caller &caller, const ipc::Answer<ipc::SetSecret> &answer)
{
    m_secrets.set(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::RemoveSecret &r, const ipc::Caller &caller, const ipc::Answer<ipc::RemoveSecret> &answer)
{
    m_secrets.remove(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::GetDirectory &, const ipc::Caller &, const ipc::Answer<ipc::GetDirectory> &answer)
{
    answer(m_directory.overview(running()));
}

void Service::handle(const ipc::ListAddresses &r, const ipc::Caller &, const ipc::Answer<ipc::ListAddresses> &answer) { m_directory.addresses(r, answer); }

void Service::handle(const ipc::ProbeAddress &r, const ipc::Caller &, const ipc::Answer<ipc::ProbeAddress> &answer)
{
    m_addressProbe.probe(r, running(), answer);
}

void Service::handle(const ipc::UploadList &r, const ipc::Caller &caller, const ipc::Answer<ipc::UploadList> &answer)
{
    answer(m_directory.upload(r, ipc::actorText(caller.peer)));
}

void Service::handle(const ipc::ImportList &r, const ipc::Caller &caller, const ipc::Answer<ipc::ImportList> &answer)
{
    m_directory.import(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::RemoveList &r, const ipc::Caller &caller, const ipc::Answer<ipc::RemoveList> &answer)
{
    m_directory.remove(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::Explain &r, const ipc::Caller &, const ipc::Answer<ipc::Explain> &answer) { m_explain.explain(r, answer); }

void Service::handle(const ipc::CheckSpf &r, const ipc::Caller &, const ipc::Answer<ipc::CheckSpf> &answer)
{
    m_spfChecks.check(r, hostnameOf(running()).toLatin1(), m_rooms.clock.wall(), answer);
}

void Service::handle(const ipc::ListNoticeOutages &, const ipc::Caller &, const ipc::Answer<ipc::ListNoticeOutages> &answer) { m_notices.outages(answer); }

void Service::handle(const ipc::PostponeNotices &r, const ipc::Caller &caller, const ipc::Answer<ipc::PostponeNotices> &answer)
{
    logging::event(logging::Level::Info, "control", "notices-postpone", {{"actor", ipc::actorText(caller.peer)}, {"outage", r.outage}, {"seconds", r.seconds}, {"muted", r.muted}});
    m_notices.postpone(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::ListNotices &r, const ipc::Caller &, const ipc::Answer<ipc::ListNotices> &answer) { m_notices.list(r, answer); }

void Service::handle(const ipc::ShowTemplate &r, const ipc::Caller &, const ipc::Answer<ipc::ShowTemplate> &answer) { answer(m_notices.show(r, running())); }

void Service::handle(const ipc::SetTemplate &r, const ipc::Caller &caller, const ipc::Answer<ipc::SetTemplate> &answer)
{
    m_notices.set(r, running(), ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::ResetTemplate &r, const ipc::Caller &caller, const ipc::Answer<ipc::ResetTemplate> &answer)
{
    m_notices.reset(r, running(), ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::PreviewNotice &r, const ipc::Caller &, const ipc::Answer<ipc::PreviewNotice> &answer)
{
    answer(m_notices.preview(r, withHostname(running())));
}

void Service::handle(const ipc::SendNotice &r, const ipc::Caller &caller, const ipc::Answer<ipc::SendNotice> &answer)
{
    if (r.text && caller.role < ipc::Role::Administrator) // words that nobody has approved, in the firm's name
        return answer(ipc::notAllowed(r.name, ipc::Role::Administrator));
    m_notices.send(r, withHostname(running()), ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::ListHistory &r, const ipc::Caller &, const ipc::Answer<ipc::ListHistory> &answer)
{
    m_history.list(r, running().history.keep, answer);
}

void Service::handle(const ipc::ForgetAddress &r, const ipc::Caller &caller, const ipc::Answer<ipc::ForgetAddress> &answer)
{
    logging::event(logging::Level::Info, "control", "forget-address", {{"actor", ipc::actorText(caller.peer)}}); // of all things not the address
    m_history.forget(r.address, running(), ipc::actorText(caller.peer), [this, answer](const ipc::Outcome<ipc::Forgotten> &done) {
        if (done && m_rooms.alerts)
            m_rooms.alerts->reread(); // some of what is over may have named it
        if (done && m_rooms.log)
            m_rooms.log->clear(); // which of them name it nobody can tell: they may be cut
        answer(done);
    });
}

void Service::handle(const ipc::GetSamples &r, const ipc::Caller &, const ipc::Answer<ipc::GetSamples> &answer) { m_watching.samples(r, answer); }

void Service::handle(const ipc::ListOutages &r, const ipc::Caller &, const ipc::Answer<ipc::ListOutages> &answer) { m_watching.outages(r, answer); }

void Service::handle(const ipc::GetAvailability &r, const ipc::Caller &, const ipc::Answer<ipc::GetAvailability> &answer)
{
    m_watching.availability(r, answer);
}

void Service::handle(const ipc::ShowConfig &, const ipc::Caller &, const ipc::Answer<ipc::ShowConfig> &answer)
{
    answer(m_configuration.show());
}

void Service::handle(const ipc::ValidateConfig &r, const ipc::Caller &, const ipc::Answer<ipc::ValidateConfig> &answer)
{
    answer(Configuration::validate(r.document));
}

void Service::handle(const ipc::SetConfig &r, const ipc::Caller &caller, const ipc::Answer<ipc::SetConfig> &answer)
{
    m_configRequests.set(r, caller, answer);
}

void Service::handle(const ipc::ReloadConfig &, const ipc::Caller &caller, const ipc::Answer<ipc::ReloadConfig> &answer)
{
    m_configRequests.reload(caller, answer);
}

void Service::handle(const ipc::ListConfigVersions &, const ipc::Caller &, const ipc::Answer<ipc::ListConfigVersions> &answer)
{
    answer(m_configuration.versions());
}

void Service::handle(const ipc::ShowConfigVersion &r, const ipc::Caller &, const ipc::Answer<ipc::ShowConfigVersion> &answer)
{
    answer(m_configuration.version(r.version));
}

void Service::handle(const ipc::RestoreConfig &r, const ipc::Caller &caller, const ipc::Answer<ipc::RestoreConfig> &answer)
{
    m_configRequests.restore(r, caller, answer);
}

void Service::handle(const ipc::ListCertificates &, const ipc::Caller &, const ipc::Answer<ipc::ListCertificates> &answer)
{
    answer(m_certificates.list(running()));
}

void Service::handle(const ipc::CheckCertificate &r, const ipc::Caller &, const ipc::Answer<ipc::CheckCertificate> &answer)
{
    answer(m_certificates.check(r, running()));
}

void Service::handle(const ipc::InstallCertificate &r, const ipc::Caller &caller, const ipc::Answer<ipc::InstallCertificate> &answer)
{
    m_certificates.install(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::ListLog &r, const ipc::Caller &, const ipc::Answer<ipc::ListLog> &answer) { answer(logPage(r, m_rooms.log, m_since)); }

void Service::handle(const ipc::GetSupportFacts &, const ipc::Caller &, const ipc::Answer<ipc::GetSupportFacts> &answer)
{
    answer(supportFacts(m_rooms.checkUps, m_since));
}

void Service::handle(const ipc::CheckDomain &r, const ipc::Caller &, const ipc::Answer<ipc::CheckDomain> &answer)
{
    m_checks.check(r, running(), answer);
}

void Service::handle(const ipc::TestPrimary &r, const ipc::Caller &, const ipc::Answer<ipc::TestPrimary> &answer)
{
    const ipc::Outcome<PrimaryTestJob::Question> question = PrimaryTestJob::question(r, running());
    if (!question)
        return answer(question.error());
    answer(m_jobs.start(std::make_unique<PrimaryTestJob>(*question, m_rooms.resolver)));
}

void Service::handle(const ipc::ShowKit &r, const ipc::Caller &, const ipc::Answer<ipc::ShowKit> &answer)
{
    m_kit.show(r, withHostname(running()), answer);
}

void Service::handle(const ipc::CheckKit &r, const ipc::Caller &caller, const ipc::Answer<ipc::CheckKit> &answer)
{
    m_kit.check(r, withHostname(running()), ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::StartProof &r, const ipc::Caller &caller, const ipc::Answer<ipc::StartProof> &answer)
{
    const ipc::Outcome<ProofJob::Question> question = ProofJob::question(r, withHostname(running()));
    if (!question)
        return answer(question.error());
    if (m_proof)
        return answer(ipc::ErrorReply{QStringLiteral("proof.running"), {}});
    auto job = std::make_unique<ProofJob>(*question, ipc::actorText(caller.peer), m_rooms);
    m_proof = job.get();
    answer(m_jobs.start(std::move(job)));
}

void Service::handle(const ipc::ListWarnings &, const ipc::Caller &, const ipc::Answer<ipc::ListWarnings> &answer) { answer(m_warnings.list()); }

void Service::handle(const ipc::AcknowledgeWarning &r, const ipc::Caller &caller, const ipc::Answer<ipc::AcknowledgeWarning> &answer)
{
    logging::event(logging::Level::Info, "control", "warnings-acknowledge", {{"actor", ipc::actorText(caller.peer)}, {"cause", r.cause}});
    m_warnings.acknowledge(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::SnoozeWarning &r, const ipc::Caller &caller, const ipc::Answer<ipc::SnoozeWarning> &answer)
{
    logging::event(logging::Level::Info, "control", "warnings-snooze", {{"actor", ipc::actorText(caller.peer)}, {"cause", r.cause}, {"seconds", r.seconds}});
    m_warnings.snooze(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::ListAlertWays &, const ipc::Caller &, const ipc::Answer<ipc::ListAlertWays> &answer) { answer(m_warnings.ways()); }

void Service::handle(const ipc::TestAlert &r, const ipc::Caller &caller, const ipc::Answer<ipc::TestAlert> &answer)
{
    logging::event(logging::Level::Info, "control", "alerts-test", {{"actor", ipc::actorText(caller.peer)}, {"way", r.way}});
    m_warnings.test(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::ConfirmAlert &r, const ipc::Caller &caller, const ipc::Answer<ipc::ConfirmAlert> &answer)
{
    logging::event(logging::Level::Info, "control", "alerts-confirm", {{"actor", ipc::actorText(caller.peer)}, {"way", r.way}});
    m_warnings.confirm(r, ipc::actorText(caller.peer), answer);
}

void Service::handle(const ipc::GetLatestCheck &r, const ipc::Caller &, const ipc::Answer<ipc::GetLatestCheck> &answer)
{
    answer(m_checks.latest(r.domain, running()));
}

void Service::handle(const ipc::ListEndedWarnings &r, const ipc::Caller &, const ipc::Answer<ipc::ListEndedWarnings> &answer)
{
    answer(m_warnings.ended(r, running().history.keep));
}

void Service::handle(const ipc::CheckMachine &r, const ipc::Caller &, const ipc::Answer<ipc::CheckMachine> &answer) { m_machine.check(r, running(), answer); }

void Service::handle(const ipc::TestSmarthost &r, const ipc::Caller &caller, const ipc::Answer<ipc::TestSmarthost> &answer)
{
    const ipc::Outcome<SmarthostJob::Question> question = SmarthostJob::question(r, withHostname(running()), m_dataDirectory);
    if (!question)
        return answer(question.error());
    answer(m_jobs.start(std::make_unique<SmarthostJob>(*question, running().alerts.language, ipc::actorText(caller.peer), m_rooms)));
}

void Service::handle(const ipc::CancelJob &r, const ipc::Caller &, const ipc::Answer<ipc::CancelJob> &answer)
{
    answer(m_jobs.cancel(r.job));
}

void Service::handle(const ipc::GetSetup &, const ipc::Caller &, const ipc::Answer<ipc::GetSetup> &answer)
{
    answer(setupOf(m_rooms.intake ? m_rooms.intake->visits() : intake::Visits(), m_status.certificates()));
}

} // namespace control
