#include "session.h"

int exitCodeFor(const ipc::Sentence &error)
{
    static const QStringList noService{"ipc.no-service", "ipc.no-permission", "ipc.wrong-server", "ipc.other-version", "ipc.lost",
                                       "ipc.closed", "ipc.no-answer", "ipc.path-too-long", "ipc.not-allowed", "ipc.connecting"};
    static const QStringList usage{"check.no-domain", "check.bad-domain", "check.bad-hostname", "check.bad-primary", "explain.bad-client",
                                   "explain.bad-address", "kit.other-domain", "history.bad-address", "history.bad-outcome", "watch.bad-period", "ipc.wrong-type", "ipc.out-of-range"};
    if (noService.contains(error.code))
        return NoService;
    return usage.contains(error.code) || error.code.startsWith(QLatin1String("ctl.")) ? WrongUsage : BadNews;
}

Session::Session(const Options &options, const Terminal &terminal)
    : m_options(options), m_terminal(terminal), m_client(options.socketPath)
{
}

void Session::begin(std::function<void()> greeted)
{
    connect(&m_client, &ipc::Client::ready, this, greeted);
    // No second try: a terminal is answered at once.
    connect(&m_client, &ipc::Client::lost, this, [this](const ipc::Sentence &why) { fail(why); });
    m_client.open();
}

void Session::end(int code)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_client.disconnect(this);
    QCoreApplication::exit(code);
}

void Session::tellDone(const char *words, const QJsonObject &parameters)
{
    if (m_terminal.isJson())
        m_terminal.json({});
    else
        m_terminal.say(m_terminal.word(words, parameters));
    end(Fine);
}

void Session::fail(const ipc::Sentence &what)
{
    if (m_hasEnded)
        return;
    m_terminal.complain(what);
    end(exitCodeFor(what));
}
