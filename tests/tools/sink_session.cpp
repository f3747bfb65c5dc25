#include "sink_session.h"
#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace tools {

namespace {

constexpr std::size_t headBytes = 16 * 1024;
constexpr std::string_view idHeader = "X-Restante-Test-Id: ";

std::pair<std::string, std::string> split(const std::string &setting)
{
    const auto equals = setting.find('=');
    return {setting.substr(0, equals), equals == std::string::npos ? "" : setting.substr(equals + 1)};
}

// "MAIL FROM:<a@b> SIZE=1" -> "a@b"
std::string pathOf(const std::string &line)
{
    const auto open = line.find('<'), end = line.find('>');
    return open == std::string::npos || end == std::string::npos || end < open ? "" : line.substr(open + 1, end - open - 1);
}

std::string withoutStuffing(const std::string &text) // RFC 5321 4.5.2
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '.' || (i > 0 && text[i - 1] != '\n'))
            plain += text[i];
        else if (i + 1 < text.size())
            plain += text[++i];
    return plain;
}

std::string verbOf(const std::string &line)
{
    std::string verb = line.substr(0, line.find(' '));
    std::transform(verb.begin(), verb.end(), verb.begin(), [](unsigned char c) { return char(std::toupper(c)); });
    return verb;
}

} // namespace

Faults faultsOf(const Options &options)
{
    Faults faults;
    for (const std::string &setting : options.all("--reply"))
        faults.replies.insert(split(setting));
    for (const std::string &setting : options.all("--delay"))
        faults.delays[split(setting).first] = Milliseconds(std::strtol(split(setting).second.c_str(), nullptr, 10));
    for (const std::string &setting : options.all("--drop"))
        faults.drops[split(setting).first] = std::max(1L, std::strtol(split(setting).second.c_str(), nullptr, 10));
    return faults;
}

void SinkSession::start()
{
    m_wire->onBytes = [this] { read(); };
    m_wire->onClosed = [this] { close(); };
    reply("connect", "220 sink.example ESMTP");
}

void SinkSession::close()
{
    if (m_closed)
        return;
    m_closed = true;
    m_wire->close();
    onEnd();
}

// Every N-th time over all connections: the count lives with the process.
bool SinkSession::drops(const std::string &stage)
{
    static std::map<std::string, long> times;
    const auto every = m_faults.drops.find(stage);
    return every != m_faults.drops.end() && ++times[stage] % every->second == 0;
}

void SinkSession::say(const std::string &text)
{
    if (!m_closed)
        m_wire->send(text + "\r\n");
}

void SinkSession::reply(const std::string &stage, const std::string &good)
{
    if (!m_faults.drops.empty() && drops(stage))
        return close();
    const auto instead = m_faults.replies.find(stage);
    const std::string text = instead == m_faults.replies.end() ? good : instead->second;
    const auto delay = m_faults.delays.find(stage);
    if (delay == m_faults.delays.end())
        return say(text);
    ++m_waiting;
    m_loop.after(delay->second, [self = shared_from_this(), text] {
        --self->m_waiting;
        self->say(text);
        self->read();
    });
}

void SinkSession::read()
{
    while (!m_closed && m_waiting == 0) {
        const std::size_t before = m_wire->in.size();
        if (m_inData) {
            readData();
        } else if (const auto line = m_wire->takeLine()) {
            command(*line);
        }
        if (m_closed || m_wire->in.size() == before)
            return;
    }
}

void SinkSession::command(const std::string &line)
{
    const std::string verb = verbOf(line);
    if (verb == "EHLO")
        return reply("ehlo", "250-sink.example\r\n250-PIPELINING\r\n250-SIZE 200000000\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME");
    if (verb == "MAIL") {
        m_mail = Received{};
        m_mail.sender = pathOf(line);
        return reply("mail", "250 2.1.0 Ok");
    }
    if (verb == "RCPT") {
        if (!refuses("rcpt"))
            m_mail.recipients.push_back(pathOf(line));
        return reply("rcpt", "250 2.1.5 Ok");
    }
    if (verb == "DATA") {
        if (m_mail.recipients.empty())
            return say("503 5.5.1 no recipients");
        m_inData = !refuses("data");
        return reply("data", "354 go ahead");
    }
    if (verb == "QUIT") {
        say("221 2.0.0 Bye");
        return close();
    }
    say(verb == "HELO" || verb == "RSET" || verb == "NOOP" ? "250 2.0.0 Ok" : "502 5.5.2 not here");
}

// Takes whole lines only up to the dot; what cannot be its beginning is taken at once.
void SinkSession::readData()
{
    std::string &in = m_wire->in;
    const bool atStart = m_mail.bytes == 0 && in.starts_with(".\r\n");
    const auto end = atStart ? 0 : in.find("\r\n.\r\n");
    if (end == std::string::npos) {
        if (in.size() > 4) {
            take(std::string_view(in).substr(0, in.size() - 4));
            in.erase(0, in.size() - 4);
        }
        return;
    }
    if (!atStart)
        take(std::string_view(in).substr(0, end + 2));
    in.erase(0, atStart ? 3 : end + 5);
    m_inData = false;
    finishMessage();
}

void SinkSession::take(std::string_view bytes)
{
    m_mail.bytes += bytes.size();
    if (m_head.size() < headBytes)
        m_head.append(bytes.substr(0, headBytes - m_head.size()));
    if (keepBytes)
        m_mail.text.append(bytes);
}

void SinkSession::finishMessage()
{
    if (const auto at = m_head.find(idHeader); at != std::string::npos)
        m_mail.id = m_head.substr(at + idHeader.size(), m_head.find('\r', at) - at - idHeader.size());
    m_head.clear();
    m_mail.text = withoutStuffing(m_mail.text);
    if (!refuses("dot"))
        onMessage(m_mail);
    m_mail = Received{};
    reply("dot", "250 2.0.0 Ok");
}

} // namespace tools
