#include "smtp/line_reader.h"
#include <algorithm>
#include <cstring>

namespace smtp {

qsizetype LineReader::take(QByteArrayView bytes)
{
    if (m_state != State::Partial)
        forget();
    qsizetype from = 0;
    while (from < bytes.size()) {
        const auto *found = static_cast<const char *>(std::memchr(bytes.data() + from, '\n', size_t(bytes.size() - from)));
        if (!found)
            break;
        const qsizetype end = found - bytes.data();
        if (end > 0 ? bytes[end - 1] == '\r' : m_lastWasCr) {
            finish(bytes.first(end + 1));
            return end + 1;
        }
        from = end + 1;
    }
    keep(bytes);
    return bytes.size();
}

void LineReader::forget()
{
    m_held.resize(0); // keeps the memory
    m_line = {};
    m_length = 0;
    m_lastWasCr = false;
    m_state = State::Partial;
}

void LineReader::keep(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_length += bytes.size();
    m_lastWasCr = bytes.back() == '\r';
    if (m_length <= m_limit)
        m_held.append(bytes.data(), bytes.size());
    if (m_length > floodLimit)
        m_state = State::Flood;
}

void LineReader::finish(QByteArrayView last)
{
    if (m_length + last.size() > m_limit) {
        m_state = State::TooLong;
        return;
    }
    m_line = last;
    if (m_length > 0) {
        m_held.append(last.data(), last.size());
        m_line = m_held;
    }
    m_line.chop(2);
    const bool bad = std::any_of(m_line.begin(), m_line.end(), [](char c) { return c == '\0' || c == '\r' || c == '\n'; });
    m_state = bad ? State::BadBytes : State::Line;
}

} // namespace smtp
