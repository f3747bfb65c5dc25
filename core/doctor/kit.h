// The identity kit: lines for the primary's own configuration, so that it does not greylist, limit or SPF-check what this backup hands over.
// PURE, but for the templates, which are compiled in.
//
// The lines are templates (resources/kit/NAME.txt): "== CODE" begins a part, whose code says where its lines go, "-- CODE" is a remark on all of
// them. {{name|separator}} stands for all values, {{name}} for one: such a line is written once for each. Names: hostname, address, network
// (an address with its prefix length), domain. Whatever was configured, only what is a name or an address comes into a line: these are pasted into a
// root shell. Callers: control.
#pragma once
#include <QStringList>
#include "base/result.h"

namespace doctor {

enum class KitServer { Postfix, Exim, Exchange, HMailServer, Rspamd, SpamAssassin };

// What the primary is to know of us.
struct KitFacts {
    QString hostname;
    QStringList addresses; // kitAddresses()
    QStringList domains;   // that it and we keep mail for, aliases too; A-labels
};

struct KitPart {
    QString where;     // a code: "kit.postfix.shell"
    QStringList lines; // to paste
};

struct Kit {
    QList<KitPart> parts;
    QStringList remarks; // codes
};

// The addresses from which a primary sees us: those that are configured, ours for connections to it (`source`, may be empty), or, where neither is,
// what our name resolves to. Each once; none that cannot be seen from another machine.
QStringList kitAddresses(const QStringList &configured, const QString &source, const QStringList &resolved);

// Errors: "kit.no-address"; "kit.bad-name", its detail the name or address.
Result<Kit> fillKit(KitServer server, const KitFacts &facts);
// The same from a template's text.
Result<Kit> fillKit(const QString &text, const KitFacts &facts);

} // namespace doctor
