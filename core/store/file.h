// The file of a room that keeps one connection to it, and what becomes of the file when it is damaged. Knows no tables.
#pragma once
#include <memory>
#include <span>
#include "store/connection.h"

namespace store {

// Opened, its tables brought to our version (schema.h), for its owner's eyes only. Errors: those of Connection::open() and migrate().
Result<std::unique_ptr<Connection>> openFile(const Options &options, std::span<const char *const> steps);

// With what SQLite keeps beside it. Legal when nobody has it open.
void removeFile(const QString &path);
// Gives it another name, likewise; what had that name before is gone. Error: "store.cannot-open".
Result<void> setAside(const QString &path, const QString &aside);

} // namespace store
