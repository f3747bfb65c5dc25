// Connections of our own: who announces one comes in by it, once, and nobody else does.
#include "relay_side.h"
#include "support/smtp_dialogue.h"

using intake::OwnVisit;
using intake::OwnVisits;

class TestOwnVisits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isTakenOnceAndAsLongAsItIsWanted();
    void isTakenOnlyFromThisMachine();
    void liftsTheRuleForOneRecipientOfOneConnection();
    void liftsNothingElse();
    void isNothingFromAnotherAddress();
    void saysWhereTheDoorIs_data();
    void saysWhereTheDoorIs();
    void hasNoDoorWhileNothingListens();

private:
    static OwnVisit visit(const QByteArray &recipient = "b@example.test")
    {
        return {QHostAddress("127.0.0.1"), QHostAddress("127.0.0.1"), 40'000, 25, recipient};
    }
    OwnVisit visitOf(const SmtpDialogue &client, const QByteArray &recipient = "b@example.test") const
    {
        return {client.socket.localAddress(), client.socket.peerAddress(), client.socket.localPort(), m_relay->port(), recipient};
    }
    int rcpt(SmtpDialogue &client, const QByteArray &recipient = "b@example.test") { return client.code("RCPT TO:<" + recipient + ">"); }
    static void greet(SmtpDialogue &client)
    {
        client.reply();
        client.ask("EHLO client.test");
        client.ask("MAIL FROM:<>");
    }

    std::unique_ptr<RelaySide> m_relay;
    directory::Ruled m_ruled;
    int m_tries = 0;
};

void TestOwnVisits::init()
{
    m_relay = std::make_unique<RelaySide>();
    m_ruled = {directory::Ruling::Accept, "directory.known-good"};
    m_tries = 0;
    QVERIFY(bool(m_relay->open()));
    auto gate = std::make_shared<intake::Gate>();
    gate->health = [](const QByteArray &) { return admission::Health{admission::Health::State::Healthy, "evidence.test"}; };
    gate->enter = [this](const QByteArray &, const admission::Try &, const admission::Health &, intake::Counts) {
        ++m_tries;
        return admission::Entrance{admission::Verdict::Defer, {451, "4.4.7", "Use the better MX"}, "acceptance.first-seen", {}};
    };
    gate->rule = [this](const QByteArray &, const QByteArray &) { return m_ruled; };
    m_relay->intake->setGate(gate);
}

void TestOwnVisits::isTakenOnceAndAsLongAsItIsWanted()
{
    OwnVisits visits;
    QVERIFY(!visits.take(visit()));
    auto handle = visits.announce(visit());
    QVERIFY(!visits.take(visit("c@example.test")));
    QVERIFY(visits.take(visit()));
    QVERIFY(!visits.take(visit()));
    handle = visits.announce(visit());
    handle.reset();
    QVERIFY(!visits.take(visit()));
}

void TestOwnVisits::isTakenOnlyFromThisMachine()
{
    OwnVisits visits;
    OwnVisit other = visit();
    other.client = QHostAddress("192.0.2.7");
    const auto handle = visits.announce(other); // by mistake
    QVERIFY(!visits.take(other));
}

void TestOwnVisits::liftsTheRuleForOneRecipientOfOneConnection()
{
    SmtpDialogue ours(m_relay->port()), other(m_relay->port());
    greet(ours);
    greet(other);
    const auto handle = m_relay->intake->announce(visitOf(ours));
    QCOMPARE(rcpt(other), 451);
    QCOMPARE(rcpt(ours, "c@example.test"), 451);
    QCOMPARE(m_tries, 2);
    QCOMPARE(rcpt(ours), 250);
    QCOMPARE(m_tries, 2); // and it is no try that acceptance would remember
    QCOMPARE(rcpt(ours), 451);
    QCOMPARE(rcpt(other), 451);
}

void TestOwnVisits::liftsNothingElse()
{
    SmtpDialogue ours(m_relay->port());
    greet(ours);
    const auto elsewhere = m_relay->intake->announce(visitOf(ours, "b@elsewhere.test"));
    QCOMPARE(rcpt(ours, "b@elsewhere.test"), 550); // never a relay
    m_ruled = {directory::Ruling::Refuse, "directory.test"};
    const auto unknown = m_relay->intake->announce(visitOf(ours));
    QCOMPARE(rcpt(ours), 550);
}

void TestOwnVisits::isNothingFromAnotherAddress()
{
    SmtpDialogue other(m_relay->port(), QStringLiteral("127.0.0.2"));
    greet(other);
    const auto handle = m_relay->intake->announce(visitOf(other));
    QCOMPARE(rcpt(other), 451);
}

void TestOwnVisits::saysWhereTheDoorIs_data()
{
    QTest::addColumn<QStringList>("listens");
    QTest::addColumn<QString>("address");
    QTest::newRow("loopback") << QStringList{"127.0.0.1"} << "127.0.0.1";
    QTest::newRow("all") << QStringList{"*"} << "127.0.0.1";
    QTest::newRow("all of IPv4") << QStringList{"0.0.0.0"} << "127.0.0.1";
    QTest::newRow("all of IPv6") << QStringList{"::"} << "::1";
    QTest::newRow("of IPv6") << QStringList{"::1"} << "::1";
    QTest::newRow("another one of this machine") << QStringList{"127.0.0.2"} << "127.0.0.2";
}

void TestOwnVisits::saysWhereTheDoorIs()
{
    QFETCH(QStringList, listens);
    RelaySide relay;
    relay.config.listen.clear();
    for (const QString &address : listens)
        relay.config.listen.append(config::Listener{{address, 0}});
    QVERIFY(bool(relay.open()));
    const auto door = relay.intake->ownDoor();
    QVERIFY(door);
    QTEST(door->address.toString(), "address");
    QCOMPARE(door->port, relay.port());
}

void TestOwnVisits::hasNoDoorWhileNothingListens()
{
    RelaySide relay;
    relay.config.domains.clear();
    QVERIFY(bool(relay.open()));
    QVERIFY(!relay.intake->ownDoor());
    intake::Intake early(relay.clock);
    QVERIFY(!early.ownDoor());
}

QTEST_GUILESS_MAIN(TestOwnVisits)
#include "tst_own_visits.moc"
