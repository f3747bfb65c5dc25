// Room on the disk: what is left above minFree, and the reserve that is given up when the disk is full (mail-semantics E3).
// Measures when told to; event loop only, but makeReserve(), which writes and belongs on a storage thread.
#pragma once
#include <QString>
#include "base/result.h"

namespace spool {

class Space {
public:
    Space(const QString &directory, qint64 minFree, qint64 reserve);

    void measure();
    void used(qint64 bytes) { m_free -= bytes; } // since the last measurement
    Result<void> room(qint64 announced) const;   // "spool.full"
    qint64 spare() const { return m_free - m_minFree; }
    bool isShort() const { return m_free < m_minFree; }

    bool hasReserve() const { return m_hasReserve; }
    bool mayReserve() const { return !m_hasReserve && m_reserve > 0 && m_free >= m_minFree + 2 * m_reserve; }
    static Result<void> makeReserve(const QString &path, qint64 bytes);
    void reserved() { m_hasReserve = true; }
    void releaseReserve(); // its blocks are free when this returns
    QString reservePath() const { return m_directory + QStringLiteral("/reserve"); }
    qint64 reserveSize() const { return m_reserve; }

private:
    const QString m_directory;
    const qint64 m_minFree, m_reserve;
    qint64 m_free = 0;
    bool m_hasReserve = false;
};

} // namespace spool
