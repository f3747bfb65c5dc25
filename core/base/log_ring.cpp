#include "base/log_ring.h"
#include <algorithm>
#include <utility>

namespace logging {

void Ring::add(Level level, QByteArray line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    line.truncate(longest);
    if (line.capacity() > 2 * line.size())
        line.squeeze();
    const std::lock_guard lock(m_mutex);
    KeptLine &place = m_lines[std::size_t(++m_last) % m_lines.size()];
    place.number = m_last;
    place.level = level;
    place.text.swap(line); // the old one is freed after the lock
}

qint64 Ring::oldest() const { return m_last == m_cleared ? 0 : std::max(m_cleared + 1, m_last - qint64(m_lines.size()) + 1); }

QList<KeptLine> Ring::since(qint64 after, int limit) const
{
    QList<KeptLine> found;
    const std::lock_guard lock(m_mutex);
    if (m_last == m_cleared)
        return found;
    for (qint64 number = std::max(std::min(after, m_last) + 1, oldest()); number <= m_last && found.size() < limit; ++number)
        found << m_lines[std::size_t(number) % m_lines.size()];
    return found;
}

void Ring::clear()
{
    std::vector<KeptLine> none(m_lines.size());
    const std::lock_guard lock(m_mutex);
    m_lines.swap(none); // the old ones are freed after the lock
    m_cleared = m_last;
}

qint64 Ring::first() const
{
    const std::lock_guard lock(m_mutex);
    return oldest();
}

qint64 Ring::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

} // namespace logging
