// What a fake primary shows of who exists, and what the directory makes of it.
#include "directory/directory.h"
#include "support/handover_kit.h"

using namespace std::chrono_literals;
using directory::Asked;
using directory::CatchAll;
using directory::Standing;

class TestHandOverDirectory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksWhileItIsUpOnly();
    void learnsFromAnswersAndFromMail();
    void findsACatchAll();
    void believesNoRefusalRightAfterAnOutage();
    void learnsNothingFromWorsePrimaries();
    void asksAndHandsOverThroughOneConnection();
    void holdsWhoIsOnAListOnProbation();
    void cannotAskWhomAQuestionShowsToBeGone();

private:
    void start();
    void refuseStrangers();
    Asked ask(const QByteArray &address)
    {
        std::optional<Asked> answer;
        m_kit->handover->askExists("firm.test", address, this, [&answer](Asked asked) { answer = asked; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000);
        return answer.value_or(Asked::NoVerdict);
    }
    Standing standing(const QByteArray &local) const { return m_directory->standing("firm.test", local, true); }
    CatchAll catchAll() const { return m_directory->overview().first().catchAll; }

    std::unique_ptr<HandOverKit> m_kit;
    std::unique_ptr<directory::Directory> m_directory;
};

void TestHandOverDirectory::init()
{
    m_kit = std::make_unique<HandOverKit>();
    QVERIFY(m_kit->open());
    m_directory = *directory::Directory::open(m_kit->directory.path(), m_kit->clock);
    m_kit->primary.rcptReply = "550 5.1.1 who?";
    for (const char *who : {"a@firm.test", "b@firm.test"})
        m_kit->primary.rcptReplies[who] = "250 2.1.5 ok";
}

void TestHandOverDirectory::cleanup()
{
    m_kit.reset();
    m_directory.reset();
}

void TestHandOverDirectory::start()
{
    m_directory->configure(m_kit->config);
    handover::HandOver::Setup setup;
    setup.config = m_kit->config;
    setup.failed = [this](const QList<handover::Failure> &failed) { m_kit->failures += failed; };
    setup.directory = m_kit->directory.path();
    setup.addresses = m_directory.get();
    m_kit->handover = std::make_unique<handover::HandOver>(*m_kit->spool, m_kit->resolver, m_kit->clock, std::move(setup));
    m_kit->handover->start();
    QTRY_VERIFY(m_kit->isUp());
}

void TestHandOverDirectory::asksWhileItIsUpOnly()
{
    start();
    QVERIFY(m_kit->handover->canAsk("firm.test"));
    QVERIFY(!m_kit->handover->canAsk("other.test"));
    QCOMPARE(ask("a@firm.test"), Asked::Exists);
    QCOMPARE(ask("stranger@firm.test"), Asked::Unknown);
    QVERIFY(m_kit->goDown());
    QVERIFY(!m_kit->handover->canAsk("firm.test"));
    QCOMPARE(ask("a@firm.test"), Asked::NoVerdict);
}

void TestHandOverDirectory::learnsFromAnswersAndFromMail()
{
    start();
    QTRY_COMPARE_WITH_TIMEOUT(catchAll(), CatchAll::None, 15'000);
    QCOMPARE(ask("a@firm.test"), Asked::Exists);
    QCOMPARE(standing("a"), Standing::Good);
    QCOMPARE(ask("stranger@firm.test"), Asked::Unknown);
    QCOMPARE(standing("stranger"), Standing::Bad);
    QVERIFY(m_kit->keep(m_kit->message({"b@firm.test", "gone@firm.test"})));
    QTRY_COMPARE(m_kit->primary.mails.size(), 1);
    QTRY_COMPARE(standing("b"), Standing::Good);
    QCOMPARE(standing("gone"), Standing::Bad);
}

void TestHandOverDirectory::findsACatchAll()
{
    m_kit->primary.rcptReply = "250 2.1.5 ok";
    start();
    QTRY_COMPARE_WITH_TIMEOUT(catchAll(), CatchAll::Found, 15'000);
    QCOMPARE(ask("a@firm.test"), Asked::Exists);
    QCOMPARE(standing("a"), Standing::NeverSeen); // that it takes it says nothing
}

void TestHandOverDirectory::believesNoRefusalRightAfterAnOutage()
{
    start();
    QTRY_COMPARE_WITH_TIMEOUT(catchAll(), CatchAll::None, 15'000);
    QVERIFY(m_kit->goDown());
    QVERIFY(m_kit->primary.listen());
    QTRY_VERIFY_WITH_TIMEOUT(m_kit->isUp(), 15'000);
    QCOMPARE(ask("a@firm.test"), Asked::Exists);
    QCOMPARE(ask("stranger@firm.test"), Asked::NoVerdict);
    QVERIFY(m_kit->keep(m_kit->message({"b@firm.test", "gone@firm.test"})));
    QTRY_COMPARE(standing("b"), Standing::Good);
    QCOMPARE(standing("stranger"), Standing::NeverSeen);
    QCOMPARE(standing("gone"), Standing::NeverSeen);
    m_kit->clock.skip(61min);
    QTRY_VERIFY_WITH_TIMEOUT(m_kit->isUp(), 15'000);
    QCOMPARE(ask("stranger@firm.test"), Asked::Unknown);
}

void TestHandOverDirectory::learnsNothingFromWorsePrimaries()
{
    FakePrimary worse; // takes everything, as a store-and-forward host does
    QVERIFY(worse.listen());
    m_kit->config.domains[0].primaries.append({QStringLiteral("127.0.0.1"), worse.port()});
    start();
    QTRY_COMPARE_WITH_TIMEOUT(catchAll(), CatchAll::None, 15'000);
    m_kit->primary.stop();
    QTRY_VERIFY_WITH_TIMEOUT(m_kit->state(0) != handover::PrimaryState::Up && m_kit->state(1) == handover::PrimaryState::Up, 15'000);
    QVERIFY(m_kit->keep(m_kit->message({"stranger@firm.test"})));
    QTRY_COMPARE_WITH_TIMEOUT(worse.mails.size(), 1, 20'000);
    QCOMPARE(standing("stranger"), Standing::NeverSeen);
    QCOMPARE(ask("stranger@firm.test"), Asked::NoVerdict);
}

// With one connection for both, neither keeps the other from its turn, whatever the other is just doing.
void TestHandOverDirectory::asksAndHandsOverThroughOneConnection()
{
    m_kit->config.handover.maxSessions = 1;
    m_kit->primary.delay = 20;
    start();
    QVERIFY(m_kit->keep(30));
    int asked = 0;
    QElapsedTimer time;
    time.start();
    while (m_kit->primary.mails.size() < 30 && time.elapsed() < 60'000) {
        QCOMPARE(ask(++asked % 2 ? "a@firm.test" : "b@firm.test"), Asked::Exists);
        QVERIFY(m_kit->primary.mostOpen <= 2); // a probe has one of its own
    }
    QCOMPARE(m_kit->primary.mails.size(), 30);
    QCOMPARE(ask("a@firm.test"), Asked::Exists);
}

// D3: who is on a list is held when a primary that came back does not know him, though he never got mail through here.
void TestHandOverDirectory::holdsWhoIsOnAListOnProbation()
{
    m_kit->config.handover.probation = true;
    m_kit->config.handover.rampInterval = 10ms;
    m_directory->configure(m_kit->config);
    std::optional<Result<void>> listed;
    m_directory->replaceList("firm.test", "staff.csv", false, {"eva"}, "test", nullptr, [&](const Result<void> &done) { listed = done; });
    QTRY_VERIFY(listed && *listed);
    start();
    QVERIFY(m_kit->goDown());
    m_kit->clock.skip(6min);
    QVERIFY(m_kit->keep(m_kit->message({"Eva@firm.test", "never@firm.test"})));
    QVERIFY(m_kit->primary.listen());
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->rows({spool::RecipientState::Held}).size(), 1, 15'000);
    QCOMPARE(m_kit->rows({spool::RecipientState::Held}).first().recipient, QByteArray("Eva@firm.test"));
    QTRY_COMPARE(m_kit->failures.size(), 1);
    QCOMPARE(m_kit->failures.first().due.address, QByteArray("never@firm.test"));
}

void TestHandOverDirectory::cannotAskWhomAQuestionShowsToBeGone()
{
    m_kit->config.handover.probeIntervalUp = 1h;
    start();
    QTRY_COMPARE_WITH_TIMEOUT(catchAll(), CatchAll::None, 15'000);
    m_kit->primary.stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.open, 0, 15'000);
    bool could = true;
    m_kit->handover->askExists("firm.test", "a@firm.test", this, [&](Asked) { could = m_kit->handover->canAsk("firm.test"); });
    QTRY_VERIFY_WITH_TIMEOUT(!could, 15'000);
}

QTEST_GUILESS_MAIN(TestHandOverDirectory)
#include "tst_handover_directory.moc"
