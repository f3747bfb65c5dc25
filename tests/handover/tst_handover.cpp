// The hand-over over real loopback, from a real spool to a fake primary.
#include <algorithm>
#include "support/black_hole.h"
#include "support/handover_kit.h"

using namespace std::chrono_literals;
using handover::PrimaryState;
using spool::RecipientState;
using Stage = FakePrimary::Stage;

class TestHandOver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_kit = std::make_unique<HandOverKit>();
        QVERIFY(m_kit->open());
    }
    void cleanup() { m_kit.reset(); }

    void handsOverWhatWaits();
    void handsOverWhatArrivesLater();
    void deliversWithinTwoSecondsOfTheReturn();
    void keepsConnectionsForManyMessages();
    void streamsALargeMessageWhole();
    void stuffsDotsAndEndsTheLastLine();
    void sortsTheRepliesToEachRecipient();
    void sendsTheRestInFurtherTransactions();
    void takesARefusingBannerForNoVerdict();
    void triesAgainWhatADropLeftUndecided();
    void mayDuplicateAfterALostReply();
    void followsAPrimaryThatClosesAfterSomeMails();
    void worksWithoutPipelining();
    void encryptsWhereItCan();
    void goesOnWithoutTlsThatFails();
    void takesNoVerdictFromMissingTlsThatIsRequired();
    void refusesAddressesThatThePrimaryCannotBeTold();
    void expiresAfterItsLifetimeOfUpTime();
    void expiresAfterTheWholeLifetime();
    void growsOlderOnlyWhileThePrimaryIsUp();
    void holdsAllWhenThePrimaryRefusesUs();
    void believesARefusalOfOneSenderInTheEnd();
    void believesARefusalAtOnceWhereMailIsTaken();
    void takesTheNextPrimaryWhenTheFirstIsDown();
    void givesAllToTheBetterPrimaryAgainWhenItReturns();
    void spreadsMailOverPrimariesOfEqualPreference();
    void findsPrimariesByMx();
    void doesNotWaitForAnAddressThatDoesNotAnswer();
    void keepsTheLastGoodMx();
    void neverDeliversToItself();
    void waitsForTheReplyToTheDotWhenItStops();
    void survivesGarbage();
    void remembersWhatThePrimaryCanDoOverAnOutageAndARestart();
    void startsAQueueByEtrn();
    void startsAQueueByEtrnAtMostOnceInTenSeconds();

private:
    std::unique_ptr<HandOverKit> m_kit;
};

void TestHandOver::handsOverWhatWaits()
{
    QVERIFY(m_kit->keep(m_kit->message({"a@firm.test", "b@firm.test"}), "Subject: x\r\n\r\nhello\r\n"));
    m_kit->start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
    const FakePrimary::Mail mail = m_kit->primary.mails.first();
    QCOMPARE(mail.sender, QByteArray("s@out.test"));
    QCOMPARE(mail.recipients, (QList<QByteArray>{"a@firm.test", "b@firm.test"}));
    QCOMPARE(mail.bytes, QByteArray("Received: from x by mx2.firm.test\r\nSubject: x\r\n\r\nhello\r\n"));
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QTRY_VERIFY(m_kit->isUp());
    const QList<spool::ListRow> done = m_kit->rows({RecipientState::Delivered});
    QCOMPARE(done.size(), 2);
    QCOMPARE(done.first().last.code, 250);
    QCOMPARE(done.first().last.host, "127.0.0.1:" + QByteArray::number(m_kit->primary.port()));
}

void TestHandOver::handsOverWhatArrivesLater()
{
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    QVERIFY(m_kit->keep(3));
    QTRY_COMPARE(m_kit->primary.mails.size(), 3);
}

void TestHandOver::deliversWithinTwoSecondsOfTheReturn()
{
    m_kit->config.handover.probeInterval = 1s; // as it is by default
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    QSignalSpy ended(m_kit->handover.get(), &handover::HandOver::outageEnded), returned(m_kit->handover.get(), &handover::HandOver::primaryReturned);
    QList<handover::Look> looks;
    connect(m_kit->handover.get(), &handover::HandOver::looked, this, [&looks](const handover::Look &look) { looks << look; });
    QVERIFY(m_kit->goDown());
    QVERIFY(std::ranges::count(looks, false, &handover::Look::isGood) >= 2);
    looks.clear();
    QVERIFY(m_kit->handover->primaries().first().outageSince.has_value());
    QVERIFY(m_kit->keep(5));
    QCOMPARE(m_kit->spool->counters().messages, 5);
    QVERIFY(m_kit->primary.listen());
    QTRY_COMPARE(m_kit->primary.mails.size(), 5);
    const qint64 took = m_kit->primary.mails.first().at - m_kit->primary.listeningSince;
    QVERIFY2(took <= 2000, QByteArray::number(took));
    QTRY_VERIFY(m_kit->isUp());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toByteArray(), QByteArray("firm.test"));
    QCOMPARE(returned.size(), 1);
    QCOMPARE(returned.first().first().toByteArray(), m_kit->handover->primaries().first().host);
    QVERIFY(looks.last().isGood && looks.last().times && looks.last().host == m_kit->handover->primaries().first().host);
}

void TestHandOver::keepsConnectionsForManyMessages()
{
    QVERIFY(m_kit->keep(300));
    m_kit->start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 300);
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QVERIFY2(m_kit->primary.mostOpen <= m_kit->config.handover.maxSessions + 1, QByteArray::number(m_kit->primary.mostOpen));
    QVERIFY2(m_kit->primary.connections <= 30, // idle ones may end in between on a slow machine
             QByteArray::number(m_kit->primary.connections));
    QSet<QByteArray> senders;
    for (const FakePrimary::Mail &mail : m_kit->primary.mails)
        senders.insert(mail.sender);
    QCOMPARE(senders.size(), 300);
}

void TestHandOver::streamsALargeMessageWhole()
{
    QByteArray body = "Subject: large\r\n\r\n";
    for (int i = 0; body.size() < 5'000'000; ++i)
        body += "line " + QByteArray::number(i) + QByteArray(60, 'x') + "\r\n";
    QVERIFY(m_kit->keep(m_kit->message(), body));
    m_kit->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.mails.size(), 1, 20'000);
    QVERIFY(m_kit->primary.mails.first().bytes == m_kit->message().trace + body);
}

void TestHandOver::stuffsDotsAndEndsTheLastLine()
{
    QVERIFY(m_kit->keep(m_kit->message(), "Subject: x\r\n\r\n.\r\n..two\r\nno end"));
    m_kit->start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
    QVERIFY(m_kit->primary.mails.first().bytes.endsWith("\r\n\r\n.\r\n..two\r\nno end\r\n"));
}

void TestHandOver::sortsTheRepliesToEachRecipient()
{
    m_kit->primary.rcptReplies = {{"gone@firm.test", "550 5.1.1 no such user"}, {"slow@firm.test", "450 4.2.0 greylisted"}};
    QVERIFY(m_kit->keep(m_kit->message({"good@firm.test", "gone@firm.test", "slow@firm.test"})));
    m_kit->start();
    QTRY_COMPARE(m_kit->failures.size(), 1);
    QCOMPARE(m_kit->failures.first().due.address, QByteArray("gone@firm.test"));
    QCOMPARE(m_kit->failures.first().outcome.state, RecipientState::Refused);
    QCOMPARE(m_kit->failures.first().outcome.attempt.enhanced, QByteArray("5.1.1"));
    QTRY_COMPARE(m_kit->rows({RecipientState::Delivered}).size(), 1);
    const auto waits = [this](const QByteArray &who) {
        for (const spool::ListRow &row : m_kit->rows({RecipientState::Waiting})) {
            if (row.recipient == who)
                return row;
        }
        return spool::ListRow{};
    };
    QTRY_COMPARE(waits("slow@firm.test").attempts, 1);
    QCOMPARE(waits("slow@firm.test").last.reason, QByteArray("handover.temporary"));
    QVERIFY(waits("slow@firm.test").nextTry > m_kit->clock.wall() + 40s);
}

void TestHandOver::sendsTheRestInFurtherTransactions()
{
    m_kit->primary.rcptLimit = 2;
    QVERIFY(m_kit->keep(m_kit->message({"a@firm.test", "b@firm.test", "c@firm.test", "d@firm.test", "e@firm.test"})));
    m_kit->start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 3);
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
}

void TestHandOver::takesARefusingBannerForNoVerdict()
{
    m_kit->primary.banner = "554 5.7.1 go away";
    QVERIFY(m_kit->keep(1));
    m_kit->start();
    QTRY_COMPARE(m_kit->handover->primaries().first().lastFailure.reason, QByteArray("primary.greeting-refused"));
    QCOMPARE(m_kit->handover->primaries().first().lastFailure.code, 554);
    QCOMPARE(m_kit->spool->counters().recipients, 1);
    QVERIFY(m_kit->failures.isEmpty());
    m_kit->primary.banner = "220 primary.test";
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
}

void TestHandOver::triesAgainWhatADropLeftUndecided()
{
    m_kit->primary.dropAt = Stage::Data;
    m_kit->primary.dropTimes = 1;
    QVERIFY(m_kit->keep(1));
    m_kit->start();
    const auto reason = [this] {
        const QList<spool::ListRow> rows = m_kit->rows();
        return rows.isEmpty() ? QByteArray() : rows.first().last.reason;
    };
    QTRY_COMPARE(reason(), QByteArray("handover.undecided"));
    QCOMPARE(m_kit->rows().first().attempts, 0);
    QVERIFY(m_kit->primary.mails.isEmpty());
    m_kit->handover->flush({});
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
}

void TestHandOver::mayDuplicateAfterALostReply()
{
    m_kit->primary.dropAt = Stage::Dot;
    m_kit->primary.dropTimes = 1;
    QVERIFY(m_kit->keep(1));
    m_kit->start();
    const auto attempts = [this] {
        const QList<spool::ListRow> rows = m_kit->rows();
        return rows.isEmpty() ? 0 : rows.first().attempts;
    };
    QTRY_COMPARE(attempts(), 1);
    QCOMPARE(m_kit->rows().first().last.reason, QByteArray("handover.reply-lost"));
    m_kit->handover->flush("firm.test");
    QTRY_COMPARE(m_kit->primary.mails.size(), 2);
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
}

void TestHandOver::followsAPrimaryThatClosesAfterSomeMails()
{
    m_kit->primary.closeAfter = 3;
    QVERIFY(m_kit->keep(30));
    m_kit->start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 30);
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QVERIFY(m_kit->primary.connections >= 10);
    QVERIFY(m_kit->isUp());
}

void TestHandOver::worksWithoutPipelining()
{
    m_kit->primary.extensions = {"SIZE"};
    QVERIFY(m_kit->keep(10));
    m_kit->start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 10);
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
}

void TestHandOver::encryptsWhereItCan()
{
    const auto pair = net::selfSigned(QStringLiteral("primary.test"));
    QVERIFY(pair);
    m_kit->primary.tls = *net::TlsServerContext::fromPem(pair->certificate, pair->key);
    QVERIFY(m_kit->keep(3));
    m_kit->start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 3);
    QVERIFY(m_kit->primary.mails.first().tls);
}

void TestHandOver::goesOnWithoutTlsThatFails()
{
    m_kit->primary.tlsBroken = true;
    QVERIFY(m_kit->keep(3));
    m_kit->start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 3);
    QVERIFY(!m_kit->primary.mails.first().tls);
    QVERIFY(m_kit->isUp());
}

void TestHandOver::takesNoVerdictFromMissingTlsThatIsRequired()
{
    m_kit->config.domains[0].tls = config::TlsMode::Required;
    QVERIFY(m_kit->keep(1));
    m_kit->start();
    QTRY_COMPARE(m_kit->handover->primaries().first().lastFailure.reason, QByteArray("primary.tls-not-offered"));
    QCOMPARE(m_kit->primary.count("MAIL"), 0);
    QCOMPARE(m_kit->spool->counters().recipients, 1);
}

void TestHandOver::refusesAddressesThatThePrimaryCannotBeTold()
{
    spool::NewMessage message = m_kit->message({"a@firm.test", "b\xc3\xb6" "b@firm.test"});
    message.smtpUtf8 = true;
    QVERIFY(m_kit->keep(message));
    m_kit->start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
    QTRY_COMPARE(m_kit->failures.size(), 1);
    QCOMPARE(m_kit->failures.first().outcome.attempt.enhanced, QByteArray("5.6.7"));
}

void TestHandOver::expiresAfterItsLifetimeOfUpTime()
{
    m_kit->primary.rcptReply = "450 4.2.0 later";
    QVERIFY(m_kit->keep(1));
    m_kit->spool->advance({spool::RouteKind::Primary, "firm.test"}, 121h);
    m_kit->start();
    QTRY_COMPARE(m_kit->failures.size(), 1);
    QCOMPARE(m_kit->failures.first().outcome.state, RecipientState::Expired);
    QCOMPARE(m_kit->failures.first().outcome.attempt.code, 450);
}

void TestHandOver::expiresAfterTheWholeLifetime()
{
    m_kit->primary.stop();
    QVERIFY(m_kit->keep(1));
    m_kit->clock.skip(721h);
    m_kit->start();
    m_kit->handover->expireOld();
    QTRY_COMPARE(m_kit->failures.size(), 1);
    QCOMPARE(m_kit->failures.first().outcome.attempt.reason, QByteArray("handover.lifetime-max"));
}

void TestHandOver::growsOlderOnlyWhileThePrimaryIsUp()
{
    const auto age = [this] {
        std::optional<Milliseconds> found;
        m_kit->spool->claimOutlived(-1h, 1, nullptr, [&](const Result<QList<spool::Due>> &due) {
            found = due && !due->isEmpty() ? due->first().age : Milliseconds(-1);
        });
        (void)QTest::qWaitFor([&found] { return found.has_value(); });
        return found.value_or(Milliseconds(-2));
    };
    m_kit->primary.banner = "421 not now";
    QVERIFY(m_kit->keep(1));
    m_kit->start();
    QTRY_VERIFY(!m_kit->handover->primaries().first().lastFailure.reason.isEmpty());
    m_kit->clock.skip(30s);
    bool stopped = false;
    m_kit->handover->stop([&stopped] { stopped = true; });
    QTRY_VERIFY(stopped);
    QCOMPARE(age().count(), 0);
    m_kit->handover.reset();

    QVERIFY(m_kit->open()); // the claim above goes with the old spool
    m_kit->primary.banner = "220 primary.test";
    m_kit->primary.rcptReply = "450 4.2.0 later";
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    QTRY_COMPARE(m_kit->rows().first().attempts, 1);
    m_kit->clock.skip(30s);
    stopped = false;
    m_kit->handover->stop([&stopped] { stopped = true; });
    QTRY_VERIFY(stopped);
    const Milliseconds grown = age();
    QVERIFY(grown >= Milliseconds(30s) && grown < Milliseconds(60s));
}

void TestHandOver::holdsAllWhenThePrimaryRefusesUs()
{
    m_kit->primary.rcptReply = "554 5.7.1 your host is listed";
    m_kit->config.handover.maxSessions = 1;
    for (const char *sender : {"a@one.test", "b@two.test", "c@three.test", "d@four.test", "e@five.test"})
        QVERIFY(m_kit->keep(m_kit->message({"a@firm.test"}, sender)));
    m_kit->start();
    QTRY_COMPARE(m_kit->handover->primaries().first().lastFailure.reason, QByteArray("primary.refuses-us"));
    QTRY_COMPARE(m_kit->rows({RecipientState::Waiting}).size(), 5);
    const auto lastReasons = [this] {
        QSet<QByteArray> reasons;
        for (const spool::ListRow &row : m_kit->rows())
            reasons.insert(row.last.reason);
        return reasons;
    };
    QTRY_COMPARE(lastReasons(), (QSet<QByteArray>{"", "handover.refusal-doubted", "primary.refuses-us"}));
    QCOMPARE(m_kit->failures.size(), 0);
    QCOMPARE(m_kit->primary.count("MAIL"), 3);
    m_kit->primary.rcptReply = "250 2.1.5 ok";
    m_kit->clock.skip(11min);
    m_kit->handover->flush("firm.test");
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.mails.size(), 5, 20'000);
    QCOMPARE(m_kit->failures.size(), 0);
}

void TestHandOver::believesARefusalOfOneSenderInTheEnd()
{
    m_kit->config.handover.retryFirst = m_kit->config.handover.retryMax = 50ms;
    m_kit->primary.mailReply = "550 5.7.1 not this sender";
    QVERIFY(m_kit->keep(1));
    m_kit->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->failures.size(), 1, 20'000);
    QCOMPARE(m_kit->failures.first().outcome.attempt.reason, QByteArray("handover.sender-refused"));
    QCOMPARE(m_kit->primary.count("MAIL"), 6);
}

void TestHandOver::believesARefusalAtOnceWhereMailIsTaken()
{
    m_kit->config.handover.maxSessions = 1;
    m_kit->primary.rcptReplies = {{"no@firm.test", "554 5.7.1 not this one"}};
    QVERIFY(m_kit->keep(1));
    QVERIFY(m_kit->keep(m_kit->message({"no@firm.test"})));
    m_kit->start();
    QTRY_COMPARE(m_kit->failures.size(), 1);
    QCOMPARE(m_kit->failures.first().due.attempts, 0);
}

void TestHandOver::takesTheNextPrimaryWhenTheFirstIsDown()
{
    FakePrimary second;
    QVERIFY(second.listen());
    m_kit->config.domains[0].primaries.append({QStringLiteral("127.0.0.1"), second.port()});
    m_kit->primary.stop();
    QVERIFY(m_kit->keep(2));
    m_kit->start();
    QTRY_COMPARE(second.mails.size(), 2);
    QCOMPARE(m_kit->handover->primaries().size(), 2);
    QTRY_COMPARE(m_kit->state(1), PrimaryState::Up);
}

void TestHandOver::givesAllToTheBetterPrimaryAgainWhenItReturns()
{
    FakePrimary second;
    QVERIFY(second.listen());
    m_kit->config.domains[0].primaries.append({QStringLiteral("127.0.0.1"), second.port()});
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    QVERIFY(m_kit->keep(5));
    QTRY_COMPARE(m_kit->primary.mails.size(), 5);
    QVERIFY(m_kit->goDown());
    QVERIFY(m_kit->keep(3));
    QTRY_COMPARE(second.mails.size(), 3);
    QVERIFY(m_kit->primary.listen());
    QTRY_VERIFY(m_kit->state() == PrimaryState::Returning || m_kit->isUp());
    QVERIFY(m_kit->keep(5));
    QTRY_COMPARE(m_kit->primary.mails.size(), 10);
    QCOMPARE(second.mails.size(), 3);
}

void TestHandOver::spreadsMailOverPrimariesOfEqualPreference()
{
    FakePrimary second;
    second.host = QStringLiteral("127.0.0.2");
    QVERIFY(second.listen(m_kit->primary.port()));
    m_kit->config.domains[0].primaries.clear();
    m_kit->config.smtp.outboundPort = m_kit->primary.port();
    m_kit->resolver.mxs = {{"firm.test", {{10, "a.firm.test"}, {10, "b.firm.test"}, {20, "c.firm.test"}, {30, "mx2.firm.test"}}}};
    m_kit->resolver.hosts = {{"a.firm.test", {QHostAddress::LocalHost}}, {"b.firm.test", {QHostAddress("127.0.0.2")}},
                             {"c.firm.test", {QHostAddress("127.0.0.3")}}, {"mx2.firm.test", {QHostAddress("192.0.2.2")}}};
    m_kit->primary.delay = second.delay = 5; // so that neither can take all before the other is asked
    m_kit->start();
    QTRY_COMPARE(std::ranges::count(m_kit->handover->primaries(), PrimaryState::Up, &handover::PrimaryStatus::state), 2);
    QVERIFY(m_kit->keep(40));
    QTRY_COMPARE(m_kit->primary.mails.size() + second.mails.size(), 40);
    QVERIFY2(m_kit->primary.mails.size() >= 3 && second.mails.size() >= 3, QByteArray::number(second.mails.size()));
    QTRY_COMPARE(m_kit->spool->counters().messages, 0); // or a reply is lost, and that mail waits

    second.stop(); // the other one takes all
    QVERIFY(m_kit->keep(10));
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QCOMPARE(m_kit->primary.mails.size() + second.mails.size(), 50);
}

void TestHandOver::doesNotWaitForAnAddressThatDoesNotAnswer()
{
    m_kit->primary.stop();
    m_kit->primary.host = QStringLiteral("127.0.0.3");
    QVERIFY(m_kit->primary.listen());
    BlackHole dead;
    QVERIFY(dead.open(QStringLiteral("127.0.0.2"), m_kit->primary.port()));
    m_kit->resolver.hosts = {{"mail.firm.test", {QHostAddress("127.0.0.2"), QHostAddress("127.0.0.3")}}};
    m_kit->config.domains[0].primaries = {{QStringLiteral("mail.firm.test"), m_kit->primary.port()}};
    m_kit->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_kit->isUp(), 10'000); // the first probe finds out
    m_kit->primary.closeAfter = 2; // so that sessions are opened all the time
    QElapsedTimer time;
    time.start();
    QVERIFY(m_kit->keep(20));
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.mails.size(), 20, 30'000);
    QVERIFY2(time.elapsed() < 9'000, QByteArray::number(time.elapsed())); // one connection there takes 10 s
    QVERIFY(m_kit->primary.connections > 3);
}

void TestHandOver::findsPrimariesByMx()
{
    m_kit->config.domains[0].primaries.clear();
    m_kit->config.smtp.outboundPort = m_kit->primary.port();
    m_kit->resolver.mxs = {{"firm.test", {{10, "mail.firm.test"}, {20, "mx2.firm.test"}, {30, "mx3.firm.test"}}}};
    m_kit->resolver.hosts = {{"mail.firm.test", {QHostAddress::LocalHost}}, {"mx2.firm.test", {QHostAddress("192.0.2.2")}}};
    QVERIFY(m_kit->keep(1));
    m_kit->start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
    QCOMPARE(m_kit->handover->primaries().size(), 1);
    QVERIFY(m_kit->handover->primaries().first().host.startsWith("mail.firm.test:"));
    QVERIFY(m_kit->handover->routeProblems().isEmpty());
}

void TestHandOver::keepsTheLastGoodMx()
{
    findsPrimariesByMx();
    m_kit->handover.reset();
    m_kit->resolver.mxs = {{"firm.test", {{0, ""}}}};
    m_kit->resolver.statuses = {{"mail.firm.test", dns::Status::ServerFailure}};
    QVERIFY(m_kit->keep(1));
    m_kit->start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 2);
    QTRY_COMPARE(m_kit->handover->routeProblems().size(), 1);
    QCOMPARE(m_kit->handover->routeProblems().first().code, QByteArray("route.null-mx"));
    QVERIFY(m_kit->handover->routeProblems().first().usesLastGood);
}

void TestHandOver::neverDeliversToItself()
{
    m_kit->config.listen = {{{QStringLiteral("127.0.0.1"), m_kit->primary.port()}}};
    QVERIFY(m_kit->keep(1));
    m_kit->start();
    QTRY_COMPARE(m_kit->handover->primaries().first().lastFailure.reason, QByteArray("primary.is-us"));
    QCOMPARE(m_kit->primary.connections, 0);
}

void TestHandOver::waitsForTheReplyToTheDotWhenItStops()
{
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    m_kit->primary.delay = 100;
    QVERIFY(m_kit->keep(1));
    QTRY_COMPARE(m_kit->primary.mails.size(), 1); // the reply to its dot is still to come
    bool stopped = false;
    m_kit->handover->stop([&stopped] { stopped = true; });
    QTRY_VERIFY(stopped);
    QCOMPARE(m_kit->rows({RecipientState::Delivered}).size(), 1);
}

void TestHandOver::survivesGarbage()
{
    m_kit->primary.garbage = QByteArray(100'000, 'z') + "\r\n" + QByteArray("\0\xff\r\n", 4);
    QVERIFY(m_kit->keep(1));
    m_kit->start();
    QTRY_COMPARE(m_kit->handover->primaries().first().lastFailure.reason, QByteArray("primary.protocol"));
    m_kit->primary.garbage.clear();
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
}

void TestHandOver::remembersWhatThePrimaryCanDoOverAnOutageAndARestart()
{
    m_kit->primary.extensions += "SMTPUTF8";
    m_kit->start();
    QTRY_VERIFY(m_kit->handover->capabilities().contains("firm.test"));
    const smtp::Capabilities heard = m_kit->handover->capabilities().value("firm.test");
    QVERIFY(heard.smtpUtf8 && heard.dsn);
    QCOMPARE(heard.size, std::optional<qint64>(64'000'000));
    QVERIFY(m_kit->goDown());
    QVERIFY(m_kit->handover->capabilities().value("firm.test").smtpUtf8);
    m_kit->handover.reset();
    m_kit->start();
    QVERIFY(m_kit->handover->capabilities().value("firm.test").smtpUtf8);

    m_kit->primary.extensions = {"SIZE 1000"};
    QSignalSpy changed(m_kit->handover.get(), &handover::HandOver::capabilitiesChanged);
    QVERIFY(m_kit->primary.listen());
    QTRY_VERIFY(!m_kit->handover->capabilities().value("firm.test").smtpUtf8);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_kit->handover->capabilities().value("firm.test").size, std::optional<qint64>(1000));
}

void TestHandOver::startsAQueueByEtrn()
{
    using handover::Etrn;
    m_kit->config.handover.retryFirst = 1h;
    m_kit->primary.rcptReply = "450 4.2.0 not now";
    m_kit->start();
    QCOMPARE(m_kit->handover->etrn("other.test"), Etrn::NotOurs);
    QTRY_VERIFY(m_kit->isUp());
    QCOMPARE(m_kit->handover->etrn("firm.test"), Etrn::NothingWaits);

    int held = 0;
    m_kit->handover->hold("firm.test", 1h, "somebody", nullptr, [&held](const Result<int> &done) { held = done ? *done : -1; });
    QTRY_COMPARE(held, 1);
    QCOMPARE(m_kit->handover->etrn("firm.test"), Etrn::Unable);
    m_kit->handover->open("firm.test", "somebody", nullptr, [&held](const Result<int> &done) { held = done ? *done + 1 : -1; });
    QTRY_COMPARE(held, 2);
    QTRY_VERIFY(m_kit->isUp());

    QVERIFY(m_kit->keep(2));
    const auto tried = [this] { return std::ranges::count_if(m_kit->rows(), [](const spool::ListRow &row) { return row.attempts == 1; }); };
    QTRY_COMPARE(tried(), 2); // both wait for an hour now
    m_kit->primary.rcptReply = "250 2.1.5 ok";
    m_kit->clock.skip(11s);
    QCOMPARE(m_kit->handover->etrn("firm.test"), Etrn::HandingOver);
    QTRY_COMPARE(m_kit->primary.mails.size(), 2);
}

void TestHandOver::startsAQueueByEtrnAtMostOnceInTenSeconds()
{
    using handover::Etrn;
    m_kit->config.handover.probeInterval = 1h;
    m_kit->start();
    QTRY_VERIFY(m_kit->isUp());
    QVERIFY(m_kit->goDown());
    QVERIFY(m_kit->keep(1));
    QVERIFY(m_kit->primary.listen()); // it is back, and tells us so before our next probe
    QCOMPARE(m_kit->handover->etrn("firm.test"), Etrn::Probing);
    QCOMPARE(m_kit->handover->etrn("firm.test"), Etrn::JustStarted);
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.mails.size(), 1, 10'000);
    m_kit->clock.skip(11s);
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QCOMPARE(m_kit->handover->etrn("firm.test"), Etrn::NothingWaits);
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
