// Three days without the primary, minute by minute: what is said of them, when, and by which ways. Spool, hand-over, watch, notices, alerts and status
// are those of the service; the primary, a mail server outside and an HTTP receiver are reached over loopback. The clock is the test's.
#include <QJsonDocument>
#include <QRegularExpression>
#include "control/status.h"
#include "support/fake_primary.h"
#include "support/fake_resolver.h"
#include "support/spool_kit.h"
#include "support/web_server.h"

using namespace std::chrono_literals;
using alerts::Alerts;
using handover::PrimaryState;

namespace {

constexpr Milliseconds outage = 72h;
const QString admin = QStringLiteral("admin@elsewhere.test");

// "53:10 reminder primary.down": hours and minutes since the outage began, what is told, of which warning. Each by all ways unless it says by which.
using TimeLine = QStringList;

const TimeLine asByDefault{
    "0:05 raised primary.down",    // alerts.primaryDownAfter
    "0:10 reminder primary.down",  // alerts.reminders: 5 min later, then 1 h, 4 h, and each day
    "1:10 reminder primary.down",
    "5:10 reminder primary.down",
    "29:10 reminder primary.down",
    "53:10 reminder primary.down",
    "72:10 resolved primary.down", // alerts.overAfter
};
const TimeLine listedByDefault{"0:05 + primary.down", "72:00 - primary.down"};

QString hours(Milliseconds time)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(time).count();
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

// Something that was told, as it arrived by a way.
struct Said {
    WallTime at{};
    QString kind, code;
    std::strong_ordering operator<=>(const Said &) const = default;
};

QJsonObject jsonOf(const QByteArray &request) { return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object(); }

WallTime timeOf(const QString &text, Qt::DateFormat format)
{
    return WallTime(Milliseconds(QDateTime::fromString(text, format).toMSecsSinceEpoch()));
}

Said saidByWeb(const QByteArray &request)
{
    const QJsonObject object = jsonOf(request);
    return {timeOf(object.value("at").toString(), Qt::ISODate), object.value("kind").toString(), object.value("code").toString()};
}

// A person reads the subject; what it begins with tells the kind.
Said saidByMail(const FakePrimary::Mail &mail)
{
    const QString text = QString::fromUtf8(mail.bytes);
    const auto field = [&](const char *pattern) { return QRegularExpression(QLatin1String(pattern)).match(text).captured(1); };
    const QString subject = field("\r\nSubject: ([^\r]+)");
    const QString kind = subject.startsWith(u"Still so: ") ? "reminder" : subject.startsWith(u"It is over: ") ? "resolved" : "raised";
    return {timeOf(field("\r\nDate: ([^\r]+)"), Qt::RFC2822Date), kind, field("\\bCode:\\s+([A-Za-z0-9.-]+)\\.\\s")};
}

} // namespace

class TestAlertOutage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); } // quiet hours are by the machine's clock
    void init();
    void cleanup();
    void isToldAsItIsWritten();
    void isQuietOnceAcknowledged();
    void waitsInQuietHours();
    void isNotToldTwiceOverARestart_data();
    void isNotToldTwiceOverARestart();
    void isRememberedOverARestart();
    void tellsOfMailThatGrowsOld();
    void flappingIsNoMoreThanTheSchedule();

private:
    using Acts = QMap<QString, std::function<bool()>>; // what else happens, by "hours:minutes"

    bool openSpool();
    void start();
    void end();
    bool restart();
    bool probe(const QByteArray &domain);
    bool goDown(FakePrimary &primary, const QByteArray &domain);
    bool comeBack(FakePrimary &primary, const QByteArray &domain);
    bool take();
    void list();
    bool awaitWhatIsDue();
    bool passMinute(const Acts &acts);
    bool pass(Milliseconds time, const Acts &acts = {});
    bool passOutage(Acts acts = {});
    Milliseconds gone() const { return m_kept->clock.wall() - m_began; }
    PrimaryState stateOf(const QByteArray &domain) const;
    bool isHandedOver(const QByteArray &domain) const { return m_kept->spool->counters({spool::RouteKind::Primary, domain}).messages == 0; }
    QString cause() const { return QStringLiteral("primary/127.0.0.1:%1").arg(m_primary->port()); }
    TimeLine told() const;
    QSet<QString> sentences() const;

    std::unique_ptr<SpoolKit> m_kept;
    std::unique_ptr<FakePrimary> m_primary, m_second, m_outside;
    std::unique_ptr<WebServer> m_web;
    std::unique_ptr<FakeResolver> m_resolver;
    config::Config m_config;
    std::unique_ptr<handover::HandOver> m_handover;
    std::unique_ptr<notices::Notices> m_notices;
    std::unique_ptr<watch::Watch> m_watch;
    std::unique_ptr<Alerts> m_alerts;
    std::unique_ptr<control::Status> m_status;
    WallTime m_began{};
    QList<Said> m_desktop; // what the window was told
    TimeLine m_listed;     // what came (+) and went (-) in the list of warnings
    QStringList m_open;
    int m_mails = 8, m_taken = 0; // that come in the outage; that came
};

void TestAlertOutage::init()
{
    m_kept = std::make_unique<SpoolKit>();
    m_resolver = std::make_unique<FakeResolver>();
    m_primary = std::make_unique<FakePrimary>();
    m_second = std::make_unique<FakePrimary>();
    m_outside = std::make_unique<FakePrimary>();
    m_web = std::make_unique<WebServer>();
    QVERIFY(m_primary->listen() && m_second->listen() && m_outside->listen() && m_web->listen());
    m_resolver->mxs["elsewhere.test"] = {{10, "mail.elsewhere.test"}};
    m_resolver->hosts["mail.elsewhere.test"] = m_resolver->hosts["hook.test"] = {QHostAddress("127.0.0.1")};
    m_desktop.clear();
    m_mails = 8;
    m_taken = 0;
    m_config = {};
    m_config.hostname = QStringLiteral("mx2.firm.test");
    m_config.spool.minFree = 0; // the disk of the machine that tests is no matter
    m_config.smtp.outboundPort = m_outside->port();
    m_config.alerts.email = {admin};
    m_config.alerts.webhook = config::Webhook{QStringLiteral("http://hook.test:%1/in").arg(m_web->port()), config::WebhookFormat::Json, {}};
    m_config.domains = {config::Domain{}, config::Domain{}};
    m_config.domains[0].name = QStringLiteral("firm.test");
    m_config.domains[0].primaries = {{QStringLiteral("127.0.0.1"), m_primary->port()}};
    m_config.domains[1].name = QStringLiteral("other.test");
    m_config.domains[1].primaries = {{QStringLiteral("127.0.0.1"), m_second->port()}};
    QVERIFY(m_kept->open());
    start();
    const auto isUp = [this](const QByteArray &domain) { return stateOf(domain) == PrimaryState::Up; };
    QVERIFY(waitUntil([&] { return isUp("firm.test") && isUp("other.test") && m_alerts->isReady(); }));
    m_began = m_kept->clock.wall();
    m_open.clear();
    list();
    m_listed.clear(); // the ways are not proved
}

void TestAlertOutage::cleanup()
{
    end();
    m_kept.reset();
    m_web.reset();
    m_outside.reset();
    m_second.reset();
    m_primary.reset();
    m_resolver.reset();
}

void TestAlertOutage::start()
{
    const auto whose = [this](const QHostAddress &one, quint16 port) { return m_handover->whose(one, port); };
    const notices::Neighbours neighbours{{}, whose};
    spool::Spool &spool = *m_kept->spool;
    const FakeClock &clock = m_kept->clock;
    m_notices = std::make_unique<notices::Notices>(spool, *m_resolver, clock, m_config, QString(), neighbours);
    m_handover = std::make_unique<handover::HandOver>(
        spool, *m_resolver, clock,
        handover::HandOver::Setup{m_config, [this](const QList<handover::Failure> &failed) { m_notices->take(failed); },
                                  [this](const handover::RelayedBatch &batch) { return m_notices->relayed(batch); }, {}});
    m_notices->watch(*m_handover);
    m_handover->start();
    m_notices->start();
    m_alerts = std::make_unique<Alerts>(spool, *m_resolver, clock, m_config, neighbours);
    connect(m_alerts.get(), &Alerts::told, this, [this](const alerts::Message &one) {
        m_desktop.append({one.at, alerts::kindName(one.kind), one.about.code});
    });
    m_status = std::make_unique<control::Status>(spool, *m_handover, *m_notices, clock, m_kept->directory.path());
    m_status->setConfig(m_config);
    if (auto watching = watch::Watch::open(m_kept->directory.path(), clock)) {
        m_watch = *std::move(watching);
        m_watch->begin({spool, *m_handover, {}});
        m_status->setWatch(m_watch.get());
    }
    m_status->setAlerts(m_alerts.get());
    m_alerts->start();
}

void TestAlertOutage::end()
{
    m_status.reset();
    m_alerts.reset();
    m_watch.reset();
    m_notices.reset();
    m_handover.reset();
}

bool TestAlertOutage::restart()
{
    end();
    if (!m_kept->open())
        return false;
    start();
    return waitUntil([this] { return m_alerts->isReady(); }) && probe("firm.test");
}

PrimaryState TestAlertOutage::stateOf(const QByteArray &domain) const
{
    const QList<handover::PrimaryStatus> all = m_handover->primaries();
    const auto found = std::ranges::find(all, domain, &handover::PrimaryStatus::domain);
    return found == all.end() ? PrimaryState::Doubtful : found->state;
}

// As it does by itself, which the machine's clock and not ours would decide.
bool TestAlertOutage::probe(const QByteArray &domain)
{
    const auto probed = std::make_shared<bool>(false);
    m_handover->probe(domain, this, [probed] { *probed = true; });
    return waitUntil([&probed] { return *probed; });
}

bool TestAlertOutage::goDown(FakePrimary &primary, const QByteArray &domain)
{
    primary.stop();
    return probe(domain) && waitUntil([&] { return stateOf(domain) != PrimaryState::Up; });
}

bool TestAlertOutage::comeBack(FakePrimary &primary, const QByteArray &domain)
{
    if (!primary.listen() || !probe(domain))
        return false;
    if (!waitUntil([&] { return isHandedOver(domain); }))
        return false;
    const auto isUp = [&] { return stateOf(domain) == PrimaryState::Up; };
    for (int i = 0; i < 10 && !isUp(); ++i) { // where nothing waited, a further look proves it
        if (!probe(domain))
            return false;
    }
    return waitUntil(isUp);
}

bool TestAlertOutage::take()
{
    const QByteArray sender = "p" + QByteArray::number(++m_taken) + "@out.test";
    return bool(m_kept->keep(m_kept->message({"anna@firm.test"}, sender), "Subject: x\r\nMessage-ID: <" + sender + ">\r\n\r\nhello\r\n").result);
}

void TestAlertOutage::list()
{
    QStringList now;
    for (const alerts::Listed &one : m_status->warnings())
        now << one.warning.code;
    const auto note = [this](const QStringList &codes, const QStringList &but, char sign) {
        for (const QString &code : codes) {
            if (!but.contains(code))
                m_listed << QStringLiteral("%1 %2 %3").arg(hours(gone())).arg(QLatin1Char(sign)).arg(code);
        }
    };
    note(now, m_open, '+');
    note(m_open, now, '-');
    m_open = now;
}

// What was decided in this minute is told by all ways before the next one, and known to be.
bool TestAlertOutage::awaitWhatIsDue()
{
    const WallTime now = m_kept->clock.wall();
    const auto before = std::ranges::count_if(m_desktop, [now](const Said &one) { return one.at < now; });
    const qsizetype due = before + m_alerts->book().sent.count(now);
    const auto isSent = [&] { return m_desktop.size() >= due && m_outside->mails.size() >= due && m_web->requests.size() >= due; };
    const auto isKnown = [&] {
        const spool::Route outside{spool::RouteKind::Outside, "elsewhere.test"};
        return m_kept->spool->counters(outside).messages == 0 && m_alerts->waitingAt(m_alerts->ways().last()) == 0;
    };
    return waitUntil([&] { return isSent() && isKnown(); });
}

bool TestAlertOutage::passMinute(const Acts &acts)
{
    m_kept->clock.pass(1min);
    QCoreApplication::processEvents();
    if (m_taken < m_mails && gone() >= outage / m_mails * m_taken && !take())
        return false;
    for (const QByteArray domain : {"firm.test", "other.test"}) {
        if (stateOf(domain) == PrimaryState::Doubtful && !probe(domain)) // the second failure
            return false;
        if (stateOf(domain) == PrimaryState::Up && !waitUntil([&] { return isHandedOver(domain); })) // that takes no minute
            return false;
    }
    m_status->look();
    if (const auto act = acts.constFind(hours(gone())); act != acts.cend()) { // until then all was as it was
        if (!(*act)())
            return false;
        m_status->look();
    }
    list();
    return awaitWhatIsDue();
}

bool TestAlertOutage::pass(Milliseconds time, const Acts &acts)
{
    for (const WallTime until = m_kept->clock.wall() + time; m_kept->clock.wall() < until;) {
        if (!passMinute(acts))
            return false;
    }
    return true;
}

// The whole of it and an hour more, with `acts` in it.
bool TestAlertOutage::passOutage(Acts acts)
{
    acts.insert(hours(outage), [this] { return comeBack(*m_primary, "firm.test"); });
    return goDown(*m_primary, "firm.test") && pass(outage + 1h, acts) && m_primary->mails.size() == m_mails;
}

TimeLine TestAlertOutage::told() const
{
    QMap<Said, QStringList> all;
    for (const Said &one : m_desktop)
        all[one] << "desktop";
    for (const FakePrimary::Mail &mail : std::as_const(m_outside->mails))
        all[saidByMail(mail)] << (mail.recipients == QList{admin.toUtf8()} ? "mail" : "mail to somebody else");
    for (const QByteArray &request : std::as_const(m_web->requests))
        all[saidByWeb(request)] << "webhook";
    TimeLine line;
    for (const auto &[said, ways] : all.asKeyValueRange()) {
        const QString text = QStringLiteral("%1 %2 %3").arg(hours(said.at - m_began), said.kind, said.code);
        line << (ways == QStringList{"desktop", "mail", "webhook"} ? text : text + " by " + ways.join(u'+'));
    }
    return line;
}

// What was said, without "Still so" and the like.
QSet<QString> TestAlertOutage::sentences() const
{
    QSet<QString> all;
    for (const QByteArray &request : std::as_const(m_web->requests))
        all << jsonOf(request).value("title").toString().remove(QStringLiteral("Still so: ")).remove(QStringLiteral("It is over: "));
    return all;
}

void TestAlertOutage::isToldAsItIsWritten()
{
    m_mails = 40;
    QVERIFY(passOutage());
    QVERIFY(pass(24h)); // and nothing more
    QCOMPARE(told(), asByDefault);
    QCOMPARE(m_listed, listedByDefault);
}

void TestAlertOutage::isQuietOnceAcknowledged()
{
    const auto acknowledge = [this] { return bool(await<void>([this](auto done) { m_alerts->acknowledge(cause(), "user:jan", done); })); };
    QVERIFY(passOutage({{"2:00", acknowledge}}));
    QCOMPARE(told(), asByDefault.first(3) + asByDefault.last(1));
    QCOMPARE(m_listed, listedByDefault); // it is so, whatever a person said of it
}

// It begins at eight in the evening.
void TestAlertOutage::waitsInQuietHours()
{
    m_config.alerts.quietHours = config::QuietHours{22 * 60, 6 * 60};
    m_alerts->configure(m_config);
    m_kept->clock.pass(8h);
    m_began = m_kept->clock.wall();
    QVERIFY(passOutage({
        {"6:00", [this] { return goDown(*m_second, "other.test"); }}, // two in the night
        {"7:30", [this] { return comeBack(*m_second, "other.test"); }},
    }));
    QCOMPARE(told(), (TimeLine{
                         "0:05 raised primary.down",
                         "0:10 reminder primary.down",
                         "1:10 reminder primary.down",
                         "6:05 raised primary.down",    // the other one; its reminders would be at 6:10 and 7:10
                         "10:00 reminder primary.down", // six in the morning; it was due at 5:10
                         "10:00 resolved primary.down", // the other one
                         "34:00 reminder primary.down",
                         "58:00 reminder primary.down",
                         "72:10 resolved primary.down",
                     }));
}

void TestAlertOutage::isNotToldTwiceOverARestart_data()
{
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<TimeLine>("expected");
    QTest::newRow("before it is told") << QStringList{"0:03"} << asByDefault;
    QTest::newRow("before each reminder") << QStringList{"0:06", "1:09", "5:09", "29:09", "53:09", "71:58"} << asByDefault;
    QTest::newRow("before its end is told") << QStringList{"72:04"} // who knows what was meanwhile
                                            << asByDefault.first(6) + TimeLine{"72:14 resolved primary.down"};
}

void TestAlertOutage::isNotToldTwiceOverARestart()
{
    QFETCH(QStringList, times);
    QFETCH(TimeLine, expected);
    Acts acts;
    for (const QString &time : std::as_const(times))
        acts.insert(time, [this] { return restart(); });
    QVERIFY(passOutage(acts));
    QCOMPARE(told(), expected);
    QCOMPARE(sentences().size(), 1); // since when, and why
}

// Until it failed once more it is not known whether the primary is back.
void TestAlertOutage::isRememberedOverARestart()
{
    const auto isKnown = [this] {
        const ipc::Snapshot now = m_status->snapshot();
        const QDateTime began = QDateTime::fromMSecsSinceEpoch(m_began.time_since_epoch().count(), Qt::UTC);
        return now.primaries.first().outageSince == began && now.worst.first().code == u"primary.down";
    };
    QVERIFY(passOutage({{"30:00", [this] { return restart(); }}, {"30:02", isKnown}}));
    QCOMPARE(told(), asByDefault);
    QCOMPARE(m_listed.first(), "0:05 + primary.down");
    QCOMPARE(m_listed.last(), "72:00 - primary.down");
}

void TestAlertOutage::tellsOfMailThatGrowsOld()
{
    m_config.spool.lifetimeMax = 84h; // the first mail comes after a minute
    m_handover->configure(m_config);
    m_status->setConfig(m_config);
    QVERIFY(passOutage());
    QCOMPARE(told(), (TimeLine{
                         "0:05 raised primary.down",
                         "0:10 reminder primary.down",
                         "1:10 reminder primary.down",
                         "5:10 reminder primary.down",
                         "29:10 reminder primary.down",
                         "42:01 raised spool.old-mail",   // 50 %
                         "53:10 reminder primary.down",
                         "66:01 reminder spool.old-mail", // no Problem: once a day
                         "67:13 raised spool.old-mail",   // 80 %: a Problem
                         "68:13 reminder spool.old-mail",
                         "72:10 resolved primary.down",
                         "72:10 resolved spool.old-mail",
                     }));
    QCOMPARE(m_listed, (TimeLine{"0:05 + primary.down", "42:01 + spool.old-mail", "72:00 - primary.down", "72:00 - spool.old-mail"}));
}

// Three minutes away, three minutes there, for an hour. Each time a minute goes until it is believed.
void TestAlertOutage::flappingIsNoMoreThanTheSchedule()
{
    Acts acts;
    for (Milliseconds at = 6min; at <= 60min; at += 6min) {
        acts.insert(hours(at - 3min), [this] { return comeBack(*m_primary, "firm.test"); });
        if (at < 60min)
            acts.insert(hours(at), [this] { return goDown(*m_primary, "firm.test"); });
    }
    QVERIFY(goDown(*m_primary, "firm.test"));
    QVERIFY(pass(25h, acts));
    QCOMPARE(told(), (TimeLine{
                         "0:14 raised primary.down", // five minutes of it, in all
                         "0:19 reminder primary.down",
                         "1:07 resolved primary.down", // ten minutes after the last
                     }));
}

QTEST_GUILESS_MAIN(TestAlertOutage)
#include "tst_alert_outage.moc"
