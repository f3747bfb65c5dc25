#include "spool/space.h"
#include <QFile>
#include <QFileInfo>
#include "base/platform.h"

namespace spool {

Space::Space(const QString &directory, qint64 minFree, qint64 reserve) : m_directory(directory), m_minFree(minFree), m_reserve(reserve)
{
    measure();
    m_hasReserve = QFileInfo(reservePath()).size() >= m_reserve && QFileInfo::exists(reservePath());
}

// A failure keeps the last figure: the writer finds out soon enough.
void Space::measure()
{
    if (const Result<qint64> bytes = platform::freeBytes(m_directory))
        m_free = *bytes;
}

Result<void> Space::room(qint64 announced) const
{
    if (m_free - announced >= m_minFree)
        return {};
    return Error{QStringLiteral("spool.full"), QStringLiteral("%1 bytes free, %2 wanted, %3 to be kept").arg(m_free).arg(announced).arg(m_minFree)};
}

Result<void> Space::makeReserve(const QString &path, qint64 bytes)
{
    Result<void> made = platform::reserveFile(path, bytes);
    if (!made)
        QFile::remove(path);
    return made;
}

void Space::releaseReserve()
{
    QFile::remove(reservePath());
    m_hasReserve = false;
}

} // namespace spool
