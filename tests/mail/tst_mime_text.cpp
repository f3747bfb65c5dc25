// Text in MIME's clothes.
#include <QTest>
#include "mail/mime_text.h"

using namespace mail;

class TestMimeText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesAsciiAlone();
    void encodesForeignWordsWithoutCuttingACharacter();
    void neverLetsAControlCharacterThrough();
    void quotesWhatIsNotPrintable_data();
    void quotesWhatIsNotPrintable();
    void breaksLongQuotedLines();
    void foldsFieldsAtBlanks();
    void cannotBeMadeToEndAField();
    void wrapsWords();
    void readsEncodedWords_data();
    void readsEncodedWords();
    void readsWhatItWrote();
};

void TestMimeText::leavesAsciiAlone()
{
    QCOMPARE(encodedText("Mail not delivered"), QByteArray("Mail not delivered"));
    QCOMPARE(encodedText(""), QByteArray());
}

void TestMimeText::encodesForeignWordsWithoutCuttingACharacter()
{
    const QString text = QString::fromUtf8("Zpráva nebyla doručena: příliš žluťoučký kůň úpěl ďábelské ódy 🐎🐎🐎🐎🐎🐎");
    QString back;
    for (const QByteArray &word : encodedText(text).split(' ')) {
        QVERIFY(word.size() <= 75);
        QVERIFY(word.startsWith("=?utf-8?B?") && word.endsWith("?="));
        const QString part = QString::fromUtf8(QByteArray::fromBase64(word.sliced(10, word.size() - 12)));
        QVERIFY(!part.contains(QChar::ReplacementCharacter));
        back += part;
    }
    QCOMPARE(back, text);
}

void TestMimeText::neverLetsAControlCharacterThrough()
{
    QCOMPARE(encodedText(QStringLiteral("a\r\nBcc: x@y")), QByteArray("a Bcc: x@y"));
    QVERIFY(!encodedText(QString(u'\x0') + u'\x7f' + u'\x1b').contains('\x1b'));
    QVERIFY(encodedText("=?utf-8?Q?forged?=").startsWith("=?utf-8?B?"));
}

void TestMimeText::quotesWhatIsNotPrintable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("plain") << QByteArray("abc\n") << QByteArray("abc\r\n");
    QTest::newRow("crlf") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nb\r\n");
    QTest::newRow("equals") << QByteArray("a=b") << QByteArray("a=3Db\r\n");
    QTest::newRow("utf-8") << QByteArray("\xc3\xa9") << QByteArray("=C3=A9\r\n");
    QTest::newRow("trailing blank") << QByteArray("a \nb") << QByteArray("a=20\r\nb\r\n");
    QTest::newRow("trailing tab") << QByteArray("a\t\n") << QByteArray("a=09\r\n");
    QTest::newRow("bare CR") << QByteArray("a\rb") << QByteArray("a=0Db\r\n");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a=00b\r\n");
}

void TestMimeText::quotesWhatIsNotPrintable()
{
    QFETCH(QByteArray, text);
    QTEST(quotedPrintable(text), "quoted");
}

void TestMimeText::breaksLongQuotedLines()
{
    const QByteArray quoted = quotedPrintable(QByteArray(300, 'x') + QByteArray(300, '\xff'));
    QByteArray joined;
    for (QByteArray line : quoted.split('\n')) {
        QVERIFY(line.size() <= 77); // 76 and CR
        line.replace("\r", "");
        joined += line.endsWith('=') ? line.chopped(1) : line;
    }
    QCOMPARE(joined, QByteArray(300, 'x') + QByteArray("=FF").repeated(300));
}

void TestMimeText::foldsFieldsAtBlanks()
{
    const QByteArray folded = field("Subject", QByteArray("word ").repeated(40));
    for (const QByteArray &line : folded.split('\n'))
        QVERIFY(line.size() <= 78);
    QCOMPARE(QByteArray(folded).replace("\r\n", ""), "Subject: " + QByteArray("word ").repeated(40).trimmed());
    QCOMPARE(field("A", "b"), QByteArray("A: b\r\n"));
}

void TestMimeText::cannotBeMadeToEndAField()
{
    const QByteArray line = field("Diagnostic-Code", QByteArrayView("smtp; 550 x\r\nBcc: y@z\r\n\r\nbody\0\xff", 32));
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(!line.contains('\0'));
    QVERIFY(field("X", QByteArray(5000, 'x')).size() < 998);
}

void TestMimeText::wrapsWords()
{
    QCOMPARE(wrapped("one\n\ntwo"), QString("one\n\ntwo\n"));
    for (const QString &line : wrapped(QString("word ").repeated(100)).split(u'\n'))
        QVERIFY(line.size() <= 72);
}

void TestMimeText::readsEncodedWords_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *field, const QString &text) { QTest::newRow(name) << QByteArray(field) << text; };
    row("plain", "Offer 4711", "Offer 4711");
    row("Q", "=?iso-8859-1?Q?Gr=FC=DFe_aus?= Wien", u"Grüße aus Wien"_qs);
    row("B", "=?UTF-8?B?xb5sdcWlb3XEjWvDvQ==?=", u"žluťoučký"_qs);
    row("blanks between words are none", "=?utf-8?q?a?= \t =?utf-8?q?b?= c", "ab c");
    row("with a language", "=?utf-8*cs?q?a=20b?=", "a b");
    row("raw UTF-8", "\xc5\xbelu\xc5\xa5", u"žluť"_qs);
    row("unknown character set", "=?x-none?q?a?= b", "=?x-none?q?a?= b");
    row("unknown encoding", "=?utf-8?x?a?=", "=?utf-8?x?a?=");
    row("broken character", "=?utf-8?q?=C5?=", "=?utf-8?q?=C5?=");
    row("unfinished", "=?utf-8?q?abc", "=?utf-8?q?abc");
    row("nothing", "", "");
}

void TestMimeText::readsEncodedWords()
{
    QFETCH(QByteArray, field);
    QTEST(decodedText(field), "text");
}

void TestMimeText::readsWhatItWrote()
{
    for (const QString &text : {u"Nabídka č. 4711 – příliš žluťoučký kůň úpěl ďábelské ódy, a to už potřetí"_qs, u"=?utf-8?q?x?="_qs, u"🐎 x"_qs})
        QCOMPARE(decodedText(encodedText(text)), text);
    const QByteArray text = "a = b \xc5\x99\n" + QByteArray(200, 'x') + " \n\n=3D\n";
    QCOMPARE(fromQuotedPrintable(quotedPrintable(text)), text);
}

QTEST_APPLESS_MAIN(TestMimeText)
#include "tst_mime_text.moc"
