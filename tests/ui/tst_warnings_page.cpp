// The page of warnings: a card a cause, what a person may say about it, and that nothing moves under the cursor when the list is read again.
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include "support/service_desk.h"
#include "ui/language.h"
#include "ui/palette.h"
#include "ui/warnings/ended_model.h"
#include "ui/warnings/warnings_page.h"

using namespace ui;

class TstWarningsPage : public QObject {
    Q_OBJECT

    Language language{*qApp};

    static ipc::Warning down() { return FakeService::primaryDown(); }
    static ipc::Warning finding(const QString &domain)
    {
        return FakeService::warning(QStringLiteral("MX-101"), ipc::Severity::Attention, domain, QStringLiteral("finding/MX-101"));
    }
    static ipc::Warning notProved()
    {
        ipc::Warning w = FakeService::warning(QStringLiteral("alerts.not-proved"), ipc::Severity::Info, QStringLiteral("it@gmail.test"), QStringLiteral("alerts.not-proved/it@gmail.test"));
        w.parameters = {{"way", "it@gmail.test"}};
        return w;
    }
    static QList<ipc::Warning> many(int count) // each of its own cause
    {
        QList<ipc::Warning> all;
        for (int i = 0; i < count; ++i)
            all << FakeService::warning(QStringLiteral("disk.low"), ipc::Severity::Attention, QStringLiteral("d%1").arg(i), QStringLiteral("cause/%1").arg(i));
        return all;
    }
    static ipc::EndedWarning over(const QString &domain, int seconds)
    {
        const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(-600);
        return {QStringLiteral("MX-101"), ipc::Severity::Problem, domain, {{"domain", domain}, {"hostname", "mx2.firma.cz"}}, end.addSecs(-seconds), end, true};
    }
    static QList<ipc::Warning> three() { return {down(), finding(QStringLiteral("firma.cz")), notProved()}; }

    struct Shown {
        ServiceDesk desk;
        WarningsPage page{desk.model};

        FakeService &service() { return desk.service; }
        bool begin(const QList<ipc::Warning> &open)
        {
            service().snapshot.worst = open;
            service().snapshot.warnings = open.size();
            page.resize(760, 460);
            page.show();
            return desk.connectNow() && QTest::qWaitFor([this] { return service().asked.contains(QStringLiteral("warnings.list")); })
                   && QTest::qWaitFor([&] { return open.isEmpty() ? text("warningsNote").contains(QLatin1String("No warning")) : page.findChild<WarningCard *>() || seen("warningsInformation"); });
        }
        void change(const QList<ipc::Warning> &open)
        {
            service().snapshot.worst = open;
            service().change(ipc::Topic::Warnings);
        }
        template <typename W> W &find(const char *name) { return *page.findChild<W *>(QLatin1String(name)); }
        QString text(const char *name) { return find<QLabel>(name).text(); }
        bool seen(const char *name) { return find<QWidget>(name).isVisible(); }
        QScrollBar &bar() { return *find<QScrollArea>("warningsArea").verticalScrollBar(); }
        QList<WarningCard *> cards() // as they are seen
        {
            QList<WarningCard *> all;
            for (WarningCard *card : page.findChildren<WarningCard *>())
                if (card->isVisible())
                    all << card;
            std::ranges::sort(all, {}, [](const WarningCard *card) { return card->mapToGlobal(QPoint()).y(); });
            return all;
        }
        WarningCard *card(const QString &key)
        {
            const auto all = cards();
            const auto found = std::ranges::find(all, key, &WarningCard::key);
            return found == all.end() ? nullptr : *found;
        }
        QStringList keys()
        {
            QStringList all;
            for (const WarningCard *card : cards())
                all << card->key();
            return all;
        }
    };
    static QString textOf(WarningCard *card, const char *name) { return card->findChild<QLabel *>(QLatin1String(name))->text(); }
    template <typename B = QPushButton> static B *buttonOf(WarningCard *card, const char *name) { return card->findChild<B *>(QLatin1String(name)); }

private Q_SLOTS:
    void initTestCase() { language.use(QStringLiteral("en")); }

    void saysPlainlyThatNothingIsOpen()
    {
        Shown shown;
        QVERIFY(shown.begin({}));
        QCOMPARE(shown.text("warningsNote"), QStringLiteral("No warning is open. Nothing needs to be done."));
        QVERIFY(shown.cards().isEmpty() && !shown.seen("warningsInformation") && !shown.seen("warningsMoreCards"));
    }
    void saysThatItIsNotKnownWithoutContact()
    {
        Shown shown;
        QVERIFY(shown.begin(three()));
        shown.service().die();
        QTRY_VERIFY(shown.cards().isEmpty()); // never a warning that may be over
        QTRY_VERIFY2(shown.text("warningsNote").startsWith(QLatin1String("Without contact")), qPrintable(shown.text("warningsNote")));
        QVERIFY(shown.service().start());
        QTRY_COMPARE(shown.cards().size(), 2); // back by itself
        QVERIFY(!shown.seen("warningsNote"));
    }
    void showsEachCauseOnceAndTheWorstFirst()
    {
        Shown shown;
        QVERIFY(shown.begin({finding(QStringLiteral("firma.cz")), finding(QStringLiteral("jina.cz")), notProved(), down()}));
        QTRY_COMPARE(shown.keys(), (QStringList{QStringLiteral("primary/mx1.firma.cz:25"), QStringLiteral("finding/MX-101")}));
        WarningCard *problem = shown.cards().at(0), *attention = shown.cards().at(1);
        QVERIFY2(textOf(problem, "warningHead").startsWith(QStringLiteral("Problem · since ")) && textOf(problem, "warningHead").endsWith(QStringLiteral("(2\u00a0h) · primary.down")),
                 qPrintable(textOf(problem, "warningHead")));
        QVERIFY(textOf(problem, "warningText").startsWith(QLatin1String("Your mail server mx1.firma.cz:25 has not answered")));
        QVERIFY(textOf(problem, "warningAdvice").startsWith(QLatin1String("Check that the server")));
        QVERIFY(!problem->findChild<QLabel *>(QStringLiteral("warningMore"))->isVisible());
        QCOMPARE(problem->accessibleName(), QStringLiteral("Problem: ") + textOf(problem, "warningText"));
        QVERIFY(textOf(attention, "warningHead").startsWith(QStringLiteral("Attention · ")));
        QCOMPARE(textOf(attention, "warningMore"), QStringLiteral("1 more of the same cause (firma.cz, jina.cz)."));
        QCOMPARE(shown.find<QToolButton>("warningsInformation").text(), QStringLiteral("For your information (1)")); // folded
    }
    void saysWhoKnowsOfIt()
    {
        ipc::Warning told = down(), acknowledged = finding(QStringLiteral("a.cz")), snoozed = many(1).first();
        told.told = QDateTime::currentDateTimeUtc();
        acknowledged.acknowledged = told.told;
        snoozed.snoozedUntil = QDateTime::currentDateTimeUtc().addSecs(3600);
        Shown shown;
        QVERIFY(shown.begin({told, acknowledged, snoozed, notProved()}));
        QTRY_COMPARE(shown.cards().size(), 3);
        QVERIFY(textOf(shown.cards().at(0), "warningKnown").startsWith(QLatin1String("Last told at ")));
        QVERIFY(textOf(shown.cards().at(1), "warningKnown").startsWith(QLatin1String("Nobody was alerted yet. Somebody said at ")));
        QVERIFY(textOf(shown.cards().at(2), "warningKnown").startsWith(QLatin1String("Nobody was alerted yet. No reminders until ")));
        shown.find<QToolButton>("warningsInformation").click();
        QTRY_COMPARE(shown.cards().size(), 4);
        QCOMPARE(textOf(shown.cards().at(3), "warningKnown"), QStringLiteral("Nobody is alerted about this."));
        QVERIFY(!buttonOf(shown.cards().at(3), "warningAcknowledge")->isVisible()); // there are no reminders of it
    }
    void somebodyKnowsAndTakesItBack()
    {
        Shown shown;
        QVERIFY(shown.begin(three()));
        QTRY_VERIFY(shown.card(QStringLiteral("finding/MX-101")));
        WarningCard *card = shown.card(QStringLiteral("finding/MX-101"));
        QVERIFY(!buttonOf(card, "warningTakeBack")->isVisible());
        buttonOf(card, "warningAcknowledge")->setFocus();
        QTest::keyClick(buttonOf(card, "warningAcknowledge"), Qt::Key_Space);
        QTRY_VERIFY(buttonOf(card, "warningTakeBack")->isVisible());
        QCOMPARE(shown.service().acknowledged, QStringList{QStringLiteral("finding/MX-101")});
        QVERIFY(textOf(card, "warningKnown").contains(QLatin1String("it is known")));
        QVERIFY(!buttonOf(card, "warningAcknowledge")->isVisible() && !buttonOf(card, "warningSnooze")->isVisible());
        QVERIFY(buttonOf(card, "warningTakeBack")->hasFocus()); // where the pressed one was
        QTest::keyClick(buttonOf(card, "warningTakeBack"), Qt::Key_Space);
        QTRY_VERIFY(buttonOf(card, "warningAcknowledge")->isVisible());
        QCOMPARE(shown.service().snoozed.last().cause, QStringLiteral("finding/MX-101"));
        QCOMPARE(shown.service().snoozed.last().seconds, 0);
        QVERIFY(buttonOf(card, "warningAcknowledge")->hasFocus());
    }
    void snoozes_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("an hour") << QStringLiteral("warningSnoozeHour") << qint64(3600) << qint64(3600);
        QTest::newRow("four hours") << QStringLiteral("warningSnoozeHours") << qint64(4 * 3600) << qint64(4 * 3600);
        QTest::newRow("tomorrow morning") << QStringLiteral("warningSnoozeTomorrow") << qint64(6 * 3600) << qint64(32 * 3600); // 7:00; the clock may change that night
    }
    void snoozes()
    {
        QFETCH(QString, action);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        Shown shown;
        QVERIFY(shown.begin(three()));
        QTRY_VERIFY(shown.card(QStringLiteral("primary/mx1.firma.cz:25")));
        WarningCard *card = shown.card(QStringLiteral("primary/mx1.firma.cz:25"));
        buttonOf(card, "warningSnooze")->menu()->findChild<QAction *>(action)->trigger();
        QTRY_VERIFY2(textOf(card, "warningKnown").contains(QLatin1String("No reminders until")), qPrintable(textOf(card, "warningKnown")));
        QCOMPARE(shown.service().snoozed.last().cause, QStringLiteral("primary/mx1.firma.cz:25"));
        const qint64 seconds = shown.service().snoozed.last().seconds;
        QVERIFY2(seconds >= least && seconds <= most, qPrintable(QString::number(seconds)));
        QVERIFY(buttonOf(card, "warningTakeBack")->isVisible() && buttonOf(card, "warningAcknowledge")->isVisible() && buttonOf(card, "warningSnooze")->isVisible());
    }
    void aDecisionThatComesTooLateSaysSo()
    {
        Shown shown;
        QVERIFY(shown.begin({down()}));
        QTRY_COMPARE(shown.cards().size(), 1);
        shown.service().snapshot.worst.clear(); // and nobody was told yet
        buttonOf(shown.cards().first(), "warningAcknowledge")->click();
        QTRY_COMPARE(shown.text("warningsMessage"), QStringLiteral("No warning of this cause is open: primary/mx1.firma.cz:25"));
        QTRY_VERIFY(shown.cards().isEmpty());
        QCOMPARE(shown.text("warningsNote"), QStringLiteral("No warning is open. Nothing needs to be done."));
    }
    void aListThatIsNotGivenIsSaidSo()
    {
        Shown shown;
        shown.service().warningsError = ipc::ErrorReply{QStringLiteral("warnings.no-such-cause"), {{"cause", "x"}}};
        shown.page.show();
        QVERIFY(shown.desk.connectNow());
        QTRY_VERIFY2(shown.text("warningsNote").startsWith(QLatin1String("No warning of this cause is open: x")), qPrintable(shown.text("warningsNote")));
    }
    void whoMayOnlyLookIsToldWhyNothingCanBePressed()
    {
        Shown shown;
        shown.service().role = shown.service().welcomedAs = ipc::Role::Viewer;
        QVERIFY(shown.begin(three()));
        QTRY_COMPARE(shown.cards().size(), 2);
        const QString why = QStringLiteral("Your account may look, but not change anything.");
        WarningCard *card = shown.card(QStringLiteral("finding/MX-101"));
        for (const char *name : {"warningAcknowledge", "warningSnooze"}) {
            QVERIFY(buttonOf(card, name)->isVisible() && !buttonOf(card, name)->isEnabled());
            QCOMPARE(buttonOf(card, name)->toolTip(), why);
            QCOMPARE(buttonOf(card, name)->accessibleDescription(), why);
        }
        QVERIFY(buttonOf(card, "warningExplain")->isEnabled() && buttonOf<QToolButton>(card, "warningDetails")->isEnabled());
        QVERIFY(shown.seen("warningsReason"));
        QCOMPARE(shown.text("warningsReason"), why);
    }
    void explainsWhereThereIsAPage()
    {
        Shown shown;
        QSignalSpy help(&shown.page, &WarningsPage::helpWanted);
        QVERIFY(shown.begin(three()));
        QTRY_COMPARE(shown.cards().size(), 2);
        QVERIFY(!buttonOf(shown.card(QStringLiteral("primary/mx1.firma.cz:25")), "warningExplain")->isVisible());
        QPushButton *explain = buttonOf(shown.card(QStringLiteral("finding/MX-101")), "warningExplain");
        QCOMPARE(explain->text(), QStringLiteral("Explain MX-101"));
        explain->click();
        QCOMPARE(help.size(), 1);
        QCOMPARE(help.first().first().toString(), QStringLiteral("MX-101"));
    }
    void technicalDetailsAreFoldedAndCopied()
    {
        ipc::Warning hostile = down();
        hostile.parameters.insert(QStringLiteral("text"), QStringLiteral("550 <b>no</b> \u202Etxt.exe\u2066"));
        Shown shown;
        QVERIFY(shown.begin({hostile}));
        QTRY_COMPARE(shown.cards().size(), 1);
        WarningCard *card = shown.cards().first();
        auto *technical = card->findChild<QLabel *>(QStringLiteral("warningTechnical"));
        QVERIFY(!technical->isVisible() && !buttonOf(card, "warningCopy")->isVisible());
        QTest::keyClick(buttonOf<QToolButton>(card, "warningDetails"), Qt::Key_Space);
        QVERIFY(technical->isVisible());
        QVERIFY2(technical->text().contains(QLatin1String("\"code\": \"primary.down\"")) && technical->text().contains(QLatin1String("550 <b>no</b> txt.exe")), qPrintable(technical->text()));
        QCOMPARE(technical->textFormat(), Qt::PlainText);
        buttonOf(card, "warningCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), technical->text());
    }
    void aLongWordDoesNotWidenThePage()
    {
        ipc::Warning endless = down();
        endless.subject = QString(3000, u'x');
        endless.parameters.insert(QStringLiteral("host"), endless.subject);
        Shown shown;
        QVERIFY(shown.begin({endless, down()}));
        QTRY_COMPARE(shown.cards().size(), 1);
        buttonOf<QToolButton>(shown.cards().first(), "warningDetails")->click();
        QTRY_VERIFY(shown.cards().first()->findChild<QLabel *>(QStringLiteral("warningTechnical"))->height() > 100);
        QVERIFY(shown.cards().first()->width() <= shown.find<QScrollArea>("warningsArea").viewport()->width());
    }
    void detailsOfManyAreShownInPart()
    {
        QList<ipc::Warning> same;
        for (int i = 0; i < 300; ++i)
            same << finding(QStringLiteral("d%1.cz").arg(i));
        Shown shown;
        QVERIFY(shown.begin(same));
        QTRY_COMPARE(shown.cards().size(), 1);
        WarningCard *card = shown.cards().first();
        QCOMPARE(textOf(card, "warningMore"), QStringLiteral("299 more of the same cause (d0.cz, d1.cz, d2.cz, d3.cz, d4.cz, …)."));
        buttonOf<QToolButton>(card, "warningDetails")->click();
        QCOMPARE(textOf(card, "warningTechnical").count(QStringLiteral("\"code\"")), 10);
        QVERIFY(textOf(card, "warningTechnical").endsWith(QStringLiteral("…")));
        buttonOf(card, "warningCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(QStringLiteral("\"code\"")), 300);
    }
    void readingItAgainKeepsFocusPlaceAndWhatIsUnfolded()
    {
        Shown shown;
        QVERIFY(shown.begin(many(20) + QList{notProved()}));
        QTRY_COMPARE(shown.cards().size(), 20);
        shown.find<QToolButton>("warningsInformation").click();
        QTRY_COMPARE(shown.cards().size(), 21);
        WarningCard *card = shown.cards().at(9);
        buttonOf<QToolButton>(card, "warningDetails")->click();
        buttonOf(card, "warningAcknowledge")->setFocus();
        QTRY_VERIFY(shown.bar().maximum() > 500);
        shown.bar().setValue(500);
        const QList<WarningCard *> before = shown.cards();
        QList<ipc::Warning> changed = shown.service().snapshot.worst;
        changed[3].told = QDateTime::currentDateTimeUtc();
        shown.change(changed);
        QTRY_VERIFY(textOf(shown.cards().at(3), "warningKnown").startsWith(QLatin1String("Last told")));
        QCOMPARE(shown.cards(), before); // the very same
        QVERIFY(buttonOf(card, "warningAcknowledge")->hasFocus());
        QVERIFY(card->findChild<QLabel *>(QStringLiteral("warningTechnical"))->isVisible());
        QCOMPARE(shown.bar().value(), 500);
        QVERIFY(shown.find<QToolButton>("warningsInformation").isChecked());
    }
    void whatBecomesWorseMovesUp()
    {
        Shown shown;
        QVERIFY(shown.begin(many(3) + QList{notProved()}));
        QTRY_COMPARE(shown.cards().size(), 3);
        WarningCard *card = shown.cards().at(2);
        buttonOf(card, "warningAcknowledge")->setFocus();
        QList<ipc::Warning> changed = shown.service().snapshot.worst;
        changed[2].severity = changed[3].severity = ipc::Severity::Problem; // the last one was folded
        shown.change(changed);
        QTRY_COMPARE(shown.keys(), (QStringList{QStringLiteral("cause/2"), QStringLiteral("alerts.not-proved/it@gmail.test"), QStringLiteral("cause/0"), QStringLiteral("cause/1")}));
        QCOMPARE(shown.cards().at(0), card);
        QVERIFY(buttonOf(card, "warningAcknowledge")->hasFocus());
        QVERIFY(!shown.seen("warningsInformation"));
    }
    void aCauseThatEndsHandsTheFocusOn()
    {
        Shown shown;
        QVERIFY(shown.begin(many(3)));
        QTRY_COMPARE(shown.cards().size(), 3);
        buttonOf(shown.cards().at(1), "warningAcknowledge")->setFocus();
        QList<ipc::Warning> left = shown.service().snapshot.worst;
        left.removeAt(1);
        shown.change(left);
        QTRY_COMPARE(shown.cards().size(), 2);
        QVERIFY(shown.cards().at(1)->isAncestorOf(shown.page.focusWidget()));
    }
    void theTabKeyGoesByWhatIsSeen()
    {
        Shown shown;
        QVERIFY(shown.begin(many(2)));
        QTRY_COMPARE(shown.cards().size(), 2);
        shown.change(QList{down()} + many(2)); // comes last, stands first
        QTRY_COMPARE(shown.cards().size(), 3);
        shown.cards().first()->takeFocus();
        QStringList visited;
        for (int i = 0; i < 20; ++i) {
            QWidget *now = shown.page.focusWidget();
            const auto all = shown.cards();
            const auto in = std::ranges::find_if(all, [&](WarningCard *card) { return card->isAncestorOf(now); });
            if (in != all.end() && (visited.isEmpty() || visited.last() != (*in)->key()))
                visited << (*in)->key();
            QTest::keyClick(now, Qt::Key_Tab);
            if (visited.size() == 3)
                break;
        }
        QCOMPARE(visited, shown.keys());
    }
    void opensAtACause_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::newRow("on the page") << QStringLiteral("cause/20");
        QTest::newRow("beyond the first ones") << QStringLiteral("cause/39");
        QTest::newRow("folded") << QStringLiteral("alerts.not-proved/it@gmail.test");
    }
    void opensAtACause()
    {
        QFETCH(QString, cause);
        Shown shown;
        QVERIFY(shown.begin(many(40) + QList{notProved()}));
        shown.page.open(cause);
        QTRY_VERIFY(shown.card(cause) && shown.card(cause)->isAncestorOf(shown.page.focusWidget()));
        WarningCard *card = shown.card(cause);
        QVERIFY(shown.find<QScrollArea>("warningsArea").viewport()->rect().contains(card->mapTo(shown.find<QScrollArea>("warningsArea").viewport(), card->rect().center())));
        QVERIFY(!shown.seen("warningsNote"));
    }
    void opensAtACauseBeforeItIsLookedAt()
    {
        Shown shown;
        shown.service().snapshot.worst = many(25);
        QVERIFY(shown.desk.connectNow());
        shown.page.open(QStringLiteral("cause/24"));
        QVERIFY(!shown.service().asked.contains(QStringLiteral("warnings.list")));
        shown.page.show();
        QTRY_VERIFY(shown.card(QStringLiteral("cause/24")) && shown.card(QStringLiteral("cause/24"))->isAncestorOf(shown.page.focusWidget()));
    }
    void saysThatTheWantedOneIsOver()
    {
        Shown shown;
        QVERIFY(shown.begin({down()}));
        shown.page.open(QStringLiteral("disk"));
        QTRY_COMPARE(shown.text("warningsNote"), QStringLiteral("The warning that you wanted to see is over."));
        shown.page.open(QStringLiteral("primary/mx1.firma.cz:25"));
        QTRY_VERIFY(!shown.seen("warningsNote"));
    }
    void anOldAnswerDecidesNothing()
    {
        Shown shown;
        QVERIFY(shown.begin({down()}));
        QTRY_COMPARE(shown.cards().size(), 1);
        shown.service().holdsWarnings = true;
        const auto count = shown.service().asked.count(QStringLiteral("warnings.list"));
        shown.change({down()});
        QTRY_COMPARE(shown.service().asked.count(QStringLiteral("warnings.list")), count + 1);
        shown.service().snapshot.worst << finding(QStringLiteral("firma.cz")); // raised while that answer is on its way
        shown.page.open(QStringLiteral("finding/MX-101"));
        shown.service().holdsWarnings = false;
        shown.service().releaseWarnings();
        QTRY_VERIFY(shown.card(QStringLiteral("finding/MX-101")) && shown.card(QStringLiteral("finding/MX-101"))->isAncestorOf(shown.page.focusWidget()));
        QVERIFY(!shown.seen("warningsNote"));
    }
    void thousandsAreBounded()
    {
        Shown shown;
        QVERIFY(shown.begin(many(3000))); // more than the service may send
        QTRY_COMPARE(shown.cards().size(), WarningsPage::mostAtFirst);
        auto &more = shown.find<QPushButton>("warningsMoreCards");
        QCOMPARE(more.text(), QStringLiteral("Show more (470)"));
        more.click();
        QTRY_COMPARE(shown.cards().size(), 2 * WarningsPage::mostAtFirst);
        QCOMPARE(more.text(), QStringLiteral("Show more (440)"));
        QVERIFY2(shown.text("warningsFurther").startsWith(QLatin1String("2,500 further warnings are open")), qPrintable(shown.text("warningsFurther")));
        QVERIFY(shown.seen("warningsFurther"));
        shown.change(many(2));
        QTRY_VERIFY(!shown.seen("warningsFurther"));
    }
    void fiftyThousandFromAServiceThatDoesNotCapThemEndTheContactAndNotTheProgram()
    {
        Shown shown;
        shown.service().capsWarnings = false;
        QVERIFY(shown.begin({down()}));
        QSignalSpy changed(&shown.desk.model, &ServiceModel::changed);
        QList<ipc::Warning> all = many(50'000);
        shown.service().snapshot.worst = all; // a reply of some ten megabytes
        shown.service().change(ipc::Topic::Warnings);
        QTRY_VERIFY_WITH_TIMEOUT(shown.text("warningsNote").contains(QLatin1String("Without contact")), 20'000);
        shown.service().snapshot.worst = {down()};
        QTRY_COMPARE_WITH_TIMEOUT(shown.cards().size(), 1, 20'000); // and it comes back by itself
    }

    void twoProgramsDoNotDecideAgainstEachOther()
    {
        Shown shown;
        QVERIFY(shown.begin({down()}));
        ipc::Client client(shown.service().path());
        ServiceModel model(client, shown.desk.clock);
        WarningsPage other(model);
        other.show();
        model.start();
        const auto card = [&] { return other.findChild<WarningCard *>(); };
        QTRY_VERIFY(card() && shown.card(causeKey(down())));
        buttonOf(shown.card(causeKey(down())), "warningAcknowledge")->click();
        QTRY_VERIFY(buttonOf(card(), "warningTakeBack")->isVisible() && !buttonOf(card(), "warningAcknowledge")->isVisible()); // the other sees it
        shown.service().snapshot.worst.clear(); // it ends; the other's button is still there
        buttonOf(card(), "warningTakeBack")->click();
        QTRY_VERIFY2(other.findChild<QLabel *>(QStringLiteral("warningsMessage"))->isVisible(), "a decision that comes too late is said to be so");
        QTRY_VERIFY(!card() || !card()->isVisible());
    }
    void anOlderServiceThatKeepsNoneIsNoTrouble()
    {
        Shown shown;
        shown.service().unknown = {QStringLiteral("warnings.history")};
        QVERIFY(shown.begin({down()}));
        QTRY_VERIFY(shown.service().asked.contains(QStringLiteral("warnings.history")) && shown.card(causeKey(down())));
        QVERIFY(!shown.seen("endedPanel") && !shown.seen("warningsMessage"));
    }

    // ---- what is over

    void whatIsOverHasItsTimesBelowWhatIsOpen()
    {
        Shown shown;
        shown.service().ended = {over(QStringLiteral("firma.cz"), 3600)};
        QVERIFY(shown.begin({down()}));
        QTRY_VERIFY(shown.seen("endedTable"));
        QCOMPARE(shown.text("endedTitle"), QStringLiteral("Over (1)"));
        QVERIFY2(shown.text("endedNote").contains(QLatin1String("90")), qPrintable(shown.text("endedNote")));
        auto &table = shown.find<QTableView>("endedTable");
        const auto cell = [&](int column) { return table.model()->index(0, column).data().toString(); };
        QCOMPARE(cell(EndedModel::SeverityColumn), QStringLiteral("Problem"));
        QVERIFY2(cell(EndedModel::TextColumn).contains(QLatin1String("firma.cz")), qPrintable(cell(EndedModel::TextColumn)));
        QCOMPARE(cell(EndedModel::LastedColumn), QString::fromUtf8("1\xc2\xa0h"));
        QVERIFY(!cell(EndedModel::BeginColumn).isEmpty() && !cell(EndedModel::EndColumn).isEmpty());
        QSignalSpy help(&shown.page, &WarningsPage::helpWanted);
        table.selectRow(0);
        QTRY_VERIFY(shown.seen("endedExplain") && shown.text("endedChosen") == cell(EndedModel::TextColumn));
        shown.find<QPushButton>("endedExplain").click();
        QCOMPARE(help.value(0).value(0).toString(), QStringLiteral("MX-101"));
    }
    void whatEndsComesInAtTheTopAndTheChosenOneStays()
    {
        Shown shown;
        for (int i = 0; i < 250; ++i)
            shown.service().ended << over(QStringLiteral("d%1.test").arg(i), 60 + i);
        QVERIFY(shown.begin({down()}));
        auto &table = shown.find<QTableView>("endedTable");
        QTRY_COMPARE(table.model()->rowCount(), EndedModel::pageSize);
        table.selectRow(3);
        const QString chosen = shown.text("endedChosen");
        QVERIFY(chosen.contains(QLatin1String("d3.test")));
        shown.service().ended.prepend(over(QStringLiteral("new.test"), 5));
        shown.change({});
        QTRY_COMPARE(table.model()->rowCount(), EndedModel::pageSize + 1);
        QCOMPARE(table.currentIndex().row(), 4);
        QCOMPARE(shown.text("endedChosen"), chosen);
        QCOMPARE(shown.text("endedTitle"), QStringLiteral("Over (251)"));
        for (int pages = 0; pages < 3 && table.model()->canFetchMore({}); ++pages) {
            const int before = table.model()->rowCount();
            table.scrollToBottom(); // the view asks for more
            QTRY_VERIFY(table.model()->rowCount() > before);
        }
        QVERIFY(table.model()->rowCount() >= 251);
        shown.service().die();
        QTRY_COMPARE(table.model()->rowCount(), 0);
    }
    void aServiceThatDoesNotSayWhatIsOverIsSaidSo()
    {
        Shown shown;
        shown.service().endedError = ipc::ErrorReply{QStringLiteral("spool.failed"), {}};
        QVERIFY(shown.begin({down()}));
        QTRY_VERIFY2(shown.text("endedNote").startsWith(QLatin1String("The service does not say")), qPrintable(shown.text("endedNote")));
        QVERIFY(!shown.seen("endedTable"));
        QTRY_VERIFY(shown.card(causeKey(down()))); // the open ones are there all the same
    }

    // ---- what can be done with one click

    void theButtonIsThereOnlyForWhatTheWindowCanDo()
    {
        Shown shown;
        ipc::Warning certificate = FakeService::warning(QStringLiteral("TLS-102"), ipc::Severity::Problem, QStringLiteral("/etc/x.pem"), QStringLiteral("certificate/x"));
        QVERIFY(shown.begin({down(), certificate}));
        QTRY_COMPARE(shown.cards().size(), 2);
        WarningCard *primary = shown.card(causeKey(down())), *own = shown.card(QStringLiteral("certificate/x"));
        QVERIFY(!buttonOf(primary, "warningAct")->isVisible());
        shown.page.setPossible({WarningAction::OpenQueue});
        QVERIFY(buttonOf(primary, "warningAct")->isVisible() && !buttonOf(own, "warningAct")->isVisible());
        QCOMPARE(buttonOf(primary, "warningAct")->text(), QStringLiteral("Open queue"));
        QSignalSpy wanted(&shown.page, &WarningsPage::actionWanted);
        buttonOf(primary, "warningAct")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<WarningAction>(), WarningAction::OpenQueue);
        shown.page.setPossible({WarningAction::ReplaceCertificate});
        QCOMPARE(buttonOf(own, "warningAct")->isVisible(), shown.desk.model.mayAdminister());
    }
    void asksOnlyWhenItIsLookedAtAndSomethingChanged()
    {
        Shown shown;
        QVERIFY(shown.begin(three()));
        const auto asked = [&] { return shown.service().asked.count(QStringLiteral("warnings.list")); };
        QTRY_COMPARE(shown.cards().size(), 2);
        const auto before = asked();
        shown.service().change(ipc::Topic::Queue);
        QTRY_COMPARE(shown.desk.model.snapshot()->revision, 1);
        QCOMPARE(asked(), before);
        shown.page.hide();
        shown.change({down()});
        QTRY_COMPARE(shown.desk.model.snapshot()->revision, 2);
        QCOMPARE(asked(), before);
        shown.page.show();
        QTRY_COMPARE(shown.cards().size(), 1);
        QCOMPARE(asked(), before + 1);
    }
    void aServiceThatNamesNoCauseLeavesNothingToDecide()
    {
        ipc::Warning nameless = down();
        nameless.cause.reset();
        Shown shown;
        QVERIFY(shown.begin({nameless}));
        QTRY_COMPARE(shown.cards().size(), 1);
        QVERIFY(!buttonOf(shown.cards().first(), "warningAcknowledge")->isVisible() && !buttonOf(shown.cards().first(), "warningSnooze")->isVisible());
    }
    void everyButtonSaysWhatItIsAbout()
    {
        Shown shown;
        QVERIFY(shown.begin(three()));
        QTRY_COMPARE(shown.cards().size(), 2);
        for (WarningCard *card : shown.cards()) {
            for (QWidget *stop : card->stops())
                QVERIFY2(stop->accessibleName().contains(textOf(card, "warningText")) && !stop->objectName().isEmpty(), qPrintable(stop->objectName()));
        }
        QVERIFY(!shown.find<QScrollArea>("warningsArea").accessibleName().isEmpty() && !shown.find<QToolButton>("warningsInformation").accessibleName().isEmpty());
    }
    void theLanguageActsAtOnce()
    {
        Shown shown;
        QVERIFY(shown.begin(three()));
        QTRY_COMPARE(shown.cards().size(), 2);
        WarningCard *card = shown.cards().first();
        language.use(QStringLiteral("cs"));
        QTRY_VERIFY2(textOf(card, "warningHead").startsWith(QStringLiteral("Problém · ")), qPrintable(textOf(card, "warningHead")));
        QTRY_VERIFY(!buttonOf(card, "warningAcknowledge")->text().contains(QLatin1String("know")));
        language.use(QStringLiteral("en"));
        QTRY_COMPARE(buttonOf(card, "warningAcknowledge")->text(), QStringLiteral("I know"));
    }
    void looksAsItDoes() // RESTANTE_SHOT=file [RESTANTE_SCHEME=dark] [RESTANTE_LANGUAGE=cs] [QT_SCALE_FACTOR=2]: a picture to look at
    {
        if (qEnvironmentVariable("RESTANTE_SCHEME") == QLatin1String("dark"))
            applyScheme(*qApp, Scheme::Dark);
        else
            applyScheme(*qApp, Scheme::Light);
        language.use(qEnvironmentVariable("RESTANTE_LANGUAGE", QStringLiteral("en")));
        ipc::Warning known = finding(QStringLiteral("firma.cz")), told = down();
        told.told = known.acknowledged = QDateTime::currentDateTimeUtc().addSecs(-600);
        Shown shown;
        shown.page.setPossible({WarningAction::OpenQueue, WarningAction::CheckAgain, WarningAction::OpenLargest});
        shown.service().ended = {over(QStringLiteral("firma.cz"), 5400), over(QStringLiteral("jina.cz"), 90'000)};
        QVERIFY(shown.begin({told, known, finding(QStringLiteral("jina.cz")), many(1).first(), notProved()}));
        shown.page.resize(780, 1300);
        QTRY_COMPARE(shown.cards().size(), 3);
        shown.find<QToolButton>("warningsInformation").click();
        QTRY_COMPARE(shown.cards().size(), 4);
        buttonOf<QToolButton>(shown.cards().last(), "warningDetails")->click();
        QCoreApplication::processEvents();
        for (WarningCard *card : shown.cards()) {
            for (const QLabel *label : card->findChildren<QLabel *>())
                if (label->isVisible() && label->wordWrap() && !label->text().isEmpty())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->objectName())); // nothing is cut off
        }
        if (const QString shot = qEnvironmentVariable("RESTANTE_SHOT"); !shot.isEmpty())
            QVERIFY(shown.page.grab().save(shot));
        language.use(QStringLiteral("en"));
    }
};
QTEST_MAIN(TstWarningsPage)
#include "tst_warnings_page.moc"
