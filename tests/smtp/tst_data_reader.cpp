// The bytes of a message: their end, their dots, their bare line ends, in every cut.
#include <QTest>
#include "smtp/data_reader.h"

using smtp::DataReader;

class TestDataReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheSameInEveryCut_data();
    void readsTheSameInEveryCut();
    void agreesWithASlowReaderOnRandomBytes();
    void copiesNothing();
};

namespace {

struct Read {
    QByteArray message;
    qsizetype used = 0;
    bool ended = false, bare = false;
    friend bool operator==(const Read &, const Read &) = default;
};

Read read(const QByteArray &input, const QList<qsizetype> &cuts)
{
    DataReader reader;
    Read result;
    qsizetype from = 0;
    for (const qsizetype to : cuts + QList<qsizetype>{input.size()}) {
        while (from < to && !reader.atEnd()) {
            const auto piece = reader.take(QByteArrayView(input).sliced(from, to - from));
            if (piece.consumed < 1)
                return {};
            from += piece.consumed;
            result.message += piece.bytes.toByteArray();
        }
    }
    result.used = from;
    result.ended = reader.atEnd();
    result.bare = reader.hasBareLineEnd();
    if (result.bare)
        result.message.clear(); // no promise about it
    return result;
}

// The same by its definition: whole input, byte by byte.
Read readSlowly(const QByteArray &input)
{
    Read result;
    const QByteArray all = "\r\n" + input;
    const auto end = all.indexOf("\r\n.\r\n");
    const QByteArray body = end < 0 ? all : all.left(end + 2);
    result.ended = end >= 0;
    result.used = end < 0 ? input.size() : end + 3;
    for (qsizetype i = 2; i < body.size(); ++i) {
        if (body[i] == '\n' && body[i - 1] != '\r')
            result.bare = true;
        if (body[i] != '\n' && body[i - 1] == '\r')
            result.bare = true;
        const bool stuffed = body[i] == '.' && body[i - 1] == '\n' && body[i - 2] == '\r';
        if (!stuffed)
            result.message += body[i];
    }
    if (result.bare)
        result.message.clear();
    return result;
}

} // namespace

void TestDataReader::readsTheSameInEveryCut_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<bool>("bare");
    const auto row = [](const char *name, const QByteArray &input, const QByteArray &message, const QByteArray &rest = {}, bool bare = false) {
        QTest::newRow(name) << input << message << rest << bare;
    };
    row("nothing", ".\r\n", "");
    row("one line", "a\r\n.\r\n", "a\r\n");
    row("rest", "a\r\n.\r\nQUIT\r\n", "a\r\n", "QUIT\r\n");
    row("two ends", "a\r\n.\r\n.\r\n", "a\r\n", ".\r\n");
    row("stuffed first", "..a\r\n.\r\n", ".a\r\n");
    row("stuffed dot", "..\r\n.\r\n", ".\r\n");
    row("lone dots", "a\r\n..\r\n..\r\n.\r\n", "a\r\n.\r\n.\r\n");
    row("dot then text", ".a\r\n.\r\n", "a\r\n");
    row("dots inside", "a.b\r\nc.\r\n.\r\n", "a.b\r\nc.\r\n");
    row("empty lines", "\r\n\r\n.\r\n", "\r\n\r\n");
    row("NUL and 8-bit", QByteArray("a\0\xff\r\n.\r\n", 8), QByteArray("a\0\xff\r\n", 5));
    row("LF dot LF", "a\n.\nb\r\n.\r\n", "", "", true);
    row("LF dot CRLF", "a\n.\r\nb\r\n.\r\n", "", "", true);
    row("CRLF dot LF", "a\r\n.\nb\r\n.\r\n", "", "", true);
    row("CRLF dot CR", "a\r\n.\rb\r\n.\r\n", "", "", true);
    row("CRLF dot CR CRLF", "a\r\n.\r\r\nb\r\n.\r\n", "", "", true);
    row("CR dot CR", "a\r.\rb\r\n.\r\n", "", "", true);
    row("CR CRLF dot CRLF", "a\r\r\n.\r\n", "", "", true);
    row("bare LF before the end", "a\n\r\n.\r\n", "", "", true);
    row("LF first", "\n.\r\n\r\n.\r\n", "", "", true);
    row("CR first", "\r.\r\n\r\n.\r\n", "", "", true);
}

void TestDataReader::readsTheSameInEveryCut()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, rest);
    QFETCH(bool, bare);
    const Read expected{message, input.size() - rest.size(), true, bare};
    for (qsizetype first = 0; first <= input.size(); ++first)
        for (qsizetype second = first; second <= input.size(); ++second)
            QVERIFY2(read(input, {first, second}) == expected, qPrintable(QString("%1 %2").arg(first).arg(second)));
}

void TestDataReader::agreesWithASlowReaderOnRandomBytes()
{
    quint32 seed = 20261121;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 16) % below;
    };
    const char *const pieces[] = {"\r\n", ".", "a", "\r\n.", "..", "\r\n.\r\n", "\r", "\n", "bc"};
    for (int round = 0; round < 20000; ++round) {
        QByteArray input;
        const quint32 kinds = round % 4 == 0 ? 9 : 6; // mostly clean ones
        for (quint32 i = next(14); i > 0; --i)
            input += pieces[next(kinds)];
        input += "\r\n.\r\n";
        const qsizetype one = next(input.size() + 1), two = one + next(input.size() + 1 - one);
        QVERIFY2(read(input, {one, two}) == readSlowly(input), input.toPercentEncoding().constData());
    }
}

void TestDataReader::copiesNothing()
{
    DataReader reader;
    const QByteArray input = QByteArray("line\r\n").repeated(1000);
    const auto piece = reader.take(input);
    QCOMPARE(piece.consumed, input.size());
    QCOMPARE(piece.bytes.data(), input.constData());
    QCOMPARE(piece.bytes.size(), input.size());
}

QTEST_APPLESS_MAIN(TestDataReader)
#include "tst_data_reader.moc"
