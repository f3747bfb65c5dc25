#include <QTest>
#include "control/message_reads.h"
#include "support/database.h"

using namespace std::chrono_literals;

namespace {

struct Place {
    SpoolKit kept;
    std::unique_ptr<control::MessageReads> reads;
    QString id;
    QByteArray whole;

    bool begin(qsizetype size)
    {
        if (!kept.open())
            return false;
        reads = std::make_unique<control::MessageReads>(*kept.spool, kept.clock);
        const QByteArray body = "Subject: x\r\n\r\n" + QByteArray(size, 'x') + "\r\n";
        const auto message = kept.message();
        whole = message.trace + body;
        const SpoolKit::Kept one = kept.keep(message, body);
        id = QString::fromLatin1(idText(one.id));
        return bool(one.result);
    }
    ~Place() { reads.reset(); }
    ipc::Outcome<ipc::MessagePiece> read(qint64 offset, int length, const QString &which, const QByteArray &actor = "user:eva(1000)")
    {
        std::optional<ipc::Outcome<ipc::MessagePiece>> outcome;
        reads->read({which, offset, length}, actor, [&outcome](const ipc::Outcome<ipc::MessagePiece> &answer) { outcome = answer; });
        waitUntil([&outcome] { return outcome.has_value(); });
        return outcome ? *outcome : ipc::Outcome<ipc::MessagePiece>(ipc::ErrorReply{"test.no-answer", {}});
    }
    qint64 audited() { return Database(kept).number("SELECT count(*) FROM audit WHERE act = 'readMessage' AND message > 0"); }
};

} // namespace

class TestMessageReads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesThePiecesOfTheWhole()
    {
        Place p;
        QVERIFY(p.begin(300'000));
        QByteArray all;
        while (all.size() < p.whole.size()) {
            const auto piece = p.read(all.size(), 100'000, p.id);
            QVERIFY(piece);
            QCOMPARE(piece->size, p.whole.size());
            QVERIFY(!piece->bytes.isEmpty() && piece->bytes.size() <= 100'000);
            all += piece->bytes;
        }
        QCOMPARE(all, p.whole);
        const auto behind = p.read(p.whole.size(), 10, p.id);
        QVERIFY(behind && behind->bytes.isEmpty());
    }
    void isAuditedOnceAPersonAndMessage()
    {
        Place p;
        QVERIFY(p.begin(100));
        for (int offset : {0, 10, 20})
            QVERIFY(p.read(offset, 10, p.id));
        QCOMPARE(p.audited(), 1);
        QVERIFY(p.read(50, 10, p.id, "user:jan(1001)")); // not only from the start
        QCOMPARE(p.audited(), 2);
        p.kept.clock.pass(61min);
        QVERIFY(p.read(0, 10, p.id));
        QCOMPARE(p.audited(), 3);
    }
    void whatIsNotThereIsSaidAndNotAudited_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("no id") << "../etc/passwd";
        QTest::newRow("empty") << "";
        QTest::newRow("another id") << "zzzz";
    }
    void whatIsNotThereIsSaidAndNotAudited()
    {
        QFETCH(QString, id);
        Place p;
        QVERIFY(p.begin(10));
        const auto piece = p.read(0, 10, id);
        QVERIFY(!piece);
        QCOMPARE(piece.error().code, "spool.no-such-message");
        QCOMPARE(p.audited(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMessageReads)
#include "tst_message_reads.moc"
