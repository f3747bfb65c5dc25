// Requests about notices against a real spool, without a hand-over.
#include <QTest>
#include "control/notices.h"
#include "support/fake_resolver.h"
#include "support/spool_kit.h"
#include "words/words.h"

using namespace std::chrono_literals;

namespace {

template <typename R> ipc::Outcome<typename R::Reply> answerOf(const std::function<void(ipc::Answer<R>)> &ask)
{
    auto answer = std::make_shared<std::optional<ipc::Outcome<typename R::Reply>>>();
    ask([answer](ipc::Outcome<typename R::Reply> outcome) { *answer = std::move(outcome); });
    if (!waitUntil([&] { return answer->has_value(); }))
        return ipc::ErrorReply{"test.no-answer", {}};
    return **answer;
}

template <typename R> R asking(ipc::NoticeKind kind, const QString &language, const QString &domain = {})
{
    R request;
    request.kind = kind;
    request.language = language;
    request.domain = domain;
    return request;
}

} // namespace

class TestControlNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhatWasDecided();
    void postponesAndAllowsAgain();
    void keepsTemplatesOfDomainsOfOursOnly_data();
    void keepsTemplatesOfDomainsOfOursOnly();
    void previewsEachKindInEachLanguage();
    void sendsASampleWithinTheBudget();
    void saysWhatIsWrong();

private:
    ipc::Outcome<ipc::Page<ipc::NoticeRow>> list(const ipc::ListNotices &request)
    {
        return answerOf<ipc::ListNotices>([&](auto answer) { m_requests->list(request, answer); });
    }
    ipc::Outcome<ipc::NoticeOutages> outages()
    {
        return answerOf<ipc::ListNoticeOutages>([&](auto answer) { m_requests->outages(answer); });
    }
    ipc::Outcome<ipc::Done> set(ipc::SetTemplate request, const QString &text)
    {
        request.text = text;
        return answerOf<ipc::SetTemplate>([&](auto answer) { m_requests->set(request, m_config, "eva", answer); });
    }
    QStringList audit();

    std::unique_ptr<SpoolKit> m_kit;
    FakeResolver m_resolver;
    config::Config m_config;
    std::unique_ptr<notices::Notices> m_notices;
    std::unique_ptr<control::NoticeRequests> m_requests;
};

void TestControlNotices::init()
{
    m_kit = std::make_unique<SpoolKit>();
    VERIFY_OK(m_kit->open());
    m_config = {};
    m_config.hostname = "mx2.firm.test";
    m_config.domains = {config::Domain{}};
    m_config.domains[0].name = "firm.test";
    m_notices = std::make_unique<notices::Notices>(*m_kit->spool, m_resolver, m_kit->clock, m_config, m_kit->directory.path());
    m_requests = std::make_unique<control::NoticeRequests>(*m_kit->spool, *m_notices, m_kit->clock);
}

void TestControlNotices::cleanup()
{
    m_requests.reset();
    m_notices.reset();
    m_kit.reset();
}

void TestControlNotices::listsWhatWasDecided()
{
    spool::Spool::DelayDecisions decisions;
    for (int i = 0; i < 5; ++i)
        decisions.untold.append({m_kit->clock.wall(), spool::NoticeKind::Delayed, {3}, "firm.test", "p" + QByteArray::number(i) + "@out.test", {100 + i}, 1, 4h, "F1.unverified", {}, {}});
    VERIFY_OK(await<void>([&](auto done) { m_kit->spool->recordDelays(decisions, nullptr, done); }));

    ipc::ListNotices request;
    request.limit = 2;
    QStringList senders;
    do {
        const auto page = list(request);
        QVERIFY(page && page->rows.size() <= 2);
        for (const ipc::NoticeRow &row : page->rows) {
            senders << row.sender;
            QCOMPARE(row.kind, ipc::NoticeKind::Delayed);
            QCOMPARE(row.stepSeconds, 14'400);
            QCOMPARE(row.rule, "F1.unverified");
            QVERIFY(row.notice.isEmpty() && !row.delivery);
        }
        request.after = page->next;
    } while (!request.after.isEmpty());
    QCOMPARE(senders, (QStringList{"p4@out.test", "p3@out.test", "p2@out.test", "p1@out.test", "p0@out.test"}));

    ipc::ListNotices one;
    one.sender = "p3@OUT.test";
    QCOMPARE(list(one)->rows.size(), 1);
    one = {};
    one.message = QString::fromLatin1(idText(102));
    QCOMPARE(list(one)->rows.value(0).sender, "p2@out.test");
    one = {};
    one.outage = "3";
    QCOMPARE(list(one)->rows.size(), 5);
    for (const char *none : {"4", "x", "-1"}) {
        one.outage = none;
        QCOMPARE(list(one)->rows.size(), 0);
    }
    one = {};
    one.onlyTold = true;
    QCOMPARE(list(one)->rows.size(), 0);
    one.after = "x";
    QCOMPARE(list(one).error().code, "spool.bad-cursor");
}

void TestControlNotices::postponesAndAllowsAgain()
{
    QVERIFY(outages() && outages()->outages.isEmpty());
    const auto id = await<spool::OutageId>([&](auto done) { m_kit->spool->beginOutage("firm.test", m_kit->clock.wall() - 1h, nullptr, done); });
    QVERIFY(id);
    ipc::NoticeOutage outage = outages()->outages.value(0);
    QCOMPARE(outage.domain, "firm.test");
    QVERIFY(!outage.postponedUntil && !outage.muted && !outage.ended && !outage.nextAt);

    const auto decide = [&](qint64 seconds, bool muted) {
        return bool(answerOf<ipc::PostponeNotices>([&](auto answer) { m_requests->postpone({outage.id, seconds, muted}, "eva", answer); }));
    };
    QVERIFY(decide(3600, false));
    QVERIFY(outages()->outages.value(0).postponedUntil);
    QVERIFY(decide(0, true));
    QVERIFY(outages()->outages.value(0).muted && !outages()->outages.value(0).postponedUntil);
    m_notices.reset();
    m_requests.reset();
    VERIFY_OK(m_kit->open()); // a restart
    QVERIFY(m_kit->spool->outages().value(0).muted);
    m_notices = std::make_unique<notices::Notices>(*m_kit->spool, m_resolver, m_kit->clock, m_config);
    m_requests = std::make_unique<control::NoticeRequests>(*m_kit->spool, *m_notices, m_kit->clock);
    QVERIFY(decide(0, false));
    QVERIFY(!outages()->outages.value(0).muted);
    QCOMPARE(audit(), (QStringList{"eva postponeNotices firm.test", "eva muteNotices firm.test", "eva allowNotices firm.test"}));

    VERIFY_OK(await<void>([&](auto done) { m_kit->spool->endOutage(*id, m_kit->clock.wall(), nullptr, done); }));
    QVERIFY(outages()->outages.value(0).ended);
    QVERIFY(!decide(3600, false));
    outage.id = "none";
    QVERIFY(!decide(3600, false));
}

void TestControlNotices::keepsTemplatesOfDomainsOfOursOnly_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("code"); // empty: it is kept
    QTest::newRow("of all") << "cs" << "" << "";
    QTest::newRow("of a domain") << "cs" << "firm.test" << "";
    QTest::newRow("of another domain") << "cs" << "other.test" << "notice.no-such-template";
    QTest::newRow("a way out of the folder") << "cs" << "../../etc" << "notice.no-such-template";
    QTest::newRow("of no language") << "" << "" << "notice.no-such-template";
    QTest::newRow("a language with a way out") << "../cs" << "" << "notice.no-such-template";
}

void TestControlNotices::keepsTemplatesOfDomainsOfOursOnly()
{
    QFETCH(QString, language);
    QFETCH(QString, domain);
    QFETCH(QString, code);
    const auto done = set(asking<ipc::SetTemplate>(ipc::NoticeKind::Failed, language, domain), "Subject: own\n\nText.\n");
    QCOMPARE(done ? QString() : done.error().code, code);
    const auto shown = m_requests->show(asking<ipc::ShowTemplate>(ipc::NoticeKind::Failed, language, domain), m_config);
    if (!code.isEmpty()) {
        QCOMPARE(shown.error().code, code);
        return;
    }
    QVERIFY(shown && shown->isOwn && shown->placeholders.contains("reasons"));
    QCOMPARE(shown->text, "Subject: own\n\nText.\n");
    QCOMPARE(m_requests->preview(asking<ipc::PreviewNotice>(ipc::NoticeKind::Failed, language, "firm.test"), m_config)->subject, "own");
    const auto reset = answerOf<ipc::ResetTemplate>(
        [&](auto answer) { m_requests->reset(asking<ipc::ResetTemplate>(ipc::NoticeKind::Failed, language, domain), m_config, "eva", answer); });
    QVERIFY(reset);
    QVERIFY(!m_requests->show(asking<ipc::ShowTemplate>(ipc::NoticeKind::Failed, language, domain), m_config)->isOwn);
    const QString what = QStringLiteral("failed.cs %1").arg(domain).trimmed();
    QTRY_COMPARE(audit(), (QStringList{"eva setTemplate " + what, "eva resetTemplate " + what}));
}

void TestControlNotices::previewsEachKindInEachLanguage()
{
    for (const ipc::NoticeKind kind : {ipc::NoticeKind::Failed, ipc::NoticeKind::Expired, ipc::NoticeKind::Delayed, ipc::NoticeKind::Relayed, ipc::NoticeKind::Delivered}) {
        for (const QString &language : words::languages()) {
            const auto preview = m_requests->preview(asking<ipc::PreviewNotice>(kind, language), m_config);
            QVERIFY(preview);
            const QString sample = words::sentence("notice.sample-subject", {}, language);
            QVERIFY2(preview->subject.endsWith(sample) && preview->text.contains(sample) && preview->text.contains("jan.novak@firm.test"), qPrintable(preview->text));
            QVERIFY(!preview->text.contains('{') && !preview->text.contains("=?"));
            QVERIFY(preview->bytes.contains("\r\nAuto-Submitted: auto-replied\r\n"));
        }
    }
    auto own = asking<ipc::PreviewNotice>(ipc::NoticeKind::Failed, "en");
    own.text = "Subject: {subject}!\n\nOnly this.\n";
    QVERIFY(m_requests->preview(own, m_config)->text.startsWith("Only this."));
    QVERIFY(!m_requests->show(asking<ipc::ShowTemplate>(ipc::NoticeKind::Failed, "en"), m_config)->isOwn); // nothing was kept
}

void TestControlNotices::sendsASampleWithinTheBudget()
{
    m_config.notices.perHour = 2; // half of it is kept for failures
    m_notices->configure(m_config);
    auto request = asking<ipc::SendNotice>(ipc::NoticeKind::Delayed, "cs");
    const auto send = [&](const QString &to) {
        request.to = to;
        const auto sent = answerOf<ipc::SendNotice>([&](auto answer) { m_requests->send(request, m_config, "eva", answer); });
        return sent ? QString() : sent.error().code;
    };
    for (const char *bad : {"", "eva", "eva@", "eva@x.test\r\nRCPT TO:<a@b.test>", "a b@x.test"})
        QCOMPARE(send(bad), "notice.bad-address");
    QCOMPARE(send("eva@out.test"), "");
    QTRY_COMPARE(m_kit->spool->counters().messages, 1);
    QCOMPARE(send("eva@out.test"), "notice.budget");
    QCOMPARE(m_kit->spool->counters().messages, 1);
}

void TestControlNotices::saysWhatIsWrong()
{
    const auto done = set(asking<ipc::SetTemplate>(ipc::NoticeKind::Failed, "cs"), "Subject: x\n\na\n{b}\n");
    QCOMPARE(done.error().code, "notice.template-placeholder");
    QCOMPARE(done.error().parameters.value("line").toInt(), 4);
    auto preview = asking<ipc::PreviewNotice>(ipc::NoticeKind::Failed, "cs");
    preview.text = "x";
    QCOMPARE(m_requests->preview(preview, m_config).error().code, "notice.template-subject");
    QVERIFY(audit().isEmpty());
}

QStringList TestControlNotices::audit()
{
    QStringList rows;
    const auto opened = store::Connection::open({.path = m_kit->file(), .access = store::Access::Read});
    if (!opened)
        return {"cannot open"};
    const auto made = (*opened)->prepare("SELECT actor, act, subject FROM audit ORDER BY id");
    store::Query q(*made);
    for (;;) {
        const auto row = q.next();
        if (!row || !*row)
            return rows;
        rows << QString::fromUtf8(q.bytes(0) + ' ' + q.bytes(1) + ' ' + q.bytes(2));
    }
}

QTEST_GUILESS_MAIN(TestControlNotices)
#include "tst_control_notices.moc"
