// The protected domains and their aliases, for looking up. PURE, immutable.
#pragma once
#include <QByteArray>
#include <QHash>
#include <optional>
#include "config/config.h"

namespace admission {

class Domains {
public:
    Domains() = default;
    explicit Domains(const QList<config::Domain> &domains);

    // The configured name of the protected domain that `domain` (as recipientPath() gives it) names; nothing: not ours.
    // Exactly the names of the configuration: no subdomains, no dot at the end.
    std::optional<QByteArray> protectedBy(const QByteArray &domain) const;
    QByteArray first() const { return m_first; } // empty: there is no domain

private:
    QHash<QByteArray, QByteArray> m_names;
    QByteArray m_first;
};

} // namespace admission
