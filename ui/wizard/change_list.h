// What the wizard is about to change, line by line in plain words. What stays as it is, and is no matter of course, is said too. PURE.
#pragma once
#include <QStringList>
#include "ui/wizard/setup_draft.h"

namespace ui {

QStringList changeLines(const SetupDraft &before, const SetupDraft &draft);

} // namespace ui
