#include <QtTest>
#include "directory/ruling.h"

using config::UnknownRecipients;
using directory::Asked;
using directory::CatchAll;
using directory::DomainState;
using directory::Ruling;
using directory::Standing;
using namespace std::chrono_literals;

namespace {
constexpr WallTime now{24h * 20'000};
directory::SourceState list(bool complete, Milliseconds ago) { return {complete, now - ago, 48}; }
DomainState with(QList<directory::SourceState> sources, CatchAll catchAll = CatchAll::Untested) { return {std::move(sources), catchAll}; }
} // namespace
Q_DECLARE_METATYPE(directory::DomainState)

class TestRuling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadyByACompleteFreshListOnly_data();
    void isReadyByACompleteFreshListOnly();
    void rules_data();
    void rules();
    void takesTheAnswer_data();
    void takesTheAnswer();
};

void TestRuling::isReadyByACompleteFreshListOnly_data()
{
    QTest::addColumn<DomainState>("domain");
    QTest::addColumn<bool>("ready");
    QTest::newRow("nothing") << DomainState() << false;
    QTest::newRow("learned") << with({}, CatchAll::None) << false;
    QTest::newRow("complete, fresh") << with({list(true, 7 * 24h)}) << true;
    QTest::newRow("complete, old") << with({list(true, 7 * 24h + 1s)}) << false;
    QTest::newRow("incomplete") << with({list(false, 0s)}) << false;
    QTest::newRow("complete, never read") << with({{true, {}, 0}}) << false;
    QTest::newRow("one of two") << with({list(false, 0s), list(true, 1h)}) << true;
}

void TestRuling::isReadyByACompleteFreshListOnly()
{
    QFETCH(DomainState, domain);
    QTEST(directory::isReady(domain, now), "ready");
}

void TestRuling::rules_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<DomainState>("domain");
    QTest::addColumn<bool>("up");
    QTest::addColumn<UnknownRecipients>("mode");
    QTest::addColumn<Ruling>("ruling");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char *name, Standing standing, const DomainState &domain, bool up, UnknownRecipients mode, Ruling ruling, const char *rule) {
        QTest::newRow(name) << standing << domain << up << mode << ruling << QByteArray(rule);
    };
    const auto automatic = UnknownRecipients::Auto;
    const DomainState ready = with({list(true, 1h)}), partial = with({list(false, 1h)}), tested = with({}, CatchAll::None), none,
                      catchAll = with({}, CatchAll::Found), old = with({list(true, 8 * 24h)});
    // the primary can be asked
    row("up, good", Standing::Good, none, true, automatic, Ruling::Accept, "directory.known-good");
    row("up, bad", Standing::Bad, none, true, automatic, Ruling::Refuse, "directory.known-bad");
    row("up, good long ago", Standing::StaleGood, none, true, automatic, Ruling::Ask, "directory.ask");
    row("up, bad long ago", Standing::StaleBad, none, true, automatic, Ruling::Ask, "directory.ask");
    row("up, never seen", Standing::NeverSeen, none, true, automatic, Ruling::Ask, "directory.ask");
    row("up, never seen, told to refuse", Standing::NeverSeen, none, true, UnknownRecipients::Refuse, Ruling::Ask, "directory.ask");
    row("up, never seen, ready", Standing::NeverSeen, ready, true, automatic, Ruling::Ask, "directory.ask");
    row("up, never seen, catch-all", Standing::NeverSeen, catchAll, true, automatic, Ruling::Accept, "directory.catch-all");
    row("up, listed, catch-all", Standing::StaleGood, catchAll, true, automatic, Ruling::Accept, "directory.known-good");
    row("up, bad long ago, catch-all", Standing::StaleBad, catchAll, true, automatic, Ruling::Refuse, "directory.known-bad");
    // it cannot
    row("away, good", Standing::Good, none, false, automatic, Ruling::Accept, "directory.known-good");
    row("away, good long ago", Standing::StaleGood, ready, false, automatic, Ruling::Accept, "directory.known-good");
    row("away, good, told to refuse", Standing::StaleGood, none, false, UnknownRecipients::Refuse, Ruling::Accept, "directory.known-good");
    row("away, bad", Standing::Bad, none, false, automatic, Ruling::Refuse, "directory.known-bad");
    row("away, bad, told to accept", Standing::StaleBad, none, false, UnknownRecipients::Accept, Ruling::Refuse, "directory.known-bad");
    row("away, never seen, ready", Standing::NeverSeen, ready, false, automatic, Ruling::Refuse, "directory.not-in-complete-list");
    row("away, never seen, old list", Standing::NeverSeen, old, false, automatic, Ruling::Defer, "directory.never-seen");
    row("away, never seen, incomplete list", Standing::NeverSeen, partial, false, automatic, Ruling::Defer, "directory.never-seen");
    row("away, never seen, no catch-all", Standing::NeverSeen, tested, false, automatic, Ruling::Defer, "directory.never-seen");
    row("away, never seen, nothing known", Standing::NeverSeen, none, false, automatic, Ruling::Accept, "directory.nothing-known");
    row("away, never seen, catch-all", Standing::NeverSeen, catchAll, false, automatic, Ruling::Accept, "directory.nothing-known");
    row("away, never seen, told to accept", Standing::NeverSeen, ready, false, UnknownRecipients::Accept, Ruling::Accept, "directory.told-to-accept");
    row("away, never seen, told to defer", Standing::NeverSeen, none, false, UnknownRecipients::Defer, Ruling::Defer, "directory.told-to-defer");
    row("away, never seen, told to refuse", Standing::NeverSeen, none, false, UnknownRecipients::Refuse, Ruling::Refuse, "directory.told-to-refuse");
}

void TestRuling::rules()
{
    QFETCH(Standing, standing);
    QFETCH(DomainState, domain);
    QFETCH(bool, up);
    QFETCH(UnknownRecipients, mode);
    const directory::Ruled ruled = directory::rule(standing, domain, up, mode, now);
    QTEST(ruled.ruling, "ruling");
    QTEST(ruled.rule, "rule");
}

void TestRuling::takesTheAnswer_data()
{
    QTest::addColumn<Asked>("answer");
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<Ruling>("ruling");
    QTest::newRow("exists") << Asked::Exists << Standing::NeverSeen << Ruling::Accept;
    QTest::newRow("exists, though it was bad") << Asked::Exists << Standing::StaleBad << Ruling::Accept;
    QTest::newRow("unknown") << Asked::Unknown << Standing::NeverSeen << Ruling::Refuse;
    QTest::newRow("unknown, though it was good") << Asked::Unknown << Standing::StaleGood << Ruling::Refuse;
    QTest::newRow("no verdict") << Asked::NoVerdict << Standing::NeverSeen << Ruling::Defer;
    QTest::newRow("no verdict about a good one") << Asked::NoVerdict << Standing::StaleGood << Ruling::Accept;
    QTest::newRow("no verdict about a bad one") << Asked::NoVerdict << Standing::StaleBad << Ruling::Defer;
}

void TestRuling::takesTheAnswer()
{
    QFETCH(Asked, answer);
    QFETCH(Standing, standing);
    QTEST(directory::afterAsking(answer, standing).ruling, "ruling");
}

QTEST_GUILESS_MAIN(TestRuling)
#include "tst_ruling.moc"
