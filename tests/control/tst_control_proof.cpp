// proof.start through the socket, against a fake primary: a real mail through our own listener, the spool and the hand-over.
#include <QTest>
#include "support/control_client.h"
#include "support/database.h"
#include "support/fake_primary.h"
#include "support/free_port.h"
#include "support/smtp_dialogue.h"

using namespace ipc;
using namespace std::chrono_literals;

namespace {

struct Place : ControlClient {
    FakePrimary primary;
    QList<Job> heard;
    quint16 port = freePort();
    QList<QByteArray> deferred; // recipients that were told to use the better MX

    bool begin(bool isPrimaryThere = true, const QByteArray &more = {})
    {
        takesMail = true;
        if (!primary.listen())
            return false;
        const quint16 where = primary.port();
        if (!isPrimaryThere)
            primary.stop();
        if (!start(R"({"hostname":"mx2.firm.test","listen":["127.0.0.1:)" + QByteArray::number(port) + R"("],"smtp":{"greetingDelay":"0s"},)" + more
                   + R"("domains":[{"name":"firm.test","aliases":["alias.test"],"primaries":["127.0.0.1:)" + QByteArray::number(where) + R"("]}]})"))
            return false;
        intake->setGate(strict());
        client = std::make_unique<Client>(socketPath());
        QObject::connect(client.get(), &Client::job, client.get(), [this](const Job &job) { heard << job; });
        client->open();
        return waitUntil([this] { return client->isReady(); }) && waitUntil([&] { return stateIs(isPrimaryThere ? handover::PrimaryState::Up : handover::PrimaryState::Down); });
    }
    // Nobody comes in while the better MX is well, and nobody is unknown but "nobody".
    std::shared_ptr<const intake::Gate> strict()
    {
        auto gate = std::make_shared<intake::Gate>();
        gate->health = [this](const QByteArray &domain) { return handover->health(domain); };
        gate->probe = [this](const QByteArray &domain, QObject *context, std::function<void()> probed) { handover->probe(domain, context, std::move(probed)); };
        gate->enter = [this](const QByteArray &, const admission::Try &attempt, const admission::Health &health, intake::Counts) {
            if (health.state != admission::Health::State::Healthy)
                return admission::Entrance{};
            deferred << attempt.recipient;
            return admission::Entrance{admission::Verdict::Defer, {451, "4.4.7", "Use the better MX"}, "acceptance.first-seen", {}};
        };
        gate->rule = [](const QByteArray &, const QByteArray &local) {
            return directory::Ruled{local == "nobody" ? directory::Ruling::Refuse : directory::Ruling::Accept, "directory.test"};
        };
        return gate;
    }
    bool stateIs(handover::PrimaryState state)
    {
        kept.clock.pass(state == handover::PrimaryState::Down ? 1s : 0s); // two failures ten seconds apart
        return handover->primaries().value(0).state == state;
    }
    Outcome<JobStarted> prove(const QString &recipient = QStringLiteral("eva@firm.test"), bool outage = false)
    {
        StartProof proof;
        proof.recipient = recipient;
        proof.simulateOutage = outage;
        proof.language = QStringLiteral("en");
        heard.clear();
        return ask(proof);
    }
    bool ends()
    {
        return waitUntil([this] { return !heard.isEmpty() && heard.last().finished; });
    }
    bool waitsInOutage()
    {
        return waitUntil([this] { return state("proof.wait") == StepState::Running; });
    }
    QString result() const { return heard.isEmpty() || !heard.last().result ? QString() : heard.last().result->code; }
    StepState state(const char *step) const
    {
        for (const Step &one : heard.isEmpty() ? QList<Step>() : heard.last().steps)
            if (one.code == QLatin1String(step))
                return one.state;
        return StepState::Waiting;
    }
    Sentence said(const char *step) const
    {
        for (const Step &one : heard.last().steps)
            if (one.code == QLatin1String(step) && one.said)
                return *one.said;
        return {};
    }
    bool isPaused() const { return handover->primaries().value(0).state == handover::PrimaryState::Maintenance; }
    qint64 audited(const QByteArray &where) { return Database(kept).number(QByteArray("SELECT count(*) FROM audit WHERE " + where).constData()); }
};

template <typename T> QString codeOf(const Outcome<T> &outcome) { return outcome ? QStringLiteral("fine") : outcome.error().code; }

} // namespace

class TestControlProof : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMailGoesTheWholeWayThoughThePrimaryIsWell()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.prove());
        QVERIFY(p.ends());
        QCOMPARE(p.result(), "proof.proved");
        for (const Step &step : p.heard.last().steps)
            QVERIFY2(step.state == StepState::Good, qPrintable(step.code));
        QCOMPARE(p.primary.mails.size(), 1);
        const FakePrimary::Mail &mail = p.primary.mails.first();
        QCOMPARE(mail.sender, QByteArray());
        QCOMPARE(mail.recipients, QList<QByteArray>{"eva@firm.test"});
        QVERIFY2(mail.bytes.startsWith("Received: from mx2.firm.test ([127.0.0.1])\r\n\tby mx2.firm.test with ESMTP"), mail.bytes.constData());
        for (const char *field : {"\r\nFrom: \"Restante\" <postmaster@mx2.firm.test>\r\n", "\r\nTo: <eva@firm.test>\r\n", "\r\nDate: ", "\r\nMessage-ID: <proof.",
                                  "\r\nSubject: Test message", "\r\nAuto-Submitted: auto-generated\r\n"})
            QVERIFY2(mail.bytes.contains(field), field);
        const QString id = p.heard.last().result->parameters.value("id").toString();
        QVERIFY(p.said("proof.accept").parameters.value("text").toString().endsWith("as " + id));
        QVERIFY(mail.bytes.contains("id " + id.toLatin1()));
        QVERIFY(p.said("proof.primary").parameters.value("text").toString().startsWith("250 2.0.0"));
        QCOMPARE(p.audited("act = 'prove' AND subject = 'eva@firm.test'"), 1);
        QVERIFY(p.deferred.isEmpty());
    }
    void nobodyElseComesInByIt()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.prove());
        SmtpDialogue stranger(p.port); // from this very machine, while the proof is on its way
        stranger.reply();
        QCOMPARE(stranger.envelope("", "eva@firm.test"), 451);
        QVERIFY(p.ends());
        QCOMPARE(p.result(), "proof.proved");
        SmtpDialogue later(p.port);
        later.reply();
        QCOMPARE(later.envelope("", "eva@firm.test"), 451);
        QCOMPARE(p.deferred.size(), 2);
    }
    void whoDoesNotExistIsRefusedAsToAnybody()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.prove("nobody@firm.test"));
        QVERIFY(p.ends());
        QCOMPARE(p.result(), "proof.failed");
        QCOMPARE(p.said("proof.accept").code, "proof.not-taken");
        QVERIFY(p.said("proof.accept").parameters.value("text").toString().startsWith("550 5.1.1"));
        QCOMPARE(p.heard.last().result->parameters.value("step").toObject().value("code").toString(), "proof.accept");
    }
    void withASimulatedOutageItWaitsFirst()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.prove("eva@firm.test", true));
        QVERIFY(p.waitsInOutage());
        QVERIFY(p.isPaused());
        QCOMPARE(p.kept.spool->maintenance().value(0).until - p.kept.spool->maintenance().value(0).since, 60s);
        QVERIFY(p.primary.mails.isEmpty());
        QCOMPARE(p.kept.spool->counters().recipients, 1);
        p.kept.clock.pass(20s);
        QVERIFY(p.ends());
        QCOMPARE(p.result(), "proof.proved");
        QCOMPARE(p.said("proof.wait").code, "proof.waited");
        QCOMPARE(p.primary.mails.size(), 1);
        QVERIFY(!p.isPaused());
        QVERIFY(p.kept.spool->maintenance().isEmpty());
        QCOMPARE(p.audited("act = 'maintenance'"), 1);
        QCOMPARE(p.audited("act = 'endMaintenance' AND actor <> ''"), 1);
    }
    void aPersonsMaintenanceIsLeftAlone()
    {
        Place p;
        QVERIFY(p.begin());
        HoldPrimary hold;
        QVERIFY(p.ask(hold));
        const auto before = p.kept.spool->maintenance().value(0).until;
        QVERIFY(p.prove("eva@firm.test", true));
        QVERIFY(p.ends());
        QCOMPARE(p.result(), "proof.waits");
        QCOMPARE(p.said("proof.outage").code, "proof.outage-real");
        QCOMPARE(p.kept.spool->maintenance().value(0).until, before);
        QVERIFY(p.ask(OpenPrimary{}));
        QTRY_COMPARE(p.primary.mails.size(), 1); // it is mail like any other
    }
    void norOneThatBeginsMeanwhile()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.prove("eva@firm.test", true));
        QVERIFY(p.waitsInOutage());
        HoldPrimary hold;
        QVERIFY(p.ask(hold));
        p.kept.clock.pass(20s);
        QVERIFY(p.ends());
        QCOMPARE(p.result(), "proof.waits");
        QVERIFY(p.isPaused());
    }
    void aPrimaryThatIsDownKeepsItWaiting()
    {
        Place p;
        QVERIFY(p.begin(false));
        QVERIFY(p.prove());
        QVERIFY(p.ends());
        QCOMPARE(p.result(), "proof.waits");
        QCOMPARE(p.said("proof.handover").code, "primary.connection-refused");
        QCOMPARE(p.state("proof.store"), StepState::Good);
        QVERIFY(p.primary.listen());
        QTRY_COMPARE_WITH_TIMEOUT(p.primary.mails.size(), 1, 20'000);
    }
    void aPrimaryThatRefusesIsQuoted()
    {
        Place p;
        QVERIFY(p.begin());
        p.primary.rcptReplies["eva@firm.test"] = "550 5.1.1 no such user";
        QVERIFY(p.prove());
        QVERIFY(p.ends());
        QCOMPARE(p.result(), "proof.failed");
        QCOMPARE(p.state("proof.handover"), StepState::Good);
        QCOMPARE(p.said("proof.primary").code, "proof.refused");
        QCOMPARE(p.said("proof.primary").parameters.value("text").toString(), "550 5.1.1 no such user");
    }
    void aPrimaryThatPutsItOffKeepsItWaiting()
    {
        Place p;
        QVERIFY(p.begin());
        p.primary.rcptReplies["eva@firm.test"] = "451 4.7.1 greylisted";
        QVERIFY(p.prove());
        QVERIFY(p.ends());
        QCOMPARE(p.result(), "proof.waits");
        QCOMPARE(p.said("proof.primary").code, "proof.put-off");
    }
    void aStoppedOneOpensThePrimaryAgainAndTheMailArrives()
    {
        Place p;
        QVERIFY(p.begin());
        const auto started = p.prove("eva@firm.test", true);
        QVERIFY(started);
        QVERIFY(p.waitsInOutage());
        QVERIFY(p.ask(CancelJob{started->job}));
        QVERIFY(p.ends());
        QCOMPARE(p.result(), "proof.stopped");
        QVERIFY(!p.isPaused());
        QTRY_COMPARE(p.primary.mails.size(), 1);
    }
    void aServiceThatEndsMeanwhileOpensItToo()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.prove("eva@firm.test", true));
        QVERIFY(p.waitsInOutage());
        p.server.reset();
        p.service.reset();
        QVERIFY(!p.isPaused());
        QTRY_COMPARE(p.primary.mails.size(), 1);
    }
    void aClientThatGoesAwayHarmsNothing()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.prove("eva@firm.test", true));
        QVERIFY(p.waitsInOutage());
        p.client.reset();
        p.kept.clock.pass(20s);
        QTRY_COMPARE(p.primary.mails.size(), 1);
        QVERIFY(!p.isPaused());
    }
    void oneAtATimeAndOnlyToOurOwn()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.prove("eva@firm.test", true));
        QVERIFY(p.waitsInOutage());
        QCOMPARE(codeOf(p.ask(StartProof{})), "proof.running");
        p.kept.clock.pass(20s);
        QVERIFY(p.ends());
        QCOMPARE(codeOf(p.prove("eva@elsewhere.test")), "directory.no-such-domain");
        QCOMPARE(codeOf(p.prove("eva")), "explain.bad-address");
        QCOMPARE(codeOf(p.prove("eva@firm.test> SIZE=1")), "explain.bad-address");
        QCOMPARE(codeOf(p.ask(StartProof{"firm.test", "eva@elsewhere.test", false, {}})), "kit.other-domain");
        QCOMPARE(codeOf(p.ask(StartProof{"other.test", {}, false, {}})), "directory.no-such-domain");
        QCOMPARE(p.primary.mails.size(), 1);
    }
    void withoutAnAddressToThePostmasterAndInTheLanguageAskedFor()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.ask(StartProof{"alias.test", {}, false, "cs"}));
        QVERIFY(p.ends());
        QCOMPARE(p.primary.mails.first().recipients, QList<QByteArray>{"postmaster@firm.test"});
        QVERIFY(p.primary.mails.first().bytes.contains("\r\nContent-Language: cs\r\n"));
        QVERIFY(p.heard.last().result->parameters.value("subject").toString().startsWith("Zkušební zpráva"));
    }
    void noListenerIsOpen()
    {
        Place p;
        QVERIFY(p.begin());
        p.intake->stop(0ms, [] {});
        QVERIFY(p.prove("eva@firm.test", true));
        QVERIFY(p.ends());
        QCOMPARE(p.said("proof.accept").code, "proof.no-door");
        QVERIFY(!p.isPaused());
    }
};

QTEST_GUILESS_MAIN(TestControlProof)
#include "tst_control_proof.moc"
