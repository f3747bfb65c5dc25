// Whether every CR and LF of a message is part of a CRLF (invariant 5), for the bytes of BDAT, which nothing stuffs and no dot ends.
//
// Callers: server_session. For DATA the data reader sees the same.
#pragma once
#include <QByteArrayView>

namespace smtp {

class LineEndCheck {
public:
    void take(QByteArrayView bytes); // in any cuts: a CRLF may be parted by two chunks
    bool isBroken() const { return m_broken; }
    bool endsWithin() const { return m_lastWasCr; } // the last byte was a CR: broken, should nothing follow

private:
    bool m_lastWasCr = false;
    bool m_broken = false;
};

} // namespace smtp
