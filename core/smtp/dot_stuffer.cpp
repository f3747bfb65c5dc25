#include "smtp/dot_stuffer.h"
#include <cstring>

namespace smtp {

void DotStuffer::append(QByteArray &out, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const auto startsLine = [&](qsizetype i) {
        if (i == 0)
            return m_lineStart;
        return bytes[i - 1] == '\n' && (i > 1 ? bytes[i - 2] == '\r' : m_afterCr);
    };
    qsizetype from = 0, search = 0;
    while (search < bytes.size()) { // dots are rarer than lines, above all in base64
        const auto *found = static_cast<const char *>(std::memchr(bytes.data() + search, '.', size_t(bytes.size() - search)));
        if (!found)
            break;
        const qsizetype dot = found - bytes.data();
        if (startsLine(dot)) {
            out.append(bytes.data() + from, dot - from);
            out += '.';
            from = dot;
        }
        search = dot + 1;
    }
    out.append(bytes.data() + from, bytes.size() - from);
    m_lineStart = startsLine(bytes.size());
    m_afterCr = bytes.back() == '\r';
}

void DotStuffer::appendEnd(QByteArray &out) const
{
    out += m_lineStart ? ".\r\n" : "\r\n.\r\n";
}

} // namespace smtp
