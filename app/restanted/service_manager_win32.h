// The service as Windows keeps it: made, started, stopped and removed from the command line, by the installer and by administrators.
#pragma once
#include <QStringList>
#include <optional>

namespace service::manager {

inline constexpr wchar_t serviceName[] = L"Restante";
inline constexpr wchar_t ownKey[] = L"SOFTWARE\\Restante"; // below HKEY_LOCAL_MACHINE: the service may write there

// --install, --remove, --start, --stop. Exit codes: 0 done, or it was so already; 1 refused (what Windows says is on stderr).
std::optional<int> obey(const QStringList &arguments);

} // namespace service::manager
