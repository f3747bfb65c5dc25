#include <QTest>
#include "control/convert.h"
#include "control/status_sentence.h"
#include "support/fake_clock.h"
#include "words/words.h"

using namespace control;
using ipc::PrimaryState;
using namespace std::chrono_literals;

namespace {

const WallTime now = FakeClock().wallTime;

ipc::Primary primary(const char *domain, const char *host, PrimaryState state, Milliseconds ago, bool hasReason = true)
{
    ipc::Primary p;
    p.domain = domain;
    p.host = host;
    p.state = state;
    p.since = dateTime(now - ago);
    if (state == PrimaryState::Down)
        p.outageSince = p.since;
    if (state != PrimaryState::Up && hasReason)
        p.reason = ipc::Sentence{"primary.timed-out", {{"host", host}}};
    return p;
}

Situation good()
{
    Situation s;
    s.isSetUp = true;
    s.now = now;
    s.minFree = 500;
    s.counters.freeBytes = 10'000;
    s.primaries = {primary("a.test", "mx1.a.test:25", PrimaryState::Up, 1h)};
    return s;
}

} // namespace

class TestStatusSentence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWorstIsSaid_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *code, auto change) {
            Situation s = good();
            change(s);
            QTest::newRow(name) << s << code;
        };
        using P = PrimaryState;
        row("all well", "status.well", [](Situation &) {});
        row("not set up", "status.setup", [](Situation &s) { s = {}; });
        row("set-up comes before everything", "status.setup", [](Situation &s) { s.isSetUp = false; s.counters.freeBytes = 0; });
        row("no listener", "status.not-listening", [](Situation &s) { s.closedListeners << "127.0.0.1:25"; });
        row("disk full", "status.disk-full", [](Situation &s) { s.counters.freeBytes = 499; });
        row("disk full comes before down", "status.disk-full", [](Situation &s) {
            s.counters.freeBytes = 499;
            s.primaries[0] = primary("a.test", "m", P::Down, 1h);
        });
        row("down", "status.primary-down", [](Situation &s) { s.primaries[0] = primary("a.test", "m", P::Down, 1h); });
        row("two down", "status.primaries-down", [](Situation &s) {
            s.primaries = {primary("a.test", "m", P::Down, 1h), primary("b.test", "n", P::Down, 2h)};
        });
        row("one host down for two domains", "status.primary-down", [](Situation &s) {
            s.primaries = {primary("a.test", "m", P::Down, 1h), primary("b.test", "m", P::Down, 1h)};
        });
        row("down but covered", "status.primary-down-covered", [](Situation &s) {
            s.primaries = {primary("a.test", "m", P::Down, 1h), primary("a.test", "n", P::Up, 2h)};
        });
        row("another domain's primary covers nothing", "status.primary-down", [](Situation &s) {
            s.primaries = {primary("a.test", "m", P::Down, 1h), primary("b.test", "n", P::Up, 2h)};
        });
        row("disk getting full", "status.disk-low", [](Situation &s) { s.counters.daysUntilFull = 7; });
        row("disk full in a while", "status.well", [](Situation &s) { s.counters.daysUntilFull = 8; });
        row("down comes before disk low", "status.primary-down", [](Situation &s) {
            s.counters.daysUntilFull = 1;
            s.primaries[0] = primary("a.test", "m", P::Down, 1h);
        });
        row("doubtful", "status.primary-doubtful", [](Situation &s) { s.primaries[0] = primary("a.test", "m", P::Doubtful, 1s); });
        row("not asked yet", "status.primary-unknown", [](Situation &s) { s.primaries[0] = primary("a.test", "m", P::Doubtful, 1s, false); });
        const auto backlog = [](Situation &s, std::optional<int> minutes) {
            s.backlog = Backlog::Progress{"a.test", 340, 1200, minutes};
            s.counters.messages = 860;
        };
        row("a backlog", "status.handing-over-counted", [=](Situation &s) { backlog(s, {}); });
        row("a backlog, soon", "status.handing-over-soon", [=](Situation &s) { backlog(s, 0); });
        row("a backlog, in minutes", "status.handing-over-minutes", [=](Situation &s) { backlog(s, 3); });
        row("a backlog, in hours", "status.handing-over-hours", [=](Situation &s) { backlog(s, 180); });
        row("a backlog of a primary that is down again", "status.primary-down", [=](Situation &s) {
            backlog(s, 3);
            s.primaries[0] = primary("a.test", "m", P::Down, 1h);
        });
        row("handing over", "status.handing-over", [](Situation &s) {
            s.primaries[0] = primary("a.test", "m", P::Returning, 1s);
            s.counters.messages = 1;
        });
        row("back with nothing waiting", "status.returning", [](Situation &s) { s.primaries[0] = primary("a.test", "m", P::Returning, 1s); });
        row("maintenance", "status.maintenance", [](Situation &s) { s.primaries[0] = primary("a.test", "m", P::Maintenance, 1s); });
        row("doubtful comes before maintenance", "status.primary-doubtful", [](Situation &s) {
            s.primaries = {primary("a.test", "m", P::Maintenance, 1s), primary("b.test", "n", P::Doubtful, 1s)};
        });
        row("put off", "status.waiting", [](Situation &s) {
            s.counters.messages = s.counters.recipients = 1;
            s.counters.oldestSeconds = 60;
        });
        row("just passing through", "status.well", [](Situation &s) {
            s.counters.messages = s.counters.recipients = 1;
            s.counters.oldestSeconds = 2;
        });
        row("only held", "status.held", [](Situation &s) {
            s.counters.messages = s.counters.recipients = s.counters.held = 2;
            s.counters.oldestSeconds = 6000;
        });
        row("no primary found", "status.no-primary", [](Situation &s) { s.primaries.clear(); });
    }
    void theWorstIsSaid()
    {
        QFETCH(Situation, situation);
        QFETCH(QString, code);
        const ipc::Sentence s = statusSentence(situation);
        QCOMPARE(s.code, code);
        for (const QString &language : words::languages()) { // every placeholder has its value
            const QString text = words::sentence(s.code, s.parameters, language);
            QVERIFY2(!text.contains(u'…') && !text.contains(u'{'), qPrintable(text));
        }
    }
    void theLongestOutageIsNamed()
    {
        Situation s = good();
        s.primaries = {primary("a.test", "m", PrimaryState::Down, 1h), primary("b.test", "n", PrimaryState::Down, 2h)};
        const ipc::Sentence said = statusSentence(s);
        QCOMPARE(said.parameters.value("host").toString(), "n");
        QCOMPARE(said.parameters.value("down").toInt(), 2);
    }
    void theEffectOnTheMailIsInIt()
    {
        Situation s = good();
        s.primaries[0] = primary("a.test", "mx1.a.test:25", PrimaryState::Down, 1h);
        s.counters.messages = 37;
        s.counters.oldestSeconds = 7200;
        const ipc::Sentence said = statusSentence(s);
        QVERIFY(words::sentence(said.code, said.parameters, "en").contains(u"37 messages, the oldest 2\u00a0h old"));
    }
    void wellSinceTheLastOfThemCameUp()
    {
        Situation s = good();
        s.primaries << primary("b.test", "n", PrimaryState::Up, 1min);
        QCOMPARE(statusSentence(s).parameters.value("since").toString(), dateTime(now - 1min).toString(Qt::ISODateWithMs));
    }
};

QTEST_APPLESS_MAIN(TestStatusSentence)
#include "tst_status_sentence.moc"
