#include "directory/shrink_guard.h"

namespace directory {

bool ShrinkGuard::judge(qint64 before, qint64 now, quint64 fingerprint, MonotonicTime at)
{
    if (before < leastJudged || now >= before - now) {
        forget();
        return true;
    }
    if (!m_doubted || m_doubted->fingerprint != fingerprint || m_doubted->addresses != now) {
        m_doubted = Doubted{now, before, fingerprint, at, 1};
        return false;
    }
    m_doubted->before = before;
    ++m_doubted->reads;
    if (m_doubted->reads < readsNeeded || at - m_doubted->since < over)
        return false;
    forget();
    return true;
}

} // namespace directory
