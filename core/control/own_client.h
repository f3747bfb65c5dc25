// One mail, brought to our own door as any client brings one: TCP, greeting, EHLO, STARTTLS where offered, MAIL, RCPT, DATA. No shorter way into the
// spool: what this shows is what senders meet. Only the rule "use the better MX" is not for it (intake/own_visits.h).
// Caller: proof_job.
#pragma once
#include "handover/delivery_session.h"
#include "intake/intake.h"
#include "ipc/outcome.h"

namespace control {

class OwnClient : public QObject {
    Q_OBJECT
public:
    struct Letter {
        QByteArray recipient; // in ASCII
        QByteArray bytes;     // header and body, with CRLF. Of the null sender, and nobody is told what becomes of it
        QByteArray hostname;  // ours, for EHLO
    };
    struct Taken {
        MessageId id;      // as its 250 has it
        smtp::Reply reply; // that 250
    };
    using Done = std::function<void(const ipc::Outcome<Taken> &)>;

    // `intake` outlives it. Errors: "proof.no-door", "proof.no-contact" (text), "proof.not-taken" (text), "proof.other-server" (text).
    OwnClient(Letter letter, intake::Intake &intake, Done done, QObject *parent);
    // Legal once. `done` is called once, later or at once. Deleting this ends the connection; what was acknowledged then is kept all the same.
    void start();

private:
    handover::DeliveryPlan plan(const intake::Intake::OwnDoor &door) const;
    void deliver();
    void onFinished(const smtp::TransactionResult &result);
    void onEnded(const handover::DeliverySession::Ended &ended);
    void tell(const ipc::Outcome<Taken> &outcome);

    const Letter m_letter;
    intake::Intake &m_intake;
    Done m_done;
    handover::DeliverySession *m_session = nullptr;
    intake::OwnVisits::Handle m_visit;
    bool m_isBrought = false;
};

} // namespace control
