// One run of restantectl: the contact with the service, the end of the program. Commands ask through it and never see a failed answer.
#pragma once
#include <QCoreApplication>
#include <QObject>
#include "ipc/client.h"
#include "options.h"
#include "terminal.h"

// What scripts see.
enum ExitCode { Fine = 0, BadNews = 1, WrongUsage = 2, NoService = 3 };

class Session : public QObject {
    Q_OBJECT
public:
    Session(const Options &options, const Terminal &terminal);

    const Options &options() const { return m_options; }
    const Terminal &out() const { return m_terminal; }
    ipc::Client &client() { return m_client; } // for what takes more than one question
    const ipc::Welcome &welcome() const { return m_client.welcome(); }

    // Connects; `greeted` follows, or the program ends.
    void begin(std::function<void()> greeted);
    void end(int code);
    void fail(const ipc::Sentence &what); // complains, and ends with the code that fits
    void tellDone(const char *words, const QJsonObject &parameters = {}); // says so (with --json: nothing), and ends well

    template <ipc::AnyRequest R> void ask(const R &request, std::function<void(const typename R::Reply &)> answer)
    {
        m_client.call<R>(request, this, [this, answer](const ipc::Outcome<typename R::Reply> &outcome) {
            if (!outcome)
                return fail(outcome.error());
            answer(*outcome);
        });
    }

private:
    const Options &m_options;
    const Terminal &m_terminal;
    ipc::Client m_client;
    bool m_hasEnded = false;
};

// 3 for no contact and no right, 2 for what the caller asked wrongly, else 1.
int exitCodeFor(const ipc::Sentence &error);
