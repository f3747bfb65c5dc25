// Bytes of a stream to lines, never more than maxLine of them kept. PURE.
#pragma once
#include <QByteArray>
#include <optional>
#include "ipc/contract.h"

namespace ipc {

class LineReader {
public:
    // Takes all of `bytes`. False: a line is longer than maxLine; nothing more may be fed.
    [[nodiscard]] bool feed(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return m_bytes.indexOf('\n', m_searched) >= 0 || m_bytes.size() <= maxLine;
    }
    // The next whole line without its end; nothing when there is none yet.
    std::optional<QByteArray> next()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_searched);
        if (end < 0) {
            m_searched = m_bytes.size();
            return {};
        }
        const QByteArray line = m_bytes.first(end);
        m_bytes.remove(0, end + 1);
        m_searched = 0;
        return line;
    }
    qsizetype waiting() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_searched = 0; // no newline before this
};

} // namespace ipc
