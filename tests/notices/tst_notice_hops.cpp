#include <QTest>
#include "notices/hops.h"

using namespace notices;
using handover::Whose;

namespace {

// 192.0.2.1 is a primary, 192.0.2.2 is us.
Whose whose(const QHostAddress &address)
{
    if (address == QHostAddress(QStringLiteral("192.0.2.1")))
        return Whose::Primary;
    return address == QHostAddress(QStringLiteral("192.0.2.2")) ? Whose::Ours : Whose::Others;
}

// "10 a.test 192.0.2.1 192.0.2.7; 20 …"
QList<Hop> hopsFrom(const QString &text)
{
    QList<Hop> hops;
    for (const QString &one : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = one.simplified().split(u' ');
        Hop hop{words.at(0).toUShort(), words.at(1).toLatin1(), {}};
        for (const QString &address : words.mid(2))
            hop.addresses.append(QHostAddress(address));
        hops.append(hop);
    }
    return hops;
}

QString textOf(const QList<Hop> &hops)
{
    QStringList all;
    for (const Hop &hop : hops) {
        QString one = QStringLiteral("%1 %2").arg(hop.preference).arg(QString::fromLatin1(hop.name));
        for (const QHostAddress &address : hop.addresses)
            one += u' ' + address.toString();
        all += one;
    }
    return all.join(QStringLiteral("; "));
}

} // namespace

class TestHops : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheBestOfTheMx_data()
    {
        QTest::addColumn<dns::MxAnswer>("answer");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const QList<dns::Mx> &records, const char *wanted, dns::Status status = dns::Status::Ok) {
            dns::MxAnswer answer;
            answer.status = status;
            answer.records = records;
            QTest::newRow(name) << answer << QString::fromLatin1(wanted);
        };
        row("by preference", {{20, "b"}, {10, "a"}}, "10 a; 20 b");
        row("none: the domain itself", {}, "0 example.test", dns::Status::NoData);
        row("an empty answer", {}, "0 example.test");
        row("a null MX", {{0, ""}}, "");
        row("a null MX beside another", {{0, ""}, {10, "a"}}, "10 a");
        QList<dns::Mx> many;
        for (int i = 0; i < 12; ++i)
            many.prepend({quint16(i), QByteArray(1, char('a' + i))});
        row("too many", many, "0 a; 1 b; 2 c; 3 d; 4 e; 5 f; 6 g; 7 h; 8 i; 9 j");
    }
    void takesTheBestOfTheMx()
    {
        QFETCH(const dns::MxAnswer, answer);
        QTEST(textOf(hopsByMx("example.test", answer)), "wanted");
    }

    void leavesOutUsAndThePrimaries_data()
    {
        QTest::addColumn<QString>("mx");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char *name, const char *mx, const char *wanted, const char *problem = "") {
            QTest::newRow(name) << QString::fromLatin1(mx) << QString::fromLatin1(wanted) << QByteArray(problem);
        };
        row("by preference", "20 b 192.0.2.8; 10 a 192.0.2.7", "10 a 192.0.2.7; 20 b 192.0.2.8");
        row("without addresses", "10 a; 20 b 192.0.2.8", "20 b 192.0.2.8");
        row("none at all", "10 a; 20 b", "", "outbound.no-address");
        row("a primary", "10 a 192.0.2.1; 20 b 192.0.2.8", "20 b 192.0.2.8");
        row("one address of it", "10 a 192.0.2.1 192.0.2.7", "10 a 192.0.2.7");
        row("only a primary", "10 a 192.0.2.1", "", "outbound.only-primary");
        row("a primary and a dead name", "10 a 192.0.2.1; 20 b", "", "outbound.only-primary");
        row("us as a backup", "10 a 192.0.2.7; 20 us 192.0.2.2; 30 c 192.0.2.9", "10 a 192.0.2.7");
        row("us as an equal", "10 a 192.0.2.7; 10 us 192.0.2.2", "", "outbound.only-us");
        row("us as the best", "10 us 192.0.2.2; 20 b 192.0.2.8", "", "outbound.only-us");
        row("us by name", "10 a 192.0.2.7; 20 MX2.firm.test 192.0.2.9", "10 a 192.0.2.7");
        row("us behind a primary", "10 a 192.0.2.1; 20 us 192.0.2.2", "", "outbound.only-primary");
    }
    void leavesOutUsAndThePrimaries()
    {
        QFETCH(QString, mx);
        const Hops hops = usableHops(hopsFrom(mx), "mx2.firm.test", whose);
        QTEST(textOf(hops.hops), "wanted");
        QTEST(hops.problem, "problem");
    }
    void aNameMayBeSharedWhereItIsNotOurs()
    {
        QCOMPARE(textOf(usableHops(hopsFrom("0 mx2.firm.test 192.0.2.9"), {}, whose).hops), "0 mx2.firm.test 192.0.2.9");
    }
};

QTEST_APPLESS_MAIN(TestHops)
#include "tst_notice_hops.moc"
