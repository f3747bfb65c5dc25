#include "smtp/line_end_check.h"
#include <cstring>

namespace smtp {

namespace {

qsizetype find(QByteArrayView bytes, qsizetype from, qsizetype to, char c)
{
    const auto *found = static_cast<const char *>(std::memchr(bytes.data() + from, c, size_t(to - from)));
    return found ? found - bytes.data() : to;
}

} // namespace

void LineEndCheck::take(QByteArrayView bytes)
{
    qsizetype from = 0;
    while (from < bytes.size() && !m_broken) {
        if (m_lastWasCr) {
            m_lastWasCr = false;
            m_broken = bytes[from++] != '\n';
            continue;
        }
        const qsizetype cr = find(bytes, from, bytes.size(), '\r');
        m_broken = find(bytes, from, cr, '\n') < cr;
        m_lastWasCr = cr < bytes.size();
        from = cr + 1;
    }
}

} // namespace smtp
