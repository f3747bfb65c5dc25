#include "sender.h"
#include <algorithm>
#include <cstdlib>

namespace tools {

namespace {
constexpr std::size_t pieceBytes = 64 * 1024;
constexpr int slices = 20; // of a body that is spread over time
constexpr Milliseconds afterLoss{20}, afterRefusal{200}, whenIdle{5};
}

Sender::Sender(Loop &loop, const Plan &plan, Mails &mails, Ledger &ledger, std::function<bool()> mayBegin)
    : m_loop(loop), m_plan(plan), m_mails(mails), m_ledger(ledger), m_mayBegin(std::move(mayBegin))
{
}

const char *Sender::nameOf(Stage stage)
{
    static constexpr const char *names[] = {"connect", "ehlo", "mail", "rcpt", "data", "body", "dot", "quit"};
    return names[int(stage)];
}

void Sender::start() { connect(); }

void Sender::connect()
{
    if (!m_mayBegin())
        return connectLater(whenIdle);
    m_wire = Wire::connectTo(m_loop, m_plan.to);
    if (!m_wire)
        return connectLater(afterLoss);
    ++m_connection;
    m_stage = Stage::Connect;
    m_sentHere = 0;
    m_wire->onBytes = [this] { read(); };
    m_wire->onClosed = [this] { lost(); };
    m_wire->onDrained = [this] {
        if (m_stage == Stage::Body && m_plan.bodyTime.count() == 0)
            feed();
    };
}

void Sender::connectLater(Milliseconds delay)
{
    m_loop.after(delay, [this] { connect(); });
}

void Sender::drop()
{
    m_wire->close();
    m_loop.dispose(std::move(m_wire));
}

void Sender::abandon()
{
    if (!m_mail)
        return;
    m_ledger.lost(*m_mail, nameOf(m_stage));
    m_mails.giveBack(std::move(*m_mail));
    m_mail.reset();
}

void Sender::lost()
{
    abandon();
    drop();
    connectLater(afterLoss);
}

void Sender::refuse(int code)
{
    if (m_mail) {
        m_ledger.refused(*m_mail, code, nameOf(m_stage));
        m_mails.giveBack(std::move(*m_mail));
        m_mail.reset();
    }
    m_wire->send("QUIT\r\n");
    drop();
    connectLater(afterRefusal);
}

void Sender::read()
{
    const unsigned connection = m_connection;
    while (m_wire && m_connection == connection) {
        const auto line = m_wire->takeLine();
        if (!line)
            return;
        if (line->size() < 4 || (*line)[3] != '-') // the last line of a reply
            replied(int(std::strtol(line->c_str(), nullptr, 10)));
    }
}

void Sender::replied(int code)
{
    switch (m_stage) {
    case Stage::Connect:
        return code / 100 == 2 ? greeted() : refuse(code);
    case Stage::Ehlo:
        return code / 100 == 2 ? begin() : refuse(code);
    case Stage::Mail:
        return takeMailReply(code);
    case Stage::Rcpt:
        return takeRcptReply(code);
    case Stage::Data:
        return takeDataReply(code);
    case Stage::Body: // the server gives up on us while we send
        return refuse(code);
    case Stage::Dot:
        return takeDotReply(code);
    case Stage::Quit:
        drop();
        return connect();
    }
}

void Sender::greeted()
{
    m_ledger.connected();
    m_stage = Stage::Ehlo;
    m_wire->send("EHLO load.example\r\n");
}

void Sender::begin()
{
    if (m_sentHere < m_plan.perConnection && m_mayBegin())
        m_mail = m_mails.next();
    if (!m_mail) {
        m_stage = Stage::Quit;
        m_wire->send("QUIT\r\n");
        return;
    }
    ++m_sentHere;
    m_begun = Clock::now();
    m_rcptReplies = 0;
    m_accepted = 0;
    m_fed = 0;
    m_stage = Stage::Mail;
    std::string commands = "MAIL FROM:<" + m_plan.from + "> SIZE=" + std::to_string(m_mail->bytes) + " BODY=8BITMIME\r\n";
    if (m_plan.pipelining) {
        for (const std::string &recipient : m_plan.recipients)
            commands += "RCPT TO:<" + recipient + ">\r\n";
        commands += "DATA\r\n";
    }
    m_wire->send(commands);
}

void Sender::takeMailReply(int code)
{
    if (code / 100 != 2)
        return refuse(code);
    m_stage = Stage::Rcpt;
    if (!m_plan.pipelining)
        m_wire->send("RCPT TO:<" + m_plan.recipients.front() + ">\r\n");
}

void Sender::takeRcptReply(int code)
{
    m_accepted += code / 100 == 2;
    if (++m_rcptReplies < m_plan.recipients.size()) {
        if (!m_plan.pipelining)
            m_wire->send("RCPT TO:<" + m_plan.recipients[m_rcptReplies] + ">\r\n");
        return;
    }
    if (m_accepted == 0)
        return refuse(code);
    m_stage = Stage::Data;
    if (!m_plan.pipelining)
        m_wire->send("DATA\r\n");
}

void Sender::takeDataReply(int code)
{
    if (code != 354)
        return refuse(code);
    m_stage = Stage::Body;
    m_ledger.data(*m_mail);
    feed();
}

// One piece, or all that the kernel takes at once. Spread over time it is called again by a timer, else by onDrained.
void Sender::feed()
{
    const std::size_t headSize = m_mail->head.size(), total = headSize + m_mail->body->size();
    const bool slow = m_plan.bodyTime.count() > 0;
    const std::size_t most = slow ? total / slices + 1 : pieceBytes;
    while (m_fed < total && m_wire->unsent() == 0) {
        const std::string &part = m_fed < headSize ? m_mail->head : *m_mail->body;
        const std::size_t at = m_fed < headSize ? m_fed : m_fed - headSize;
        const std::size_t size = std::min(most, part.size() - at);
        m_fed += size;
        m_wire->send(std::string_view(part).substr(at, size));
        if (slow)
            break;
    }
    if (m_fed == total && (!slow || m_wire->unsent() == 0)) {
        m_stage = Stage::Dot;
        m_wire->send(".\r\n");
    } else if (slow) {
        m_loop.after(m_plan.bodyTime / slices, [this, connection = m_connection] {
            if (m_wire && m_connection == connection && m_stage == Stage::Body)
                feed();
        });
    }
}

void Sender::takeDotReply(int code)
{
    if (code / 100 != 2)
        return refuse(code);
    m_ledger.acknowledged(*m_mail, m_accepted, m_begun);
    m_mail.reset();
    begin();
}

} // namespace tools
