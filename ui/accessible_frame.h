// Cards, banners and bars as screen readers see them: groups. Qt 6.4 tells them of every QFrame as of a window of its own.
#pragma once

namespace ui {

void installFrameAccessibility(); // once is enough, more do no harm

} // namespace ui
