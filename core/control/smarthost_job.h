// smarthost.test as a job: has notices/smarthost_test send one mail by a smarthost that is not configured yet, told step by step.
//
// A login that is kept already is only ever used towards the server that it is configured for: else a password could be fetched by having it sent
// to another one.
#pragma once
#include "config/config.h"
#include "control/jobs.h"
#include "control/rooms.h"
#include "notices/smarthost_test.h"

namespace control {

class SmarthostJob final : public Job {
    Q_OBJECT
public:
    using Question = notices::SmarthostTest::Question;
    // Without the mail. `dataDirectory`: where the secrets are. Errors: "smarthost.bad-host" (value), "notice.bad-address" (value),
    // "config.bad-login", "config.no-such-secret" (name), "smarthost.secret-elsewhere" (host), "config.invalid".
    static ipc::Outcome<Question> question(const ipc::TestSmarthost &request, const config::Config &config, const QString &dataDirectory);

    // `language`: of the mail.
    SmarthostJob(Question question, QString language, QByteArray actor, const Rooms &rooms);
    void begin() override;
    void cancel() override; // what has not ended is Skipped then

private:
    void run();
    void tell(const QList<handover::TestStep> &steps, bool finished);
    QByteArray mail() const;

    Question m_question;
    const QString m_language;
    const QByteArray m_actor;
    const Rooms m_rooms;
    QList<handover::TestStep> m_steps = notices::SmarthostTest::steps();
    notices::SmarthostTest *m_test = nullptr;
    bool m_ended = false;
};

} // namespace control
