#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include "doctor/kit.h"
#include "words/words.h"

using namespace doctor;

namespace {

const KitFacts usual{"mx2.firm.test", {"192.0.2.10"}, {"firm.test"}};
constexpr KitServer servers[] = {KitServer::Postfix, KitServer::Exim, KitServer::Exchange, KitServer::HMailServer, KitServer::Rspamd, KitServer::SpamAssassin};

QString textOf(const Result<Kit> &kit)
{
    QStringList lines;
    if (kit)
        for (const KitPart &part : kit->parts)
            lines += part.lines;
    return lines.join(u'\n');
}

} // namespace

class TestKit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesALineForEachValue()
    {
        const KitFacts facts{"mx2.firm.test", {"192.0.2.10", "2001:db8::10"}, {"firm.test", "xn--bcher-kva.test"}};
        const auto kit = fillKit("ignored\n== kit.a\n# {{hostname}}\nlist = {{address| ; }} {brace} ${x}\n{{network}} permit\n-- kit.note\n"
                                 "== kit.b\nof {{domain|, }}@{{{address|\",\"}}}\n", facts);
        QVERIFY(kit);
        QCOMPARE(kit->parts.size(), 2);
        QCOMPARE(kit->parts.at(0).where, "kit.a");
        QCOMPARE(kit->parts.at(0).lines, (QStringList{"# mx2.firm.test", "list = 192.0.2.10 ; 2001:db8::10 {brace} ${x}", "192.0.2.10/32 permit", "2001:db8::10/128 permit"}));
        QCOMPARE(kit->parts.at(1).lines, (QStringList{"of firm.test, xn--bcher-kva.test@{192.0.2.10\",\"2001:db8::10}"}));
        QCOMPARE(kit->remarks, QStringList{"kit.note"});
    }
    void everyServerHasItsLines()
    {
        const KitFacts facts{"mx2.firm.test", {"192.0.2.10", "2001:db8::10"}, {"firm.test"}};
        for (const KitServer server : servers) {
            const auto kit = fillKit(server, facts);
            QVERIFY(kit && !kit->parts.isEmpty() && !kit->remarks.isEmpty());
            const QString text = textOf(kit);
            QVERIFY2(text.contains("192.0.2.10") && text.contains("2001:db8::10"), qPrintable(text));
            QVERIFY2(!text.contains("{{") && !text.contains(QRegularExpression("\\{\\{?[a-z]+\\|")), qPrintable(text));
            for (const KitPart &part : kit->parts)
                QVERIFY2(!part.lines.isEmpty(), qPrintable(part.where));
        }
    }
    void everyPartAndRemarkHasItsWords()
    {
        for (const KitServer server : servers) {
            const auto kit = fillKit(server, usual);
            for (const KitPart &part : kit->parts)
                QVERIFY2(words::knows(part.where), qPrintable(part.where));
            for (const QString &remark : kit->remarks)
                QVERIFY2(words::knows(remark), qPrintable(remark));
        }
    }
    void neverMakesThePrimaryRelay()
    {
        for (const KitServer server : servers) {
            const QString text = textOf(fillKit(server, usual));
            for (const char *relaying : {"mynetworks", "relay_from_hosts", "ExternalAuthoritative", "Accept-Any-Recipient", "xclient_hosts"})
                QVERIFY2(!text.contains(relaying), qPrintable(text));
        }
        const QString postfix = textOf(fillKit(KitServer::Postfix, usual)), exim = textOf(fillKit(KitServer::Exim, usual));
        QVERIFY(postfix.contains("192.0.2.10/32  reject_unauth_destination, permit"));
        QVERIFY(exim.contains("domains = +restante_domains"));
    }
    void takesOnlyNamesAndAddresses_data()
    {
        QTest::addColumn<KitFacts>("facts");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("shell in the name") << KitFacts{"mx2.firm.test$(reboot)", {"192.0.2.10"}, {"firm.test"}} << "mx2.firm.test$(reboot)";
        QTest::newRow("end of the line") << KitFacts{"mx2.firm.test\nreboot", {"192.0.2.10"}, {"firm.test"}} << "mx2.firm.test\nreboot";
        QTest::newRow("end of the text that follows") << KitFacts{"mx2.firm.test", {"192.0.2.10\nEND\nreboot"}, {"firm.test"}} << "192.0.2.10\nEND\nreboot";
        QTest::newRow("no name") << KitFacts{"", {"192.0.2.10"}, {"firm.test"}} << "";
        QTest::newRow("an address as a name") << KitFacts{"192.0.2.10", {"192.0.2.10"}, {"firm.test"}} << "192.0.2.10";
        QTest::newRow("quote in a domain") << KitFacts{"mx2.firm.test", {"192.0.2.10"}, {"firm.test", "a\".test"}} << "a\".test";
        QTest::newRow("accents that are no A-labels") << KitFacts{"mx2.firm.test", {"192.0.2.10"}, {QString::fromUtf8("bücher.test")}} << QString::fromUtf8("bücher.test");
        QTest::newRow("a placeholder") << KitFacts{"mx2.firm.test", {"192.0.2.10"}, {"{{address}}"}} << "{{address}}";
        QTest::newRow("a zone of an address") << KitFacts{"mx2.firm.test", {"fe80::1%eth0"}, {"firm.test"}} << "fe80::1%eth0";
        QTest::newRow("a network") << KitFacts{"mx2.firm.test", {"0.0.0.0/0"}, {"firm.test"}} << "0.0.0.0/0";
        QTest::newRow("everybody") << KitFacts{"mx2.firm.test", {"0.0.0.0"}, {"firm.test"}} << "0.0.0.0";
    }
    void takesOnlyNamesAndAddresses()
    {
        QFETCH(KitFacts, facts);
        QFETCH(QString, wrong);
        for (const KitServer server : servers) {
            const auto kit = fillKit(server, facts);
            QVERIFY(!kit);
            QCOMPARE(kit.error().code, "kit.bad-name");
            QCOMPARE(kit.error().detail, wrong);
        }
    }
    void saysThatNoAddressIsKnown()
    {
        for (const KitServer server : servers) {
            const auto kit = fillKit(server, {"mx2.firm.test", {}, {"firm.test"}});
            QVERIFY(!kit);
            QCOMPARE(kit.error().code, "kit.no-address");
            QCOMPARE(kit.error().detail, "mx2.firm.test");
        }
    }
    void findsTheAddressesThatThePrimarySees_data()
    {
        QTest::addColumn<QStringList>("configured");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("resolved");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("as configured") << QStringList{"192.0.2.10", "2001:DB8:0::10"} << "" << QStringList{"198.51.100.1"} << QStringList{"192.0.2.10", "2001:db8::10"};
        QTest::newRow("and the one it is reached from") << QStringList{"192.0.2.10"} << "10.8.0.2" << QStringList{} << QStringList{"192.0.2.10", "10.8.0.2"};
        QTest::newRow("each once") << QStringList{"192.0.2.10", "::ffff:192.0.2.10"} << "192.0.2.10" << QStringList{} << QStringList{"192.0.2.10"};
        QTest::newRow("else what the name resolves to") << QStringList{} << "" << QStringList{"198.51.100.1", "2001:db8::1"} << QStringList{"198.51.100.1", "2001:db8::1"};
        QTest::newRow("nothing that only we could see") << QStringList{"127.0.0.1", "::1", "fe80::1%2", "0.0.0.0", "::", "224.0.0.1", "nonsense"} << "" << QStringList{"127.0.1.1"} << QStringList{};
    }
    void findsTheAddressesThatThePrimarySees()
    {
        QFETCH(QStringList, configured);
        QFETCH(QString, source);
        QFETCH(QStringList, resolved);
        QFETCH(QStringList, wanted);
        QCOMPARE(kitAddresses(configured, source, resolved), wanted);
    }
};

QTEST_APPLESS_MAIN(TestKit)
#include "tst_kit.moc"
