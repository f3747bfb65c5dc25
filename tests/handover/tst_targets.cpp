// mail-semantics C1 and C2.
#include <QTest>
#include "handover/targets.h"

using namespace handover;

namespace {

Self self()
{
    return {"mx2.firm.test", {QHostAddress("192.0.2.2")}, {QHostAddress("10.0.0.2")}, {{"*", 25}, {"127.0.0.1", 2525}}};
}

MxHost mx(quint16 preference, const char *host, const QList<QHostAddress> &addresses = {}) { return {preference, host, addresses}; }

QStringList names(const Targets &targets)
{
    QStringList all;
    for (const Endpoint &endpoint : targets.endpoints)
        all += endpointText(endpoint);
    return all;
}

} // namespace

Q_DECLARE_METATYPE(QList<handover::MxHost>)

class TestTargets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesTargets_data();
    void choosesTargets();
    void keepsTheLastGoodWhenTheDnsSays_data();
    void keepsTheLastGoodWhenTheDnsSays();
    void knowsItself_data();
    void knowsItself();
};

void TestTargets::choosesTargets_data()
{
    QTest::addColumn<QList<MxHost>>("hosts");
    QTest::addColumn<QStringList>("targets");
    const QStringList primary{"mail.firm.test:25"};
    QTest::newRow("better than ours by name") << QList<MxHost>{mx(10, "mail.firm.test"), mx(20, "mx2.firm.test")} << primary;
    QTest::newRow("ours by address") << QList<MxHost>{mx(10, "mail.firm.test"), mx(20, "backup.host.test", {QHostAddress("192.0.2.2")})} << primary;
    QTest::newRow("worse backups discarded") << QList<MxHost>{mx(10, "mail.firm.test"), mx(20, "mx2.firm.test"), mx(30, "mx3.firm.test")} << primary;
    QTest::newRow("equal ones discarded") << QList<MxHost>{mx(10, "mail.firm.test"), mx(20, "mx2.firm.test"), mx(20, "mx3.firm.test")} << primary;
    QTest::newRow("several better ones in order")
        << QList<MxHost>{mx(15, "b.firm.test"), mx(10, "a.firm.test"), mx(20, "mx2.firm.test")} << QStringList{"a.firm.test:25", "b.firm.test:25"};
    QTest::newRow("not on the ladder: best only") << QList<MxHost>{mx(10, "mail.firm.test"), mx(20, "peer.test")} << primary;
    QTest::newRow("not on the ladder: all the best")
        << QList<MxHost>{mx(10, "a.test"), mx(10, "b.test"), mx(20, "peer.test")} << QStringList{"a.test:25", "b.test:25"};
    QTest::newRow("we stand twice") << QList<MxHost>{mx(5, "mail.firm.test"), mx(10, "mx2.firm.test"), mx(20, "x.test", {QHostAddress("192.0.2.2")})}
                                    << QStringList{"mail.firm.test:25"};
}

void TestTargets::choosesTargets()
{
    QFETCH(QList<MxHost>, hosts);
    QFETCH(QStringList, targets);
    const Targets chosen = protectedTargets(dns::Status::Ok, hosts, self(), 25);
    QVERIFY(chosen.problem.isEmpty());
    QCOMPARE(names(chosen), targets);
}

void TestTargets::keepsTheLastGoodWhenTheDnsSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<MxHost>>("hosts");
    QTest::addColumn<QByteArray>("problem");
    using enum dns::Status;
    QTest::newRow("no such name") << int(NameError) << QList<MxHost>{} << QByteArray("route.no-such-domain");
    QTest::newRow("no MX") << int(NoData) << QList<MxHost>{} << QByteArray("route.no-mx");
    QTest::newRow("server failure") << int(ServerFailure) << QList<MxHost>{} << QByteArray("route.dns-failed");
    QTest::newRow("time-out") << int(TimedOut) << QList<MxHost>{} << QByteArray("route.dns-failed");
    QTest::newRow("malformed") << int(Malformed) << QList<MxHost>{} << QByteArray("route.dns-failed");
    QTest::newRow("null MX") << int(Ok) << QList<MxHost>{mx(0, "")} << QByteArray("route.null-mx");
    QTest::newRow("only us") << int(Ok) << QList<MxHost>{mx(10, "mx2.firm.test")} << QByteArray("route.only-us");
    QTest::newRow("we are the best") << int(Ok) << QList<MxHost>{mx(10, "mx2.firm.test"), mx(20, "mail.firm.test")} << QByteArray("route.only-us");
}

void TestTargets::keepsTheLastGoodWhenTheDnsSays()
{
    QFETCH(int, status);
    QFETCH(QList<MxHost>, hosts);
    QFETCH(QByteArray, problem);
    const Targets chosen = protectedTargets(dns::Status(status), hosts, self(), 25);
    QCOMPARE(chosen.problem, problem);
    QVERIFY(chosen.endpoints.isEmpty());
}

void TestTargets::knowsItself_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("us");
    QTest::newRow("public address, any port") << "192.0.2.2" << 2526 << true;
    QTest::newRow("public address mapped") << "::ffff:192.0.2.2" << 25 << true;
    QTest::newRow("local address where we listen") << "10.0.0.2" << 25 << true;
    QTest::newRow("local address where another listens") << "10.0.0.2" << 2526 << false;
    QTest::newRow("loopback where we listen") << "127.0.0.1" << 2525 << true;
    QTest::newRow("loopback where the primary listens") << "127.0.0.1" << 2526 << false;
    QTest::newRow("elsewhere") << "198.51.100.1" << 25 << false;
}

void TestTargets::knowsItself()
{
    QFETCH(QString, address);
    QFETCH(int, port);
    QFETCH(bool, us);
    QCOMPARE(isSelf(self(), QHostAddress(address), quint16(port)), us);
}

QTEST_APPLESS_MAIN(TestTargets)
#include "tst_targets.moc"
