// What became of a mail, in words and as a shape. The sentences are those of core/words; here is only what is put together of them.
#pragma once
#include <QString>
#include "ipc/contract.h"
#include "ui/palette.h"

namespace ui::history {

struct Shape {
    QString icon;
    Tone tone;
};
Shape shapeOf(ipc::RecipientState outcome);

QString senderText(const ipc::HistoryRow &row); // also of the null sender
QString ruleText(const QString &rule);          // what the rule says; one that words do not know: itself
QString whyText(const ipc::HistoryRow &row);    // why it ended so, and whether its sender was told

// All of a row, a line a fact, for reading and copying.
QString detailsText(const ipc::HistoryRow &row);

} // namespace ui::history
