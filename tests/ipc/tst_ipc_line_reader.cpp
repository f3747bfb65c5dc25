#include <QTest>
#include "ipc/line_reader.h"

using ipc::LineReader;

class TestIpcLineReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splitsWhateverTheCuts()
    {
        const QByteArray stream = "one\n\ntwo\nthree";
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            LineReader reader;
            QList<QByteArray> lines;
            for (const QByteArray &piece : {stream.first(cut), stream.sliced(cut)}) {
                QVERIFY(reader.feed(piece));
                while (const auto line = reader.next())
                    lines << *line;
            }
            QCOMPARE(lines, (QList<QByteArray>{"one", "", "two"}));
            QCOMPARE(reader.waiting(), 5);
        }
    }
    void aLineBeyondTheLimitEnds()
    {
        LineReader reader;
        const QByteArray piece(64 * 1024, 'x');
        bool goesOn = true;
        qint64 fed = 0;
        while (goesOn && fed < 1'000'000'000) {
            goesOn = reader.feed(piece);
            fed += piece.size();
            QVERIFY(!reader.next() || !goesOn);
        }
        QVERIFY(fed <= ipc::maxLine + piece.size());
    }
};

QTEST_APPLESS_MAIN(TestIpcLineReader)
#include "tst_ipc_line_reader.moc"
