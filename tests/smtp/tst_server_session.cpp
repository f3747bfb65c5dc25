// The server session as its owner uses it. Whole dialogues are in tests/dialogs; here is what a text file cannot say.
#include <QTest>
#include "smtp/server_session.h"
#include "smtp/trace_header.h"

using namespace smtp;

class TestServerSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesOneMessage();
};

void TestServerSession::takesOneMessage()
{
    ServerSession session("mx2.example.test", Client{"192.0.2.1", {}, {}, false}, Limits{1000000, 100, 20}, {}, false);
    const QByteArray script = "EHLO a.test\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\nDATA\r\nHello\r\n..dot\r\n.\r\nQUIT\r\n";
    QByteArray out, message;
    qsizetype used = 0;
    bool closed = false;
    while (!closed) {
        while (auto action = session.nextAction()) {
            if (auto *send = std::get_if<Send>(&*action))
                out += send->bytes;
            else if (std::holds_alternative<AskSender>(*action))
                session.senderDecided({250, "2.1.0", "OK"});
            else if (std::holds_alternative<AskRecipient>(*action))
                session.recipientDecided({250, "2.1.5", "OK"});
            else if (auto *append = std::get_if<Append>(&*action)) {
                message += append->bytes.toByteArray();
                session.appended();
            } else if (std::holds_alternative<Commit>(*action))
                session.committed({250, "2.0.0", "OK"});
            else if (std::holds_alternative<Close>(*action))
                closed = true;
        }
        used += session.feed(QByteArrayView(script).sliced(used));
    }
    QCOMPARE(message, QByteArray("Hello\r\n.dot\r\n"));
    QCOMPARE(out, QByteArray("220 mx2.example.test ESMTP\r\n250-mx2.example.test\r\n250-PIPELINING\r\n250-SIZE 1000000\r\n250-8BITMIME\r\n"
                             "250 ENHANCEDSTATUSCODES\r\n250 2.1.0 OK\r\n250 2.1.5 OK\r\n354 End data with <CR><LF>.<CR><LF>\r\n"
                             "250 2.0.0 OK\r\n221 2.0.0 Bye\r\n"));
}

QTEST_APPLESS_MAIN(TestServerSession)
#include "tst_server_session.moc"
