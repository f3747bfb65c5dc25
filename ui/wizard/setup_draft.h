// What the wizard is about to set up, and how it becomes a configuration document. PURE values.
// Everything the wizard does not ask stays in the document as it was.
#pragma once
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

// The pages, in their order.
enum class Step { Welcome, Domains, Primary, Machine, Dns, Certificate, Notices, Summary };
inline constexpr int stepCount = 8;

// How Restante knows who exists behind the primary.
inline constexpr auto knownByLearning = "learn";
inline constexpr auto knownByList = "list";
inline constexpr auto knownByLdap = "ldap";

// Words and durations are spelt as in the configuration; the defaults are its defaults.
struct SetupDraft {
    QStringList domains; // A-labels
    QString primary;     // "host:port"; one for all domains, which is what small firms have
    QString hostname;    // ours, as in the MX record
    QString listen;      // "*:25"

    QString knownBy = QLatin1String(knownByLearning); // of all domains, like the primary
    QString listFile;                                 // empty: lists are imported by hand
    QString ldapUrl, ldapBase, ldapUser, ldapSecret;  // ldapSecret: name of the password that is kept; empty: none
    QString primaryTls = QStringLiteral("opportunistic");

    QStringList publicAddresses; // ours behind a router
    QString smarthost;           // "host:port"; empty: none
    QString smarthostTls = QStringLiteral("opportunistic");
    bool smarthostImplicitTls = false;
    QString smarthostUser;       // with a new login; the kept one cannot be read
    QString smarthostAuth;       // name of the login that is kept; empty: none

    QString certificateFile, certificateKey; // empty: of our own making
    bool clientLimits = true;
    QStringList blocklists;                  // zones

    QString noticeLanguage = QStringLiteral("en");
    QString delay = QStringLiteral("verified");
    QStringList schedule{QStringLiteral("4h"), QStringLiteral("2d")};
    QStringList alertEmail;
    QString alertLanguage = QStringLiteral("en");
    QString webhookUrl;
    QString webhookFormat = QStringLiteral("json");

    // Never written down anywhere by us: they go to the service, once.
    QString smarthostPassword;
    QString ldapPassword;
    // Found on the way, not decided: our addresses as others see them.
    QStringList foundAddresses;
    bool isOutboundBlocked = false; // port 25 leads nowhere

    friend bool operator==(const SetupDraft &, const SetupDraft &) = default;

    // All but what is not kept, by the names under which a draft is kept.
    static void fields(auto &self, auto &io)
    {
        io("domains", self.domains);
        io("primary", self.primary);
        io("hostname", self.hostname);
        io("listen", self.listen);
        io("knownBy", self.knownBy);
        io("listFile", self.listFile);
        io("ldapUrl", self.ldapUrl);
        io("ldapBase", self.ldapBase);
        io("ldapUser", self.ldapUser);
        io("ldapSecret", self.ldapSecret);
        io("primaryTls", self.primaryTls);
        io("publicAddresses", self.publicAddresses);
        io("smarthost", self.smarthost);
        io("smarthostTls", self.smarthostTls);
        io("smarthostImplicitTls", self.smarthostImplicitTls);
        io("smarthostUser", self.smarthostUser);
        io("smarthostAuth", self.smarthostAuth);
        io("certificateFile", self.certificateFile);
        io("certificateKey", self.certificateKey);
        io("clientLimits", self.clientLimits);
        io("blocklists", self.blocklists);
        io("noticeLanguage", self.noticeLanguage);
        io("delay", self.delay);
        io("schedule", self.schedule);
        io("alertEmail", self.alertEmail);
        io("alertLanguage", self.alertLanguage);
        io("webhookUrl", self.webhookUrl);
        io("webhookFormat", self.webhookFormat);
    }
};

inline constexpr auto defaultListen = "*:25";

// The present values; `hostname` is taken where the document has none, `language` for notices and alerts where nothing is set up yet.
SetupDraft draftFrom(const QJsonObject &document, const QString &hostname, const QString &language = QStringLiteral("en"));

// `document` with the draft in it. Domains that were there keep their other keys, and their own primaries and the like if those were not the
// ones the wizard showed (`before`).
QJsonObject merged(const QJsonObject &document, const SetupDraft &before, const SetupDraft &draft);

// What a person changed in `draft` since `from`, on top of `now`: somebody else changed the configuration meanwhile.
SetupDraft rebased(const SetupDraft &draft, const SetupDraft &from, const SetupDraft &now);

QJsonObject jsonOf(const SetupDraft &draft);
SetupDraft draftFromJson(const QJsonObject &json); // what is missing or of another type keeps its default

// ---- passwords
struct NewSecret {
    QString name, value;

    friend bool operator==(const NewSecret &, const NewSecret &) = default;
};
// Names for the passwords in `draft`, none of them in `taken`, so that what is in use stays until the new configuration is; the draft names them then.
QList<NewSecret> nameSecrets(SetupDraft &draft, const QStringList &taken);
// Of `before`: names that `document` mentions nowhere any more.
QStringList unusedSecrets(const SetupDraft &before, const QJsonObject &document);

// ---- what people write. Empty: not usable.
QString normalPrimary(const QString &text);         // "mail.firma.cz" -> "mail.firma.cz:25"
QString normalListen(const QString &text);          // "25" -> "*:25"
QString normalSmarthost(const QString &text);       // "smtp.provider.cz" -> "smtp.provider.cz:587": where logins are taken (RFC 6409)
bool isImplicitTlsPort(const QString &endpoint);    // 465 (RFC 8314)
QString normalLdapUrl(const QString &text);         // "dc1.firma.local" -> "ldaps://dc1.firma.local"
QStringList wordsOf(const QString &text);           // at commas, semicolons, blanks and line ends
QString domainOfAddress(const QString &address);    // A-labels; empty: no mail address
bool isBehindPrimary(const SetupDraft &draft, const QString &address); // it is of a domain that is protected here
bool isWebUrl(const QString &text);
QString suggestedHostname(const SetupDraft &draft); // "mx2.firma.cz" where this machine has no name that could be published

// Which page can mend a fault at this path of the document ("domains[0].primaries[0]").
Step stepForPath(const QString &path);

} // namespace ui
