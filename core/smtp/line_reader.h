// Command lines out of any cuts of bytes; holds at most one line of bounded length.
//
// A line ends only at CRLF: a bare LF does not end a command, or two servers could disagree about what was said (invariant 5).
// A line that is too long, or that has a NUL, a bare CR or a bare LF in it, is read to its CRLF and reported without its content.
// Callers: server_session.
#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace smtp {

class LineReader {
public:
    enum class State { Partial, Line, TooLong, BadBytes, Flood };
    static constexpr qsizetype floodLimit = 64 * 1024; // without any CRLF: nobody who speaks SMTP

    explicit LineReader(qsizetype limit) : m_limit(limit) {} // bytes, CRLF included

    // Takes bytes up to the first CRLF; returns how many. After any state but Partial, the next take() starts a new line.
    qsizetype take(QByteArrayView bytes);
    State state() const { return m_state; }
    // Without CRLF; legal after State::Line, until the next take() or until the bytes given to it are gone.
    QByteArrayView line() const { return m_line; }
    void forget();

private:
    void keep(QByteArrayView bytes);
    void finish(QByteArrayView last);

    qsizetype m_limit;
    QByteArray m_held;     // of a line that came in several pieces
    QByteArrayView m_line; // in m_held, or in the caller's bytes
    qsizetype m_length = 0;
    bool m_lastWasCr = false;
    State m_state = State::Partial;
};

} // namespace smtp
