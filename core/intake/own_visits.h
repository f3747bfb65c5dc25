// Connections that this service opens to its own door: the proof's. A recipient of one is let in though a better MX is well (mail-semantics A3). PURE.
//
// Why nobody else comes in by this. A visit is known by all four of its connection (addresses and ports), as the kernel reports them, and is announced
// only when our own socket has them: as long as that socket is open no other connection can be the same. It comes from this very machine, for its two
// addresses are one. It is good for one recipient, once, and no longer than its handle is kept. And it lifts a single rule, "use the better MX": whether
// the domain is ours, who exists, limits, sizes and room are as for anybody (invariant 3); adaptive acceptance remembers nothing of it either, or this
// machine's network would have passed for 30 days.
// Owner: intake. Callers: session (take), control's proof (announce).
#pragma once
#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <memory>

namespace intake {

struct OwnVisit {
    QHostAddress client, door;
    quint16 clientPort = 0, doorPort = 0;
    QByteArray recipient; // as RCPT has it

    friend bool operator==(const OwnVisit &, const OwnVisit &) = default;
};

class OwnVisits {
public:
    using Handle = std::shared_ptr<const OwnVisit>;

    // It is expected until it came, or the handle is gone.
    [[nodiscard]] Handle announce(const OwnVisit &visit);
    // Whether `seen` is one that is expected; from now on it is not any more.
    bool take(const OwnVisit &seen);

private:
    QList<std::weak_ptr<const OwnVisit>> m_expected;
};

} // namespace intake
