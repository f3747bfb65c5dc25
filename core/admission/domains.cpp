#include "admission/domains.h"
#include "smtp/comparable.h"

namespace admission {

Domains::Domains(const QList<config::Domain> &domains)
{
    for (const config::Domain &domain : domains) {
        const QByteArray name = smtp::comparableDomain(domain.name.toUtf8());
        if (name.isEmpty())
            continue;
        if (m_first.isEmpty())
            m_first = name;
        m_names.insert(name, name);
        for (const QString &alias : domain.aliases)
            if (const QByteArray other = smtp::comparableDomain(alias.toUtf8()); !other.isEmpty())
                m_names.insert(other, name);
    }
}

std::optional<QByteArray> Domains::protectedBy(const QByteArray &domain) const
{
    const auto found = m_names.constFind(domain);
    return found == m_names.cend() ? std::nullopt : std::optional(*found);
}

} // namespace admission
