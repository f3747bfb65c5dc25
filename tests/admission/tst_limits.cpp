#include <QtTest>
#include "admission/limits.h"

using namespace admission;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(admission::Cost)

namespace {

ClientKey v4(int a, int b, int c, int d)
{
    return {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, quint8(a), quint8(b), quint8(c), quint8(d)}};
}
ClientKey v6(int network, int host)
{
    return {{0x20, 0x01, 0x0d, 0xb8, 0, 0, quint8(network >> 8), quint8(network), 0, 0, 0, 0, 0, 0, quint8(host >> 8), quint8(host)}};
}

config::ClientLimits narrow()
{
    config::ClientLimits limits;
    limits.connections = 3;
    limits.connectionsPerMinute = 10;
    limits.messagesPerMinute = 2;
    limits.recipientsPerMinute = 4;
    limits.unknownRecipientsPerMinute = 1;
    limits.errorsPerMinute = 2;
    limits.bytesPerMinute = 1000;
    return limits;
}

const ClientKey someone = v4(192, 0, 2, 1);
const MonotonicTime start{1h};

int taken(Limits &limits, const ClientKey &client, Cost cost, MonotonicTime now)
{
    int n = 0;
    while (n < 100'000 && !limits.take(client, cost, now))
        ++n;
    return n;
}

} // namespace

class tst_limits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesFiveMinutesWorthAtOnceAndThenAMinutesWorth_data()
    {
        QTest::addColumn<Cost>("cost");
        QTest::addColumn<int>("perMinute");
        QTest::newRow("connections") << Cost::Connection << 10;
        QTest::newRow("messages") << Cost::Message << 2;
        QTest::newRow("recipients") << Cost::Recipient << 4;
        QTest::newRow("unknown recipients") << Cost::UnknownRecipient << 1;
        QTest::newRow("errors") << Cost::Error << 2;
        QTest::newRow("bytes") << Cost::Byte << 1000;
    }
    void givesFiveMinutesWorthAtOnceAndThenAMinutesWorth()
    {
        QFETCH(Cost, cost);
        QFETCH(int, perMinute);
        Limits limits;
        limits.configure(narrow(), 1000, true);
        QCOMPARE(taken(limits, someone, cost, start), 5 * perMinute);
        QCOMPARE(taken(limits, someone, cost, start + 1min), perMinute);
        QCOMPARE(taken(limits, someone, cost, start + 1min), 0);
        QCOMPARE(taken(limits, someone, cost, start + 1h), 5 * perMinute); // no more is saved up
        QCOMPARE(limits.check(someone, cost, start + 1h)->reach, Reach::Address);
    }
    void countsEachCostAndEachAddressByItself()
    {
        Limits limits;
        limits.configure(narrow(), 1000, true);
        taken(limits, someone, Cost::Message, start);
        QVERIFY(limits.check(someone, Cost::Message, start));
        QVERIFY(!limits.check(someone, Cost::Recipient, start));
        QVERIFY(!limits.check(v4(192, 0, 2, 2), Cost::Message, start));
    }
    void limitsANetworkToFourTimesAnAddress_data()
    {
        QTest::addColumn<bool>("isIpv4");
        QTest::newRow("/24") << true;
        QTest::newRow("/64") << false;
    }
    void limitsANetworkToFourTimesAnAddress()
    {
        QFETCH(bool, isIpv4);
        Limits limits;
        limits.configure(narrow(), 1000, true);
        int all = 0;
        for (int host = 1; host < 200; ++host)
            all += taken(limits, isIpv4 ? v4(192, 0, 2, host) : v6(1, host), Cost::Message, start);
        QCOMPARE(all, 5 * 2 * 4);
        const auto exceeded = limits.check(isIpv4 ? v4(192, 0, 2, 255) : v6(1, 255), Cost::Message, start);
        QVERIFY(exceeded && exceeded->reach == Reach::Network);
        QVERIFY(!limits.check(isIpv4 ? v4(192, 0, 3, 1) : v6(2, 1), Cost::Message, start));
    }
    void limitsConnectionsAtOnce()
    {
        Limits limits;
        limits.configure(narrow(), 1000, true);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!limits.open(someone, start));
        QCOMPARE(limits.open(someone, start)->cost, Cost::AtOnce);
        QVERIFY(!limits.open(v4(192, 0, 2, 2), start));
        limits.closed(someone);
        QVERIFY(!limits.open(someone, start));
    }
    void limitsConnectionsOfANetworkAtOnce()
    {
        Limits limits;
        limits.configure(narrow(), 1000, true);
        for (int host = 1; host <= 12; ++host)
            QVERIFY(!limits.open(v4(192, 0, 2, host), start));
        const auto exceeded = limits.open(v4(192, 0, 2, 13), start);
        QVERIFY(exceeded && exceeded->cost == Cost::AtOnce && exceeded->reach == Reach::Network);
        QVERIFY(!limits.open(v4(192, 0, 3, 13), start));
    }
    void leavesThreeQuartersOfTheConnectionsToOtherNetworks()
    {
        Limits limits;
        limits.configure({}, 120, true);
        int open = 0;
        while (open < 1000 && !limits.open(someone, start))
            ++open;
        QCOMPARE(open, 30);
    }
    void keepsOutWhoUsedUpItsErrors_data()
    {
        QTest::addColumn<Cost>("cost");
        QTest::newRow("errors") << Cost::Error;
        QTest::newRow("unknown recipients") << Cost::UnknownRecipient;
    }
    void keepsOutWhoUsedUpItsErrors()
    {
        QFETCH(Cost, cost);
        Limits limits;
        limits.configure(narrow(), 1000, true);
        limits.charge(someone, cost, 10'000, start);
        const auto exceeded = limits.open(someone, start);
        QVERIFY(exceeded && exceeded->cost == cost);
        QVERIFY(exceeded->wait > 9min && exceeded->wait <= 11min); // and no longer, whatever it did
        QVERIFY(limits.open(someone, start + 9min));
        QVERIFY(!limits.open(someone, start + 11min));
    }
    void keepsTheSameClientsMessagesOutNotItsConnections()
    {
        Limits limits;
        limits.configure(narrow(), 1000, true);
        limits.charge(someone, Cost::Message, 10'000, start);
        limits.charge(someone, Cost::Byte, 1e9, start);
        QVERIFY(!limits.open(someone, start)); // postmaster is told why in the dialogue
    }
    void tellsHowLongToWait()
    {
        Limits limits;
        limits.configure(narrow(), 1000, true);
        taken(limits, someone, Cost::Message, start);
        const auto exceeded = limits.check(someone, Cost::Message, start);
        QCOMPARE(exceeded->wait, 30s); // two a minute
        QVERIFY(limits.check(someone, Cost::Message, start + 29s));
        QVERIFY(!limits.check(someone, Cost::Message, start + 30s));
    }
    void saysItInWordsPeopleUnderstand_data()
    {
        QTest::addColumn<Exceeded>("exceeded");
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("messages") << Exceeded{Cost::Message, Reach::Address, 29'001ms}
                                  << QByteArray("421 4.7.0 Too many messages in a short time from your address, try again in 30 seconds");
        QTest::newRow("network") << Exceeded{Cost::Connection, Reach::Network, 61s}
                                 << QByteArray("421 4.7.0 Too many connections in a short time from your network, try again in 2 minutes");
        QTest::newRow("at once") << Exceeded{Cost::AtOnce, Reach::Address, 0s}
                                 << QByteArray("421 4.7.0 Too many connections at once from your address, try again later");
        QTest::newRow("recipients") << Exceeded{Cost::Recipient, Reach::Address, 1s}
                                    << QByteArray("451 4.7.0 Too many recipients in a short time from your address, try again in a second");
        QTest::newRow("harvester") << Exceeded{Cost::UnknownRecipient, Reach::Address, 59'500ms}
                                   << QByteArray("421 4.7.0 Too many recipients that are not here from your address, try again in a minute");
    }
    void saysItInWordsPeopleUnderstand()
    {
        QFETCH(Exceeded, exceeded);
        const smtp::Reply reply = replyTo(exceeded);
        QTEST(QByteArray::number(reply.code) + ' ' + reply.enhanced + ' ' + reply.text, "reply");
        QVERIFY(QByteArray(reasonOf(exceeded)).startsWith("limits."));
    }
    void letsHarvestersWaitLonger()
    {
        Limits limits;
        limits.configure({}, 1000, true);
        QList<qint64> waits;
        for (int i = 0; i < 18; ++i) {
            waits << limits.harvestWait(someone, start).count();
            QVERIFY(!limits.take(someone, Cost::UnknownRecipient, start));
        }
        QCOMPARE(waits, (QList<qint64>{0, 0, 0, 0, 0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 10000, 10000, 10000}));
        QVERIFY(limits.harvestWait(v4(192, 0, 2, 2), start) < 1s); // its network is slowed at four times that
        QCOMPARE(limits.harvestWait(v4(192, 0, 3, 1), start), 0ms);
        QCOMPARE(limits.harvestWait(someone, start + 5min), 0ms);
        limits.configure({}, 1000, false);
        QCOMPARE(limits.harvestWait(someone, start), 0ms);
    }
    void changesForWhoIsThereAlready()
    {
        Limits limits;
        limits.configure(narrow(), 1000, true);
        taken(limits, someone, Cost::Message, start);
        QVERIFY(limits.check(someone, Cost::Message, start));
        auto wider = narrow();
        wider.messagesPerMinute = 4;
        limits.configure(wider, 1000, true);
        QCOMPARE(taken(limits, someone, Cost::Message, start), 10);
        limits.configure(narrow(), 1000, true);
        QVERIFY(limits.check(someone, Cost::Message, start));
        limits.configure(narrow(), 1000, false);
        QVERIFY(!limits.check(someone, Cost::Message, start));
    }
    void takesZeroForNoLimit()
    {
        config::ClientLimits none;
        none.connections = none.connectionsPerMinute = none.messagesPerMinute = none.recipientsPerMinute = 0;
        none.unknownRecipientsPerMinute = none.errorsPerMinute = 0;
        none.bytesPerMinute = 0;
        Limits limits;
        limits.configure(none, 1000, true);
        for (int i = 0; i < 10'000; ++i) {
            QVERIFY(!limits.open(someone, start));
            for (const Cost cost : {Cost::Message, Cost::Recipient, Cost::UnknownRecipient, Cost::Error, Cost::Byte})
                QVERIFY(!limits.take(someone, cost, start));
        }
    }
    void allowsEverythingWhenSwitchedOff()
    {
        Limits limits;
        limits.configure(narrow(), 10, false);
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(!limits.open(someone, start));
            limits.charge(someone, Cost::Error, 1, start);
        }
        for (int i = 0; i < 1000; ++i)
            limits.closed(someone);
        limits.configure(narrow(), 10, true);
        QVERIFY(!limits.open(someone, start + 1h));
    }
    void staysBoundedUnderManyAddresses()
    {
        Limits limits(1000);
        limits.configure({}, 1000, true);
        for (int i = 0; i < 300'000; ++i) {
            const ClientKey one = i % 2 ? v6(i, i >> 16) : v4(10, i >> 16, i >> 8, i);
            QVERIFY(!limits.open(one, start));
            limits.charge(one, Cost::Error, 1, start);
            limits.closed(one);
        }
        QVERIFY2(limits.size() <= 2000, QByteArray::number(qint64(limits.size())));
    }
    // The defaults against the busiest honest clients that were thought of (config.h).
    void neverMeetsASmallFirm_data()
    {
        QTest::addColumn<int>("connectionsAMinute");
        QTest::addColumn<int>("messagesEach");
        QTest::addColumn<int>("recipientsEach");
        QTest::addColumn<double>("bytesEach");
        QTest::newRow("a large provider, a mail a connection") << 60 << 1 << 1 << 75e3;
        QTest::newRow("a circular to a thousand") << 2 << 1 << 1000 << 10e6;
        QTest::newRow("a filter service after an outage") << 20 << 12 << 2 << 500e3;
    }
    void neverMeetsASmallFirm()
    {
        QFETCH(int, connectionsAMinute);
        QFETCH(int, messagesEach);
        QFETCH(int, recipientsEach);
        QFETCH(double, bytesEach);
        Limits limits;
        limits.configure({}, 1000, true);
        for (int minute = 0; minute < 60; ++minute) {
            const MonotonicTime now = start + std::chrono::minutes(minute);
            for (int c = 0; c < connectionsAMinute; ++c) {
                QVERIFY(!limits.open(someone, now));
                for (int m = 0; m < messagesEach; ++m) {
                    QVERIFY(!limits.check(someone, Cost::Byte, now));
                    QVERIFY(!limits.take(someone, Cost::Message, now));
                    for (int r = 0; r < recipientsEach; ++r)
                        QVERIFY(!limits.take(someone, Cost::Recipient, now));
                    limits.charge(someone, Cost::Byte, bytesEach, now);
                }
                limits.closed(someone);
            }
            limits.charge(someone, Cost::UnknownRecipient, 5, now);
            limits.charge(someone, Cost::Error, 5, now);
        }
    }
};

QTEST_APPLESS_MAIN(tst_limits)
#include "tst_limits.moc"
