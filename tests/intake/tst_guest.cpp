#include <QtTest>
#include "intake/guest.h"
#include "support/fake_clock.h"

using admission::Cost;
using intake::Guest;
using intake::keyOf;
using namespace std::chrono_literals;

class tst_guest : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    std::shared_ptr<admission::Limits> m_limits;

    std::unique_ptr<Guest> guest(const char *address)
    {
        const auto client = keyOf(QHostAddress(QString::fromLatin1(address)));
        if (m_limits->open(client, m_clock.monotonic()))
            return nullptr;
        return std::make_unique<Guest>(m_limits, client, m_clock);
    }

private Q_SLOTS:
    void init()
    {
        config::ClientLimits narrow;
        narrow.connections = 2;
        narrow.messagesPerMinute = narrow.unknownRecipientsPerMinute = 2;
        narrow.errorsPerMinute = 4;
        narrow.bytesPerMinute = 1000;
        m_limits = std::make_shared<admission::Limits>();
        m_limits->configure(narrow, 1000, true);
    }
    void tellsNetworksApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("sameClient");
        QTest::addColumn<bool>("sameNetwork");
        QTest::newRow("the same") << "192.0.2.1" << "192.0.2.1" << true << true;
        QTest::newRow("mapped") << "192.0.2.1" << "::ffff:192.0.2.1" << true << true;
        QTest::newRow("a /24") << "192.0.2.1" << "192.0.2.254" << false << true;
        QTest::newRow("another /24") << "192.0.2.1" << "192.0.3.1" << false << false;
        QTest::newRow("a /64") << "2001:db8:0:1::1" << "2001:db8:0:1:ffff::2" << false << true;
        QTest::newRow("another /64") << "2001:db8:0:1::1" << "2001:db8:0:2::1" << false << false;
    }
    void tellsNetworksApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const auto a = keyOf(QHostAddress(one)), b = keyOf(QHostAddress(other));
        QTEST(a == b, "sameClient");
        QTEST(a.network() == b.network(), "sameNetwork");
    }
    void givesItsPlaceBackWhenItGoes()
    {
        auto one = guest("192.0.2.1"), two = guest("192.0.2.1");
        QVERIFY(one && two);
        QVERIFY(!guest("192.0.2.1"));
        one.reset();
        QVERIFY(guest("192.0.2.1"));
    }
    void sharesWhatItsAddressMayDo()
    {
        auto one = guest("192.0.2.1"), two = guest("192.0.2.1");
        for (int i = 0; i < 5; ++i)
            QVERIFY(!one->message() && !two->message());
        QCOMPARE(one->message()->cost, Cost::Message);
        QCOMPARE(two->message()->cost, Cost::Message);
        m_clock.pass(1min);
        QVERIFY(!one->message());
    }
    void beginsNoMessageBeyondItsBytes()
    {
        auto one = guest("192.0.2.1");
        one->received(4999);
        QVERIFY(!one->message());
        one->received(1);
        QCOMPARE(one->message()->cost, Cost::Byte);
    }
    void countsEachErrorOnce()
    {
        auto one = guest("192.0.2.1");
        for (int i = 0; i < 100; ++i)
            one->errors(10);
        QVERIFY(guest("192.0.2.1"));
        one->errors(20);
        QVERIFY(!guest("192.0.2.1"));
    }
    void countsEarlyTalkAsErrors()
    {
        for (int i = 0; i < 4; ++i) {
            auto one = guest("192.0.2.1");
            QVERIFY(one);
            one->earlyTalk();
        }
        QVERIFY(!guest("192.0.2.1"));
        QVERIFY(guest("192.0.2.2"));
    }
    void cutsAHarvesterAfterMakingItWait()
    {
        auto one = guest("192.0.2.1");
        Milliseconds before{-1};
        for (int i = 0; i < 10; ++i) {
            const Guest::Harvest harvest = one->refusedRecipient();
            QVERIFY(!harvest.cut);
            QVERIFY(harvest.wait >= before);
            before = harvest.wait;
        }
        QCOMPARE(before, 5s);
        QVERIFY(one->refusedRecipient().cut);
    }
};

QTEST_APPLESS_MAIN(tst_guest)
#include "tst_guest.moc"
