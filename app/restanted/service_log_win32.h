// Where the service's log goes on Windows, which has no journal.
#pragma once
#include <QString>

namespace service {

// Each line from now on: into directory/log/restanted.log and its four predecessors (10 MB each); problems also into the Event Log, as source
// "Restante" (service_manager_win32.cpp registers it).
void openServiceLog(const QString &directory);

} // namespace service
