// What only a set-up asks, through the socket: this machine, and a smarthost that is not configured yet.
#include <QTcpServer>
#include <QTest>
#include "config/secrets.h"
#include "net/certificate.h"
#include "support/control_client.h"
#include "support/database.h"
#include "support/fake_primary.h"
#include "support/free_port.h"

using namespace ipc;

namespace {

struct Place : ControlClient {
    FakePrimary server; // the smarthost, and the mail server of the world
    QList<Job> heard;

    bool begin(const QByteArray &more = {})
    {
        if (!server.listen() || !start(R"({"hostname":"mx2.firm.test",)" + more + R"("doctor":{"smtpPort":)" + QByteArray::number(server.port())
                                       + R"(,"worldDomains":["world.test"]},"domains":[{"name":"firm.test","primaries":["127.0.0.1:1"]}]})"))
            return false;
        resolver.mxs.insert("world.test", {{10, "mx.world.test"}});
        resolver.hosts.insert("mx.world.test", {QHostAddress("127.0.0.1")});
        client = std::make_unique<Client>(socketPath());
        QObject::connect(client.get(), &Client::job, client.get(), [this](const Job &job) { heard << job; });
        client->open();
        return waitUntil([this] { return client->isReady(); });
    }
    bool withTls()
    {
        const auto pair = net::selfSigned(QStringLiteral("relay.test"));
        const auto tls = net::TlsServerContext::fromPem(pair->certificate, pair->key);
        server.tls = tls ? *tls : nullptr;
        server.extensions << "AUTH PLAIN";
        return bool(tls);
    }
    TestSmarthost smarthost(const char *login = "") const
    {
        TestSmarthost request;
        request.host = QStringLiteral("127.0.0.1:%1").arg(server.port());
        request.tls = QStringLiteral("required");
        request.login = QString::fromLatin1(login);
        request.to = QStringLiteral("eva@elsewhere.test");
        return request;
    }
    bool isFinished() const { return !heard.isEmpty() && heard.last().finished; }
    Step step(const char *code) const
    {
        for (const Step &one : heard.last().steps)
            if (one.code == QLatin1String(code))
                return one;
        return {};
    }
    qint64 audited(const QByteArray &where) { return Database(kept).number(QByteArray("SELECT count(*) FROM audit WHERE " + where).constData()); }
};

MachineFact fact(const MachineReport &report, const char *code)
{
    for (const MachineFact &one : report.facts)
        if (one.code == QLatin1String(code))
            return one;
    return {};
}

template <typename T> QString codeOf(const Outcome<T> &outcome) { return outcome ? QStringLiteral("fine") : outcome.error().code; }

} // namespace

class TestControlSetup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMachineIsSeenByTheWorld()
    {
        Place p;
        p.server.ehloReply = "250-mx.world.test at your service, [203.0.113.5]\r\n250 SIZE 1000";
        QVERIFY(p.begin());
        p.resolver.hosts.insert("mx2.firm.test", {QHostAddress("203.0.113.5")});
        p.resolver.strings.insert("5.113.0.203.in-addr.arpa", {"mx2.firm.test"});
        const quint16 free = freePort({QStringLiteral("127.0.0.1")});
        const auto report = p.ask(CheckMachine{{}, QStringLiteral("127.0.0.1:%1").arg(free)});
        QVERIFY2(report, qPrintable(codeOf(report)));
        QCOMPARE(report->publicAddresses.value(0), QStringLiteral("203.0.113.5"));
        QCOMPARE(fact(*report, "machine.name").said.code, "machine.name-leads");
        QCOMPARE(fact(*report, "machine.name").verdict, Verdict::Good);
        QCOMPARE(fact(*report, "machine.pointer").said.code, "machine.pointer-good");
        QCOMPARE(fact(*report, "machine.port").said.code, "machine.port-free");
        QCOMPARE(fact(*report, "machine.outbound").said.code, "machine.outbound-open");
        QCOMPARE(fact(*report, "machine.inbound").verdict, Verdict::Unknown);
        QVERIFY(!report->isOutboundBlocked);
        QCOMPARE(p.server.mails.size(), 0);
        QTcpServer again; // the port was given back
        QVERIFY(again.listen(QHostAddress::LocalHost, free));
    }
    void anotherProgramOnThePortIsNamed()
    {
        Place p;
        p.server.banner = "220 old.firm.test ESMTP Postfix";
        QVERIFY(p.begin());
        const auto report = p.ask(CheckMachine{{}, QStringLiteral("127.0.0.1:%1").arg(p.server.port())});
        QVERIFY(report);
        const MachineFact port = fact(*report, "machine.port");
        QCOMPARE(port.said.code, "machine.port-taken-by");
        QCOMPARE(port.verdict, Verdict::Problem);
        QCOMPARE(port.said.parameters.value("text").toString(), "old.firm.test ESMTP Postfix");
    }
    void aBlockedWayOutIsFoundAndASilentDnsIsNoFault()
    {
        Place p;
        QVERIFY(p.begin());
        p.server.stop();
        const auto blocked = p.ask(CheckMachine{{}, QStringLiteral("127.0.0.1:0")});
        QCOMPARE(codeOf(blocked), "machine.bad-listen");
        const QString place = QStringLiteral("127.0.0.1:%1").arg(freePort({QStringLiteral("127.0.0.1")}));
        const auto report = p.ask(CheckMachine{{}, place});
        QVERIFY(report);
        QVERIFY(report->isOutboundBlocked);
        QCOMPARE(fact(*report, "machine.outbound").said.code, "machine.outbound-blocked");
        p.resolver.statuses = {{"world.test", dns::Status::ServerFailure}, {"mx2.firm.test", dns::Status::ServerFailure}};
        const auto unknown = p.ask(CheckMachine{{}, place});
        QVERIFY(unknown);
        QVERIFY(!unknown->isOutboundBlocked);
        for (const char *code : {"machine.outbound", "machine.name"})
            QCOMPARE(fact(*unknown, code).verdict, Verdict::Unknown);
    }
    void nonsenseIsNamed()
    {
        Place p;
        QVERIFY(p.begin());
        QCOMPARE(codeOf(p.ask(CheckMachine{"not a name", {}})), "check.bad-hostname");
        QCOMPARE(codeOf(p.ask(CheckMachine{{}, "somewhere:25"})), "machine.bad-listen");
        TestSmarthost request = p.smarthost();
        request.host = QStringLiteral("a b");
        QCOMPARE(codeOf(p.ask(request)), "smarthost.bad-host");
        request = p.smarthost();
        request.to = QStringLiteral("eva");
        QCOMPARE(codeOf(p.ask(request)), "notice.bad-address");
        request = p.smarthost("nobody");
        QCOMPARE(codeOf(p.ask(request)), "config.bad-login");
        request = p.smarthost();
        request.tls = QStringLiteral("pinned");
        QCOMPARE(codeOf(p.ask(request)), "config.invalid");
    }
    void aSmarthostGetsOneMailWithALogin()
    {
        Place p;
        QVERIFY(p.begin() && p.withTls());
        QVERIFY(p.ask(p.smarthost("eva:s3cret")));
        QTRY_VERIFY_WITH_TIMEOUT(p.isFinished(), 20'000);
        for (const char *code : {"smarthost-test.resolve", "smarthost-test.connect", "smarthost-test.login", "smarthost-test.send"})
            QVERIFY2(p.step(code).state == StepState::Good, code);
        QCOMPARE(p.step("smarthost-test.encrypt").state, StepState::Attention); // nobody vouches for it
        QCOMPARE(p.server.mails.size(), 1);
        QCOMPARE(p.server.mails.first().sender, QByteArray()); // as notices have it
        QCOMPARE(p.server.mails.first().recipients, QList<QByteArray>{"eva@elsewhere.test"});
        QVERIFY(p.server.mails.first().tls);
        QVERIFY(!p.server.mails.first().bytes.contains("s3cret"));
        QCOMPARE(p.audited("act = 'testSmarthost' AND subject LIKE 'eva@elsewhere.test by 127.0.0.1:%' AND subject NOT LIKE '%s3cret%'"), 1);
    }
    void whatFailsIsNamed()
    {
        Place p;
        QVERIFY(p.begin() && p.withTls());
        p.server.authReply = "535 5.7.8 no";
        QVERIFY(p.ask(p.smarthost("eva:wrong")));
        QTRY_VERIFY_WITH_TIMEOUT(p.isFinished(), 20'000);
        QCOMPARE(p.step("smarthost-test.login").state, StepState::Failed);
        QCOMPARE(p.step("smarthost-test.send").state, StepState::Skipped);
        p.heard.clear();
        p.server.rcptReply = "550 5.7.1 relaying denied";
        QVERIFY(p.ask(p.smarthost()));
        QTRY_VERIFY_WITH_TIMEOUT(p.isFinished(), 20'000);
        QCOMPARE(p.step("smarthost-test.send").said->code, "smarthost-test.refused");
        p.heard.clear();
        TestSmarthost strict = p.smarthost();
        strict.tls = QStringLiteral("verified");
        QVERIFY(p.ask(strict));
        QTRY_VERIFY_WITH_TIMEOUT(p.isFinished(), 20'000);
        QCOMPARE(p.step("smarthost-test.encrypt").state, StepState::Failed);
        QCOMPARE(p.server.mails.size(), 0);
    }
    void neverToAProtectedPrimary()
    {
        Place p;
        QVERIFY(p.begin());
        TestSmarthost request = p.smarthost();
        request.host = QStringLiteral("127.0.0.1:1");
        QVERIFY(p.ask(request));
        QTRY_VERIFY_WITH_TIMEOUT(p.isFinished(), 20'000);
        QCOMPARE(p.step("smarthost-test.resolve").said->code, "outbound.smarthost-is-primary");
    }
    void aTestCanBeStopped()
    {
        Place p;
        QVERIFY(p.begin());
        p.server.silentAt = FakePrimary::Stage::Banner;
        const auto started = p.ask(p.smarthost());
        QVERIFY(started);
        QTRY_VERIFY(!p.heard.isEmpty() && p.step("smarthost-test.encrypt").state == StepState::Running);
        QVERIFY(p.ask(CancelJob{started->job}));
        QTRY_VERIFY(p.isFinished());
        QCOMPARE(p.step("smarthost-test.encrypt").state, StepState::Skipped);
    }
    void aKeptPasswordGoesOnlyWhereItBelongs()
    {
        Place p;
        const quint16 elsewhere = freePort({QStringLiteral("127.0.0.1")});
        QVERIFY(p.begin(R"("notices":{"smarthost":{"host":"127.0.0.1:)" + QByteArray::number(elsewhere) + R"(","auth":"relay"}},)") && p.withTls());
        QVERIFY(p.ask(SetSecret{"relay", "eva:s3cret"}));
        TestSmarthost request = p.smarthost();
        request.secret = QStringLiteral("relay");
        QCOMPARE(codeOf(p.ask(request)), "smarthost.secret-elsewhere");
        QVERIFY(p.server.commands.isEmpty());
    }
    void theKitIsThereBeforeAnythingIsSetUp()
    {
        Place p;
        QVERIFY(p.begin());
        ShowKit request{KitServer::Exim, "new.test"};
        request.hostname = QStringLiteral("mx3.new.test");
        QCOMPARE(codeOf(p.ask(request)), "kit.no-address");
        request.addresses = QList<QString>{"192.0.2.77", "nonsense"};
        const auto kit = p.ask(request);
        QVERIFY2(kit, qPrintable(codeOf(kit)));
        QCOMPARE(kit->addresses, QList<QString>{"192.0.2.77"});
        request.domain = QStringLiteral("not a domain");
        QCOMPARE(codeOf(p.ask(request)), "check.bad-domain");
    }
};

QTEST_GUILESS_MAIN(TestControlSetup)
#include "tst_control_setup.moc"
