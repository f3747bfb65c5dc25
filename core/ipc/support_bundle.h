// The support bundle: one text file with what those who are asked for help want to know. Passwords are never in it, for the service gives none out;
// persons only if somebody says so. Callers: restante (after a preview), restantectl.
#pragma once
#include "ipc/client.h"

namespace ipc {

// What it is made of; an answer that was refused is told in its place.
struct SupportAnswers {
    QString client; // "restante 1.2.0"
    QDateTime at;
    Outcome<SupportFacts> facts = SupportFacts{};
    Outcome<Snapshot> snapshot = Snapshot{};
    Outcome<ConfigDocument> config = ConfigDocument{};
    Outcome<Warnings> warnings = Warnings{};
    Outcome<Stats> stats = Stats{};
    QList<LogLine> log;
    std::optional<ErrorReply> logError; // why there are no more lines
};

enum class Persons { Cut, Whole }; // mail addresses and clients' addresses, as log_line.h cuts them

// PURE. UTF-8, lines end in \n.
QByteArray supportText(const SupportAnswers &answers, Persons persons);
// All of it or nothing, for its owner only (0600): a full disk leaves no half file, and the one that was there. Answers the bytes written.
// Error: "export.cannot-write" (file, reason).
Outcome<qint64> saveBundle(const QString &name, const QByteArray &text);

// Asks the service for all of it, one after the other. Deleting it gives up.
class SupportGather : public QObject {
    Q_OBJECT
public:
    // `client` outlives it and is ready.
    SupportGather(Client &client, const QString &program, QObject *parent = nullptr);
    void start(); // once

Q_SIGNALS:
    void finished(const ipc::SupportAnswers &answers); // once, the last

private:
    template <typename R> void ask(Outcome<typename R::Reply> SupportAnswers::*into, std::function<void()> then);
    void askLog(qint64 after);

    Client &m_client;
    SupportAnswers m_answers;
};

} // namespace ipc
