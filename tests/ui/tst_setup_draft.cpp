// From the service's document to the wizard and back: what the wizard does not ask stays.
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include "config/parse.h"
#include "ui/wizard/setup_draft.h"

using namespace ui;

class TstSetupDraft : public QObject {
    Q_OBJECT
    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

    static SetupDraft small(const QStringList &domains, const QString &primary)
    {
        SetupDraft draft;
        draft.domains = domains;
        draft.primary = primary;
        draft.hostname = QStringLiteral("mx2.firma.cz");
        draft.listen = QStringLiteral("*:25");
        return draft;
    }
    // With everything that the wizard asks.
    static SetupDraft full()
    {
        SetupDraft draft = small({QStringLiteral("firma.cz"), QStringLiteral("firma.sk")}, QStringLiteral("mail.firma.cz:25"));
        draft.knownBy = QLatin1String(knownByLdap);
        draft.ldapUrl = QStringLiteral("ldaps://dc1.firma.local");
        draft.ldapBase = QStringLiteral("DC=firma,DC=local");
        draft.ldapUser = QStringLiteral("restante@firma.local");
        draft.ldapSecret = QStringLiteral("directory");
        draft.primaryTls = QStringLiteral("required");
        draft.publicAddresses = QStringList{QStringLiteral("203.0.113.5")};
        draft.smarthost = QStringLiteral("smtp.provider.cz:465");
        draft.smarthostTls = QStringLiteral("verified");
        draft.smarthostImplicitTls = true;
        draft.smarthostAuth = QStringLiteral("smarthost");
        draft.certificateFile = QStringLiteral("/etc/ssl/mx2.pem");
        draft.certificateKey = QStringLiteral("/etc/ssl/mx2.key");
        draft.clientLimits = false;
        draft.blocklists = QStringList{QStringLiteral("zen.spamhaus.org")};
        draft.noticeLanguage = draft.alertLanguage = QStringLiteral("cs");
        draft.delay = QStringLiteral("all");
        draft.schedule = QStringList{QStringLiteral("1d")};
        draft.alertEmail = QStringList{QStringLiteral("eva@elsewhere.example")};
        draft.webhookUrl = QStringLiteral("https://ntfy.sh/our-mail");
        draft.webhookFormat = QStringLiteral("ntfy");
        return draft;
    }

private Q_SLOTS:
    void startsWithDefaultsOnAnEmptyDocument()
    {
        const SetupDraft draft = draftFrom({}, QStringLiteral("mx2.firma.cz"));
        QCOMPARE(draft, small({}, {}));
    }
    void showsThePresentValues()
    {
        const SetupDraft draft = draftFrom(json(R"({"hostname":"mx2.a.cz","listen":["0.0.0.0:2525"],
            "domains":[{"name":"A.cz","primaries":["mail.a.cz:25","old.a.cz:25"]},{"name":"b.cz"}]})"), QStringLiteral("other"));
        QCOMPARE(draft.domains, (QStringList{QStringLiteral("a.cz"), QStringLiteral("b.cz")}));
        QCOMPARE(draft.primary, QLatin1String("mail.a.cz:25"));
        QCOMPARE(draft.hostname, QLatin1String("mx2.a.cz"));
        QCOMPARE(draft.listen, QLatin1String("0.0.0.0:2525"));
    }
    void writesADocumentThatTheServiceTakes()
    {
        const SetupDraft before = draftFrom({}, {});
        const QJsonObject document = merged({}, before, small({QStringLiteral("firma.cz")}, QStringLiteral("mail.firma.cz:25")));
        QCOMPARE(document, json(R"({"hostname":"mx2.firma.cz","listen":["*:25"],
            "domains":[{"name":"firma.cz","primaries":["mail.firma.cz:25"]}]})"));
        const config::Parsed parsed = config::parse(document);
        QVERIFY2(parsed, parsed ? "" : qPrintable(config::faultLine(parsed.faults.first())));
    }
    void keepsWhatItDoesNotAsk()
    {
        const QJsonObject old = json(R"({"hostname":"mx2.a.cz","listen":["*:25","[::1]:2525"],"handover":{"maxSessions":9},
            "domains":[{"name":"a.cz","aliases":["a.sk"],"primaries":["mail.a.cz:25","spare.a.cz:25"]},
                       {"name":"b.cz","primaries":["elsewhere.b.cz:25"]}]})");
        const SetupDraft before = draftFrom(old, {});
        SetupDraft draft = before;
        QCOMPARE(merged(old, before, draft), old);
        draft.primary = QStringLiteral("new.a.cz:25");
        const QJsonArray domains = merged(old, before, draft).value(QLatin1String("domains")).toArray();
        QCOMPARE(domains.at(0).toObject(), json(R"({"name":"a.cz","aliases":["a.sk"],"primaries":["new.a.cz:25","spare.a.cz:25"]})"));
        QCOMPARE(domains.at(1).toObject(), json(R"({"name":"b.cz","primaries":["elsewhere.b.cz:25"]})")); // had its own
    }
    void takesADomainOut()
    {
        const QJsonObject old = json(R"({"domains":[{"name":"a.cz"},{"name":"b.cz"}]})");
        SetupDraft draft = draftFrom(old, QStringLiteral("mx2.a.cz"));
        draft.domains.removeFirst();
        const QJsonArray domains = merged(old, draftFrom(old, {}), draft).value(QLatin1String("domains")).toArray();
        QCOMPARE(domains.size(), 1);
        QCOMPARE(domains.at(0).toObject().value(QLatin1String("name")).toString(), QLatin1String("b.cz"));
    }
    void readsPrimaries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::newRow("host") << "mail.firma.cz" << "mail.firma.cz:25";
        QTest::newRow("port") << " Mail.Firma.cz:2526 " << "mail.firma.cz:2526";
        QTest::newRow("address") << "192.0.2.1" << "192.0.2.1:25";
        QTest::newRow("IPv6") << "[2001:db8::1]:25" << "[2001:db8::1]:25";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("port 0") << "mail:0" << "";
        QTest::newRow("port too large") << "mail:99999" << "";
        QTest::newRow("rubbish") << "ma il" << "";
    }
    void readsPrimaries()
    {
        QFETCH(QString, text);
        QTEST(normalPrimary(text), "normal");
    }
    void readsListeners_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::newRow("default") << "*:25" << "*:25";
        QTest::newRow("port alone") << "2525" << "*:2525";
        QTest::newRow("address") << "127.0.0.1:2525" << "127.0.0.1:2525";
        QTest::newRow("port 0") << "0" << "";
        QTest::newRow("rubbish") << "a b" << "";
        QTest::newRow("a name") << "mx2.firma.cz:25" << "";
        QTest::newRow("empty") << "" << "";
    }
    void readsListeners()
    {
        QFETCH(QString, text);
        QTEST(normalListen(text), "normal");
    }
    void writesAllThatItAsksAndReadsItAgain()
    {
        const SetupDraft before = draftFrom({}, {});
        const QJsonObject document = merged({}, before, full());
        const config::Parsed parsed = config::parse(document);
        QVERIFY2(parsed, parsed ? "" : qPrintable(config::faultLine(parsed.faults.first())));
        QCOMPARE(jsonOf(draftFrom(document, {})), jsonOf(full()));
        QCOMPARE(parsed.config.domains.size(), 2);
        for (const config::Domain &domain : parsed.config.domains) { // each has all that is said of domains
            QVERIFY(domain.directory.ldap);
            QCOMPARE(domain.directory.ldap->secret, QStringLiteral("directory"));
            QCOMPARE(domain.tls, config::TlsMode::Required);
        }
        QVERIFY(parsed.config.notices.smarthost && parsed.config.notices.smarthost->implicitTls);
        QCOMPARE(merged(document, full(), full()), document); // nothing to do the second time
    }
    void takesAllOfItBack()
    {
        const QJsonObject document = merged({}, draftFrom({}, {}), full());
        const SetupDraft before = draftFrom(document, {});
        const SetupDraft after = small(before.domains, before.primary);
        const QJsonObject bare = merged(document, before, after);
        QCOMPARE(jsonOf(draftFrom(bare, {})), jsonOf(after));
        const config::Parsed parsed = config::parse(bare);
        QVERIFY2(parsed, parsed ? "" : qPrintable(config::faultLine(parsed.faults.first())));
        for (const char *gone : {"certificates"})
            QVERIFY2(!bare.contains(QLatin1String(gone)), gone);
        QVERIFY(!parsed.config.notices.smarthost);
        QVERIFY(!parsed.config.alerts.webhook);
        QVERIFY(!parsed.config.domains.first().directory.ldap);
    }
    void keepsTheDetailsOfWhatItOnlyNames()
    {
        const QJsonObject old = json(R"({"hostname":"mx2.a.cz","listen":["*:25"],"domains":[{"name":"a.cz","primaries":["mail.a.cz:25"],"tls":"verified",
                "directory":{"ldap":{"url":"ldap:\/\/dc1","base":"DC=a","filter":"\u0028mail=*\u0029","startTls":true}}},
                {"name":"b.cz","tls":"required","directory":{"file":"/etc/list.csv"}}],
            "certificates":[{"file":"/a.pem"},{"file":"/b.pem"}],
            "smtp":{"dnsbl":[{"zone":"one.example","mode":"log"},"two.example"],"greetingDelay":"0s"},
            "notices":{"smarthost":"relay.a.cz:25","perHour":5},
            "alerts":{"webhook":{"url":"https:\/\/a.cz/x","secret":"token"},"quietHours":{"from":"22:00","to":"06:00"}}})");
        const SetupDraft before = draftFrom(old, {});
        QCOMPARE(merged(old, before, before), old);
        SetupDraft draft = before;
        draft.blocklists.removeLast();
        draft.certificateFile = QStringLiteral("/new.pem");
        draft.webhookUrl = QStringLiteral("https://a.cz/y");
        draft.smarthostTls = QStringLiteral("required");
        draft.ldapBase = QStringLiteral("DC=b");
        draft.primaryTls = QStringLiteral("opportunistic");
        const QJsonObject now = merged(old, before, draft);
        QCOMPARE(now.value(QLatin1String("smtp")).toObject(), json(R"({"dnsbl":[{"zone":"one.example","mode":"log"}],"greetingDelay":"0s"})"));
        QCOMPARE(now.value(QLatin1String("certificates")).toArray(), json(R"({"a":[{"file":"/new.pem"},{"file":"/b.pem"}]})").value(QLatin1String("a")).toArray());
        QCOMPARE(now.value(QLatin1String("notices")).toObject(), json(R"({"smarthost":{"host":"relay.a.cz:25","tls":"required"},"perHour":5})"));
        QCOMPARE(now.value(QLatin1String("alerts")).toObject(), json(R"({"webhook":{"url":"https:\/\/a.cz/y","secret":"token"},"quietHours":{"from":"22:00","to":"06:00"}})"));
        const QJsonArray domains = now.value(QLatin1String("domains")).toArray();
        QCOMPARE(domains.at(0).toObject().value(QLatin1String("directory")).toObject(), json(R"({"ldap":{"url":"ldap:\/\/dc1","base":"DC=b","filter":"\u0028mail=*\u0029","startTls":true}})"));
        QCOMPARE(domains.at(0).toObject().value(QLatin1String("tls")).toString(), QStringLiteral("opportunistic"));
        QCOMPARE(domains.at(1), old.value(QLatin1String("domains")).toArray().at(1)); // has its own
    }
    void sendsNoPasswordToAServerThatItIsNotFor()
    {
        const QJsonObject old = json(R"({"domains":[{"name":"a.cz"}],"notices":{"smarthost":{"host":"one.a.cz:587","auth":"login","tlsName":"x.a.cz"}}})");
        const SetupDraft before = draftFrom(old, {});
        SetupDraft draft = before;
        draft.smarthost = QStringLiteral("two.a.cz:587");
        const QJsonObject host = merged(old, before, draft).value(QLatin1String("notices")).toObject().value(QLatin1String("smarthost")).toObject();
        QCOMPARE(host.value(QLatin1String("host")).toString(), draft.smarthost);
        QVERIFY(!host.contains(QLatin1String("auth")));
        QVERIFY(!host.contains(QLatin1String("tlsName")));
    }
    void takesTheLanguageOfTheWindowForAFirstSetUpOnly()
    {
        QCOMPARE(draftFrom({}, {}, QStringLiteral("it")).noticeLanguage, QStringLiteral("it"));
        QCOMPARE(draftFrom(json(R"({"notices":{"language":"de"}})"), {}, QStringLiteral("it")).noticeLanguage, QStringLiteral("de"));
        QCOMPARE(draftFrom(json(R"({"domains":[{"name":"a.cz"}]})"), {}, QStringLiteral("it")).noticeLanguage, QStringLiteral("en"));
    }
    void keepsNoPasswordInADraft()
    {
        SetupDraft draft = full();
        draft.smarthostPassword = QStringLiteral("s3cret-one");
        draft.ldapPassword = QStringLiteral("s3cret-two");
        const QByteArray kept = QJsonDocument(jsonOf(draft)).toJson();
        QVERIFY(!kept.contains("s3cret"));
        SetupDraft again = draftFromJson(jsonOf(draft));
        again.smarthostPassword = draft.smarthostPassword;
        again.ldapPassword = draft.ldapPassword;
        QCOMPARE(again, draft);
    }
    void readsADraftOfAnybody()
    {
        const SetupDraft odd = draftFromJson(json(R"({"domains":7,"primary":["x"],"clientLimits":"yes","schedule":[1,"4h"],"unknown":{}})"));
        QCOMPARE(odd.domains, QStringList());
        QCOMPARE(odd.primary, QString());
        QVERIFY(odd.clientLimits);
        QCOMPARE(odd.schedule, (QStringList{QString(), QStringLiteral("4h")}));
    }
    void putsWhatAPersonWroteOnTopOfWhatSomebodyElseChanged()
    {
        const SetupDraft from = small({QStringLiteral("a.cz")}, QStringLiteral("mail.a.cz:25"));
        SetupDraft theirs = from, ours = from;
        theirs.alertEmail = QStringList{QStringLiteral("it@out.example")};
        theirs.primary = QStringLiteral("new.a.cz:25");
        ours.delay = QStringLiteral("off");
        ours.smarthostPassword = QStringLiteral("x");
        const SetupDraft both = rebased(ours, from, theirs);
        QCOMPARE(both.alertEmail, theirs.alertEmail);
        QCOMPARE(both.primary, theirs.primary);
        QCOMPARE(both.delay, ours.delay);
        QCOMPARE(both.smarthostPassword, ours.smarthostPassword);
    }
    void namesPasswordsAnew()
    {
        SetupDraft draft = full();
        QVERIFY(nameSecrets(draft, {}).isEmpty()); // what is kept is not written again
        QCOMPARE(draft.smarthostAuth, QStringLiteral("smarthost"));
        draft.smarthostUser = QStringLiteral("eva");
        draft.smarthostPassword = QStringLiteral("a:b");
        draft.ldapPassword = QStringLiteral("c");
        const QList<NewSecret> secrets = nameSecrets(draft, {QStringLiteral("smarthost"), QStringLiteral("smarthost-2")});
        QCOMPARE(secrets, (QList<NewSecret>{{QStringLiteral("smarthost-3"), QStringLiteral("eva:a:b")}, {QStringLiteral("directory"), QStringLiteral("c")}}));
        QCOMPARE(draft.smarthostAuth, QStringLiteral("smarthost-3"));
        const QJsonObject document = merged({}, draftFrom({}, {}), draft);
        QCOMPARE(unusedSecrets(full(), document), QStringList{QStringLiteral("smarthost")});
    }
    void readsWhatPeopleWrite()
    {
        QCOMPARE(normalSmarthost(QStringLiteral("smtp.provider.cz")), QStringLiteral("smtp.provider.cz:587"));
        QVERIFY(isImplicitTlsPort(QStringLiteral("smtp.provider.cz:465")));
        QVERIFY(!isImplicitTlsPort(QStringLiteral("smtp.provider.cz:587")));
        QCOMPARE(normalLdapUrl(QStringLiteral(" dc1.firma.local ")), QStringLiteral("ldaps://dc1.firma.local"));
        QCOMPARE(normalLdapUrl(QStringLiteral("ldap://dc1.firma.local:389")), QStringLiteral("ldap://dc1.firma.local:389"));
        QCOMPARE(normalLdapUrl(QStringLiteral("http://x")), QString());
        QCOMPARE(wordsOf(QStringLiteral(" a@b.cz,c@d.cz;\n e@f.cz ")).size(), 3);
        QCOMPARE(domainOfAddress(QStringLiteral("eva@Firma.CZ")), QStringLiteral("firma.cz"));
        for (const char *nonsense : {"", "eva", "eva@", "@firma.cz", "eva eva@firma.cz", "eva@fir ma.cz", "\xF0\x9F\x92\xA9@"})
            QCOMPARE(domainOfAddress(QString::fromUtf8(nonsense)), QString());
        QVERIFY(isBehindPrimary(full(), QStringLiteral("eva@FIRMA.sk")));
        QVERIFY(!isBehindPrimary(full(), QStringLiteral("eva@elsewhere.example")));
        QVERIFY(isWebUrl(QStringLiteral("https://ntfy.sh/our-mail")));
        for (const char *nonsense : {"", "ntfy.sh", "ftp://x/", "https://", "https://u:p@x/", "javascript:1", "https://x/#f"})
            QVERIFY2(!isWebUrl(QString::fromUtf8(nonsense)), nonsense);
    }
    void suggestsANameThatCanBePublished()
    {
        SetupDraft draft = small({QStringLiteral("firma.cz")}, {});
        QCOMPARE(suggestedHostname(draft), QStringLiteral("mx2.firma.cz"));
        draft.hostname = QStringLiteral("office-pc");
        QCOMPARE(suggestedHostname(draft), QStringLiteral("mx2.firma.cz"));
        draft.hostname = QStringLiteral("pc.local");
        QCOMPARE(suggestedHostname(draft), QStringLiteral("mx2.firma.cz"));
        draft.hostname = QStringLiteral("backup.elsewhere.cz");
        QCOMPARE(suggestedHostname(draft), draft.hostname);
        draft.domains.clear();
        draft.hostname = QStringLiteral("office-pc");
        QCOMPARE(suggestedHostname(draft), draft.hostname);
    }
    void knowsThePageOfAFault_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("step");
        const std::pair<const char *, Step> paths[] = {{"domains[0].primaries[0]", Step::Primary}, {"domains[1].name", Step::Domains}, {"domains[0].directory.ldap.url", Step::Primary},
            {"domains[0].tls", Step::Certificate}, {"listen[0]", Step::Machine}, {"hostname", Step::Machine}, {"notices.smarthost", Step::Machine},
            {"smtp.publicAddresses[0]", Step::Machine}, {"smtp.dnsbl[0]", Step::Certificate}, {"certificates[0].file", Step::Certificate},
            {"notices.schedule", Step::Notices}, {"alerts.email[0]", Step::Notices}, {"alerts.webhook.url", Step::Notices}, {"somewhere", Step::Domains}};
        for (const auto &[path, step] : paths)
            QTest::newRow(path) << QString::fromLatin1(path) << int(step);
    }
    void knowsThePageOfAFault()
    {
        QFETCH(QString, path);
        QTEST(int(stepForPath(path)), "step");
    }
};
QTEST_GUILESS_MAIN(TstSetupDraft)
#include "tst_setup_draft.moc"
