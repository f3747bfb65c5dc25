#include "control/backlog.h"
#include <algorithm>
#include <cmath>
#include <utility>

namespace control {

namespace {

constexpr double mostMinutes = 30 * 24 * 60; // more is no estimate

int stepAt(double minutes) { return minutes <= 10 ? 1 : minutes <= 60 ? 5 : minutes <= 120 ? 10 : 60; }

// What is shown stays until the estimate is clearly another: else it would jump to and fro at the edge of a step.
bool isClearlyOther(double minutes, int shown)
{
    const bool isNearlyOver = shown == 1 && minutes < 0.5;
    return isNearlyOver || std::abs(minutes - shown) > 0.75 * stepAt(std::max<double>(minutes, shown));
}

} // namespace

int roundedMinutes(double minutes)
{
    if (minutes < 0.75)
        return 0;
    const int step = stepAt(minutes);
    return std::max(step, int(std::lround(minutes / step)) * step);
}

void Backlog::look(const QList<Domain> &domains, MonotonicTime now)
{
    qint64 remaining = 0;
    QList<QByteArray> stillRunning;
    for (const Domain &domain : domains) {
        const bool tookMail = std::exchange(m_took[domain.name], domain.takesMail);
        if (domain.takesMail && !tookMail && domain.waiting >= least && !m_running.contains(domain.name))
            begin(domain, now);
        if (!domain.takesMail || domain.waiting == 0 || !m_running.contains(domain.name))
            continue;
        stillRunning.append(domain.name);
        remaining += domain.waiting;
    }
    m_running = stillRunning;
    if (m_running.isEmpty() || !m_progress) {
        m_running.clear();
        m_samples.clear();
        m_progress.reset();
        return;
    }
    m_progress->domain = m_running.first();
    m_progress->done = std::max(m_progress->done, m_progress->total - remaining);
    m_progress->minutesLeft = estimate(remaining, now);
}

// What waits for another domain is measured anew with it: a rate across the two would be nobody's.
void Backlog::begin(const Domain &domain, MonotonicTime now)
{
    if (!m_progress)
        m_progress = Progress{};
    m_progress->total += domain.waiting;
    m_progress->minutesLeft.reset();
    m_running.append(domain.name);
    m_samples.clear();
    m_since = now;
}

std::optional<int> Backlog::estimate(qint64 remaining, MonotonicTime now)
{
    if (m_samples.isEmpty() || now - m_samples.last().at >= std::chrono::seconds(1))
        m_samples.append({now, remaining});
    while (m_samples.size() > 2 && now - m_samples.first().at > window)
        m_samples.removeFirst();
    const Sample &from = m_samples.first();
    const double seconds = std::chrono::duration<double>(now - from.at).count();
    if (now - m_since < settling || seconds < 1)
        return {};
    const double rate = double(from.remaining - remaining) / seconds;
    if (rate <= 0)
        return {};
    const double minutes = double(remaining) / rate / 60;
    if (minutes > mostMinutes)
        return {};
    const std::optional<int> shown = m_progress->minutesLeft;
    return shown && !isClearlyOther(minutes, *shown) ? shown : roundedMinutes(minutes);
}

} // namespace control
