// What people paste into the field for domains.
#include <QTest>
#include "ui/wizard/domain_text.h"

using namespace ui;

class TstDomainText : public QObject {
    Q_OBJECT

    static QStringList domains(const QString &text)
    {
        QStringList all;
        for (const DomainRow &row : domainsFromText(text))
            all << row.domain;
        return all;
    }

private Q_SLOTS:
    void readsLists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("domains_");
        const QStringList two{QStringLiteral("firma.cz"), QStringLiteral("firma.sk")};
        QTest::newRow("lines") << "firma.cz\nfirma.sk\n" << two;
        QTest::newRow("commas") << "firma.cz, firma.sk" << two;
        QTest::newRow("semicolons") << "firma.cz;firma.sk;" << two;
        QTest::newRow("tabs and blank lines") << "\n\n firma.cz\t\n\n\tfirma.sk  " << two;
        QTest::newRow("a list with marks") << "- firma.cz\n* firma.sk" << two;
        QTest::newRow("quoted") << "\"firma.cz\" <firma.sk>" << two;
        QTest::newRow("big letters, dot at the end") << "FIRMA.CZ. Firma.SK" << two;
        QTest::newRow("nothing") << "  \n" << QStringList();
    }
    void readsLists()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, domains_);
        QCOMPARE(domains(text), domains_);
    }
    void takesNamesWithAccents()
    {
        const auto rows = domainsFromText(QString::fromUtf8("háčkyčárky.cz"));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).fault, DomainFault::None);
        QCOMPARE(rows.at(0).domain, QStringLiteral("xn--hkyrky-ptac70bc.cz"));
        QCOMPARE(shownDomain(rows.at(0).domain), QString::fromUtf8("háčkyčárky.cz"));
    }
    void namesTheMistakeAndWhatWasMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DomainFault>("fault");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("address") << "info@firma.cz" << DomainFault::MailAddress << "firma.cz";
        QTest::newRow("address in brackets") << "<info@firma.cz>" << DomainFault::MailAddress << "firma.cz";
        QTest::newRow("link") << "https://www.firma.cz/kontakt?a=b" << DomainFault::Link << "firma.cz";
        QTest::newRow("link without scheme") << "firma.cz/kontakt" << DomainFault::Link << "firma.cz";
        QTest::newRow("mailto") << "mailto:info@firma.cz" << DomainFault::MailAddress << "firma.cz";
        QTest::newRow("www") << "www.firma.cz" << DomainFault::HostOfDomain << "firma.cz";
        QTest::newRow("IPv4") << "192.0.2.1" << DomainFault::IpAddress << "";
        QTest::newRow("one word") << "firma" << DomainFault::NoDot << "";
        QTest::newRow("rubbish") << "fir_ma!.cz" << DomainFault::NotAName << "";
        QTest::newRow("address of nothing") << "info@" << DomainFault::MailAddress << "";
    }
    void namesTheMistakeAndWhatWasMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, suggestion);
        const auto rows = domainsFromText(text);
        QCOMPARE(rows.size(), 1);
        QTEST(rows.at(0).fault, "fault");
        QCOMPARE(rows.at(0).suggestion, suggestion);
        QVERIFY(rows.at(0).domain.isEmpty());
    }
    void noticesTwins()
    {
        const auto rows = domainsFromText(QStringLiteral("firma.cz FIRMA.cz"));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1).fault, DomainFault::Twice);
    }
    void oneClickMendsARow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("address") << "a.cz info@firma.cz" << 1 << QStringList{QStringLiteral("a.cz"), QStringLiteral("firma.cz")};
        QTest::newRow("rubbish goes") << "a.cz, 192.0.2.1" << 1 << QStringList{QStringLiteral("a.cz")};
        QTest::newRow("twin goes") << "a.cz b.cz a.cz" << 2 << QStringList{QStringLiteral("a.cz"), QStringLiteral("b.cz")};
    }
    void oneClickMendsARow()
    {
        QFETCH(QString, text);
        QFETCH(int, row);
        QFETCH(QStringList, after);
        QCOMPARE(domains(fixedText(text, domainsFromText(text).at(row))), after);
    }
    void isNotDrownedByAHugePaste() { QVERIFY(domainsFromText(QStringLiteral("a.cz ").repeated(100'000)).size() <= mostDomains); }
};
QTEST_GUILESS_MAIN(TstDomainText)
#include "tst_domain_text.moc"
