#include <QJsonDocument>
#include <QTest>
#include "config/parse.h"

using namespace config;
using namespace std::chrono_literals;

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError problem{};
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        qFatal("bad test document: %s", text);
    return document.object();
}

} // namespace

class TestConfigParse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheSmallestUsefulFile()
    {
        const Parsed p = parse(json(R"({"hostname":"mx2.example.test","listen":["127.0.0.1:2525"],
            "domains":[{"name":"example.test","primaries":["127.0.0.1:2526"]}]})"));
        QCOMPARE(p.faults.size(), 0);
        QCOMPARE(p.config.hostname, "mx2.example.test");
        QCOMPARE(p.config.listen, (QList<Listener>{{{"127.0.0.1", 2525}}}));
        QCOMPARE(p.config.domains.size(), 1);
        QCOMPARE(p.config.domains.at(0).primaries, (QList<Endpoint>{{"127.0.0.1", 2526}}));
        QVERIFY(p.config.isSetUp());
    }

    void anEmptyDocumentIsTheDefaultsAndNotSetUp()
    {
        const Parsed p = parse({});
        QVERIFY(p);
        QCOMPARE(p.config, Config{});
        QVERIFY(!p.config.isSetUp());
    }

    void readsEveryKindOfValue()
    {
        const Parsed p = parse(json(R"({"listen":[{"address":"[::1]:26"}],
            "domains":[{"name":"BÜCHER.Example.","aliases":["Example.ORG"],"primaries":["mx1.example.org","[2001:db8::1]:26"],
                "acceptance":"onlyWhenDown","unknownRecipients":"defer","caseMatters":true,"plusAddressing":true,"tls":"pinned","tlsName":"mx1.example.org","implicitTls":true,
                "tlsPins":["47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="],"xclient":true,"sourceAddress":"192.0.2.2",
                "auth":"login","probeAddress":"192.0.2.1:2525",
                "directory":{"file":"/srv/staff.csv","fileComplete":true,"refresh":"30m","ldap":{"url":"ldaps:\/\/dc1.example.org","base":"dc=example,dc=org",
                    "bindDn":"reader@example.org","secret":"dc1","filter":"\u0028mail=*\u0029","attributes":["mail"],"complete":true,"refresh":"6h",
                    "caFile":"/etc/ca.pem","pageSize":500}}}],
            "smtp":{"clientLimits":false,"spf":false,"greetingDelay":"0s","maxMessageSize":"25MB","maxRecipients":200,"outboundPort":2525,
                "publicAddresses":["192.0.2.9","2001:db8::9"],"postmaster":"admin@example.org","dnsbl":["zen.example.org",{"zone":"Log.example.org","mode":"log"}]},
            "handover":{"probation":"off","maxSessions":20,"retryFirst":"30s"},
            "notices":{"delay":"all","schedule":["1h","1d"],"perHour":0,"smarthost":{"host":"relay.test:587","tls":"verified","tlsName":"mail.relay.test","implicitTls":true,"auth":"relay"},"from":"mailer"},
            "alerts":{"email":["admin@elsewhere.test"],"webhook":{"url":"https:\/\/hook.test\/in","format":"ntfy","secret":"hook"},
                "quietHours":{"from":"22:00","to":"06:30","problems":false},"language":"cs","primaryDownAfter":"10m","oldestMail":"1h","overAfter":"5m",
                "reminders":["1h","1d"],"perHour":5},
            "dns":{"servers":["127.0.0.1@5353","::1"],"authoritativePort":5353},
            "doctor":{"interval":"90m","smtpPort":2525,"httpsPort":8443,"treatAsPublic":["127.0.0.0/8"],"caFile":"/etc/ca.pem","blocklists":["Zen.example.org"],"worldDomains":[]},
            "control":{"socket":"/tmp/c","viewers":["user:eva"],"administrators":["group:adm"]}})"));
        QVERIFY2(p, qPrintable(p.faults.isEmpty() ? QString() : faultLine(p.faults.first())));
        const Domain &d = p.config.domains.at(0);
        QCOMPARE(d.name, "xn--bcher-kva.example");
        QCOMPARE(d.aliases, QStringList{"example.org"});
        QCOMPARE(d.primaries, (QList<Endpoint>{{"mx1.example.org", 25}, {"2001:db8::1", 26}}));
        QCOMPARE(d.acceptance, Acceptance::OnlyWhenDown);
        QCOMPARE(d.unknownRecipients, UnknownRecipients::Defer);
        QVERIFY(d.caseMatters && d.plusAddressing);
        QCOMPARE(d.tls, TlsMode::Pinned);
        QVERIFY(d.implicitTls);
        QCOMPARE(d.directory, (DirectorySources{"/srv/staff.csv", true, 30min,
                                                LdapSource{"ldaps://dc1.example.org", false, "dc=example,dc=org", "reader@example.org", "dc1", "(mail=*)",
                                                           {"mail"}, true, 6h, "/etc/ca.pem", 500}}));
        QCOMPARE(d.tlsPins, QStringList{"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="});
        QVERIFY(d.xclient);
        QCOMPARE(d.sourceAddress, QStringLiteral("192.0.2.2"));
        QCOMPARE(d.auth, QStringLiteral("login"));
        QCOMPARE(d.probeAddress, (Endpoint{"192.0.2.1", 2525}));
        QCOMPARE(p.config.doctor, (Doctor{2525, 8443, {"127.0.0.0/8"}, "/etc/ca.pem", {"zen.example.org"}, 90min, {}}));
        QCOMPARE(p.config.smtp.greetingDelay, 0ms);
        QCOMPARE(p.config.smtp.dnsbl, (QList<Blocklist>{{"zen.example.org", true}, {"log.example.org", false}}));
        QCOMPARE(p.config.smtp.maxMessageSize, 25'000'000);
        QVERIFY(!p.config.smtp.clientLimits);
        QVERIFY(!p.config.smtp.spf);
        QVERIFY(!p.config.handover.probation);
        QCOMPARE(p.config.notices.schedule, (QList<std::chrono::milliseconds>{1h, 24h}));
        QCOMPARE(p.config.notices.delay, DelayNotices::All);
        QCOMPARE(p.config.notices.smarthost, (Smarthost{{"relay.test", 587}, TlsMode::Verified, "mail.relay.test", true, "relay"}));
        const Alerts alerts{{"admin@elsewhere.test"}, Webhook{"https://hook.test/in", WebhookFormat::Ntfy, "hook"}, QuietHours{22 * 60, 6 * 60 + 30, false}, "cs", 10min, 1h, 5min,
                            {1h, 24h}, 5};
        QCOMPARE(p.config.alerts, alerts);
        QCOMPARE(p.config.dns.servers, (QList<Endpoint>{{"127.0.0.1", 5353}, {"::1", 53}}));
        QCOMPARE(p.config.control.viewers, QStringList{"user:eva"});
        QCOMPARE(p.config.control.operators, QStringList{"group:restante"});
    }

    void takesASmarthostInShort()
    {
        const Parsed p = parse(json(R"({"listen":["*:2525"],"notices":{"smarthost":"127.0.0.1:587"}})"));
        QVERIFY(p);
        QCOMPARE(p.config.notices.smarthost, Smarthost{(Endpoint{"127.0.0.1", 587})});
        QCOMPARE(parse(json(R"({"notices":{"smarthost":{"host":"relay.test"}}})")).config.notices.smarthost, Smarthost{(Endpoint{"relay.test", 25})});
        QVERIFY(!parse(json(R"({"notices":{"smarthost":null}})")).config.notices.smarthost);
    }

    void namesEachFaultWithItsPath_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *document, const char *code, const char *path) {
            QTest::newRow(name) << document << code << path;
        };
        row("unknown key", R"({"colour":1})", "config.unknown-key", "colour");
        row("unknown key below", R"({"smtp":{"colour":1}})", "config.unknown-key", "smtp.colour");
        row("unknown key of a domain", R"({"domains":[{"name":"a.test","primary":[]}]})", "config.unknown-key", "domains[0].primary");
        row("dotted key", R"({"smtp.maxRecipients":200})", "config.unknown-key", "smtp.maxRecipients");
        row("indexed key", R"({"domains[0]":{}})", "config.unknown-key", "domains[0]");
        row("wrong case", R"({"Domains":[]})", "config.unknown-key", "Domains");
        row("text for a number", R"({"smtp":{"maxRecipients":"200"}})", "config.wrong-type", "smtp.maxRecipients");
        row("fraction", R"({"smtp":{"maxRecipients":200.5}})", "config.wrong-type", "smtp.maxRecipients");
        row("number for a text", R"({"hostname":7})", "config.wrong-type", "hostname");
        row("no list", R"({"smtp":{"dnsbl":["bad list"]}})", "config.bad-hostname", "smtp.dnsbl[0].zone");
        row("a list without a name", R"({"smtp":{"dnsbl":[{"mode":"log"}]}})", "config.missing", "smtp.dnsbl[0].zone");
        row("a list in no mode", R"({"smtp":{"dnsbl":[{"zone":"a.test","mode":"maybe"}]}})", "config.bad-choice", "smtp.dnsbl[0].mode");
        row("a list twice", R"({"smtp":{"dnsbl":["a.test","A.test"]}})", "config.duplicate", "smtp.dnsbl[1]");
        const auto directory = [&row](const char *name, const char *json, const char *code, const char *path) {
            row(name, (QByteArray(R"({"domains":[{"name":"a.test","directory":)") + json + "}]}").constData(), code, path);
        };
        directory("file without a folder", R"({"file":"staff.csv"})", "config.not-absolute", "domains[0].directory.file");
        directory("refresh too often", R"({"refresh":"1s"})", "config.out-of-range", "domains[0].directory.refresh");
        directory("refresh when it is too late", R"({"refresh":"7d"})", "config.out-of-range", "domains[0].directory.refresh");
        directory("ldap of no kind", R"({"ldap":"dc1"})", "config.wrong-type", "domains[0].directory.ldap");
        directory("ldap nowhere", R"({"ldap":{"base":"dc=a"}})", "config.missing", "domains[0].directory.ldap.url");
        directory("ldap everywhere", R"({"ldap":{"url":"ldaps:\/\/dc1"}})", "config.missing", "domains[0].directory.ldap.base");
        directory("ldap at a web server", R"({"ldap":{"url":"https:\/\/dc1","base":"dc=a"}})", "config.bad-ldap-url", "domains[0].directory.ldap.url");
        directory("ldap in TLS in TLS", R"({"ldap":{"url":"ldaps:\/\/dc1","base":"dc=a","startTls":true}})", "config.tls-twice", "domains[0].directory.ldap.startTls");
        directory("ldap with a name alone", R"({"ldap":{"url":"ldaps:\/\/dc1","base":"dc=a","bindDn":"x"}})", "config.missing", "domains[0].directory.ldap.secret");
        directory("ldap with a password alone", R"({"ldap":{"url":"ldaps:\/\/dc1","base":"dc=a","secret":"x"}})", "config.missing", "domains[0].directory.ldap.bindDn");
        directory("ldap in clear", R"({"ldap":{"url":"ldap:\/\/dc1","base":"dc=a","bindDn":"x","secret":"x"}})", "config.password-in-clear",
                  "domains[0].directory.ldap.bindDn");
        directory("ldap filter", R"({"ldap":{"url":"ldaps:\/\/dc1","base":"dc=a","filter":"mail=*"}})", "config.bad-filter", "domains[0].directory.ldap.filter");
        directory("ldap attribute", R"({"ldap":{"url":"ldaps:\/\/dc1","base":"dc=a","attributes":["*"]}})", "config.bad-attribute",
                  "domains[0].directory.ldap.attributes[0]");
        directory("ldap certificates", R"({"ldap":{"url":"ldaps:\/\/dc1","base":"dc=a","caFile":"ca.pem"}})", "config.not-absolute",
                  "domains[0].directory.ldap.caFile");
        directory("ldap page", R"({"ldap":{"url":"ldaps:\/\/dc1","base":"dc=a","pageSize":1}})", "config.out-of-range", "domains[0].directory.ldap.pageSize");
        row("short pin", R"({"domains":[{"name":"a.test","tlsPins":["47DEQpj8HBSa"]}]})", "config.bad-pin", "domains[0].tlsPins[0]");
        row("pin in hex", R"({"domains":[{"name":"a.test","tlsPins":["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b"]}]})", "config.bad-pin", "domains[0].tlsPins[0]");
        row("source is a name", R"({"domains":[{"name":"a.test","sourceAddress":"eth0"}]})", "config.bad-address", "domains[0].sourceAddress");
        row("too many lists", R"({"smtp":{"dnsbl":["a.b","b.b","c.b","d.b","e.b","f.b","g.b","h.b","i.b","j.b","k.b"]}})", "config.out-of-range", "smtp.dnsbl");
        row("text for a flag", R"({"smtp":{"clientLimits":"no"}})", "config.wrong-type", "smtp.clientLimits");
        row("object for a list", R"({"domains":{}})", "config.wrong-type", "domains");
        row("text for an object", R"({"smtp":"fast"})", "config.wrong-type", "smtp");
        row("text for a domain", R"({"domains":["a.test"]})", "config.wrong-type", "domains[0]");
        row("number in a list", R"({"domains":[{"name":"a.test","primaries":[25]}]})", "config.wrong-type", "domains[0].primaries[0]");
        row("too few recipients", R"({"smtp":{"maxRecipients":99}})", "config.out-of-range", "smtp.maxRecipients");
        row("huge number", R"({"smtp":{"maxRecipients":4294967496}})", "config.out-of-range", "smtp.maxRecipients");
        row("no name", R"({"domains":[{}]})", "config.missing", "domains[0].name");
        row("empty name", R"({"domains":[{"name":""}]})", "config.missing", "domains[0].name");
        row("bad name", R"({"domains":[{"name":"a b.test"}]})", "config.bad-hostname", "domains[0].name");
        row("address as a name", R"({"domains":[{"name":"192.0.2.1"}]})", "config.bad-hostname", "domains[0].name");
        row("duplicate domain", R"({"domains":[{"name":"a.test"},{"name":"A.test."}]})", "config.duplicate-domain", "domains[1].name");
        row("alias is a domain", R"({"domains":[{"name":"a.test"},{"name":"b.test","aliases":["a.test"]}]})", "config.duplicate-domain",
            "domains[1].aliases[0]");
        row("domain is its own alias", R"({"domains":[{"name":"a.test","aliases":["a.test"]}]})", "config.duplicate-domain",
            "domains[0].aliases[0]");
        row("duplicate alias", R"({"domains":[{"name":"a.test","aliases":["b.test","b.test"]}]})", "config.duplicate-domain",
            "domains[0].aliases[1]");
        row("own hostname", R"({"hostname":"mx2.a.test","domains":[{"name":"a.test","primaries":["mx1.a.test","mx2.a.test"]}]})",
            "config.primary-is-us", "domains[0].primaries[1]");
        row("own listener", R"({"listen":["127.0.0.1:2525"],"domains":[{"name":"a.test","primaries":["127.0.0.1:2525"]}]})",
            "config.primary-is-us", "domains[0].primaries[0]");
        row("duplicate primary", R"({"domains":[{"name":"a.test","primaries":["m.a.test","m.a.test:25"]}]})", "config.duplicate",
            "domains[0].primaries[1]");
        row("port 0", R"({"listen":["127.0.0.1:0"]})", "config.bad-endpoint", "listen[0]");
        row("port 65536", R"({"listen":["127.0.0.1:65536"]})", "config.bad-endpoint", "listen[0]");
        row("port is a word", R"({"listen":["127.0.0.1:smtp"]})", "config.bad-endpoint", "listen[0]");
        row("no host", R"({"listen":[":25"]})", "config.bad-endpoint", "listen[0]");
        row("bad host", R"({"listen":["a_b c:25"]})", "config.bad-endpoint", "listen[0]");
        row("mistyped address", R"({"listen":["192.0.2.300:25"]})", "config.bad-endpoint", "listen[0]");
        row("listener twice", R"({"listen":["127.0.0.1:25","127.0.0.1:25"]})", "config.duplicate", "listen[1]");
        row("listener without address", R"({"listen":[{}]})", "config.missing", "listen[0].address");
        row("listener with port 0", R"({"listen":[{"address":"127.0.0.1:0"}]})", "config.bad-endpoint", "listen[0].address");
        row("everywhere is no primary", R"({"domains":[{"name":"a.test","primaries":["*:25"]}]})", "config.bad-endpoint",
            "domains[0].primaries[0]");
        row("bad choice", R"({"domains":[{"name":"a.test","acceptance":"sometimes"}]})", "config.bad-choice", "domains[0].acceptance");
        row("flag for on or off", R"({"handover":{"probation":true}})", "config.wrong-type", "handover.probation");
        row("duration without unit", R"({"spool":{"lifetime":"5"}})", "config.bad-duration", "spool.lifetime");
        row("negative duration", R"({"spool":{"lifetime":"-5d"}})", "config.bad-duration", "spool.lifetime");
        row("probing without pause", R"({"handover":{"probeInterval":"0s"}})", "config.out-of-range", "handover.probeInterval");
        row("size without unit", R"({"spool":{"minFree":"500"}})", "config.bad-size", "spool.minFree");
        row("size too small", R"({"smtp":{"maxMessageSize":"1KB"}})", "config.out-of-range", "smtp.maxMessageSize");
        row("lifetimes the wrong way round", R"({"spool":{"lifetime":"31d"}})", "config.not-less", "spool.lifetime");
        row("retries the wrong way round", R"({"handover":{"retryFirst":"2h"}})", "config.not-less", "handover.retryFirst");
        row("schedule falls", R"({"notices":{"schedule":["2d","4h"]}})", "config.not-rising", "notices.schedule[1]");
        row("number for a smarthost", R"({"notices":{"smarthost":25}})", "config.wrong-type", "notices.smarthost");
        row("bad smarthost", R"({"notices":{"smarthost":"a b"}})", "config.bad-endpoint", "notices.smarthost");
        row("smarthost without a host", R"({"notices":{"smarthost":{"auth":"relay"}}})", "config.missing", "notices.smarthost.host");
        row("bad host of a smarthost", R"({"notices":{"smarthost":{"host":"*"}}})", "config.bad-endpoint", "notices.smarthost.host");
        row("pinned smarthost", R"({"notices":{"smarthost":{"host":"a.test","tls":"pinned"}}})", "config.bad-choice", "notices.smarthost.tls");
        row("unknown key of a smarthost", R"({"notices":{"smarthost":{"host":"a.test","password":"x"}}})", "config.unknown-key", "notices.smarthost.password");
        row("smarthost is the primary", R"({"domains":[{"name":"a.test","primaries":["m.a.test:25"]}],"notices":{"smarthost":"M.a.test."}})",
            "config.smarthost-is-primary", "notices.smarthost");
        row("smarthost is where senders reach it", R"({"domains":[{"name":"a.test","probeAddress":"192.0.2.1:25"}],"notices":{"smarthost":{"host":"192.0.2.1"}}})",
            "config.smarthost-is-primary", "notices.smarthost");
        row("smarthost is our listener", R"({"listen":["127.0.0.1:2525"],"notices":{"smarthost":"127.0.0.1:2525"}})", "config.smarthost-is-us", "notices.smarthost");
        row("smarthost is us on any address", R"({"listen":["*:25"],"notices":{"smarthost":"localhost"}})", "config.smarthost-is-us", "notices.smarthost");
        row("alerts to nobody", R"({"alerts":{"email":["admin"]}})", "config.bad-mail-address", "alerts.email[0]");
        row("alerts to somebody twice", R"({"alerts":{"email":["a@b.test","a@b.test"]}})", "config.duplicate", "alerts.email[1]");
        row("alerts to a protected domain", R"({"domains":[{"name":"a.test"}],"alerts":{"email":["x@b.test","boss@A.test"]}})", "config.alerts-behind-primary", "alerts.email[1]");
        row("alerts to an alias", R"({"domains":[{"name":"a.test","aliases":["b.test"]}],"alerts":{"email":["x@b.test"]}})", "config.alerts-behind-primary", "alerts.email[0]");
        row("webhook without an address", R"({"alerts":{"webhook":{"format":"json"}}})", "config.missing", "alerts.webhook.url");
        row("webhook by another protocol", R"({"alerts":{"webhook":{"url":"ftp:\/\/hook.test/"}}})", "config.bad-web-url", "alerts.webhook.url");
        row("webhook with a password", R"({"alerts":{"webhook":{"url":"https:\/\/me:secret@hook.test/"}}})", "config.bad-web-url", "alerts.webhook.url");
        row("ntfy without a topic", R"({"alerts":{"webhook":{"url":"https:\/\/ntfy.test","format":"ntfy"}}})", "config.no-topic", "alerts.webhook.url");
        row("token in the clear", R"({"alerts":{"webhook":{"url":"http:\/\/hook.test/","secret":"x"}}})", "config.token-in-clear", "alerts.webhook.secret");
        row("quiet hours without an end", R"({"alerts":{"quietHours":{"from":"22:00"}}})", "config.missing", "alerts.quietHours.to");
        row("no time of the day", R"({"alerts":{"quietHours":{"from":"22:00","to":"24:00"}}})", "config.bad-time-of-day", "alerts.quietHours.to");
        row("reminders fall", R"({"alerts":{"reminders":["1h","5m"]}})", "config.not-rising", "alerts.reminders[1]");
        row("one message an hour", R"({"alerts":{"perHour":1}})", "config.out-of-range", "alerts.perHour");
        row("smarthost is us by name", R"({"hostname":"mx2.a.test","listen":["0.0.0.0:25"],"notices":{"smarthost":"mx2.a.test"}})", "config.smarthost-is-us",
            "notices.smarthost");
        row("bad address", R"({"smtp":{"publicAddresses":["mx.a.test"]}})", "config.bad-address", "smtp.publicAddresses[0]");
        row("DNS server by name", R"({"dns":{"servers":["dns.a.test@53"]}})", "config.bad-address", "dns.servers[0]");
        row("bad prefix", R"({"doctor":{"treatAsPublic":["127.0.0.0/33"]}})", "config.bad-address", "doctor.treatAsPublic[0]");
        row("CA somewhere", R"({"doctor":{"caFile":"ca.pem"}})", "config.not-absolute", "doctor.caFile");
        row("list that is none", R"({"doctor":{"blocklists":["a b"]}})", "config.bad-hostname", "doctor.blocklists[0]");
        row("bad person", R"({"control":{"viewers":["eva"]}})", "config.bad-principal", "control.viewers[0]");
        row("figures for everybody", R"({"metrics":{"listen":"0.0.0.0:9925"}})", "config.not-loopback", "metrics.listen");
        row("figures by name", R"({"metrics":{"listen":"mx2.a.test:9925"}})", "config.not-loopback", "metrics.listen");
        row("figures without a port", R"({"metrics":{"listen":"127.0.0.1"}})", "config.bad-endpoint", "metrics.listen");
        row("certificate without a file", R"({"certificates":[{"key":"/k.pem"}]})", "config.missing", "certificates[0].file");
        row("certificate somewhere", R"({"certificates":[{"file":"tls.pem"}]})", "config.not-absolute", "certificates[0].file");
        row("certificate twice", R"({"certificates":[{"file":"/a.pem"},{"file":"/a.pem"}]})", "config.duplicate", "certificates[1]");
        row("certificate as a text", R"({"certificates":["/a.pem"]})", "config.wrong-type", "certificates[0]");
        row("bad postmaster", R"({"smtp":{"postmaster":"admin"}})", "config.bad-mail-address", "smtp.postmaster");
        row("line break in a text", R"({"domains":[{"name":"a.test","auth":"a\nb"}]})", "config.control-character", "domains[0].auth");
    }
    void namesEachFaultWithItsPath()
    {
        QFETCH(QString, document);
        QFETCH(QString, code);
        QFETCH(QString, path);
        const Parsed p = parse(json(document.toUtf8().constData()));
        QStringList all;
        for (const Fault &f : p.faults)
            all << faultLine(f);
        QVERIFY2(p.faults.size() == 1, qPrintable(all.join('\n')));
        QCOMPARE(p.faults.first().code, code);
        QCOMPARE(p.faults.first().path, path);
    }

    void noFaultTellsMoreOfAnAddressThanItsHost_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *document, const char *value) { QTest::newRow(document) << QString(document) << QString(value); };
        row(R"({"alerts":{"webhook":{"url":"https:\/\/me:secret@hook.test/secret"}}})", "https://hook.test");
        row(R"({"alerts":{"webhook":{"url":"htps:\/\/hook.test/secret"}}})", "htps://hook.test");
        row(R"({"alerts":{"webhook":{"url":"hook.test/secret"}}})", "***");
        row(R"({"alerts":{"webhook":{"url":"https:\/\/hook.test/?auth=secret","format":"ntfy"}}})", "https://hook.test");
        row(R"({"alerts":{"webhook":{"url":"http:\/\/hook.test/secret","secret":"x"}}})", "http://hook.test");
        row(R"({"domains":[{"name":"a.test","primaries":["b.test"],"directory":{"ldap":{"url":"ldap:\/\/me:secret@dc1/dc=a","base":"dc=a"}}}]})", "ldap://dc1");
        row(R"({"domains":[{"name":"a.test","primaries":["b.test"],"directory":{"ldap":{"url":"ldap:\/\/dc1","base":"dc=a","bindDn":"x","secret":"x"}}}]})", "ldap://dc1");
    }
    void noFaultTellsMoreOfAnAddressThanItsHost()
    {
        QFETCH(QString, document);
        const Parsed p = parse(json(document.toUtf8().constData()));
        QCOMPARE(p.faults.size(), 1);
        QTEST(p.faults.first().parameters.value(QLatin1String("value")).toString(), "value");
        QVERIFY(!faultLine(p.faults.first()).contains(QLatin1String("/secret")));
    }
    void namesAllFaultsAtOnce()
    {
        const Parsed p = parse(json(R"({"colour":1,"hostname":7,"domains":[{"name":"a b"},{"tls":"maybe"}],"spool":{"lifetime":"x"}})"));
        QCOMPARE(p.faults.size(), 6);
    }

    void saysLineAndColumnOfASyntaxError()
    {
        const Document d = documentFromBytes("{\n  \"hostname\": \"žluť\", }\n");
        QCOMPARE(d.faults.size(), 1);
        QCOMPARE(d.faults.first().code, "config.syntax");
        QCOMPARE(d.faults.first().parameters.value("line").toInt(), 2);
        QVERIFY(d.faults.first().parameters.value("column").toInt() >= 22);
        QVERIFY(d.faults.first().parameters.value("column").toInt() <= 25);
    }

    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << "config.syntax";
        QTest::newRow("list") << QByteArray("[]") << "config.wrong-type";
        QTest::newRow("half") << QByteArray("{\"a\":") << "config.syntax";
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00{", 4) << "config.syntax";
        QTest::newRow("deep") << QByteArray(5000, '[') << "config.syntax";
        QTest::newRow("a megabyte and one") << QByteArray("{}") + QByteArray(maxDocument - 1, ' ') << "config.too-large";
    }
    void refusesWhatIsNoDocument()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const Document d = documentFromBytes(bytes);
        QCOMPARE(d.faults.size(), 1);
        QCOMPARE(d.faults.first().code, code);
    }

    void takesAByteOrderMark() // Windows editors write one
    {
        QVERIFY(documentFromBytes("\xef\xbb\xbf{}").faults.isEmpty());
    }

    void writesAFaultAsOneLine()
    {
        QCOMPARE(faultLine({"config.bad-hostname", "domains[0].name", {{"value", "a\nb"}}}), "domains[0].name: config.bad-hostname value=a b");
        QCOMPARE(faultLine({"config.unknown-key", "col\nour", {}}), "col our: config.unknown-key");
        QCOMPARE(faultLine({"config.syntax", {}, {{"column", 3}, {"line", 2}}}), "config.syntax column=3 line=2");
    }
};

QTEST_APPLESS_MAIN(TestConfigParse)
#include "tst_config_parse.moc"
