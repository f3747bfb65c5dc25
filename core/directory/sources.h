// The lists that are read by themselves: a file that somebody keeps up to date, a directory server. Says when, and what of it is believed; reading
// happens on a thread of its own (source_worker), which begins with the first source.
//
// What was read becomes the list "file" of the domain, or whatever kind it is of (Directory::replaceList). A read that fails, finds nobody
// or is doubted (shrink_guard.h) changes nothing there: how old the list is tells by its readiness. A source that is taken out of the configuration
// leaves its list behind, for a person to remove. Callers: app; control and alerts for reports().
#pragma once
#include <QThread>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>
#include "directory/directory.h"
#include "directory/shrink_guard.h"
#include "directory/source_worker.h"

namespace directory {

// How it goes with a source.
struct SourceReport {
    QByteArray domain;
    QByteArray list;                  // its name
    QString place;                    // path, or address of the server
    bool isComplete = false;
    std::optional<WallTime> readAt;   // of the list as it is in use
    std::optional<WallTime> triedAt;  // by this process
    std::optional<Error> error;       // of the last try
    WallTime failingSince{};          // with `error`
    std::optional<ShrinkGuard::Doubted> doubted;
    qint64 foreign = 0, disabled = 0, referrals = 0; // of the last good read
    WallTime since{};                 // when this process began to read it
};

class Sources : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds everyLook{5};    // at files that may have changed
    static constexpr std::chrono::minutes afterFailure{5}; // at most until it is tried again
    static constexpr std::chrono::hours afterRefusal{1};   // of a login, at least: servers lock accounts
    using Secret = std::function<Result<QString>(const QString &name)>;

    // Both outlive this. `secret`: passwords by their name.
    Sources(Directory &directory, const Clock &clock, Secret secret = {});
    ~Sources() override; // at most two seconds, whatever is being waited for

    // After Directory::configure(). What failed or is doubted is tried again at once.
    void configure(const config::Config &config);
    void look(); // reads what is due; by itself every `everyLook`
    QList<SourceReport> reports() const; // in the order of the configuration
    Q_INVOKABLE void takeAnswers();

Q_SIGNALS:
    void changed(); // of reports()

private:
    struct Source;
    struct Thread;
    using All = std::vector<std::unique_ptr<Source>>;
    void addFile(const config::Domain &domain, All &before);
    void addLdap(const config::Domain &domain, All &before);
    void add(std::unique_ptr<Source> source, All &before);
    void ask(Source &source);
    void take(Source &source, const SourceAnswer &answer, SourceRead &read);
    void believe(Source &source, SourceRead &read);
    void done(Source &source, const SourceRead &read);
    void fail(Source &source, const Error &why);
    void doubt(Source &source);
    void lookAtHands();
    Result<std::optional<LdapQuery>> query(const Source &source) const;
    void startThread();
    Source *find(qint64 ticket);

    Directory &m_directory;
    const Clock &m_clock;
    const Secret m_secret;
    All m_sources;
    qint64 m_tickets = 0;
    QTimer m_timer;
    std::unique_ptr<Thread> m_thread;
};

} // namespace directory
