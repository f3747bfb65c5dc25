// What a person does to the queue by the contract: by ids, and to all that a filter fits as a job.
#include <QElapsedTimer>
#include <QTest>
#include "control/convert.h"
#include "support/control_client.h"
#include "support/database.h"

using namespace ipc;
using namespace std::chrono_literals;

namespace {

struct Place : ControlClient {
    QList<Job> heard;

    // `count` messages to each of these, without waiting for each.
    bool fill(int count, const QList<QByteArray> &domains = {"firm.test"})
    {
        int done = 0;
        std::vector<std::unique_ptr<spool::Draft>> drafts;
        for (int i = 0; i < count; ++i) {
            QList<QByteArray> recipients;
            for (const QByteArray &domain : domains)
                recipients.append("r" + QByteArray::number(i) + '@' + domain);
            drafts.push_back(kept.spool->begin(kept.message(recipients, "s" + QByteArray::number(i % 10) + "@out.test")));
            (void)drafts.back()->append(QByteArray("Subject: x\r\n\r\nhello\r\n"));
            drafts.back()->commit(nullptr, [&done](const Result<void> &result) { done += bool(result); });
        }
        return waitUntil([&] { return done == count; });
    }
    // The whole job; none: it did not begin, or end.
    std::optional<Job> all(BulkAct act, const QueueFilter &filter = {}, qint64 seconds = 0)
    {
        const auto started = ask(ActOnAll{act, filter, seconds});
        return started ? ended(started->job) : std::nullopt;
    }
    std::optional<Job> ended(qint64 job)
    {
        const auto last = [&]() -> std::optional<Job> {
            for (const Job &one : std::as_const(heard))
                if (one.job == job && one.finished)
                    return one;
            return {};
        };
        waitUntil([&] { return last().has_value(); });
        return last();
    }
    bool listen()
    {
        if (!begin())
            return false;
        QObject::connect(client.get(), &Client::job, client.get(), [this](const Job &job) { heard << job; });
        return true;
    }
    qint64 total(const QList<RecipientState> &states)
    {
        ListQueue list;
        list.filter.states = states;
        return ask(list)->total;
    }
    qint64 audited(const QByteArray &act) { return Database(kept).number(("SELECT count(*) FROM audit WHERE act = '" + act + "'").constData()); }
};

QueueFilter only(const QList<RecipientState> &states, const QString &domain = {})
{
    QueueFilter filter;
    filter.states = states;
    filter.domain = domain;
    return filter;
}

} // namespace

class TestControlQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void actsOnAllThatAFilterFits()
    {
        Place p;
        QVERIFY(p.listen());
        QVERIFY(p.fill(1300, {"firm.test", "other.test"}));
        const auto held = p.all(BulkAct::Hold, only({}, "firm.test"));
        QVERIFY(held && !held->error);
        QCOMPARE(held->count, 1300);
        QCOMPARE(held->done, 1300);
        QCOMPARE(held->total, 1300);
        QCOMPARE(p.total({RecipientState::Held}), 1300);
        QCOMPARE(p.audited("hold"), 1300); // each one
        QCOMPARE(p.audited("holdAll"), 1); // and the whole, with its filter
        QCOMPARE(Database(p.kept).number("SELECT count(*) FROM audit WHERE act = 'holdAll' AND subject LIKE '%firm.test%'"), 1);
        QueueFilter some = only({});
        some.search = "r77@";
        const auto released = p.all(BulkAct::Release, some);
        QCOMPARE(released->count, 1); // the other one was not held
        QCOMPARE(released->total, 1);
        QCOMPARE(p.all(BulkAct::Retry)->count, 1301);
        QCOMPARE(p.all(BulkAct::Release, only({RecipientState::Held}))->count, 1299);
        QCOMPARE(p.total({RecipientState::Waiting}), 2600);
    }

    void nothingFitsIsNoError()
    {
        Place p;
        QVERIFY(p.listen());
        QVERIFY(p.fill(3));
        for (const QueueFilter &filter : {only({RecipientState::Held}), only({RecipientState::Delivered}), only({}, "nobody.test")}) {
            const auto job = p.all(BulkAct::Retry, filter);
            QVERIFY(job && !job->error);
            QCOMPARE(job->count, 0);
            QCOMPARE(job->total, 0);
        }
        QueueFilter group;
        group.group = "rubbish";
        QCOMPARE(p.ask(ActOnAll{BulkAct::Retry, group}).error().code, "spool.no-such-group");
        QCOMPARE(p.ask(ListCauses{group}).error().code, "spool.no-such-group");
        group.group = "77"; // gone since
        QCOMPARE(p.all(BulkAct::Release, group)->count, 0);
        QCOMPARE(p.ask(ActOnAll{BulkAct::Extend, {}, 0}).error().code, "ipc.out-of-range");
    }

    void aBulkRemovalIsUndoneByItsFilter()
    {
        Place p;
        QVERIFY(p.listen());
        QVERIFY(p.fill(1200));
        QCOMPARE(p.all(BulkAct::Hold, only({}))->count, 1200);
        QCOMPARE(p.all(BulkAct::Remove, only({RecipientState::Held}))->count, 1200);
        QCOMPARE(p.total({RecipientState::PendingRemoval}), 1200);
        const auto undone = p.all(BulkAct::Undo, only({RecipientState::Held})); // the same filter
        QCOMPARE(undone->count, 1200);
        QCOMPARE(p.total({RecipientState::Held}), 1200);
        QCOMPARE(p.all(BulkAct::Remove)->count, 1200);
        p.kept.clock.pass(11s);
        QTRY_COMPARE(p.kept.spool->counters().messages, 0);
        QCOMPARE(p.all(BulkAct::Undo)->count, 0);
    }

    void theUndoOfABulkRemovalSurvivesARestart()
    {
        Place p;
        QVERIFY(p.listen());
        QVERIFY(p.fill(700));
        QCOMPARE(p.all(BulkAct::Remove)->count, 700);
        p.kept.clock.pass(5s);
        SpoolKit again; // another service on the same data
        again.options = p.kept.options;
        again.clock.jump(p.kept.clock.wall() - again.clock.wall());
        p.stop();
        VERIFY_OK(again.open());
        QList<RecipientId> ids;
        QByteArray after;
        do {
            const Result<spool::ListPage> page = again.list({.states = {spool::RecipientState::PendingRemoval}}, spool::ListSort::Age, after);
            for (const spool::ListRow &row : page->rows)
                ids.append(row.id);
            after = page->next;
        } while (!after.isEmpty());
        QCOMPARE(ids.size(), 700);
        QCOMPARE(*again.act(spool::Act::UndoRemove, ids), 700);
        again.clock.pass(1min);
        QCOMPARE(again.claim(firm, 1000)->due.size(), 700);
    }

    void aBulkActEndsBetweenTwoPieces()
    {
        Place p;
        QVERIFY(p.listen());
        QVERIFY(p.fill(3000));
        const auto started = p.ask(ActOnAll{BulkAct::Hold, {}});
        QVERIFY(p.ask(CancelJob{started->job}));
        const auto job = p.ended(started->job);
        QVERIFY(job);
        QVERIFY(*job->count < 3000);
        QCOMPARE(*job->count % control::BulkJob::pieceSize, 0);
        QCOMPARE(p.total({RecipientState::Held}), *job->count); // what it says is what is
        QCOMPARE(p.audited("hold"), *job->count);
        QCOMPARE(p.ask(CancelJob{started->job}).error().code, "ipc.no-such-job");
    }

    void whatArrivesMeanwhileIsNotTouched()
    {
        Place p;
        QVERIFY(p.listen());
        QVERIFY(p.fill(1500));
        const auto started = p.ask(ActOnAll{BulkAct::Remove, {}});
        QVERIFY(p.fill(300)); // comes behind what is walked
        const auto job = p.ended(started->job);
        QCOMPARE(job->count, 1500);
        QCOMPARE(p.total({RecipientState::Waiting}), 300);
    }

    // Accepting and the event loop go on: nothing waits for more than a piece.
    void aBulkActHoldsNobodyUp()
    {
        Place p;
        QVERIFY(p.listen());
        QVERIFY(p.fill(20'000));
        QElapsedTimer ticks;
        qint64 longestGap = 0, longestCommit = 0, commits = 0;
        QTimer every;
        every.setTimerType(Qt::PreciseTimer);
        QObject::connect(&every, &QTimer::timeout, &every, [&] { longestGap = std::max(longestGap, ticks.restart()); });
        ticks.start();
        every.start(1);
        const auto started = p.ask(ActOnAll{BulkAct::Hold, {}});
        bool over = false;
        QObject::connect(p.client.get(), &Client::job, &every, [&](const Job &job) { over |= job.finished; });
        while (!over) {
            QElapsedTimer one;
            one.start();
            QVERIFY(p.fill(1));
            longestCommit = std::max(longestCommit, one.elapsed());
            ++commits;
        }
        QCOMPARE(p.ended(started->job)->count, 20'000);
        qInfo("%lld commits beside it, the longest %lld ms; longest gap of a 1 ms timer %lld ms", commits, longestCommit, longestGap);
        QVERIFY(commits > 10);
        QVERIFY(longestGap < 500 * SLOWDOWN);
        QVERIFY(longestCommit < 2000 * SLOWDOWN);
    }

    void aRemovalDuringADeliveryWins()
    {
        Place p;
        QVERIFY(p.listen());
        QVERIFY(p.fill(2));
        const auto claimed = p.kept.claim(firm, 1)->due; // on its way
        QCOMPARE(p.all(BulkAct::Remove)->count, 2);
        p.kept.clock.pass(11s);
        QTRY_COMPARE(p.kept.spool->counters().messages, 1);
        VERIFY_OK(p.kept.record({outcome(claimed.first(), spool::RecipientState::Delivered)}));
        QCOMPARE(p.total({RecipientState::Delivered}), 1); // it has happened
        QCOMPARE(p.kept.spool->counters().messages, 0);
    }

    void extendsByIdsAndByFilter()
    {
        Place p;
        QVERIFY(p.listen());
        QVERIFY(p.fill(600));
        const QString id = p.ask(ListQueue{})->rows.first().id;
        const auto givesUp = [&] { return p.ask(ShowMessage{id})->recipients.first().givesUp; };
        const auto before = givesUp();
        QVERIFY(before);
        QCOMPARE(WallTime(Milliseconds(before->toMSecsSinceEpoch())), p.kept.clock.wall() + 24h * 5);
        QCOMPARE(p.ask(ExtendQueue{{id}, 2 * 86'400})->count, 1);
        QCOMPARE(givesUp(), before->addDays(2));
        QCOMPARE(p.all(BulkAct::Extend, {}, 86'400)->count, 600);
        QCOMPARE(givesUp(), before->addDays(3));
        QCOMPARE(p.ask(ExtendQueue{{id}, 365 * 86'400})->count, 1);
        QCOMPARE(WallTime(Milliseconds(givesUp()->toMSecsSinceEpoch())), p.kept.clock.wall() + 24h * 30); // spool.lifetimeMax
        QCOMPARE(p.ask(ExtendQueue{{id}, 86'400})->count, 0);
        QCOMPARE(p.ask(ExtendQueue{{"rubbish"}, 86'400}).error().code, "ipc.wrong-type");
        QCOMPARE(p.audited("extend"), 602);
        QCOMPARE(p.audited("extendAll"), 1);
    }

    void mailGoesBackToItsSenderWithANotice()
    {
        Place p;
        QVERIFY(p.listen());
        p.resolver.silent = true; // the notice stays
        QVERIFY(p.fill(3));
        const auto rows = p.ask(ListQueue{})->rows;
        QCOMPARE(p.actOn<ReturnQueue>({rows[0].id, "rubbish"}).error().code, "ipc.wrong-type");
        QCOMPARE(p.actOn<ReturnQueue>({rows[0].id})->count, 1);
        QTRY_COMPARE(p.total({RecipientState::Refused}), 1);
        ListQueue refused;
        refused.filter.states = {RecipientState::Refused};
        QCOMPARE(p.ask(refused)->rows.first().id, rows[0].id);
        QCOMPARE(p.ask(refused)->rows.first().reason->code, "queue.returned");
        QCOMPARE(p.audited("return"), 1);
        ListQueue outside; // the notice
        outside.filter.domain = "out.test";
        const auto notices = p.ask(outside);
        QCOMPARE(notices->rows.size(), 1);
        QCOMPARE(notices->rows.first().recipient, "s0@out.test");
        const auto text = p.kept.read(*control::messageIdFrom(notices->rows.first().message));
        QVERIFY2(text->simplified().contains("The mail administrator of firm.test returned the message."), text->constData());
        QVERIFY(text->contains("Action: failed"));
        QCOMPARE(p.actOn<ReturnQueue>({rows[0].id})->count, 0); // it is gone
    }

    // More than are kept in memory at once.
    void aBulkReturnTellsSendersByTheRules()
    {
        Place p;
        QVERIFY(p.listen());
        p.resolver.silent = true;
        QVERIFY(p.fill(5000));
        QueueFilter held = only({RecipientState::Held});
        held.search = "r7@";
        held.states = {};
        QCOMPARE(p.all(BulkAct::Hold, held)->count, 1);
        QCOMPARE(p.all(BulkAct::Return, only({}, "firm.test"))->count, 5000); // held or not
        QTRY_COMPARE_WITH_TIMEOUT(p.total({RecipientState::Refused}), 5000, 30'000);
        QCOMPARE(p.audited("return"), 5000);
        const qint64 told = Database(p.kept).number("SELECT count(*) FROM history WHERE rule = 'notice'");
        const qint64 budget = Database(p.kept).number("SELECT count(*) FROM history WHERE rule LIKE 'F4%'");
        QCOMPARE(told + budget, 5000);
        QCOMPARE(told, 3); // notices an hour to one domain (F4)
    }

    void aReturnThatWasNotWrittenDidNotHappen()
    {
        Place p;
        QVERIFY(p.listen());
        QVERIFY(p.fill(1));
        const QString id = p.ask(ListQueue{})->rows.first().id;
        QCOMPARE(p.actOn<ReturnQueue>({id})->count, 1);
        p.stop(); // before the notice is made
        VERIFY_OK(p.kept.open());
        QCOMPARE(p.kept.spool->counters().recipients, 1);
        QCOMPARE(p.audited("return"), 0);
        QCOMPARE(p.kept.claim()->due.size(), 1);
    }

    void twoHundredThatWaitForTheSameAreOneRow()
    {
        Place p;
        QVERIFY(p.listen());
        QVERIFY(p.fill(200));
        const auto causes = p.ask(ListCauses{});
        QVERIFY(causes);
        QCOMPARE(causes->total, 1);
        const QueueCause cause = causes->causes.first();
        QCOMPARE(cause.recipients, 200);
        QCOMPARE(cause.domain, "firm.test");
        QVERIFY(cause.reason.isEmpty());
        // Nobody listens at the primary: that is why, and it is said.
        QTRY_VERIFY(p.ask(ListCauses{})->causes.first().cause);
        QVERIFY(p.ask(ListCauses{})->causes.first().cause->code.startsWith("primary."));
        QueueFilter filter = only({cause.state}, cause.domain);
        filter.reason = cause.reason;
        ListQueue list;
        list.filter = filter;
        QCOMPARE(p.ask(list)->total, 200);
        QCOMPARE(p.all(BulkAct::Hold, filter)->count, 200);
        QCOMPARE(p.ask(ListCauses{})->causes.first().state, RecipientState::Held);
    }
};

QTEST_GUILESS_MAIN(TestControlQueue)
#include "tst_control_queue.moc"
