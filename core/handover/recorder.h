// Brings outcomes into the spool: those of one turn of the event loop together, and again until it worked.
//
// A delivered recipient that cannot be recorded would be delivered twice; so a failed record() is repeated as a new transaction every
// second, and the session that delivered it sends no further final dot until it is there (E4). Owner: HandOver, Outbound.
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include "spool/spool.h"

namespace handover {

class Recorder : public QObject {
public:
    explicit Recorder(spool::Spool &spool, QObject *parent = nullptr);

    // `recorded` is called once they are committed, with `notices`; from the event loop.
    void add(QList<spool::Outcome> outcomes, std::function<void()> recorded = {}, QList<spool::Spool::Notice> notices = {});
    bool isIdle() const { return m_open == 0 && m_outcomes.isEmpty(); }
    void onIdle(std::function<void()> idle) { m_idle = std::move(idle); }

private:
    struct Turn {
        QList<spool::Outcome> outcomes;
        QList<spool::Spool::Notice> notices;
        QList<std::function<void()>> recorded;
    };
    void flush();
    void write(std::shared_ptr<Turn> turn);
    void done(const std::shared_ptr<Turn> &turn);

    spool::Spool &m_spool;
    QList<spool::Outcome> m_outcomes;
    QList<spool::Spool::Notice> m_notices;
    QList<std::function<void()>> m_waiting;
    std::function<void()> m_idle;
    QTimer m_timer;
    int m_open = 0; // turns with the spool
};

} // namespace handover
