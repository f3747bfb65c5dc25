// What the wizard is about to set up, and how it becomes a configuration document. PURE values.
// Everything the wizard does not ask stays in the document as it was.
#pragma once
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace ui {

struct SetupDraft {
    QStringList domains; // A-labels
    QString primary;     // "host:port"; one for all domains, which is what small firms have
    QString hostname;    // ours, as in the MX record
    QString listen;      // "*:25"

    friend bool operator==(const SetupDraft &, const SetupDraft &) = default;
};

inline constexpr auto defaultListen = "*:25";

// The present values; `hostname` is taken where the document has none.
SetupDraft draftFrom(const QJsonObject &document, const QString &hostname);

// `document` with the draft in it. Domains that were there keep their other keys, and their own primaries if
// those were not the ones the wizard showed (`before`).
QJsonObject merged(const QJsonObject &document, const SetupDraft &before, const SetupDraft &draft);

// "mail.firma.cz" -> "mail.firma.cz:25"; empty: not a host with a port.
QString normalPrimary(const QString &text);
QString normalListen(const QString &text); // "25" -> "*:25"; empty: not usable

// Which page can mend a fault at this path of the document ("domains[0].primaries[0]"): 0 domains and this machine, 1 primary.
int pageForPath(const QString &path);

} // namespace ui
