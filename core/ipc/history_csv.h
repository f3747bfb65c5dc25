// The history as a spreadsheet reads it (RFC 4180): every field quoted, lines end with CRLF. PURE. Callers: history_export, restantectl.
#pragma once
#include <QByteArray>
#include "ipc/contract_history.h"

namespace ipc {

// UTF-8. What a spreadsheet would take for a formula begins with an apostrophe: senders may call themselves what they like.
QByteArray historyCsvHead();
QByteArray historyCsvLine(const HistoryRow &row);

} // namespace ipc
