// The sending side of RFC 5321 4.5.2: a dot before each line that starts with one, and the end of data.
//
// Changes nothing else. A line starts after CRLF only: the spool holds no bare CR or LF (invariant 5), and a message that had one would be sent
// as it is. Callers: client_session.
#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace smtp {

class DotStuffer {
public:
    void append(QByteArray &out, QByteArrayView bytes);
    void appendEnd(QByteArray &out) const; // the CRLF that the last line may lack, then the dot

private:
    bool m_lineStart = true;
    bool m_afterCr = false;
};

} // namespace smtp
