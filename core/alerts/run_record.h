// When the service ran, and how each run ended: two small files in the data directory. runs.json is written at the beginning and the end of a
// run; the time of the file `alive` is set every minute, which waits for no disk. A run that left no end ended unexpectedly, or its machine did:
// the kernel's boot id says which. Caller: restanted.
#pragma once
#include "alerts/warnings.h"

namespace alerts {

class RunRecord {
public:
    static constexpr std::chrono::minutes every{1}; // alive()
    static constexpr qsizetype mostKept = 50;       // crashes

    // `bootId`: of this run of the machine; empty: not known.
    RunRecord(const QString &directory, QByteArray bootId) : m_directory(directory), m_bootId(std::move(bootId)) {}

    // Once, first. What cannot be read is as if there was nothing.
    OwnRuns begin(WallTime now);
    void alive(WallTime now) const;
    // The service was told to stop. Errors as of platform::writeFileDurably.
    Result<void> end(WallTime now);
    Result<void> written() const { return m_written; } // what begin() could keep

private:
    std::optional<WallTime> lastAlive() const;
    Result<void> write(std::optional<WallTime> ended) const;
    QString path(const char *name) const { return m_directory + u'/' + QLatin1String(name); }

    const QString m_directory;
    const QByteArray m_bootId;
    OwnRuns m_runs;
    Result<void> m_written;
};

} // namespace alerts
