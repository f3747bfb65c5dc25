#include "service_manager_win32.h"
#include <windows.h>
#include <sddl.h>
#include <QDir>
#include <QFileInfo>
#include <array>
#include <cstdio>
#include "base/platform.h"
#include "base/system_win32.h"

namespace service::manager {

namespace {

constexpr wchar_t account[] = L"NT SERVICE\\Restante"; // Windows makes it with the service; it has no password and no rights but its own folder's
constexpr wchar_t shownName[] = L"Restante mail backup";
constexpr wchar_t description[] = L"Takes the mail of protected domains while their mail server cannot, keeps it, and hands it over afterwards.";
constexpr wchar_t eventSource[] = L"SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\Restante";
constexpr DWORD patience = 150'000; // ms; for a start with a large spool

struct CloseService { void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); } };
using Service = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, CloseService>;

int refused(const char *what)
{
    const Error error = win32::systemError("service.refused", QLatin1String(what));
    std::fprintf(stderr, "restanted: %s\n", error.detail.toUtf8().constData());
    return 1;
}

Service openManager(DWORD rights) { return Service(OpenSCManagerW(nullptr, nullptr, rights)); }

// As CommandLineToArgvW reads it. Paths have no quotes on Windows.
std::wstring commandLine(const QStringList &arguments)
{
    QStringList words{u'"' + QDir::toNativeSeparators(QFileInfo(arguments.first()).absoluteFilePath()) + u'"', QStringLiteral("--service")};
    for (const QString &argument : arguments.mid(1))
        if (argument != QLatin1String("--install"))
            words << (argument.contains(u' ') ? u'"' + argument + u'"' : argument);
    return win32::wide(words.join(u' '));
}

Service makeService(SC_HANDLE manager, const std::wstring &command)
{
    Service made(CreateServiceW(manager, serviceName, shownName, SERVICE_ALL_ACCESS, SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START, SERVICE_ERROR_NORMAL,
                                command.c_str(), nullptr, nullptr, nullptr, account, nullptr));
    if (made || GetLastError() != ERROR_SERVICE_EXISTS)
        return made;
    Service there(OpenServiceW(manager, serviceName, SERVICE_ALL_ACCESS));
    if (there
        && !ChangeServiceConfigW(there.get(), SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START, SERVICE_ERROR_NORMAL, command.c_str(), nullptr, nullptr, nullptr,
                                 account, nullptr, shownName))
        return {};
    return there;
}

// A crash is followed by a start after 5 s, then 30 s, then each minute; a day without one counts as none before. Not so when it ended by itself as
// it cannot be started like this: 60 s later nothing would be different, but a port may be free again, so it is tried all the same.
bool configure(SC_HANDLE service)
{
    SERVICE_DESCRIPTIONW said{const_cast<wchar_t *>(description)};
    std::array<SC_ACTION, 3> actions{{{SC_ACTION_RESTART, 5'000}, {SC_ACTION_RESTART, 30'000}, {SC_ACTION_RESTART, 60'000}}};
    SERVICE_FAILURE_ACTIONSW failure{86'400, nullptr, nullptr, DWORD(actions.size()), actions.data()};
    SERVICE_FAILURE_ACTIONS_FLAG onErrors{TRUE};
    SERVICE_PRESHUTDOWN_INFO shutdown{20'000};
    SERVICE_SID_INFO sid{SERVICE_SID_TYPE_UNRESTRICTED};
    const bool isDescribed = ChangeServiceConfig2W(service, SERVICE_CONFIG_DESCRIPTION, &said) != FALSE;
    // Without these it works, only less well.
    ChangeServiceConfig2W(service, SERVICE_CONFIG_FAILURE_ACTIONS, &failure);
    ChangeServiceConfig2W(service, SERVICE_CONFIG_FAILURE_ACTIONS_FLAG, &onErrors);
    ChangeServiceConfig2W(service, SERVICE_CONFIG_PRESHUTDOWN_INFO, &shutdown);
    ChangeServiceConfig2W(service, SERVICE_CONFIG_SERVICE_SID_INFO, &sid);
    return isDescribed;
}

QString accountSid()
{
    std::array<BYTE, SECURITY_MAX_SID_SIZE> sid{};
    std::array<wchar_t, 257> domain{};
    DWORD size = DWORD(sid.size()), length = DWORD(domain.size());
    SID_NAME_USE use{};
    if (!LookupAccountNameW(nullptr, account, sid.data(), &size, domain.data(), &length, &use))
        return {};
    return win32::sidText(QByteArray(reinterpret_cast<const char *>(sid.data()), qsizetype(GetLengthSid(sid.data()))));
}

struct FreeLocal { void operator()(void *memory) const { LocalFree(memory); } };
using Rights = std::unique_ptr<void, FreeLocal>;

// All (FA of a folder, KA of a key) for the system, the administrators and the service; nothing for others. Where the account has no SID yet (Wine)
// the service must get by with the system's.
Rights ownersOnly(const QString &all)
{
    const QString sid = accountSid();
    QString text = QStringLiteral("O:BAD:P(A;OICI;%1;;;SY)(A;OICI;%1;;;BA)").arg(all);
    if (!sid.isEmpty())
        text += QStringLiteral("(A;OICI;%1;;;%2)").arg(all, sid);
    PSECURITY_DESCRIPTOR made = nullptr;
    ConvertStringSecurityDescriptorToSecurityDescriptorW(win32::wide(text).c_str(), SDDL_REVISION_1, &made, nullptr);
    return Rights(made);
}

constexpr SECURITY_INFORMATION ownerAndRights = OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;

// ProgramData lets everybody make folders: ours is the system's, the administrators' and the service's, also if somebody was there first.
bool ownFolder()
{
    const std::wstring path = win32::path(QFileInfo(platform::defaultConfigPath()).path());
    const Rights rights = ownersOnly(QStringLiteral("FA"));
    SECURITY_ATTRIBUTES attributes{sizeof attributes, rights.get(), FALSE};
    if (!rights)
        return false;
    if (CreateDirectoryW(path.c_str(), &attributes))
        return true;
    return GetLastError() == ERROR_ALREADY_EXISTS && !(GetFileAttributesW(path.c_str()) & FILE_ATTRIBUTE_REPARSE_POINT)
        && SetFileSecurityW(path.c_str(), ownerAndRights, rights.get());
}

// Without it the service does not know whether the machine was started again.
void makeOwnKey()
{
    const Rights rights = ownersOnly(QStringLiteral("KA"));
    HKEY key = nullptr;
    if (!rights || RegCreateKeyExW(HKEY_LOCAL_MACHINE, ownKey, 0, nullptr, 0, KEY_ALL_ACCESS, nullptr, &key, nullptr) != ERROR_SUCCESS)
        return;
    RegSetKeySecurity(key, ownerAndRights, rights.get());
    RegCloseKey(key);
}

// EventCreate.exe is a part of Windows whose text number 1 is "%1".
void registerEventSource()
{
    HKEY key = nullptr;
    if (RegCreateKeyExW(HKEY_LOCAL_MACHINE, eventSource, 0, nullptr, 0, KEY_SET_VALUE, nullptr, &key, nullptr) != ERROR_SUCCESS)
        return;
    constexpr wchar_t file[] = L"%SystemRoot%\\System32\\EventCreate.exe";
    const DWORD types = EVENTLOG_ERROR_TYPE | EVENTLOG_WARNING_TYPE | EVENTLOG_INFORMATION_TYPE;
    RegSetValueExW(key, L"EventMessageFile", 0, REG_EXPAND_SZ, reinterpret_cast<const BYTE *>(file), sizeof file);
    RegSetValueExW(key, L"TypesSupported", 0, REG_DWORD, reinterpret_cast<const BYTE *>(&types), sizeof types);
    RegCloseKey(key);
}

int install(const QStringList &arguments)
{
    const Service manager = openManager(SC_MANAGER_CREATE_SERVICE | SC_MANAGER_CONNECT);
    if (!manager)
        return refused("the service manager");
    const Service service = makeService(manager.get(), commandLine(arguments));
    if (!service || !configure(service.get()))
        return refused("the service");
    if (!ownFolder())
        return refused("the folder of the service");
    makeOwnKey();
    registerEventSource();
    return 0;
}

Service openService(DWORD rights)
{
    const Service manager = openManager(SC_MANAGER_CONNECT);
    return manager ? Service(OpenServiceW(manager.get(), serviceName, rights)) : Service();
}

// Windows has nothing to wait for here that older versions know; it is asked ten times a second.
bool awaitState(SC_HANDLE service, DWORD wanted, DWORD meanwhile)
{
    constexpr DWORD pause = 100;
    SERVICE_STATUS status{};
    for (DWORD waited = 0; waited < patience; waited += pause) {
        if (!QueryServiceStatus(service, &status))
            return false;
        if (status.dwCurrentState == wanted)
            return true;
        if (status.dwCurrentState != meanwhile) {
            SetLastError(status.dwWin32ExitCode ? status.dwWin32ExitCode : DWORD(ERROR_SERVICE_NOT_ACTIVE));
            return false;
        }
        Sleep(pause);
    }
    SetLastError(ERROR_SERVICE_REQUEST_TIMEOUT);
    return false;
}

int start()
{
    const Service service = openService(SERVICE_START | SERVICE_QUERY_STATUS);
    if (!service || (!StartServiceW(service.get(), 0, nullptr) && GetLastError() != ERROR_SERVICE_ALREADY_RUNNING)
        || !awaitState(service.get(), SERVICE_RUNNING, SERVICE_START_PENDING))
        return refused("start");
    return 0;
}

bool stopAndWait(SC_HANDLE service)
{
    SERVICE_STATUS status{};
    if (ControlService(service, SERVICE_CONTROL_STOP, &status))
        return awaitState(service, SERVICE_STOPPED, SERVICE_STOP_PENDING);
    return GetLastError() == ERROR_SERVICE_NOT_ACTIVE;
}

int stop()
{
    const Service service = openService(SERVICE_STOP | SERVICE_QUERY_STATUS);
    return service && stopAndWait(service.get()) ? 0 : refused("stop");
}

int remove()
{
    const Service service = openService(SERVICE_STOP | SERVICE_QUERY_STATUS | DELETE);
    if (!service)
        return GetLastError() == ERROR_SERVICE_DOES_NOT_EXIST ? 0 : refused("the service");
    if (!stopAndWait(service.get()))
        return refused("stop");
    RegDeleteKeyW(HKEY_LOCAL_MACHINE, eventSource);
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, ownKey);
    return DeleteService(service.get()) ? 0 : refused("remove");
}

} // namespace

std::optional<int> obey(const QStringList &arguments)
{
    const QString what = arguments.value(1);
    if (what == QLatin1String("--install"))
        return install(arguments);
    if (what == QLatin1String("--remove"))
        return remove();
    if (what == QLatin1String("--start"))
        return start();
    if (what == QLatin1String("--stop"))
        return stop();
    return {};
}

} // namespace service::manager
