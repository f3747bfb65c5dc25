// Who has come to us, as far as that shows how the world reaches us: from the inside alone nobody can know. PURE. The times are kept over
// restarts (watch), the router is not. Callers: intake, the doctor by way of control.
#pragma once
#include <QHostAddress>
#include <optional>
#include "base/clock.h"

namespace intake {

struct Visits {
    std::optional<WallTime> listensSince;
    std::optional<WallTime> firstPublic, lastPublic; // clients with public addresses
    QHostAddress only; // the private address that all clients came from, when there were enough to tell: a router that hides them; null: no such
};

class Visitors {
public:
    static constexpr int enough = 20;

    void remember(const Visits &kept, WallTime now); // of earlier runs; what lies in the future is not believed
    void open(WallTime now);
    // Who came to `own` address; this machine itself is none of the world.
    void came(const QHostAddress &client, const QHostAddress &own, bool isPublic, WallTime now);
    Visits visits() const;

private:
    Visits m_visits;
    QHostAddress m_private; // the first client's
    int m_privates = 0;     // from there
    bool m_isOne = true;    // and from nowhere else
};

} // namespace intake
