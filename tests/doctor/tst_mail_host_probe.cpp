#include "doctor/mail_host_probe.h"
#include <QElapsedTimer>
#include <QTest>
#include "net/certificate.h"
#include "net/tls_context.h"
#include "support/black_hole.h"
#include "support/fake_primary.h"
#include "support/free_port.h"

using namespace doctor;
using namespace std::chrono_literals;
using Stage = FakePrimary::Stage;

namespace {

const QByteArray host = "mail.example.test";

net::PemPair pairFor(const QByteArray &name) { return *net::selfSigned(QString::fromLatin1(name)); }
std::shared_ptr<const net::TlsServerContext> serverContext(const net::PemPair &pair)
{
    return *net::TlsServerContext::fromPem(pair.certificate, pair.key);
}

} // namespace

class tst_mail_host_probe : public QObject {
    Q_OBJECT

    MailHostFact ask(quint16 port, std::chrono::milliseconds limit = MailHostProbe::wholeLimit, const QByteArray &ca = {})
    {
        MailHostQuestion question{host, QHostAddress(QHostAddress::LocalHost), port, "example.test", "backup.example.test", {}, {}};
        question.tls = *net::TlsClientContext::make(ca);
        question.oldTls = *net::TlsClientContext::make(ca, net::TlsClientContext::Versions::All);
        MailHostProbe probe(question, nullptr, limit);
        bool done = false;
        probe.start([&] { done = true; });
        if (done)
            qWarning("answered from inside the call");
        (void)QTest::qWaitFor([&] { return done; }, 20'000);
        return probe.fact();
    }
    MailHostFact ask(FakePrimary &server)
    {
        if (!server.port() && !server.listen())
            qWarning("does not listen");
        return ask(server.port());
    }

private Q_SLOTS:
    void hearsAllAndSendsNothing()
    {
        FakePrimary server;
        server.rcptReplies["restante-test@example.invalid"] = "554 5.7.1 no relaying";
        const MailHostFact fact = ask(server);
        QCOMPARE(fact.reach, Reach::Open);
        QCOMPARE(fact.greeting.code, 220);
        QCOMPARE(fact.greeting.text, QByteArray("primary.test ESMTP"));
        QCOMPARE(fact.capabilities.ehloName, QByteArray("primary.test"));
        QCOMPARE(fact.capabilities.size, 64'000'000);
        QCOMPARE(fact.tls.state, TlsFact::State::NotOffered);
        QCOMPARE(fact.mail.code, 250);
        QCOMPARE(fact.postmaster.code, 250);
        QCOMPARE(fact.unknown.code, 250);
        QCOMPARE(fact.foreign.code, 554);
        QCOMPARE(fact.foreign.enhanced, QByteArray("5.7.1"));
        QVERIFY(server.mails.isEmpty());
        QCOMPARE(server.count("DATA"), 0);
        QCOMPARE(server.count("QUIT"), 1);
        QCOMPARE(server.connections, 1);
        QVERIFY(server.commands.contains("MAIL FROM:<>"));
        QVERIFY(server.commands.contains("RCPT TO:<postmaster@example.test>"));
        QCOMPARE(server.count("RCPT TO:<RESTANTE-TEST-"), 1);
    }
    void looksAtTheCertificate()
    {
        const net::PemPair pair = pairFor(host);
        FakePrimary server;
        server.tls = serverContext(pair);
        QVERIFY(server.listen());
        const MailHostFact fact = ask(server.port(), MailHostProbe::wholeLimit, pair.certificate);
        QCOMPARE(fact.tls.state, TlsFact::State::Established);
        QCOMPARE(fact.tls.version, QByteArray("TLSv1.3"));
        QVERIFY(fact.tls.certificate);
        QVERIFY(fact.tls.certificate->isForHost && fact.tls.certificate->isSelfSigned);
        QCOMPARE(fact.tls.certificate->distrust, QByteArray());
        QVERIFY(fact.capabilities.startTls); // as announced before TLS
        QCOMPARE(fact.unknown.code, 250);    // and then went on within
        QCOMPARE(server.count("EHLO"), 2);
    }
    void tellsWrongNameFromDistrust()
    {
        FakePrimary server;
        server.tls = serverContext(pairFor("other.test"));
        const MailHostFact fact = ask(server);
        QCOMPARE(fact.tls.state, TlsFact::State::Established);
        QVERIFY(!fact.tls.certificate->isForHost);
        QVERIFY(!fact.tls.certificate->distrust.isEmpty());
        QCOMPARE(fact.tls.certificate->names, QList<QByteArray>{"other.test"});
    }
    void asksOnWithoutTlsWhereThatFails()
    {
        FakePrimary server;
        server.tlsBroken = true;
        server.rcptReply = "550 5.1.1 nobody";
        const MailHostFact fact = ask(server);
        QCOMPARE(fact.tls.state, TlsFact::State::Failed);
        QVERIFY(!fact.tls.failure.isEmpty());
        QCOMPARE(fact.unknown.code, 550);
        QCOMPARE(server.connections, 3); // usual, old versions, none
        QCOMPARE(server.mostOpen, 1);    // one at a time
    }
    void keepsWhatItHeardBeforeTheEnd_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("greeting");
        QTest::addColumn<int>("mail");
        QTest::addColumn<int>("postmaster");
        QTest::newRow("at once") << int(Stage::Banner) << 0 << 0 << 0;
        QTest::newRow("EHLO") << int(Stage::Ehlo) << 220 << 0 << 0;
        QTest::newRow("MAIL") << int(Stage::Mail) << 220 << 0 << 0;
        QTest::newRow("RCPT") << int(Stage::Rcpt) << 220 << 250 << 0;
    }
    void keepsWhatItHeardBeforeTheEnd()
    {
        QFETCH(int, stage);
        FakePrimary server;
        server.extensions.removeAll("PIPELINING");
        server.dropAt = Stage(stage);
        const MailHostFact fact = ask(server);
        QCOMPARE(fact.reach, Reach::Open);
        QTEST(fact.greeting.code, "greeting");
        QTEST(fact.mail.code, "mail");
        QTEST(fact.postmaster.code, "postmaster");
    }
    void saysHowItWasRefused()
    {
        FakePrimary server;
        server.banner = "554 5.7.1 go away";
        QCOMPARE(ask(server).greeting.code, 554);
        server.banner = "220 primary.test";
        server.nullReply = "451 4.7.1 greylisted";
        MailHostFact fact = ask(server);
        QCOMPARE(fact.mail.code, 451);
        server.nullReply.clear();
        server.ehloReply = "502 5.5.1 what";
        fact = ask(server);
        QCOMPARE(fact.capabilities.ehloName, QByteArray());
        QCOMPARE(fact.greeting.code, 220);
    }
    void saysThatNobodyListens() { QCOMPARE(ask(freePort({QStringLiteral("127.0.0.1")})).reach, Reach::Refused); }
    void givesUpOnABlackHole()
    {
        const quint16 port = freePort({QStringLiteral("127.0.0.1")});
        BlackHole hole;
        QVERIFY(hole.open(QStringLiteral("127.0.0.1"), port));
        QCOMPARE(ask(port, 300ms).reach, Reach::Silent);
    }
    void givesUpOnSilence_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("greeting") << int(Stage::Banner);
        QTest::newRow("EHLO") << int(Stage::Ehlo);
        QTest::newRow("STARTTLS") << int(Stage::StartTls);
        QTest::newRow("RCPT") << int(Stage::Rcpt);
    }
    void givesUpOnSilence()
    {
        QFETCH(int, stage);
        FakePrimary server;
        server.tls = serverContext(pairFor(host));
        server.silentAt = Stage(stage);
        QVERIFY(server.listen());
        QElapsedTimer took;
        took.start();
        const MailHostFact fact = ask(server.port(), 500ms);
        QVERIFY2(took.elapsed() < 9'000, QByteArray::number(took.elapsed()));
        QCOMPARE(fact.reach, Reach::Open);
        QCOMPARE(fact.greeting.code, Stage(stage) == Stage::Banner ? 0 : 220);
        QCOMPARE(fact.capabilities.startTls, Stage(stage) == Stage::StartTls || Stage(stage) == Stage::Rcpt);
        QCOMPARE(fact.postmaster.code, 0);
    }
    void survivesGarbage_data()
    {
        QTest::addColumn<QByteArray>("garbage");
        QTest::newRow("no reply") << QByteArray("hello there");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("endless line") << QByteArray("220 " + QByteArray(1'000'000, 'x'));
        QTest::newRow("endless reply") << QByteArray("220-x\r\n").repeated(100'000);
        QTest::newRow("nothing") << QByteArray("\r\n");
    }
    void survivesGarbage()
    {
        QFETCH(QByteArray, garbage);
        FakePrimary server;
        server.garbage = garbage;
        const MailHostFact fact = ask(server);
        QCOMPARE(fact.reach, Reach::Open);
        QCOMPARE(fact.greeting.code, 0);
    }
    void mayBeDeletedAtAnyTime()
    {
        FakePrimary server;
        server.silentAt = Stage::Ehlo;
        QVERIFY(server.listen());
        MailHostQuestion question{host, QHostAddress(QHostAddress::LocalHost), server.port(), "example.test", "backup.example.test", {}, {}};
        question.tls = question.oldTls = *net::TlsClientContext::make();
        bool called = false;
        auto probe = std::make_unique<MailHostProbe>(question, nullptr);
        probe->start([&] { called = true; });
        QTRY_VERIFY(server.count("EHLO"));
        probe.reset();
        QTRY_COMPARE(server.open, 0);
        QVERIFY(!called);
    }
};
QTEST_GUILESS_MAIN(tst_mail_host_probe)
#include "tst_mail_host_probe.moc"
