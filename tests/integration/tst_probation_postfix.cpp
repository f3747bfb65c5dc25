// The hour after an outage, with a real Postfix that came back half restored: what is held, what is returned, what becomes of it.
// Hand-over and notices in process, so that 48 h pass in a moment; nothing leaves for the outside.
#include "notices/notices.h"
#include "support/database.h"
#include "support/fake_resolver.h"
#include "support/real_primary.h"
#include "support/running_clock.h"

using namespace std::chrono_literals;
using spool::HoldKind;
using spool::RecipientState;

class TestProbationPostfix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_primary = std::make_unique<RealPrimary>();
        m_config = {};
        m_config.hostname = QStringLiteral("mx2.firm.test");
        m_config.handover.probeInterval = 200ms;
        m_config.handover.rampInterval = 200ms;
        m_config.domains = {config::Domain{}};
        m_config.domains[0].name = QStringLiteral("firm.test");
        spool::Spool::Options options;
        options.directory = m_directory->path();
        options.minFree = options.reserve = 0;
        auto opened = spool::Spool::open(options, m_clock);
        QVERIFY(opened);
        m_spool = *std::move(opened);
        QVERIFY(m_primary->prepare(QStringLiteral(PRIMARY_SCRIPT), QStringLiteral("firm.test")));
        m_config.domains[0].primaries = {{QStringLiteral("127.0.0.1"), m_primary->port()}};
        m_notices = std::make_unique<notices::Notices>(*m_spool, m_resolver, m_clock, m_config);
        handover::HandOver::Setup setup{m_config, [this](QList<handover::Failure> failed) { m_notices->take(std::move(failed)); }, {}, {}};
        m_handover = std::make_unique<handover::HandOver>(*m_spool, m_resolver, m_clock, std::move(setup));
        m_handover->start();
    }
    void cleanup()
    {
        m_handover.reset();
        m_notices.reset();
        m_spool.reset();
        m_primary.reset();
        m_directory.reset();
    }

    void nobodyDecides()
    {
        comesBackHalfRestored();
        if (QTest::currentTestFailed())
            return;
        m_clock.skip(47h); // tried once, for all the hours
        QTRY_VERIFY_WITH_TIMEOUT(group(HoldKind::Address).nextTry > Milliseconds(47h), 30'000);
        QCOMPARE(group(HoldKind::Address).recipients, 40);
        QCOMPARE(history("state=4"), 10);
        m_clock.skip(61min);
        QTRY_COMPARE_WITH_TIMEOUT(history("state=4 AND rule='notice' AND address LIKE 'known%' AND enhanced='5.1.1'"), 40, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(history("state=4 AND rule='F3.content'"), 30, 30'000);
        QCOMPARE(notices(), 50);
        QTRY_VERIFY(m_spool->heldGroups().isEmpty());
        QCOMPARE(m_spool->counters({spool::RouteKind::Primary, "firm.test"}).recipients, 0);
        QCOMPARE(good(), 160); // nothing was learned: they are as good as before
    }

    void isRepairedAndReleased()
    {
        comesBackHalfRestored();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_primary->write("recipients", {"nobody@firm.test OK"}));
        QVERIFY(m_primary->reload());
        QTRY_COMPARE_WITH_TIMEOUT(primary().sessions, 0, 15'000); // those still know the old table
        std::optional<Result<int>> released;
        m_handover->releaseHeld(group(HoldKind::Address).id, "unix:anna", nullptr, [&](const Result<int> &done) { released = done; });
        QTRY_VERIFY(released.has_value());
        QCOMPARE(**released, 40);
        QTRY_COMPARE_WITH_TIMEOUT(history("state=3 AND address LIKE 'known%'"), 80, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_primary->arrived(), 200, 30'000);
        QTRY_COMPARE(m_spool->heldGroups().size(), 1);
        QCOMPARE(notices(), 10);
        QCOMPARE(history("state=4"), 10);
    }

private:
    spool::NewMessage message(const QByteArray &recipient, const QByteArray &sender) const
    {
        spool::NewMessage made;
        made.arrived = m_clock.wall();
        made.sender = sender;
        made.trace = "Received: from x by mx2.firm.test\r\n";
        made.recipients.append({recipient, {spool::RouteKind::Primary, "firm.test"}, 0, {}});
        return made;
    }
    bool keep(const QByteArray &recipient, const QByteArray &sender)
    {
        const auto draft = m_spool->begin(message(recipient, sender));
        bool committed = false;
        if (!draft->append("Subject: x\r\n\r\nhello\r\n"))
            return false;
        draft->commit(nullptr, [&committed](const Result<void> &result) { committed = bool(result); });
        return QTest::qWaitFor([&committed] { return committed; }, 20'000);
    }
    qint64 count(const QByteArray &of) const
    {
        return Database(m_directory->filePath(QStringLiteral("spool.db"))).number(("SELECT count(*) FROM " + of).constData());
    }
    qint64 history(const QByteArray &where) const { return count("history WHERE kind=0 AND " + where); }
    qint64 notices() const { return count("messages WHERE origin=1") + count("history WHERE kind=1"); } // waiting, or nowhere to go to
    qint64 good() const { return count("known_good"); }
    spool::HeldGroup group(HoldKind kind) const
    {
        const QList<spool::HeldGroup> &groups = m_spool->heldGroups();
        const auto found = std::ranges::find(groups, kind, &spool::HeldGroup::kind);
        return found == groups.end() ? spool::HeldGroup() : *found;
    }
    handover::PrimaryStatus primary() const { return m_handover->primaries().first(); }
    static QByteArray known(int i) { return "known" + QByteArray::number(i) + "@firm.test"; }

    // 40 addresses get mail, then the primary is gone for an hour while 200 mails come, then it refuses some, at the banner first.
    void comesBackHalfRestored()
    {
        QVERIFY(m_primary->start());
        for (int i = 0; i < 40; ++i)
            QVERIFY(keep(known(i), "friend@out.test"));
        QTRY_COMPARE_WITH_TIMEOUT(history("state=3"), 40, 30'000);
        QCOMPARE(good(), 40);
        QVERIFY(m_primary->stop());
        QTRY_VERIFY_WITH_TIMEOUT(primary().state == handover::PrimaryState::Doubtful, 20'000);
        m_clock.skip(11s);
        QTRY_COMPARE_WITH_TIMEOUT(primary().state, handover::PrimaryState::Down, 20'000);
        m_clock.skip(1h);

        // every fifth is for one of the 40; in each twenty are three that a filter refuses and one to a stranger
        QList<QByteArray> refusedRecipients, refusedSenders;
        for (int i = 0, next = 0; i < 200; ++i) {
            const QByteArray number = QByteArray::number(i);
            const bool isSpam = i % 20 == 2 || i % 20 == 8 || i % 20 == 14, isStranger = i % 20 == 17, isKnown = i % 5 == 0;
            const QByteArray sender = (isSpam ? "spam@s" : "s@s") + number + ".test";
            const QByteArray recipient = isKnown ? known(next++) : (isStranger ? "never" : "u") + number + "@firm.test";
            QVERIFY(keep(recipient, sender));
            if (isSpam)
                refusedSenders += sender + " 554 5.7.1 this looks like spam";
            if (isKnown || isStranger)
                refusedRecipients += recipient + " 550 5.1.1 user unknown";
        }
        QVERIFY(m_primary->write("recipients", refusedRecipients));
        QVERIFY(m_primary->write("senders", refusedSenders));
        QVERIFY(m_primary->set("smtpd_recipient_restrictions = check_recipient_access texthash:{}/recipients"));
        QVERIFY(m_primary->set("smtpd_end_of_data_restrictions = check_sender_access texthash:{}/senders"));
        QVERIFY(m_primary->set("smtpd_delay_reject = no"));
        QVERIFY(m_primary->set("smtpd_client_restrictions = check_client_access static:{554 5.7.1 not you}"));
        QVERIFY(m_primary->listen());

        QTRY_COMPARE_WITH_TIMEOUT(primary().lastFailure.code, 554, 30'000);
        QCOMPARE(primary().state, handover::PrimaryState::Down);
        QCOMPARE(count("recipients WHERE state=0 AND attempts=0"), 200); // nothing happened to any message
        QVERIFY(m_primary->set("smtpd_client_restrictions ="));
        QVERIFY(m_primary->reload());

        QTRY_COMPARE_WITH_TIMEOUT(count("recipients WHERE state=0 AND message IN (SELECT id FROM messages WHERE origin=0)"), 0, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(notices(), 10, 20'000);
        QCOMPARE(history("state=4 AND rule='notice' AND address LIKE 'never%'"), 10);
        QCOMPARE(history("state=4"), 10);
        QCOMPARE(history("state=3"), 160);
        QTRY_COMPARE(m_spool->heldGroups().size(), 2);
        QTRY_COMPARE(group(HoldKind::Address).recipients, 40);
        QCOMPARE(group(HoldKind::Address).enhanced, QByteArray("5.1.1"));
        QVERIFY(group(HoldKind::Address).text.contains("user unknown"));
        QCOMPARE(group(HoldKind::Address).examples.size(), 5);
        QVERIFY(group(HoldKind::Address).examples.first().startsWith("known"));
        QTRY_COMPARE(group(HoldKind::Content).recipients, 30);
        QCOMPARE(group(HoldKind::Content).code, 554);
        QVERIFY(primary().onProbation);
    }

    RunningClock m_clock;
    FakeResolver m_resolver;
    config::Config m_config;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<RealPrimary> m_primary;
    std::unique_ptr<spool::Spool> m_spool;
    std::unique_ptr<notices::Notices> m_notices;
    std::unique_ptr<handover::HandOver> m_handover;
};

QTEST_GUILESS_MAIN(TestProbationPostfix)
#include "tst_probation_postfix.moc"
