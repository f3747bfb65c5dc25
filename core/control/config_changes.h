// What differs between two configurations, as sentences. PURE.
#pragma once
#include "ipc/contract_values.h"

namespace control {

// Codes "config.change.added", ".removed", ".changed", ".on", ".off", ".item-added", ".item-removed"; parameters: `what`, a sentence
// "config.key.…" (`item`), and `before`, `after` as text.
QList<ipc::Sentence> changesBetween(const QJsonObject &before, const QJsonObject &after);

} // namespace control
