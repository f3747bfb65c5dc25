// Who is told what of an outage: a real hand-over to a primary that comes and goes, the real way of notices to a mail server outside, a real
// HTTP receiver. The clock is the test's, all else is real, over loopback.
#include <QJsonDocument>
#include <QRegularExpression>
#include "alerts/alerts.h"
#include "support/handover_kit.h"
#include "support/web_server.h"

using namespace std::chrono_literals;
using namespace alerts;

namespace {

const QString address = QStringLiteral("admin@elsewhere.test");

QByteArray bodyOf(const QByteArray &request) { return request.mid(request.indexOf("\r\n\r\n") + 4); }
QJsonObject jsonOf(const QByteArray &request) { return QJsonDocument::fromJson(bodyOf(request)).object(); }

} // namespace

class TestAlerts : public QObject {
    Q_OBJECT

    std::unique_ptr<HandOverKit> kit;
    std::unique_ptr<FakePrimary> outside;
    std::unique_ptr<WebServer> web;
    std::unique_ptr<notices::Notices> notices;
    std::unique_ptr<Alerts> alerts;
    QStringList events; // "raised primary.down"
    quint16 primaryPort = 0;

    notices::Neighbours neighbours()
    {
        return {[](const QString &name) { return name == u"hook" ? Result<QString>(QStringLiteral("t0ken")) : Error{QStringLiteral("config.no-secret"), name}; },
                [this](const QHostAddress &one, quint16 port) { return kit->handover->whose(one, port); }};
    }
    void startAlerts()
    {
        alerts = std::make_unique<Alerts>(*kit->spool, kit->resolver, kit->clock, kit->config, neighbours());
        connect(alerts.get(), &Alerts::told, this, [this](const Message &message) { events << kindName(message.kind) + ' ' + message.about.code; });
        alerts->start();
    }
    void startAll()
    {
        notices = std::make_unique<notices::Notices>(*kit->spool, kit->resolver, kit->clock, kit->config, QString(), neighbours());
        kit->handover = std::make_unique<handover::HandOver>(
            *kit->spool, kit->resolver, kit->clock,
            handover::HandOver::Setup{kit->config, [this](const QList<handover::Failure> &failed) { notices->take(failed); },
                                      [this](const handover::RelayedBatch &batch) { return notices->relayed(batch); }, {}});
        notices->watch(*kit->handover);
        kit->handover->start();
        notices->start();
        startAlerts();
    }
    void endAll()
    {
        alerts.reset();
        notices.reset();
        kit->handover.reset();
    }
    bool reopen() // as after a crash: nothing was told to end
    {
        endAll();
        kit->spool.reset();
        spool::Spool::Options options;
        options.directory = kit->directory.path();
        options.minFree = options.reserve = 0;
        auto opened = spool::Spool::open(options, kit->clock);
        if (opened)
            kit->spool = *std::move(opened);
        if (!kit->spool)
            return false;
        startAll();
        return QTest::qWaitFor([this] { return alerts->isReady(); }, 60'000);
    }
    QList<Warning> conditions() const
    {
        Facts facts;
        facts.now = kit->clock.wall();
        facts.primaries = kit->handover->primaries();
        facts.primaryDownAfter = kit->config.alerts.primaryDownAfter;
        facts.ways = alerts->wayTroubles();
        return openWarnings(facts);
    }
    void pass(Milliseconds time)
    {
        for (Milliseconds gone = 0ms; gone < time; gone += 10s) {
            kit->clock.skip(10s);
            alerts->look(conditions());
        }
    }
    bool comesBack()
    {
        if (!kit->primary.listen(primaryPort))
            return false;
        kit->clock.skip(2s);
        return QTest::qWaitFor([this] { return kit->isUp(); }, 60'000);
    }
    QStringList posted() const
    {
        QStringList all;
        for (const QByteArray &request : web->requests)
            all << jsonOf(request).value("kind").toString() + ' ' + jsonOf(request).value("code").toString();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        events.clear();
        kit = std::make_unique<HandOverKit>();
        QVERIFY(kit->open());
        primaryPort = kit->primary.port();
        outside = std::make_unique<FakePrimary>();
        QVERIFY(outside->listen());
        web = std::make_unique<WebServer>();
        QVERIFY(web->listen());
        kit->resolver.mxs["elsewhere.test"] = {{10, "mail.elsewhere.test"}};
        kit->resolver.hosts["mail.elsewhere.test"] = {QHostAddress("127.0.0.1")};
        kit->resolver.hosts["hook.test"] = {QHostAddress("127.0.0.1")};
        kit->config.smtp.outboundPort = outside->port();
        kit->config.alerts.email = {address};
        kit->config.alerts.webhook = config::Webhook{QStringLiteral("http://hook.test:%1/in").arg(web->port()), config::WebhookFormat::Json, {}};
        startAll();
        QTRY_VERIFY(kit->isUp() && alerts->isReady());
    }
    void cleanup()
    {
        endAll();
        web.reset();
        outside.reset();
        kit.reset();
    }

    void anOutageFromItsBeginningToItsEnd()
    {
        QVERIFY(kit->goDown());
        pass(3min + 40s);
        QVERIFY(events.isEmpty());
        pass(2min);
        QTRY_COMPARE(events, QStringList{"raised primary.down"});
        QTRY_COMPARE(outside->mails.size(), 1);
        QTRY_COMPARE(posted(), QStringList{"raised primary.down"});

        const FakePrimary::Mail mail = outside->mails.first();
        QCOMPARE(mail.recipients, QList<QByteArray>{address.toUtf8()});
        QVERIFY(mail.sender.isEmpty());
        for (const char *line : {"\r\nAuto-Submitted: auto-generated\r\n", "\r\nMessage-ID: <alert.", "\r\nDate: ", "\r\nTo: <admin@elsewhere.test>\r\n", "has not answered"})
            QVERIFY2(mail.bytes.contains(line), line);
        const QJsonObject hook = jsonOf(web->requests.first());
        QCOMPARE(hook.value("severity").toString(), QStringLiteral("problem"));
        QCOMPARE(hook.value("host").toString(), QStringLiteral("mx2.firm.test"));
        QVERIFY(hook.value("text").toString().contains("has not answered"));
        QVERIFY(web->requests.first().startsWith("POST /in HTTP/1.1\r\n"));

        for (int i = 0; i < 9; ++i) { // it comes and goes for an hour
            QVERIFY(comesBack());
            pass(3min);
            QVERIFY(kit->goDown());
            pass(3min);
        }
        QTRY_COMPARE(outside->mails.size(), events.size());
        QVERIFY2(events.size() <= 3, qPrintable(events.join(u',')));
        QVERIFY(!events.contains("resolved primary.down"));

        QVERIFY(comesBack());
        const qsizetype before = events.size();
        pass(25min);
        QTRY_COMPARE(events.mid(before), QStringList{"resolved primary.down"});
        QTRY_COMPARE(outside->mails.size(), events.size());
        QTRY_COMPARE(posted().size(), events.size());
        QCOMPARE(posted().last(), QStringLiteral("resolved primary.down"));
        QVERIFY(outside->mails.last().bytes.contains("It is over"));
        pass(48h);
        QCOMPARE(events.size(), before + 1);
    }
    void aCrashTellsNobodyTwiceAndForgetsNothing()
    {
        outside->stop(); // nothing can be sent
        web->silent = true;
        QVERIFY(kit->goDown());
        pass(6min);
        QTRY_COMPARE(events.size(), 1); // decided, kept
        QTRY_COMPARE(web->requests.size(), 1); // under way
        QVERIFY(reopen());
        QTRY_COMPARE_WITH_TIMEOUT(kit->state(), handover::PrimaryState::Doubtful, 60'000);
        web->silent = false;
        QVERIFY(outside->listen(kit->config.smtp.outboundPort));
        kit->clock.skip(11s);
        QTRY_COMPARE_WITH_TIMEOUT(kit->state(), handover::PrimaryState::Down, 60'000);
        alerts->look(conditions());
        kit->clock.skip(2min); // the mail's next try
        kit->spool->setDueNow({spool::RouteKind::Outside, "elsewhere.test"});
        QTRY_COMPARE_WITH_TIMEOUT(outside->mails.size(), 1, 60'000);
        QTRY_COMPARE(web->requests.size(), 2);
        QCOMPARE(jsonOf(web->requests.at(0)).value("id"), jsonOf(web->requests.at(1)).value("id")); // a receiver can tell
        QTRY_COMPARE(alerts->waitingAt(alerts->ways().last()), 0); // the receiver has it, and this one knows
        QTRY_COMPARE(kit->spool->counters().messages, 0);
        pass(1min);
        QCOMPARE(events.size(), 1);
        QVERIFY(reopen()); // and what was sent is not sent again
        QTRY_VERIFY_WITH_TIMEOUT(!kit->handover->primaries().first().lastFailure.reason.isEmpty(), 60'000);
        kit->clock.skip(11s);
        QTRY_COMPARE_WITH_TIMEOUT(kit->state(), handover::PrimaryState::Down, 60'000);
        pass(1min);
        QCOMPARE(outside->mails.size(), 1);
        QCOMPARE(web->requests.size(), 2);
        QVERIFY(alerts->book().causes.value("primary/127.0.0.1:" + QString::number(primaryPort)).told);
    }
    void aDecisionIsKeptOverARestart()
    {
        QVERIFY(kit->goDown());
        pass(6min);
        QTRY_COMPARE(events.size(), 1);
        const QString cause = alerts->book().causes.keys().filter("primary/").value(0);
        std::optional<Result<void>> done;
        alerts->acknowledge(cause, "user:jan", [&](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done && *done);
        done.reset();
        alerts->acknowledge("nothing", "user:jan", [&](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done);
        QCOMPARE(done->error().code, QStringLiteral("warnings.no-such-cause"));
        QVERIFY(reopen());
        QVERIFY(alerts->book().causes.value(cause).acknowledged);
        QTRY_VERIFY_WITH_TIMEOUT(!kit->handover->primaries().first().lastFailure.reason.isEmpty(), 60'000);
        kit->clock.skip(11s);
        QTRY_COMPARE_WITH_TIMEOUT(kit->state(), handover::PrimaryState::Down, 60'000);
        pass(26h);
        QCOMPARE(events.size(), 1);
    }
    void aWayIsProvedByItsCode_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("mail") << address;
        QTest::newRow("webhook") << QStringLiteral("webhook");
    }
    void aWayIsProvedByItsCode()
    {
        QFETCH(QString, way);
        const auto ask = [this](auto call) {
            std::optional<Result<void>> done;
            call([&done](const Result<void> &result) { done = result; });
            (void)QTest::qWaitFor([&done] { return done.has_value(); }, 60'000);
            return !done ? QStringLiteral("no answer") : *done ? QString() : done->error().code;
        };
        const auto confirm = [&](const QString &code) { return ask([&](const auto &done) { alerts->confirm(way, code, "user:jan", done); }); };
        const auto test = [&](const QString &name) { return ask([&](const auto &done) { alerts->test(name, "user:jan", done); }); };
        const auto isProved = [&] { return std::ranges::find(alerts->ways(), way, &Way::name)->proved.has_value(); };
        QCOMPARE(conditions().size(), 2);
        QCOMPARE(confirm("123456"), QStringLiteral("alerts.no-test"));
        QCOMPARE(test("nobody@elsewhere.test"), QStringLiteral("alerts.no-such-way"));
        QCOMPARE(test(way), QString());
        if (way == address)
            QTRY_COMPARE(outside->mails.size(), 1);
        else
            QTRY_COMPARE(web->requests.size(), 1);
        const QString said = way == address ? QString::fromUtf8(outside->mails.first().bytes) : QString::fromUtf8(bodyOf(web->requests.first()));
        const QString code = QRegularExpression(QStringLiteral("\\b[0-9]{6}\\b")).match(way == address ? said.section("\r\nSubject: ", 1).section(": ", 1) : jsonOf(web->requests.first()).value("code").toString()).captured();
        QVERIFY2(!code.isEmpty(), qPrintable(said));
        QCOMPARE(confirm(code == u"000000" ? "000001" : "000000"), QStringLiteral("alerts.wrong-code"));
        QVERIFY(!isProved());
        QVERIFY(reopen());
        QCOMPARE(confirm(code), QString());
        QVERIFY(isProved());
        QVERIFY(reopen());
        QVERIFY(isProved());
        QCOMPARE(std::ranges::count_if(conditions(), [&](const Warning &one) { return one.subject == way; }), 0);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(test(way), QString());
        QCOMPARE(test(way), QStringLiteral("alerts.too-many-tests"));

        kit->config.alerts.email = {QStringLiteral("other@elsewhere.test")};
        kit->config.alerts.webhook->url += QStringLiteral("/other");
        alerts->configure(kit->config);
        QCOMPARE(std::ranges::count_if(alerts->ways(), [](const Way &one) { return one.proved.has_value(); }), 0);
    }
    void anAddressBehindThePrimaryIsRefused()
    {
        kit->resolver.mxs["elsewhere.test"] = {{10, "mail.firm.test"}};
        kit->resolver.hosts["mail.firm.test"] = {QHostAddress("127.0.0.1")};
        kit->config.smtp.outboundPort = primaryPort;
        alerts->configure(kit->config);
        std::optional<Result<void>> done;
        alerts->test(address, "user:jan", [&](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done);
        QCOMPARE(done->error().code, QStringLiteral("alerts.behind-primary"));
        QVERIFY(outside->mails.isEmpty() && kit->primary.mails.isEmpty());
    }
    void aWebhookThatNeverAnswersHoldsNothingUp()
    {
        web->silent = true;
        QVERIFY(kit->goDown());
        pass(6min);
        QTRY_COMPARE(outside->mails.size(), 1);
        QTRY_COMPARE(web->requests.size(), 1);
        QVERIFY(comesBack());
        pass(11min);
        QTRY_COMPARE(outside->mails.size(), 2); // raised, resolved
        QCOMPARE(web->requests.size(), 1);
        QCOMPARE(alerts->waitingAt(alerts->ways().last()), 2);
    }
    void aWebhookThatRefusesIsTriedAgainForADay()
    {
        web->reply = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
        kit->config.alerts.email.clear();
        alerts->configure(kit->config);
        QVERIFY(kit->goDown());
        pass(6min);
        QTRY_VERIFY(alerts->ways().first().failsSince);
        QCOMPARE(alerts->ways().first().reason.value("code").toString(), QStringLiteral("alerts.web-status"));
        pass(1h);
        QVERIFY(std::ranges::any_of(listed({}, conditions(), kit->clock.wall()), [](const Listed &one) { return one.warning.code == u"alerts.cannot-send"; }));
        QTRY_VERIFY_WITH_TIMEOUT(web->requests.size() >= 2, 60'000); // five seconds later
        kit->clock.skip(25h);
        QTRY_COMPARE_WITH_TIMEOUT(alerts->waitingAt(alerts->ways().first()), 0, 60'000);
        web->reply = "HTTP/1.1 204 No Content\r\n\r\n";
        alerts->look(conditions());
        QTRY_VERIFY_WITH_TIMEOUT(!alerts->ways().first().failsSince, 60'000); // the next reminder gets there
    }
    void theTokenAndNtfy()
    {
        kit->config.alerts.webhook->format = config::WebhookFormat::Ntfy;
        kit->config.alerts.webhook->url = QStringLiteral("http://hook.test:%1/base/mytopic").arg(web->port());
        kit->config.alerts.webhook->secret = QStringLiteral("hook");
        alerts->configure(kit->config);
        QVERIFY(kit->goDown());
        pass(6min);
        QTRY_COMPARE(web->requests.size(), 1);
        QVERIFY(web->requests.first().startsWith("POST /base/ HTTP/1.1\r\n"));
        QVERIFY2(web->requests.first().toLower().contains("\r\nauthorization: bearer t0ken\r\n"), web->requests.first());
        QCOMPARE(jsonOf(web->requests.first()).value("topic").toString(), QStringLiteral("mytopic"));
        QCOMPARE(jsonOf(web->requests.first()).value("priority").toInt(), 5);
    }
    void tellsOfAMovedClock()
    {
        alerts->look(conditions());
        kit->clock.jump(-3h);
        alerts->look(conditions());
        QVERIFY(alerts->clockJump());
        QVERIFY(std::chrono::abs(alerts->clockJump()->by + 3h) < 10s);
    }
    void tellsSleepFromAMovedClock()
    {
        Milliseconds slept = 100h; // before we were started
        alerts->setSlept([&slept] { return slept; });
        alerts->look(conditions());
        kit->clock.jump(2h);
        slept += 2h;
        alerts->look(conditions());
        QVERIFY(alerts->clockJump() && alerts->clockJump()->isSleep);
        QVERIFY(std::chrono::abs(alerts->clockJump()->by - 2h) < 10s);
        kit->clock.jump(3h);
        alerts->look(conditions());
        QVERIFY(!alerts->clockJump()->isSleep);
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
