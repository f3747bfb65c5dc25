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
    void leavesOtherDomainsTheirShareOfTheDisk_data();
    void leavesOtherDomainsTheirShareOfTheDisk();
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
    void announcesTheWidest_data();
    void announcesTheWidest();
    void holdsEachRecipientToItsPrimary_data();
    void holdsEachRecipientToItsPrimary();
    void fixesTheClassByTheFirstRecipient();
    void knowsADomainByEveryName();
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
admission::Mail after(int accepted) { return {{}, accepted, {}}; }

smtp::Capabilities capabilities(std::optional<qint64> size, bool smtpUtf8)
{
    smtp::Capabilities some;
    some.size = size;
    some.smtpUtf8 = smtpUtf8;
    return some;
}

} // namespace

void tst_admission::leavesOtherDomainsTheirShareOfTheDisk_data()
{
    QTest::addColumn<qint64>("size"); // -1: unsaid
    QTest::addColumn<qint64>("used");
    QTest::addColumn<bool>("othersWait");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("code");
    QTest::newRow("within") << qint64(100) << qint64(800) << true << QByteArray("a@example.test") << 250;
    QTest::newRow("over") << qint64(101) << qint64(800) << true << QByteArray("a@example.test") << 452;
    QTest::newRow("over, nobody else waits") << qint64(101) << qint64(800) << false << QByteArray("a@example.test") << 250;
    QTest::newRow("unsaid, within") << qint64(-1) << qint64(1000) << true << QByteArray("a@alias.test") << 250;
    QTest::newRow("unsaid, over") << qint64(-1) << qint64(1001) << true << QByteArray("a@alias.test") << 452;
    QTest::newRow("not ours") << qint64(101) << qint64(800) << true << QByteArray("a@other.test") << 550;
}

void tst_admission::leavesOtherDomainsTheirShareOfTheDisk()
{
    QFETCH(const qint64, size);
    QFETCH(const qint64, used);
    QFETCH(const bool, othersWait);
    QFETCH(const QByteArray, address);
    admission::Mail mail;
    if (size >= 0)
        mail.sender.size = size;
    const auto shareOf = [&](const spool::Route &route) {
        return route.domain == "example.test" ? admission::Share{used, 1000, othersWait} : admission::Share{};
    };
    const auto decision = admissionOf(firm()).recipient(address, mail, shareOf);
    QTEST(decision.reply.code, "code");
    if (decision.reply.code == 452) {
        QCOMPARE(decision.reply.enhanced, QByteArray("4.3.1"));
        QCOMPARE(decision.reason, QByteArray("admission.over-share"));
        QCOMPARE(decision.verdict, Verdict::Defer);
    }
}

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
    const auto decision = admissionOf(firm()).recipient(address, {});
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
    const auto decision = admissionOf(firm()).recipient(address, {});
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
    const auto decision = admissionOf(firm()).recipient(address, {});
    QCOMPARE(decision.verdict, Verdict::Accept);
    QCOMPARE(decision.address, QByteArray("postmaster@example.test"));
    QCOMPARE(decision.route, (spool::Route{spool::RouteKind::Primary, "example.test"}));
}

void tst_admission::sendsPostmasterWhereTheConfigurationSays()
{
    auto config = firm();
    config.smtp.postmaster = QStringLiteral("it@alias.test");
    auto decision = admissionOf(config).recipient("postmaster", {});
    QCOMPARE(decision.address, QByteArray("it@alias.test"));
    QCOMPARE(decision.route, (spool::Route{spool::RouteKind::Primary, "example.test"}));

    config.smtp.postmaster = QStringLiteral("desk@provider.test");
    decision = admissionOf(config).recipient("abuse@mx2.example.net", {});
    QCOMPARE(decision.address, QByteArray("desk@provider.test"));
    QCOMPARE(decision.route, (spool::Route{spool::RouteKind::Outside, "provider.test"}));
    QCOMPARE(admissionOf(config).recipient("user@provider.test", {}).verdict, Verdict::Refuse);

    config.smtp.postmaster = QStringLiteral("it"); // without a domain: the first one's
    QCOMPARE(admissionOf(config).recipient("postmaster", {}).address, QByteArray("it@example.test"));
}

void tst_admission::defersPostmasterWithoutDomains()
{
    const auto decision = admissionOf({}).recipient("postmaster", {});
    QCOMPARE(decision.verdict, Verdict::Defer);
    QCOMPARE(decision.reply.code, 451);
}

void tst_admission::limitsRecipients()
{
    const auto a = admissionOf(firm());
    QCOMPARE(a.recipient("user@example.test", after(2)).verdict, Verdict::Accept);
    for (const char *address : {"user@example.test", "postmaster"}) {
        const auto decision = a.recipient(address, after(3));
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
        QVERIFY(Admission().recipient(address, {}).verdict != Verdict::Accept);
}

using Primaries = QHash<QByteArray, smtp::Capabilities>;
Q_DECLARE_METATYPE(Primaries)

void tst_admission::announcesTheWidest_data()
{
    QTest::addColumn<Primaries>("primaries");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("smtpUtf8");
    const QByteArray other = "xn--bcher-kva.test";
    QTest::newRow("never heard") << Primaries{} << qint64(1'000'000) << false;
    QTest::newRow("one of two was heard") << Primaries{{"example.test", capabilities(10'000, true)}} << qint64(1'000'000) << true;
    QTest::newRow("both smaller than ours, less our own line")
        << Primaries{{"example.test", capabilities(10'000, false)}, {other, capabilities(20'000, false)}} << qint64(20'000 - 2048) << false;
    QTest::newRow("larger than ours") << Primaries{{"example.test", capabilities(9'000'000, false)}, {other, capabilities(10, true)}} << qint64(1'000'000) << true;
    QTest::newRow("no fixed limit") << Primaries{{"example.test", capabilities(0, false)}, {other, capabilities({}, false)}} << qint64(1'000'000) << false;
    QTest::newRow("nothing fits") << Primaries{{"example.test", capabilities(10, false)}, {other, capabilities(10, false)}} << qint64(1) << false;
}

void tst_admission::announcesTheWidest()
{
    QFETCH(Primaries, primaries);
    const admission::Class widest = Admission(firm(), QStringLiteral("mx2.example.net"), primaries).widest();
    QTEST(widest.messageBytes, "bytes");
    QTEST(widest.smtpUtf8, "smtpUtf8");
}

void tst_admission::holdsEachRecipientToItsPrimary_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("smtpUtf8");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("fits") << QByteArray("a@example.test") << qint64(7'000) << false << QByteArray("250 2.1.5");
    QTest::newRow("by its alias") << QByteArray("a@alias.test") << qint64(9'000) << false << QByteArray("552 5.3.4");
    QTest::newRow("too big") << QByteArray("a@example.test") << qint64(8'000) << false << QByteArray("552 5.3.4");
    QTest::newRow("no SMTPUTF8") << QByteArray("a@example.test") << qint64(10) << true << QByteArray("553 5.6.7");
    QTest::newRow("the other takes both") << QByteArray("\xc3\xbc@b\xc3\xbc" "cher.test") << qint64(900'000) << true << QByteArray("250 2.1.5");
    QTest::newRow("postmaster is no exception") << QByteArray("postmaster") << qint64(9'000) << false << QByteArray("552 5.3.4");
    QTest::newRow("not ours, whatever its size") << QByteArray("a@other.test") << qint64(9'000) << true << QByteArray("550 5.7.1");
}

void tst_admission::holdsEachRecipientToItsPrimary()
{
    QFETCH(QByteArray, address);
    QFETCH(qint64, size);
    QFETCH(bool, smtpUtf8);
    const Primaries primaries{{"example.test", capabilities(10'000, false)}, {"xn--bcher-kva.test", capabilities(0, true)}};
    admission::Mail mail;
    mail.sender.size = size;
    mail.sender.smtpUtf8 = smtpUtf8;
    const auto decision = Admission(firm(), QStringLiteral("mx2.example.net"), primaries).recipient(address, mail);
    QTEST(QByteArray::number(decision.reply.code) + ' ' + decision.reply.enhanced, "reply");
}

void tst_admission::fixesTheClassByTheFirstRecipient()
{
    const Primaries primaries{{"example.test", capabilities(10'000, false)}};
    const Admission both(firm(), QStringLiteral("mx2.example.net"), primaries);
    const auto first = both.recipient("a@example.test", {});
    const auto same = both.recipient("b@alias.test", {{}, 1, first.its});
    QCOMPARE(same.verdict, Verdict::Accept);
    const auto other = both.recipient("c@xn--bcher-kva.test", {{}, 1, first.its});
    QCOMPARE(other.reply.code, 452);
    QCOMPARE(other.reply.enhanced, QByteArray("4.5.3"));
    QCOMPARE(other.verdict, Verdict::Defer);
    QCOMPARE(both.recipient("c@xn--bcher-kva.test", {}).verdict, Verdict::Accept);
}

void tst_admission::knowsADomainByEveryName()
{
    const Admission firmly = admissionOf(firm());
    QCOMPARE(firmly.protectedDomain("ALIAS.test"), std::optional<QByteArray>("example.test"));
    QCOMPARE(firmly.protectedDomain("XN--BCHER-KVA.test"), std::optional<QByteArray>("xn--bcher-kva.test"));
    QVERIFY(!firmly.protectedDomain("sub.example.test"));
}

QTEST_APPLESS_MAIN(tst_admission)
#include "tst_admission.moc"
