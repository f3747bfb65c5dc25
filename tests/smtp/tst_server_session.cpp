// The server session as its owner uses it: what a dialogue file (tests/dialogs) cannot say.
#include <QTest>
#include "support/server_owner.h"

using namespace smtp;

class TestServerSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsRepliesToPipelinedCommandsInOnePiece();
    void consumesNothingWhileBusy();
    void neverLetsACommandOvertakeADecision();
    void ignoresAnswersThatWereNotAsked();
    void sendsNo250BeforeTheCommit();
    void showsMessageBytesInItsOwnMemory();
    void cutsALargeMessageIntoBoundedPieces();
    void dropsAPieceThatWasNotTakenYetWhenTheMessageIsRefused();
    void abortsWhenThePeerIsGone();
    void abortsNothingThatAwaitsItsCommit();
    void tellsTheOwnerWhatWasAgreed();
    void saysHowLongToWait();
    void throwsAwayWhatComesAfterClose();
    void survivesEveryCutOfRubbish();
};

namespace {

const QByteArray opening = "EHLO a.test\r\nMAIL FROM:<a@remote.test>\r\nRCPT TO:<b@example.test>\r\nDATA\r\n";

ServerSession session() { return ServerSession("mx2.example.test", Client{"192.0.2.1", {}, {}, false}, {1000, 3, 10}, {}, true); }

// Drains the session up to a question of type T, and takes it.
template <typename T> std::optional<T> nextOf(ServerSession &from)
{
    while (auto action = from.nextAction())
        if (auto *found = std::get_if<T>(&*action))
            return *found;
    return {};
}

} // namespace

void TestServerSession::sendsRepliesToPipelinedCommandsInOnePiece()
{
    ServerOwner owner;
    owner.out.clear();
    owner.sends = 0;
    owner.receive(opening);
    QCOMPARE(owner.sends, 1);
    QVERIFY(owner.out.endsWith("250 2.1.0 Sender ok\r\n250 2.1.5 Recipient ok\r\n354 End data with <CR><LF>.<CR><LF>\r\n"));
    owner.receive("x\r\n.\r\nMAIL FROM:<a@remote.test>\r\nRCPT TO:<b@example.test>\r\nDATA\r\n");
    QCOMPARE(owner.sends, 2);
}

void TestServerSession::consumesNothingWhileBusy()
{
    ServerSession busy = session();
    const QByteArray input = "EHLO a.test\r\nMAIL FROM:<a@remote.test>\r\nNOOP\r\n";
    QCOMPARE(busy.feed(input), input.indexOf("NOOP"));
    QVERIFY(busy.isBusy());
    QCOMPARE(busy.feed("NOOP\r\n"), 0);
    busy.senderDecided({250, "2.1.0", "OK"});
    QVERIFY(!busy.isBusy());
    QCOMPARE(busy.feed("NOOP\r\n"), 6);
}

void TestServerSession::neverLetsACommandOvertakeADecision()
{
    ServerSession asked = session();
    const QByteArray input = "EHLO a.test\r\nMAIL FROM:<a@remote.test>\r\nRSET\r\n";
    const qsizetype used = asked.feed(input);
    QVERIFY(nextOf<AskSender>(asked));
    const auto early = nextOf<Send>(asked); // what was said before the question does not wait for the answer
    QVERIFY(early && early->bytes.endsWith("ENHANCEDSTATUSCODES\r\n"));
    asked.senderDecided({451, "4.4.7", "Later"});
    QCOMPARE(asked.feed(QByteArrayView(input).sliced(used)), input.size() - used);
    const auto send = nextOf<Send>(asked);
    QVERIFY(send);
    QCOMPARE(send->bytes, QByteArray("451 4.4.7 Later\r\n250 2.0.0 OK\r\n"));
}

void TestServerSession::ignoresAnswersThatWereNotAsked()
{
    ServerSession quiet = session();
    QVERIFY(nextOf<Send>(quiet));
    quiet.senderDecided({250, "2.1.0", "OK"});
    quiet.recipientDecided({250, "2.1.5", "OK"});
    quiet.etrnDecided({250, "2.0.0", "OK"});
    quiet.appended();
    quiet.committed({250, "2.0.0", "OK"});
    quiet.refuseMessage({451, "4.0.0", "No"});
    quiet.tlsStarted({"TLSv1.3", "x"});
    QVERIFY(!quiet.nextAction());
    QVERIFY(!quiet.isBusy());
}

void TestServerSession::sendsNo250BeforeTheCommit()
{
    ServerOwner owner;
    owner.receive(opening);
    owner.silent = true;
    owner.out.clear();
    owner.receive("x\r\n.\r\n");
    owner.session.appended();
    owner.pump();
    QCOMPARE(owner.events.last(), QByteArray("message x\r\n"));
    QVERIFY(owner.out.isEmpty());
    owner.session.committed({250, "2.0.0", "Stored"});
    owner.pump();
    QCOMPARE(owner.out, QByteArray("250 2.0.0 Stored\r\n"));
}

void TestServerSession::showsMessageBytesInItsOwnMemory()
{
    ServerOwner owner;
    owner.receive(opening);
    ServerSession &own = owner.session;
    QByteArray input = "some text\r\n";
    QCOMPARE(own.feed(input), input.size());
    const auto append = nextOf<Append>(own);
    QVERIFY(append);
    input.fill('!'); // the owner gave the bytes back
    QCOMPARE(append->bytes.toByteArray(), QByteArray("some text\r\n"));
}

void TestServerSession::cutsALargeMessageIntoBoundedPieces()
{
    ServerOwner owner({10'000'000, 3, 10});
    owner.receive(opening);
    const QByteArray message = QByteArray("..0123456789012345678901234567890123456789\r\n").repeated(50'000);
    const QByteArray wire = QByteArray(message).replace("..", "...") + ".\r\n";
    ServerSession &own = owner.session;
    QByteArray got;
    qsizetype used = 0;
    bool committed = false;
    while (!committed) {
        used += own.feed(QByteArrayView(wire).sliced(used));
        while (auto action = own.nextAction()) {
            if (auto *append = std::get_if<Append>(&*action)) {
                QVERIFY(append->bytes.size() <= 64 * 1024);
                got += append->bytes.toByteArray();
                own.appended();
            }
            committed = committed || std::holds_alternative<Commit>(*action);
        }
    }
    QCOMPARE(used, wire.size());
    QCOMPARE(got, message);
}

void TestServerSession::dropsAPieceThatWasNotTakenYetWhenTheMessageIsRefused()
{
    ServerOwner owner({1000, 3, 10});
    owner.refusal = Reply{452, "4.3.1", "Not enough space"};
    owner.receive(opening + "too early\r\n.\r\n"); // a client that does not wait for the 354
    QCOMPARE(owner.events, (QByteArrayList{"begin <a@remote.test> <b@example.test>", "abort"}));
    QVERIFY(owner.message.isEmpty());
    QVERIFY(owner.out.endsWith("452 4.3.1 Not enough space\r\n"));
}

void TestServerSession::abortsWhenThePeerIsGone()
{
    ServerOwner owner;
    owner.receive(opening + "half a mess");
    owner.session.disconnected();
    owner.pump();
    QCOMPARE(owner.events.last(), QByteArray("abort"));
    QVERIFY(!owner.session.nextAction());
}

void TestServerSession::abortsNothingThatAwaitsItsCommit()
{
    ServerOwner owner;
    owner.receive(opening);
    owner.silent = true;
    owner.receive(".\r\n");
    owner.session.disconnected();
    owner.pump();
    QVERIFY(!owner.events.contains("abort"));
    owner.session.committed({250, "2.0.0", "Stored"}); // too late to be told
    QVERIFY(!owner.session.nextAction());
}

void TestServerSession::tellsTheOwnerWhatWasAgreed()
{
    ServerOwner owner({1000, 3, 10}, true, ServerOwner::Answers::AtOnce, Offers{true, true, false});
    owner.receive("EHLO a.test\r\nMAIL FROM:<a@remote.test> SIZE=77 BODY=8BITMIME RET=FULL ENVID=x\r\n"
                  "RCPT TO:<b@example.test> NOTIFY=FAILURE ORCPT=rfc822;c@example.test\r\nDATA\r\n");
    QVERIFY(owner.begun);
    QCOMPARE(owner.begun->sender.size, std::optional<qint64>(77));
    QVERIFY(owner.begun->sender.body == Body::EightBitMime && owner.begun->sender.ret == Return::Full);
    QCOMPARE(owner.begun->sender.envelopeId, QByteArray("x"));
    QVERIFY(owner.begun->recipients.first().notify == Notify::Failure);
    QCOMPARE(owner.begun->recipients.first().orcpt, QByteArray("rfc822;c@example.test"));
}

void TestServerSession::saysHowLongToWait()
{
    using namespace std::chrono_literals;
    ServerOwner owner;
    QCOMPARE(owner.session.timeout(), 300s);
    owner.receive(opening);
    QCOMPARE(owner.session.timeout(), 180s);
    owner.silent = true;
    owner.receive("x\r\n");
    QCOMPARE(owner.session.timeout(), 120s);
    ServerOwner tls;
    tls.receive("EHLO a.test\r\nSTARTTLS\r\n");
    QCOMPARE(tls.session.timeout(), 60s);
}

void TestServerSession::throwsAwayWhatComesAfterClose()
{
    ServerSession over = session();
    const QByteArray input = "QUIT\r\nEHLO a.test\r\n";
    QCOMPARE(over.feed(input), input.size());
    QCOMPARE(over.feed("NOOP\r\n"), 6);
    QVERIFY(nextOf<Close>(over));
    QVERIFY(!over.nextAction());
}

void TestServerSession::survivesEveryCutOfRubbish()
{
    quint32 seed = 7;
    for (int round = 0; round < 300; ++round) {
        ServerOwner owner({1000, 3, 0});
        QByteArray input = round % 2 ? opening : QByteArray();
        for (int i = 0; i < 400; ++i) {
            seed = seed * 1664525 + 1013904223;
            input += seed % 7 == 0 ? '\n' : seed % 7 == 1 ? '\r' : char(seed >> 24);
        }
        owner.receive(input);
        owner.session.timedOut();
        owner.pump();
        QVERIFY(owner.closed);
        QVERIFY(std::none_of(owner.events.begin(), owner.events.end(), [](const QByteArray &e) { return e.startsWith("message"); }));
    }
}

QTEST_APPLESS_MAIN(TestServerSession)
#include "tst_server_session.moc"
