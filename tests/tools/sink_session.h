// One connection of the sink: the server's side of SMTP, as lenient and as quick as possible, with faults on demand.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>
#include "loop.h"
#include "options.h"
#include "wire.h"

namespace tools {

// What goes wrong at a stage ("connect", "ehlo", "mail", "rcpt", "data", "dot").
struct Faults {
    std::map<std::string, std::string> replies;  // instead of the good one
    std::map<std::string, Milliseconds> delays;  // before any reply
    std::map<std::string, long> drops;           // the connection is closed at every N-th time
};
Faults faultsOf(const Options &options);

struct Received {
    std::string id; // X-Restante-Test-Id, empty: none within the first 16 KB
    std::string sender;
    std::vector<std::string> recipients;
    std::size_t bytes = 0;
    std::string text; // only if kept
};

class SinkSession : public std::enable_shared_from_this<SinkSession> {
public:
    SinkSession(Loop &loop, std::shared_ptr<Wire> wire, const Faults &faults) : m_loop(loop), m_wire(std::move(wire)), m_faults(faults) {}

    void start();
    bool keepBytes = false;
    std::function<void(const Received &)> onMessage; // before its 250
    std::function<void()> onEnd;                     // the owner lets go of it

private:
    void read();
    void command(const std::string &line);
    void readData();
    void take(std::string_view bytes);
    void finishMessage();
    void reply(const std::string &stage, const std::string &good);
    void say(const std::string &text);
    bool drops(const std::string &stage);
    bool refuses(const std::string &stage) const { return m_faults.replies.count(stage) > 0; }
    void close();

    Loop &m_loop;
    std::shared_ptr<Wire> m_wire;
    const Faults &m_faults;
    Received m_mail;
    std::string m_head; // the first bytes of a message, to find the id in
    bool m_inData = false, m_closed = false;
    int m_waiting = 0; // delayed replies under way: nothing is read meanwhile
};

} // namespace tools
