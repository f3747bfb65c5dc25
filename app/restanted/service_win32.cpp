// The service as Windows sees it while it runs: rights (the service manager's business), Ctrl-C, and the service manager's wishes.
#include <windows.h>
#include "service.h"
#include <atomic>
#include <future>
#include <mutex>
#include <thread>
#include "base/platform.h"
#include "base/system_win32.h"
#include "service_log_win32.h"
#include "service_manager_win32.h"

namespace service {

namespace {

constexpr DWORD startHint = 120'000; // ms; a large spool is checked at the start
constexpr DWORD stopHint = 20'000;   // twice what stopping takes at most

// What is wanted may come in any thread, before the event loop is there to hear it.
class Wishes {
public:
    enum class Wish { Stop, Reload };
    void say(Wish wish)
    {
        const std::lock_guard lock(m_mutex);
        if (m_listener)
            post(wish);
        else if (wish == Wish::Stop) // what is to be read again has not been read yet
            m_wantsStop = true;
    }
    void listen(Signals *listener)
    {
        const std::lock_guard lock(m_mutex);
        m_listener = listener;
        if (m_listener && m_wantsStop)
            post(Wish::Stop);
    }

private:
    void post(Wish wish)
    {
        Signals *const listener = m_listener;
        QMetaObject::invokeMethod(
            listener, [listener, wish] { wish == Wish::Stop ? Q_EMIT listener->stopAsked() : Q_EMIT listener->reloadAsked(); }, Qt::QueuedConnection);
    }
    std::mutex m_mutex;
    Signals *m_listener = nullptr;
    bool m_wantsStop = false;
};
Wishes wishes;

// What the service manager believes of us. Not started by it: nothing is told to anybody.
class Standing {
public:
    void begin(SERVICE_STATUS_HANDLE manager)
    {
        m_manager = manager;
        tell(SERVICE_START_PENDING, startHint);
    }
    bool isManaged() const { return m_manager != nullptr; }
    void tell(DWORD state, DWORD hint = 0, DWORD exitCode = 0)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_manager || m_status.dwCurrentState == SERVICE_STOPPED)
            return;
        m_status.dwCurrentState = state;
        m_status.dwWaitHint = hint;
        m_status.dwCheckPoint = hint > 0 ? m_status.dwCheckPoint + 1 : 0;
        m_status.dwControlsAccepted = state == SERVICE_RUNNING ? accepted : state == SERVICE_START_PENDING ? DWORD(SERVICE_ACCEPT_STOP) : 0;
        m_status.dwWin32ExitCode = exitCode == 0 ? NO_ERROR : ERROR_SERVICE_SPECIFIC_ERROR;
        m_status.dwServiceSpecificExitCode = exitCode;
        SetServiceStatus(m_manager, &m_status);
    }

private:
    static constexpr DWORD accepted = SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_PRESHUTDOWN | SERVICE_ACCEPT_PARAMCHANGE;
    std::mutex m_mutex;
    std::atomic<SERVICE_STATUS_HANDLE> m_manager = nullptr;
    SERVICE_STATUS m_status{SERVICE_WIN32_OWN_PROCESS, SERVICE_START_PENDING, 0, NO_ERROR, 0, 0, 0};
};
Standing standing;

std::thread dispatcher;
std::promise<bool> isManaged;
HANDLE hasStopped = nullptr; // set when all is written: whoever closes the console waits for it

DWORD WINAPI onControl(DWORD control, DWORD, void *, void *)
{
    switch (control) {
    case SERVICE_CONTROL_STOP:
    case SERVICE_CONTROL_PRESHUTDOWN:
        standing.tell(SERVICE_STOP_PENDING, stopHint);
        wishes.say(Wishes::Wish::Stop);
        return NO_ERROR;
    case SERVICE_CONTROL_PARAMCHANGE:
        wishes.say(Wishes::Wish::Reload);
        return NO_ERROR;
    case SERVICE_CONTROL_INTERROGATE: return NO_ERROR;
    default: return ERROR_CALL_NOT_IMPLEMENTED;
    }
}

// In a thread of the dispatcher's. The service itself is the main thread's, where Qt wants to be.
void WINAPI serviceMain(DWORD, wchar_t **)
{
    standing.begin(RegisterServiceCtrlHandlerExW(manager::serviceName, onControl, nullptr));
    isManaged.set_value(true);
}

// Windows ends the process when this returns for the last three; the console's window waits for 5 s.
BOOL WINAPI onConsole(DWORD what)
{
    if (what == CTRL_LOGOFF_EVENT && standing.isManaged())
        return TRUE; // somebody else's log-off
    wishes.say(Wishes::Wish::Stop);
    if (what != CTRL_C_EVENT && what != CTRL_BREAK_EVENT)
        WaitForSingleObject(hasStopped, stopHint);
    return TRUE;
}

} // namespace

void prepareProcess()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX); // nobody is there to click a box away
    platform::prepareOutput();
    hasStopped = CreateEventW(nullptr, TRUE, FALSE, nullptr);
}

bool isRoot() { return false; }

Result<Account> accountOf(const QString &name) { return Error{QStringLiteral("service.no-such-user"), name}; }

bool isOwn(const Account &) { return true; }

Result<void> handDirectoryOver(const QString &directory, const Account &) { return platform::makePrivateDirectory(directory); }

Result<void> stepDown(const Account &) { return {}; }

Result<void> stepUp() { return {}; }

Result<void> dropRights(const Account &) { return {}; }

QString usageText()
{
    return QStringLiteral("  --install        Make it a service of this computer, started with the other arguments that are given.\n"
                          "  --start, --stop  Start it, stop it: ends when it is done.\n"
                          "  --remove         Stop it, and make it no service any more. What it keeps stays.\n"
                          "  --service        For the service manager only.\n");
}

std::optional<int> obey(const QStringList &arguments) { return manager::obey(arguments); }

void attachToManager(QStringList &arguments, const QString &directory)
{
    if (arguments.removeAll(QStringLiteral("--service")) == 0)
        return;
    openServiceLog(directory);
    dispatcher = std::thread([] {
        const SERVICE_TABLE_ENTRYW table[] = {{const_cast<wchar_t *>(manager::serviceName), serviceMain}, {nullptr, nullptr}};
        if (!StartServiceCtrlDispatcherW(table)) // not started by the service manager
            isManaged.set_value(false);
    });
    isManaged.get_future().wait();
}

void tellRunning() { standing.tell(SERVICE_RUNNING); }

void tellStopping() { standing.tell(SERVICE_STOP_PENDING, stopHint); }

void tellStopped(int exitCode)
{
    standing.tell(SERVICE_STOPPED, 0, DWORD(exitCode));
    SetEvent(hasStopped);
    if (dispatcher.joinable())
        dispatcher.join(); // it returns when we are known to have stopped
}

class Signals::Private {};

Signals::Signals(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    wishes.listen(this);
    SetConsoleCtrlHandler(onConsole, TRUE);
}

Signals::~Signals()
{
    SetConsoleCtrlHandler(onConsole, FALSE);
    wishes.listen(nullptr);
}

} // namespace service
