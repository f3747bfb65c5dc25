#include <QTest>
#include "alerts/warning_book.h"

using namespace std::chrono_literals;
using namespace alerts;
using handover::PrimaryState;

namespace {

const WallTime now(1'800'000'000s);

Facts calm()
{
    Facts facts;
    facts.now = now;
    facts.dataDirectory = QStringLiteral("/data");
    facts.minFree = 500;
    facts.freeBytes = 100'000;
    facts.lifetimeMax = 720h;
    return facts;
}

handover::PrimaryStatus primary(PrimaryState state, std::optional<WallTime> outageSince, const char *host = "mail.firm.test:25")
{
    handover::PrimaryStatus status;
    status.domain = "firm.test";
    status.host = host;
    status.state = state;
    status.outageSince = outageSince;
    return status;
}

QStringList codes(const Facts &facts)
{
    QStringList all;
    for (const Listed &one : listed({}, openWarnings(facts), facts.now)) // those whose delay is over
        all += one.warning.code;
    return all;
}

} // namespace

class TestWarnings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysNothingWhenAllIsWell() { QVERIFY(codes(calm()).isEmpty()); }
    void warnsOfAnOutageAfterFiveMinutes();
    void knowsAnOutageThatLastsFromTheFirstDoubtOn();
    void warnsOnceOfASharedPrimary();
    void warnsOfAPrimaryThatRefusesUs();
    void warnsAtOnceOfWhatTimeDoesNotHeal_data();
    void warnsAtOnceOfWhatTimeDoesNotHeal();
    void tellsOfANewKeyWithoutAlarm();
    void warnsOfMailThatComesBack();
    void warnsOfRoutes();
    void warnsOfTheDisk_data();
    void warnsOfTheDisk();
    void warnsOfOldMail_data();
    void warnsOfOldMail();
    void warnsOfOldMailOfEachDomainAndInSteps();
    void warnsOfSources_data();
    void warnsOfSources();
    void letsASourceBeReadFirst();
    void warnsOfNoticesThatCannotLeave();
    void warnsOfCertificates_data();
    void warnsOfCertificates();
    void warnsOfAnEndingCertificateInSteps();
    void blamesAnOutageForTheRoutesOfItsDomain();
    void warnsOfMailThatWaitsAlthoughThePrimaryIsUp_data();
    void warnsOfMailThatWaitsAlthoughThePrimaryIsUp();
    void findingsOfOneCodeAreOneCause();
    void aChangedAnswerIsACauseOfItsOwn();
    void warnsOfAMovedClockForAnHour();
    void warnsOfASleepThatIsToCome();
    void warnsOfCrashesOfOurOwn();
    void tellsForHowLongWeWereAway();
    void warnsOfWaysThatAreNotProvedOrFail();
    void warnsOfHeldMailInFourSteps_data();
    void warnsOfHeldMailInFourSteps();
    void putsTheWorstAndOldestFirst();
    void isBounded();
};

void TestWarnings::warnsOfAnOutageAfterFiveMinutes()
{
    Facts facts = calm();
    facts.primaries = {primary(PrimaryState::Down, now - 299s)};
    QVERIFY(codes(facts).isEmpty());
    facts.primaries = {primary(PrimaryState::Down, now - 300s)};
    QCOMPARE(codes(facts), QStringList{"primary.down"});
    const Warning warning = openWarnings(facts).first();
    QCOMPARE(warning.severity, Severity::Problem);
    QCOMPARE(warning.subject, QStringLiteral("mail.firm.test:25"));
    QCOMPARE(warning.since, now - 300s);
    facts.primaries = {primary(PrimaryState::Up, {})};
    QVERIFY(codes(facts).isEmpty());
}

void TestWarnings::knowsAnOutageThatLastsFromTheFirstDoubtOn()
{
    Facts facts = calm();
    facts.primaries = {primary(PrimaryState::Doubtful, now - 3h)}; // as after a restart
    QCOMPARE(codes(facts), QStringList{"primary.down"});
    facts.primaries = {primary(PrimaryState::Doubtful, now - 1s)};
    QVERIFY(codes(facts).isEmpty());
    facts.primaries = {primary(PrimaryState::Doubtful, {})};
    QVERIFY(openWarnings(facts).isEmpty());
}

void TestWarnings::warnsOnceOfASharedPrimary()
{
    Facts facts = calm();
    facts.primaries = {primary(PrimaryState::Down, now - 1h), primary(PrimaryState::Down, now - 1h)};
    QCOMPARE(openWarnings(facts).size(), 1);
}

void TestWarnings::warnsOfAPrimaryThatRefusesUs()
{
    Facts facts = calm();
    facts.primaries = {primary(PrimaryState::Up, {})};
    facts.primaries[0].lastFailure = {now - 1min, "mail.firm.test:25", 554, "5.7.1", "go away", "primary.refuses-us"};
    QCOMPARE(codes(facts), QStringList{"primary.refuses-us"});
    QCOMPARE(openWarnings(facts).first().parameters.value(QStringLiteral("text")).toString(), QStringLiteral("go away"));
}

void TestWarnings::warnsAtOnceOfWhatTimeDoesNotHeal_data()
{
    QTest::addColumn<QByteArray>("reason");
    for (const char *reason : {"primary.is-us", "primary.source-not-usable", "primary.certificate-not-verified", "primary.key-not-trusted",
                               "primary.tls-not-offered", "primary.login-not-offered", "primary.login-refused", "primary.no-password"})
        QTest::newRow(reason) << QByteArray(reason);
}

void TestWarnings::warnsAtOnceOfWhatTimeDoesNotHeal()
{
    QFETCH(QByteArray, reason);
    Facts facts = calm();
    facts.primaries = {primary(PrimaryState::Doubtful, {})};
    facts.primaries[0].lastFailure = {now - 1s, "mail.firm.test:25", 535, "5.7.8", "no", reason};
    QCOMPARE(codes(facts), QStringList{QString::fromLatin1(reason)});
    QCOMPARE(openWarnings(facts).first().severity, Severity::Problem);
    facts.primaries[0].lastFailure.reason = "primary.timed-out";
    QVERIFY(codes(facts).isEmpty());
}

void TestWarnings::tellsOfANewKeyWithoutAlarm()
{
    Facts facts = calm();
    facts.primaries = {primary(PrimaryState::Up, {})};
    facts.primaries[0].newPin = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    QCOMPARE(codes(facts), QStringList{"primary.new-key"});
    QCOMPARE(openWarnings(facts).first().severity, Severity::Info);
    QCOMPARE(openWarnings(facts).first().parameters.value(QStringLiteral("pin")).toString(), QStringLiteral("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="));
}

void TestWarnings::warnsOfMailThatComesBack()
{
    Facts facts = calm();
    facts.loops = {{QStringLiteral("firm.test"), now - 1h}};
    QCOMPARE(codes(facts), QStringList{"loop.came-back"});
    QCOMPARE(openWarnings(facts).first().severity, Severity::Problem);
    QCOMPARE(openWarnings(facts).first().subject, QStringLiteral("firm.test"));
}

void TestWarnings::warnsOfRoutes()
{
    Facts facts = calm();
    facts.routes = {{"firm.test", "route.null-mx", now - 1h, true}};
    QCOMPARE(codes(facts), QStringList{"route.null-mx"});
}

void TestWarnings::warnsOfTheDisk_data()
{
    QTest::addColumn<qint64>("free");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("plenty") << qint64(2000) << QStringList{};
    QTest::newRow("getting low") << qint64(1999) << QStringList{"disk.low"};
    QTest::newRow("still enough") << qint64(500) << QStringList{"disk.low"};
    QTest::newRow("full") << qint64(499) << QStringList{"disk.full"};
}

void TestWarnings::warnsOfTheDisk()
{
    QFETCH(qint64, free);
    Facts facts = calm();
    facts.freeBytes = free;
    QTEST(codes(facts), "codes");
}

void TestWarnings::warnsOfOldMail_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("percent"); // 0: no warning
    QTest::newRow("young") << 359 << 0;
    QTest::newRow("nothing") << -1 << 0;
    QTest::newRow("half") << 360 << 50;
    QTest::newRow("nearly four fifths") << 575 << 50;
    QTest::newRow("four fifths") << 576 << 80;
    QTest::newRow("not yet nearly over") << 683 << 80;
    QTest::newRow("nearly over") << 684 << 95;
    QTest::newRow("over") << 800 << 95;
}

void TestWarnings::warnsOfOldMail()
{
    QFETCH(int, hours);
    Facts facts = calm();
    const spool::Route firm{spool::RouteKind::Primary, "firm.test"}, outside{spool::RouteKind::Outside, "out.test"};
    if (hours >= 0)
        facts.oldest = {{firm, {}, std::chrono::hours(hours)}, {outside, {}, std::chrono::hours(hours)}}; // its arrival does not count
    const QList<Warning> warnings = openWarnings(facts);
    QTEST(warnings.isEmpty() ? 0 : warnings.first().parameters.value(QStringLiteral("percent")).toInt(), "percent");
    QVERIFY(warnings.size() <= 1);
}

void TestWarnings::warnsOfOldMailOfEachDomainAndInSteps()
{
    const auto oldest = [](const char *domain, int days) {
        return spool::Oldest{{spool::RouteKind::Primary, domain}, now - days * 24h, days * 24h};
    };
    Facts facts = calm();
    facts.oldest = {oldest("half.test", 16), oldest("four.test", 25), oldest("five.test", 29), oldest("young.test", 1)};
    QMap<QString, int> steps;
    for (const Warning &warning : openWarnings(facts)) {
        QCOMPARE(warning.code, QStringLiteral("spool.old-mail"));
        steps.insert(warning.subject, warning.parameters.value(QStringLiteral("step")).toInt());
    }
    QCOMPARE(steps, (QMap<QString, int>{{"half.test", 1}, {"four.test", 2}, {"five.test", 3}}));
    facts.oldest = {oldest("half.test", 16)};
    const Warning half = openWarnings(facts).first();
    QCOMPARE(half.severity, Severity::Attention);
    QCOMPARE(half.since, now - 24h);
    QCOMPARE(half.parameters.value(QStringLiteral("until")).toString(), QStringLiteral("2027-01-29T08:00:00.000Z"));
    facts.oldest.clear();
    QVERIFY(openWarnings(facts).isEmpty());
}

void TestWarnings::warnsOfSources_data()
{
    QTest::addColumn<int>("readHoursAgo"); // -1: never
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<int>("failsForHours"); // -1: it does not
    QTest::addColumn<bool>("isDoubted");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("severity");
    const auto row = [](const char *name, int read, bool complete, int fails, bool doubted, const char *code, Severity severity = Severity::Attention) {
        QTest::newRow(name) << read << complete << fails << doubted << QString::fromLatin1(code) << int(severity);
    };
    row("read", 1, true, -1, false, "");
    row("never yet", -1, true, -1, false, "");
    row("fails for some hours", 23, true, 22, false, "");
    row("fails for a day", 24, true, 23, false, "directory.source-fails");
    row("fails since the restart a minute ago, last read yesterday", 24, true, 0, false, "directory.source-fails");
    row("was never read, fails for some hours", -1, true, 23, false, "");
    row("was never read, fails for a day", -1, true, 24, false, "directory.source-fails");
    row("fails for five days", 120, true, 119, false, "directory.source-ends", Severity::Problem);
    row("fails for five days, not complete", 120, false, 119, false, "directory.source-fails");
    row("was not read for five days", 120, true, -1, false, "directory.source-ages", Severity::Problem);
    row("was not read for nearly five days", 119, true, -1, false, "");
    row("was not read for five days, not complete", 120, false, -1, false, "");
    row("is doubted", 1, true, -1, true, "directory.source-shrunk");
    row("is doubted for five days", 120, true, -1, true, "directory.source-shrunk", Severity::Problem);
    row("is doubted and fails for a day", 24, true, 23, true, "directory.source-fails");
}

void TestWarnings::warnsOfSources()
{
    QFETCH(int, readHoursAgo);
    QFETCH(int, failsForHours);
    QFETCH(bool, isDoubted);
    QFETCH(QString, code);
    QFETCH(bool, isComplete);
    Facts facts = calm();
    directory::SourceReport source{"firm.test", "file", "/srv/staff.csv", isComplete, {}, now, {}, {}, {}, 0, 0, 0, now};
    if (readHoursAgo >= 0)
        source.readAt = now - std::chrono::hours(readHoursAgo);
    if (failsForHours >= 0) {
        source.error = Error{"directory.source-missing", {}};
        source.failingSince = now - std::chrono::hours(failsForHours);
    }
    if (isDoubted)
        source.doubted = directory::ShrinkGuard::Doubted{10, 100, 7, {}, 1};
    facts.sources = {source};
    const QList<Warning> warnings = openWarnings(facts);
    QCOMPARE(warnings.size(), code.isEmpty() ? 0 : 1);
    if (code.isEmpty())
        return;
    QCOMPARE(warnings.first().code, code);
    QTEST(int(warnings.first().severity), "severity");
    QCOMPARE(warnings.first().subject, "firm.test file");
    QVERIFY(warnings.first().since <= now);
    QCOMPARE(warnings.first().parameters.value("reason").isObject(), source.error && code != u"directory.source-shrunk");
}

void TestWarnings::letsASourceBeReadFirst()
{
    Facts facts = calm();
    directory::SourceReport source{"firm.test", "file", "/srv/staff.csv", true, now - 144h, {}, {}, {}, {}, 0, 0, 0, now - 14min};
    facts.sources = {source};
    QVERIFY(codes(facts).isEmpty());
    facts.sources.first().since = now - 15min; // it hangs
    QCOMPARE(codes(facts), QStringList{"directory.source-ages"});
}

void TestWarnings::warnsOfNoticesThatCannotLeave()
{
    using notices::Hurdle;
    Facts facts = calm();
    const spool::Attempt said{now, "relay.test:587", 535, "5.7.8", "no such user", "primary.login-refused"};
    facts.notices = {{Hurdle::OnlyPrimary, now - 5min, "b.test", 25, {}, 2}, {Hurdle::SmarthostLogin, now - 1min, {}, 587, said, 7}};
    const QList<Warning> warnings = openWarnings(facts);
    QCOMPARE(warnings.size(), 2);
    QCOMPARE(warnings.at(0).code, "notices.smarthost-login");
    QCOMPARE(warnings.at(0).severity, Severity::Problem);
    QCOMPARE(warnings.at(0).subject, "relay.test:587");
    QCOMPARE(warnings.at(0).since, now - 1min);
    QCOMPARE(warnings.at(0).parameters.value("waiting").toInt(), 7);
    QCOMPARE(warnings.at(0).parameters.value("text").toString(), "no such user");
    QCOMPARE(warnings.at(0).parameters.value("reason").toObject().value("code").toString(), "primary.login-refused");
    QCOMPARE(warnings.at(1).code, "notices.only-primary");
    QCOMPARE(warnings.at(1).severity, Severity::Attention);
    QCOMPARE(warnings.at(1).subject, "b.test");
}

void TestWarnings::warnsOfCertificates_data()
{
    QTest::addColumn<bool>("inUse");
    QTest::addColumn<bool>("isForUs");
    QTest::addColumn<int>("hoursLeft");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("good") << true << true << 24 * 90 << false << QStringList{};
    QTest::newRow("21 days and a bit") << true << true << 24 * 21 + 1 << false << QStringList{};
    QTest::newRow("21 days") << true << true << 24 * 21 << false << QStringList{"TLS-103"};
    QTest::newRow("13 days") << true << true << 24 * 13 << false << QStringList{"TLS-103"};
    QTest::newRow("over") << true << true << -1 << false << QStringList{"TLS-102"};
    QTest::newRow("bad new one") << true << true << 24 * 90 << true << QStringList{"TLS-100"};
    QTest::newRow("bad from the start") << false << false << 0 << true << QStringList{"TLS-101"};
    QTest::newRow("for another name") << true << false << 24 * 90 << false << QStringList{"TLS-104"};
    QTest::newRow("over, and the new one bad") << true << true << -1 << true << QStringList{"TLS-102", "TLS-100"};
}

void TestWarnings::warnsOfCertificates()
{
    QFETCH(bool, inUse);
    QFETCH(bool, isForUs);
    QFETCH(int, hoursLeft);
    QFETCH(bool, refused);
    Facts facts = calm();
    facts.hostname = QStringLiteral("mx2.firm.test");
    net::CertificateState state{QStringLiteral("/etc/x.pem"), inUse, now + std::chrono::hours(hoursLeft), isForUs, {}, now};
    if (refused)
        state.refused = Error{QStringLiteral("tls.bad-key"), QStringLiteral("not PEM")};
    facts.certificates = {state};
    QTEST(codes(facts), "wanted");
}

void TestWarnings::warnsOfAnEndingCertificateInSteps()
{
    Facts facts = calm();
    for (const auto &[hoursLeft, step, severity] : {std::tuple(24 * 21, 1, Severity::Attention), std::tuple(24 * 7 + 1, 1, Severity::Attention),
                                                    std::tuple(24 * 7, 2, Severity::Attention), std::tuple(24, 3, Severity::Problem), std::tuple(-1, 4, Severity::Problem)}) {
        facts.certificates = {{QStringLiteral("/etc/x.pem"), true, now + std::chrono::hours(hoursLeft), true, {}, now}};
        const Warning warning = openWarnings(facts).value(0);
        QCOMPARE(warning.parameters.value("step").toInt(), step);
        QCOMPARE(warning.severity, severity);
        QCOMPARE(warning.cause, QStringLiteral("certificate//etc/x.pem"));
    }
}

void TestWarnings::blamesAnOutageForTheRoutesOfItsDomain()
{
    Facts facts = calm();
    facts.primaries = {primary(PrimaryState::Down, now - 4min)};
    facts.routes = {{"firm.test", "route.dns-failed", now - 4min, true}, {"other.test", "route.no-mx", now, false}};
    QCOMPARE(codes(facts), QStringList{"route.no-mx"}); // the first waits with its primary
    facts.now += 1min;
    const QList<Warning> open = openWarnings(facts);
    QCOMPARE(codes(facts).size(), 3);
    QCOMPARE(QSet<QString>({open.at(0).cause, open.at(1).cause, open.at(2).cause}), QSet<QString>({"primary/mail.firm.test:25", "route/other.test"}));
    facts.primaryDownAfter = 10min;
    QCOMPARE(codes(facts), QStringList{"route.no-mx"});
}

void TestWarnings::warnsOfMailThatWaitsAlthoughThePrimaryIsUp_data()
{
    QTest::addColumn<int>("age"); // minutes
    QTest::addColumn<int>("up");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("old") << 240 << 240 << 1 << true;
    QTest::newRow("not yet") << 239 << 600 << 1 << false;
    QTest::newRow("of an outage that is over") << 3000 << 239 << 5 << false;
    QTest::newRow("held only") << 3000 << 3000 << 0 << false;
}

void TestWarnings::warnsOfMailThatWaitsAlthoughThePrimaryIsUp()
{
    QFETCH(int, age);
    QFETCH(int, up);
    QFETCH(int, waiting);
    Facts facts = calm();
    facts.primaries = {primary(PrimaryState::Up, {})};
    facts.primaries[0].since = now - std::chrono::minutes(up);
    facts.oldest = {{{spool::RouteKind::Primary, "firm.test"}, now - std::chrono::minutes(age), std::chrono::minutes(age)}};
    facts.waiting = {{"firm.test", waiting}};
    QTEST(!codes(facts).isEmpty(), "wanted");
    facts.primaries[0].state = PrimaryState::Returning;
    QVERIFY(codes(facts).isEmpty());
}

void TestWarnings::findingsOfOneCodeAreOneCause()
{
    Facts facts = calm();
    facts.findings = {{QStringLiteral("MX-101"), Severity::Problem, QStringLiteral("a.test"), {}, now}, {QStringLiteral("MX-101"), Severity::Problem, QStringLiteral("b.test"), {}, now},
                      {QStringLiteral("TLS-010"), Severity::Info, QStringLiteral("a.test"), {}, now}};
    QCOMPARE(codes(facts), (QStringList{"MX-101", "MX-101"}));
    QCOMPARE(openWarnings(facts).at(0).cause, openWarnings(facts).at(1).cause);
    facts.findings.first().isTask = true; // listed behind what broke
    QCOMPARE(openWarnings(facts).size(), 2);
    QCOMPARE(openWarnings(facts).last().severity, Severity::Info);
    QCOMPARE(openWarnings(facts).last().subject, QStringLiteral("a.test"));
}

void TestWarnings::aChangedAnswerIsACauseOfItsOwn()
{
    Facts facts = calm();
    const auto change = [](WallTime at) { return Finding{QStringLiteral("drift.mx"), Severity::Info, QStringLiteral("a.test"), {}, at, Telling::Once}; };
    facts.findings = {change(now), change(now - 1h)};
    const QList<Warning> all = openWarnings(facts);
    QCOMPARE(all.size(), 2);
    QVERIFY(all.at(0).cause != all.at(1).cause);
    QCOMPARE(all.at(0).telling, Telling::Once);
}

void TestWarnings::warnsOfAMovedClockForAnHour()
{
    Facts facts = calm();
    facts.clockJump = ClockJump{-2h, now - 1min};
    QCOMPARE(codes(facts), QStringList{"clock.set-back"});
    facts.clockJump->by = 2h;
    QCOMPARE(codes(facts), QStringList{"clock.set-forward"});
    facts.clockJump->isSleep = true;
    QCOMPARE(codes(facts), QStringList{"NET-321"});
    QCOMPARE(openWarnings(facts).first().parameters.value("seconds").toInt(), 7200);
    facts.now += 1h;
    QVERIFY(codes(facts).isEmpty());
}

void TestWarnings::warnsOfASleepThatIsToCome()
{
    Facts facts = calm();
    facts.sleepsBy = QStringLiteral("idle");
    QCOMPARE(codes(facts), QStringList{"NET-320"});
    QCOMPARE(openWarnings(facts).first().parameters.value("why").toObject().value("code").toString(), QStringLiteral("machine.sleeps-by-idle"));
    facts.sleepsBy.clear();
    QVERIFY(codes(facts).isEmpty());
}

void TestWarnings::warnsOfCrashesOfOurOwn()
{
    Facts facts = calm();
    facts.runs = {now - 2h, now - 2h - 1min, RunEnd::Unexpected, {now - 2h - 1min}};
    QVERIFY(codes(facts).isEmpty()); // once is no news
    facts.runs.crashes.prepend(now - 23h);
    QCOMPARE(codes(facts), QStringList{"NET-322"});
    QCOMPARE(openWarnings(facts).first().parameters.value("crashes").toInt(), 2);
    facts.now += 2h; // the first of them is a day ago
    QVERIFY(codes(facts).isEmpty());
    facts.runs.crashes = {facts.now + 1h, facts.now + 2h}; // the clock was set back since
    QVERIFY(codes(facts).isEmpty());
}

void TestWarnings::tellsForHowLongWeWereAway()
{
    Facts facts = calm();
    facts.runs = {now - 1min, now - 11min, RunEnd::Stopped, {}};
    QCOMPARE(codes(facts), QStringList{"NET-323"});
    const Warning told = openWarnings(facts).first();
    QCOMPARE(told.parameters.value("seconds").toInt(), 600);
    QCOMPARE(told.telling, Telling::Once);
    QCOMPARE(told.parameters.value("why").toObject().value("code").toString(), QStringLiteral("relay.end-stopped"));
    facts.runs.end = RunEnd::Machine;
    QCOMPARE(openWarnings(facts).first().parameters.value("why").toObject().value("code").toString(), QStringLiteral("relay.end-machine"));
    facts.runs.lastSeen = facts.runs.began - 4min; // a restart
    QVERIFY(codes(facts).isEmpty());
    facts.runs.lastSeen.reset(); // the first run of all
    QVERIFY(codes(facts).isEmpty());
    facts.runs.lastSeen = facts.runs.began + 1h; // the clock was set back
    QVERIFY(codes(facts).isEmpty());
    facts.runs.lastSeen = facts.runs.began - 1h;
    facts.now = facts.runs.began + 1h;
    QVERIFY(codes(facts).isEmpty());
}

void TestWarnings::warnsOfWaysThatAreNotProvedOrFail()
{
    Facts facts = calm();
    facts.ways = {{QStringLiteral("a@b.test"), true, {}, {}, now}};
    QVERIFY(codes(facts).isEmpty());
    facts.ways[0].isProved = false;
    QCOMPARE(codes(facts), QStringList{"alerts.not-proved"});
    QCOMPARE(openWarnings(facts).first().severity, Severity::Info);
    facts.ways[0].failsSince = now - failsLong;
    QCOMPARE(codes(facts), (QStringList{"alerts.cannot-send", "alerts.not-proved"}));
    facts.ways[0].failsSince = now - failsLong + 1s;
    QCOMPARE(codes(facts), QStringList{"alerts.not-proved"});
}

void TestWarnings::putsTheWorstAndOldestFirst()
{
    Facts facts = calm();
    facts.freeBytes = 600;
    facts.lowSince = now - 10h;
    facts.spool = {{{QStringLiteral("spool.failed"), {}}, now - 1h}};
    facts.primaries = {primary(PrimaryState::Down, now - 2h)};
    QCOMPARE(codes(facts), (QStringList{"primary.down", "spool.failed", "disk.low"}));
}

void TestWarnings::isBounded()
{
    Facts facts = calm();
    for (int i = 0; i < 2 * mostWarnings; ++i)
        facts.routes.append({QByteArray::number(i), "route.no-mx", now, false});
    QCOMPARE(openWarnings(facts).size(), mostWarnings);
}

void TestWarnings::warnsOfHeldMailInFourSteps_data()
{
    QTest::addColumn<Milliseconds>("waited");
    QTest::addColumn<int>("step");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("at once") << Milliseconds(0h) << 1 << Severity::Attention;
    QTest::newRow("4 h") << Milliseconds(4h) << 2 << Severity::Attention;
    QTest::newRow("24 h") << Milliseconds(24h) << 3 << Severity::Attention;
    QTest::newRow("44 h") << Milliseconds(44h) << 4 << Severity::Problem;
}

void TestWarnings::warnsOfHeldMailInFourSteps()
{
    QFETCH(const Milliseconds, waited);
    QFETCH(const int, step);
    QFETCH(const Severity, severity);
    Facts facts = calm();
    facts.probationHold = 48h;
    spool::HeldGroup group;
    group.id = {3};
    group.route.domain = "firm.test";
    group.code = 550;
    group.enhanced = "5.1.1";
    group.text = "user unknown";
    group.recipients = 40;
    group.waited = waited;
    spool::HeldGroup content = group; // listed only
    content.kind = spool::HoldKind::Content;
    facts.held = {content, group};
    const QList<Warning> open = openWarnings(facts);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0].code, QStringLiteral("handover.held"));
    QCOMPARE(open[0].severity, severity);
    QCOMPARE(open[0].subject, QStringLiteral("firm.test 3"));
    QCOMPARE(open[0].parameters.value(QStringLiteral("step")).toInt(), step);
    QCOMPARE(open[0].parameters.value(QStringLiteral("recipients")).toInt(), 40);
    QCOMPARE(open[0].parameters.value(QStringLiteral("reply")).toString(), QStringLiteral("550 5.1.1 user unknown"));
}

QTEST_APPLESS_MAIN(TestWarnings)
#include "tst_warnings.moc"
