#include "smtp/trace_tags.h"
#include <QMessageAuthenticationCode>
#include <algorithm>

namespace smtp {

namespace {
constexpr qsizetype tagBytes = 10, tagSize = 2 * tagBytes; // in hex
}

QByteArray TraceTags::tag(QByteArrayView message, const QByteArray &domain) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData(domain);
    code.addData(QByteArrayLiteral("\0")); // neither has one: no two pairs are the same
    code.addData(message.data(), message.size());
    return code.result().first(tagBytes).toHex();
}

QByteArray TraceTags::tagged(const QByteArray &message, const QList<QByteArray> &domains) const
{
    QByteArray id = message;
    for (const QByteArray &domain : domains.first(std::min(domains.size(), mostDomains)))
        (id += '-') += tag(message, domain);
    return id;
}

bool TraceTags::isOurs(QByteArrayView id, const QByteArray &domain) const
{
    const qsizetype dash = id.indexOf('-');
    const qsizetype tags = dash < 0 ? 0 : id.size() - dash;
    if (dash < 1 || tags % (tagSize + 1) != 0 || tags / (tagSize + 1) > mostDomains)
        return false;
    const QByteArray wanted = tag(id.first(dash), domain);
    for (qsizetype at = dash; at < id.size(); at += tagSize + 1) {
        if (id[at] == '-' && id.sliced(at + 1, tagSize) == wanted)
            return true;
    }
    return false;
}

} // namespace smtp
