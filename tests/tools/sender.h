// One sending session of the load client: connects, sends mails one after the other, connects again when the connection is
// lost, and tells the ledger what it saw. A mail is acknowledged when the whole 250 to the final dot was read, not before.
#pragma once
#include <functional>
#include <memory>
#include <netinet/in.h>
#include <optional>
#include <string>
#include <vector>
#include "ledger.h"
#include "loop.h"
#include "mails.h"
#include "wire.h"

namespace tools {

struct Plan {
    sockaddr_in to{};
    std::string from = "sender@elsewhere.example";
    std::vector<std::string> recipients; // of every mail
    long perConnection = 1;
    bool pipelining = false;
    Milliseconds bodyTime{0}; // over which a body is spread; 0: as fast as it goes
};

class Sender {
public:
    // `mayBegin`: asked before each mail; false: not now; asked again a little later.
    Sender(Loop &loop, const Plan &plan, Mails &mails, Ledger &ledger, std::function<bool()> mayBegin);

    void start();
    bool isInside() const { return m_mail.has_value(); }
    void abandon(); // at the end: a mail that is under way is written down as lost

private:
    enum class Stage { Connect, Ehlo, Mail, Rcpt, Data, Body, Dot, Quit };
    static const char *nameOf(Stage stage);

    void connect();
    void connectLater(Milliseconds delay);
    void drop();
    void read();
    void replied(int code);
    void greeted();
    void begin();
    void takeMailReply(int code);
    void takeRcptReply(int code);
    void takeDataReply(int code);
    void takeDotReply(int code);
    void feed();
    void refuse(int code);
    void lost();

    Loop &m_loop;
    const Plan &m_plan;
    Mails &m_mails;
    Ledger &m_ledger;
    std::function<bool()> m_mayBegin;
    std::shared_ptr<Wire> m_wire;
    unsigned m_connection = 0; // counts, so that a late timer knows whose it was
    Stage m_stage = Stage::Connect;
    std::optional<Mail> m_mail;
    Clock::time_point m_begun;
    std::size_t m_rcptReplies = 0;
    int m_accepted = 0;
    std::size_t m_fed = 0; // of head and body
    long m_sentHere = 0;
};

} // namespace tools
