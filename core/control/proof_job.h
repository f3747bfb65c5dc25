// proof.start as a job: writes the mail, has it brought to our own door (own_client), looks after it in the spool, and makes the outage that is
// asked for. Decides nothing: proof.h does.
#pragma once
#include <QTimer>
#include "config/config.h"
#include "control/jobs.h"
#include "control/own_client.h"
#include "control/proof.h"
#include "control/rooms.h"
#include "control/simulated_outage.h"

namespace control {

class ProofJob final : public Job {
    Q_OBJECT
public:
    struct Question {
        QByteArray domain;    // configured name
        QByteArray recipient; // an address of it
        QByteArray from;      // ours, for the header
        QByteArray hostname;  // likewise
        QString language;     // of the mail
        Proof::Outage outage = Proof::Outage::None;
    };
    // `config` with our host name. Errors: those of the request, but for "proof.running".
    static ipc::Outcome<Question> question(const ipc::StartProof &request, const config::Config &config);

    ProofJob(Question question, QByteArray actor, const Rooms &rooms);
    void begin() override;
    void cancel() override;

private:
    void perform(Proof::Deed deed);
    void beginOutage();
    void send();
    void look();
    QByteArray mail() const;
    void tell();
    handover::Moment now() const { return {m_rooms.clock.wall(), m_rooms.clock.monotonic()}; }

    const Question m_question;
    const QByteArray m_actor;
    const Rooms m_rooms;
    const WallTime m_at; // of the mail
    const QString m_subject;
    Proof m_proof;
    QTimer m_every;
    int m_told = 0; // Proof::changes()
    bool m_isLooking = false, m_hasEnded = false;
    std::unique_ptr<SimulatedOutage> m_simulated;
    std::unique_ptr<OwnClient> m_client;
};

} // namespace control
