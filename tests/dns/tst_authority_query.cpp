#include <QTest>
#include <memory>
#include "dns/authority_query.h"
#include "dns/rdata.h"
#include "support/knot.h"
#include "support/silent_server.h"

using namespace dns;
using namespace std::chrono_literals;

namespace {

const QString loopback = QStringLiteral("127.0.0.1");

// A thousand MX records do not fit a datagram.
QByteArray zone()
{
    QByteArray text = "$TTL 600\n@ SOA ns1 admin 7 3600 600 86400 60\n@ NS ns1\n@ MX 10 mx1\nns1 A 127.0.0.1\nmx1 A 192.0.2.1\n"
                      "sub NS ns.elsewhere.test.\n";
    for (int i = 0; i < 1000; ++i)
        text += "many MX " + QByteArray::number(i) + " a-long-name-of-a-mail-server-" + QByteArray::number(i) + "\n";
    return text;
}

} // namespace

class TstAuthorityQuery : public QObject {
    Q_OBJECT

    std::unique_ptr<Knot> m_knot;

    AuthorityAnswer ask(const QByteArray &name, Type type = Type::Mx, quint16 port = 0, std::chrono::milliseconds limit = 3s)
    {
        QObject context;
        std::optional<AuthorityAnswer> answer;
        askAuthority({name, type, QHostAddress(loopback), port ? port : m_knot->port(), limit}, &context,
                     [&](const AuthorityAnswer &a) { answer = a; });
        if (answer)
            qWarning("answered from inside the call");
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 10'000);
        return answer.value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_knot = std::make_unique<Knot>(loopback, freePort({loopback}), QList<Knot::Zone>{{"example.test", zone()}});
        QVERIFY2(m_knot->start(), m_knot->log().constData());
    }

    void showsWhatTheServerItselfSays()
    {
        const auto answer = ask("example.test");
        QCOMPARE(answer.status, Status::Ok);
        QVERIFY(answer.message.authoritative);
        QCOMPARE(answer.message.answers.size(), 1);
        QCOMPARE(answer.message.answers[0].ttl, 600s);
        QCOMPARE(mxFromRdata(answer.message.answers[0].rdata), (Mx{10, "mx1.example.test"}));
    }
    void showsTheSerial()
    {
        const auto answer = ask("example.test", Type::Soa);
        QCOMPARE(serialFromRdata(answer.message.answers.value(0).rdata), 7u);
    }
    void tellsNoDataFromNoName()
    {
        const auto noData = ask("mx1.example.test");
        QCOMPARE(noData.status, Status::NoData);
        QVERIFY(noData.message.authoritative);
        QCOMPARE(ask("gone.example.test").status, Status::NameError);
    }
    void seesAReferral()
    {
        const auto referral = ask("sub.example.test");
        QCOMPARE(referral.status, Status::NoData);
        QVERIFY(referral.replied && !referral.message.authoritative);
        QCOMPARE(referral.message.authorities.size(), 1);
    }
    void seesARefusal()
    {
        const auto refused = ask("example.org");
        QCOMPARE(refused.status, Status::ServerFailure);
        QVERIFY(refused.replied);
        QCOMPARE(refused.message.rcode, 5);
    }
    void turnsToTcpWhenTheReplyIsCut() { QCOMPARE(ask("many.example.test").message.answers.size(), 1000); }
    void failsAtOnceAtAClosedPort()
    {
        QElapsedTimer took;
        took.start();
        const auto answer = ask("example.test", Type::Mx, freePort({loopback}));
        QCOMPARE(answer.status, Status::ServerFailure);
        QVERIFY(!answer.replied);
        QVERIFY(took.elapsed() < 2'900);
    }
    void givesUpAtABlackHole()
    {
        SilentServer silent;
        QVERIFY(silent.bind(loopback));
        QElapsedTimer took;
        took.start();
        const auto answer = ask("example.test", Type::Mx, silent.port(), 600ms);
        QCOMPARE(answer.status, Status::TimedOut);
        QVERIFY2(took.elapsed() >= 500 && took.elapsed() < 2'900, QByteArray::number(took.elapsed()));
    }
    void survivesRubbish()
    {
        QUdpSocket rubbish;
        QVERIFY(rubbish.bind(QHostAddress(loopback), 0));
        connect(&rubbish, &QUdpSocket::readyRead, this, [&] {
            QByteArray question(512, '\0');
            QHostAddress from;
            quint16 port = 0;
            const qint64 size = rubbish.readDatagram(question.data(), question.size(), &from, &port);
            question.truncate(size);
            question[2] = char(0x84); // a reply…
            question[7] = char(0xff); // …with 255 answers, none of which is there
            rubbish.writeDatagram(question, from, port);
        });
        QCOMPARE(ask("example.test", Type::Mx, rubbish.localPort(), 600ms).status, Status::Malformed);
    }
    void refusesAnImpossibleName() { QCOMPARE(ask(QByteArray(300, 'a')).status, Status::ServerFailure); }
    void isQuietWhenTheContextIsGone()
    {
        SilentServer silent;
        QVERIFY(silent.bind(loopback));
        bool called = false;
        auto context = std::make_unique<QObject>();
        for (const quint16 port : {silent.port(), m_knot->port()})
            askAuthority({"example.test", Type::Mx, QHostAddress(loopback), port, 300ms}, context.get(), [&](auto) { called = true; });
        QCoreApplication::processEvents(); // begun, not answered
        context.reset();
        called = false;
        (void)ask("example.test", Type::Mx, silent.port(), 400ms);
        QVERIFY(!called);
    }
    void mayLoseItsContextByTheAnswer()
    {
        auto context = std::make_unique<QObject>();
        int answers = 0;
        for (int i = 0; i < 3; ++i)
            askAuthority({"example.test", Type::Mx, QHostAddress(loopback), m_knot->port()}, context.get(), [&](auto) {
                ++answers;
                context.reset();
            });
        QTRY_COMPARE(answers, 1);
    }
};
QTEST_GUILESS_MAIN(TstAuthorityQuery)
#include "tst_authority_query.moc"
