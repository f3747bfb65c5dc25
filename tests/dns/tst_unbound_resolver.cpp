#include <QTemporaryFile>
#include <QTest>
#include <memory>
#include "dns/unbound_resolver.h"
#include "support/knot.h"
#include "support/silent_server.h"

using namespace dns;
using namespace std::chrono_literals;

namespace {

const QByteArray zone = R"($TTL 600
@ SOA ns1 admin 7 3600 600 86400 60
@ NS ns1
@ MX 20 mx2
@ MX 10 MX1
@ TXT "v=spf1 mx" " -all"
ns1 A 127.0.0.1
mx1 A 192.0.2.1
mx1 AAAA 2001:db8::1
mx2 A 192.0.2.2
alias CNAME mx1
aliased CNAME example.test.
null MX 0 .
onlysix AAAA 2001:db8::6
nothing TXT "no address"
joe\+a\032b TXT "odd"
joe\+a\032b A 127.0.0.2
)";

const QByteArray reverseZone = R"($TTL 600
@ SOA ns1.example.test. admin.example.test. 1 3600 600 86400 60
@ NS ns1.example.test.
1 PTR mx1.example.test.
)";

QList<Knot::Zone> zones() { return {{"example.test", zone}, {"1.168.192.in-addr.arpa", reverseZone}, {"office.home.arpa", zone}}; }

} // namespace

class TstUnboundResolver : public QObject {
    Q_OBJECT

    std::unique_ptr<Knot> m_knot;
    QObject m_context;

    QList<Endpoint> servers() const { return {{QStringLiteral("127.0.0.1"), m_knot->port()}}; }

    // The answer, awaited; a question that is not answered within 10 s fails the test by its empty optional.
    template <typename A, typename Ask> std::optional<A> awaited(Ask ask)
    {
        auto answer = std::make_shared<std::optional<A>>();
        ask([answer](const A &a) { *answer = a; });
        if (answer->has_value())
            qWarning("answered from inside the call");
        (void)QTest::qWaitFor([&] { return answer->has_value(); }, 10'000);
        return *answer;
    }
    std::optional<ValidatedAnswer> validated(Resolver &resolver, const QByteArray &name, Type type)
    {
        return awaited<ValidatedAnswer>([&](const auto &take) { resolver.validated(name, type, &m_context, take); });
    }
    MxAnswer mx(Resolver &resolver, const QByteArray &name)
    {
        return awaited<MxAnswer>([&](auto done) { resolver.mx(name, &m_context, done); }).value();
    }
    AddressAnswer addresses(Resolver &resolver, const QByteArray &name)
    {
        return awaited<AddressAnswer>([&](auto done) { resolver.addresses(name, &m_context, done); }).value();
    }
    Answer<QByteArray> texts(Resolver &resolver, const QByteArray &name, Type type)
    {
        return awaited<Answer<QByteArray>>([&](auto done) { resolver.texts(name, type, &m_context, done); }).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_knot = std::make_unique<Knot>(QStringLiteral("127.0.0.1"), freePort({QStringLiteral("127.0.0.1")}), zones());
        QVERIFY2(m_knot->start(), m_knot->log().constData());
    }

    void findsTheMxByPreference()
    {
        UnboundResolver resolver(servers());
        const auto answer = mx(resolver, "Example.TEST.");
        QCOMPARE(answer.status, Status::Ok);
        QCOMPARE(answer.records, (QList<Mx>{{10, "mx1.example.test"}, {20, "mx2.example.test"}}));
        QVERIFY(answer.ttl > 0s && answer.ttl <= 600s);
    }
    void findsTheNullMx()
    {
        UnboundResolver resolver(servers());
        QCOMPARE(mx(resolver, "null.example.test").records, (QList<Mx>{{0, ""}}));
    }
    void findsBothKindsOfAddress()
    {
        UnboundResolver resolver(servers());
        const auto both = addresses(resolver, "mx1.example.test");
        QCOMPARE(both.status, Status::Ok);
        QCOMPARE(both.records, (QList{QHostAddress("2001:db8::1"), QHostAddress("192.0.2.1")}));
        QCOMPARE(addresses(resolver, "mx2.example.test").records, (QList{QHostAddress("192.0.2.2")}));
        QCOMPARE(addresses(resolver, "onlysix.example.test").records, (QList{QHostAddress("2001:db8::6")}));
    }
    void findsOneKindOfAddressAlone()
    {
        UnboundResolver resolver(servers());
        const auto ipv4 = [&](const QByteArray &name) {
            return awaited<AddressAnswer>([&](auto done) { resolver.addressesOf(name, Type::A, &m_context, done); }).value();
        };
        QCOMPARE(ipv4("mx1.example.test").records, (QList{QHostAddress("192.0.2.1")}));
        QCOMPARE(ipv4("onlysix.example.test").status, Status::NoData);
        QCOMPARE(ipv4("gone.example.test").status, Status::NameError);
    }
    void findsTheOtherKindAlone()
    {
        UnboundResolver resolver(servers());
        const auto ipv6 = awaited<AddressAnswer>([&](auto done) { resolver.addressesOf("mx1.example.test", Type::Aaaa, &m_context, done); }).value();
        QCOMPARE(ipv6.records, (QList{QHostAddress("2001:db8::1")}));
    }
    void asksForNamesThatNoHostHas()
    {
        UnboundResolver resolver(servers());
        const QByteArray odd = "Joe+a b.example.test";
        QCOMPARE(texts(resolver, odd, Type::Txt).records, (QList<QByteArray>{"odd"}));
        const auto ipv4 = awaited<AddressAnswer>([&](auto done) { resolver.addressesOf(odd, Type::A, &m_context, done); }).value();
        QCOMPARE(ipv4.records, (QList{QHostAddress("127.0.0.2")}));
        QCOMPARE(addresses(resolver, odd).status, Status::Malformed);
    }
    void tellsWhereAnAliasLeads()
    {
        UnboundResolver resolver(servers());
        QCOMPARE(addresses(resolver, "alias.example.test").canonicalName, "mx1.example.test");
        QCOMPARE(addresses(resolver, "mx1.example.test").canonicalName, "mx1.example.test");
        QCOMPARE(mx(resolver, "aliased.example.test").canonicalName, "example.test");
    }
    void tellsWhatIsNotThere()
    {
        UnboundResolver resolver(servers());
        QCOMPARE(mx(resolver, "mx1.example.test").status, Status::NoData);
        QCOMPARE(mx(resolver, "gone.example.test").status, Status::NameError);
        QCOMPARE(addresses(resolver, "nothing.example.test").status, Status::NoData);
        QCOMPARE(addresses(resolver, "gone.example.test").status, Status::NameError);
    }
    void findsNamesAndTexts()
    {
        UnboundResolver resolver(servers());
        QCOMPARE(texts(resolver, "example.test", Type::Ns).records, (QList<QByteArray>{"ns1.example.test"}));
        QCOMPARE(texts(resolver, "example.test", Type::Txt).records, (QList<QByteArray>{"v=spf1 mx -all"}));
        QCOMPARE(texts(resolver, "alias.example.test", Type::Cname).records, (QList<QByteArray>{"mx1.example.test"}));
    }
    void asksForNamesThatOfficesUse()
    {
        UnboundResolver resolver(servers());
        QCOMPARE(texts(resolver, "1.1.168.192.in-addr.arpa", Type::Ptr).records, (QList<QByteArray>{"mx1.example.test"}));
        QCOMPARE(addresses(resolver, "mx2.office.home.arpa").records, (QList{QHostAddress("192.0.2.2")}));
    }
    void answersLiteralsAndLocalhostItself()
    {
        UnboundResolver resolver({{QStringLiteral("127.0.0.1"), 1}});
        QCOMPARE(addresses(resolver, "192.0.2.9").records, (QList{QHostAddress("192.0.2.9")}));
        QCOMPARE(addresses(resolver, "2001:db8::9").records, (QList{QHostAddress("2001:db8::9")}));
        QVERIFY(addresses(resolver, "localhost").records.contains(QHostAddress(QHostAddress::LocalHost)));
    }
    void refusesImpossibleNamesWithoutAsking_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("root") << QByteArray(".");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("escape") << QByteArray("a\\032b.test");
        QTest::newRow("endless") << QByteArray(100'000, 'a');
    }
    void refusesImpossibleNamesWithoutAsking()
    {
        QFETCH(QByteArray, name);
        UnboundResolver resolver({{QStringLiteral("127.0.0.1"), 1}});
        QCOMPARE(mx(resolver, name).status, Status::Malformed);
        QCOMPARE(addresses(resolver, name).status, Status::Malformed);
    }
    void answersWithinTheLimitWhenTheServerIsABlackHole()
    {
        SilentServer silent;
        QVERIFY(silent.bind(QStringLiteral("127.0.0.1")));
        UnboundResolver resolver({{QStringLiteral("127.0.0.1"), silent.port()}}, 400ms);
        QElapsedTimer took;
        took.start();
        QCOMPARE(mx(resolver, "example.test").status, Status::TimedOut);
        QVERIFY(took.elapsed() >= 350 && took.elapsed() < 2000);
        QCOMPARE(addresses(resolver, "mx1.example.test").status, Status::TimedOut);
    }
    void answersEveryOneOfManyQuestionsOnce()
    {
        UnboundResolver resolver(servers());
        constexpr int many = 500;
        QList<int> answers(many, 0);
        for (int i = 0; i < many; ++i)
            resolver.mx("n" + QByteArray::number(i) + ".example.test", &m_context, [&answers, i](const MxAnswer &) { ++answers[i]; });
        QTRY_COMPARE_WITH_TIMEOUT(answers.count(1), many, 10'000);
    }
    void isQuietWhenTheContextIsGone()
    {
        UnboundResolver resolver(servers());
        bool called = false;
        auto context = std::make_unique<QObject>();
        resolver.mx("example.test", context.get(), [&](const MxAnswer &) { called = true; });
        resolver.addresses("192.0.2.1", context.get(), [&](const AddressAnswer &) { called = true; });
        context.reset();
        (void)mx(resolver, "example.test");
        QVERIFY(!called);
    }
    void stopsAtOnceWhileBlackHolesAreAsked()
    {
        SilentServer silent;
        QVERIFY(silent.bind(QStringLiteral("127.0.0.1")));
        auto resolver = std::make_unique<UnboundResolver>(QList<Endpoint>{{QStringLiteral("127.0.0.1"), silent.port()}});
        bool called = false;
        for (int i = 0; i < 50; ++i)
            resolver->mx("n" + QByteArray::number(i) + ".test", &m_context, [&](const MxAnswer &) { called = true; });
        QTRY_VERIFY(silent.isAsked()); // they are under way
        QElapsedTimer took;
        took.start();
        resolver.reset();
        QVERIFY2(took.elapsed() < 1000, QByteArray::number(took.elapsed()));
        QVERIFY(!called);
    }
    void validatesByTheTrustAnchor()
    {
        const quint16 port = freePort();
        Knot signs(QStringLiteral("127.0.0.1"), port, {{"example.test", zone + "_25._tcp.mx1 TLSA 3 1 1 00\n"}, {"other.test", zone}});
        signs.sign();
        QVERIFY2(signs.start(), signs.log().constData());
        QTemporaryFile anchor;
        QVERIFY(anchor.open());
        anchor.write(signs.anchor());
        anchor.close();
        UnboundResolver resolver({{QStringLiteral("127.0.0.1"), port}});
        resolver.setTrustAnchor(anchor.fileName());
        const auto tlsa = validated(resolver, "_25._tcp.mx1.example.test", Type::Tlsa);
        QCOMPARE(tlsa->security, Security::Secure);
        QCOMPARE(tlsa->rdata, QList<QByteArray>{QByteArray("\x03\x01\x01\x00", 4)});
        const auto none = validated(resolver, "nobody.example.test", Type::Mx);
        QCOMPARE(none->status, Status::NameError);
        QCOMPARE(none->security, Security::Secure); // so is what is not there
        QCOMPARE(validated(resolver, "other.test", Type::Mx)->security, Security::Insecure); // nobody vouches for its keys
        QCOMPARE(validated(resolver, ".", Type::Ns)->security, Security::Unknown);           // no answer is no verdict
    }
    void saysWhatIsBogus()
    {
        const quint16 port = freePort();
        Knot signs(QStringLiteral("127.0.0.1"), port, zones());
        signs.sign();
        QVERIFY2(signs.start(), signs.log().constData());
        QTemporaryFile anchor;
        QVERIFY(anchor.open());
        anchor.write(signs.anchor());
        anchor.close();
        signs.stop();
        Knot strips(QStringLiteral("127.0.0.1"), port, zones());
        QVERIFY2(strips.start(), strips.log().constData());
        UnboundResolver resolver({{QStringLiteral("127.0.0.1"), port}});
        resolver.setTrustAnchor(anchor.fileName());
        const auto answer = validated(resolver, "example.test", Type::Mx);
        QCOMPARE(answer->security, Security::Bogus);
        QCOMPARE(answer->status, Status::ServerFailure);
        QVERIFY(answer->rdata.isEmpty());
        QCOMPARE(mx(resolver, "example.test").status, Status::Ok); // mail goes on
    }
    void saysNothingWithoutAUsableAnchor()
    {
        UnboundResolver resolver(servers());
        resolver.setTrustAnchor(QStringLiteral("/nowhere/anchor"));
        QCOMPARE(validated(resolver, "example.test", Type::Mx)->security, Security::Unknown);
    }
    void mayBeDestroyedByAnAnswer()
    {
        auto resolver = std::make_unique<UnboundResolver>(servers());
        int answers = 0;
        for (int i = 0; i < 3; ++i)
            resolver->mx("example.test", &m_context, [&](const MxAnswer &) {
                ++answers;
                resolver.reset();
            });
        QTRY_COMPARE(answers, 1);
    }
    void findsItsServersAgainAfterAnOutage()
    {
        auto silent = std::make_unique<SilentServer>();
        QVERIFY(silent->bind(QStringLiteral("127.0.0.1")));
        const quint16 port = silent->port();
        UnboundResolver resolver({{QStringLiteral("127.0.0.1"), port}}, 1s);
        for (int i = 0; i < 6; ++i)
            QVERIFY(mx(resolver, "n" + QByteArray::number(i) + ".example.test").status != Status::Ok);
        silent.reset();
        Knot late(QStringLiteral("127.0.0.1"), port, zones());
        QVERIFY2(late.start(), late.log().constData());
        QElapsedTimer took;
        took.start();
        QTRY_VERIFY_WITH_TIMEOUT(mx(resolver, "example.test").status == Status::Ok, 15'000); // hand-over asks again and again too
        qInfo("found again after %lld ms", took.elapsed());
    }
};
QTEST_GUILESS_MAIN(TstUnboundResolver)
#include "tst_unbound_resolver.moc"
