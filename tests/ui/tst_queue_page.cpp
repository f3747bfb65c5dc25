// The queue's page by its widgets: choose, act, be asked, undo.
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include "support/service_desk.h"
#include "ui/queue_model.h"
#include "ui/queue_page.h"

using namespace ui;

class TstQueuePage : public QObject {
    Q_OBJECT

    struct Shown {
        ServiceDesk desk;
        QueuePage page{desk.model};
        bool begin(int rows)
        {
            desk.service.queue = FakeService::rows(rows);
            if (!desk.connectNow())
                return false;
            page.resize(1000, 600);
            page.QWidget::show();
            return QTest::qWaitFor([&] { return page.model().rowCount() == rows; });
        }
        QTableView &table() { return *page.findChild<QTableView *>(QStringLiteral("queueTable")); }
        QPushButton &button(const char *name) { return *page.findChild<QPushButton *>(QLatin1String(name)); }
    };

    static ipc::HeldGroup group(const QString &id, ipc::HeldKind kind)
    {
        ipc::HeldGroup made;
        made.id = id;
        made.domain = QStringLiteral("firma.cz");
        made.kind = kind;
        made.cause = {kind == ipc::HeldKind::Address ? QStringLiteral("handover.held-address") : QStringLiteral("handover.held-content"),
                      {{"recipients", 40}, {"domain", "firma.cz"}, {"reply", "550 5.1.1 user unknown"}}};
        made.recipients = 40;
        made.examples = {QStringLiteral("eva@firma.cz"), QStringLiteral("jan@firma.cz")};
        made.since = QDateTime::currentDateTimeUtc();
        made.until = made.since.addDays(2);
        return made;
    }

private Q_SLOTS:
    void actsOnTheChosenRows()
    {
        Shown shown;
        QVERIFY(shown.begin(20));
        QVERIFY(!shown.button("queueRetry").isEnabled()); // nothing is chosen
        shown.table().selectRow(3);
        QVERIFY(shown.button("queueRetry").isEnabled());
        QTest::mouseClick(&shown.button("queueRetry"), Qt::LeftButton);
        QTRY_COMPARE(shown.desk.service.actedOn, QList<QString>{QStringLiteral("r3")});
        QVERIFY(shown.desk.service.asked.contains(QStringLiteral("queue.retry")));
    }
    void asksBeforeItRemovesAndCanUndo()
    {
        Shown shown;
        QVERIFY(shown.begin(20));
        shown.table().selectAll();
        QTest::mouseClick(&shown.button("queueRemove"), Qt::LeftButton);
        auto *box = shown.page.findChild<QMessageBox *>(QStringLiteral("confirmRemove"));
        QVERIFY(box && box->isVisible());
        QVERIFY2(box->text().contains(QLatin1String("20")), qPrintable(box->text())); // how many
        QVERIFY(box->informativeText().contains(QLatin1String("u0@firma.cz")));       // and whose
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("queue.remove")));
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("confirmRemoveButton")), Qt::LeftButton);
        QTRY_COMPARE(shown.desk.service.actedOn.size(), 20);
        QPushButton &undo = shown.button("undoButton");
        QTRY_VERIFY(undo.isVisible());
        QTest::mouseClick(&undo, Qt::LeftButton);
        QTRY_VERIFY(shown.desk.service.asked.contains(QStringLiteral("queue.undo")));
        QVERIFY(!undo.isVisible());
    }
    void asksForADecisionAboutHeldMail()
    {
        Shown shown;
        shown.desk.service.held = {group(QStringLiteral("3"), ipc::HeldKind::Address), group(QStringLiteral("4"), ipc::HeldKind::Content)};
        QVERIFY(shown.begin(3));
        auto *panel = shown.page.findChild<QWidget *>(QStringLiteral("heldPanel"));
        QTRY_VERIFY(panel->isVisible());
        auto *cause = shown.page.findChild<QLabel *>(QStringLiteral("heldCause3"));
        QVERIFY2(cause->text().contains(QLatin1String("40")) && cause->text().contains(QLatin1String("user unknown")), qPrintable(cause->text()));
        auto *details = shown.page.findChild<QLabel *>(QStringLiteral("heldDetails3"));
        QVERIFY2(details->text().contains(QLatin1String("eva@firma.cz")), qPrintable(details->text()));
        QVERIFY(shown.button("heldRetry3").accessibleName().contains(cause->text()));
        if (const QString shot = qEnvironmentVariable("HELD_SHOT"); !shot.isEmpty())
            shown.page.grab().save(shot);

        QTest::mouseClick(&shown.button("heldRetry3"), Qt::LeftButton);
        QTRY_VERIFY(shown.desk.service.asked.contains(QStringLiteral("held.release")));
        QTRY_VERIFY(!shown.page.findChild<QPushButton *>(QStringLiteral("heldRetry3")));
        QTest::mouseClick(&shown.button("heldReturn4"), Qt::LeftButton);
        auto *box = shown.page.findChild<QMessageBox *>(QStringLiteral("confirmReturn"));
        QVERIFY(box && box->isVisible());
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("held.return")));
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("confirmReturnButton")), Qt::LeftButton);
        QTRY_VERIFY(shown.desk.service.asked.contains(QStringLiteral("held.return")));
        QTRY_VERIFY(!panel->isVisible());
    }
    void exportsAGroupToAFile()
    {
        Shown shown;
        shown.desk.service.held = {group(QStringLiteral("3"), ipc::HeldKind::Address)};
        QVERIFY(shown.begin(3));
        for (ipc::QueueRow &row : shown.desk.service.queue) {
            row.state = ipc::RecipientState::Held;
            shown.desk.service.contents.insert(row.message, "Subject: x\r\n");
        }
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("held.mbox"));
        const auto begin = [&] {
            QTest::mouseClick(&shown.button("heldExport3"), Qt::LeftButton);
            auto *dialog = shown.page.findChild<QFileDialog *>(QStringLiteral("exportDialog"));
            if (dialog) {
                Q_EMIT dialog->fileSelected(file);
                dialog->reject();
            }
            return dialog != nullptr;
        };
        QTRY_VERIFY(shown.page.findChild<QPushButton *>(QStringLiteral("heldExport3")));
        auto *bar = shown.page.findChild<QWidget *>(QStringLiteral("exportBar"));
        auto *text = shown.page.findChild<QLabel *>(QStringLiteral("exportText"));
        shown.desk.service.holdsReads = true;
        QVERIFY(begin());
        QTRY_VERIFY(bar->isVisible() && !shown.button("heldExport3").isEnabled()); // one at a time
        QTRY_COMPARE(shown.desk.service.reads.size(), 1);
        QTest::mouseClick(&shown.button("exportCancel"), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(QDir(directory.path()).isEmpty(QDir::Files | QDir::Hidden));
        shown.desk.service.holdsReads = false;
        QTRY_VERIFY(!shown.page.findChild<QFileDialog *>(QStringLiteral("exportDialog")));
        QVERIFY(begin());
        QTRY_VERIFY2(text->text().contains(QLatin1String("Exported to held.mbox: 3")), qPrintable(text->text()));
        QVERIFY(QFile::exists(file));
        shown.desk.service.contents.clear();
        QTRY_VERIFY(!shown.page.findChild<QFileDialog *>(QStringLiteral("exportDialog")));
        QVERIFY(begin());
        auto *message = shown.page.findChild<QLabel *>(QStringLiteral("queueMessage"));
        QTRY_VERIFY2(message->isVisible() && message->text().contains(QLatin1String("export was stopped")), qPrintable(message->text()));
        QVERIFY(!bar->isVisible());
    }
    void actsOnAllThatFitsAndCanUndo()
    {
        Shown shown;
        QVERIFY(shown.begin(300));
        QTest::keyClicks(shown.page.findChild<QLineEdit *>(QStringLiteral("queueSearch")), QStringLiteral("s1"));
        QTRY_COMPARE(shown.page.model().rowCount(), 111); // s1, s10…s19, s100…s199
        auto *all = shown.page.findChild<QCheckBox *>(QStringLiteral("queueAll"));
        QVERIFY2(all->isEnabled() && all->text().contains(QLatin1String("111")), qPrintable(all->text()));
        QVERIFY(!shown.button("queueRemove").isEnabled()); // no row is chosen
        all->setChecked(true);
        QTest::mouseClick(&shown.button("queueRemove"), Qt::LeftButton);
        auto *box = shown.page.findChild<QMessageBox *>(QStringLiteral("confirmRemove"));
        QVERIFY(box && box->text().contains(QLatin1String("111")));
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("confirmRemoveButton")), Qt::LeftButton);
        QTRY_COMPARE(shown.desk.service.bulk.act, ipc::BulkAct::Remove);
        QCOMPARE(shown.desk.service.bulk.filter.search, QStringLiteral("s1"));
        auto *bar = shown.page.findChild<QWidget *>(QStringLiteral("bulkBar"));
        QTRY_VERIFY(bar->isVisible() && shown.button("bulkStop").isEnabled());
        QVERIFY(!shown.button("queueRetry").isEnabled() && !all->isEnabled()); // one at a time
        ipc::Job job;
        job.done = 50;
        job.total = 111;
        job.count = 50;
        shown.desk.service.tell(job);
        auto *text = shown.page.findChild<QLabel *>(QStringLiteral("bulkText"));
        QTRY_VERIFY2(text->text().contains(QLatin1String("50 of 111")), qPrintable(text->text()));
        QTest::mouseClick(&shown.button("bulkStop"), Qt::LeftButton);
        QTRY_COMPARE(shown.desk.service.cancelledJob, shown.desk.service.lastJob);
        job.finished = true;
        shown.desk.service.tell(job);
        QTRY_VERIFY(!bar->isVisible());
        QPushButton &undo = shown.button("undoButton");
        QTRY_VERIFY(undo.isVisible());
        QVERIFY(!all->isChecked()); // the next act is not meant for all again
        QTest::mouseClick(&undo, Qt::LeftButton);
        QTRY_COMPARE(shown.desk.service.bulk.act, ipc::BulkAct::Undo);
        QCOMPARE(shown.desk.service.bulk.filter.search, QStringLiteral("s1"));
    }
    void aBulkActThatFailsSaysWhy()
    {
        Shown shown;
        QVERIFY(shown.begin(3));
        shown.page.findChild<QCheckBox *>(QStringLiteral("queueAll"))->setChecked(true);
        QTest::mouseClick(&shown.button("queueHold"), Qt::LeftButton);
        QTRY_VERIFY(shown.button("bulkStop").isEnabled());
        ipc::Job job;
        job.finished = true;
        job.error = ipc::Sentence{QStringLiteral("spool.failed"), {}};
        shown.desk.service.tell(job);
        auto *message = shown.page.findChild<QLabel *>(QStringLiteral("queueMessage"));
        QTRY_VERIFY(message->isVisible() && !message->text().isEmpty());
        QVERIFY(!shown.page.findChild<QWidget *>(QStringLiteral("bulkBar"))->isVisible());
    }
    // What the events of a bulk act cost the window: it lists again at most every 0.7 s, and nothing waits.
    void staysResponsiveDuringABulkAct()
    {
        Shown shown;
        QVERIFY(shown.begin(100'000));
        shown.page.findChild<QCheckBox *>(QStringLiteral("queueAll"))->setChecked(true);
        QTest::mouseClick(&shown.button("queueHold"), Qt::LeftButton);
        QTRY_VERIFY(shown.button("bulkStop").isEnabled());
        const qsizetype listedBefore = shown.desk.service.cursors.size();
        QElapsedTimer gap, all;
        qint64 longest = 0, ticks = 0;
        QTimer every;
        every.setTimerType(Qt::PreciseTimer);
        connect(&every, &QTimer::timeout, this, [&] {
            longest = std::max(longest, gap.restart());
            if (++ticks % 5 != 0)
                return;
            ipc::Job job;
            job.done = std::min<qint64>(ticks * 100, 100'000);
            job.count = job.done;
            job.total = 100'000;
            shown.desk.service.tell(job);
            shown.desk.service.change(ipc::Topic::Queue);
        });
        gap.start();
        all.start();
        every.start(1);
        QTRY_VERIFY(all.elapsed() > 2000);
        every.stop();
        qInfo("longest gap of a 1 ms timer: %lld ms", longest);
        QVERIFY2(longest < 250, qPrintable(QString::number(longest))); // the fake service works in this thread, too
        QVERIFY(shown.desk.service.cursors.size() - listedBefore < 20);
    }
    void aCauseNarrowsTheList()
    {
        Shown shown;
        ipc::QueueCause cause{QStringLiteral("firma.cz"), ipc::RecipientState::Waiting, QStringLiteral("handover.temporary"),
                              ipc::Sentence{QStringLiteral("handover.temporary"), {{"host", "mx1.firma.cz:25"}, {"text", "try later"}}},
                              200, 942'200, QDateTime::currentDateTimeUtc().addSecs(-7200), {}};
        ipc::QueueCause untried = cause;
        untried.reason.clear();
        untried.cause.reset();
        untried.recipients = 7;
        shown.desk.service.causes = {cause, untried};
        QVERIFY(shown.begin(5));
        auto *tree = shown.page.findChild<QTreeWidget *>(QStringLiteral("causeTable"));
        QTRY_COMPARE(tree->topLevelItemCount(), 2);
        QVERIFY(tree->isVisible());
        QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("200"));
        QVERIFY2(tree->topLevelItem(0)->text(2).contains(QLatin1String("try later")), qPrintable(tree->topLevelItem(0)->text(2)));
        QVERIFY(tree->topLevelItem(1)->text(2).contains(QLatin1String("Not tried yet")));
        if (const QString shot = qEnvironmentVariable("CAUSE_SHOT"); !shot.isEmpty())
            shown.page.grab().save(shot);
        tree->topLevelItem(0)->setSelected(true);
        QTRY_COMPARE(shown.desk.service.listed.reason, QStringLiteral("handover.temporary"));
        QCOMPARE(shown.desk.service.listed.domain, QStringLiteral("firma.cz"));
        QCOMPARE(shown.desk.service.listed.states, QList<ipc::RecipientState>{ipc::RecipientState::Waiting});
        shown.page.findChild<QCheckBox *>(QStringLiteral("queueAll"))->setChecked(true);
        QTest::mouseClick(&shown.button("queueRetry"), Qt::LeftButton); // what is done is done to the cause
        QTRY_COMPARE(shown.desk.service.bulk.filter.reason, QStringLiteral("handover.temporary"));
        auto *everything = shown.page.findChild<QToolButton *>(QStringLiteral("causeAll"));
        QVERIFY(everything->isVisible());
        QTest::mouseClick(everything, Qt::LeftButton);
        QTRY_VERIFY(!shown.desk.service.listed.reason);
        tree->topLevelItem(1)->setSelected(true);
        QTRY_COMPARE(shown.desk.service.listed.reason, QString());
        QTest::mouseClick(shown.page.findChild<QToolButton *>(QStringLiteral("chipHeld")), Qt::LeftButton);
        QTRY_VERIFY(!shown.desk.service.listed.reason);
        QTest::mouseClick(shown.page.findChild<QToolButton *>(QStringLiteral("causeToggle")), Qt::LeftButton);
        QVERIFY(!tree->isVisible());
    }
    void returnsMailOnlyWhenAsked()
    {
        Shown shown;
        QVERIFY(shown.begin(5));
        shown.table().selectRow(1);
        QTest::mouseClick(&shown.button("queueReturn"), Qt::LeftButton);
        auto *box = shown.page.findChild<QMessageBox *>(QStringLiteral("confirmReturnMail"));
        QVERIFY(box && box->informativeText().contains(QLatin1String("u1@firma.cz")));
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("queue.return")));
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("confirmReturnMailButton")), Qt::LeftButton);
        QTRY_VERIFY(shown.desk.service.asked.contains(QStringLiteral("queue.return")));
        QCOMPARE(shown.desk.service.actedOn, QList<QString>{QStringLiteral("r1")});
    }
    void letsMailWaitLonger()
    {
        Shown shown;
        QVERIFY(shown.begin(5));
        shown.table().selectRow(1);
        auto *two = shown.page.findChild<QAction *>(QStringLiteral("extend2"));
        QVERIFY(two && shown.button("queueExtend").isEnabled());
        two->trigger();
        QTRY_COMPARE(shown.desk.service.extended.seconds, 2 * 86'400);
        QCOMPARE(shown.desk.service.extended.ids, QList<QString>{QStringLiteral("r1")});
    }
    void cancelRemovesNothing()
    {
        Shown shown;
        QVERIFY(shown.begin(5));
        shown.table().selectRow(0);
        QTest::mouseClick(&shown.button("queueRemove"), Qt::LeftButton);
        auto *box = shown.page.findChild<QMessageBox *>(QStringLiteral("confirmRemove"));
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!shown.page.findChild<QMessageBox *>(QStringLiteral("confirmRemove")));
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("queue.remove")));
    }
    void aViewerMayOnlyLook()
    {
        Shown shown;
        shown.desk.service.role = ipc::Role::Operator; // the server still welcomes an administrator: the page must survive a refusal
        QVERIFY(shown.begin(5));
        shown.desk.service.role = ipc::Role::Viewer;
        shown.table().selectRow(0);
        QTest::mouseClick(&shown.button("queueHold"), Qt::LeftButton);
        auto *message = shown.page.findChild<QLabel *>(QStringLiteral("queueMessage"));
        QTRY_VERIFY(message->isVisible() && !message->text().isEmpty());
        QVERIFY(shown.desk.service.actedOn.isEmpty());
    }
    void showsDetailsOfTheChosenRow()
    {
        Shown shown;
        QVERIFY(shown.begin(5));
        shown.table().selectRow(2);
        auto *facts = shown.page.findChild<QLabel *>(QStringLiteral("detailsFacts"));
        QTRY_VERIFY2(facts->text().contains(QLatin1String("s2@out.test")), qPrintable(facts->text()));
        QVERIFY(facts->text().contains(QLatin1String("192.0.2.7")));
        QVERIFY2(facts->text().contains(QLatin1String("SPF: fail")), qPrintable(facts->text()));
        QVERIFY(facts->text().contains(QLatin1String("it is given up at")));
        auto *head = shown.page.findChild<QPlainTextEdit *>(QStringLiteral("detailsHead"));
        QTest::mouseClick(&shown.button("detailsSession"), Qt::LeftButton);
        QVERIFY2(head->toPlainText().contains(QLatin1String("< 451 later")), qPrintable(head->toPlainText()));
        QVERIFY(!head->toPlainText().contains(QLatin1String("Subject")));
        QTest::mouseClick(&shown.button("detailsSession"), Qt::LeftButton);
        QVERIFY(shown.page.findChild<QPlainTextEdit *>(QStringLiteral("detailsHead"))->toPlainText().contains(QLatin1String("Subject: hello")));
    }
    void chipsAndSearchNarrowTheList()
    {
        Shown shown;
        QVERIFY(shown.begin(30));
        shown.desk.service.queue[4].state = ipc::RecipientState::Held;
        QTest::mouseClick(shown.page.findChild<QToolButton *>(QStringLiteral("chipHeld")), Qt::LeftButton);
        QTRY_COMPARE(shown.page.model().rowCount(), 1);
        QTest::mouseClick(shown.page.findChild<QToolButton *>(QStringLiteral("chipAll")), Qt::LeftButton);
        QTest::keyClicks(shown.page.findChild<QLineEdit *>(QStringLiteral("queueSearch")), QStringLiteral("s17@"));
        QTRY_COMPARE(shown.page.model().rowCount(), 1);
    }
    void saysWhenNothingFits()
    {
        Shown shown;
        QVERIFY(shown.begin(3));
        QTest::keyClicks(shown.page.findChild<QLineEdit *>(QStringLiteral("queueSearch")), QStringLiteral("nobody"));
        QTRY_COMPARE(shown.page.model().rowCount(), 0);
        QTRY_VERIFY(shown.page.findChild<QLabel *>(QStringLiteral("queueCount"))->text().contains(QLatin1String("Nothing here")));
    }
};
QTEST_MAIN(TstQueuePage)
#include "tst_queue_page.moc"
