#include "smtp/trace_tags.h"
#include <QCryptographicHash>
#include <algorithm>

namespace smtp {

namespace {
constexpr qsizetype tagBytes = 10, tagSize = 2 * tagBytes; // in hex
}

// BLAKE2 may be keyed by what goes before the message (RFC 7693 1: no length extension), and all of it is one block of 128 bytes here: HMAC-SHA-256
// hashes four, which was a twentieth of all that is done for a mail.
QByteArray TraceTags::tag(QByteArrayView message, const QByteArray &domain) const
{
    QByteArray keyed = m_key;
    keyed.reserve(m_key.size() + domain.size() + 1 + message.size());
    keyed += domain;
    keyed += '\0'; // neither has one: no two pairs are the same
    keyed += message;
    return QCryptographicHash::hash(keyed, QCryptographicHash::Blake2b_160).first(tagBytes).toHex();
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
