// Whether other domains' mail servers can be reached from here at all, or only some of them are dead. PURE. Owner: Outbound.
//
// A dead domain says nothing about us, and there are always some: so what could not be reached while another one was does not count until it
// was reached itself. Servers count, not domains: one provider that is away may have many.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QSet>
#include <optional>
#include "base/clock.h"
#include "notices/way_out.h"

namespace notices {

class OutsideReach {
public:
    static constexpr int many = 3; // different servers in a row that cannot be reached: that is us
    static constexpr int few = 2;  // likewise, if it lasts
    static constexpr std::chrono::hours fewAfter{1};

    // The session with `host` for `domain` did not come about. `what`: NoRoute, NoDns or TurnedAway.
    void failed(const QByteArray &domain, const QByteArray &host, Hurdle what, WallTime now);
    void reached(const QByteArray &domain);
    void keepOnly(const QSet<QByteArray> &domains); // nothing waits for the others any more

    struct Blocked {
        Hurdle hurdle = Hurdle::NoRoute; // of the last one that failed
        WallTime since{};
    };
    std::optional<Blocked> blocked(WallTime now) const;

private:
    struct Failing {
        QByteArray host;
        Hurdle what = Hurdle::NoRoute;
        WallTime since{}, last{};
        bool byItself = false;
    };
    QHash<QByteArray, Failing> m_failing; // by domain
};

} // namespace notices
