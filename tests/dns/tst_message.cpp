#include <QTest>
#include "dns/message.h"
#include "dns/rdata.h"

using namespace dns;
using namespace std::chrono_literals;

namespace {

QByteArray bytes(const char *hex) { return QByteArray::fromHex(hex); }

// Header with AA, one question "example.test MX", then the counts and records a test wants.
QByteArray message(const char *flags, quint16 answers, const QByteArray &records, quint16 authorities = 0)
{
    const auto number = [](quint16 n) { return QByteArray(1, char(n >> 8)) + char(n & 0xff); };
    return bytes("1234") + bytes(flags) + number(1) + number(answers) + number(authorities) + number(0)
        + QByteArray("\7example\4test\0", 14) + bytes("000f0001") + records;
}
constexpr const char *authoritative = "8400";
// "example.test 600 IN MX 20 mx2.example.test", both names by pointers to the question at 12.
const QByteArray mx = bytes("c00c000f00010000025800080014") + QByteArray("\3mx2") + bytes("c00c");

} // namespace

class TstMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBitsAndRecords()
    {
        const auto read = messageFromWire(message(authoritative, 1, mx));
        QVERIFY(read);
        QVERIFY(read->authoritative && !read->truncated);
        QCOMPARE(read->rcode, 0);
        QCOMPARE(read->answers.size(), 1);
        QCOMPARE(read->answers[0].owner, "example.test");
        QCOMPARE(read->answers[0].ttl, 600s);
        QCOMPARE(mxFromRdata(read->answers[0].rdata), (Mx{20, "mx2.example.test"}));
    }
    void readsTheSerialFromAuthority()
    {
        const QByteArray soa = bytes("c00c00060001000002580018") + bytes("c00cc00c") + bytes("00000007") + QByteArray(16, '\0');
        const auto read = messageFromWire(message(authoritative, 0, soa, 1));
        QVERIFY(read);
        QCOMPARE(serialFromRdata(read->authorities.value(0).rdata), 7u);
    }
    void readsErrors()
    {
        QCOMPARE(messageFromWire(message("8005", 0, {}))->rcode, 5);
        QVERIFY(!messageFromWire(message("8005", 0, {}))->authoritative);
        QVERIFY(messageFromWire(message("8600", 0, {}))->truncated);
        QCOMPARE(messageFromWire(bytes("123480050000000000000000"))->rcode, 5); // some leave the question out
    }
    void takesANegativeTtlForZero()
    {
        QByteArray negative = mx;
        negative[6] = char(0xff);
        QCOMPARE(messageFromWire(message(authoritative, 1, negative))->answers[0].ttl, 0s);
    }
    void leavesOutOtherClasses()
    {
        QByteArray chaos = mx;
        chaos[5] = 3;
        QVERIFY(messageFromWire(message(authoritative, 1, chaos))->answers.isEmpty());
    }

    void refusesMalformed_data()
    {
        const auto record = [](const char *hex) { return message(authoritative, 1, bytes(hex)); };
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header short") << QByteArray(11, '\0');
        QTest::newRow("a question, not a reply") << message("0400", 1, mx);
        QTest::newRow("two questions") << bytes("123484000002000000000000") + QByteArray(200, '\0');
        QTest::newRow("more records promised") << message(authoritative, 2, mx);
        QTest::newRow("65535 promised") << message(authoritative, 0xffff, mx);
        QTest::newRow("pointer to itself") << record("c01e000f0001000002580003000a00");
        QTest::newRow("pointer forward") << record("c02e000f0001000002580003000a00");
        QTest::newRow("pointer cut") << record("c0");
        QTest::newRow("pointers in a ring") << record("01 61 c01e 000f0001000002580003000a00");
        QTest::newRow("unknown label type") << record("4061000f0001000002580003000a00");
        QTest::newRow("rdata longer than said") << record("c00c000f0001000002580003000a0161000000");
        QTest::newRow("rdata shorter than said") << record("c00c000f0001000002580008000a00") + QByteArray(8, '\0');
        QTest::newRow("rdata beyond the end") << record("c00c00100001000002580fff0161");
        QTest::newRow("over 64 KB") << message(authoritative, 1, mx) + QByteArray(65536, '\0');
    }
    void refusesMalformed()
    {
        QFETCH(QByteArray, wire);
        QVERIFY(!messageFromWire(wire));
    }
    void survivesEveryTruncation()
    {
        const QByteArray whole = message(authoritative, 1, mx);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!messageFromWire(whole.left(size)));
        QVERIFY(messageFromWire(whole));
    }
    void survivesEveryChangedByte()
    {
        const QByteArray whole = message(authoritative, 1, mx);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (int value = 0; value < 256; ++value) {
                QByteArray changed = whole;
                changed[at] = char(value);
                const auto read = messageFromWire(changed);
                for (const Record &r : read ? read->answers : QList<Record>())
                    (void)mxFromRdata(r.rdata);
            }
        }
    }
    void boundsNamesBuiltByPointers()
    {
        // Labels of 63 bytes, each piece ends in a pointer to the one before: the fifth is over 255.
        QByteArray records;
        quint16 before = 12;
        for (int i = 0; i < 6; ++i) {
            const auto here = quint16(30 + records.size());
            records += QByteArray(1, 63) + QByteArray(63, 'a') + char(0xc0 | (before >> 8)) + char(before & 0xff);
            records += bytes("00100001000002580001") + '\0';
            before = here;
        }
        QVERIFY(messageFromWire(message(authoritative, 3, records)));
        QVERIFY(!messageFromWire(message(authoritative, 6, records)));
    }
};
QTEST_APPLESS_MAIN(TstMessage)
#include "tst_message.moc"
