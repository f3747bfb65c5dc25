// Every row of mail-semantics A3 and A4, and A5 as one scenario.
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include "admission/acceptance.h"

using namespace admission;
using namespace std::chrono_literals;
using Mode = config::Acceptance;
using Row = Acceptance::Row;

namespace {

const MonotonicTime start{1h};
const QByteArray key(Acceptance::keySize, 'k');
const Health healthy{Health::State::Healthy, "evidence.answers"};
const config::AcceptanceTimes times; // 5 min, 2 d

ClientKey v4(int a, int b, int c, int d)
{
    return {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, quint8(a), quint8(b), quint8(c), quint8(d)}};
}
ClientKey network(int n, int host = 1) { return v4(10, n >> 8, n & 0xff, host); }
ClientKey v6(int network, int host)
{
    return {{0x20, 0x01, 0x0d, 0xb8, 0, 0, quint8(network >> 8), quint8(network), 0, 0, 0, 0, 0, 0, quint8(host >> 8), quint8(host)}};
}

struct Step {
    Milliseconds at; // since the start
    Try attempt;
    const char *rule;
};

const Try first{network(1), "ann@sender.example", "bob@firm.example"};
Try from(ClientKey client) { return {client, first.sender, first.recipient}; }

bool isDeferred(const Entrance &entrance) { return entrance.verdict == Verdict::Defer; }

} // namespace

class TestAcceptance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsToTheMode_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<Health::State>("health");
        QTest::addColumn<QByteArray>("recipient");
        QTest::addColumn<QByteArray>("rule");
        using State = Health::State;
        const auto row = [](const char *name, Mode mode, State health, const char *recipient, const char *rule) {
            QTest::newRow(name) << mode << health << QByteArray(recipient) << QByteArray(rule);
        };
        row("always, healthy", Mode::Always, State::Healthy, "bob@firm.example", "acceptance.always");
        row("always, not", Mode::Always, State::Unhealthy, "bob@firm.example", "acceptance.always");
        row("only when down, healthy", Mode::OnlyWhenDown, State::Healthy, "bob@firm.example", "acceptance.only-when-down");
        row("only when down, not", Mode::OnlyWhenDown, State::Unhealthy, "bob@firm.example", "acceptance.not-healthy");
        row("only when down, not known in time", Mode::OnlyWhenDown, State::NeedsProbe, "bob@firm.example", "acceptance.not-healthy");
        row("only when down, postmaster", Mode::OnlyWhenDown, State::Healthy, "PostMaster@firm.example", "acceptance.role");
        row("only when down, abuse", Mode::OnlyWhenDown, State::Healthy, "abuse@firm.example", "acceptance.role");
        row("adaptive, healthy", Mode::Adaptive, State::Healthy, "bob@firm.example", "acceptance.first-seen");
        row("adaptive, not", Mode::Adaptive, State::Unhealthy, "bob@firm.example", "acceptance.not-healthy");
        row("adaptive, not known in time", Mode::Adaptive, State::NeedsProbe, "bob@firm.example", "acceptance.not-healthy");
        row("adaptive, postmaster", Mode::Adaptive, State::Healthy, "postmaster@firm.example", "acceptance.role");
        row("adaptive, bare postmaster", Mode::Adaptive, State::Healthy, "Postmaster", "acceptance.role");
        row("adaptive, abuse", Mode::Adaptive, State::Healthy, "\"abuse\"@firm.example", "acceptance.role");
    }
    void keepsToTheMode()
    {
        QFETCH(Mode, mode);
        QFETCH(Health::State, health);
        QFETCH(QByteArray, recipient);
        QFETCH(QByteArray, rule);
        Acceptance acceptance(key, start);
        const Entrance entrance = acceptance.decide({network(1), "ann@sender.example", recipient}, mode, times, {health, "evidence.old"}, start);
        QCOMPARE(entrance.rule, rule);
        const bool refers = rule == "acceptance.only-when-down" || rule == "acceptance.first-seen";
        QCOMPARE(isDeferred(entrance), refers);
        QCOMPARE(entrance.reply.code, refers ? 451 : 250);
        QCOMPARE(entrance.reply.enhanced, QByteArray(refers ? "4.4.7" : "2.1.5"));
        QCOMPARE(entrance.reply.text.contains("use the better MX"), refers);
        QCOMPARE(entrance.acceptedAfter.has_value(), rule == "acceptance.first-seen");
        QCOMPARE(acceptance.sizes().tuples, rule == "acceptance.first-seen" ? 1 : 0);
    }

    void knowsWhoComesBack_data()
    {
        QTest::addColumn<QList<Step>>("steps");
        const auto row = [](const char *name, const QList<Step> &steps) { QTest::newRow(name) << steps; };
        const auto seen = "acceptance.first-seen", soon = "acceptance.too-soon", retried = "acceptance.retried", third = "acceptance.third-try",
                   passed = "acceptance.network-passed";
        const auto mail = [](const char *sender, const char *recipient) { return Try{network(1), sender, recipient}; };

        row("after the wait", {{0s, first, seen}, {5min, first, retried}});
        row("too soon, then after it", {{0s, first, seen}, {299'999ms, first, soon}, {300'000ms, first, retried}});
        row("hammering does not help", {{0s, first, seen}, {1s, first, soon}, {2s, first, soon}, {3s, first, soon}, {4min, first, soon}});
        row("at the end of the window", {{0s, first, seen}, {48h, first, retried}});
        row("after the window: from the beginning", {{0s, first, seen}, {48h + 1ms, first, seen}, {48h + 5min, first, soon}, {48h + 6min, first, retried}});
        row("another host of the /24", {{0s, from(v4(10, 1, 1, 1)), seen}, {5min, from(v4(10, 1, 1, 254)), retried}});
        row("another /24", {{0s, from(v4(10, 1, 1, 1)), seen}, {5min, from(v4(10, 1, 2, 1)), seen}});
        row("another host of the /64", {{0s, from(v6(1, 1)), seen}, {5min, from(v6(1, 999)), retried}});
        row("another /64", {{0s, from(v6(1, 1)), seen}, {5min, from(v6(2, 1)), seen}});
        row("another sender", {{0s, first, seen}, {5min, mail("eve@sender.example", "bob@firm.example"), seen}});
        row("another recipient", {{0s, first, seen}, {5min, mail("ann@sender.example", "cat@firm.example"), seen}});
        row("the same in other letters", {{0s, first, seen}, {5min, mail("Ann@SENDER.example", "\"BOB\"@Firm.Example"), retried}});
        row("passed: whatever it sends, for thirty days",
            {{0s, first, seen}, {5min, first, retried}, {5min, mail("eve@other.example", "cat@firm.example"), passed},
             {30 * 24h + 5min, from(network(1, 77)), passed}, {30 * 24h + 5min + 1ms, first, seen}});
        row("passed: not others", {{0s, first, seen}, {5min, first, retried}, {6min, {network(2), "x@y.example", "bob@firm.example"}, seen}});
        row("five networks: the third try",
            {{0s, from(network(1)), seen}, {3min, from(network(2)), seen}, {6min, from(network(3)), third}, {9min, from(network(4)), third},
             {12min, from(network(5)), third}, {13min, from(network(3)), passed}});
        row("five networks at once", {{0s, from(network(1)), seen}, {1s, from(network(2)), seen}, {2s, from(network(3)), seen},
                                      {3s, from(network(4)), seen}, {4s, from(network(5)), seen}});
        row("the third after the window",
            {{0s, from(network(1)), seen}, {3min, from(network(2)), seen}, {48h + 1ms, from(network(3)), seen}, {49h, from(network(4)), seen}});
        const auto bounce = [](int n, const char *recipient) { return Try{network(n), "", recipient}; };
        row("null sender", {{0s, bounce(1, "bob@firm.example"), seen}, {5min, bounce(1, "bob@firm.example"), retried}});
        row("null sender, another recipient", {{0s, bounce(1, "bob@firm.example"), seen}, {5min, bounce(1, "cat@firm.example"), seen}});
        row("null senders of several networks have nothing in common",
            {{0s, bounce(1, "bob@firm.example"), seen}, {5min, bounce(2, "bob@firm.example"), seen}, {10min, bounce(3, "bob@firm.example"), seen},
             {15min, bounce(4, "bob@firm.example"), seen}});
    }
    void knowsWhoComesBack()
    {
        QFETCH(QList<Step>, steps);
        Acceptance acceptance(key, start);
        for (const Step &step : steps) {
            const Entrance foretold = acceptance.explain(step.attempt, Mode::Adaptive, times, healthy, start + step.at);
            const Entrance entrance = acceptance.decide(step.attempt, Mode::Adaptive, times, healthy, start + step.at);
            QCOMPARE(entrance.rule, QByteArray(step.rule));
            QCOMPARE(foretold.rule, entrance.rule);
            QCOMPARE(foretold.acceptedAfter, entrance.acceptedAfter);
            QCOMPARE(isDeferred(entrance), entrance.acceptedAfter.has_value());
        }
    }

    void explainsWithoutCounting()
    {
        Acceptance acceptance(key, start);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(acceptance.explain(first, Mode::Adaptive, times, healthy, start + i * 1h).rule, QByteArray("acceptance.first-seen"));
        QVERIFY(acceptance.changes(start + 1s).isEmpty());
    }
    void saysWhenItWouldBeAccepted()
    {
        Acceptance acceptance(key, start);
        const auto wait = [&](int n, Milliseconds at) {
            return acceptance.decide(from(network(n)), Mode::Adaptive, times, healthy, start + at).acceptedAfter.value();
        };
        QCOMPARE(wait(1, 0s), 300'000ms);
        QCOMPARE(wait(1, 1min), 240'000ms);
        QCOMPARE(wait(2, 2min), 180'000ms); // the third try from there
        QCOMPARE(acceptance.explain(from(network(2)), Mode::Adaptive, times, healthy, start + 5min).rule, QByteArray("acceptance.third-try"));
    }

    // A4: bounded.
    void aFloodForgetsNobodyWhoPassed()
    {
        Acceptance acceptance(key, start, {1000, 1000, 10});
        acceptance.decide(first, Mode::Adaptive, times, healthy, start);
        acceptance.decide(first, Mode::Adaptive, times, healthy, start + 5min);
        for (int i = 0; i < 20'000; ++i)
            acceptance.decide({network(1000 + i), QByteArray::number(i) + "@spam.example", "bob@firm.example"}, Mode::Adaptive, times, healthy,
                              start + 5min + i * 1ms);
        QCOMPARE(acceptance.sizes().tuples, 1000);
        QCOMPARE(acceptance.sizes().pairs, 1000);
        QCOMPARE(acceptance.decide(first, Mode::Adaptive, times, healthy, start + 1h).rule, QByteArray("acceptance.network-passed"));
    }
    void oneNetworkForgetsNobodyElse()
    {
        Acceptance acceptance(key, start, {1000, 1000, 10});
        acceptance.decide(first, Mode::Adaptive, times, healthy, start);
        Entrance last;
        for (int i = 0; i < 20'000; ++i)
            last = acceptance.decide({network(2, i % 256), QByteArray::number(i) + "@spam.example", "bob@firm.example"}, Mode::Adaptive, times, healthy,
                                     start + 1s + i * 1ms);
        QCOMPARE(last.rule, QByteArray("acceptance.too-many-tries"));
        QVERIFY(isDeferred(last) && !last.acceptedAfter);
        QCOMPARE(acceptance.sizes().tuples, 1 + 10);
        QCOMPARE(acceptance.sizes().pairs, 1 + 10);
        QCOMPARE(acceptance.decide(first, Mode::Adaptive, times, healthy, start + 5min).rule, QByteArray("acceptance.retried"));
        // Nor is it shut out: what it tried first is remembered.
        const Try early{network(2), "0@spam.example", "bob@firm.example"};
        QCOMPARE(acceptance.decide(early, Mode::Adaptive, times, healthy, start + 6min).rule, QByteArray("acceptance.retried"));
    }
    void cleansUp()
    {
        Acceptance acceptance(key, start);
        for (int i = 0; i < 500; ++i)
            acceptance.decide(from(network(i)), Mode::OnlyWhenDown, times, healthy, start);
        QCOMPARE(acceptance.sizes().tuples, 0);
        for (int i = 0; i < 500; ++i)
            acceptance.decide({network(i), QByteArray::number(i) + "@a.example", "b@firm.example"}, Mode::Adaptive, times, healthy, start);
        acceptance.changes(start);
        for (int i = 0; i < 500; ++i)
            acceptance.decide({network(i), QByteArray::number(i) + "@a.example", "b@firm.example"}, Mode::Adaptive, times, healthy, start + 5min);
        QCOMPARE(acceptance.sizes().networks, 500);
        acceptance.decide(first, Mode::Always, times, healthy, start + 31 * 24h);
        QCOMPARE(acceptance.sizes().tuples + acceptance.sizes().pairs + acceptance.sizes().networks, 0);
        const auto rows = acceptance.changes(start + 31 * 24h);
        QCOMPARE(rows.size(), 500 + 500 + 1); // tuples and pairs that were saved, and the clock
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.isForgotten; }), 1000);
    }

    // A4: survives restarts.
    void goesOnAfterARestart()
    {
        Acceptance before(key, start);
        before.decide(first, Mode::Adaptive, times, healthy, start);
        before.decide(from(network(2)), Mode::Adaptive, times, healthy, start + 1min);
        const auto rows = before.changes(start + 2min);

        const MonotonicTime reboot{7s}; // the machine's clock began anew
        Acceptance after(key, reboot);
        after.load(rows, reboot);
        QVERIFY(after.changes(reboot).isEmpty());
        QCOMPARE(after.decide(first, Mode::Adaptive, times, healthy, reboot + 2min).rule, QByteArray("acceptance.too-soon"));
        QCOMPARE(after.decide(first, Mode::Adaptive, times, healthy, reboot + 3min).rule, QByteArray("acceptance.retried"));
        QCOMPARE(after.decide(from(network(3)), Mode::Adaptive, times, healthy, reboot + 3min).rule, QByteArray("acceptance.third-try"));
    }
    void savesHowLongItRan()
    {
        Acceptance acceptance(key, start);
        QVERIFY(acceptance.changes(start + 59s).isEmpty());
        const auto rows = acceptance.changes(start + 1min);
        QCOMPARE(rows, (QList<Row>{{Row::Kind::Clock, 0, 60'000ms, 0, 1, false}}));
        QVERIFY(acceptance.changes(start + 2min - 1ms).isEmpty());
    }
    void isNotMovedByAClockThatGoesBack()
    {
        Acceptance acceptance(key, start);
        acceptance.decide(first, Mode::Adaptive, times, healthy, start);
        QCOMPARE(acceptance.decide(first, Mode::Adaptive, times, healthy, start - 30min).rule, QByteArray("acceptance.too-soon"));
        QCOMPARE(acceptance.decide(first, Mode::Adaptive, times, healthy, start + 5min).rule, QByteArray("acceptance.retried"));
    }
    void damagedRowsNeitherOpenNorBreakAnything()
    {
        Acceptance before(key, start);
        before.decide(first, Mode::Adaptive, times, healthy, start);
        const QList<Row> good = before.changes(start + 1min);
        QCOMPARE(good.size(), 3);
        for (const Milliseconds stamp : {Milliseconds::min(), Milliseconds(-1), Milliseconds::max()}) {
            QList<Row> rows = good;
            for (Row &row : rows)
                row.first = stamp;
            rows.append({Row::Kind(99), 1, 1s, 1, 1, false});
            Acceptance after(key, start);
            after.load(rows, start);
            const Entrance entrance = after.decide(first, Mode::Adaptive, times, healthy, start + 1s);
            QVERIFY(isDeferred(entrance));
            QVERIFY(!isDeferred(after.decide(first, Mode::Adaptive, times, healthy, start + 6min)));
        }
    }
    void anotherKeyKnowsNobody()
    {
        Acceptance before(key, start);
        before.decide(first, Mode::Adaptive, times, healthy, start);
        Acceptance after(QByteArray(Acceptance::keySize, 'x'), start);
        after.load(before.changes(start + 1min), start);
        QCOMPARE(after.decide(first, Mode::Adaptive, times, healthy, start + 1h).rule, QByteArray("acceptance.first-seen"));
    }

    // Property: the rows of a run, saved bit by bit into a table and loaded in any order, decide as the run itself does.
    void theOrderOfRowsDoesNotMatter()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const Acceptance::Capacity small{60, 50, 8};
        for (int round = 0; round < 40; ++round) {
            Acceptance run(key, start, small);
            QHash<std::pair<int, quint64>, Row> table;
            MonotonicTime now = start;
            const auto any = [&] {
                return Try{network(random.bounded(30)), random.bounded(5) == 0 ? QByteArray() : QByteArray::number(random.bounded(6)) + "@a.example",
                           QByteArray::number(random.bounded(4)) + "@firm.example"};
            };
            const auto save = [&] {
                for (const Row &row : run.changes(now)) {
                    const std::pair id{int(row.kind), row.key};
                    if (row.isForgotten)
                        QVERIFY2(table.remove(id), "a row is forgotten that was never said");
                    else
                        table.insert(id, row);
                }
            };
            for (int i = 0; i < 300; ++i) {
                now += Milliseconds(1 + random.bounded(200'000));
                run.decide(any(), Mode::Adaptive, times, healthy, now);
                if (random.bounded(20) == 0)
                    save();
            }
            now += 1min;
            save();
            QCOMPARE(table.size(), run.sizes().tuples + run.sizes().pairs + run.sizes().networks + 1);
            QList<Row> rows = table.values();
            Acceptance one(key, start, small), other(key, start, small);
            one.load(rows, MonotonicTime(5s));
            std::shuffle(rows.begin(), rows.end(), random);
            other.load(rows, MonotonicTime(9s));
            for (int i = 0; i < 300; ++i) {
                const Milliseconds later{1 + i * 60'000 + int(random.bounded(60'000))};
                const Try attempt = any();
                const Entrance expected = run.decide(attempt, Mode::Adaptive, times, healthy, now + later);
                for (const Entrance &got : {one.decide(attempt, Mode::Adaptive, times, healthy, MonotonicTime(5s) + later),
                                            other.decide(attempt, Mode::Adaptive, times, healthy, MonotonicTime(9s) + later)}) {
                    QVERIFY2(got.rule == expected.rule, qPrintable(QStringLiteral("seed %1, round %2, step %3").arg(seed).arg(round).arg(i)));
                    QCOMPARE(got.acceptedAfter, expected.acceptedAfter);
                }
            }
        }
    }
    // Property: who is told to come back after a time is accepted then.
    void keepsItsWord()
    {
        QRandomGenerator random(4);
        Acceptance acceptance(key, start);
        MonotonicTime now = start;
        int held = 0;
        for (int i = 0; i < 2000; ++i) {
            now += Milliseconds(random.bounded(100'000));
            const Try attempt{network(random.bounded(5000)), QByteArray::number(random.bounded(400)) + "@a.example", "b@firm.example"};
            const Entrance entrance = acceptance.decide(attempt, Mode::Adaptive, times, healthy, now);
            if (!isDeferred(entrance))
                continue;
            QVERIFY(!isDeferred(acceptance.explain(attempt, Mode::Adaptive, times, healthy, now + *entrance.acceptedAfter)));
            ++held;
        }
        QVERIFY(held > 100);
    }

    // A5.
    void letsInWhoIsCutOffAndNoSpammers()
    {
        Acceptance acceptance(key, start);
        Evidence evidence;
        const auto comes = [&](const Try &attempt, Milliseconds at) {
            evidence.answered(20ms, 10ms, start + at);
            const Health health = evidence.judge(Primary::Up, times.evidenceAge, start + at);
            return acceptance.decide(attempt, Mode::Adaptive, times, health, start + at);
        };
        const Try honest = first;
        QVERIFY(isDeferred(comes(honest, 0s)));
        for (int i = 0; i < 200; ++i) { // each once, within an hour
            const Try spam{network(1000 + i), "s" + QByteArray::number(i) + "@spam.example", QByteArray::number(i % 7) + "@firm.example"};
            QVERIFY(isDeferred(comes(spam, i * 18s)));
        }
        for (int i = 0; i < 200; ++i) // a swarm with the same mail, all at once
            QVERIFY(isDeferred(comes({network(2000 + i), "win@spam.example", "bob@firm.example"}, 1h + i * 1s)));
        // A primary that greylists says 450 to whatever it sees first.
        for (int i = 0; i < 20; ++i)
            evidence.transaction({QByteArray::number(i) + ".example", true, 0s}, start + 61min);
        QVERIFY(isDeferred(comes({network(3000), "late@spam.example", "bob@firm.example"}, 61min)));

        const Entrance back = comes(honest, 62min);
        QCOMPARE(back.verdict, Verdict::Accept);
        QCOMPARE(back.rule, QByteArray("acceptance.retried"));
        const Try big{network(4001), "news@big.example", "bob@firm.example"};
        QVERIFY(isDeferred(comes(big, 70min)));
        QVERIFY(isDeferred(comes({network(4002), big.sender, big.recipient}, 75min)));
        QCOMPARE(comes({network(4003), big.sender, big.recipient}, 80min).rule, QByteArray("acceptance.third-try"));
    }
};

QTEST_APPLESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
