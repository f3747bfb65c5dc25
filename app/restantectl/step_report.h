// A job that is told step by step: each is written as it ends, in their order; then what it came to, if it proves something.
// The session ends with it, as bad news if a step failed or nothing was proved.
#pragma once
#include <memory>
#include "session.h"

class StepReport {
public:
    explicit StepReport(Session &session) : m_session(session) {}

    void take(const ipc::Job &job);

private:
    Session &m_session;
    qsizetype m_written = 0;
};

// Asks for the job, and reports it.
template <ipc::AnyRequest R> void follow(Session &session, const R &request)
{
    const auto report = std::make_shared<StepReport>(session);
    const auto job = std::make_shared<qint64>(0);
    QObject::connect(&session.client(), &ipc::Client::job, &session, [report, job](const ipc::Job &event) {
        if (event.job == *job)
            report->take(event);
    });
    session.ask(request, [job](const ipc::JobStarted &started) { *job = started.job; });
}
