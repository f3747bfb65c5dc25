// The version of a file's tables (PRAGMA user_version), and the way from an older one to ours.
// A file of a newer program is refused, never touched: error "store.newer-schema".
#pragma once
#include <span>
#include "base/result.h"
#include "store/connection.h"

namespace store {

// steps[n] is SQL that leads from version n to n + 1; each is one transaction. Our version is steps.size().
Result<void> migrate(Connection &connection, std::span<const char *const> steps);

} // namespace store
