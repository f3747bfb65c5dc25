// What is wrong, over the looks at a domain: a finding counts when two looks in a row gave it, and ends when two in a row did not. PURE.
//
// So a name server or a mail server that is away for a minute makes no warning, and ends none. "Could not check" is never "mended": what a
// look could not see stays as it was. Callers: check_ups.
#pragma once
#include <QJsonArray>
#include <QList>
#include "base/clock.h"
#include "doctor/doctor.h"

namespace doctor {

struct Standing {
    Finding finding; // Problem or Attention, as it was when last seen
    WallTime since{};      // the first look that gave it
    bool counts = false;   // a second one did
    bool isMissed = false; // the last one did not
    bool isFromStart = false; // the first look of all gave it, and every one since: it never was right

    bool isSettled() const { return counts && !isMissed; }
};

inline constexpr qsizetype mostStanding = 200;

enum class LookIs { First, Later }; // of those that saw something
QList<Standing> standingAfter(const QList<Standing> &before, const Report &look, WallTime at, LookIs is = LookIs::Later);
// The look could not have seen it, even if it were still so.
bool isHidden(const Finding &finding, const Report &look);

QJsonArray jsonOf(const QList<Standing> &standing);
QList<Standing> standingFrom(const QJsonArray &json); // what it cannot read is left out

} // namespace doctor
