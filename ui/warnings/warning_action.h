// What can be done about a warning with one click in this program, by its code. PURE: MainWindow carries it out.
//
// Each code that a warning may have is in the table of warning_action.cpp, also those about which only a person can do something elsewhere: None.
#pragma once
#include <QString>
#include <optional>
#include "ipc/contract.h"

namespace ui {

enum class WarningAction {
    None,
    OpenQueue,          // the mail of its domain
    OpenHeld,           // likewise, what is held
    OpenLargest,        // the queue, what takes most room first
    OpenServers,        // its domain
    CheckAgain,         // its domain, now
    TellServer,         // the lines by which its domain's mail server lets us past
    OpenNotices,
    OpenSetUp,
    ReplaceCertificate,
};

std::optional<WarningAction> actionFor(const QString &code); // nothing: a code of a newer service
// The domain that it is about; empty: none, or it is not said.
QString domainOf(const ipc::Warning &warning);
QString labelOf(WarningAction action); // of its button; empty for None
bool needsAdministrator(WarningAction action);

} // namespace ui
