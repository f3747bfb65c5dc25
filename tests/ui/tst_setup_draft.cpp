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

private Q_SLOTS:
    void startsWithDefaultsOnAnEmptyDocument()
    {
        const SetupDraft draft = draftFrom({}, QStringLiteral("mx2.firma.cz"));
        QCOMPARE(draft, (SetupDraft{{}, {}, QStringLiteral("mx2.firma.cz"), QStringLiteral("*:25")}));
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
        const QJsonObject document = merged({}, before, {{QStringLiteral("firma.cz")}, QStringLiteral("mail.firma.cz:25"),
                                                         QStringLiteral("mx2.firma.cz"), QStringLiteral("*:25")});
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
        QTest::newRow("empty") << "" << "";
    }
    void readsListeners()
    {
        QFETCH(QString, text);
        QTEST(normalListen(text), "normal");
    }
    void knowsThePageOfAFault()
    {
        QCOMPARE(pageForPath(QStringLiteral("domains[0].primaries[0]")), 1);
        QCOMPARE(pageForPath(QStringLiteral("domains[1].name")), 0);
        QCOMPARE(pageForPath(QStringLiteral("listen[0]")), 0);
    }
};
QTEST_GUILESS_MAIN(TstSetupDraft)
#include "tst_setup_draft.moc"
