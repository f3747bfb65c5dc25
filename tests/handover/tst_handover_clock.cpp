// The machine's clock is set while mail waits (mail-semantics E1, E2): nothing expires, nothing is tried more often, nothing waits for ever.
#include "support/handover_kit.h"

using namespace std::chrono_literals;
using namespace handover;

namespace {

constexpr int mails = 100;
constexpr Milliseconds to1970 = -(std::chrono::days(365) * 56 + std::chrono::days(200));
constexpr Milliseconds to2038 = std::chrono::days(365) * 12;

} // namespace

class TestHandOverClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_kit = std::make_unique<HandOverKit>();
        QVERIFY(m_kit->open());
    }
    void cleanup() { m_kit.reset(); }

    void losesNothingAndStormsNotWhenTheClockIsSet_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("1970") << qint64(to1970.count());
        QTest::newRow("2038") << qint64(to2038.count());
    }
    void losesNothingAndStormsNotWhenTheClockIsSet()
    {
        QFETCH(qint64, jump);
        m_kit->primary.rcptReply = "450 4.2.0 later";
        QVERIFY(m_kit->keep(mails));
        m_kit->config.handover.retryFirst = 5min; // then 4 to 6 minutes pass, then 8 to 12
        m_kit->start();
        QTRY_COMPARE(triedOnce(), mails);

        m_kit->clock.jump(Milliseconds(jump));
        m_kit->clock.skip(5s); // the hand-over looks at the clocks
        m_kit->handover->expireOld();
        QTRY_VERIFY(m_kit->spool->counters().messages == mails && setBackIsDone(jump));
        m_kit->clock.skip(45s);
        m_kit->handover->expireOld();
        QCOMPARE(m_kit->handover->figures().expired, 0);
        m_kit->clock.skip(7min);
        QTRY_COMPARE(fewestAttempts(), 2); // set back: by the retry time; set forward: at once, and not again by it
        QCOMPARE(mostAttempts(), 2);

        m_kit->clock.jump(-Milliseconds(jump)); // put right again
        QTRY_VERIFY(setBackIsDone(-jump));
        m_kit->primary.rcptReply = "250 2.1.5 ok";
        m_kit->clock.skip(2h);
        QTRY_COMPARE_WITH_TIMEOUT(m_kit->primary.mails.size(), mails, 30'000);
        QVERIFY(m_kit->failures.isEmpty());
        QCOMPARE(m_kit->handover->figures().expired, 0);
    }

private:
    QList<int> attempts()
    {
        QList<int> all;
        for (const spool::ListRow &row : m_kit->rows())
            all.append(row.attempts);
        return all;
    }
    int triedOnce() { return int(attempts().count(1)); }
    int mostAttempts() { return std::ranges::max(attempts()); }
    int fewestAttempts() { return std::ranges::min(attempts()); }
    // Nothing waits for a time that is out of sight.
    bool setBackIsDone(qint64 jump)
    {
        return jump > 0 || std::ranges::all_of(m_kit->rows(), [this](const spool::ListRow &row) {
            return row.nextTry.value_or(m_kit->clock.wall()) <= m_kit->clock.wall() + 2h;
        });
    }

    std::unique_ptr<HandOverKit> m_kit;
};

QTEST_GUILESS_MAIN(TestHandOverClock)
#include "tst_handover_clock.moc"
