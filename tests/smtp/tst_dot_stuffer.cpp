// Dots on their way out. That they come back unchanged is in tst_smuggling.
#include <QTest>
#include "smtp/dot_stuffer.h"

using smtp::DotStuffer;

class TestDotStuffer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stuffsInEveryCut_data();
    void stuffsInEveryCut();
};

void TestDotStuffer::stuffsInEveryCut_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("nothing") << QByteArray() << QByteArray(".\r\n");
    QTest::newRow("plain") << QByteArray("a\r\n") << QByteArray("a\r\n.\r\n");
    QTest::newRow("no final newline") << QByteArray("a") << QByteArray("a\r\n.\r\n");
    QTest::newRow("dot first") << QByteArray(".a\r\n") << QByteArray("..a\r\n.\r\n");
    QTest::newRow("dot alone") << QByteArray("a\r\n.\r\nb\r\n") << QByteArray("a\r\n..\r\nb\r\n.\r\n");
    QTest::newRow("dot last") << QByteArray("a\r\n.") << QByteArray("a\r\n..\r\n.\r\n");
    QTest::newRow("two dots") << QByteArray("..\r\n..\r\n") << QByteArray("...\r\n...\r\n.\r\n");
    QTest::newRow("dots inside") << QByteArray("a.b..c\r\n") << QByteArray("a.b..c\r\n.\r\n");
    QTest::newRow("CR at the end") << QByteArray("a\r") << QByteArray("a\r\r\n.\r\n");
    QTest::newRow("bare LF") << QByteArray("a\n.b\r\n") << QByteArray("a\n.b\r\n.\r\n");
}

void TestDotStuffer::stuffsInEveryCut()
{
    QFETCH(QByteArray, message);
    for (qsizetype first = 0; first <= message.size(); ++first) {
        for (qsizetype second = first; second <= message.size(); ++second) {
            DotStuffer stuffer;
            QByteArray out;
            stuffer.append(out, QByteArrayView(message).first(first));
            stuffer.append(out, QByteArrayView(message).sliced(first, second - first));
            stuffer.append(out, QByteArrayView(message).sliced(second));
            stuffer.appendEnd(out);
            QTEST(out, "wire");
        }
    }
}

QTEST_APPLESS_MAIN(TestDotStuffer)
#include "tst_dot_stuffer.moc"
