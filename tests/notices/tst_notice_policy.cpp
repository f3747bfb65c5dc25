// mail-semantics F2, rule by rule.
#include <QTest>
#include "notices/outage_state.h"
#include "notices/policy.h"

using namespace std::chrono_literals;
using notices::suppressedBy;

class TestNoticePolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheRule_data();
    void namesTheRule();
    void decidesOnADelay_data();
    void decidesOnADelay();
    void seesOutages_data();
    void seesOutages();
    void beginsAndEndsOutages_data();
    void beginsAndEndsOutages();
    void findsTheDomain();
};

void TestNoticePolicy::namesTheRule_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<unsigned>("notify");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char *name, const char *sender, unsigned notify, const char *header, const char *rule) {
        QTest::newRow(name) << QByteArray(sender) << notify << QByteArray(header) + "\r\n\r\nbody" << QByteArray(rule);
    };
    row("a person's mail", "a@b.test", 0, "Subject: hello", "");
    row("null sender", "", 0, "Subject: hello", "F2.null-sender");
    row("NOTIFY=NEVER", "a@b.test", 1, "Subject: hello", "F2.notify");
    row("NOTIFY=SUCCESS", "a@b.test", 2, "Subject: hello", "F2.notify");
    row("NOTIFY=DELAY", "a@b.test", 8, "Subject: hello", "F2.notify");
    row("NOTIFY=FAILURE", "a@b.test", 4, "Subject: hello", "");
    row("NOTIFY=SUCCESS,FAILURE", "a@b.test", 6, "Subject: hello", "");
    row("a list", "a@b.test", 0, "List-Id: <l.b.test>", "F2.list-id");
    row("an empty List-Id", "a@b.test", 0, "List-ID:", "F2.list-id");
    row("Precedence list", "a@b.test", 0, "Precedence: list", "F2.precedence");
    row("Precedence bulk", "a@b.test", 0, "precedence: BULK", "F2.precedence");
    row("Precedence junk", "a@b.test", 0, "Precedence: junk", "F2.precedence");
    row("Precedence normal", "a@b.test", 0, "Precedence: normal", "");
    row("Auto-Submitted", "a@b.test", 0, "Auto-Submitted: auto-replied", "F2.auto-submitted");
    row("Auto-Submitted no", "a@b.test", 0, "Auto-Submitted: no", "");
    row("Auto-Submitted no with a parameter", "a@b.test", 0, "Auto-Submitted: No; why=person", "");
    row("no domain", "postmaster", 0, "Subject: hello", "F2.sender-unusable");
}

void TestNoticePolicy::namesTheRule()
{
    QFETCH(QByteArray, sender);
    QFETCH(unsigned, notify);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, rule);
    spool::Due due;
    due.sender = sender;
    due.notify = notify;
    QTEST(suppressedBy(due, mail::scanHeader(header)), "rule");
    const bool bySender = rule == "F2.null-sender" || rule == "F2.sender-unusable";
    const QByteArray relayRule = bySender ? rule : QByteArray((notify & 2) != 0 ? "" : "F2.notify"); // nobody is told who did not ask
    QCOMPARE(suppressedBy(due, mail::scanHeader(header), notices::About::Relay), relayRule);
    if (rule.isEmpty()) {
        for (const spool::Spf verdict : {spool::Spf::None, spool::Spf::Neutral, spool::Spf::Pass, spool::Spf::SoftFail, spool::Spf::TempError, spool::Spf::PermError}) {
            due.spf = verdict;
            QCOMPARE(suppressedBy(due, mail::scanHeader(header)), QByteArray());
        }
        due.spf = spool::Spf::Fail;
        QCOMPARE(suppressedBy(due, mail::scanHeader(header)), QByteArray("F4.spf-fail"));
        QCOMPARE(suppressedBy(due, mail::scanHeader(header), notices::About::Relay), relayRule.isEmpty() ? QByteArray("F4.spf-fail") : relayRule);
    }
    due.origin = spool::Origin::Notice;
    QCOMPARE(suppressedBy(due, mail::scanHeader(header)), QByteArray("F4.own-notice"));
}

namespace {

// A delay, as it is told by default: a verified sender of a person's mail, whose first step has come.
struct DelayCase {
    QByteArray sender = "a@b.test", header = "Subject: hello";
    spool::Spf spf = spool::Spf::Pass;
    unsigned notify = 0;
    spool::Origin origin = spool::Origin::Smtp;
    config::DelayNotices whom = config::DelayNotices::Verified;
    Milliseconds step = 4h, told = 0h;
    bool isMuted = false;
};

} // namespace
Q_DECLARE_METATYPE(DelayCase)

void TestNoticePolicy::decidesOnADelay_data()
{
    using enum spool::Spf;
    constexpr auto all = config::DelayNotices::All;
    QTest::addColumn<DelayCase>("about");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char *name, const DelayCase &about, const char *rule) { QTest::newRow(name) << about << QByteArray(rule); };
    const auto changed = [](auto change) { DelayCase about; change(about); return about; };
    row("a person's mail", {}, "");
    // who sent it
    for (const auto &[name, verdict] : {std::pair{"unchecked", Unchecked}, {"none", None}, {"neutral", Neutral}, {"softfail", SoftFail}, {"temperror", TempError}, {"permerror", PermError}}) {
        row(qPrintable(QStringLiteral("SPF %1").arg(name)), changed([&](DelayCase &c) { c.spf = verdict; }), "F1.unverified");
        row(qPrintable(QStringLiteral("SPF %1, all are told").arg(name)), changed([&](DelayCase &c) { c.spf = verdict; c.whom = all; }), "");
    }
    row("SPF fail", changed([](DelayCase &c) { c.spf = Fail; }), "F4.spf-fail");
    row("SPF fail, all are told", changed([](DelayCase &c) { c.spf = Fail; c.whom = all; }), "F4.spf-fail");
    row("SPF pass, all are told", changed([](DelayCase &c) { c.whom = all; }), "");
    row("null sender", changed([](DelayCase &c) { c.sender = {}; }), "F2.null-sender");
    row("null sender, all are told", changed([](DelayCase &c) { c.sender = {}; c.whom = all; }), "F2.null-sender");
    row("a sender without a domain", changed([](DelayCase &c) { c.sender = "root"; }), "F2.sender-unusable");
    row("a sender without a local part", changed([](DelayCase &c) { c.sender = "@b.test"; }), "F2.sender-unusable");
    row("a notice of ours", changed([](DelayCase &c) { c.origin = spool::Origin::Notice; c.sender = {}; }), "F4.own-notice");
    row("a notice of ours that has a sender", changed([](DelayCase &c) { c.origin = spool::Origin::Notice; }), "F4.own-notice");
    // what the sender asked for (RFC 3461 4.1): NEVER 1, SUCCESS 2, FAILURE 4, DELAY 8
    for (const auto &[notify, rule] : {std::pair{1u, "F2.notify"}, {2u, "F2.notify"}, {4u, "F2.notify"}, {6u, "F2.notify"}, {8u, ""}, {10u, ""}, {12u, ""}, {14u, ""}, {9u, "F2.notify"}})
        row(qPrintable(QStringLiteral("NOTIFY %1").arg(notify)), changed([&](DelayCase &c) { c.notify = notify; }), rule);
    row("NOTIFY=DELAY of an unverified one", changed([](DelayCase &c) { c.notify = 8; c.spf = None; }), "F1.unverified");
    row("NOTIFY=DELAY of a forged one", changed([](DelayCase &c) { c.notify = 8; c.spf = Fail; }), "F4.spf-fail");
    // machines
    for (const auto &[header, rule] : {std::pair{"List-Id: <l.b.test>", "F2.list-id"}, {"List-Id:", "F2.list-id"}, {"LIST-ID: x", "F2.list-id"},
                                       {"Precedence: list", "F2.precedence"}, {"Precedence: bulk", "F2.precedence"}, {"Precedence: junk", "F2.precedence"},
                                       {"Precedence: first-class", ""}, {"Auto-Submitted: auto-generated", "F2.auto-submitted"}, {"Auto-Submitted: auto-replied", "F2.auto-submitted"},
                                       {"Auto-Submitted: auto-notified; owner-email=\"a@b.test\"", "F2.auto-submitted"}, {"Auto-Submitted: no", ""},
                                       {"X-List-Id: <l.b.test>", ""}, {"List-Unsubscribe: <mailto:x@b.test>", ""}, {"Precedence: list\r\nList-Id: <l>", "F2.list-id"}})
        row(header, changed([&](DelayCase &c) { c.header = header; }), rule);
    row("a list that asks for it", changed([](DelayCase &c) { c.header = "List-Id: <l.b.test>"; c.notify = 8; }), "F2.list-id");
    row("a list, all are told", changed([](DelayCase &c) { c.header = "List-Id: <l.b.test>"; c.whom = all; }), "F2.list-id");
    // the schedule
    row("first step, never told", changed([](DelayCase &c) { c.step = 4h; }), "");
    row("first step, told of it", changed([](DelayCase &c) { c.step = 4h; c.told = 4h; }), "F1.once");
    row("first step, told of the second", changed([](DelayCase &c) { c.step = 4h; c.told = 48h; }), "F1.once");
    row("second step, told of the first", changed([](DelayCase &c) { c.step = 48h; c.told = 4h; }), "");
    row("second step, told of it", changed([](DelayCase &c) { c.step = 48h; c.told = 48h; }), "F1.once");
    row("second step, never told", changed([](DelayCase &c) { c.step = 48h; }), "");
    row("a step that is new between two, told of the later", changed([](DelayCase &c) { c.step = 24h; c.told = 48h; }), "F1.once");
    row("a step that is new between two, told of the earlier", changed([](DelayCase &c) { c.step = 24h; c.told = 4h; }), "");
    row("a schedule that became shorter", changed([](DelayCase &c) { c.step = 1h; c.told = 4h; }), "F1.once");
    row("told of it, all are told", changed([](DelayCase &c) { c.told = 4h; c.whom = all; }), "F1.once");
    // a person
    row("nobody is to be told", changed([](DelayCase &c) { c.isMuted = true; }), "F1.person");
    row("nobody is to be told, all are", changed([](DelayCase &c) { c.isMuted = true; c.whom = all; }), "F1.person");
    row("nobody is to be told, and who asked", changed([](DelayCase &c) { c.isMuted = true; c.notify = 8; }), "F1.person");
    row("nobody is to be told, a null sender anyway", changed([](DelayCase &c) { c.isMuted = true; c.sender = {}; }), "F2.null-sender");
}

void TestNoticePolicy::decidesOnADelay()
{
    QFETCH(DelayCase, about);
    spool::Due due;
    due.sender = about.sender;
    due.spf = about.spf;
    due.notify = about.notify;
    due.origin = about.origin;
    QTEST(notices::delaySuppressedBy(due, mail::scanHeader(about.header + "\r\n\r\nbody"), about.told, {about.whom, about.step, about.isMuted}), "rule");
}

namespace {

const WallTime noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + 12h};

handover::PrimaryStatus primary(handover::PrimaryState state, std::optional<WallTime> outage = {}, WallTime since = noon, const char *domain = "firm.test")
{
    handover::PrimaryStatus status;
    status.domain = domain;
    status.state = state;
    status.since = since;
    status.outageSince = outage;
    return status;
}

} // namespace

void TestNoticePolicy::seesOutages_data()
{
    using enum handover::PrimaryState;
    using notices::Reach;
    QTest::addColumn<QList<handover::PrimaryStatus>>("primaries");
    QTest::addColumn<Reach>("reach");
    QTest::addColumn<WallTime>("since");
    const auto row = [](const char *name, const QList<handover::PrimaryStatus> &primaries, Reach reach, WallTime since = {}) {
        QTest::newRow(name) << primaries << reach << since;
    };
    row("none is known", {}, Reach::Unknown);
    row("of another domain", {primary(Up, {}, noon, "other.test")}, Reach::Unknown);
    row("just started", {primary(Doubtful)}, Reach::Unknown);
    row("up", {primary(Up)}, Reach::There, noon);
    row("down", {primary(Down, noon - 1h)}, Reach::Away, noon - 1h);
    row("returning", {primary(Returning, noon - 1h)}, Reach::Away, noon - 1h);
    row("doubtful again in an outage", {primary(Doubtful, noon - 1h)}, Reach::Away, noon - 1h);
    row("held by a person", {primary(Maintenance)}, Reach::Paused);
    row("one of two is up", {primary(Down, noon - 1h), primary(Up)}, Reach::There, noon);
    row("both are up", {primary(Up, {}, noon), primary(Up, {}, noon - 1h)}, Reach::There, noon - 1h);
    row("both are down", {primary(Down, noon - 1h), primary(Down, noon - 2h)}, Reach::Away, noon - 2h);
    row("one down, one doubtful", {primary(Down, noon - 1h), primary(Doubtful)}, Reach::Unknown);
    row("one down, one held", {primary(Down, noon - 1h), primary(Maintenance)}, Reach::Away, noon - 1h);
    row("one up, one held", {primary(Up), primary(Maintenance)}, Reach::There, noon);
}

void TestNoticePolicy::seesOutages()
{
    QFETCH(QList<handover::PrimaryStatus>, primaries);
    const notices::DomainReach found = notices::reachOf("firm.test", primaries);
    QTEST(found.reach, "reach");
    QTEST(found.since, "since");
}

void TestNoticePolicy::beginsAndEndsOutages_data()
{
    using notices::OutageChange;
    using notices::Reach;
    QTest::addColumn<Reach>("reach");
    QTest::addColumn<int>("minutes"); // in that state
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("waits");
    QTest::addColumn<OutageChange>("change");
    QTest::newRow("away for a moment") << Reach::Away << 4 << false << true << OutageChange::None;
    QTest::newRow("away for five minutes") << Reach::Away << 5 << false << true << OutageChange::Begins;
    QTest::newRow("away, and nothing waits") << Reach::Away << 5 << false << false << OutageChange::Begins;
    QTest::newRow("still away") << Reach::Away << 500 << true << true << OutageChange::None;
    QTest::newRow("not known, over a restart") << Reach::Unknown << 500 << true << false << OutageChange::None;
    QTest::newRow("not known") << Reach::Unknown << 500 << false << true << OutageChange::None;
    QTest::newRow("held") << Reach::Paused << 500 << false << true << OutageChange::None;
    QTest::newRow("held in an outage") << Reach::Paused << 500 << true << false << OutageChange::None;
    QTest::newRow("there") << Reach::There << 500 << false << true << OutageChange::None;
    QTest::newRow("back, mail is handed over") << Reach::There << 5 << true << true << OutageChange::None;
    QTest::newRow("back, nothing waits") << Reach::There << 0 << true << false << OutageChange::Ends;
    QTest::newRow("back for an hour, some still waits") << Reach::There << 60 << true << true << OutageChange::Ends;
}

void TestNoticePolicy::beginsAndEndsOutages()
{
    QFETCH(notices::Reach, reach);
    QFETCH(int, minutes);
    QFETCH(bool, known);
    QFETCH(bool, waits);
    QTEST(notices::changeOf({reach, noon - minutes * 1min}, known, waits, noon), "change");
}

void TestNoticePolicy::findsTheDomain()
{
    QCOMPARE(notices::domainOf("a@B.Test"), QByteArray("b.test"));
    QCOMPARE(notices::domainOf("\"odd@part\"@b.test"), QByteArray("b.test"));
    QCOMPARE(notices::domainOf("@b.test"), QByteArray());
    QCOMPARE(notices::domainOf(""), QByteArray());
}

QTEST_APPLESS_MAIN(TestNoticePolicy)
#include "tst_notice_policy.moc"
