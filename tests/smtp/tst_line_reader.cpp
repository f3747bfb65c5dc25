// Lines end at CRLF and nowhere else, however they come.
#include <QTest>
#include "smtp/line_reader.h"

using smtp::LineReader;

class TestLineReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsLinesInEveryCut();
    void endsOnlyAtCrlf_data();
    void endsOnlyAtCrlf();
    void reportsALongLineOnceAndGoesOn();
    void takesALineOfExactlyTheLimit();
    void givesUpOnAFlood();
};

namespace {

// The states and lines of `input`, cut at `cut`.
QByteArrayList read(const QByteArray &input, qsizetype cut, qsizetype limit = 20)
{
    LineReader reader(limit);
    QByteArrayList lines;
    for (const QByteArray &part : {input.left(cut), input.mid(cut)}) {
        QByteArrayView rest = part;
        while (!rest.isEmpty()) {
            rest = rest.sliced(reader.take(rest));
            if (reader.state() == LineReader::State::Line)
                lines.append(reader.line().toByteArray());
            else if (reader.state() != LineReader::State::Partial)
                lines.append("state " + QByteArray::number(int(reader.state())));
        }
    }
    return lines;
}

const QByteArray tooLong = "state " + QByteArray::number(int(LineReader::State::TooLong));
const QByteArray badBytes = "state " + QByteArray::number(int(LineReader::State::BadBytes));

} // namespace

void TestLineReader::readsLinesInEveryCut()
{
    const QByteArray input = "one\r\n\r\ntwo words\r\nbad\nline\r\n0123456789012345678901234\r\nlast\r\nrest";
    const QByteArrayList expected{"one", "", "two words", badBytes, tooLong, "last"};
    for (qsizetype cut = 0; cut <= input.size(); ++cut)
        QCOMPARE(read(input, cut), expected);
}

void TestLineReader::endsOnlyAtCrlf_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("LF") << QByteArray("a\nb\r\n");
    QTest::newRow("CR") << QByteArray("a\rb\r\n");
    QTest::newRow("CR CRLF") << QByteArray("a\r\r\n");
    QTest::newRow("LF CRLF") << QByteArray("a\n\r\n");
    QTest::newRow("LF first") << QByteArray("\n\r\n");
    QTest::newRow("NUL") << QByteArray("a\0b\r\n", 5);
}

void TestLineReader::endsOnlyAtCrlf()
{
    QFETCH(QByteArray, input);
    for (qsizetype cut = 0; cut <= input.size(); ++cut)
        QCOMPARE(read(input + "ok\r\n", cut), (QByteArrayList{badBytes, "ok"}));
}

void TestLineReader::reportsALongLineOnceAndGoesOn()
{
    const QByteArray input = QByteArray(60000, 'x') + "\n\r\nok\r\n";
    QCOMPARE(read(input, 30000), (QByteArrayList{tooLong, "ok"}));
}

void TestLineReader::takesALineOfExactlyTheLimit()
{
    const QByteArray line(18, 'x'); // and CRLF: 20
    for (qsizetype cut = 0; cut <= 20; ++cut) {
        QCOMPARE(read(line + "\r\n", cut), QByteArrayList{line});
        QCOMPARE(read("x" + line + "\r\n", cut), QByteArrayList{tooLong});
    }
}

void TestLineReader::givesUpOnAFlood()
{
    LineReader reader(20);
    int pieces = 0;
    while (reader.state() == LineReader::State::Partial && pieces++ < 100)
        QCOMPARE(reader.take(QByteArray(1024, '\n')), 1024);
    QCOMPARE(int(reader.state()), int(LineReader::State::Flood));
    QCOMPARE(pieces, 65);
}

QTEST_APPLESS_MAIN(TestLineReader)
#include "tst_line_reader.moc"
