#include "handover/recorder.h"
#include "base/log.h"

namespace handover {

using namespace std::chrono_literals;

Recorder::Recorder(spool::Spool &spool, QObject *parent) : QObject(parent), m_spool(spool)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Recorder::flush);
}

void Recorder::add(QList<spool::Outcome> outcomes, std::function<void()> recorded, QList<spool::Spool::Notice> notices)
{
    m_notices += std::move(notices);
    m_outcomes += std::move(outcomes);
    if (recorded)
        m_waiting.append(std::move(recorded));
    if (!m_timer.isActive())
        m_timer.start();
}

void Recorder::flush()
{
    auto turn = std::make_shared<Turn>();
    turn->outcomes = std::exchange(m_outcomes, {});
    turn->notices = std::exchange(m_notices, {});
    turn->recorded = std::exchange(m_waiting, {});
    ++m_open;
    write(std::move(turn));
}

void Recorder::write(std::shared_ptr<Turn> turn)
{
    m_spool.record(turn->outcomes, turn->notices, this, [this, turn](Result<void> recorded) {
        if (recorded)
            return done(turn);
        logging::event(logging::Level::Problem, "handover", "cannot-record",
                       {{"code", recorded.error().code}, {"detail", recorded.error().detail}, {"recipients", turn->outcomes.size()}});
        QTimer::singleShot(1s, this, [this, turn] { write(turn); });
    });
}

void Recorder::done(const std::shared_ptr<Turn> &turn)
{
    --m_open;
    for (const auto &recorded : std::as_const(turn->recorded))
        recorded();
    if (isIdle() && m_idle)
        m_idle();
}

} // namespace handover
