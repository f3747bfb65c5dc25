// Replies of a server out of any cuts of bytes (RFC 5321 4.2): bounded, strict about codes, tolerant about line ends.
//
// A reply of many lines is one Reply, its text joined by '\n'. An enhanced code (RFC 3463) that starts the first line is taken out of all
// lines that start with it. A bare LF ends a line too: nothing hangs on it here, and old servers do that.
// Bounds: 2,048 bytes a line, 100 lines a reply, codes 200..599, one code a reply; beyond them the dialogue is broken for good.
// Callers: client_session.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include "smtp/envelope.h"

namespace smtp {

class ReplyParser {
public:
    enum class State { Partial, Complete, Broken };
    static constexpr qsizetype maxLine = 2048;
    static constexpr int maxLines = 100;

    // Takes bytes up to the end of one reply; returns how many. After Complete the next take() starts a new one; Broken stays.
    qsizetype take(QByteArrayView bytes);
    State state() const { return m_state; }
    const Reply &reply() const { return m_reply; } // legal after Complete

private:
    void takeLine(QByteArrayView line);

    QByteArray m_held; // of a line that came in several pieces
    Reply m_reply;
    int m_lines = 0;
    State m_state = State::Partial;
};

} // namespace smtp
