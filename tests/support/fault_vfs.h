// A file layer for SQLite that fails on demand, and one that loses power. It wraps the system's own.
//
//   FaultVfs vfs;                    // registered under vfs.name() while it lives
//   vfs.failAt(7, SQLITE_FULL, FaultVfs::Once);   // the 7th write, sync or truncate from now
//   vfs.cutPowerAt(120);             // from there nothing works any more ...
//   vfs.restorePower(random);        // ... and the files become what might be on the disk: all that was synced, and of the rest a random part
//
// Thread-safe. Memory: a copy of every open file while it records for a power cut (recordFrom()).
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <mutex>
#include <random>
#include <sqlite3.h>
#include <vector>

class FaultVfs {
public:
    enum Repeat { Once, Always };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    QByteArray name() const { return m_name; }

    void failAt(int operation, int code, Repeat repeat);
    void heal();
    int operations() const; // writes, syncs and truncates since failAt() or cutPowerAt()
    int faults() const;     // how many were failed

    void record(); // before the files are opened
    void cutPowerAt(int operation);
    bool isOff() const;
    void restorePower(std::mt19937 &random);

    // For the file methods in the .cpp only.
    int beforeChange(int systemError);
    void wrote(const QString &path, const void *data, int size, qint64 offset);
    void truncated(const QString &path, qint64 size);
    void synced(const QString &path);
    void removed(const QString &path);
    void opened(const QString &path);

private:
    struct Change { qint64 offset; QByteArray data; bool truncate; };
    struct Disk { QByteArray synced; std::vector<Change> pending; };
    static void apply(QByteArray &content, const Change &change);

    QByteArray m_name;
    sqlite3_vfs m_vfs{};
    mutable std::mutex m_mutex;
    int m_operations = 0, m_failAt = 0, m_code = SQLITE_OK, m_faults = 0, m_cutAt = 0;
    Repeat m_repeat = Once;
    bool m_recording = false, m_off = false;
    QHash<QString, Disk> m_disks;
};
