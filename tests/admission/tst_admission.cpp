#include <QtTest>
#include "admission/admission.h"

using admission::Admission;
using admission::Room;
using admission::Verdict;

class tst_admission : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverRelays_data();
    void neverRelays();
    void acceptsProtectedDomains_data();
    void acceptsProtectedDomains();
    void givesPostmasterAndAbuseADestination_data();
    void givesPostmasterAndAbuseADestination();
    void sendsPostmasterWhereTheConfigurationSays();
    void defersPostmasterWithoutDomains();
    void limitsRecipients();
    void limitsSizeAndRoom_data();
    void limitsSizeAndRoom();
    void acceptsNothingWithoutConfiguration();
};

namespace {

config::Domain domain(const char *name, const QStringList &aliases = {})
{
    config::Domain d;
    d.name = QString::fromUtf8(name);
    d.aliases = aliases;
    return d;
}

config::Config firm()
{
    config::Config config;
    config.domains = {domain("example.test", {QStringLiteral("alias.test")}), domain("xn--bcher-kva.test")};
    config.smtp.maxMessageSize = 1'000'000;
    config.smtp.maxRecipients = 3;
    config.smtp.publicAddresses = {QStringLiteral("192.0.2.7"), QStringLiteral("2001:db8::7")};
    return config;
}
Admission admissionOf(const config::Config &config) { return Admission(config, QStringLiteral("MX2.example.net")); }

} // namespace

void tst_admission::neverRelays_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address :
         {"user@other.test", "user@sub.example.test", "user@example.test.other.test", "user@notexample.test", "user@example.test.",
          "user@example.test..", "user@.example.test", "user%other.test@example.test", "user%other.test%x@example.test",
          "other.test!user@example.test", "user@other.test@example.test", "user@example.test@other.test", "\"user@other.test\"@example.test",
          "\"user@example.test\"@other.test", "\"user\\@other.test\"@example.test", "\"user%other.test\"@example.test",
          "@example.test:user@other.test", "@example.test,@alias.test:user@other.test", "@other.test:user@example.test",
          "user@[127.0.0.1]", "user@[192.0.2.7]", "user@[IPv6:::1]", "user@[example.test]", "user@127.0.0.1", "user@localhost",
          "user@mx2.example.net", "root@mx2.example.net", "postmaster@other.test", "abuse@other.test", "postmaster@[192.0.2.8]",
          "postmaster%other.test@mx2.example.net", "user", "abuse", "root", "user@", "@", "@example.test", "", "user@other.test\"@example.test",
          "\"user@example.test", "user@example.test\n", "user@example.test ", "user@ example.test", "user@example.test>", "user@example.test,x@other.test",
          "user@example.test%other.test", "user@example.test!other.test", "user@exa\xc2\xadmple.testx", "user@example.test\xff"})
        QTest::newRow(address) << QByteArray(address);
    QTest::newRow("with a NUL") << QByteArray("user@example.test\0@other.test", 29);
}

void tst_admission::neverRelays()
{
    QFETCH(QByteArray, address);
    const auto decision = admissionOf(firm()).recipient(address, 0);
    QCOMPARE(decision.verdict, Verdict::Refuse);
    QCOMPARE(decision.reply.code, 550);
    QVERIFY(decision.reply.enhanced.startsWith("5."));
    QVERIFY(decision.reason.startsWith("admission."));
    QVERIFY(decision.address.isEmpty() && decision.route.domain.isEmpty());
}

void tst_admission::acceptsProtectedDomains_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("domain");
    QTest::newRow("plain") << QByteArray("user@example.test") << QByteArray("example.test");
    QTest::newRow("case") << QByteArray("User@EXAMPLE.TEST") << QByteArray("example.test");
    QTest::newRow("alias") << QByteArray("user@alias.test") << QByteArray("example.test");
    QTest::newRow("A-label") << QByteArray("user@XN--bcher-kva.test") << QByteArray("xn--bcher-kva.test");
    QTest::newRow("U-label") << QByteArray("user@b\xc3\xbc" "cher.test") << QByteArray("xn--bcher-kva.test");
    QTest::newRow("U-label, upper case") << QByteArray("user@B\xc3\x9c" "CHER.test") << QByteArray("xn--bcher-kva.test");
    QTest::newRow("quoted") << QByteArray("\"two words\"@example.test") << QByteArray("example.test");
    QTest::newRow("a domain's own postmaster") << QByteArray("postmaster@example.test") << QByteArray("example.test");
    QTest::newRow("a domain's own abuse") << QByteArray("abuse@alias.test") << QByteArray("example.test");
    QTest::newRow("bounce address") << QByteArray("bounce+user=other.test@example.test") << QByteArray("example.test");
}

void tst_admission::acceptsProtectedDomains()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, domain);
    const auto decision = admissionOf(firm()).recipient(address, 0);
    QCOMPARE(decision.verdict, Verdict::Accept);
    QCOMPARE(decision.reply.code, 250);
    QCOMPARE(decision.address, address); // bytes untouched
    QCOMPARE(decision.route, (spool::Route{spool::RouteKind::Primary, domain}));
}

void tst_admission::givesPostmasterAndAbuseADestination_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address : {"postmaster", "PostMaster", "postmaster@mx2.example.net", "POSTMASTER@MX2.EXAMPLE.NET", "abuse@mx2.example.net",
                                "\"postmaster\"@mx2.example.net", "postmaster@[192.0.2.7]", "postmaster@[IPv6:2001:db8::7]"})
        QTest::newRow(address) << QByteArray(address);
}

void tst_admission::givesPostmasterAndAbuseADestination()
{
    QFETCH(QByteArray, address);
    const auto decision = admissionOf(firm()).recipient(address, 0);
    QCOMPARE(decision.verdict, Verdict::Accept);
    QCOMPARE(decision.address, QByteArray("postmaster@example.test"));
    QCOMPARE(decision.route, (spool::Route{spool::RouteKind::Primary, "example.test"}));
}

void tst_admission::sendsPostmasterWhereTheConfigurationSays()
{
    auto config = firm();
    config.smtp.postmaster = QStringLiteral("it@alias.test");
    auto decision = admissionOf(config).recipient("postmaster", 0);
    QCOMPARE(decision.address, QByteArray("it@alias.test"));
    QCOMPARE(decision.route, (spool::Route{spool::RouteKind::Primary, "example.test"}));

    config.smtp.postmaster = QStringLiteral("desk@provider.test");
    decision = admissionOf(config).recipient("abuse@mx2.example.net", 0);
    QCOMPARE(decision.address, QByteArray("desk@provider.test"));
    QCOMPARE(decision.route, (spool::Route{spool::RouteKind::Outside, "provider.test"}));
    QCOMPARE(admissionOf(config).recipient("user@provider.test", 0).verdict, Verdict::Refuse);

    config.smtp.postmaster = QStringLiteral("it"); // without a domain: the first one's
    QCOMPARE(admissionOf(config).recipient("postmaster", 0).address, QByteArray("it@example.test"));
}

void tst_admission::defersPostmasterWithoutDomains()
{
    const auto decision = admissionOf({}).recipient("postmaster", 0);
    QCOMPARE(decision.verdict, Verdict::Defer);
    QCOMPARE(decision.reply.code, 451);
}

void tst_admission::limitsRecipients()
{
    const auto a = admissionOf(firm());
    QCOMPARE(a.recipient("user@example.test", 2).verdict, Verdict::Accept);
    for (const char *address : {"user@example.test", "postmaster"}) {
        const auto decision = a.recipient(address, 3);
        QCOMPARE(decision.verdict, Verdict::Defer);
        QCOMPARE(decision.reply.code, 452);
        QCOMPARE(decision.reply.enhanced, QByteArray("4.5.3"));
    }
}

void tst_admission::limitsSizeAndRoom_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("room");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("enhanced");
    QTest::newRow("unsaid") << qint64(-1) << true << 250 << QByteArray("2.1.0");
    QTest::newRow("just so") << qint64(1'000'000) << true << 250 << QByteArray("2.1.0");
    QTest::newRow("one too many") << qint64(1'000'001) << true << 552 << QByteArray("5.3.4");
    QTest::newRow("no room") << qint64(10) << false << 452 << QByteArray("4.3.1");
    QTest::newRow("no room, unsaid") << qint64(-1) << false << 452 << QByteArray("4.3.1");
    QTest::newRow("never fits") << qint64(2'000'000) << false << 552 << QByteArray("5.3.4");
}

void tst_admission::limitsSizeAndRoom()
{
    QFETCH(qint64, size);
    QFETCH(bool, room);
    smtp::Sender sender;
    sender.address = "a@b.test";
    if (size >= 0)
        sender.size = size;
    const auto decision = admissionOf(firm()).sender(sender, room ? Room::Enough : Room::None);
    QTEST(decision.reply.code, "code");
    QTEST(decision.reply.enhanced, "enhanced");
}

void tst_admission::acceptsNothingWithoutConfiguration()
{
    for (const char *address : {"user@example.test", "postmaster", "postmaster@mx2.example.net", ""})
        QVERIFY(Admission().recipient(address, 0).verdict != Verdict::Accept);
}

QTEST_APPLESS_MAIN(tst_admission)
#include "tst_admission.moc"
