// What is made of what was found of this machine; the same facts for a firm's line, a rented server, and one that hides everything.
#include <QTest>
#include "doctor/judge_machine.h"
#include "doctor/world_greeting.h"
#include "words/words.h"

using namespace doctor;

class TstJudgeMachine : public QObject {
    Q_OBJECT

    static MachineQuestion question()
    {
        MachineQuestion q;
        q.hostname = "mx2.example.test";
        q.listen = {QStringLiteral("*"), 25};
        return q;
    }
    // Behind a router, all as it should be.
    static MachineFacts facts()
    {
        MachineFacts f;
        f.named = {dns::Status::Ok, {QHostAddress("203.0.113.5")}, {}, {}};
        f.local = {QHostAddress("192.168.1.10")};
        f.towardsTheWorld = QHostAddress("192.168.1.10");
        f.seen = {QHostAddress("203.0.113.5")};
        f.addresses.insert(QHostAddress("203.0.113.5"), {dns::Status::Ok, {"mx2.example.test"}, {}, {}});
        f.port = Port::Free;
        f.outbound = {Reach::Open, Reach::Silent};
        return f;
    }
    static MachineFinding find(const MachineQuestion &q, const MachineFacts &f, const char *code)
    {
        for (const MachineFinding &one : judgeMachine(q, f))
            if (one.code == QLatin1String(code))
                return one;
        return {};
    }
    static QString said(const MachineFacts &f, const char *code) { return find(question(), f, code).said; }

private Q_SLOTS:
    void allIsWell()
    {
        for (const MachineFinding &one : judgeMachine(question(), facts())) {
            const bool isInbound = one.code == QLatin1String("machine.inbound"); // nobody can prove it from here
            QCOMPARE(one.verdict, isInbound ? Verdict::Unknown : Verdict::Good);
        }
        QCOMPARE(behindRouter(question(), facts()), QHostAddress("192.168.1.10"));
        QVERIFY(!leadsNowhere(facts()));
    }
    void nothingIsKnownAndNothingIsHeldAgainstIt()
    {
        for (const MachineFinding &one : judgeMachine(question(), {}))
            QCOMPARE(one.verdict, Verdict::Unknown);
        QVERIFY(behindRouter(question(), {}).isNull());
    }
    void everyFindingHasWords()
    {
        QList<MachineFacts> all{facts(), {}};
        for (const Port port : {Port::Unknown, Port::Ours, Port::Free, Port::Taken, Port::NotAllowed, Port::NotHere, Port::CannotListen}) {
            MachineFacts f = facts();
            f.port = port;
            all << f;
        }
        for (const MachineFacts &f : all)
            for (const MachineFinding &one : judgeMachine(question(), f)) {
                QVERIFY2(words::knows(one.code), qPrintable(one.code));
                const QString text = words::sentence(one.said, one.parameters, QStringLiteral("en"));
                QVERIFY2(words::knows(one.said) && !text.contains(u'{'), qPrintable(one.said + text));
            }
    }
    void aRentedServerNeedsNoRouter()
    {
        MachineFacts f = facts();
        f.local = {QHostAddress("203.0.113.5")};
        f.towardsTheWorld = QHostAddress("203.0.113.5");
        QVERIFY(behindRouter(question(), f).isNull());
        QCOMPARE(said(f, "machine.address"), QStringLiteral("machine.address-own"));
    }
    void theNameMayLeadNowhereOrElsewhere()
    {
        MachineFacts f = facts();
        f.named = {dns::Status::NameError, {}, {}, {}};
        MachineFinding one = find(question(), f, "machine.name");
        QCOMPARE(one.said, QStringLiteral("machine.name-needs-record"));
        QCOMPARE(one.parameters.value(QLatin1String("record")).toString(), QStringLiteral("mx2.example.test. 3600 IN A 203.0.113.5"));
        f.named = {dns::Status::Ok, {QHostAddress("198.51.100.7")}, {}, {}};
        QCOMPARE(said(f, "machine.name"), QStringLiteral("machine.name-elsewhere"));
        f.named = {dns::Status::Ok, {QHostAddress("10.0.0.7")}, {}, {}};
        QCOMPARE(said(f, "machine.name"), QStringLiteral("machine.name-private"));
        f.named = {dns::Status::ServerFailure, {}, {}, {}};
        QCOMPARE(find(question(), f, "machine.name").verdict, Verdict::Unknown);
        f = facts();
        f.seen.clear(); // then the name is all there is
        QCOMPARE(said(f, "machine.address"), QStringLiteral("machine.address-behind-router"));
        QCOMPARE(find(question(), f, "machine.name").verdict, Verdict::Unknown);
    }
    void thePointerIsOursAnothersOrMissing()
    {
        MachineFacts f = facts();
        f.addresses[QHostAddress("203.0.113.5")].names = {"dsl-5.provider.test"};
        const MachineFinding other = find(question(), f, "machine.pointer");
        QCOMPARE(other.said, QStringLiteral("machine.pointer-other"));
        QCOMPARE(other.parameters.value(QLatin1String("record")).toString(), QStringLiteral("5.113.0.203.in-addr.arpa. 3600 IN PTR mx2.example.test."));
        f.addresses[QHostAddress("203.0.113.5")] = {dns::Status::NameError, {}, {}, {}};
        QCOMPARE(said(f, "machine.pointer"), QStringLiteral("machine.pointer-missing"));
        f.addresses[QHostAddress("203.0.113.5")] = {};
        QCOMPARE(find(question(), f, "machine.pointer").verdict, Verdict::Unknown);
    }
    void aBlockedWayOutIsNoMatterWithASmarthost()
    {
        MachineFacts f = facts();
        f.outbound = {Reach::Silent, Reach::Unreachable};
        QVERIFY(leadsNowhere(f));
        QCOMPARE(find(question(), f, "machine.outbound").verdict, Verdict::Attention);
        f.own.hasSmarthost = true;
        QCOMPARE(find(question(), f, "machine.outbound").verdict, Verdict::Good);
        f.outbound.clear();
        QVERIFY(!leadsNowhere(f));
        QCOMPARE(find(question(), f, "machine.outbound").verdict, Verdict::Unknown);
    }
    void theWayInIsProvedByWhoCame()
    {
        MachineFacts f = facts();
        f.own.listensSince = WallTime(std::chrono::hours(1));
        QCOMPARE(said(f, "machine.inbound"), QStringLiteral("machine.inbound-not-seen"));
        f.own.firstPublicClient = f.own.lastPublicClient = WallTime(std::chrono::hours(2));
        QCOMPARE(find(question(), f, "machine.inbound").verdict, Verdict::Good);
        f.own.onlyClient = QHostAddress("192.168.1.1");
        QCOMPARE(find(question(), f, "machine.inbound").verdict, Verdict::Problem);
    }
    void ourAddressIsReadFromWhatServersSay_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("address");
        QTest::newRow("at your service") << QByteArray("250-mx.example at your service, [203.0.113.5]\r\n250 SIZE 1\r\n") << "203.0.113.5";
        QTest::newRow("hello") << QByteArray("250 x.example Hello [203.0.113.5]\r\n") << "203.0.113.5";
        QTest::newRow("IPv6") << QByteArray("250 x Hello [IPv6:2001:db8::5]\r\n") << "2001:db8::5";
        QTest::newRow("its own first") << QByteArray("250 [192.0.2.25] greets [203.0.113.5]\r\n") << "203.0.113.5";
        QTest::newRow("none") << QByteArray("250 x.example\r\n") << "";
        QTest::newRow("no address") << QByteArray("250 [nonsense] [....] [::::::]\r\n") << "";
        QTest::newRow("endless") << QByteArray(1 << 20, '[') << "";
    }
    void ourAddressIsReadFromWhatServersSay()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, address);
        const QHostAddress found = addressInReply(reply, QHostAddress("192.0.2.25"));
        QCOMPARE(found.isNull() ? QString() : found.toString(), address);
    }
};
QTEST_GUILESS_MAIN(TstJudgeMachine)
#include "tst_judge_machine.moc"
