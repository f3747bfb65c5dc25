#include <QTest>
#include "dns/blocklist.h"

using namespace dns;

Q_DECLARE_METATYPE(dns::Listed)
Q_DECLARE_METATYPE(dns::Status)

class TstBlocklist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesClients_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("IPv4, RFC 5782 2.1") << "192.0.2.99" << QByteArray("99.2.0.192.bad.example.com");
        QTest::newRow("IPv4 test point") << "127.0.0.2" << QByteArray("2.0.0.127.bad.example.com");
        QTest::newRow("IPv6, RFC 5782 2.4") << "2001:db8:1:2:3:4:567:89ab"
                                            << QByteArray("b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.bad.example.com");
        QTest::newRow("IPv6 test point") << "::ffff:7f00:2"
                                         << QByteArray("2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.bad.example.com");
    }
    void namesClients()
    {
        QFETCH(QString, address);
        QTEST(blocklistName(QHostAddress(address), "bad.example.com"), "name");
    }
    void asksForTheTestPointsOfEachKind()
    {
        QCOMPARE(blocklistName(listedTestPoint(QAbstractSocket::IPv4Protocol), "z"), QByteArray("2.0.0.127.z"));
        QCOMPARE(blocklistName(unlistedTestPoint(QAbstractSocket::IPv4Protocol), "z"), QByteArray("1.0.0.127.z"));
        QVERIFY(blocklistName(listedTestPoint(QAbstractSocket::IPv6Protocol), "z").startsWith("2.0.0.0.0.0.f.7.f.f.f.f.0."));
        QVERIFY(blocklistName(unlistedTestPoint(QAbstractSocket::IPv6Protocol), "z").startsWith("1.0.0.0.0.0.f.7.f.f.f.f.0."));
    }
    void understandsAnswers_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QStringList>("records");
        QTest::addColumn<Listed>("listed");
        QTest::newRow("listed") << Status::Ok << QStringList{"127.0.0.2"} << Listed::Yes;
        QTest::newRow("listed, other reason") << Status::Ok << QStringList{"127.0.1.4", "127.0.0.11"} << Listed::Yes;
        QTest::newRow("not there") << Status::NameError << QStringList{} << Listed::No;
        QTest::newRow("nothing of this type") << Status::NoData << QStringList{} << Listed::No;
        QTest::newRow("query refused") << Status::Ok << QStringList{"127.255.255.254"} << Listed::Unusable;
        QTest::newRow("query refused, and more") << Status::Ok << QStringList{"127.0.0.2", "127.255.255.255"} << Listed::Unusable;
        QTest::newRow("a parked domain") << Status::Ok << QStringList{"198.51.100.7"} << Listed::Unusable;
        QTest::newRow("one of two counts") << Status::Ok << QStringList{"198.51.100.7", "127.0.0.3"} << Listed::Yes;
        QTest::newRow("not IPv4") << Status::Ok << QStringList{"::1"} << Listed::Unusable;
        QTest::newRow("failure") << Status::ServerFailure << QStringList{} << Listed::Unknown;
        QTest::newRow("too late") << Status::TimedOut << QStringList{} << Listed::Unknown;
        QTest::newRow("nonsense") << Status::Malformed << QStringList{} << Listed::Unknown;
    }
    void understandsAnswers()
    {
        QFETCH(Status, status);
        QFETCH(QStringList, records);
        AddressAnswer answer;
        answer.status = status;
        for (const QString &record : records)
            answer.records << QHostAddress(record);
        QTEST(meaningOf(answer), "listed");
    }
};

QTEST_APPLESS_MAIN(TstBlocklist)
#include "tst_blocklist.moc"
