// A notice as a message. With a directory as argument (tst_dsn --write DIR) it writes its samples there for check_dsn.py, which reads
// them with a parser that is not ours.
#include <QDir>
#include <QFile>
#include <QTest>
#include "mail/dsn.h"

using namespace mail;

namespace {

constexpr WallTime arrived{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + std::chrono::hours(10)};

Dsn plain()
{
    Dsn dsn;
    dsn.reportingHost = "mx2.example.test";
    dsn.from = "postmaster@mx2.example.test";
    dsn.to = "sender@remote.test";
    dsn.messageId = "7c1k9.n@mx2.example.test";
    dsn.arrived = arrived;
    dsn.date = arrived + std::chrono::hours(1);
    dsn.originalMessageId = "<original@remote.test>";
    dsn.words = {"Your message was not delivered", "Mail delivery at mx2.example.test",
                 "Your message of Saturday could not be delivered to one recipient, because the address is not known there.\n\n"
                 "Please check the address and send the message again.",
                 "For the administrator:", "en"};
    DsnRecipient recipient;
    recipient.address = "nobody@example.test";
    recipient.status = "5.1.1";
    recipient.remoteHost = "mail.example.test";
    recipient.replyCode = 550;
    recipient.replyText = "No such user here";
    recipient.lastAttempt = arrived + std::chrono::minutes(59);
    dsn.recipients = {recipient};
    dsn.original = "From: sender@remote.test\r\nSubject: hello\r\nMessage-ID: <original@remote.test>\r\n\r\nBody line\r\n.dot\r\n";
    dsn.originalIsComplete = true;
    return dsn;
}

Dsn whole()
{
    Dsn dsn = plain();
    dsn.enclose = Dsn::Enclose::Whole;
    dsn.original += "caf\xc3\xa9\r\n";
    dsn.envelopeId = "QQ+2B314159";
    dsn.recipients[0].originalRecipient = "rfc822;Some+2BOne@example.test";
    return dsn;
}

Dsn foreign()
{
    Dsn dsn = plain();
    dsn.words.subject = QString::fromUtf8("Zpráva nebyla doručena");
    dsn.words.fromName = QString::fromUtf8("Pošta \"firmy\"");
    dsn.words.text = QString::fromUtf8("Vaše zpráva nebyla doručena.\n\nZkontrolujte prosím adresu.");
    dsn.words.language = "cs";
    dsn.recipients[0].address = QString::fromUtf8("jiří@příklad.test").toUtf8();
    dsn.recipients[0].replyText = QString::fromUtf8("Uživatel neexistuje").toUtf8();
    return dsn;
}

Dsn hostile()
{
    Dsn dsn = plain();
    const QByteArray attack = "x\r\nBcc: victim@test\r\n\r\n--boundary\r\n";
    dsn.recipients[0].replyText = attack + QByteArray(5000, 'y') + '\0';
    dsn.recipients[0].remoteHost = attack;
    dsn.recipients[0].status = attack;
    dsn.recipients[0].originalRecipient = "rfc822;a+0D+0AX-Forged:+20yes" + attack;
    dsn.recipients[0].address = "\"a\r\nX-Forged: yes\"@example.test";
    dsn.envelopeId = "+0D+0AX-Forged:+20yes";
    dsn.originalMessageId = "<a\r\nX-Forged: yes>";
    dsn.words.subject = QString::fromUtf8(attack);
    dsn.words.fromName = QString::fromUtf8(attack) + "\"\\";
    dsn.enclose = Dsn::Enclose::Whole; // cannot be: lines too long, bare CR
    dsn.original = "Subject: a\rb\nX: " + QByteArray(3000, 'z') + "\r\n\xff\xfe: 8-bit\r\n\r\nbody";
    return dsn;
}

Dsn several()
{
    Dsn dsn = plain();
    DsnRecipient second;
    second.address = "late@example.test";
    second.action = mail::Action::Delayed;
    second.willRetryUntil = arrived + std::chrono::days(5);
    dsn.recipients.append(second);
    return dsn;
}

const QList<QPair<QByteArray, Dsn (*)()>> samples{
    {"plain", plain}, {"whole", whole}, {"foreign", foreign}, {"hostile", hostile}, {"several", several}};

int writeSamples(const QString &directory)
{
    for (const auto &[name, make] : samples) {
        QFile file(directory + '/' + QString::fromLatin1(name) + ".eml");
        if (!QDir().mkpath(directory) || !file.open(QIODevice::WriteOnly) || file.write(writeDsn(make()).bytes) < 0)
            return 1;
    }
    return 0;
}

} // namespace

class TestDsn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatTheRfcWants();
    void holdsNothingThatIsNoMail_data();
    void holdsNothingThatIsNoMail();
    void enclosesHeadersUnlessTheWholeIsWanted();
    void enclosesOnlyHeadersOfALargeMessage();
    void enclosesOnlyHeadersOfAMessageThatIsNotAllHere();
    void marksEightBit();
    void namesEachRecipient();
    void fillsInAMissingStatus();
    void picksABoundaryThatOccursNowhere();
    void decodesXtext();
};

void TestDsn::writesWhatTheRfcWants()
{
    const QByteArray bytes = writeDsn(plain()).bytes;
    for (const char *line :
         {"From: \"Mail delivery at mx2.example.test\" <postmaster@mx2.example.test>\r\n", "To: <sender@remote.test>\r\n",
          "Subject: Your message was not delivered\r\n", "Date: Sat, 21 Nov 2026 11:00:00 +0000\r\n",
          "Message-ID: <7c1k9.n@mx2.example.test>\r\n", "In-Reply-To: <original@remote.test>\r\n", "Auto-Submitted: auto-replied\r\n",
          "MIME-Version: 1.0\r\n", "Content-Type: multipart/report; report-type=delivery-status;\r\n", "Reporting-MTA: dns; mx2.example.test\r\n",
          "Arrival-Date: Sat, 21 Nov 2026 10:00:00 +0000\r\n", "\r\n\r\nFinal-Recipient: rfc822; nobody@example.test\r\n", "Action: failed\r\n",
          "Status: 5.1.1\r\n", "Remote-MTA: dns; mail.example.test\r\n", "Diagnostic-Code: smtp; 550 5.1.1 No such user here\r\n",
          "Last-Attempt-Date: Sat, 21 Nov 2026 10:59:00 +0000\r\n"})
        QVERIFY2(bytes.contains(line), line);
    QVERIFY(bytes.indexOf("check the address") < bytes.indexOf("For the administrator:"));
    QVERIFY(bytes.indexOf("For the administrator:") < bytes.indexOf("<nobody@example.test>: 550 5.1.1"));
}

void TestDsn::holdsNothingThatIsNoMail_data()
{
    QTest::addColumn<int>("sample");
    for (int i = 0; i < samples.size(); ++i)
        QTest::newRow(samples[i].first.constData()) << i;
}

void TestDsn::holdsNothingThatIsNoMail()
{
    QFETCH(int, sample);
    const DsnMessage message = writeDsn(samples[sample].second());
    QVERIFY(message.bytes.endsWith("--\r\n"));
    for (const QByteArray &line : message.bytes.chopped(1).split('\n')) {
        QVERIFY(line.endsWith('\r') && line.count('\r') == 1);
        QVERIFY(line.size() <= 999);
        QVERIFY(!line.contains('\0'));
        QVERIFY(!line.startsWith("X-Forged") && !line.startsWith("Bcc"));
    }
    const bool isAscii = std::all_of(message.bytes.begin(), message.bytes.end(), [](unsigned char c) { return c < 0x80; });
    QCOMPARE(isAscii, !message.isEightBit);
}

void TestDsn::enclosesHeadersUnlessTheWholeIsWanted()
{
    const QByteArray bytes = writeDsn(plain()).bytes;
    QVERIFY(bytes.contains("Content-Type: text/rfc822-headers\r\n\r\nFrom: sender@remote.test\r\n"));
    QVERIFY(!bytes.contains("Body line"));
    QVERIFY(writeDsn(whole()).bytes.contains("Content-Type: message/rfc822\r\n"));
    QVERIFY(writeDsn(whole()).bytes.contains("Body line\r\n.dot\r\n"));
}

void TestDsn::enclosesOnlyHeadersOfALargeMessage()
{
    Dsn dsn = whole();
    dsn.original += QByteArray("large\r\n").repeated(20000);
    QVERIFY(!writeDsn(dsn).bytes.contains("message/rfc822"));
}

void TestDsn::enclosesOnlyHeadersOfAMessageThatIsNotAllHere()
{
    Dsn dsn = whole();
    dsn.originalIsComplete = false;
    QVERIFY(!writeDsn(dsn).bytes.contains("message/rfc822"));
}

void TestDsn::marksEightBit()
{
    const DsnMessage message = writeDsn(whole());
    QVERIFY(message.isEightBit);
    QCOMPARE(message.bytes.count("Content-Transfer-Encoding: 8bit\r\n"), 2); // of the whole, and of the part
}

void TestDsn::namesEachRecipient()
{
    const QByteArray bytes = writeDsn(several()).bytes;
    QVERIFY(bytes.contains("\r\n\r\nFinal-Recipient: rfc822; late@example.test\r\nAction: delayed\r\nStatus: 4.0.0\r\n"
                           "Will-Retry-Until: Thu, 26 Nov 2026 10:00:00 +0000\r\n"));
    QVERIFY(writeDsn(whole()).bytes.contains("Original-Recipient: rfc822; Some+One@example.test\r\n"));
    QVERIFY(writeDsn(whole()).bytes.contains("Original-Envelope-Id: QQ+314159\r\n"));
    QVERIFY(writeDsn(foreign()).bytes.contains("Final-Recipient: utf-8; ji\\x{159}\\x{ED}@p\\x{159}\\x{ED}klad.test\r\n"));
}

void TestDsn::fillsInAMissingStatus()
{
    Dsn dsn = plain();
    for (const char *bad : {"", "5", "5.1", "3.1.1", "5.1.1.1", "5.1.x", "5..1", "5.1.1000"}) {
        dsn.recipients[0].status = bad;
        QVERIFY2(writeDsn(dsn).bytes.contains("Status: 5.0.0\r\n"), bad);
    }
}

void TestDsn::picksABoundaryThatOccursNowhere()
{
    Dsn dsn = whole();
    const QByteArray first = writeDsn(dsn).bytes;
    const auto at = first.indexOf("boundary=\"") + 10;
    const QByteArray boundary = first.mid(at, first.indexOf('"', at) - at);
    QVERIFY(boundary.size() > 10);
    dsn.original += "--" + boundary + "--\r\n";
    QVERIFY(!writeDsn(dsn).bytes.contains("boundary=\"" + boundary));
}

void TestDsn::decodesXtext()
{
    QCOMPARE(fromXtext("a+2Bb+3D"), QByteArray("a+b="));
    QCOMPARE(fromXtext("a+zz+2"), QByteArray("a+zz+2"));
    QCOMPARE(fromXtext(""), QByteArray());
}

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return writeSamples(QFile::decodeName(argv[2]));
    TestDsn test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_dsn.moc"
