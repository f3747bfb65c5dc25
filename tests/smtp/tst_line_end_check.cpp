#include <QTest>
#include "smtp/line_end_check.h"

using smtp::LineEndCheck;

class TestLineEndCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesEveryBareLineEndInEveryCut_data();
    void seesEveryBareLineEndInEveryCut();
};

void TestLineEndCheck::seesEveryBareLineEndInEveryCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("broken");
    QTest::addColumn<bool>("within");
    QTest::newRow("nothing") << QByteArray() << false << false;
    QTest::newRow("no line end") << QByteArray("abc") << false << false;
    QTest::newRow("lines") << QByteArray("a\r\n\r\n.\r\nb") << false << false;
    QTest::newRow("CR at the end") << QByteArray("a\r\nb\r") << false << true;
    QTest::newRow("LF") << QByteArray("a\nb") << true << false;
    QTest::newRow("LF first") << QByteArray("\na\r\n") << true << false;
    QTest::newRow("CR") << QByteArray("a\rb") << true << false;
    QTest::newRow("CR CR LF") << QByteArray("a\r\r\n") << true << false;
    QTest::newRow("CRLF LF") << QByteArray("a\r\n\n") << true << false;
    QTest::newRow("CR NUL LF") << QByteArray("a\r\0\nb", 5) << true << false;
}

void TestLineEndCheck::seesEveryBareLineEndInEveryCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, broken);
    QFETCH(bool, within);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        LineEndCheck check;
        check.take(QByteArrayView(bytes).first(cut));
        check.take(QByteArrayView(bytes).sliced(cut));
        QCOMPARE(check.isBroken(), broken);
        QVERIFY(broken || check.endsWithin() == within);
    }
}

QTEST_APPLESS_MAIN(TestLineEndCheck)
#include "tst_line_end_check.moc"
