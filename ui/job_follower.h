// Starts work of the service that takes long, and follows it: reports may come before the answer with the job's number, and none may come any more.
// One job at a time. Owners: windows that show steps.
#pragma once
#include <QObject>
#include <QTimer>
#include <chrono>
#include "ui/service_model.h"

namespace ui {

class JobFollower : public QObject {
    Q_OBJECT
public:
    // `longestSilence`: so long without a report is said to be the end, not waited for.
    JobFollower(ServiceModel &service, std::chrono::seconds longestSilence, QObject *parent = nullptr);

    template <ipc::AnyRequest R> void start(const R &request)
    {
        begin();
        m_service.ask(request, this, [this, round = m_round](const Asked<ipc::JobStarted> &answer) { started(round, answer); });
    }
    void stop(); // the service is told; stopped() comes at once
    bool isRunning() const { return m_state != State::Idle; }

Q_SIGNALS:
    void progressed(const ipc::Job &job); // all of it, each time; the last one has `finished`
    void failed(const ipc::Sentence &why); // it was not started, or its reports ceased
    void stopped();

private:
    enum class State { Idle, Starting, Running };
    void begin();
    void started(int round, const Asked<ipc::JobStarted> &answer);
    void take(const ipc::Job &job);
    void cancel(qint64 job);
    void fail(const ipc::Sentence &why);

    ServiceModel &m_service;
    State m_state = State::Idle;
    qint64 m_job = 0;
    int m_round = 0;          // answers to what was stopped meanwhile are of an earlier one
    QList<ipc::Job> m_early;  // reports that came before the answer
    QTimer m_silence;
};

} // namespace ui
