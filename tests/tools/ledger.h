// The witness: one line a fact, written with write(2) at the moment it is known, so that it survives a crash of anybody.
//
//   data ID                        the 354 came (only if asked for)
//   ack ID FINGERPRINT BYTES RCPTS the 250 to the final dot was read, for so many accepted recipients
//   lost ID FINGERPRINT STAGE      the connection ended before that; STAGE is what was awaited
//   refused ID FINGERPRINT CODE STAGE
#pragma once
#include <string>
#include <vector>
#include "loop.h"
#include "mails.h"

namespace tools {

class Ledger {
public:
    explicit Ledger(const std::string &path, bool withData); // empty path: counts only. Ends the program if it cannot be written

    void connected() { ++m_connections; }
    void data(const Mail &mail);
    void acknowledged(const Mail &mail, int recipients, Clock::time_point since);
    void lost(const Mail &mail, const std::string &stage);
    void refused(const Mail &mail, int code, const std::string &stage);

    long acknowledgedCount() const { return long(m_latencies.size()); }
    Clock::time_point lastProgress() const { return m_last; }
    std::string json() const; // figures of the run so far, one line

private:
    void write(const std::string &line);

    int m_fd = -1;
    bool m_withData;
    Clock::time_point m_start = Clock::now(), m_last = m_start;
    std::vector<double> m_latencies; // milliseconds from MAIL to the reply to the dot
    long m_connections = 0, m_lost = 0, m_refused = 0;
    double m_bytes = 0;
};

} // namespace tools
