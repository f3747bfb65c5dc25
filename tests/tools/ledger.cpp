#include "ledger.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace tools {

Ledger::Ledger(const std::string &path, bool withData) : m_withData(withData)
{
    if (path.empty())
        return;
    m_fd = open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (m_fd < 0) {
        std::perror(path.c_str());
        std::exit(2);
    }
}

void Ledger::write(const std::string &line)
{
    if (m_fd < 0)
        return;
    if (::write(m_fd, line.data(), line.size()) != ssize_t(line.size())) {
        std::perror("the log of acknowledged mails");
        std::exit(2);
    }
}

void Ledger::data(const Mail &mail)
{
    if (m_withData)
        write("data " + mail.id + "\n");
}

void Ledger::acknowledged(const Mail &mail, int recipients, Clock::time_point since)
{
    write("ack " + mail.id + " " + mail.fingerprint + " " + std::to_string(mail.bytes) + " " + std::to_string(recipients) + "\n");
    m_last = Clock::now();
    m_latencies.push_back(std::chrono::duration<double, std::milli>(m_last - since).count());
    m_bytes += double(mail.bytes);
}

void Ledger::lost(const Mail &mail, const std::string &stage)
{
    ++m_lost;
    write("lost " + mail.id + " " + mail.fingerprint + " " + stage + "\n");
}

void Ledger::refused(const Mail &mail, int code, const std::string &stage)
{
    ++m_refused;
    write("refused " + mail.id + " " + mail.fingerprint + " " + std::to_string(code) + " " + stage + "\n");
}

std::string Ledger::json() const
{
    std::vector<double> sorted = m_latencies;
    std::sort(sorted.begin(), sorted.end());
    const auto at = [&sorted](double share) {
        return sorted.empty() ? 0.0 : sorted[std::min(sorted.size() - 1, std::size_t(share * double(sorted.size())))];
    };
    const double seconds = std::chrono::duration<double>(m_last - m_start).count();
    char text[512];
    std::snprintf(text, sizeof text,
                  "{\"acknowledged\":%ld,\"lost\":%ld,\"refused\":%ld,\"connections\":%ld,\"seconds\":%.3f,\"perSecond\":%.1f,"
                  "\"bytes\":%.0f,\"latencyMs\":{\"p50\":%.2f,\"p90\":%.2f,\"p99\":%.2f,\"max\":%.2f}}",
                  acknowledgedCount(), m_lost, m_refused, m_connections, seconds,
                  seconds > 0 ? double(sorted.size()) / seconds : 0.0, m_bytes, at(0.5), at(0.9), at(0.99), at(1));
    return text;
}

} // namespace tools
