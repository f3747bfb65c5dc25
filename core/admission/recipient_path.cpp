#include "admission/recipient_path.h"
#include <algorithm>
#include "smtp/comparable.h"

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

} // namespace

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
    path.localPart = smtp::plainLocalPart(local);
    path.domain = smtp::comparableDomain(domain);
    path.leadsOn = std::any_of(path.localPart.cbegin(), path.localPart.cend(),
                               [](char c) { return c == '%' || c == '!' || c == '@' || c == ',' || c == ':'; });
    return path;
}

} // namespace admission
