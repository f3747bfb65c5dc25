#include "admission/recipient_path.h"
#include <QUrl>
#include <algorithm>

namespace admission {

namespace {

// Where the domain begins: the last '@' that is not inside quotes; -1: there is none.
qsizetype lastSeparator(QByteArrayView address)
{
    qsizetype found = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < address.size(); ++i) {
        if (quoted && address[i] == '\\')
            ++i;
        else if (address[i] == '"')
            quoted = !quoted;
        else if (address[i] == '@' && !quoted)
            found = i;
    }
    return quoted ? -1 : found;
}

QByteArray unquoted(QByteArrayView localPart)
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

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

QByteArray comparableDomain(QByteArrayView domain)
{
    if (isAscii(domain))
        return domain.toByteArray().toLower();
    return QUrl::toAce(QString::fromUtf8(domain)).toLower();
}

bool isRole(const RecipientPath &path)
{
    return path.localPart.compare("postmaster", Qt::CaseInsensitive) == 0 || path.localPart.compare("abuse", Qt::CaseInsensitive) == 0;
}

RecipientPath recipientPath(QByteArrayView address)
{
    const qsizetype at = lastSeparator(address);
    const QByteArrayView local = at < 0 ? address : address.first(at);
    const QByteArrayView domain = at < 0 ? QByteArrayView() : address.sliced(at + 1);
    RecipientPath path;
    path.localPart = unquoted(local);
    path.domain = comparableDomain(domain);
    path.leadsOn = std::any_of(path.localPart.cbegin(), path.localPart.cend(),
                               [](char c) { return c == '%' || c == '!' || c == '@' || c == ',' || c == ':'; });
    return path;
}

} // namespace admission
