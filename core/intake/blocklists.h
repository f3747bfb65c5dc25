// The lists of bad clients (DNSBL) as configured: which of them work, and which of those have a client.
//
// A list is asked only after it had what every working list has (RFC 5782 5), for IPv4 and IPv6 each by itself; it is tested again every
// hour, every five minutes while it does not work. One that says it does not answer us, or that leaves ten questions in a row
// unanswered, is not asked until its next good test.
// Invariant: what could not be checked is not listed, and nobody waits longer than `answerLimit`.
// Caller: intake.
#pragma once
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>
#include <array>
#include <functional>
#include "config/config.h"
#include "dns/resolver.h"

namespace intake {

struct Listing {
    QByteArray zone;
    bool refuse = false; // or only logged
    QByteArray reason;   // the list's own words for people; empty: none
};

class Blocklists : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds answerLimit{3};

    explicit Blocklists(QObject *parent = nullptr);

    // `resolver` outlives this; null: nothing is asked (yet). Lists that were configured before keep what is known of them.
    void configure(const QList<config::Blocklist> &lists, dns::Resolver *resolver);
    bool asksAbout(const QHostAddress &client) const;
    // All lists that have `client`, as far as is known within answerLimit: at once when one that refuses has it. Answered once, from the event
    // loop; never when `context` is gone.
    void ask(const QHostAddress &client, QObject *context, std::function<void(QList<Listing>)> answer);
    void testAll(); // now; also by itself

private:
    enum class State { Untested, Works, Fails };
    struct Family {
        State state = State::Untested;
        int unanswered = 0; // in a row
    };
    struct List {
        QByteArray zone;
        bool refuse = false;
        std::array<Family, 2> families; // IPv4, IPv6
    };
    struct Round;

    List *find(const QByteArray &zone);
    void test(const QByteArray &zone, int family);
    void tested(const QByteArray &zone, int family, State state, const char *why);
    void answered(const QByteArray &zone, int family, const dns::AddressAnswer &answer, const std::shared_ptr<Round> &round);
    void askReason(const Listing &listing, const std::shared_ptr<Round> &round);
    void testWhatIsDue();

    QList<List> m_lists;
    dns::Resolver *m_resolver = nullptr;
    QTimer m_timer;
    int m_turns = 0;
};

} // namespace intake
