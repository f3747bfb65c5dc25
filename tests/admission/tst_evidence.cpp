// Every row of mail-semantics A1 and A2.
#include <QTest>
#include <functional>
#include "admission/evidence.h"

using namespace admission;
using namespace std::chrono_literals;

namespace {

using State = Health::State;
using Stage = Evidence::Stage;

const MonotonicTime start{1h};
constexpr Milliseconds evidenceAge = 15s;

// What happens to an Evidence, and when it is judged.
struct Case {
    const char *name;
    std::function<void(Evidence &)> happens;
    MonotonicTime judgedAt;
    Primary primary;
    Health expected;
};

void tries(Evidence &evidence, int n, int domains, bool deferred, Milliseconds sinceFirstTry = 1h, MonotonicTime at = start)
{
    for (int i = 0; i < n; ++i)
        evidence.transaction({"d" + QByteArray::number(i % domains) + ".example", deferred, sinceFirstTry}, at);
}

const Health healthy{State::Healthy, "evidence.answers"}, old{State::NeedsProbe, "evidence.old"};
Health ill(const char *rule) { return {State::Unhealthy, rule}; }

const auto answers = [](Evidence &e) { e.answered(20ms, 10ms, start); };

QList<Case> casesOfA1()
{
    return {
        {"answered now", answers, start, Primary::Up, healthy},
        {"answered as long ago as is allowed", answers, start + 15s, Primary::Up, healthy},
        {"answered longer ago", answers, start + 15s + 1ms, Primary::Up, old},
        {"answered in just five seconds", [](Evidence &e) { e.answered(3s, 2s, start); }, start, Primary::Up, healthy},
        {"answered in more", [](Evidence &e) { e.answered(3s, 2001ms, start); }, start, Primary::Up, old},
        {"just started", [](Evidence &) {}, start, Primary::Up, ill("evidence.just-started")},
        {"no answer", [](Evidence &e) { e.noAnswer(start); }, start, Primary::Up, ill("evidence.no-answer")},
        {"no answer after a good one", [](Evidence &e) { answers(e); e.noAnswer(start + 1s); }, start + 2s, Primary::Up, ill("evidence.no-answer")},
        {"a good answer after none", [](Evidence &e) { e.noAnswer(start - 1s); answers(e); }, start, Primary::Up, healthy},
        {"no answer long ago", [](Evidence &e) { e.noAnswer(start); }, start + 16s, Primary::Up, old},
        {"Doubtful", answers, start, Primary::Doubtful, ill("evidence.doubtful")},
        {"Down", answers, start, Primary::Down, ill("evidence.down")},
        {"Returning", answers, start, Primary::Returning, ill("evidence.returning")},
        {"Maintenance", answers, start, Primary::Maintenance, ill("evidence.maintenance")},
        {"slept since", [](Evidence &e) { answers(e); e.outdate(); }, start + 1s, Primary::Up, old},
        {"answered after the sleep", [](Evidence &e) { e.outdate(); answers(e); }, start, Primary::Up, healthy},
    };
}

QList<Case> casesOfA2()
{
    const auto refuses = [](Stage stage, int code) { return [=](Evidence &e) { answers(e); e.refused(stage, code, start); }; };
    const auto turned = ill("evidence.turned-away"), defers = ill("evidence.defers-recipients");
    return {
        {"greeting slow once", [](Evidence &e) { e.answered(5001ms, 0ms, start); }, start, Primary::Up, old},
        {"greeting slow once after a proof", [](Evidence &e) { answers(e); e.answered(5001ms, 0ms, start + 1s); }, start + 1s, Primary::Up, healthy},
        {"greeting slow twice", [](Evidence &e) { e.answered(5001ms, 0ms, start - 1s); e.answered(5001ms, 0ms, start); }, start, Primary::Up,
         ill("evidence.slow")},
        {"greeting just not slow", [](Evidence &e) { e.answered(5s, 10s, start - 1s); e.answered(5s, 10s, start); }, start, Primary::Up, old},
        {"EHLO slow twice", [](Evidence &e) { e.answered(0ms, 10001ms, start - 1s); e.answered(0ms, 10001ms, start); }, start, Primary::Up,
         ill("evidence.slow")},
        {"slow twice, a quick one between", [](Evidence &e) { e.answered(6s, 0ms, start - 2s); e.answered(1s, 0ms, start - 1s); e.answered(6s, 0ms, start); },
         start, Primary::Up, healthy},
        {"slow twice, and good again", [](Evidence &e) { e.answered(6s, 0ms, start - 2s); e.answered(6s, 0ms, start - 1s); answers(e); }, start, Primary::Up,
         healthy},
        {"slow twice, long ago", [](Evidence &e) { e.answered(6s, 0ms, start - 1s); e.answered(6s, 0ms, start); }, start + 16s, Primary::Up, old},
        {"421 at connect", refuses(Stage::Connect, 421), start, Primary::Up, turned},
        {"450 in the banner", refuses(Stage::Greeting, 450), start, Primary::Up, turned},
        {"554 in the banner", refuses(Stage::Greeting, 554), start, Primary::Up, turned},
        {"421 at EHLO", refuses(Stage::Ehlo, 421), start, Primary::Up, turned},
        {"451 at MAIL", refuses(Stage::Mail, 451), start, Primary::Up, turned},
        {"451 at MAIL, then EHLO answers", [=](Evidence &e) { refuses(Stage::Mail, 451)(e); answers(e); }, start, Primary::Up, turned},
        {"451 at MAIL, then mail goes", [=](Evidence &e) { refuses(Stage::Mail, 451)(e); tries(e, 1, 1, false); }, start, Primary::Up, healthy},
        {"451 at MAIL long ago", [=](Evidence &e) { refuses(Stage::Mail, 451)(e); e.answered(1s, 1s, start + 16s); }, start + 16s, Primary::Up, healthy},
        {"550 at MAIL", refuses(Stage::Mail, 550), start, Primary::Up, healthy},
        {"one deferred", [](Evidence &e) { answers(e); tries(e, 1, 1, true); }, start, Primary::Up, healthy},
        {"half of twenty deferred", [](Evidence &e) { answers(e); tries(e, 10, 5, true); tries(e, 10, 5, false); }, start, Primary::Up, healthy},
        {"more than half, five domains", [](Evidence &e) { answers(e); tries(e, 9, 5, false); tries(e, 11, 5, true); }, start, Primary::Up, defers},
        {"more than half, four domains", [](Evidence &e) { answers(e); tries(e, 9, 9, false); tries(e, 11, 4, true); }, start, Primary::Up, healthy},
        {"ten deferred and nothing else", [](Evidence &e) { answers(e); tries(e, 10, 10, true); }, start, Primary::Up, healthy},
        {"only the last twenty count", [](Evidence &e) { answers(e); tries(e, 20, 10, true); tries(e, 10, 5, false); }, start, Primary::Up, healthy},
        {"deferred long ago", [](Evidence &e) { answers(e); tries(e, 20, 10, true, 1h, start - 1h - 1ms); }, start, Primary::Up, healthy},
        {"first tries only, as a greylist defers them", [](Evidence &e) { answers(e); tries(e, 20, 20, true, 9min); }, start, Primary::Up, healthy},
        {"deferred for longer than a greylist does", [](Evidence &e) { answers(e); tries(e, 20, 20, true, 10min); }, start, Primary::Up, defers},
    };
}

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsHealth_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }
    void tellsHealth()
    {
        QFETCH(int, index);
        const Case &one = all[index];
        Evidence evidence;
        one.happens(evidence);
        const Health health = evidence.judge(one.primary, evidenceAge, one.judgedAt);
        QCOMPARE(health.rule, one.expected.rule);
        QCOMPARE(health.state, one.expected.state);
    }

    void oneHealthyServerIsEnough()
    {
        QCOMPARE(healthOf({ill("evidence.down"), old, healthy}), healthy);
        QCOMPARE(healthOf({ill("evidence.down"), old}), old);
        QCOMPARE(healthOf({ill("evidence.down"), ill("evidence.slow")}), ill("evidence.down"));
        QCOMPARE(healthOf({}).state, State::Unhealthy);
    }

    // Our own retry times against a greylist of five minutes; 300 mails of as many domains that all came in an outage.
    void aGreylistingPrimaryDoesNotOpenTheDoor()
    {
        Evidence evidence;
        for (const Milliseconds after : {0min, 1min, 3min, 7min}) {
            for (int i = 0; i < 300; ++i) {
                const MonotonicTime now = start + after + i * 10ms;
                evidence.answered(20ms, 10ms, now);
                evidence.transaction({QByteArray::number(i) + ".example", after < 5min, after}, now);
                QCOMPARE(evidence.judge(Primary::Up, evidenceAge, now), healthy);
            }
        }
    }
    void aPrimaryThatPutsOffEverythingDoes()
    {
        Evidence evidence;
        MonotonicTime now = start;
        for (const Milliseconds after : {0min, 1min, 3min, 7min, 15min})
            for (int i = 0; i < 30; ++i) {
                now = start + after;
                evidence.answered(20ms, 10ms, now);
                evidence.transaction({QByteArray::number(i) + ".example", true, after}, now);
            }
        QCOMPARE(evidence.judge(Primary::Up, evidenceAge, now), ill("evidence.defers-recipients"));
    }

private:
    const QList<Case> all = casesOfA1() + casesOfA2();
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
