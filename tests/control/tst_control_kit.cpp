// The requests about the identity kit, through the socket, against a fake primary.
#include <QTest>
#include "support/control_client.h"
#include "support/database.h"
#include "support/fake_primary.h"

using namespace ipc;

namespace {

struct Place : ControlClient {
    FakePrimary primary;
    QList<Job> heard;

    bool begin(const QByteArray &more = R"("smtp":{"publicAddresses":["192.0.2.10"]},)")
    {
        if (!primary.listen() || !start(R"({"hostname":"mx2.firm.test",)" + more + R"("domains":[{"name":"firm.test","aliases":["alias.test"],"primaries":["127.0.0.1:)"
                                        + QByteArray::number(primary.port()) + R"("]}]})"))
            return false;
        client = std::make_unique<Client>(socketPath());
        QObject::connect(client.get(), &Client::job, client.get(), [this](const Job &job) { heard << job; });
        client->open();
        return waitUntil([this] { return client->isReady(); });
    }
    Sentence said(const char *step) const
    {
        for (const Step &one : heard.last().steps)
            if (one.code == QLatin1String(step) && one.said)
                return *one.said;
        return {};
    }
    qint64 audited(const QByteArray &where) { return Database(kept).number(QByteArray("SELECT count(*) FROM audit WHERE " + where).constData()); }
};

template <typename T> QString codeOf(const Outcome<T> &outcome) { return outcome ? QStringLiteral("fine") : outcome.error().code; }

} // namespace

class TestControlKit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLinesHaveOurAddresses()
    {
        Place p;
        QVERIFY(p.begin());
        const auto kit = p.ask(ShowKit{KitServer::Exim, "alias.test"});
        QVERIFY(kit);
        QCOMPARE(kit->addresses, QStringList{"192.0.2.10"});
        QVERIFY(kit->parts.first().lines.join('\n').contains("domainlist restante_domains = firm.test : alias.test"));
        QCOMPARE(codeOf(p.ask(ShowKit{KitServer::Postfix, "other.test"})), "directory.no-such-domain");
    }
    void elseWhatOurNameResolvesTo()
    {
        Place p;
        QVERIFY(p.begin({}));
        QCOMPARE(codeOf(p.ask(ShowKit{})), "kit.no-address");
        p.resolver.hosts.insert("mx2.firm.test", {QHostAddress("198.51.100.7"), QHostAddress("2001:db8::7")});
        const auto kit = p.ask(ShowKit{});
        QVERIFY(kit);
        QCOMPARE(kit->addresses, (QStringList{"198.51.100.7", "2001:db8::7"}));
    }
    void aCheckSendsOneMailInTheNameOfWhoForbidsIt()
    {
        Place p;
        QVERIFY(p.begin());
        p.resolver.strings.insert("closed.test", {"v=spf1 -all"});
        QVERIFY(p.ask(CheckKit{"firm.test", "eva@firm.test", "closed.test"}));
        QTRY_VERIFY_WITH_TIMEOUT(!p.heard.isEmpty() && p.heard.last().finished, 20'000);
        for (const Step &step : p.heard.last().steps)
            QVERIFY2(step.state == StepState::Good, qPrintable(step.code));
        QCOMPARE(p.said("kit-test.sender").code, "kit-test.sender-forbids");
        QCOMPARE(p.primary.mails.size(), 1);
        const FakePrimary::Mail &mail = p.primary.mails.first();
        QVERIFY(mail.sender.startsWith("restante-check-") && mail.sender.endsWith("@closed.test"));
        QCOMPARE(mail.recipients, QList<QByteArray>{"eva@firm.test"});
        QVERIFY2(mail.bytes.startsWith("Received: from localhost ([127.0.0.1])\r\n\tby mx2.firm.test with ESMTP id "), mail.bytes.constData());
        QVERIFY(mail.bytes.contains("\r\nFrom: \"Restante\" <postmaster@mx2.firm.test>\r\n"));
        QVERIFY(mail.bytes.contains("\r\nAuto-Submitted: "));
        QVERIFY(mail.bytes.contains(mail.sender));
        QCOMPARE(p.audited("act = 'checkKit' AND subject LIKE 'eva@firm.test from restante-check-%@closed.test'"), 1);
    }
    void itSaysWhatItDoesNotProve()
    {
        Place p;
        QVERIFY(p.begin());
        p.resolver.strings.insert("firm.test", {"v=spf1 ip4:192.0.2.10 -all"});
        QVERIFY(p.ask(CheckKit{"firm.test", {}, {}}));
        QTRY_VERIFY_WITH_TIMEOUT(!p.heard.isEmpty() && p.heard.last().finished, 20'000);
        QCOMPARE(p.said("kit-test.sender").code, "kit-test.sender-allows");
        QCOMPARE(p.said("kit-test.spf").code, "kit-test.spf-unproved");
        QCOMPARE(p.said("kit-test.greylist").code, "kit-test.greylist-unproved"); // to postmaster
        QCOMPARE(p.primary.mails.first().recipients, QList<QByteArray>{"postmaster@firm.test"});
    }
    void oneAtATimeAndOnlyToOurOwn()
    {
        Place p;
        QVERIFY(p.begin());
        p.primary.silentAt = FakePrimary::Stage::Dot;
        const auto started = p.ask(CheckKit{"firm.test", {}, {}});
        QVERIFY(started);
        QTRY_COMPARE(p.primary.mails.size(), 1);
        QCOMPARE(codeOf(p.ask(CheckKit{"firm.test", {}, {}})), "kit.running");
        QVERIFY(p.ask(CancelJob{started->job}));
        QTRY_VERIFY(!p.heard.isEmpty() && p.heard.last().finished);
        for (const Step &step : p.heard.last().steps)
            QVERIFY(step.state != StepState::Running && step.state != StepState::Waiting);
        QCOMPARE(codeOf(p.ask(CheckKit{"firm.test", "eva@elsewhere.test", {}})), "kit.other-domain");
        QCOMPARE(codeOf(p.ask(CheckKit{"firm.test", "eva", {}})), "explain.bad-address");
        QCOMPARE(codeOf(p.ask(CheckKit{"firm.test", {}, "a b"})), "check.bad-domain");
        QCOMPARE(codeOf(p.ask(CheckKit{"other.test", {}, {}})), "directory.no-such-domain");
    }
    void nothingIsSentInMaintenance()
    {
        Place p;
        QVERIFY(p.begin());
        HoldPrimary hold;
        QVERIFY(p.ask(hold));
        QVERIFY(p.ask(CheckKit{"firm.test", {}, {}}));
        QTRY_VERIFY(!p.heard.isEmpty() && p.heard.last().finished);
        QCOMPARE(p.said("kit-test.sender").code, "handover.in-maintenance");
        QVERIFY(p.primary.mails.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestControlKit)
#include "tst_control_kit.moc"
