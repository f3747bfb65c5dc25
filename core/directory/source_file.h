// A list of addresses in a file that somebody else writes, such as a nightly export. Blocks: for the worker's thread only.
//
// What is being written just now is not read, so that half a file is not taken for a whole one.
// Errors: "directory.source-missing", "directory.source-no-file" (a folder, a device), "directory.source-unreadable", "directory.source-too-large"
// (over mostBytes), "directory.source-changing" (somebody writes it all the time), "directory.stopped". Caller: source_worker.
#pragma once
#include <QString>
#include <atomic>
#include "base/clock.h"
#include "base/result.h"
#include "directory/source_read.h"

namespace directory {

// A file as it was seen.
struct FileStamp {
    qint64 size = -1; // -1: never seen
    qint64 modified = 0; // milliseconds since 1970

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

namespace source_file {

inline constexpr qint64 mostBytes = 2'000'000'000;
inline constexpr std::chrono::seconds settledAfter{5}; // without a change

Result<FileStamp> stamp(const QString &path);
// Whether nobody writes it any more. `before`: as it was at the last look.
bool isSettled(const FileStamp &now, const FileStamp &before, WallTime wall);
// `stop` ends it early.
Result<AddressList> read(const QString &path, const FileStamp &seen, ListReader reader, const std::atomic<bool> &stop);

} // namespace source_file

} // namespace directory
