#include <QTest>
#include "support/control_client.h"

using namespace ipc;

using Place = ControlClient;

class TestControlService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSnapshotCountsWhatIsKept()
    {
        Place p;
        QVERIFY(p.begin());
        const auto before = p.ask(GetSnapshot{});
        QVERIFY(before);
        QVERIFY(before->isSetUp);
        QCOMPARE(before->hostname, "mx2.firm.test");
        QVERIFY(before->counters.freeBytes > 0);
        QVERIFY(p.kept.keep());
        p.kept.clock.pass(std::chrono::hours(2));
        const auto after = p.ask(GetSnapshot{});
        QVERIFY(after);
        QCOMPARE(after->counters.messages, 1);
        QCOMPARE(after->counters.recipients, 1);
        QCOMPARE(after->counters.oldestSeconds, 7200);
        QVERIFY(after->revision > before->revision);
    }
    void aChangeIsAnnounced()
    {
        Place p;
        QVERIFY(p.begin());
        QList<Changed> heard;
        connect(p.client.get(), &Client::changed, this, [&](const Changed &c) { heard << c; });
        QVERIFY(p.kept.keep());
        QTRY_VERIFY(std::ranges::any_of(heard, [](const Changed &c) { return c.topics.contains(Topic::Queue); })); // others may be first
    }
    void theQueueIsPaged()
    {
        Place p;
        QVERIFY(p.begin());
        for (int i = 0; i < 5; ++i)
            QVERIFY(p.kept.keep());
        ListQueue request;
        request.limit = 2;
        QList<QString> seen;
        do {
            const auto page = p.ask(request);
            QVERIFY(page);
            QCOMPARE(page->total, 5);
            for (const QueueRow &row : page->rows)
                seen << row.id;
            request.after = page->next;
        } while (!request.after.isEmpty());
        QCOMPARE(seen.size(), 5);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 5);
    }
    void aPageThatWouldNotFitALineIsShorter()
    {
        Place p;
        QVERIFY(p.begin());
        QList<QByteArray> recipients;
        const QByteArray longest = QByteArray(240, '\x01') + "@firm.test"; // six characters each in JSON
        for (int i = 0; i < 500; ++i)
            recipients << QByteArray::number(i) + longest;
        QVERIFY(p.kept.keep(p.kept.message(recipients, QByteArray(300, '\x02')), "Subject: x\r\n\r\nx\r\n").result);
        ListQueue request;
        request.limit = 500;
        qsizetype seen = 0;
        do {
            const auto page = p.ask(request);
            QVERIFY2(page, page ? "" : qPrintable(page.error().code));
            QVERIFY(!page->rows.isEmpty());
            seen += page->rows.size();
            request.after = page->next;
        } while (!request.after.isEmpty());
        QCOMPARE(seen, 500);
    }
    void aPersonsActsReachTheSpool()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.kept.keep());
        const QString id = p.ask(ListQueue{})->rows.first().id;
        const auto state = [&] { return p.ask(ListQueue{})->rows.first().state; };
        QCOMPARE(p.actOn<HoldQueue>({id})->count, 1);
        QCOMPARE(state(), RecipientState::Held);
        QCOMPARE(p.actOn<HoldQueue>({id})->count, 0); // it is held already
        QCOMPARE(p.actOn<ReleaseQueue>({id})->count, 1);
        QCOMPARE(state(), RecipientState::Waiting);
        QCOMPARE(p.actOn<RetryQueue>({id})->count, 1);
        QCOMPARE(p.actOn<RemoveQueue>({id})->count, 1);
        QCOMPARE(state(), RecipientState::PendingRemoval);
        QCOMPARE(p.actOn<UndoRemove>({id})->count, 1);
        QCOMPARE(state(), RecipientState::Waiting);
    }
    void whatIsNoIdIsNamed()
    {
        Place p;
        QVERIFY(p.begin());
        const auto outcome = p.actOn<RetryQueue>({"rubbish"});
        QCOMPARE(outcome.error().code, "ipc.wrong-type");
        QCOMPARE(outcome.error().parameters.value("subject").toString(), "ids[0]");
        QCOMPARE(p.ask(ShowMessage{"rubbish"}).error().code, "spool.no-such-message");
        QCOMPARE(p.ask(ShowMessage{"zzz"}).error().code, "spool.no-such-message");
    }
    void aMessageIsShownByItsOwnOrItsRecipientsId()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.kept.keep());
        const QueueRow row = p.ask(ListQueue{})->rows.first();
        for (const QString &id : {row.id, row.message}) {
            const auto details = p.ask(ShowMessage{id});
            QVERIFY(details);
            QCOMPARE(details->recipients.size(), 1);
            QCOMPARE(details->sender, "s@out.test");
            QVERIFY(details->head.contains("Subject: x"));
        }
    }
    void aMessageIsShownWithItsLastSession()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.kept.keep());
        const QString id = p.ask(ListQueue{})->rows.first().id;
        QVERIFY(!p.ask(ShowMessage{id})->session);
        auto one = outcome(p.kept.claim()->due.first(), spool::RecipientState::Waiting, p.kept.clock.wall());
        one.attempt.at = p.kept.clock.wall();
        one.transcript = "> MAIL FROM:<s@out.test>\n< 451 later\n";
        VERIFY_OK(p.kept.record({one}));
        const auto session = p.ask(ShowMessage{id})->session;
        QVERIFY(session);
        QCOMPARE(session->host, "127.0.0.1:2526");
        QCOMPARE(session->text, "> MAIL FROM:<s@out.test>\n< 451 later\n");
    }
    void aNewConfigurationIsAppliedAndItsRolesHold()
    {
        Place p;
        QVERIFY(p.begin());
        const auto now = p.ask(ShowConfig{});
        QVERIFY(now);
        QJsonObject document = now->document;
        document.insert("hostname", "mx3.firm.test");
        const auto set = p.ask(SetConfig{now->revision, document});
        QVERIFY(set);
        QCOMPARE(p.applied.last().hostname, "mx3.firm.test");
        QCOMPARE(p.ask(GetSnapshot{})->hostname, "mx3.firm.test");
        QCOMPARE(p.ask(SetConfig{now->revision, document}).error().code, "config.conflict");
        QVERIFY(p.ask(ReloadConfig{}));
        QCOMPARE(p.ask(ValidateConfig{{{"colour", 1}}})->faults.size(), 1);
    }
    void aCheckIsAnswered()
    {
        Place p;
        QVERIFY(p.begin());
        p.resolver.statuses.insert("firm.test", dns::Status::ServerFailure);
        const auto report = p.ask(CheckDomain{});
        QVERIFY2(report, report ? "" : qPrintable(report.error().code));
        QCOMPARE(report->domain, "firm.test");
        QCOMPARE(p.ask(CheckDomain{"a b", {}, {}}).error().code, "check.bad-domain");
    }
    void aTestOfAPrimaryIsAJob()
    {
        Place p;
        QVERIFY(p.begin());
        QList<Job> heard;
        connect(p.client.get(), &Client::job, this, [&](const Job &j) { heard << j; });
        const auto started = p.ask(TestPrimary{"firm.test", "127.0.0.1:1"}); // nobody listens on port 1
        QVERIFY(started);
        QTRY_VERIFY(!heard.isEmpty() && heard.last().finished);
        QCOMPARE(heard.last().job, started->job);
        QVERIFY(std::ranges::any_of(heard.last().steps, [](const Step &s) { return s.state == StepState::Failed && s.said; }));
        QCOMPARE(p.ask(CancelJob{started->job}).error().code, "ipc.no-such-job");
        QCOMPARE(p.ask(TestPrimary{"firm.test", "127.0.0.1:0"}).error().code, "check.bad-primary");
    }
    void aJobCanBeCancelled()
    {
        Place p;
        QVERIFY(p.begin());
        p.resolver.silent = true;
        QList<Job> heard;
        connect(p.client.get(), &Client::job, this, [&](const Job &j) { heard << j; });
        const auto started = p.ask(TestPrimary{"firm.test", "mx1.firm.test"});
        QVERIFY(started);
        QVERIFY(p.ask(CancelJob{started->job}));
        QTRY_VERIFY(!heard.isEmpty() && heard.last().finished);
        for (const Step &step : heard.last().steps)
            QVERIFY(step.state != StepState::Running && step.state != StepState::Waiting);
    }
    void noMoreJobsThanTheLimit()
    {
        Place p;
        QVERIFY(p.begin());
        p.resolver.silent = true;
        for (qsizetype i = 0; i < control::Jobs::most; ++i)
            QVERIFY(p.ask(TestPrimary{"firm.test", "mx1.firm.test"}));
        QCOMPARE(p.ask(TestPrimary{"firm.test", "mx1.firm.test"}).error().code, "ipc.too-many-jobs");
    }
    void aListenerThatIsClosedIsTheSentenceAndAWarning()
    {
        Place p;
        QVERIFY(p.begin());
        p.service->status().setClosedListeners({"127.0.0.1:25"});
        const auto snapshot = p.ask(GetSnapshot{});
        QCOMPARE(snapshot->sentence.code, "status.not-listening");
        QCOMPARE(snapshot->worst.first().code, "status.not-listening");
        QVERIFY(snapshot->warnings >= 1);
    }
    void oldMailIsAWarningUntilItIsGone()
    {
        Place p;
        QVERIFY(p.begin());
        const auto step = [&p] { // 0: no such warning
            const auto snapshot = p.ask(GetSnapshot{});
            for (const Warning &warning : snapshot->worst) {
                if (warning.code == "spool.old-mail" && warning.subject == "firm.test")
                    return warning.parameters.value("step").toInt();
            }
            return 0;
        };
        QVERIFY(p.kept.keep());
        p.kept.clock.pass(std::chrono::days(15) - std::chrono::hours(1));
        QCOMPARE(step(), 0);
        p.kept.clock.pass(std::chrono::hours(2));
        QCOMPARE(step(), 1);
        p.kept.clock.jump(std::chrono::days(365) * 12);
        QCOMPARE(step(), 1);
        p.kept.clock.pass(std::chrono::days(12));
        QCOMPARE(step(), 2);
        p.kept.clock.pass(std::chrono::hours(24));
        QCOMPARE(step(), 3);
        const auto page = p.ask(ListQueue{});
        QCOMPARE(p.actOn<RemoveQueue>({page->rows.first().id})->count, 1);
        p.kept.clock.pass(std::chrono::seconds(11));
        QTRY_COMPARE(step(), 0);
    }
};

QTEST_GUILESS_MAIN(TestControlService)
#include "tst_control_service.moc"
