// The last lines of the log, in memory, for those who look at it from afar. Any thread adds, one reads.
//
// Bounded by lines and by the length of each. Adding is a lock and a move: it costs no more when somebody looks, and a line is written to
// stderr whether or not there is a ring. Callers: log.cpp (add), control (since, clear).
#pragma once
#include <QByteArray>
#include <QList>
#include <mutex>
#include <vector>
#include "base/log.h"

namespace logging {

struct KeptLine {
    qint64 number = 0; // rising by one; the first is 1
    Level level = Level::Info;
    QByteArray text; // without its line end
};

class Ring {
public:
    static constexpr qsizetype longest = 4000; // bytes of a line

    explicit Ring(std::size_t lines) : m_lines(lines) {}

    void add(Level level, QByteArray line);
    // Those with higher numbers, the oldest first, at most `limit`.
    QList<KeptLine> since(qint64 after, int limit) const;
    // Forgets the lines that are kept; those to come are numbered on.
    void clear();
    qint64 first() const; // number of the oldest; 0: none
    qint64 last() const;

private:
    qint64 oldest() const; // with the lock

    mutable std::mutex m_mutex;
    std::vector<KeptLine> m_lines; // line n is at n modulo their number
    qint64 m_last = 0;
    qint64 m_cleared = 0; // this line and those before it are forgotten
};

} // namespace logging
