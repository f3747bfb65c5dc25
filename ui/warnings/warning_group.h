// Open warnings as people deal with them: those of one cause are told, acknowledged and snoozed together, so they are one card. PURE.
//
// Callers: WarningsPage and its cards.
#pragma once
#include <QList>
#include <QString>
#include "ipc/contract.h"

namespace ui {

struct WarningGroup {
    QString key;   // of the card: the cause, or of a service that names none its code and subject
    QString cause; // as acts name it; empty: nothing can be decided about it
    QList<ipc::Warning> warnings; // of that cause, worst first; never empty

    const ipc::Warning &head() const { return warnings.first(); }
    ipc::Severity severity() const { return head().severity; }
    bool isForInformation() const { return severity() < ipc::Severity::Attention; } // nobody has to act on it
};

// What the cause is named by where one is needed, whether the service says it or not.
QString causeKey(const ipc::Warning &warning);
// Worst first, else in their order; of at most ipc::maxRows warnings, whatever came.
QList<WarningGroup> groupsOf(const QList<ipc::Warning> &warnings);

// What people know of it: told, acknowledged, snoozed; `now` by the service's clock.
QString knownText(const WarningGroup &group, const QDateTime &now);
// All that the service said of the first `most`: names, times as ISO 8601 and raw parameters.
QString technicalText(const WarningGroup &group, qsizetype most = ipc::maxRows);

} // namespace ui
