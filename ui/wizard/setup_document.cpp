// From the service's document to the draft and back (setup_draft.h).
#include <QJsonArray>
#include "base/endpoint.h"
#include "config/names.h"
#include "ui/wizard/setup_draft.h"

namespace ui {

namespace {

QJsonValue at(const QJsonObject &document, QStringView path)
{
    const qsizetype slash = path.indexOf(u'/');
    if (slash < 0)
        return document.value(path);
    return at(document.value(path.left(slash)).toObject(), path.mid(slash + 1));
}

// Undefined takes it out, and what becomes empty by that.
QJsonObject with(QJsonObject document, QStringView path, const QJsonValue &value)
{
    const qsizetype slash = path.indexOf(u'/');
    const QString key = path.left(slash < 0 ? path.size() : slash).toString();
    if (slash < 0) {
        document.insert(key, value);
        return document;
    }
    const QJsonObject inner = with(document.value(key).toObject(), path.mid(slash + 1), value);
    document.insert(key, inner.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(inner));
    return document;
}

QString text(const QJsonObject &document, const char *path, const QString &usual = {}) { return at(document, QString::fromLatin1(path)).toString(usual); }

// ---- what is the same in document and draft
void plain(auto &self, auto &io)
{
    io("smtp/publicAddresses", self.publicAddresses);
    io("smtp/clientLimits", self.clientLimits);
    io("notices/language", self.noticeLanguage);
    io("notices/delay", self.delay);
    io("notices/schedule", self.schedule);
    io("alerts/email", self.alertEmail);
    io("alerts/language", self.alertLanguage);
}

QStringList texts(const QJsonArray &array)
{
    QStringList all;
    for (const auto one : array)
        all << one.toString();
    return all;
}

struct PlainReader {
    const QJsonObject &document;
    void operator()(const char *path, QString &value) { value = text(document, path, value); }
    void operator()(const char *path, bool &value) { value = at(document, QString::fromLatin1(path)).toBool(value); }
    void operator()(const char *path, QStringList &value)
    {
        const QJsonValue there = at(document, QString::fromLatin1(path));
        if (there.isArray())
            value = texts(there.toArray());
    }
};

struct Values { // by path
    QJsonObject all;
    void operator()(const char *path, const QString &value) { all.insert(QLatin1String(path), value); }
    void operator()(const char *path, bool value) { all.insert(QLatin1String(path), value); }
    void operator()(const char *path, const QStringList &value) { all.insert(QLatin1String(path), QJsonArray::fromStringList(value)); }
};

QJsonObject plainValues(const SetupDraft &draft)
{
    Values values;
    plain(draft, values);
    return values.all;
}

QString listenText(const QJsonValue &value) // "host:port", or an object that may have one
{
    return value.isObject() ? value.toObject().value(QLatin1String("address")).toString() : value.toString();
}

QString zoneOf(const QJsonValue &value) { return value.isObject() ? value.toObject().value(QLatin1String("zone")).toString() : value.toString(); }

QString firstPrimary(const QJsonObject &domain) { return domain.value(QLatin1String("primaries")).toArray().first().toString(); }

// ---- of domains
void readDomain(const QJsonObject &domain, SetupDraft &draft)
{
    draft.primary = firstPrimary(domain);
    draft.primaryTls = text(domain, "tls", draft.primaryTls);
    draft.listFile = text(domain, "directory/file");
    draft.ldapUrl = text(domain, "directory/ldap/url");
    draft.ldapBase = text(domain, "directory/ldap/base");
    draft.ldapUser = text(domain, "directory/ldap/bindDn");
    draft.ldapSecret = text(domain, "directory/ldap/secret");
    draft.knownBy = QLatin1String(!draft.ldapUrl.isEmpty() ? knownByLdap : !draft.listFile.isEmpty() ? knownByList : knownByLearning);
}

// Only where the one that was shown stands first; none at all: its MX records say it.
QJsonArray withPrimary(QJsonArray primaries, const QString &shown, const QString &now)
{
    if (primaries.first().toString() != shown)
        return primaries;
    if (!primaries.isEmpty())
        primaries.removeFirst();
    if (!now.isEmpty() && !primaries.contains(now))
        primaries.prepend(now);
    return primaries;
}

QJsonValue orNone(const QString &value) { return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value); }

// A domain that has its own server, list or encryption keeps it.
QJsonObject withSources(QJsonObject domain, const SetupDraft &before, const SetupDraft &draft)
{
    SetupDraft present;
    readDomain(domain, present);
    const bool isShown = present.ldapUrl == before.ldapUrl && present.listFile == before.listFile;
    if (!isShown)
        return domain;
    const QString file = draft.knownBy == QLatin1String(knownByList) ? draft.listFile
                         : before.knownBy == QLatin1String(knownByList) ? QString() : present.listFile;
    if (file != present.listFile)
        domain = with(domain, u"directory/file", orNone(file));
    if (draft.knownBy != QLatin1String(knownByLdap))
        return present.ldapUrl.isEmpty() ? domain : with(domain, u"directory/ldap", QJsonValue::Undefined);
    const std::pair<const char *, const QString SetupDraft::*> keys[] = {
        {"directory/ldap/url", &SetupDraft::ldapUrl}, {"directory/ldap/base", &SetupDraft::ldapBase},
        {"directory/ldap/bindDn", &SetupDraft::ldapUser}, {"directory/ldap/secret", &SetupDraft::ldapSecret}};
    for (const auto &[path, member] : keys)
        if (draft.*member != present.*member)
            domain = with(domain, QString::fromLatin1(path), orNone(draft.*member));
    const bool isInClear = draft.ldapUrl.startsWith(QLatin1String("ldap:")) && !draft.ldapUser.isEmpty();
    if (isInClear && draft.ldapUrl != present.ldapUrl) // a password never goes without encryption
        domain = with(domain, u"directory/ldap/startTls", true);
    else if (draft.ldapUrl.startsWith(QLatin1String("ldaps:")) && present.ldapUrl.startsWith(QLatin1String("ldap:")))
        domain = with(domain, u"directory/ldap/startTls", QJsonValue::Undefined);
    return domain;
}

QJsonObject withDomain(QJsonObject domain, const QString &name, const SetupDraft &before, const SetupDraft &draft)
{
    domain.insert(QStringLiteral("name"), name);
    const QJsonArray primaries = withPrimary(domain.value(QLatin1String("primaries")).toArray(), before.primary, draft.primary);
    if (!primaries.isEmpty())
        domain.insert(QStringLiteral("primaries"), primaries);
    const QString tls = text(domain, "tls", SetupDraft().primaryTls);
    if (tls == before.primaryTls && tls != draft.primaryTls)
        domain.insert(QStringLiteral("tls"), draft.primaryTls);
    return withSources(domain, before, draft);
}

QJsonObject known(const QJsonArray &domains, const QString &name)
{
    for (const auto domain : domains)
        if (config::hostNameFromText(domain.toObject().value(QLatin1String("name")).toString()) == name)
            return domain.toObject();
    return {};
}

// A new one gets what those that are there were shown with.
QJsonArray domainsWith(const QJsonArray &old, const SetupDraft &before, const SetupDraft &draft)
{
    const SetupDraft none;
    QJsonArray domains;
    for (const QString &name : draft.domains) {
        const QJsonObject domain = known(old, name);
        domains.append(withDomain(domain, name, domain.isEmpty() ? none : before, draft));
    }
    return domains;
}

// ---- a server that passes mail on
QJsonObject smarthostObject(const QJsonValue &value)
{
    return value.isString() ? QJsonObject{{QStringLiteral("host"), value}} : value.toObject();
}

void readSmarthost(const QJsonObject &document, SetupDraft &draft)
{
    const QJsonObject host = smarthostObject(at(document, u"notices/smarthost"));
    draft.smarthost = host.value(QLatin1String("host")).toString();
    draft.smarthostTls = host.value(QLatin1String("tls")).toString(draft.smarthostTls);
    draft.smarthostImplicitTls = host.value(QLatin1String("implicitTls")).toBool();
    draft.smarthostAuth = host.value(QLatin1String("auth")).toString();
}

QJsonObject withSmarthost(const QJsonObject &document, const SetupDraft &draft)
{
    SetupDraft present;
    readSmarthost(document, present);
    const bool isSame = present.smarthost == draft.smarthost && present.smarthostTls == draft.smarthostTls && present.smarthostAuth == draft.smarthostAuth
                        && present.smarthostImplicitTls == draft.smarthostImplicitTls;
    if (isSame)
        return document;
    if (draft.smarthost.isEmpty())
        return with(document, u"notices/smarthost", QJsonValue::Undefined);
    QJsonObject host = smarthostObject(at(document, u"notices/smarthost"));
    const bool isAnother = present.smarthost != draft.smarthost;
    if (isAnother)
        host.remove(QStringLiteral("tlsName")); // that one's
    host.insert(QStringLiteral("host"), draft.smarthost);
    host.insert(QStringLiteral("tls"), draft.smarthostTls);
    host.insert(QStringLiteral("implicitTls"), draft.smarthostImplicitTls ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined));
    const bool isOldLogin = isAnother && draft.smarthostAuth == present.smarthostAuth; // no password is sent to a server that it is not for
    host.insert(QStringLiteral("auth"), orNone(isOldLogin ? QString() : draft.smarthostAuth));
    return with(document, u"notices/smarthost", host);
}

// ---- certificate, lists of bad clients, webhook
QJsonObject withCertificate(QJsonObject document, const SetupDraft &draft)
{
    QJsonArray all = document.value(QLatin1String("certificates")).toArray();
    const QJsonObject first = all.first().toObject();
    if (first.value(QLatin1String("file")).toString() == draft.certificateFile && first.value(QLatin1String("key")).toString() == draft.certificateKey)
        return document;
    if (draft.certificateFile.isEmpty()) {
        document.remove(QStringLiteral("certificates")); // of our own making
        return document;
    }
    QJsonObject certificate{{QStringLiteral("file"), draft.certificateFile}};
    certificate.insert(QStringLiteral("key"), orNone(draft.certificateKey));
    if (all.isEmpty())
        all.append(certificate);
    else
        all.replace(0, certificate);
    document.insert(QStringLiteral("certificates"), all);
    return document;
}

QStringList zonesOf(const QJsonObject &document)
{
    QStringList zones;
    const QJsonArray all = at(document, u"smtp/dnsbl").toArray();
    for (const auto one : all)
        zones << zoneOf(one);
    return zones;
}

// One that stays keeps its mode.
QJsonObject withBlocklists(const QJsonObject &document, const QStringList &zones)
{
    if (zonesOf(document) == zones)
        return document;
    const QJsonArray old = at(document, u"smtp/dnsbl").toArray();
    QJsonArray lists;
    for (const QString &zone : zones) {
        QJsonValue list = zone;
        for (const auto one : old)
            if (zoneOf(one) == zone)
                list = one;
        lists.append(list);
    }
    return with(document, u"smtp/dnsbl", lists.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(lists));
}

QJsonObject withWebhook(QJsonObject document, const SetupDraft &draft)
{
    if (draft.webhookUrl.isEmpty())
        return text(document, "alerts/webhook/url").isEmpty() ? document : with(document, u"alerts/webhook", QJsonValue::Undefined);
    if (text(document, "alerts/webhook/url") != draft.webhookUrl)
        document = with(document, u"alerts/webhook/url", draft.webhookUrl);
    if (text(document, "alerts/webhook/format", SetupDraft().webhookFormat) != draft.webhookFormat)
        document = with(document, u"alerts/webhook/format", draft.webhookFormat);
    return document;
}

} // namespace

SetupDraft draftFrom(const QJsonObject &document, const QString &hostname, const QString &language)
{
    SetupDraft draft;
    const QJsonArray domains = document.value(QLatin1String("domains")).toArray();
    for (const auto value : domains) {
        const QString name = value.toObject().value(QLatin1String("name")).toString();
        draft.domains.append(config::hostNameFromText(name).value_or(name));
    }
    if (domains.isEmpty())
        draft.noticeLanguage = draft.alertLanguage = language;
    else
        readDomain(domains.first().toObject(), draft);
    draft.hostname = document.value(QLatin1String("hostname")).toString(hostname);
    draft.listen = listenText(document.value(QLatin1String("listen")).toArray().first());
    if (draft.listen.isEmpty())
        draft.listen = QLatin1String(defaultListen);
    PlainReader reader{document};
    plain(draft, reader);
    readSmarthost(document, draft);
    const QJsonObject certificate = document.value(QLatin1String("certificates")).toArray().first().toObject();
    draft.certificateFile = certificate.value(QLatin1String("file")).toString();
    draft.certificateKey = certificate.value(QLatin1String("key")).toString();
    draft.blocklists = zonesOf(document);
    draft.webhookUrl = text(document, "alerts/webhook/url");
    draft.webhookFormat = text(document, "alerts/webhook/format", draft.webhookFormat);
    return draft;
}

QJsonObject merged(const QJsonObject &document, const SetupDraft &before, const SetupDraft &draft)
{
    QJsonObject result = document;
    result.insert(QStringLiteral("domains"), domainsWith(document.value(QLatin1String("domains")).toArray(), before, draft));
    result.insert(QStringLiteral("hostname"), draft.hostname);
    QJsonArray listen = document.value(QLatin1String("listen")).toArray();
    if (listen.isEmpty())
        listen.append(draft.listen);
    else if (listenText(listen.first()) != draft.listen)
        listen.replace(0, draft.listen);
    result.insert(QStringLiteral("listen"), listen);
    SetupDraft present;
    PlainReader reader{document};
    plain(present, reader);
    const QJsonObject now = plainValues(present), wanted = plainValues(draft);
    for (auto value = wanted.begin(); value != wanted.end(); ++value) // only what differs: defaults are not written down
        if (value.value() != now.value(value.key()))
            result = with(result, value.key(), value.value());
    result = withSmarthost(result, draft);
    result = withCertificate(result, draft);
    result = withBlocklists(result, draft.blocklists);
    return withWebhook(result, draft);
}

} // namespace ui
