// The addresses of one primary that did not answer: hand-over sessions ask them last, so that not each of them waits for a connection that
// does not come. PURE.
//
// An address is dead for a minute, twice as long each time it fails again, ten minutes at most. Then the next probe asks it in its usual
// place; mail only once such a probe had time for it. Nothing is ever left out: where no other answers, the dead ones are asked as well.
// Owner: primary_link, one a primary.
#pragma once
#include <QHostAddress>
#include <QList>
#include "base/clock.h"

namespace handover {

class DeadAddresses {
public:
    static constexpr std::chrono::minutes firstRest{1}, longestRest{10};
    static constexpr std::chrono::minutes probesTurn{10}; // for so long after its rest an address is asked by probes only
    static constexpr std::chrono::hours forgottenAfter{1}; // after its rest: the next failure counts as the first
    static constexpr qsizetype mostRemembered = 64;
    enum class Asker { Probe, Mail };

    void failed(const QHostAddress &address, quint16 port, MonotonicTime now);
    void answered(const QHostAddress &address, quint16 port);
    void forget() { m_dead.clear(); } // somebody asks for a try now (C9)

    // All of `addresses`: the living as they were, then the dead ones, the one first that was tried longest ago.
    QList<QHostAddress> inOrder(const QList<QHostAddress> &addresses, quint16 port, Asker asker, MonotonicTime now) const;

private:
    struct Dead {
        QHostAddress address;
        quint16 port = 0;
        int failures = 0;
        MonotonicTime last{}, until{};
    };
    const Dead *find(const QHostAddress &address, quint16 port) const;

    QList<Dead> m_dead; // a handful
};

} // namespace handover
