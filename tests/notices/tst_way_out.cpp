// Notices that cannot leave: by MX or by a smarthost, over loopback with a real spool. Nothing may be lost, and it must be said.
#include "notices/notices.h"
#include "support/handover_kit.h"

using namespace std::chrono_literals;
using notices::Hurdle;
using spool::RecipientState;

class TestWayOut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatNobodyCanBeReachedUntilSomebodyIs();
    void saysThatNobodyServesUs();
    void saysThatTheDnsIsAway();
    void asksAServerThatEndsSessionsByTheRetryTimes();
    void neverGoesThroughAPrimary();
    void goesAroundAPrimary();
    void logsInOverTls();
    void triesAWrongPasswordOnce();
    void sendsNoPasswordInTheClear();
    void sendsNothingWithoutAPassword();
    void sendsNothingToWhoIsNotVerified();
    void waitsForASmarthostThatIsAway();
    void takesNoSmarthostThatIsAPrimary();
    void takesNoSmarthostThatIsUs();
    void doubtsARefusalOfUs_data();
    void doubtsARefusalOfUs();
    void believesARefusalOfARecipient();

private:
    void start();
    bool keepFrom(const QList<QByteArray> &senders);
    void useSmarthost(config::TlsMode tls = config::TlsMode::Opportunistic, const QString &auth = {});
    void giveTls();
    void hurry();
    std::optional<notices::CannotLeave> problem() const;
    bool isProblem(Hurdle hurdle, qint64 waiting) const;
    bool allWaitFor(const QByteArray &reason);

    std::unique_ptr<HandOverKit> m_kit;
    std::unique_ptr<FakePrimary> m_outside; // the senders' server, or the smarthost
    std::unique_ptr<notices::Notices> m_notices;
    QString m_secret;
};

void TestWayOut::init()
{
    m_kit = std::make_unique<HandOverKit>();
    QVERIFY(m_kit->open());
    m_outside = std::make_unique<FakePrimary>();
    QVERIFY(m_outside->listen());
    m_secret = QStringLiteral("user:secret");
    m_kit->config.handover.retryFirst = 200ms;
    m_kit->config.smtp.outboundPort = m_outside->port();
    for (const char *name : {"a", "b", "c", "d"}) {
        const QByteArray host = QByteArray("mx.") + name + ".test";
        m_kit->resolver.mxs.insert(QByteArray(name) + ".test", {{10, host}});
        m_kit->resolver.hosts.insert(host, {QHostAddress::LocalHost});
    }
    m_kit->primary.rcptReply = "550 5.1.1 no such user";
}

void TestWayOut::cleanup()
{
    m_kit->handover.reset();
    m_notices.reset();
    m_kit.reset();
    m_outside.reset();
}

void TestWayOut::start()
{
    notices::Neighbours neighbours;
    neighbours.secret = [this](const QString &name) -> Result<QString> {
        return name == u"there" ? Result<QString>(m_secret) : Error{QStringLiteral("config.no-secret"), name};
    };
    neighbours.whose = [this](const QHostAddress &address, quint16 port) { return m_kit->handover->whose(address, port); };
    m_notices = std::make_unique<notices::Notices>(*m_kit->spool, m_kit->resolver, m_kit->clock, m_kit->config, QString(), std::move(neighbours));
    handover::HandOver::Setup setup;
    setup.config = m_kit->config;
    setup.failed = [this](const QList<handover::Failure> &failed) { m_notices->take(failed); };
    m_kit->handover = std::make_unique<handover::HandOver>(*m_kit->spool, m_kit->resolver, m_kit->clock, std::move(setup));
    m_kit->handover->start();
    m_notices->start();
}

bool TestWayOut::keepFrom(const QList<QByteArray> &senders)
{
    return std::ranges::all_of(senders, [this](const QByteArray &sender) { return m_kit->keep(m_kit->message({"x@firm.test"}, sender)); });
}

void TestWayOut::useSmarthost(config::TlsMode tls, const QString &auth)
{
    m_kit->config.notices.smarthost = config::Smarthost{{QStringLiteral("127.0.0.1"), m_outside->port()}, tls, {}, false, auth};
}

void TestWayOut::giveTls()
{
    const auto pair = net::selfSigned(QStringLiteral("relay.test"));
    QVERIFY(pair);
    m_outside->tls = *net::TlsServerContext::fromPem(pair->certificate, pair->key);
    m_outside->extensions += "AUTH PLAIN";
}

// Time passes: what was put off is due.
void TestWayOut::hurry()
{
    m_kit->clock.skip(6min);
    m_kit->primary.rcptReply = "550 5.1.1 no such user";
    QVERIFY(keepFrom({"later@d.test"}));
}

std::optional<notices::CannotLeave> TestWayOut::problem() const
{
    const QList<notices::CannotLeave> all = m_notices->cannotLeave();
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

// Also written down: what is only being tried would not be tried anew by what the test does next.
bool TestWayOut::isProblem(Hurdle hurdle, qint64 waiting) const
{
    const auto one = problem();
    return one && one->hurdle == hurdle && one->waiting == waiting
           && std::ranges::none_of(m_kit->rows({RecipientState::Waiting}), [](const spool::ListRow &row) { return row.last.reason.isEmpty(); });
}

bool TestWayOut::allWaitFor(const QByteArray &reason)
{
    const QList<spool::ListRow> rows = m_kit->rows({RecipientState::Waiting});
    return !rows.isEmpty() && std::ranges::all_of(rows, [&](const spool::ListRow &row) { return row.last.reason == reason; });
}

// ---- by MX

void TestWayOut::saysThatNobodyCanBeReachedUntilSomebodyIs()
{
    m_outside->stop();
    QVERIFY(keepFrom({"s@a.test", "t@a.test", "s@b.test"}));
    start();
    QTRY_VERIFY(allWaitFor("outbound.unreachable") && m_kit->rows().size() == 3);
    QVERIFY(!problem());
    QVERIFY(keepFrom({"s@c.test"}));
    QTRY_VERIFY(isProblem(Hurdle::NoRoute, 4));
    QVERIFY(problem()->since <= m_kit->clock.wall());
    QTRY_VERIFY(allWaitFor("outbound.no-route"));
    QSignalSpy changed(m_notices.get(), &notices::Notices::wayChanged);
    QVERIFY(m_outside->listen());
    QTRY_COMPARE(m_outside->mails.size(), 4);
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QVERIFY(!problem());
    QVERIFY(!changed.isEmpty());
}

void TestWayOut::saysThatNobodyServesUs()
{
    m_outside->banner = "554 5.7.1 you are on a list";
    QVERIFY(keepFrom({"s@a.test", "s@b.test", "s@c.test"}));
    start();
    QTRY_VERIFY(isProblem(Hurdle::TurnedAway, 3));
    QCOMPARE(m_kit->rows({RecipientState::Refused}).size(), 3); // the recipients at the primary, no notice
}

void TestWayOut::saysThatTheDnsIsAway()
{
    for (const char *name : {"a.test", "b.test", "c.test"})
        m_kit->resolver.statuses.insert(name, dns::Status::ServerFailure);
    QVERIFY(keepFrom({"s@a.test", "s@b.test", "s@c.test"}));
    start();
    QTRY_VERIFY(isProblem(Hurdle::NoDns, 3));
    m_kit->resolver.statuses.clear();
    QTRY_COMPARE(m_outside->mails.size(), 3);
    QTRY_VERIFY(!problem());
}

void TestWayOut::asksAServerThatEndsSessionsByTheRetryTimes()
{
    m_kit->config.handover.retryFirst = 10min;
    m_outside->mailReply = "421 4.7.0 slow down";
    QVERIFY(keepFrom({"s@a.test"}));
    start();
    QTRY_VERIFY(allWaitFor("handover.undecided"));
    const spool::ListRow row = m_kit->rows().first();
    QCOMPARE(row.attempts, 1);
    QVERIFY(*row.nextTry > m_kit->clock.wall() + 5min);
}

void TestWayOut::neverGoesThroughAPrimary()
{
    m_kit->config.smtp.outboundPort = m_kit->primary.port();
    m_kit->primary.extensions.clear();
    QVERIFY(keepFrom({"s@a.test"}));
    start();
    QTRY_VERIFY(isProblem(Hurdle::OnlyPrimary, 1));
    QCOMPARE(problem()->domain, QByteArray("a.test"));
    QTRY_VERIFY(allWaitFor("outbound.only-primary"));
    hurry(); // and not at the second try
    QTRY_VERIFY(m_kit->rows({RecipientState::Waiting}).size() == 2 && m_kit->rows().first().attempts == 2);
    QTRY_VERIFY(allWaitFor("outbound.only-primary"));
    QVERIFY(m_kit->primary.count("RCPT TO:<X@FIRM.TEST>") >= 2);
    QCOMPARE(m_kit->primary.count("RCPT TO:<S@A.TEST>"), 0);
    QVERIFY(m_kit->primary.mails.isEmpty());
}

void TestWayOut::goesAroundAPrimary()
{
    FakePrimary other;
    other.host = QStringLiteral("127.0.0.2");
    QVERIFY(other.listen(m_kit->primary.port()));
    m_kit->config.smtp.outboundPort = m_kit->primary.port();
    m_kit->resolver.mxs["a.test"] = {{10, "mx.a.test"}, {20, "second.a.test"}};
    m_kit->resolver.hosts["second.a.test"] = {QHostAddress(QStringLiteral("127.0.0.2"))};
    QVERIFY(keepFrom({"s@a.test"}));
    start();
    QTRY_COMPARE(other.mails.size(), 1);
    QVERIFY(m_notices->cannotLeave().isEmpty());
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QCOMPARE(m_kit->rows({RecipientState::Delivered}).first().last.host, "second.a.test:" + QByteArray::number(other.port()));
}

// ---- by a smarthost

void TestWayOut::logsInOverTls()
{
    giveTls();
    useSmarthost(config::TlsMode::Opportunistic, QStringLiteral("there"));
    QVERIFY(keepFrom({"s@a.test", "s@b.test"}));
    start();
    QTRY_COMPARE(m_outside->mails.size(), 2);
    QVERIFY(m_outside->mails.first().tls);
    QVERIFY(m_outside->count("AUTH PLAIN AHVZZXIAC2VJCMV0") > 0);
}

void TestWayOut::triesAWrongPasswordOnce()
{
    giveTls();
    m_outside->authReply = "535 5.7.8 no";
    useSmarthost(config::TlsMode::Opportunistic, QStringLiteral("there"));
    QVERIFY(keepFrom({"s@a.test", "t@a.test", "s@b.test", "s@c.test", "s@nowhere.test"}));
    start();
    QTRY_VERIFY(isProblem(Hurdle::SmarthostLogin, 5));
    QTRY_VERIFY(allWaitFor("outbound.smarthost-login"));
    QVERIFY(keepFrom({"s@d.test"})); // one more is marked, and does not try
    QTRY_VERIFY(isProblem(Hurdle::SmarthostLogin, 6) && allWaitFor("outbound.smarthost-login"));
    QCOMPARE(m_outside->count("AUTH"), 1);
    QCOMPARE(problem()->last.code, 535);
    for (const spool::ListRow &row : m_kit->rows({RecipientState::Waiting}))
        QCOMPARE(row.attempts, 0);
    m_notices->configure(m_kit->config); // nothing is new
    m_outside->authReply = "235 2.7.0 yes";
    m_secret = QStringLiteral("user:other");
    m_notices->configure(m_kit->config);
    QTRY_COMPARE(m_outside->mails.size(), 6);
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QVERIFY(m_notices->cannotLeave().isEmpty());
}

void TestWayOut::sendsNoPasswordInTheClear()
{
    m_outside->extensions += "AUTH PLAIN";
    useSmarthost(config::TlsMode::Opportunistic, QStringLiteral("there"));
    QVERIFY(keepFrom({"s@a.test"}));
    start();
    QTRY_VERIFY(isProblem(Hurdle::SmarthostTls, 1));
    QCOMPARE(m_outside->count("AUTH"), 0);
    QCOMPARE(m_outside->count("MAIL"), 0);
    m_outside->tlsBroken = true;
    hurry();
    QTRY_COMPARE(m_outside->connections, 2);
    QTRY_VERIFY(isProblem(Hurdle::SmarthostTls, 2));
    QCOMPARE(m_outside->count("AUTH"), 0);
    QCOMPARE(m_outside->count("MAIL"), 0);
}

void TestWayOut::sendsNothingWithoutAPassword()
{
    giveTls();
    useSmarthost(config::TlsMode::Opportunistic, QStringLiteral("not there"));
    QVERIFY(keepFrom({"s@a.test"}));
    start();
    QTRY_VERIFY(isProblem(Hurdle::SmarthostLogin, 1));
    QCOMPARE(problem()->last.reason, QByteArray("primary.no-password"));
    QCOMPARE(m_outside->connections, 0);
}

void TestWayOut::sendsNothingToWhoIsNotVerified()
{
    giveTls();
    useSmarthost(config::TlsMode::Verified);
    QVERIFY(keepFrom({"s@a.test"}));
    start();
    QTRY_VERIFY(isProblem(Hurdle::SmarthostTls, 1));
    QCOMPARE(problem()->last.reason, QByteArray("primary.certificate-not-verified"));
    QCOMPARE(m_outside->count("MAIL"), 0);
    m_kit->config.notices.smarthost->tls = config::TlsMode::Required;
    m_notices->configure(m_kit->config);
    QTRY_COMPARE(m_outside->mails.size(), 1);
    QVERIFY(m_outside->mails.first().tls);
    QVERIFY(!problem());
}

void TestWayOut::waitsForASmarthostThatIsAway()
{
    useSmarthost();
    m_outside->stop();
    QVERIFY(keepFrom({"s@a.test", "s@b.test"}));
    start();
    QTRY_VERIFY(isProblem(Hurdle::SmarthostAway, 2));
    QTRY_VERIFY(allWaitFor("outbound.smarthost-away"));
    QVERIFY(m_outside->listen());
    QTRY_COMPARE(m_outside->mails.size(), 2);
    QTRY_VERIFY(!problem());
}

void TestWayOut::takesNoSmarthostThatIsAPrimary()
{
    m_kit->config.notices.smarthost = config::Smarthost{{QStringLiteral("mx.a.test"), m_kit->primary.port()}};
    QVERIFY(keepFrom({"s@a.test"}));
    start();
    QTRY_VERIFY(isProblem(Hurdle::SmarthostIsPrimary, 1));
    QTRY_VERIFY(allWaitFor("outbound.smarthost-is-primary"));
    QVERIFY(m_kit->primary.mails.isEmpty());
}

void TestWayOut::takesNoSmarthostThatIsUs()
{
    useSmarthost();
    m_kit->config.listen = {{{QStringLiteral("*"), m_outside->port()}}};
    QVERIFY(keepFrom({"s@a.test"}));
    start();
    QTRY_VERIFY(isProblem(Hurdle::SmarthostIsUs, 1));
    QCOMPARE(m_outside->connections, 0);
}

void TestWayOut::doubtsARefusalOfUs_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("rcpt");
    const QByteArray ok = "250 2.0.0 ok";
    QTest::newRow("a login is wanted") << QByteArray("530 5.7.0 log in first") << ok;
    QTest::newRow("no empty sender") << QByteArray("553 5.7.1 not your address") << ok;
    QTest::newRow("no relaying") << ok << QByteArray("554 5.7.1 Relay access denied");
    QTest::newRow("no relaying, bare") << ok << QByteArray("550 relay not permitted");
}

void TestWayOut::doubtsARefusalOfUs()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, rcpt);
    useSmarthost();
    m_outside->mailReply = mail;
    m_outside->rcptReply = rcpt;
    QVERIFY(keepFrom({"s@a.test"}));
    start();
    QTRY_VERIFY(isProblem(Hurdle::SmarthostRefuses, 1));
    QTRY_VERIFY(allWaitFor("outbound.smarthost-refuses"));
    m_outside->mailReply = m_outside->rcptReply = "250 2.0.0 ok";
    QTRY_COMPARE(m_outside->mails.size(), 1);
    QTRY_VERIFY(!problem());
    QCOMPARE(m_kit->rows({RecipientState::Refused}).size(), 1); // at the primary
}

void TestWayOut::believesARefusalOfARecipient()
{
    useSmarthost();
    m_outside->rcptReplies = {{"s@a.test", "550 5.1.1 no such user"}};
    QVERIFY(keepFrom({"s@a.test", "s@b.test"}));
    start();
    QTRY_COMPARE(m_outside->mails.size(), 1);
    QTRY_COMPARE(m_kit->rows({RecipientState::Refused}).size(), 3); // two at the primary, and the notice
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    m_outside->rcptReplies = {{"t@a.test", "550 unknown"}}; // bare, but it takes mail from us
    QVERIFY(keepFrom({"t@a.test"}));
    QTRY_COMPARE(m_kit->rows({RecipientState::Refused}).size(), 5);
    QVERIFY(m_notices->cannotLeave().isEmpty());
}

QTEST_GUILESS_MAIN(TestWayOut)
#include "tst_way_out.moc"
