#include "smtp/data_reader.h"
#include <cstring>

namespace smtp {

namespace {

qsizetype find(QByteArrayView bytes, qsizetype from, qsizetype to, char c)
{
    const auto *found = static_cast<const char *>(std::memchr(bytes.data() + from, c, size_t(to - from)));
    return found ? found - bytes.data() : to;
}

} // namespace

DataReader::Piece DataReader::take(QByteArrayView bytes)
{
    qsizetype from = 0; // the dots and the CR of the end are no message bytes
    while (from < bytes.size() && (m_state == State::LineStart || m_state == State::Dot || m_state == State::DotCr)) {
        if (!takeDot(bytes[from]))
            break;
        if (++from, m_state == State::Ended)
            return {from, {}};
    }
    const qsizetype end = takeRun(bytes, from);
    return {end, bytes.sliced(from, end - from)};
}

// At the start of a line, or after its dot. False: `c` is the line's first own byte.
bool DataReader::takeDot(char c)
{
    if (m_state == State::LineStart) {
        m_state = c == '.' ? State::Dot : State::Within;
        return c == '.';
    }
    if (m_state == State::Dot) {
        m_state = c == '\r' ? State::DotCr : State::Within;
        return c == '\r';
    }
    if (c == '\n') {
        m_state = State::Ended;
        return true;
    }
    m_bare = true; // ".\r" and no LF
    m_state = c == '\r' ? State::Cr : State::Within;
    return c == '\r';
}

// From within a line on: whole lines, until one that starts with a dot.
qsizetype DataReader::takeRun(QByteArrayView bytes, qsizetype from)
{
    const qsizetype size = bytes.size();
    while (from < size) {
        if (m_state == State::Cr) {
            m_state = bytes[from] == '\n' ? State::LineStart : State::Within;
            m_bare = m_bare || m_state == State::Within;
            from += m_state == State::LineStart;
            continue;
        }
        if (m_state == State::LineStart) {
            if (bytes[from] == '.')
                return from;
            m_state = State::Within;
        }
        const qsizetype cr = find(bytes, from, size, '\r');
        m_bare = m_bare || find(bytes, from, cr, '\n') < cr;
        if (cr < size)
            m_state = State::Cr;
        from = cr + (cr < size);
    }
    return from;
}

} // namespace smtp
