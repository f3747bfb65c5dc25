// kit.check as a job: chooses in whose name the mail is sent, writes it, and has handover/kit_check send it, told step by step.
//
// The sender is of a domain that forbids us to send for it, by its own SPF: the recipient's own domain, or one that a person names. It is new each
// time, in letters only: no greylist has seen it, and postgrey takes all numbers for one. The mail says what it is, and comes from us by its From.
#pragma once
#include "config/config.h"
#include "control/jobs.h"
#include "control/rooms.h"
#include "handover/kit_check.h"
#include "mail/spf.h"

namespace control {

class KitCheckJob final : public Job {
    Q_OBJECT
public:
    struct Question {
        QByteArray domain;       // configured name
        QByteArray recipient;    // an address of it
        QByteArray senderDomain; // A-labels
        QByteArray hostname;     // ours
        QString language;        // of the mail
        QStringList addresses;   // of ours; the first one is whom SPF is asked about; may be empty
        bool toPostmaster = false; // whom many servers exempt from greylisting
    };
    // Errors: "explain.bad-address" (value), "check.bad-domain" (value), "kit.other-domain" (address, domain).
    static ipc::Outcome<Question> question(const ipc::CheckKit &request, const config::Domain &domain, const config::Config &config);

    KitCheckJob(Question question, QByteArray actor, const Rooms &rooms);
    void begin() override;
    void cancel() override;

private:
    void prepare();
    void onSpf(const mail::spf::Evaluation &evaluation);
    void fail(const QString &code, const QJsonObject &parameters);
    void tell(const QList<handover::TestStep> &steps, bool finished);
    QByteArray mail() const;

    const Question m_question;
    const QByteArray m_actor, m_sender;
    const Rooms m_rooms;
    ipc::Step m_first; // who the sender is
    bool m_showsSpf = false;
    QList<handover::TestStep> m_steps = handover::KitCheck::steps();
    handover::KitCheck *m_check = nullptr;
    bool m_ended = false;
};

} // namespace control
