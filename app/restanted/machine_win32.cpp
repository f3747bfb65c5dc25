#include "machine.h"
#include <windows.h>
#include <powrprof.h>
#include <QUuid>
#include <array>
#include "base/system_win32.h"
#include "service_manager_win32.h"

namespace machine {

namespace {

struct CloseKey { void operator()(HKEY key) const { RegCloseKey(key); } };
using Key = std::unique_ptr<std::remove_pointer_t<HKEY>, CloseKey>;

struct FreeLocal { void operator()(void *memory) const { LocalFree(memory); } };
using Plan = std::unique_ptr<GUID, FreeLocal>;

Plan activePlan()
{
    GUID *plan = nullptr;
    return Plan(PowerGetActiveScheme(nullptr, &plan) == ERROR_SUCCESS ? plan : nullptr);
}

// While it is plugged in, as a computer that keeps mail is; 0, which means never and nothing, where Windows does not say.
DWORD settingOf(const Plan &plan, const GUID &group, const GUID &setting)
{
    DWORD value = 0;
    return plan && PowerReadACValueIndex(nullptr, plan.get(), &group, &setting, &value) == ERROR_SUCCESS ? value : 0;
}

// The named values of GUID_LIDCLOSE_ACTION (Power Policy Settings): 0 nothing, 1 sleep, 2 hibernate, 3 shut down.
bool isSleep(DWORD lidAction) { return lidAction == 1 || lidAction == 2; }

bool hasLid()
{
    SYSTEM_POWER_CAPABILITIES capabilities{};
    return GetPwrCapabilities(&capabilities) && capabilities.LidPresent;
}

QByteArray valueOf(HKEY key, const wchar_t *name)
{
    std::array<char, 64> value{};
    DWORD size = DWORD(value.size());
    return RegGetValueW(key, nullptr, name, RRF_RT_REG_BINARY, nullptr, value.data(), &size) == ERROR_SUCCESS ? QByteArray(value.data(), qsizetype(size))
                                                                                                             : QByteArray();
}

// Since the machine was started, without the time asleep (in units of 100 ns).
Milliseconds awake()
{
    ULONGLONG time = 0;
    QueryUnbiasedInterruptTime(&time); // fails for a null pointer only
    return Milliseconds(time / 10'000);
}

} // namespace

MonotonicTime WakingClock::monotonic() const { return MonotonicTime(awake()); }

// Windows has no name for a start of the machine that every account may read. A volatile key lives until the machine ends (RegCreateKeyEx), so
// the first to ask makes the name.
QByteArray bootId()
{
    constexpr wchar_t name[] = L"Id";
    HKEY opened = nullptr;
    if (RegCreateKeyExW(HKEY_LOCAL_MACHINE, (std::wstring(service::manager::ownKey) + L"\\Boot").c_str(), 0, nullptr, REG_OPTION_VOLATILE, KEY_READ | KEY_SET_VALUE,
                        nullptr, &opened, nullptr)
        != ERROR_SUCCESS)
        return {};
    const Key key(opened);
    const QByteArray known = valueOf(key.get(), name);
    if (!known.isEmpty())
        return known;
    const QByteArray made = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const auto *bytes = reinterpret_cast<const BYTE *>(made.constData());
    return RegSetValueExW(key.get(), name, 0, REG_BINARY, bytes, DWORD(made.size())) == ERROR_SUCCESS ? made : QByteArray();
}

// The one counts the time asleep, the other does not.
Milliseconds slept() { return Milliseconds(GetTickCount64()) - awake(); }

QString sleepsBy()
{
    const Plan plan = activePlan();
    if (settingOf(plan, GUID_SLEEP_SUBGROUP, GUID_STANDBY_TIMEOUT) > 0 || settingOf(plan, GUID_SLEEP_SUBGROUP, GUID_HIBERNATE_TIMEOUT) > 0)
        return QStringLiteral("idle");
    return isSleep(settingOf(plan, GUID_SYSTEM_BUTTON_SUBGROUP, GUID_LIDCLOSE_ACTION)) && hasLid() ? QStringLiteral("lid") : QString();
}

} // namespace machine
