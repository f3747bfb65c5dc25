#include <QTest>
#include "dns/rdata.h"

using namespace dns;

namespace {

QByteArray bytes(const char *hex) { return QByteArray::fromHex(hex); }
QByteArray wireName(const QByteArray &name)
{
    QByteArray wire;
    for (const QByteArray &label : name.split('.'))
        wire += char(label.size()) + label;
    return wire + '\0';
}
const QByteArray fullLabel = QByteArray(1, 63) + QByteArray(63, 'a');

} // namespace

class TstRdata : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsMx()
    {
        const auto mx = mxFromRdata(bytes("0014") + wireName("MX2.Example.test"));
        QVERIFY(mx);
        QCOMPARE(*mx, (Mx{20, "mx2.example.test"}));
    }
    void readsTheNullMx() { QCOMPARE(mxFromRdata(bytes("000000")), (Mx{0, ""})); }
    void readsAddresses()
    {
        QCOMPARE(addressFromRdata(Type::A, bytes("c0000201")), QHostAddress("192.0.2.1"));
        QCOMPARE(addressFromRdata(Type::Aaaa, bytes("20010db8000000000000000000000001")), QHostAddress("2001:db8::1"));
    }
    void joinsThePiecesOfTxt() { QCOMPARE(textFromRdata("\3v=s\3pf1"), "v=spf1"); }
    void readsTheSerial()
    {
        QCOMPARE(serialFromRdata(wireName("ns.test") + wireName("admin.test") + bytes("00000007") + QByteArray(16, '\0')), 7u);
    }
    void escapesWhatNoNameHas()
    {
        QCOMPARE(nameFromRdata(QByteArray("\3a.b\4\n\\\"\xff\0", 10)), "a\\046b.\\010\\092\\034\\255");
    }
    void sortsByPreferenceAndKeepsTheOrderOfEquals()
    {
        QList<Mx> records{{20, "c"}, {10, "b"}, {20, "a"}, {10, "d"}};
        sortByPreference(records);
        QCOMPARE(records, (QList<Mx>{{10, "b"}, {10, "d"}, {20, "c"}, {20, "a"}}));
    }

    void refusesMalformedNames_data()
    {
        QTest::addColumn<QByteArray>("rdata");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no end") << QByteArray("\3abc");
        QTest::newRow("label beyond the end") << QByteArray("\5abc");
        QTest::newRow("length only") << QByteArray("\1");
        QTest::newRow("compressed") << bytes("c00c");
        QTest::newRow("unknown label type") << bytes("4161") + '\0';
        QTest::newRow("bytes behind") << wireName("a.test") + 'x';
        QTest::newRow("256 bytes") << fullLabel.repeated(4) + '\0';
        QTest::newRow("endless") << fullLabel.repeated(1000) + '\0';
    }
    void refusesMalformedNames()
    {
        QFETCH(QByteArray, rdata);
        QVERIFY(!nameFromRdata(rdata));
        QVERIFY(!mxFromRdata(bytes("000a") + rdata));
    }
    void takesTheLongestName() { QVERIFY(nameFromRdata(fullLabel.repeated(3) + QByteArray(1, 61) + QByteArray(61, 'b') + '\0')); }

    void refusesOtherMalformedData_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::newRow("MX without host") << !mxFromRdata(bytes("000a"));
        QTest::newRow("MX of one byte") << !mxFromRdata(bytes("00"));
        QTest::newRow("A of 3") << !addressFromRdata(Type::A, bytes("c00002"));
        QTest::newRow("A of 5") << !addressFromRdata(Type::A, bytes("c000020101"));
        QTest::newRow("AAAA of 4") << !addressFromRdata(Type::Aaaa, bytes("c0000201"));
        QTest::newRow("address of another type") << !addressFromRdata(Type::Mx, bytes("c0000201"));
        QTest::newRow("TXT empty") << !textFromRdata(QByteArray());
        QTest::newRow("TXT piece beyond the end") << !textFromRdata("\5abc");
        QTest::newRow("SOA short") << !serialFromRdata(wireName("a.test") + wireName("b.test") + QByteArray(19, '\0'));
        QTest::newRow("SOA long") << !serialFromRdata(wireName("a.test") + wireName("b.test") + QByteArray(21, '\0'));
        QTest::newRow("SOA of one name") << !serialFromRdata(wireName("a.test"));
    }
    void refusesOtherMalformedData()
    {
        QFETCH(bool, refused);
        QVERIFY(refused);
    }

    void survivesEveryTruncation()
    {
        const QByteArray soa = wireName("ns.example.test") + wireName("admin.example.test") + QByteArray(20, 'x');
        for (qsizetype size = 0; size < soa.size(); ++size) {
            QVERIFY(!serialFromRdata(soa.left(size)));
            (void)mxFromRdata(soa.left(size));
            (void)textFromRdata(soa.left(size));
        }
        QVERIFY(serialFromRdata(soa));
    }
};
QTEST_APPLESS_MAIN(TstRdata)
#include "tst_rdata.moc"
