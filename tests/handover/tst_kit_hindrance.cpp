#include <QTest>
#include "handover/kit_hindrance.h"

using namespace handover;
using smtp::Stage;
using enum handover::Hindrance;


class TestKitHindrance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // As real servers say it.
    void readsWhatServersSay_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("enhanced");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Hindrance>("wanted");
        const auto row = [](const char *name, Stage stage, int code, const char *enhanced, const char *text, Hindrance wanted) {
            QTest::newRow(name) << stage << code << QByteArray(enhanced) << QByteArray(text) << wanted;
        };
        row("taken", Stage::Dot, 250, "2.0.0", "Ok: queued as 8E579A721D3", None);
        row("go on", Stage::Data, 354, "", "End data with <CR><LF>.<CR><LF>", None);
        row("postgrey", Stage::Rcpt, 450, "4.2.0", "<a@b.test>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/b.test.html", Greylisted);
        row("rspamd", Stage::Dot, 451, "4.7.1", "Try again later", Greylisted);
        row("postscreen", Stage::Rcpt, 450, "4.3.2", "Service currently unavailable", Greylisted);
        row("nothing but a code", Stage::Rcpt, 451, "", "Please come again", Greylisted);
        row("hMailServer", Stage::Rcpt, 451, "", "Please try again later.", Greylisted);
        row("pyspf", Stage::Rcpt, 550, "5.7.23", "<a@b.test>: Recipient address rejected: Message rejected due to: SPF fail - not authorized.", Spf);
        row("SPF by its code", Stage::Mail, 550, "5.7.23", "not from there", Spf);
        row("SPF cannot be read", Stage::Mail, 451, "4.7.24", "later", Spf);
        row("Exim", Stage::Rcpt, 550, "", "[SPF] 192.0.2.10 is not allowed to send mail from closed.test", Spf);
        row("rspamd's SPF", Stage::Dot, 554, "5.7.1", "SPF fail: not authorized", Spf);
        row("not every word with these letters", Stage::Rcpt, 550, "5.1.1", "no mailbox called transpfer", Refused);
        row("anvil, mails", Stage::Mail, 450, "4.7.1", "Error: too much mail from 192.0.2.10", Limited);
        row("anvil, recipients", Stage::Rcpt, 450, "4.7.1", "Error: too many recipients from 192.0.2.10", Limited);
        row("anvil, connections", Stage::Greeting, 421, "4.7.0", "primary.test Error: too many connections from 192.0.2.10", Limited);
        row("Exchange", Stage::Mail, 421, "4.4.2", "Message submission rate for this client has exceeded the configured limit", Limited);
        row("goes away", Stage::Rcpt, 421, "4.3.0", "closing", Limited);
        row("mailbox full", Stage::Rcpt, 452, "4.2.2", "Mailbox full", PutOff);
        row("disk full", Stage::Mail, 452, "4.3.1", "Insufficient system storage", PutOff);
        row("a virus scanner that is away", Stage::Dot, 451, "4.7.1", "Service unavailable", PutOff);
        row("nobody", Stage::Rcpt, 550, "5.1.1", "User unknown", Refused);
        row("spam", Stage::Dot, 554, "5.7.1", "Spam message rejected", Refused);
    }
    void readsWhatServersSay()
    {
        QFETCH(Stage, stage);
        QFETCH(int, code);
        QFETCH(QByteArray, enhanced);
        QFETCH(QByteArray, text);
        QFETCH(Hindrance, wanted);
        QCOMPARE(hindranceOf(stage, {code, enhanced, text}), wanted);
    }
};

QTEST_APPLESS_MAIN(TestKitHindrance)
#include "tst_kit_hindrance.moc"
