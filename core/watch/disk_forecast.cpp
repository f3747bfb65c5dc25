#include "watch/disk_forecast.h"

namespace watch {

void DiskForecast::add(WallTime at, qint64 freeBytes)
{
    if (m_latest && at < m_latest->at)
        m_samples.clear(); // the clock was set back: the line would be nonsense
    m_latest = Sample{at, freeBytes};
    while (!m_samples.isEmpty() && m_samples.first().at < at - window)
        m_samples.removeFirst();
    if (m_samples.isEmpty() || at - m_samples.last().at >= every)
        m_samples.append(*m_latest);
}

std::optional<int> DiskForecast::daysUntilFull(qint64 minFree) const
{
    if (m_samples.isEmpty() || m_latest->at - m_samples.first().at < leastSpan)
        return {};
    const qint64 lost = m_samples.first().freeBytes - m_latest->freeBytes;
    if (lost <= 0)
        return {};
    const double daysPassed = std::chrono::duration<double, std::ratio<86'400>>(m_latest->at - m_samples.first().at).count();
    const double left = double(qMax<qint64>(0, m_latest->freeBytes - minFree));
    const double days = left / (double(lost) / daysPassed);
    if (days > 3650)
        return {};
    return int(days);
}

} // namespace watch
