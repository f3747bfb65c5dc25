// Mail that is held for a decision.
#pragma once
#include <QList>
#include "ipc/contract_values.h"

namespace ipc {

// Recipients that were refused with the same reply in doubtful circumstances, held for a person's decision until `until`.
struct HeldGroup {
    QString id; // not used again once the group is gone
    QString domain;
    HeldKind kind = HeldKind::Address;
    Sentence cause; // with how many, and the reply
    qint64 recipients = 0;
    QList<QString> examples; // addresses, at most 5
    QString host;
    QDateTime since;
    std::optional<QDateTime> nextTry; // none: it is not tried again by itself
    QDateTime until; // then, undecided, the refusal is believed

    static void fields(auto &self, auto &io)
    {
        io("id", self.id);
        io("domain", self.domain);
        io("kind", self.kind);
        io("cause", self.cause);
        io("recipients", self.recipients);
        io("examples", self.examples);
        io("host", self.host);
        io("since", self.since);
        io("nextTry", self.nextTry);
        io("until", self.until);
    }
};

struct HeldGroups {
    QList<HeldGroup> groups; // oldest first, at most 200
    qint64 total = 0;

    static void fields(auto &self, auto &io) { io("groups", self.groups); io("total", self.total); }
};

struct ListHeld {
    static constexpr auto name = "held.list";
    static constexpr Role needs = Role::Viewer;
    using Reply = HeldGroups;

    static void fields(auto &, auto &) {}
};

// What a person decides about a group. Answer: how many recipients. Error: "spool.no-such-group".
template <typename Self> struct HeldAct {
    static constexpr Role needs = Role::Operator;
    using Reply = Count;
    QString group; // HeldGroup::id

    static void fields(auto &self, auto &io) { io("group", self.group); }
};
// All of it is tried again now; what is still refused is held again.
struct ReleaseHeld : HeldAct<ReleaseHeld> { static constexpr auto name = "held.release"; };
// The refusal is believed now. Senders are told by the rules for notices; not of refused content.
struct ReturnHeld : HeldAct<ReturnHeld> { static constexpr auto name = "held.return"; };

} // namespace ipc
