// The configuration's requests: show, validate, set, reload. The store keeps the file, the application makes it work.
#pragma once
#include <functional>
#include "base/clock.h"
#include "config/store.h"
#include "ipc/outcome.h"

namespace control {

// Makes a configuration work at once: rooms are told, listeners reopened. Nothing: all of it works. A sentence: what does not; the rest does.
using Apply = std::function<std::optional<ipc::Sentence>(const config::Config &)>;

class Configuration {
public:
    Configuration(config::Store &store, const Clock &clock, config::Config running, Apply apply);

    const config::Config &running() const { return m_running; }

    // The file as it is now; "config.invalid" when it is no JSON.
    ipc::Outcome<ipc::ConfigDocument> show() const;
    static ipc::Validation validate(const QJsonObject &document);
    // The error that set() would answer; nothing: none, as far as can be known without writing.
    std::optional<ipc::ErrorReply> hindrance(const ipc::SetConfig &request) const;
    // Errors as in the contract; also "config.not-applied" (problem): it is saved, but not all of it works.
    ipc::Outcome<ipc::ConfigDocument> set(const ipc::SetConfig &request, const config::Author &author);
    ipc::Outcome<ipc::ConfigDocument> reload(const QString &by);

    ipc::ConfigVersions versions() const;
    ipc::Outcome<ipc::ConfigVersionDocument> version(const QString &name) const;
    // What of a version is to be set. Error "config.no-such-version", "config.invalid".
    ipc::Outcome<ipc::SetConfig> toRestore(const ipc::RestoreConfig &request) const;
    // The running one, because something that it names has changed (a secret). What of it does not work is the application's to tell.
    void applyAgain() { (void)m_apply(m_running); }

private:
    ipc::Outcome<ipc::ConfigDocument> use(const config::Loaded &loaded);
    ipc::ConfigDocument documentOf(const config::Loaded &loaded) const;

    config::Store &m_store;
    const Clock &m_clock;
    config::Config m_running;
    Apply m_apply;
};

} // namespace control
