// The load client: many SMTP sessions at once that send mails and keep a ledger of what was acknowledged (ledger.h).
// It shares nothing with the relay that it tests. Prints its figures as one line of JSON; exit 0 if all was acknowledged.
#include <cstdio>
#include <unistd.h>
#include "ledger.h"
#include "loop.h"
#include "mails.h"
#include "options.h"
#include "sender.h"

namespace {

constexpr const char *usage =
    "load --to 127.0.0.1:2525 [--sessions 1] [--per-connection 1] [--messages 100: 0 until SIGTERM]\n"
    "     [--size 5000]… [--folder DIR of .eml files, instead of --size] [--id PREFIX] [--log FILE] [--log-data]\n"
    "     [--from ADDRESS] [--rcpt ADDRESS]… [--recipients N: user1@… to userN@…] [--domain example.test]\n"
    "     [--pipelining] [--body-time MILLISECONDS] [--give-up SECONDS without an acknowledgement: 60]\n";

tools::Plan planOf(const tools::Options &options)
{
    tools::Plan plan;
    const auto to = tools::parseAddress(options.text("--to"));
    if (!to) {
        std::fputs(usage, stderr);
        std::exit(2);
    }
    plan.to = *to;
    plan.from = options.text("--from", plan.from);
    plan.recipients = options.all("--rcpt");
    const std::string domain = options.text("--domain", "example.test");
    for (long i = 1; i <= options.number("--recipients", plan.recipients.empty() ? 1 : 0); ++i)
        plan.recipients.push_back("user" + std::to_string(i) + "@" + domain);
    plan.perConnection = options.number("--per-connection", 1);
    plan.pipelining = options.given("--pipelining");
    plan.bodyTime = tools::Milliseconds(options.number("--body-time", 0));
    return plan;
}

std::unique_ptr<tools::Mails> mailsOf(const tools::Options &options, const tools::Plan &plan)
{
    if (options.given("--folder"))
        return std::make_unique<tools::FolderMails>(options.text("--folder"));
    std::vector<std::size_t> sizes;
    for (const std::string &size : options.all("--size"))
        sizes.push_back(std::strtoul(size.c_str(), nullptr, 10));
    if (sizes.empty())
        sizes.push_back(5000);
    const std::string prefix = options.text("--id", "load" + std::to_string(getpid()));
    return std::make_unique<tools::GeneratedMails>(prefix, sizes, plan.from);
}

// Runs the sessions until `wanted` mails are acknowledged (0: until a signal), or nothing was for `patience`.
class Run {
public:
    Run(tools::Loop &loop, tools::Ledger &ledger, long wanted, tools::Milliseconds patience)
        : m_loop(loop), m_ledger(ledger), m_wanted(wanted), m_patience(patience)
    {
    }

    void go(const tools::Plan &plan, tools::Mails &mails, long sessions)
    {
        for (long i = 0; i < sessions; ++i)
            m_senders.push_back(std::make_unique<tools::Sender>(m_loop, plan, mails, m_ledger, [this] { return mayBegin(); }));
        for (const auto &sender : m_senders)
            sender->start();
        watchProgress();
        m_loop.run();
        for (const auto &sender : m_senders)
            sender->abandon();
    }

    bool isComplete() const { return m_ledger.acknowledgedCount() >= m_wanted; }

private:
    // Asked after every acknowledgement: the place to notice that the last one is there.
    bool mayBegin()
    {
        if (m_wanted == 0)
            return true;
        if (isComplete())
            m_loop.stop();
        long inside = 0;
        for (const auto &sender : m_senders)
            inside += sender->isInside();
        return m_ledger.acknowledgedCount() + inside < m_wanted;
    }

    void watchProgress()
    {
        if (tools::Clock::now() - m_ledger.lastProgress() > m_patience)
            return m_loop.stop();
        m_loop.after(tools::Milliseconds(100), [this] { watchProgress(); });
    }

    tools::Loop &m_loop;
    tools::Ledger &m_ledger;
    const long m_wanted;
    const tools::Milliseconds m_patience;
    std::vector<std::unique_ptr<tools::Sender>> m_senders;
};

} // namespace

int main(int argc, char **argv)
{
    const tools::Options options(argc, argv,
                                 {"--to=", "--sessions=", "--per-connection=", "--messages=", "--size=", "--folder=", "--id=", "--log=",
                                  "--log-data", "--from=", "--rcpt=", "--recipients=", "--domain=", "--pipelining", "--body-time=",
                                  "--give-up="},
                                 usage);
    const tools::Plan plan = planOf(options);
    const auto mails = mailsOf(options, plan);
    tools::Loop loop;
    loop.stopOnSignals();
    tools::Ledger ledger(options.text("--log"), options.given("--log-data"));
    const long wanted = mails->count() > 0 ? mails->count() : options.number("--messages", 100);
    Run run(loop, ledger, wanted, tools::Milliseconds(1000 * options.number("--give-up", 60)));
    run.go(plan, *mails, options.number("--sessions", 1));
    std::printf("%s\n", ledger.json().c_str());
    return run.isComplete() ? 0 : 1;
}
