// An outage of three days: 400 mails of 20 kinds, and exactly the notices that they may cause, each once. The clock is the test's, all else is real:
// spool, hand-over, primary and smarthost over loopback. With NOTICES_TO the notices are left in that directory, for check_notices.py.
#include <QDir>
#include <QFile>
#include "notices/notices.h"
#include "support/handover_kit.h"

using namespace std::chrono_literals;

namespace {

constexpr int mailsAKind = 20;
constexpr auto outage = 72h;
constexpr auto turn = 30min; // of the clock

// What a kind of mail is, and what its sender gets.
struct MailKind {
    const char *name;
    spool::Spf spf = spool::Spf::Pass;
    Milliseconds comesAt = 1h;         // since the outage began; each of the kind some minutes later
    unsigned notify = 0;
    const char *header = "";
    const char *recipient = "anna@firm.test";
    int delays = 0, failures = 0, relays = 0, afterAlls = 0; // for each mail
    int together = 1;                  // mails of one sender, an hour apart
    bool hasSender = true;
};

const MailKind mailKinds[] = {
    {.name = "verified", .delays = 2, .afterAlls = 1},
    {.name = "none", .spf = spool::Spf::None},
    {.name = "softfail", .spf = spool::Spf::SoftFail},
    {.name = "forged", .spf = spool::Spf::Fail},
    {.name = "null", .hasSender = false},
    {.name = "list", .header = "List-Id: <l.test>\r\n"},
    {.name = "bulk", .header = "Precedence: bulk\r\n"},
    {.name = "automatic", .header = "Auto-Submitted: auto-generated\r\n"},
    {.name = "never", .notify = 1},
    {.name = "failure-only", .notify = 4},
    {.name = "delay-only", .notify = 8, .delays = 2, .afterAlls = 1},
    {.name = "success-only", .notify = 2, .relays = 1},
    {.name = "several", .delays = 2, .afterAlls = 1, .together = 5},
    {.name = "late", .comesAt = 70h},
    {.name = "on-the-last-day", .comesAt = 60h, .delays = 1, .afterAlls = 1},
    {.name = "unknown-address", .recipient = "gone@firm.test", .delays = 2, .failures = 1},
    {.name = "unknown-address-unverified", .spf = spool::Spf::None, .recipient = "gone@firm.test", .failures = 1},
    {.name = "spam", .recipient = "strict@firm.test", .delays = 2, .failures = 1},
    {.name = "forged-to-nobody", .spf = spool::Spf::Fail, .recipient = "gone@firm.test"},
    {.name = "czech", .header = "Content-Language: cs\r\n", .delays = 2, .afterAlls = 1},
};
static_assert(std::size(mailKinds) == 20);

struct Mail {
    const MailKind *kind;
    Milliseconds comesAt{0};
    QByteArray sender, subject;
};

QList<Mail> allMails()
{
    QList<Mail> all;
    for (const MailKind &kind : mailKinds) {
        for (int i = 0; i < mailsAKind; ++i) {
            const int who = i / kind.together, which = i % kind.together;
            const QByteArray sender = QByteArray("p@") + kind.name + '-' + QByteArray::number(who) + ".test";
            all.append({&kind, kind.comesAt + who * 2min + which * 1h, kind.hasSender ? sender : QByteArray(), kind.name + QByteArray(" ") + QByteArray::number(i)});
        }
    }
    std::ranges::stable_sort(all, {}, &Mail::comesAt);
    return all;
}

QByteArray kindOf(const FakePrimary::Mail &notice)
{
    const qsizetype at = notice.bytes.indexOf("\r\nMessage-ID: <") + 15;
    const QByteArray id = notice.bytes.mid(at, notice.bytes.indexOf('>', at) - at);
    return id.startsWith("delayed.") ? id.split('.').first() + '.' + id.split('.').at(1) : id.split('.').first();
}

} // namespace

class TestNoticeOutage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sendsExactlyTheExpectedNotices();
    void tellsNobodyTwiceOverARestart();
    void obeysAPerson();
    void endsAnOutageOfADomainThatIsGone();
    void keepsWithinTheBudgetWhenTenThousandFailAtOnce();

private:
    void start();
    bool take(const Mail &mail);
    bool look();
    bool pass(Milliseconds time);
    QMap<QByteArray, int> sent() const; // "sender kind" → how many
    spool::NoticePage logged(const spool::NoticeFilter &filter = {});

    std::unique_ptr<HandOverKit> m_kit;
    std::unique_ptr<FakePrimary> m_smarthost;
    std::unique_ptr<notices::Notices> m_notices;
};

void TestNoticeOutage::init()
{
    m_kit = std::make_unique<HandOverKit>();
    QVERIFY(m_kit->open());
    m_kit->primary.extensions = {"PIPELINING", "8BITMIME"}; // no DSN
    m_kit->primary.rcptReplies = {{"gone@firm.test", "550 5.1.1 no such user"}};
    m_kit->primary.dotReplies = {{"strict@firm.test", "554 5.7.1 looks like spam"}};
    m_smarthost = std::make_unique<FakePrimary>();
    QVERIFY(m_smarthost->listen());
    m_kit->config.notices.smarthost = config::Smarthost{{QStringLiteral("127.0.0.1"), m_smarthost->port()}};
    m_kit->config.notices.perHour = 10'000;
    m_kit->config.domains[0].notices.deliveredAfterAll = true;
    m_kit->config.handover.rampInterval = 0ms;
    start();
    QTRY_VERIFY(m_kit->isUp());
    m_kit->primary.stop();
    QTRY_VERIFY(!m_kit->isUp() && !m_kit->handover->primaries().first().lastFailure.reason.isEmpty());
    QVERIFY(pass(11s));
    QTRY_COMPARE(m_kit->state(), handover::PrimaryState::Down);
}

void TestNoticeOutage::cleanup()
{
    m_kit->handover.reset();
    m_notices.reset();
    m_kit.reset();
    m_smarthost.reset();
}

void TestNoticeOutage::start()
{
    m_notices = std::make_unique<notices::Notices>(*m_kit->spool, m_kit->resolver, m_kit->clock, m_kit->config);
    m_notices->start();
    m_kit->handover = std::make_unique<handover::HandOver>(
        *m_kit->spool, m_kit->resolver, m_kit->clock,
        handover::HandOver::Setup{m_kit->config, [this](const QList<handover::Failure> &failed) { m_notices->take(failed); },
                                  [this](const handover::RelayedBatch &batch) { return m_notices->relayed(batch); }, {}});
    m_notices->watch(*m_kit->handover);
    m_kit->handover->start();
}

bool TestNoticeOutage::take(const Mail &mail)
{
    spool::NewMessage message = m_kit->message({mail.kind->recipient}, mail.sender);
    message.spf = mail.kind->spf;
    message.recipients[0].notify = mail.kind->notify;
    return m_kit->keep(message, "Subject: " + mail.subject + "\r\nMessage-ID: <" + mail.subject.simplified().replace(' ', '.') + "@out.test>\r\n" + mail.kind->header
                                    + "\r\nhello\r\n");
}

bool TestNoticeOutage::look()
{
    QSignalSpy looked(m_notices.get(), &notices::Notices::looked);
    m_notices->look();
    return looked.count() > 0 || looked.wait(20'000);
}

bool TestNoticeOutage::pass(Milliseconds time)
{
    m_kit->clock.skip(time);
    return look();
}

QMap<QByteArray, int> TestNoticeOutage::sent() const
{
    QMap<QByteArray, int> all;
    for (const FakePrimary::Mail &notice : m_smarthost->mails)
        ++all[notice.recipients.first() + ' ' + kindOf(notice)];
    return all;
}

spool::NoticePage TestNoticeOutage::logged(const spool::NoticeFilter &filter)
{
    std::optional<spool::NoticePage> page;
    m_kit->spool->listNotices(filter, {}, 5000, this, [&page](const Result<spool::NoticePage> &found) { page = found ? *found : spool::NoticePage(); });
    (void)QTest::qWaitFor([&page] { return page.has_value(); }, 20'000);
    return page.value_or(spool::NoticePage());
}

void TestNoticeOutage::sendsExactlyTheExpectedNotices()
{
    QMap<QByteArray, int> expected;
    for (const Mail &mail : allMails()) {
        const auto expect = [&](const QByteArray &kind) { expected[mail.sender + ' ' + kind] = 1; };
        if (mail.kind->delays > 0)
            expect("delayed.14400");
        if (mail.kind->delays > 1)
            expect("delayed.172800");
        if (mail.kind->failures > 0)
            expect("failed");
        if (mail.kind->relays > 0)
            expect("relayed");
        if (mail.kind->afterAlls > 0)
            expect("delivered");
    }
    QList<Mail> coming = allMails();
    QCOMPARE(coming.size(), 400);
    for (Milliseconds now = 0h; now < outage; now += turn) {
        while (!coming.isEmpty() && coming.first().comesAt <= now)
            QVERIFY(take(coming.takeFirst()));
        QVERIFY(pass(turn));
    }
    QVERIFY(coming.isEmpty());
    QCOMPARE(m_kit->spool->outages().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->spool->counters({spool::RouteKind::Outside, "verified-0.test"}).messages, 0, 30'000);

    QVERIFY(m_kit->primary.listen());
    m_kit->clock.skip(2s);
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->spool->counters({spool::RouteKind::Primary, "firm.test"}).messages, 0, 60'000);
    QVERIFY(look()); // notes that the outage is over
    QTRY_VERIFY(m_kit->spool->outages().isEmpty());
    m_notices->look(); // twice at once: nobody is told twice
    QVERIFY(look());
    QTRY_COMPARE_WITH_TIMEOUT(m_smarthost->mails.size(), expected.size(), 60'000);
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QVERIFY(pass(turn));
    QVERIFY(pass(24h)); // and nothing comes after it
    QTRY_COMPARE(m_kit->spool->counters().messages, 0);
    QCOMPARE(sent(), expected);
    QCOMPARE(m_kit->primary.mails.size(), 400 - 4 * mailsAKind); // not those that it refused

    // one notice names all five mails of its sender, and every suppression has its rule
    for (const FakePrimary::Mail &notice : std::as_const(m_smarthost->mails)) {
        if (notice.recipients.first() == "p@several-0.test" && kindOf(notice) == "delayed.172800") {
            for (const char *subject : {"several 0", "several 1", "several 2", "several 3", "several 4"})
                QVERIFY2(notice.bytes.contains(subject), subject);
        }
        if (notice.recipients.first().startsWith("p@czech-"))
            QVERIFY(notice.bytes.contains("\r\nContent-Language: cs\r\n"));
    }
    QMap<QByteArray, int> rules;
    for (const spool::NoticeRow &row : logged().rows) {
        ++rules[row.entry.rule];
        QCOMPARE(row.notice.value != 0, row.entry.rule == "notice");
        QVERIFY(row.entry.subject.isEmpty());
        if (row.notice)
            QCOMPARE(row.delivery, spool::RecipientState::Delivered);
    }
    for (const char *rule : {"F1.unverified", "F1.once", "F2.null-sender", "F2.list-id", "F2.precedence", "F2.auto-submitted", "F2.notify", "F4.spf-fail"})
        QVERIFY2(rules.value(rule) >= mailsAKind, rule);

    if (const QString directory = qEnvironmentVariable("NOTICES_TO"); !directory.isEmpty()) {
        int number = 0;
        for (const FakePrimary::Mail &notice : std::as_const(m_smarthost->mails)) {
            QFile file(QDir(directory).filePath(QStringLiteral("%1.eml").arg(++number, 4, 10, QChar(u'0'))));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(notice.bytes) == notice.bytes.size());
        }
    }
}

void TestNoticeOutage::tellsNobodyTwiceOverARestart()
{
    QVERIFY(pass(10min));
    QTRY_COMPARE(m_kit->spool->outages().size(), 1);
    const spool::OutageId id = m_kit->spool->outages().first().id;
    QVERIFY(take({&mailKinds[0], 0h, "p@a.test", "one"}));
    QVERIFY(pass(5h));
    QTRY_COMPARE(m_smarthost->mails.size(), 1);
    QTRY_COMPARE(m_kit->spool->counters().messages, 1);
    QVERIFY(take({&mailKinds[0], 0h, "p@a.test", "two"}));

    m_kit->handover.reset();
    m_notices.reset();
    m_kit->spool.reset();
    spool::Spool::Options options;
    options.directory = m_kit->directory.path();
    options.minFree = options.reserve = 0;
    auto opened = spool::Spool::open(options, m_kit->clock);
    QVERIFY(opened);
    m_kit->spool = *std::move(opened);
    start();
    QCOMPARE(m_kit->spool->outages().size(), 1); // it is not known yet whether the primary is there: the outage goes on
    QVERIFY(look());
    QTRY_VERIFY(!m_kit->handover->primaries().first().lastFailure.reason.isEmpty());
    QVERIFY(pass(11s));
    QTRY_COMPARE(m_kit->state(), handover::PrimaryState::Down);
    QVERIFY(pass(5h)); // the second mail has waited for five hours too: its sender knows
    QVERIFY(look());
    QCOMPARE(m_kit->spool->outages().first().id, id);
    const spool::NoticePage page = logged({.sender = "p@A.test"});
    QCOMPARE(page.rows.size(), 2);
    QCOMPARE(page.rows.at(0).entry.rule, QByteArray("F1.once"));
    QCOMPARE(page.rows.at(1).entry.rule, QByteArray("notice"));
    QCOMPARE(page.rows.at(1).entry.language, QByteArray("en"));
    QCOMPARE(m_smarthost->mails.size(), 1);
}

void TestNoticeOutage::obeysAPerson()
{
    QVERIFY(pass(10min));
    QTRY_COMPARE(m_kit->spool->outages().size(), 1);
    const auto decide = [this](std::optional<WallTime> postponed, bool muted) {
        spool::Outage outage = m_kit->spool->outages().first();
        outage.postponed = postponed;
        outage.muted = muted;
        std::optional<bool> done;
        m_kit->spool->postponeOutage(outage, "eva", this, [&done](const Result<void> &result) { done = bool(result); });
        return QTest::qWaitFor([&done] { return done.has_value(); }) && *done;
    };
    QVERIFY(take({&mailKinds[0], 0h, "p@a.test", "one"}));
    QVERIFY(decide(m_kit->clock.wall() + 8h, false));
    QVERIFY(pass(5h));
    QVERIFY(m_smarthost->mails.isEmpty() && logged().rows.isEmpty());
    QVERIFY(pass(4h)); // the time is over: late, but told
    QTRY_COMPARE(m_smarthost->mails.size(), 1);

    QVERIFY(decide({}, true));
    QVERIFY(take({&mailKinds[0], 0h, "p@b.test", "two"}));
    QVERIFY(pass(5h));
    QCOMPARE(logged({.sender = "p@b.test"}).rows.value(0).entry.rule, QByteArray("F1.person"));
    QVERIFY(decide({}, false));
    QVERIFY(pass(1h));
    QCOMPARE(logged({.sender = "p@b.test"}).rows.size(), 1);
    QCOMPARE(m_smarthost->mails.size(), 1);
}

void TestNoticeOutage::endsAnOutageOfADomainThatIsGone()
{
    QVERIFY(pass(10min));
    QTRY_COMPARE(m_kit->spool->outages().size(), 1);
    m_kit->config.domains[0].name = QStringLiteral("renamed.test");
    m_notices->configure(m_kit->config);
    QTRY_VERIFY(m_kit->spool->outages().isEmpty());
}

void TestNoticeOutage::keepsWithinTheBudgetWhenTenThousandFailAtOnce()
{
    constexpr int many = 10'000;
    m_kit->config.notices.perHour = 100;
    m_notices->configure(m_kit->config);
    int kept = 0;
    for (int i = 0; i < many; ++i) {
        spool::NewMessage message = m_kit->message({"gone@firm.test"}, "p@s" + QByteArray::number(i % 500) + ".test");
        message.spf = spool::Spf::Pass;
        const auto draft = m_kit->spool->begin(message);
        QVERIFY(draft->append("Subject: x\r\n\r\nhello\r\n"));
        draft->commit(nullptr, [&kept](const Result<void> &result) { kept += bool(result); });
        if (i % 500 == 499)
            QTRY_COMPARE_WITH_TIMEOUT(kept, i + 1, 30'000);
    }
    QVERIFY(m_kit->primary.listen());
    m_kit->clock.skip(2s);
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->spool->counters().messages, 0, 120'000);
    QVERIFY2(m_smarthost->mails.size() >= 90 && m_smarthost->mails.size() <= 101, qPrintable(QString::number(m_smarthost->mails.size())));
    for (const auto &[who, times] : sent().asKeyValueRange())
        QVERIFY2(times <= notices::Budget::perSenderDomain, who);
    const notices::Figures figures = m_notices->figures();
    QCOMPARE(figures.written, m_smarthost->mails.size());
    QCOMPARE(figures.written + figures.withheld, many);
}

QTEST_GUILESS_MAIN(TestNoticeOutage)
#include "tst_notice_outage.moc"
