#include <QtTest>
#include <QStringEncoder>
#include "directory/list_reader.h"

using directory::AddressList;
using directory::LineFault;
using directory::ListReader;

namespace {

AddressList read(const QByteArray &bytes, qsizetype piece = 0)
{
    ListReader reader({"firm.test", "firm.example"}, {});
    for (qsizetype at = 0; at < bytes.size(); at += piece ? piece : bytes.size())
        reader.take(QByteArrayView(bytes).sliced(at).first(std::min(piece ? piece : bytes.size(), bytes.size() - at)));
    return reader.end();
}

QByteArray names(const AddressList &list)
{
    QList<QByteArray> sorted(list.locals.begin(), list.locals.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted.join(' ');
}

QByteArray wide(QStringConverter::Encoding encoding, const QString &text)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class TestListReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void readsTheSameInPieces_data() { finds_data(); }
    void readsTheSameInPieces();
    void tellsWhatIsWrongWithItsLine_data();
    void tellsWhatIsWrongWithItsLine();
    void countsWhatItDoesNotTake();
    void staysBounded();
    void readsAMillionLines();
    void isNotLedAstrayByQuotes();
};

void TestListReader::finds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("locals");
    const auto row = [](const char *name, const QByteArray &bytes, const char *locals) { QTest::newRow(name) << bytes << QByteArray(locals); };
    row("nothing", "", "");
    row("one", "a@firm.test", "a");
    row("one a line", "a@firm.test\nb@firm.test\n", "a b");
    row("CRLF", "a@firm.test\r\nb@firm.test\r\n", "a b");
    row("CR", "a@firm.test\rb@firm.test\r", "a b");
    row("UTF-8 BOM", "\xef\xbb\xbf" "a@firm.test\nb@firm.test", "a b");
    row("short, with BOM", "\xef\xbb\xbf", "");
    row("UTF-16 little end first", wide(QStringConverter::Utf16LE, QStringLiteral("a@firm.test\r\nžo@firm.test")), "a žo");
    row("UTF-16 big end first", wide(QStringConverter::Utf16BE, QStringLiteral("a@firm.test\r\nžo@firm.test")), "a žo");
    row("Latin-1 names", "J\xfcrgen;j@firm.test\nRen\xe9;r@firm.test", "j r");
    row("Latin-1 address", "j\xfcrgen@firm.test", "jürgen");
    row("capitals", "A@Firm.TEST", "a");
    row("alias domain", "a@firm.example", "a");
    row("commas", "1,Ann,a@firm.test,Sales\n2,Bob,b@firm.test,IT\n", "a b");
    row("semicolons", "1;Ann;a@firm.test;\"Sales; EU\"\n", "a");
    row("tabs", "Ann\ta@firm.test\n", "a");
    row("heading", "Name;E-mail\nAnn;a@firm.test\n", "a");
    row("quoted cells", "\"Ann \"\"A\"\" Lee\",\"a@firm.test\"\n", "a");
    row("name and angle brackets", "Ann Lee <a@firm.test>, \"Lee, Bob\" <b@firm.test>\n", "a b");
    row("mail client's export", "'a@firm.test' (Ann)\n", "a");
    row("proxyAddresses", "\"Ann\",\"SMTP:a@firm.test;smtp:ann@firm.test;SIP:x@firm.test;X500:/o=F/cn=y@firm.test\"\n", "a ann");
    row("a link in HTML", "<a href=\"mailto:a@firm.test\">\n", "a");
    row("mailto link", "mailto:a@firm.test\n", "a");
    row("PowerShell", "#TYPE Selected.User\r\n\"mail\"\r\n\"a@firm.test\"\r\n", "a");
    row("Postfix map", "# relay recipients\na@firm.test OK\nb@firm.test\t\tOK\n", "a b");
    row("empty lines", "\n\n  \na@firm.test\n\n", "a");
    row("full stop after it", "Write to a@firm.test.", "a");
    row("formulas", "=HYPERLINK(1,2);a@firm.test\n=b@firm.test\n=cmd|'/C calc'!A0;@SUM(1+1);+x;-y;b@firm.test\n", "a b");
    row("quoted local part", "\"ann lee\"@firm.test\n", "ann lee");
    row("plus", "+420777@firm.test;ann+news@firm.test", "+420777 ann+news");
    row("NULs", QByteArray("a@firm.test\0b@firm.test\n", 24), "a b");
    row("literal", "a@[127.0.0.1]\n", "");
}

void TestListReader::finds()
{
    QFETCH(QByteArray, bytes);
    QTEST(names(read(bytes)), "locals");
}

void TestListReader::readsTheSameInPieces()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {1, 2, 3, 7})
        QTEST(names(read(bytes, piece)), "locals");
}

void TestListReader::tellsWhatIsWrongWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<LineFault>("fault");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("no address") << QByteArray("a@firm.test\r\n\r\nBob\tnone\r\nb@firm.test") << qint64(3) << LineFault::NoAddress << QByteArray("Bob none");
    QTest::newRow("two at signs") << QByteArray("a@firm.test\nx@@firm.test\n") << qint64(2) << LineFault::NoAddress << QByteArray("x@@firm.test");
    QTest::newRow("catch-all") << QByteArray("@firm.test OK\n") << qint64(1) << LineFault::CatchAll << QByteArray("@firm.test OK");
    QTest::newRow("long") << QByteArray("a@firm.test\n") + QByteArray(ListReader::maxLine + 1, 'x') + "\nb@firm.test\n" << qint64(2) << LineFault::TooLong << QByteArray();
    QTest::newRow("cut inside a letter") << QByteArray("a@firm.test\n") + QByteArray(79, 'x') + "ž\n" << qint64(2) << LineFault::NoAddress
                                         << QByteArray(79, 'x') + "\xef\xbf\xbd";
}

void TestListReader::tellsWhatIsWrongWithItsLine()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {qsizetype(0), qsizetype(65'536)}) {
        const AddressList list = read(bytes, piece);
        QCOMPARE(list.faults, 1);
        QCOMPARE(list.faulty.size(), 1);
        QTEST(list.faulty.first().line, "line");
        QTEST(list.faulty.first().fault, "fault");
        if (list.faulty.first().fault != LineFault::TooLong)
            QTEST(list.faulty.first().begins, "begins");
    }
}

void TestListReader::countsWhatItDoesNotTake()
{
    const AddressList list = read("Name,Mail\na@firm.test,A@FIRM.test\nx@other.test\ny@other.test;z@third.test\nnobody\n");
    QCOMPARE(list.lines, 5);
    QCOMPARE(list.duplicates, 1);
    QCOMPARE(list.foreign, 3);
    QCOMPARE(list.foreignDomains, (QList<QByteArray>{"other.test", "third.test"}));
    QCOMPARE(list.faults, 1);
    QVERIFY(!list.isTruncated);
}

void TestListReader::staysBounded()
{
    ListReader reader({"firm.test"}, {});
    reader.take("a@firm.test\n");
    const QByteArray line("nothing here\n");
    for (int i = 0; i < 1000; ++i)
        reader.take(line);
    const QByteArray megabyte(1 << 20, '"');
    for (int i = 0; i < 50; ++i)
        reader.take(megabyte);
    const AddressList list = reader.end();
    QCOMPARE(list.faults, 1001);
    QCOMPARE(list.faulty.size(), ListReader::mostFaults);
    for (const directory::FaultyLine &one : list.faulty)
        QVERIFY(one.begins.size() <= 80);
}

void TestListReader::readsAMillionLines()
{
    ListReader reader({"firm.test"}, {});
    for (int i = 0; i < 1'000'100; ++i)
        reader.take("Name " + QByteArray::number(i) + ";user" + QByteArray::number(i) + "@firm.test\r\n");
    const AddressList list = reader.end();
    QCOMPARE(list.lines, 1'000'100);
    QCOMPARE(list.locals.size(), directory::mostAddresses);
    QVERIFY(list.isTruncated);
}

// Neither deep nor slow: each of these is one line.
void TestListReader::isNotLedAstrayByQuotes()
{
    for (const char *bit : {"\"", "\"\"", "\"\\", "\"a\"@", "\"<", "\"@firm.test"}) {
        const QByteArray line = QByteArray(bit).repeated(40'000) + "\nb@firm.test\n";
        QVERIFY2(read(line).locals.contains("b"), bit);
    }
}

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_list_reader.moc"
