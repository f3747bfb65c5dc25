// The history's page by its widgets: look for, read, copy, export, erase; what is said when there is nothing; what is kept for the next start.
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include "support/service_desk.h"
#include "ui/history/history_model.h"
#include "ui/history/history_page.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/palette.h"

using namespace ui;
using namespace std::chrono_literals;

class TstHistoryPage : public QObject {
    Q_OBJECT

    Language language{*qApp};

    struct Shown {
        ServiceDesk desk;
        QTemporaryDir directory;
        LocalSettings settings{directory.filePath(QStringLiteral("restante.ini"))};
        std::unique_ptr<HistoryPage> page = std::make_unique<HistoryPage>(desk.model, settings);

        bool begin(int rows)
        {
            desk.service.history = FakeService::finished(rows);
            if (!desk.connectNow())
                return false;
            open();
            return QTest::qWaitFor([&] { return page->model().isKnown(); });
        }
        void open()
        {
            page->resize(840, 540); // as in the window
            page->QWidget::show();
        }
        void openAgain() // as after a restart
        {
            page = std::make_unique<HistoryPage>(desk.model, settings);
            open();
        }
        template <typename W> W &find(const char *name) { return *page->findChild<W *>(QLatin1String(name)); }
        QTableView &table() { return find<QTableView>("historyTable"); }
        QString text(const char *name) { return find<QLabel>(name).text(); }
        bool seen(const char *name) { return find<QWidget>(name).isVisible(); }
        void click(const char *name) { QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton); }
        void choose(const char *name, int index)
        {
            find<QComboBox>(name).setCurrentIndex(index);
            Q_EMIT find<QComboBox>(name).activated(index);
        }
        const ipc::HistoryFilter &asked() { return desk.service.historyLists.last().filter; }
    };

    static void shoot(QWidget &widget, const char *name)
    {
        if (const QString to = qEnvironmentVariable("HISTORY_SHOTS"); !to.isEmpty())
            widget.grab().save(QDir(to).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }
    static void mix(QList<ipc::HistoryRow> &rows) // of all outcomes
    {
        using enum ipc::RecipientState;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            ipc::HistoryRow &row = rows[i];
            if (i % 5 == 1) {
                row.outcome = Refused;
                row.rule = QStringLiteral("notice");
                row.reply = QStringLiteral("550 5.1.1 no such user");
                row.reason = ipc::Sentence{QStringLiteral("handover.content-refused"), {{"host", row.host}, {"code", 550}, {"text", "no such user"}}};
            } else if (i % 5 == 2) {
                row.outcome = Expired;
                row.rule = QStringLiteral("F2.null-sender");
                row.sender.clear();
            } else if (i % 5 == 3) {
                row.outcome = Removed;
            }
        }
    }
    static QMessageBox *box(Shown &shown) { return shown.page->findChild<QMessageBox *>(QStringLiteral("confirmErase")); }

private Q_SLOTS:
    void init() { language.use(QStringLiteral("en")); }

    void showsWhatIsFinishedAndForHowLong()
    {
        Shown shown;
        QVERIFY(shown.begin(20));
        QTRY_COMPARE(shown.page->model().rowCount(), 20);
        QTRY_COMPARE(shown.text("historyCount"), QStringLiteral("20 rows, the latest first. Kept for 90 days."));
        QVERIFY(!shown.seen("historyNote"));
        shown.table().selectRow(3);
        const QString details = shown.find<QPlainTextEdit>("historyText").toPlainText();
        QVERIFY2(details.contains(QLatin1String("From: s3@out.test")) && details.contains(QLatin1String("id3@out.test")), qPrintable(details));
        shown.click("historyCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), details);
    }
    void looksForAnAddressInThreeWays()
    {
        Shown shown;
        QVERIFY(shown.begin(20));
        auto &text = shown.find<QLineEdit>("historySearch");
        QTest::keyClicks(&text, QStringLiteral("u17"));
        QTRY_COMPARE(shown.asked().address, QStringLiteral("u17"));
        QCOMPARE(shown.asked().match, ipc::AddressMatch::Beginning);
        QTRY_COMPARE(shown.page->model().rowCount(), 1);
        shown.choose("historyWhere", 2);
        QTRY_COMPARE(shown.asked().match, ipc::AddressMatch::Within);
        QTRY_COMPARE(shown.page->model().rowCount(), 1);
        text.setText(QStringLiteral("u17@firma.cz "));
        shown.choose("historyWhere", 1);
        QTRY_COMPARE(shown.asked().match, ipc::AddressMatch::Whole);
        QCOMPARE(shown.asked().address, QStringLiteral("u17@firma.cz"));
        QTRY_COMPARE(shown.page->model().rowCount(), 1);
    }
    void looksForIdsOutcomesRulesDomainsAndTimes()
    {
        Shown shown;
        QVERIFY(shown.begin(20));
        mix(shown.desk.service.history);
        auto &text = shown.find<QLineEdit>("historySearch");
        text.setText(QStringLiteral("id4@out.test"));
        shown.choose("historyWhere", 3);
        QTRY_COMPARE(shown.asked().messageId, QStringLiteral("id4@out.test"));
        QVERIFY(shown.asked().address.isEmpty());
        text.setText(QStringLiteral("m7"));
        shown.choose("historyWhere", 4);
        QTRY_COMPARE(shown.asked().message, QStringLiteral("m7"));
        shown.click("historyClear");
        QTRY_VERIFY(shown.asked().message.isEmpty());
        shown.click("historyRefused");
        shown.click("historyExpired");
        QTRY_COMPARE(shown.asked().outcomes, (QList<ipc::RecipientState>{ipc::RecipientState::Refused, ipc::RecipientState::Expired}));
        QTRY_COMPARE(shown.page->model().rowCount(), 8);
        auto &rule = shown.find<QComboBox>("historyRule");
        shown.choose("historyRule", rule.findData(QStringLiteral("F2")));
        QTRY_COMPARE(shown.asked().rule, QStringLiteral("F2"));
        QTRY_COMPARE(shown.page->model().rowCount(), 4);
        for (int i = 0; i < rule.count(); ++i)
            QVERIFY2(rule.itemText(i).contains(u' '), qPrintable(rule.itemText(i))); // words, no codes
        shown.find<QComboBox>("historyDomain").setEditText(QStringLiteral("firma.cz"));
        QTRY_COMPARE(shown.asked().domain, QStringLiteral("firma.cz"));
        shown.choose("historySpan", 1);
        QTRY_VERIFY(shown.asked().since && !shown.asked().until);
        QVERIFY(qAbs(shown.asked().since->secsTo(QDateTime::currentDateTimeUtc()) - 86'400) < 60);
        QVERIFY(!shown.seen("historyFrom"));
        shown.choose("historySpan", 4);
        QVERIFY(shown.seen("historyFrom"));
        const QDateTime from(QDate(2026, 11, 1), QTime(8, 0));
        shown.find<QDateTimeEdit>("historyFrom").setDateTime(from);
        shown.find<QDateTimeEdit>("historyTo").setDateTime(from.addSecs(3600));
        QTRY_VERIFY(shown.asked().until && *shown.asked().until == from.addSecs(3600).toUTC() && *shown.asked().since == from.toUTC());
        QTRY_COMPARE(shown.text("historyNote"), QStringLiteral("No finished mail fits your search."));
        shown.find<QDateTimeEdit>("historyTo").setDateTime(from.addSecs(-60));
        QTRY_COMPARE(shown.text("historyNote"), QStringLiteral("The time that you search ends before it begins."));
        shown.click("historyClear");
        QTRY_COMPARE(shown.page->model().rowCount(), 20);
        QVERIFY(!shown.find<QPushButton>("historyClear").isEnabled());
    }
    void showsWhatALinkAsksFor()
    {
        Shown shown;
        QVERIFY(shown.begin(20));
        ipc::HistoryFilter filter;
        filter.since = QDateTime::currentDateTimeUtc().addSecs(-605);
        filter.until = QDateTime::currentDateTimeUtc().addSecs(-5);
        filter.outcomes = {ipc::RecipientState::Delivered};
        filter.rule = QStringLiteral("F7.later");
        filter.domain = QStringLiteral("firma.cz");
        shown.page->show(filter);
        QTRY_COMPARE(shown.asked().outcomes, filter.outcomes);
        QCOMPARE(shown.asked().since, filter.since); // to the millisecond, as the chart has it
        QCOMPARE(shown.asked().until, filter.until);
        QCOMPARE(shown.asked().rule, filter.rule);
        QCOMPARE(shown.asked().domain, filter.domain);
        QVERIFY(shown.find<QToolButton>("historyDelivered").isChecked() && shown.seen("historyFrom"));
        filter = {};
        filter.address = QStringLiteral("u1@firma.cz");
        shown.page->show(filter);
        QTRY_COMPARE(shown.page->model().rowCount(), 1);
        shown.table().selectRow(0);
        shown.click("historyMessage");
        QTRY_COMPARE(shown.asked().message, QStringLiteral("m1"));
        QVERIFY(shown.asked().address.isEmpty());
    }
    void tellsWhyThereIsNothing()
    {
        Shown shown;
        shown.open();
        QVERIFY2(shown.text("historyNote").contains(QLatin1String("Without contact")), qPrintable(shown.text("historyNote")));
        QVERIFY(!shown.seen("historyTable"));
        QVERIFY(shown.begin(0));
        QTRY_VERIFY2(shown.text("historyNote").contains(QLatin1String("No mail is finished yet")), qPrintable(shown.text("historyNote")));
        QVERIFY(!shown.find<QPushButton>("historyExport").isEnabled());
        shown.desk.service.historyError = ipc::ErrorReply{QStringLiteral("spool.no-such-message"), {}};
        shown.find<QLineEdit>("historySearch").setText(QStringLiteral("nonsense"));
        shown.choose("historyWhere", 4);
        QTRY_VERIFY(shown.seen("historyNote") && !shown.text("historyNote").contains(QLatin1String("finished")) && !shown.text("historyNote").isEmpty());
        shown.desk.service.historyError.reset();
        shown.click("historyClear");
        QTRY_VERIFY(shown.text("historyNote").contains(QLatin1String("No mail is finished yet")));
        shown.desk.service.die();
        QTRY_VERIFY(shown.text("historyNote").contains(QLatin1String("Without contact")));
        QVERIFY(!shown.find<QLineEdit>("historySearch").isEnabled());
    }
    void whoMayNotSeeItIsTold()
    {
        Shown shown;
        shown.desk.service.welcomedAs = ipc::Role::None;
        QVERIFY(shown.desk.service.start());
        shown.desk.model.start();
        shown.open();
        QTRY_COMPARE(shown.text("historyNote"), QStringLiteral("Your account may not see the history."));
    }
    void saysThatItSearches()
    {
        Shown shown;
        shown.desk.service.holdsHistory = true;
        shown.desk.service.history = FakeService::finished(3);
        QVERIFY(shown.desk.connectNow());
        shown.open();
        QTRY_COMPARE(shown.text("historyCount"), QStringLiteral("Searching…"));
        shown.desk.service.releaseHistory();
        QTRY_VERIFY(shown.text("historyCount").startsWith(QLatin1String("3 rows")));
    }
    void comesBackAfterAnInterruption()
    {
        Shown shown;
        QVERIFY(shown.begin(3));
        QTRY_COMPARE(shown.page->model().rowCount(), 3);
        shown.desk.service.die();
        QTRY_VERIFY(!shown.seen("historyTable"));
        shown.desk.service.history = FakeService::finished(7);
        QVERIFY(shown.desk.service.start());
        QTRY_COMPARE(shown.page->model().rowCount(), 7);
        QVERIFY(shown.seen("historyTable"));
    }
    void asksNothingWhileItIsHidden()
    {
        Shown shown;
        shown.desk.service.history = FakeService::finished(3);
        QVERIFY(shown.desk.connectNow());
        shown.page->show(ipc::HistoryFilter{});
        shown.desk.service.change(ipc::Topic::Queue);
        QTRY_VERIFY(shown.desk.service.asked.count(QStringLiteral("snapshot")) > 1);
        QVERIFY(shown.desk.service.historyLists.isEmpty());
    }
    void whoReadsFurtherDownIsNotPushedOn()
    {
        Shown shown;
        QVERIFY(shown.begin(150));
        QTRY_COMPARE(shown.page->model().rowCount(), 150);
        QTRY_VERIFY(shown.table().verticalScrollBar()->maximum() > 60);
        shown.table().verticalScrollBar()->setValue(60);
        shown.desk.service.history = FakeService::finished(160);
        const qsizetype asked = shown.desk.service.historyLists.size();
        shown.desk.service.change(ipc::Topic::Queue);
        QTRY_VERIFY(shown.desk.service.asked.count(QStringLiteral("snapshot")) > 1);
        QCOMPARE(shown.desk.service.historyLists.size(), asked);
        shown.table().verticalScrollBar()->setValue(0);
        QTRY_COMPARE(shown.page->model().rowCount(), 160);
    }
    // Wheel after wheel, as fast as the window takes it.
    void aHundredThousandRowsScrollWithoutAStall()
    {
        Shown shown;
        QVERIFY(shown.begin(100'000));
        QScrollBar &bar = *shown.table().verticalScrollBar();
        QTRY_VERIFY(bar.maximum() > 0);
        std::chrono::milliseconds longest = 0ms;
        QElapsedTimer frame;
        for (int wheel = 0; wheel < 400; ++wheel) {
            frame.start();
            bar.setValue(bar.value() + 60);
            shown.table().viewport()->repaint();
            longest = std::max(longest, std::chrono::milliseconds(frame.elapsed()));
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(shown.page->model().seen() > 10'000);
        qInfo("longest frame %lld ms, %lld rows seen", qlonglong(longest.count()), shown.page->model().seen());
    }
    void exportsWhatIsFound()
    {
        Shown shown;
        QVERIFY(shown.begin(20));
        mix(shown.desk.service.history);
        shown.click("historyRefused");
        QTRY_COMPARE(shown.page->model().rowCount(), 4);
        const QString file = shown.directory.filePath(QStringLiteral("found.csv"));
        const auto begin = [&] {
            shown.click("historyExport");
            auto *dialog = shown.page->findChild<QFileDialog *>(QStringLiteral("historyExportDialog"));
            if (dialog) {
                Q_EMIT dialog->fileSelected(file);
                dialog->reject();
            }
            return dialog != nullptr;
        };
        shown.desk.service.holdsHistory = true;
        QVERIFY(begin());
        QTRY_VERIFY(shown.seen("historyExportBar") && !shown.find<QPushButton>("historyExport").isEnabled());
        shown.click("historyExportCancel");
        QVERIFY(!shown.seen("historyExportBar"));
        QVERIFY(!QFile::exists(file));
        shown.desk.service.releaseHistory();
        QTRY_VERIFY(!shown.page->findChild<QFileDialog *>(QStringLiteral("historyExportDialog")));
        QVERIFY(begin());
        QTRY_COMPARE(shown.text("historyExportText"), QStringLiteral("Exported to found.csv: 4 rows"));
        QFile found(file);
        QVERIFY(found.open(QIODevice::ReadOnly));
        QCOMPARE(found.readAll().count("\"refused\""), 4);
        shoot(*shown.page, "exported");
        shown.click("historyExportCancel");
        QVERIFY(!shown.seen("historyExportBar"));
        QVERIFY(found.remove() && QDir().mkdir(file)); // cannot be written
        QTRY_VERIFY(!shown.page->findChild<QFileDialog *>(QStringLiteral("historyExportDialog")));
        QVERIFY(begin());
        QTRY_VERIFY2(shown.seen("historyError") && shown.text("historyError").contains(file), qPrintable(shown.text("historyError")));
    }
    void erasesAnAddressAfterItSaidWhat()
    {
        Shown shown;
        shown.desk.service.queue = FakeService::rows(30);
        shown.desk.service.forgotten.queued = 1;
        QVERIFY(shown.begin(20));
        shown.find<QLineEdit>("historySearch").setText(QStringLiteral("u1@firma.cz"));
        shown.choose("historyWhere", 1);
        QTRY_COMPARE(shown.page->model().rowCount(), 1);
        shown.click("historyErase");
        QTRY_VERIFY(shown.seen("eraseDialog"));
        QCOMPARE(shown.find<QLineEdit>("eraseAddress").text(), QStringLiteral("u1@firma.cz")); // what is looked at
        QVERIFY(shown.text("eraseMeans").contains(QLatin1String("who did what")));
        shoot(shown.find<QWidget>("eraseDialog"), "erase");
        shown.click("eraseButton");
        QTRY_VERIFY(box(shown));
        QVERIFY2(box(shown)->text().contains(QLatin1String("u1@firma.cz")), qPrintable(box(shown)->text()));
        QVERIFY2(box(shown)->informativeText().startsWith(QLatin1String("1 message ")), qPrintable(box(shown)->informativeText())); // not u10, u11…
        shoot(*box(shown), "confirm");
        QTest::keyClick(box(shown), Qt::Key_Escape);
        QTRY_VERIFY(!box(shown));
        QVERIFY(shown.desk.service.forgottenAddress.isEmpty());
        shown.click("eraseButton");
        QTRY_VERIFY(box(shown));
        QTest::mouseClick(box(shown)->findChild<QPushButton *>(QStringLiteral("confirmEraseButton")), Qt::LeftButton);
        QTRY_COMPARE(shown.desk.service.forgottenAddress, QStringLiteral("u1@firma.cz"));
        QTRY_VERIFY(shown.seen("eraseResult"));
        QVERIFY2(shown.text("eraseResult").contains(QLatin1String("1 entry")) && shown.text("eraseResult").contains(QLatin1String("still wait")),
                 qPrintable(shown.text("eraseResult")));
        for (const char *name : {"eraseMeans", "eraseResult"}) // all of it can be read
            QTRY_VERIFY(shown.find<QLabel>(name).height() >= shown.find<QLabel>(name).heightForWidth(shown.find<QLabel>(name).width()));
        shoot(shown.find<QWidget>("eraseDialog"), "erased");
        QVERIFY(!shown.find<QPushButton>("eraseButton").isEnabled());
        QVERIFY(shown.find<QLineEdit>("historySearch").text().isEmpty()); // it is erased here, too
        QVERIFY(!shown.settings.historyFilter().contains("u1@firma.cz"));
        QTRY_COMPARE(shown.page->model().rowCount(), 20);
        QCOMPARE(shown.page->model().index(1, HistoryModel::Recipient).data().toString(), QStringLiteral("erased"));
    }
    void anAddressThatIsNoneIsNotErased()
    {
        Shown shown;
        QVERIFY(shown.begin(2));
        shown.click("historyErase");
        QTRY_VERIFY(shown.seen("eraseDialog"));
        auto &address = shown.find<QLineEdit>("eraseAddress");
        QVERIFY(address.text().isEmpty() && !shown.find<QPushButton>("eraseButton").isEnabled());
        address.setText(QStringLiteral("eva@"));
        QVERIFY(!shown.find<QPushButton>("eraseButton").isEnabled());
        QTest::keyClick(&address, Qt::Key_Return); // erases nothing
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("history.forget")));
        QTRY_VERIFY(!shown.page->findChild<QWidget *>(QStringLiteral("eraseDialog")));
        shown.click("historyErase");
        shown.desk.service.forgetError = ipc::ErrorReply{QStringLiteral("history.bad-address"), {}};
        shown.find<QLineEdit>("eraseAddress").setText(QStringLiteral("a b@firma.cz"));
        shown.click("eraseButton");
        QTRY_VERIFY(box(shown));
        QCOMPARE(box(shown)->informativeText(), QStringLiteral("No mail from or to it waits in the queue."));
        QTest::mouseClick(box(shown)->findChild<QPushButton *>(QStringLiteral("confirmEraseButton")), Qt::LeftButton);
        QTRY_VERIFY2(shown.text("eraseResult").contains(QLatin1String("no mail address")), qPrintable(shown.text("eraseResult")));
        QCOMPARE(shown.find<QLineEdit>("eraseAddress").text(), QStringLiteral("a b@firma.cz"));
    }
    void onlyAdministratorsErase()
    {
        Shown shown;
        shown.desk.service.welcomedAs = ipc::Role::Operator;
        QVERIFY(shown.begin(2));
        QTRY_COMPARE(shown.page->model().rowCount(), 2);
        QVERIFY(!shown.find<QPushButton>("historyErase").isEnabled());
        QVERIFY(!shown.find<QPushButton>("historyErase").toolTip().isEmpty());
        QVERIFY(shown.find<QPushButton>("historyExport").isEnabled());
    }
    void itsStateSurvivesARestart()
    {
        Shown shown;
        QVERIFY(shown.begin(20));
        shown.find<QLineEdit>("historySearch").setText(QStringLiteral("u1"));
        shown.choose("historyWhere", 2);
        shown.choose("historySpan", 2);
        shown.click("historyDelivered");
        shown.table().setColumnWidth(HistoryModel::Sender, 77);
        shown.openAgain();
        QTRY_COMPARE(shown.asked().address, QStringLiteral("u1"));
        QCOMPARE(shown.asked().match, ipc::AddressMatch::Within);
        QCOMPARE(shown.asked().outcomes, QList<ipc::RecipientState>{ipc::RecipientState::Delivered});
        QVERIFY(qAbs(shown.asked().since->secsTo(QDateTime::currentDateTimeUtc()) - 7 * 86'400) < 60); // the last week of now
        QCOMPARE(shown.table().columnWidth(HistoryModel::Sender), 77);
        shown.settings.setHistoryFilter("{nonsense");
        shown.settings.setHistoryColumns({-7, 1'000'000, 0, 0, 0, 0});
        shown.openAgain();
        QTRY_VERIFY(shown.asked().address.isEmpty());
        QTRY_COMPARE(shown.page->model().rowCount(), 20);
        QVERIFY(shown.table().columnWidth(HistoryModel::Sender) > 77);
    }
    void theKeyboardIsEnough()
    {
        Shown shown;
        QVERIFY(shown.begin(20));
        QTRY_COMPARE(shown.page->model().rowCount(), 20);
        shown.page->activateWindow();
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Down);
        QTRY_VERIFY(shown.find<QPlainTextEdit>("historyText").toPlainText().contains(QLatin1String("From: ")));
        QTRY_VERIFY(shown.page->isActiveWindow());
        QTest::keyClick(&shown.table(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(shown.find<QLineEdit>("historySearch").hasFocus());
        for (QWidget *widget : shown.page->findChildren<QWidget *>()) {
            const bool isOurs = widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && !widget->objectName().startsWith(QLatin1String("qt_"));
            if (isOurs)
                QVERIFY2(!widget->accessibleName().isEmpty() && !widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    }
    void looksRightInEveryLanguageAndScheme_data()
    {
        QTest::addColumn<QString>("languageName");
        QTest::addColumn<bool>("isDark");
        for (const char *name : {"en", "cs", "de", "it"}) {
            QTest::addRow("%s light", name) << QString::fromLatin1(name) << false;
            QTest::addRow("%s dark", name) << QString::fromLatin1(name) << true;
        }
    }
    void looksRightInEveryLanguageAndScheme()
    {
        QFETCH(QString, languageName);
        QFETCH(bool, isDark);
        language.use(languageName);
        Shown shown;
        const QPalette before = QGuiApplication::palette();
        applyScheme(*qApp, isDark ? Scheme::Dark : Scheme::Light);
        QVERIFY(shown.begin(60));
        mix(shown.desk.service.history);
        shown.choose("historySpan", 4);
        shown.find<QDateTimeEdit>("historyFrom").setDateTime(QDateTime::currentDateTime().addDays(-3));
        QTRY_COMPARE(shown.page->model().rowCount(), 60);
        QTRY_VERIFY(shown.page->model().index(1, HistoryModel::Why).data().toString().size() > 10);
        shown.table().selectRow(1);
        for (QAbstractButton *button : shown.page->findChildren<QAbstractButton *>())
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
        shoot(*shown.page, qPrintable(languageName + (isDark ? QStringLiteral("-dark") : QStringLiteral("-light"))));
        applyScheme(*qApp, Scheme::Light);
        QGuiApplication::setPalette(before);
    }
};
QTEST_MAIN(TstHistoryPage)
#include "tst_history_page.moc"
