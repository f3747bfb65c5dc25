// Notices: outages and what a person decides about them, who was told, and the words, which are never lost while they are written.
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include "support/notice_kit.h"
#include "support/service_desk.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/notices/notices_page.h"
#include "ui/notices/outage_card.h"
#include "ui/notices/preview_dialog.h"
#include "ui/notices/send_dialog.h"
#include "ui/notices/template_editor.h"
#include "ui/notices/template_studio.h"

using namespace ui;

class TstNoticesPage : public QObject {
    Q_OBJECT

    Language language{*qApp};

    struct Shown {
        QTemporaryDir directory;
        LocalSettings settings{directory.filePath(QStringLiteral("restante.ini"))};
        ServiceDesk desk;
        std::unique_ptr<NoticesPage> page = std::make_unique<NoticesPage>(desk.model, settings);

        FakeService &service() { return desk.service; }
        bool begin(const QList<ipc::NoticeOutage> &outages = {})
        {
            service().snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Down)};
            service().noticeOutages = outages;
            page->resize(860, 560);
            page->show();
            return desk.connectNow() && QTest::qWaitFor([this] { return service().asked.contains(QStringLiteral("notices.list")); });
        }
        bool beginWriting()
        {
            if (!begin())
                return false;
            openWords();
            return QTest::qWaitFor([this] { return !editor().isReadOnly(); });
        }
        void openWords() { find<QTabWidget>("noticesTabs").setCurrentIndex(1); }
        template <typename W> W &find(const char *name) { return *page->findChild<W *>(QLatin1String(name)); }
        TemplateEditor &editor() { return find<TemplateEditor>("templateEditor"); }
        QString text(const char *name) { return find<QLabel>(name).text(); }
        bool seen(const char *name) { return page->findChild<QWidget *>(QLatin1String(name)) && find<QWidget>(name).isVisible(); }
        bool canPress(const char *name) { return seen(name) && find<QWidget>(name).isEnabled(); }
        void click(const char *name) { QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton); }
        void choose(const char *box, const QString &text) { find<QComboBox>(box).setCurrentText(text); }
        void write(const QString &text)
        {
            editor().selectAll();
            QTest::keyClicks(&editor(), text);
        }
        template <typename D> D *dialog() { return page->findChild<D *>(); }
    };
    static ipc::ErrorReply fault(int line) { return {QStringLiteral("notice.template-placeholder"), {{"line", line}, {"value", "{sneder}"}}}; }

private Q_SLOTS:
    void initTestCase() { language.use(QStringLiteral("en")); }

    // ---- outages

    void saysOfAnOutageWhoWasToldAndWhoIsNext()
    {
        Shown shown;
        QVERIFY(shown.begin({NoticeKit::lasting(), NoticeKit::ended(QStringLiteral("5")), NoticeKit::ended(QStringLiteral("4"))}));
        QTRY_VERIFY(shown.seen("outage7"));
        QVERIFY2(shown.text("outageTitle").startsWith(QLatin1String("firma.cz: away since")) && shown.text("outageTitle").endsWith(QLatin1String("4 senders told")),
                 qPrintable(shown.text("outageTitle")));
        QVERIFY2(shown.text("outageOutlook").contains(QLatin1String("3 senders")), qPrintable(shown.text("outageOutlook")));
        QVERIFY(shown.canPress("outagePostpone") && shown.canPress("outageMute") && !shown.seen("outageResume"));
        QVERIFY(!shown.seen("outagesEndedText")); // folded
        QCOMPARE(shown.find<QToolButton>("outagesEnded").text(), QStringLiteral("Ended outages (2)"));
        QTest::keyClick(&shown.find<QToolButton>("outagesEnded"), Qt::Key_Space);
        QVERIFY(shown.seen("outagesEndedText"));
        QCOMPARE(shown.text("outagesEndedText").count(QLatin1String("was away from")), 2);
    }
    void postponesMutesAndTellsAgain()
    {
        Shown shown;
        QVERIFY(shown.begin({NoticeKit::lasting()}));
        QTRY_VERIFY(shown.seen("outage7"));
        shown.click("outagePostpone");
        QTRY_VERIFY2(shown.text("outageOutlook").startsWith(QLatin1String("Nobody is told before")), qPrintable(shown.text("outageOutlook")));
        QCOMPARE(shown.service().postponed.last().outage, QStringLiteral("7"));
        QCOMPARE(shown.service().postponed.last().seconds, 4 * 3600);
        QVERIFY(!shown.service().postponed.last().muted);
        QVERIFY(shown.canPress("outageMute") && shown.canPress("outageResume"));
        shown.click("outageMute");
        QTRY_COMPARE(shown.text("outageOutlook"), QStringLiteral("Nobody is told in this outage."));
        QVERIFY(shown.service().postponed.last().muted && !shown.seen("outageMute") && !shown.seen("outagePostpone"));
        shown.click("outageResume");
        QTRY_VERIFY(shown.text("outageOutlook").startsWith(QLatin1String("Next at")));
        QVERIFY(shown.service().postponed.last().seconds == 0 && !shown.service().postponed.last().muted);
    }
    void saysWhenTheOutageIsOverMeanwhile()
    {
        Shown shown;
        QVERIFY(shown.begin({NoticeKit::lasting()}));
        QTRY_VERIFY(shown.seen("outage7"));
        shown.service().noticeOutages.clear();
        shown.click("outageMute");
        QTRY_COMPARE(shown.text("outagesMessage"), QStringLiteral("This outage is over, or there never was one."));
        QTRY_VERIFY(!shown.seen("outage7"));
        QTRY_COMPARE(shown.text("outagesNote"), QStringLiteral("There was no outage yet."));
    }
    void whoMayOnlyLookCannotDecide()
    {
        Shown shown;
        shown.service().role = shown.service().welcomedAs = ipc::Role::Viewer;
        QVERIFY(shown.begin({NoticeKit::lasting()}));
        QTRY_VERIFY(shown.seen("outage7"));
        const bool mayLook = shown.canPress("outagePreview");
        for (const char *name : {"outagePostpone", "outageMute"}) {
            QVERIFY(!shown.canPress(name));
            QCOMPARE(shown.find<QWidget>(name).toolTip(), QStringLiteral("Your account may look, but not change anything."));
        }
        QVERIFY(mayLook);
    }
    void aDecisionThatIsNotAllowedIsSaidSo()
    {
        Shown shown;
        shown.service().role = ipc::Role::Viewer; // since a moment: the window still believes otherwise
        QVERIFY(shown.begin({NoticeKit::lasting()}));
        QTRY_VERIFY(shown.canPress("outageMute"));
        shown.click("outageMute");
        QTRY_VERIFY2(shown.seen("outagesMessage") && shown.text("outagesMessage").contains(QLatin1String("not")), qPrintable(shown.text("outagesMessage")));
        QVERIFY(shown.service().postponed.isEmpty() && shown.seen("outage7"));
    }
    void aRefreshKeepsTheCardThatSomebodyIsAboutToUse()
    {
        Shown shown;
        QVERIFY(shown.begin({NoticeKit::lasting()}));
        QTRY_VERIFY(shown.seen("outage7"));
        auto *card = &shown.find<OutageCard>("outage7");
        shown.choose("readyLanguage", QStringLiteral("Deutsch"));
        shown.service().noticeOutages.first().told = 9;
        shown.service().noticeOutages.prepend(NoticeKit::lasting(QStringLiteral("8"), QStringLiteral("second.test")));
        shown.service().change();
        QTRY_VERIFY(card->findChild<QLabel *>(QStringLiteral("outageTitle"))->text().contains(QLatin1String("9 senders")));
        QCOMPARE(&shown.find<OutageCard>("outage7"), card);
        QCOMPARE(card->findChild<QComboBox *>(QStringLiteral("readyLanguage"))->currentText(), QStringLiteral("Deutsch"));
        QVERIFY(shown.seen("outage8"));
    }
    void aReadySentenceIsCopiedInTheLanguageThatIsChosen()
    {
        Shown shown;
        QVERIFY(shown.begin({NoticeKit::lasting(QStringLiteral("7"), QStringLiteral("xn--hky-ela4t.cz"))}));
        QTRY_VERIFY(shown.seen("readySentence"));
        QVERIFY2(shown.text("readySentence").startsWith(QStringLiteral("The mail server of háčky.cz has not been reachable since ")), qPrintable(shown.text("readySentence")));
        QVERIFY(!shown.text("readySentence").contains(QChar(u'…'))); // nothing is missing in it
        QVERIFY(shown.text("readySentence").contains(QLocale().toString(NoticeKit::ago(6 * 3600).toLocalTime().date(), QLocale::ShortFormat)));
        shown.choose("readyAudience", QStringLiteral("for customers"));
        const QHash<QString, QString> begins{{QStringLiteral("English"), QStringLiteral("Our mail server")}, {QStringLiteral("čeština"), QStringLiteral("Náš poštovní server")},
                                             {QStringLiteral("Deutsch"), QStringLiteral("Unser Mailserver")}, {QStringLiteral("italiano"), QStringLiteral("Il nostro server di posta")}};
        for (auto it = begins.begin(); it != begins.end(); ++it) {
            shown.choose("readyLanguage", it.key());
            shown.click("readyCopy");
            QVERIFY2(QApplication::clipboard()->text().startsWith(it.value()), qPrintable(QApplication::clipboard()->text()));
        }
        QCOMPARE(shown.find<QPushButton>("readyCopy").text(), QStringLiteral("Copied"));
    }
    void previewsWhatSendersToTheDomainAreTold()
    {
        Shown shown;
        shown.service().templates.insert(QStringLiteral("2 cs firma.cz"), QString::fromUtf8("Subject: Čeká\n\nNaše slova.\n"));
        QVERIFY(shown.begin({NoticeKit::lasting()}));
        QTRY_VERIFY(shown.seen("outage7"));
        shown.click("outagePreview");
        auto *dialog = shown.dialog<PreviewDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QLabel *>(QStringLiteral("noticeSubject"))->text(), QStringLiteral("ours"));
        QCOMPARE(shown.service().previewed.last().domain, QStringLiteral("firma.cz"));
        QVERIFY(shown.service().previewed.last().kind == ipc::NoticeKind::Delayed && !shown.service().previewed.last().text);
        dialog->findChild<QComboBox *>(QStringLiteral("previewLanguage"))->setCurrentText(QStringLiteral("čeština"));
        QTRY_COMPARE(dialog->findChild<QLabel *>(QStringLiteral("noticeSubject"))->text(), QStringLiteral("Čeká"));
        QVERIFY(dialog->findChild<QPlainTextEdit *>(QStringLiteral("noticeText"))->toPlainText().startsWith(QStringLiteral("Naše slova")));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("previewEdit")), Qt::LeftButton);
        QTRY_VERIFY(!shown.dialog<PreviewDialog>());
        QTRY_COMPARE(shown.editor().text(), QString::fromUtf8("Subject: Čeká\n\nNaše slova.\n")); // and there it can be changed
        QVERIFY(shown.seen("templateStudio"));
    }
    void saysNothingOldWithoutContact()
    {
        Shown shown;
        shown.service().notices << NoticeKit::told(1);
        QVERIFY(shown.begin({NoticeKit::lasting()}));
        QTRY_VERIFY(shown.seen("outage7") && shown.seen("noticeTable"));
        shown.service().die();
        QTRY_VERIFY(shown.seen("noticesPageNote"));
        QVERIFY(!shown.seen("outage7") && !shown.seen("noticeTable") && !shown.seen("outagesNote") && !shown.seen("noticesNote"));
        QVERIFY(shown.service().start());
        QTRY_VERIFY(shown.seen("outage7") && shown.seen("noticeTable"));
        QVERIFY(!shown.seen("noticesPageNote"));
    }

    // ---- who was told

    void findsASender()
    {
        Shown shown;
        shown.service().notices = {NoticeKit::told(3), NoticeKit::notTold(2), NoticeKit::told(1, QStringLiteral("jan@out.test"))};
        QVERIFY(shown.begin());
        auto &table = shown.find<QTableView>("noticeTable");
        QTRY_COMPARE(table.model()->rowCount(), 3);
        shown.find<QCheckBox>("noticeOnlyTold").click();
        QTRY_COMPARE(table.model()->rowCount(), 2);
        QTest::keyClicks(&shown.find<QLineEdit>("noticeSearch"), QStringLiteral(" jan@out.test"));
        QTRY_COMPARE(table.model()->rowCount(), 1);
        QCOMPARE(table.model()->index(0, 1).data().toString(), QStringLiteral("jan@out.test"));
        shown.find<QLineEdit>("noticeSearch").setText(QStringLiteral("jan"));
        QTRY_VERIFY2(shown.text("noticesNote").contains(QLatin1String("whole address")) && shown.seen("noticesNote"), qPrintable(shown.text("noticesNote")));
    }
    void newNoticesComeByThemselves()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QTRY_COMPARE(shown.text("noticesNote"), QStringLiteral("No notices yet."));
        shown.service().notices << NoticeKit::told(1);
        shown.service().change(ipc::Topic::Queue);
        QTRY_COMPARE(shown.find<QTableView>("noticeTable").model()->rowCount(), 1);
        QVERIFY(!shown.seen("noticesNote"));
    }

    // ---- words

    void showsTheTextAndWhatTheSenderReads()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        QCOMPARE(shown.editor().text(), QStringLiteral("Subject: ours\n\nOur text.\n"));
        QTRY_COMPARE(shown.text("noticeSubject"), QStringLiteral("ours"));
        QVERIFY(shown.text("templateHint").contains(QLatin1String("which is ours")));
        QVERIFY(!shown.canPress("templateSave") && !shown.canPress("templateDiscard") && !shown.canPress("templateReset"));
    }
    void previewsWhileOneWrites()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        const qsizetype before = shown.service().previewed.size();
        shown.write(QStringLiteral("Subject: Later"));
        QTRY_COMPARE(shown.text("noticeSubject"), QStringLiteral("Later"));
        QVERIFY(shown.service().previewed.size() - before <= 3); // not one for each letter
        QCOMPARE(shown.service().previewed.last().text, QStringLiteral("Subject: Later"));
    }
    void aPlaceholderIsWrittenWhereTheCursorIs()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        QTRY_VERIFY(shown.canPress("placeholder-sent"));
        QVERIFY(shown.find<QToolButton>("placeholder-sent").accessibleName().contains(QLatin1String("when the mail was sent")));
        shown.write(QStringLiteral("Subject: x"));
        QTest::keyClick(&shown.find<QToolButton>("placeholder-sent"), Qt::Key_Space);
        QCOMPARE(shown.editor().text(), QStringLiteral("Subject: x{sent}"));
    }
    void keepsWhatIsWrittenAndResetsIt()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        shown.write(QStringLiteral("Subject: Mine"));
        QVERIFY(shown.canPress("templateSave"));
        QTest::keyClick(&shown.editor(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(shown.service().templates.value(QStringLiteral("2 en ")), QStringLiteral("Subject: Mine"));
        QTRY_VERIFY2(shown.text("templateMessage").startsWith(QLatin1String("Saved: delayed, English, all domains")), qPrintable(shown.text("templateMessage")));
        QVERIFY(!shown.canPress("templateSave") && shown.canPress("templateReset"));
        QVERIFY(shown.settings.noticeDrafts().isEmpty());
        shown.click("templateReset");
        QVERIFY(shown.dialog<QMessageBox>()->text().contains(QLatin1String("delayed, English, all domains")));
        QVERIFY(!shown.service().templates.isEmpty()); // asked first
        shown.click("confirmResetTemplateButton");
        QTRY_VERIFY(shown.service().templates.isEmpty());
        QTRY_COMPARE(shown.editor().text(), QStringLiteral("Subject: ours\n\nOur text.\n"));
        QVERIFY(!shown.canPress("templateReset"));
    }
    void aFaultIsSaidBelowTheTextAndItsLineIsMarked()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        shown.service().templateError = fault(3);
        shown.editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&shown.editor(), QStringLiteral("{sneder}"));
        QTRY_COMPARE(shown.text("templateFault"), QStringLiteral("Line 3: this kind of notice does not know {sneder}."));
        QCOMPARE(shown.editor().markedLine(), 3);
        QCOMPARE(shown.editor().extraSelections().size(), 1);
        QCOMPARE(shown.editor().extraSelections().first().cursor.blockNumber(), 2);
        QVERIFY(!shown.find<QWidget>("noticeView").isEnabled() && !shown.canPress("templateSend"));
        shown.service().templateError.reset();
        QTest::keyClick(&shown.editor(), Qt::Key_Backspace);
        QTRY_VERIFY(!shown.seen("templateFault"));
        QCOMPARE(shown.editor().markedLine(), 0);
    }
    void aBookThatIsPastedStopsNothing()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        shown.editor().selectAll();
        QApplication::clipboard()->setText(QString(2'000'000, u'x'));
        shown.editor().paste();
        QCOMPARE(shown.editor().text().size(), 64 * 1024);
        const auto isSent = [&] { return !shown.service().previewed.isEmpty() && shown.service().previewed.last().text.value_or(QString()).size() == 64 * 1024; };
        QTRY_VERIFY(isSent()); // the service says what it thinks of that
        QCOMPARE(shown.desk.model.contact(), Contact::Connected);
    }
    void aTextThatTheServiceDoesNotTakeStaysADraft()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        shown.write(QStringLiteral("Subject: {sneder}"));
        shown.service().templateError = fault(1);
        shown.click("templateSave");
        QTRY_COMPARE(shown.editor().markedLine(), 1);
        QVERIFY(shown.service().templates.isEmpty() && shown.settings.noticeDrafts().size() == 1);
        shown.service().templateError = ipc::ErrorReply{QStringLiteral("notice.cannot-write"), {{"detail", "No space left on device"}}};
        shown.click("templateSave");
        QTRY_VERIFY2(shown.text("templateMessage").contains(QLatin1String("No space left")), qPrintable(shown.text("templateMessage")));
        QCOMPARE(shown.editor().text(), QStringLiteral("Subject: {sneder}"));
    }
    void anotherTextLeavesTheDraftOfThisOne()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        shown.write(QStringLiteral("Subject: Mine"));
        shown.choose("templateLanguage", QStringLiteral("Deutsch"));
        QTRY_COMPARE(shown.editor().text(), QStringLiteral("Subject: ours\n\nOur text.\n"));
        QVERIFY2(shown.text("templateDrafts").endsWith(QLatin1String("delayed, English, all domains")), qPrintable(shown.text("templateDrafts")));
        shown.choose("templateDomain", QStringLiteral("firma.cz"));
        shown.choose("templateKind", QStringLiteral("given up"));
        shown.find<QTabWidget>("noticesTabs").setCurrentIndex(0);
        shown.openWords();
        shown.choose("templateKind", QStringLiteral("delayed"));
        shown.choose("templateLanguage", QStringLiteral("English"));
        shown.choose("templateDomain", QStringLiteral("all domains"));
        QCOMPARE(shown.editor().text(), QStringLiteral("Subject: Mine"));
        QTRY_VERIFY(shown.canPress("templateSave"));
        shown.click("templateSave");
        QTRY_COMPARE(shown.service().templates.value(QStringLiteral("2 en ")), QStringLiteral("Subject: Mine"));
    }
    void aDraftIsThereInTheNextRun()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        shown.write(QStringLiteral("Subject: Mine"));
        shown.page = std::make_unique<NoticesPage>(shown.desk.model, shown.settings);
        shown.page->show();
        shown.openWords();
        QCOMPARE(shown.editor().text(), QStringLiteral("Subject: Mine"));
        QTRY_VERIFY(shown.text("templateHint").startsWith(QLatin1String("Not saved yet")) && shown.canPress("templateSave"));
    }
    void nothingIsLostWhileTheServiceIsAway()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        shown.write(QStringLiteral("Subject: Mi"));
        shown.service().die();
        QTRY_VERIFY(shown.text("templateHint").startsWith(QLatin1String("Without contact")));
        QVERIFY(!shown.canPress("templateSave") && !shown.canPress("templateSend") && !shown.editor().isReadOnly());
        QTest::keyClicks(&shown.editor(), QStringLiteral("ne"));
        QVERIFY(shown.service().start());
        QTRY_VERIFY(shown.canPress("templateSave"));
        QCOMPARE(shown.editor().text(), QStringLiteral("Subject: Mine"));
        shown.click("templateSave");
        QTRY_COMPARE(shown.service().templates.value(QStringLiteral("2 en ")), QStringLiteral("Subject: Mine"));
    }
    void whatIsWrittenWhileItIsSavedStaysADraft()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        shown.write(QStringLiteral("Subject: Mine"));
        shown.click("templateSave"); // the answer comes later
        QTest::keyClicks(&shown.editor(), QStringLiteral(" too"));
        QTRY_COMPARE(shown.service().templates.value(QStringLiteral("2 en ")), QStringLiteral("Subject: Mine"));
        QTRY_VERIFY(shown.canPress("templateSave"));
        QCOMPARE(shown.editor().text(), QStringLiteral("Subject: Mine too"));
        QCOMPARE(shown.settings.noticeDrafts().value(QStringLiteral("delayed.en.")), (QStringList{QStringLiteral("Subject: Mine too"), QStringLiteral("Subject: Mine")}));
    }
    void saysThatSomebodyElseHasChangedTheText()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        shown.write(QStringLiteral("Subject: Mine"));
        shown.service().templates.insert(QStringLiteral("2 en "), QStringLiteral("Subject: Theirs\n\nx\n"));
        shown.find<QTabWidget>("noticesTabs").setCurrentIndex(0);
        shown.openWords();
        QTRY_VERIFY2(shown.text("templateHint").startsWith(QLatin1String("Somebody has changed")), qPrintable(shown.text("templateHint")));
        QCOMPARE(shown.editor().text(), QStringLiteral("Subject: Mine"));
        shown.click("templateDiscard");
        QCOMPARE(shown.editor().text(), QStringLiteral("Subject: Theirs\n\nx\n"));
        QVERIFY(shown.settings.noticeDrafts().isEmpty());
        QTest::keyClick(&shown.editor(), Qt::Key_Z, Qt::ControlModifier); // discarded by mistake
        QCOMPARE(shown.editor().text(), QStringLiteral("Subject: Mine"));
    }
    void onlyAnAdministratorMayWrite()
    {
        Shown shown;
        shown.service().role = shown.service().welcomedAs = ipc::Role::Operator;
        QVERIFY(shown.begin());
        shown.openWords();
        QTRY_COMPARE(shown.editor().text(), QStringLiteral("Subject: ours\n\nOur text.\n"));
        QVERIFY2(shown.text("templateHint").contains(QLatin1String("only an administrator")), qPrintable(shown.text("templateHint")));
        QTest::keyClicks(&shown.editor(), QStringLiteral("x"));
        QCOMPARE(shown.editor().text(), QStringLiteral("Subject: ours\n\nOur text.\n"));
        QVERIFY(!shown.canPress("templateSave") && !shown.canPress("placeholder-sent"));
        QTRY_COMPARE(shown.text("noticeSubject"), QStringLiteral("ours")); // looking is free
        QVERIFY(shown.canPress("templateSend"));
    }
    void sendsTheTextAsItIsWrittenAndRemembersWhereTo()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        shown.write(QStringLiteral("Subject: Mine"));
        QTRY_COMPARE(shown.text("noticeSubject"), QStringLiteral("Mine"));
        shown.click("templateSend");
        auto *dialog = shown.dialog<SendDialog>();
        QVERIFY(dialog && !shown.canPress("sendNow")); // no address yet
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("me"));
        shown.service().sendNoticeError = ipc::ErrorReply{QStringLiteral("notice.bad-address"), {{"value", "me"}}};
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(shown.text("sendMessage"), QStringLiteral("This is no mail address: me"));
        QTRY_VERIFY(shown.canPress("sendNow")); // it can be corrected
        shown.service().sendNoticeError.reset();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("@out.test"));
        shown.click("sendNow");
        QTRY_COMPARE(shown.text("templateMessage"), QStringLiteral("The notice is on its way to me@out.test."));
        QCOMPARE(shown.service().sentNotices.last().to, QStringLiteral("me@out.test"));
        QCOMPARE(shown.service().sentNotices.last().text, QStringLiteral("Subject: Mine"));
        QTRY_VERIFY(!shown.dialog<SendDialog>());
        shown.click("templateSend");
        QCOMPARE(shown.find<QLineEdit>("sendAddress").text(), QStringLiteral("me@out.test"));
    }
    void noBreakSpacesStay()
    {
        Shown shown;
        shown.service().templates.insert(QStringLiteral("2 en "), QStringLiteral("Subject: a\u00a0b\r\n\r\nv\u00a0Praze\r\n"));
        QVERIFY(shown.beginWriting());
        QCOMPARE(shown.editor().text(), QStringLiteral("Subject: a\u00a0b\n\nv\u00a0Praze\n"));
        QVERIFY(shown.settings.noticeDrafts().isEmpty()); // and nothing counts as changed
        shown.editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&shown.editor(), QStringLiteral("x"));
        shown.click("templateSave");
        QTRY_COMPARE(shown.service().templates.value(QStringLiteral("2 en ")), QStringLiteral("Subject: a\u00a0b\n\nv\u00a0Praze\nx"));
    }

    // ---- what is seen

    void theLanguageActsAtOnce()
    {
        Shown shown;
        QVERIFY(shown.begin({NoticeKit::lasting()}));
        QTRY_VERIFY(shown.seen("outage7"));
        language.use(QStringLiteral("cs"));
        QTRY_COMPARE(shown.find<QPushButton>("outageMute").text(), QStringLiteral("Neoznamovat"));
        const bool isCzech = shown.text("outageTitle").contains(QStringLiteral("nedostupná od"));
        language.use(QStringLiteral("en"));
        QTRY_COMPARE(shown.find<QPushButton>("outageMute").text(), QStringLiteral("Do not tell"));
        QVERIFY(isCzech);
    }
    void everythingIsReachedByTab()
    {
        Shown shown;
        QVERIFY(shown.beginWriting());
        shown.page->activateWindow();
        QTRY_VERIFY(shown.canPress("placeholder-sent"));
        shown.write(QStringLiteral("Subject: Mine"));
        QStringList reached;
        shown.find<QComboBox>("templateKind").setFocus();
        for (int i = 0; i < 30; ++i) {
            if (const QWidget *here = QApplication::focusWidget(); here && !reached.contains(here->objectName()))
                reached << here->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char *name : {"templateKind", "templateLanguage", "templateDomain", "placeholder-subject", "placeholder-sent", "templateEditor", "noticeText",
                                 "templateSend", "templateDiscard", "templateSave"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
    }
    void nothingIsCutOffInLargeType_data()
    {
        QTest::addColumn<int>("tab");
        QTest::newRow("outages") << 0;
        QTest::newRow("words") << 1;
    }
    void nothingIsCutOffInLargeType()
    {
        QFETCH(int, tab);
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 1.35);
        QApplication::setFont(large);
        language.use(QStringLiteral("cs"));
        Shown shown;
        bool isThere = shown.begin({NoticeKit::lasting(), NoticeKit::ended(QStringLiteral("5"))});
        shown.find<QTabWidget>("noticesTabs").setCurrentIndex(tab);
        isThere = isThere && QTest::qWaitFor([&] { return tab == 0 ? shown.seen("outage7") : shown.seen("placeholder-sent"); });
        QApplication::processEvents();
        QStringList cut;
        for (const QLabel *label : shown.page->findChildren<QLabel *>())
            if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                cut << label->objectName();
        for (const QAbstractButton *button : shown.page->findChildren<QAbstractButton *>())
            if (button->isVisible() && !button->objectName().isEmpty() && !button->objectName().startsWith(QLatin1String("qt_"))
                && (button->width() < button->minimumSizeHint().width() || button->mapTo(shown.page.get(), button->rect().topRight()).x() >= shown.page->width()))
                cut << button->objectName();
        QApplication::setFont(before);
        language.use(QStringLiteral("en"));
        QVERIFY(isThere);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u' ')));
    }
};
QTEST_MAIN(TstNoticesPage)
#include "tst_notices_page.moc"
