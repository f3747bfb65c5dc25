// Addresses of hosts, MX targets of domains and what primaries said they can do, with the last good ones kept over restarts: for a protected
// domain no DNS answer is permanent (mail-semantics C2), and in an outage its primary cannot be asked (G1). What is known is answered at once, even when it is old, and asked for again behind it.
//
// Kept in `routes.json` of the data directory, written by route_writer on its own thread, a moment after a change (a burst of them is
// one write) and at the end; a file that cannot be read counts as empty and is replaced.
// Owner: HandOver; used by primary_link and route_targets.
#pragma once
#include <QObject>
#include <QThread>
#include <QTimer>
#include <functional>
#include <memory>
#include "base/clock.h"
#include "base/endpoint.h"
#include "dns/resolver.h"
#include "smtp/client_session.h"
#include "handover/route_writer.h"

namespace handover {

class AddressBook : public QObject {
public:
    // `directory` empty: nothing is kept.
    AddressBook(dns::Resolver &resolver, const Clock &clock, const QString &directory, QObject *parent = nullptr);
    ~AddressBook() override;

    // Answers once, later (or not, when `context` is gone); an empty list: never known and not to be found now.
    void addresses(const QByteArray &host, QObject *context, std::function<void(QList<QHostAddress>)> answer);

    QList<QHostAddress> lastGoodAddresses(const QByteArray &host) const { return m_hosts.value(host).addresses; }

    QList<Endpoint> lastGoodTargets(const QByteArray &domain) const;
    void keepTargets(const QByteArray &domain, const QList<Endpoint> &targets);

    // From its last EHLO: size, smtpUtf8 and dsn, nothing else of it. None: never heard.
    std::optional<smtp::Capabilities> lastCapabilities(const Endpoint &primary) const;
    // True: they are others than before.
    bool keepCapabilities(const Endpoint &primary, const smtp::Capabilities &capabilities);

private:
    struct Known {
        QList<QHostAddress> addresses;
        MonotonicTime askAgain{};
        bool asking = false;
    };
    void ask(const QByteArray &host, QObject *context, std::function<void(QList<QHostAddress>)> answer);
    void learn(const QByteArray &host, const dns::AddressAnswer &answer);
    void load();
    void startWriter();
    QByteArray state() const;
    void saveSoon();
    bool save();

    dns::Resolver &m_resolver;
    const Clock &m_clock;
    const QString m_path;
    QHash<QByteArray, Known> m_hosts;
    QHash<QByteArray, QList<Endpoint>> m_targets;
    QHash<QByteArray, smtp::Capabilities> m_capabilities; // by host:port
    QTimer m_save;
    QThread m_thread;
    std::unique_ptr<RouteWriter> m_writer; // lives on m_thread; none when nothing is kept
};

} // namespace handover
