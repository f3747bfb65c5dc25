// primary.test as a job: the wizard's live test of a primary (handover/primary_test.h), told step by step.
#pragma once
#include "config/config.h"
#include "control/jobs.h"
#include "handover/primary_test.h"

namespace control {

QList<ipc::Step> stepsOf(const QList<handover::TestStep> &steps);

class PrimaryTestJob final : public Job {
    Q_OBJECT
public:
    using Question = handover::PrimaryTest::Question;
    // Errors: "check.bad-domain", "check.bad-primary" (value).
    static ipc::Outcome<Question> question(const ipc::TestPrimary &request, const config::Config &config);

    PrimaryTestJob(Question question, dns::Resolver &resolver) : m_question(std::move(question)), m_resolver(resolver) {}
    void begin() override;
    void cancel() override; // what has not ended is Skipped then

private:
    const Question m_question;
    dns::Resolver &m_resolver;
    QObject *m_test = nullptr; // deleting it cancels
    ipc::Job m_now;
};

} // namespace control
