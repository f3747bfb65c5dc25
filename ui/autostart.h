// Whether this program begins, hidden, when the person logs in. For this account alone. autostart_unix.cpp, autostart_win32.cpp.
#pragma once
#include "base/result.h"

namespace ui::autostart {

enum class Wanted { No, Yes };

bool isOn();
// Error "autostart.cannot-write"; its detail is for a person.
Result<void> set(Wanted wanted);

} // namespace ui::autostart
