// One job of the service that a page has begun: its steps as they come, its end, stopped by the page. Reports may come before the answer with the
// job's number, and a service that says nothing for half a minute is not waited for.
#pragma once
#include <QObject>
#include <QTimer>
#include "ui/service_model.h"

namespace ui {

class JobRun : public QObject {
    Q_OBJECT
public:
    JobRun(ServiceModel &service, QObject *parent);

    // Legal when not isRunning().
    template <ipc::AnyRequest R> void start(const R &request)
    {
        begin();
        m_service.ask(request, this, [this, round = m_round](const Asked<ipc::JobStarted> &answer) { onStarted(round, answer); });
    }
    void cancel(); // legal always; what has not ended is Skipped then

    bool isRunning() const { return m_state == State::Starting || m_state == State::Running; }
    bool hasRun() const { return m_state != State::None; }
    const QList<ipc::Step> &steps() const { return m_steps; }
    const std::optional<ipc::Sentence> &error() const { return m_error; } // it could not be begun
    // The first step that failed; nullptr: none.
    const ipc::Step *failed() const;
    bool isGood() const; // it ended, something went well, and nothing failed

Q_SIGNALS:
    void changed();

private:
    enum class State { None, Starting, Running, Done };
    void begin();
    void onStarted(int round, const Asked<ipc::JobStarted> &answer);
    void take(const ipc::Job &job);

    ServiceModel &m_service;
    QTimer m_silence;
    State m_state = State::None;
    int m_round = 0; // an answer to what was begun before is not for us
    qint64 m_job = 0;
    QList<ipc::Step> m_steps;
    std::optional<ipc::Sentence> m_error;
    QList<ipc::Job> m_early; // reports that came before the answer with their number
};

} // namespace ui
