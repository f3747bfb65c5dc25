// The spool as its callers see it: what is kept, handed out, decided and found again.
#include "support/spool_kit.h"

using namespace spool;

class TestSpool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheBytesOfASmallMessage()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        const MessageId id = kit.keep();
        QVERIFY(id);
        const Result<QByteArray> bytes = kit.read(id);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().detail));
        QCOMPARE(*bytes, QByteArray("Received: from x by y\r\nSubject: x\r\n\r\nhello\r\n"));
    }

    void givesBackTheBytesOfALargeMessageFromAnyOffset()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        QByteArray body;
        for (int i = 0; body.size() < 1'000'000; ++i)
            body += QByteArray::number(i) + "\r\n";
        const SpoolKit::Kept kept = kit.keep(kit.message(), body);
        QVERIFY(kept.result);
        const QByteArray whole = kit.message().trace + body;
        QCOMPARE(*kit.read(kept.id), whole);
        for (const qint64 offset : {0LL, 5LL, 23LL, 131072LL, 131094LL, 131095LL, 131096LL, 999'990LL})
            QCOMPARE(*kit.read(kept.id, offset, 200'000), whole.mid(offset, 200'000));
        QCOMPARE(*kit.read(kept.id, whole.size(), 10), QByteArray());
    }

    void findsEverythingAgainAfterReopening()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        const MessageId id = kit.keep();
        const Counters before = kit.spool->counters();
        QCOMPARE(before.messages, 1);
        VERIFY_OK(kit.open());
        QCOMPARE(kit.spool->counters(), before);
        QCOMPARE(kit.spool->counters(firm), before);
        QCOMPARE(kit.spool->routes(), QList<Route>{firm});
        QVERIFY(kit.read(id));
        QVERIFY(kit.keep() > id);
    }

    void deliversAndForgetsTheBody()
    {
        SpoolKit kit;
        VERIFY_OK(kit.open());
        const MessageId id = kit.keep();
        const Result<Claim> claim = kit.claim();
        QVERIFY(claim);
        QCOMPARE(claim->due.size(), 1);
        VERIFY_OK(kit.record({outcome(claim->due.first(), RecipientState::Delivered)}));
        QCOMPARE(kit.spool->counters(), Counters());
        QCOMPARE(kit.read(id).error().code, QStringLiteral("spool.no-such-message"));
        ListFilter delivered;
        delivered.states = {RecipientState::Delivered};
        QCOMPARE(kit.list(delivered)->rows.size(), 1);
        QCOMPARE(kit.show(id)->rows.first().last.host, QByteArray("127.0.0.1:2526"));
    }
};

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
