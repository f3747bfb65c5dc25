#include "directory/folding.h"
#include <QString>
#include <algorithm>

namespace directory {

// Not ASCII: composed, so that two ways to write one letter are one name (RFC 6532 3.1).
QByteArray folded(const QByteArray &plainLocal, const Folding &folding)
{
    if (std::all_of(plainLocal.begin(), plainLocal.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return folding.caseMatters ? plainLocal : plainLocal.toLower();
    QString name = QString::fromUtf8(plainLocal).normalized(QString::NormalizationForm_C);
    if (!folding.caseMatters)
        name = name.toCaseFolded().normalized(QString::NormalizationForm_C);
    return name.toUtf8();
}

QList<QByteArray> lookups(const QByteArray &plainLocal, const Folding &folding)
{
    QList<QByteArray> found{folded(plainLocal, folding)};
    if (const qsizetype plus = folding.plusAddressing ? found.first().indexOf('+') : -1; plus > 0)
        found.append(found.first().first(plus));
    return found;
}

} // namespace directory
