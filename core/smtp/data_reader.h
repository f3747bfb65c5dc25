// The bytes after DATA: finds their end, undoes dot stuffing (RFC 5321 4.5.2), notices bare CR and LF. Stores nothing, copies nothing.
//
// Invariant: only CRLF.CRLF ends the data, whatever else was in it, and however the bytes were cut. A line begins only after CRLF, so
// "\n.\n", "\r.\r" and their mixtures neither end a message nor lose a dot; the message is marked instead (invariant 5).
// Callers: server_session.
#pragma once
#include <QByteArrayView>

namespace smtp {

class DataReader {
public:
    struct Piece {
        qsizetype consumed = 0; // at least 1 if there was anything
        QByteArrayView bytes;   // message bytes among them, in the caller's memory; may be empty
    };

    // One unbroken run of message bytes: up to a stuffed dot, the end of data or the end of `bytes`. Illegal after atEnd().
    Piece take(QByteArrayView bytes);
    bool atEnd() const { return m_state == State::Ended; }
    bool hasBareLineEnd() const { return m_bare; } // then the bytes are no message any more: to be read, not kept

private:
    enum class State { LineStart, Dot, DotCr, Within, Cr, Ended };
    qsizetype takeRun(QByteArrayView bytes, qsizetype from);
    bool takeDot(char c);

    State m_state = State::LineStart; // the CRLF of the DATA command begins the first line
    bool m_bare = false;
};

} // namespace smtp
