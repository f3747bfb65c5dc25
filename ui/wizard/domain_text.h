// Anything pasted to a list of domains: lists, lines, addresses, links, names with accents. What is not a domain gets its fault named
// and, where one can be guessed, the domain that was meant. PURE.
#pragma once
#include <QList>
#include <QString>

namespace ui {

enum class DomainFault { None, MailAddress, Link, HostOfDomain, IpAddress, NoDot, NotAName, Twice };

struct DomainRow {
    QString text;       // as it was written
    QString domain;     // A-labels, lower case; empty when there is a fault
    DomainFault fault = DomainFault::None;
    QString suggestion; // what was probably meant, as a person reads it; empty: nothing to guess

    friend bool operator==(const DomainRow &, const DomainRow &) = default;
};

inline constexpr int mostDomains = 1000; // more is a mistake of pasting

QList<DomainRow> domainsFromText(const QString &text);
// `text` with the row's words replaced by its suggestion (or taken out, when there is none).
QString fixedText(const QString &text, const DomainRow &row);
QString shownDomain(const QString &domain); // A-labels as a person reads them: "háčky.cz"

} // namespace ui
