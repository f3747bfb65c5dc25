#include "smtp/comparable.h"
#include <QUrl>
#include <algorithm>

namespace smtp {

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QByteArray comparableDomain(QByteArrayView domain)
{
    if (isAscii(domain))
        return domain.toByteArray().toLower();
    return QUrl::toAce(QString::fromUtf8(domain)).toLower();
}

QByteArray plainLocalPart(QByteArrayView localPart)
{
    if (localPart.size() < 2 || !localPart.startsWith('"') || !localPart.endsWith('"'))
        return localPart.toByteArray();
    QByteArray plain;
    const QByteArrayView inner = localPart.sliced(1, localPart.size() - 2);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == '\\' && i + 1 < inner.size())
            ++i;
        plain += inner[i];
    }
    return plain;
}

} // namespace smtp
