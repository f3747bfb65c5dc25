#include "support/fault_vfs.h"
#include <QFile>
#include <atomic>
#include <cstring>

namespace {

struct File {
    sqlite3_file base;
    FaultVfs *owner;
    const char *path; // SQLite keeps it for the life of the file; null: temporary
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
sqlite3_file *real(sqlite3_file *file) { return of(file)->real(); }
QString pathOf(sqlite3_file *file) { return QFile::decodeName(of(file)->path); }

int closeFile(sqlite3_file *f) { return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK; }
int readFile(sqlite3_file *f, void *to, int size, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, size, at); }

int writeFile(sqlite3_file *f, const void *from, int size, sqlite3_int64 at)
{
    if (const int fault = of(f)->owner->beforeChange(SQLITE_IOERR_WRITE))
        return fault;
    const int rc = real(f)->pMethods->xWrite(real(f), from, size, at);
    if (rc == SQLITE_OK)
        of(f)->owner->wrote(pathOf(f), from, size, at);
    return rc;
}

int truncateFile(sqlite3_file *f, sqlite3_int64 size)
{
    if (const int fault = of(f)->owner->beforeChange(SQLITE_IOERR_TRUNCATE))
        return fault;
    const int rc = real(f)->pMethods->xTruncate(real(f), size);
    if (rc == SQLITE_OK)
        of(f)->owner->truncated(pathOf(f), size);
    return rc;
}

// The real disk is not bothered: what counts as synced is what this layer was told.
int syncFile(sqlite3_file *f, int)
{
    if (const int fault = of(f)->owner->beforeChange(SQLITE_IOERR_FSYNC))
        return fault;
    of(f)->owner->synced(pathOf(f));
    return SQLITE_OK;
}

int fileSize(sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); }
int lockFile(sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); }
int unlockFile(sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
int checkLock(sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); }
int control(sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); }
int sectorSize(sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); }
int traits(sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }
int shmMap(sqlite3_file *f, int page, int size, int extend, void volatile **out)
{
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
}
int shmLock(sqlite3_file *f, int offset, int n, int flags) { return real(f)->pMethods->xShmLock(real(f), offset, n, flags); }
void shmBarrier(sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); }
int shmUnmap(sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); }

const sqlite3_io_methods methods = {2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile, unlockFile, checkLock,
                                    control, sectorSize, traits, shmMap, shmLock, shmBarrier, shmUnmap, nullptr, nullptr};

FaultVfs *ownerOf(sqlite3_vfs *vfs) { return static_cast<FaultVfs *>(vfs->pAppData); }
sqlite3_vfs *system() { return sqlite3_vfs_find(nullptr); }

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *f, int flags, int *outFlags)
{
    File *file = of(f);
    *file = {};
    if (ownerOf(vfs)->isOff())
        return SQLITE_CANTOPEN;
    const int rc = system()->xOpen(system(), path, file->real(), flags, outFlags);
    if (file->real()->pMethods) {
        file->base.pMethods = &methods;
        file->owner = ownerOf(vfs);
        file->path = path;
    }
    if (rc == SQLITE_OK)
        ownerOf(vfs)->opened(QFile::decodeName(path));
    return rc;
}

int removeFile(sqlite3_vfs *vfs, const char *path, int syncDirectory)
{
    if (const int fault = ownerOf(vfs)->beforeChange(SQLITE_IOERR_DELETE))
        return fault;
    const int rc = system()->xDelete(system(), path, syncDirectory);
    if (rc == SQLITE_OK)
        ownerOf(vfs)->removed(QFile::decodeName(path));
    return rc;
}

std::atomic<int> made = 0;

} // namespace

FaultVfs::FaultVfs() : m_name("fault" + QByteArray::number(++made)), m_vfs(*system())
{
    m_vfs.pNext = nullptr;
    m_vfs.zName = m_name.constData();
    m_vfs.pAppData = this;
    m_vfs.szOsFile = int(sizeof(File)) + system()->szOsFile;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = removeFile;
    // The rest are the system's; they take its own data from the structure they are given.
    m_vfs.xAccess = [](sqlite3_vfs *, const char *path, int flags, int *out) { return system()->xAccess(system(), path, flags, out); };
    m_vfs.xFullPathname = [](sqlite3_vfs *, const char *path, int size, char *out) { return system()->xFullPathname(system(), path, size, out); };
    sqlite3_vfs_register(&m_vfs, 0);
}

FaultVfs::~FaultVfs() { sqlite3_vfs_unregister(&m_vfs); }

void FaultVfs::failAt(int operation, int code, Repeat repeat)
{
    const std::lock_guard lock(m_mutex);
    m_operations = 0;
    m_faults = 0;
    m_failAt = operation;
    m_code = code;
    m_repeat = repeat;
}

void FaultVfs::heal()
{
    const std::lock_guard lock(m_mutex);
    m_failAt = 0;
}

int FaultVfs::operations() const
{
    const std::lock_guard lock(m_mutex);
    return m_operations;
}

int FaultVfs::faults() const
{
    const std::lock_guard lock(m_mutex);
    return m_faults;
}

void FaultVfs::record()
{
    const std::lock_guard lock(m_mutex);
    m_recording = true;
}

void FaultVfs::cutPowerAt(int operation)
{
    const std::lock_guard lock(m_mutex);
    m_operations = 0;
    m_cutAt = operation;
}

bool FaultVfs::isOff() const
{
    const std::lock_guard lock(m_mutex);
    return m_off;
}

// `systemError`: what the operation says when the disk is gone. A given code that does not fit is its own.
int FaultVfs::beforeChange(int systemError)
{
    const std::lock_guard lock(m_mutex);
    ++m_operations;
    if (m_cutAt > 0 && m_operations >= m_cutAt)
        m_off = true;
    if (m_off)
        return systemError;
    if (m_failAt == 0 || m_operations < m_failAt || (m_repeat == Once && m_operations > m_failAt))
        return SQLITE_OK;
    ++m_faults;
    return m_code == SQLITE_IOERR ? systemError : m_code;
}

void FaultVfs::opened(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    if (!m_recording || m_disks.contains(path))
        return;
    QFile file(path);
    m_disks.insert(path, {file.open(QFile::ReadOnly) ? file.readAll() : QByteArray(), {}});
}

void FaultVfs::wrote(const QString &path, const void *data, int size, qint64 offset)
{
    const std::lock_guard lock(m_mutex);
    if (m_recording)
        m_disks[path].pending.push_back({offset, QByteArray(static_cast<const char *>(data), size), false});
}

void FaultVfs::truncated(const QString &path, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    if (m_recording)
        m_disks[path].pending.push_back({size, {}, true});
}

void FaultVfs::synced(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    if (!m_recording)
        return;
    Disk &disk = m_disks[path];
    for (const Change &change : disk.pending)
        apply(disk.synced, change);
    disk.pending.clear();
}

void FaultVfs::removed(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    m_disks.remove(path);
}

void FaultVfs::apply(QByteArray &content, const Change &change)
{
    if (change.truncate)
        return content.resize(std::min(content.size(), qsizetype(change.offset)));
    if (content.size() < change.offset + change.data.size())
        content.append(QByteArray(change.offset + change.data.size() - content.size(), '\0'));
    std::memcpy(content.data() + change.offset, change.data.constData(), size_t(change.data.size()));
}

// Of what was not synced, each write is there, is not there, or only its first sectors are.
void FaultVfs::restorePower(std::mt19937 &random)
{
    const std::lock_guard lock(m_mutex);
    for (auto disk = m_disks.begin(); disk != m_disks.end(); ++disk) {
        QByteArray content = disk->synced;
        const unsigned luck = random() % 4; // of four: how many writes of this file got lost
        for (Change change : disk->pending) {
            if (random() % 4 < luck)
                continue;
            if (!change.truncate && random() % 8 == 0)
                change.data.truncate(qsizetype(random() % (size_t(change.data.size()) / 512 + 1)) * 512);
            apply(content, change);
        }
        QFile file(disk.key());
        if (file.open(QFile::WriteOnly | QFile::Truncate))
            file.write(content);
        if (disk.key().endsWith(QLatin1String("-wal")))
            QFile::remove(disk.key().chopped(4) + QStringLiteral("-shm")); // never was on the disk
    }
    m_disks.clear();
    m_recording = m_off = false;
    m_cutAt = m_failAt = 0;
}
