// Domains & servers: what is said of a domain in each state of knowledge, and lists that go.
#include <QApplication>
#include <QDropEvent>
#include <QFrame>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include "support/directory_kit.h"
#include "support/service_desk.h"
#include "ui/domains/directory_panel.h"
#include "ui/domains/domain_list.h"
#include "ui/domains/domains_page.h"
#include "ui/domains/import_dialog.h"
#include "ui/domains/list_table.h"
#include "ui/language.h"

using namespace ui;

class TstDomainsPage : public QObject {
    Q_OBJECT

    Language language{*qApp};

    struct Shown {
        QTemporaryDir files;
        ServiceDesk desk;
        DomainsPage page{desk.model};

        bool begin(const QList<ipc::DirectoryDomain> &domains)
        {
            desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Up)};
            desk.service.directory.domains = domains;
            page.resize(900, 620);
            page.show();
            return desk.connectNow() && QTest::qWaitFor([this] { return panel().isVisible(); });
        }
        template <typename W> W &find(const char *name) { return *page.findChild<W *>(QLatin1String(name)); }
        DirectoryPanel &panel() { return find<DirectoryPanel>("directoryPanel"); }
        DomainList &domains() { return find<DomainList>("domainList"); }
        ListTable &lists() { return find<ListTable>("listTable"); }
        QString text(const char *name) { return find<QLabel>(name).text(); }
        QString row(int number) { return domains().model()->index(number, 0).data(Qt::AccessibleTextRole).toString(); }
        QString file(const QByteArray &contents, const QString &name = QStringLiteral("staff.csv"))
        {
            QFile made(files.filePath(name));
            return made.open(QIODevice::WriteOnly) && made.write(contents) == contents.size() ? made.fileName() : QString();
        }
        // As a file manager drops it. Answers whether it was taken.
        bool drop(const QStringList &paths)
        {
            QMimeData data;
            QList<QUrl> urls;
            for (const QString &path : paths)
                urls << QUrl::fromLocalFile(path);
            data.setUrls(urls);
            QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QCoreApplication::sendEvent(&page, &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&page, &drop);
            return drop.isAccepted();
        }
        QMessageBox *question() { return page.findChild<QMessageBox *>(QStringLiteral("confirmRemoveList")); }
        void askToRemove(int row)
        {
            lists().selectRow(row);
            QTest::mouseClick(&find<QPushButton>("listRemove"), Qt::LeftButton);
        }
    };

private Q_SLOTS:
    void initTestCase() { language.use(QStringLiteral("en")); }
    void saysThatItIsKnownWhoExistsAndWhy()
    {
        Shown shown;
        QVERIFY(shown.begin({DirectoryKit::ready()}));
        QVERIFY2(shown.text("directoryReason").startsWith(QLatin1String("Complete list of 48 addresses, read 3")), qPrintable(shown.text("directoryReason")));
        QVERIFY(shown.text("directoryReason").contains(QLatin1String("unknown addresses are refused")));
        QVERIFY2(shown.text("directoryFigures").contains(QStringLiteral("48 addresses in lists · 5 addresses learned")), qPrintable(shown.text("directoryFigures")));
        QVERIFY(shown.find<QFrame>("catchAllWarning").isHidden());
        QVERIFY2(shown.row(0).contains(QLatin1String("Addresses: it is known who exists")), qPrintable(shown.row(0)));
        QVERIFY2(shown.text("serverText").startsWith(QLatin1String("mx1.firma.cz:25: ")), qPrintable(shown.text("serverText")));
        const auto cell = [&](int column) { return shown.lists().model()->index(0, column).data().toString(); };
        QCOMPARE(cell(ListModel::NameColumn), QStringLiteral("staff.csv"));
        QCOMPARE(cell(ListModel::AddressesColumn), QStringLiteral("48"));
        QCOMPARE(cell(ListModel::CompleteColumn), QStringLiteral("yes"));
        QVERIFY2(cell(ListModel::ReadColumn).contains(QLatin1String("ago")), qPrintable(cell(ListModel::ReadColumn)));
    }
    void saysWhatIsOnlyLearned()
    {
        Shown shown;
        QVERIFY(shown.begin({DirectoryKit::learned()}));
        QVERIFY2(shown.text("directoryReason").contains(QLatin1String("Learned 31 addresses")), qPrintable(shown.text("directoryReason")));
        QVERIFY(shown.row(0).contains(QLatin1String("it is partly known who exists")));
        QVERIFY(shown.text("directoryFigures").contains(QLatin1String("refuses it, as it should")));
        QVERIFY(shown.lists().isHidden() && shown.find<QLabel>("listsEmpty").isVisible());
        QVERIFY(shown.find<QPushButton>("listRemove").isHidden() && shown.find<QPushButton>("listImport").isEnabled());
    }
    void warnsOfACatchAllAndSaysWhatToDo()
    {
        Shown shown;
        QVERIFY(shown.begin({DirectoryKit::catchAll()}));
        QVERIFY(shown.find<QFrame>("catchAllWarning").isVisible());
        QVERIFY(shown.text("catchAllTitle").contains(QLatin1String("takes mail for every address")));
        QVERIFY2(shown.text("catchAllText").contains(QLatin1String("Or import a complete list")), qPrintable(shown.text("catchAllText")));
        QVERIFY(shown.row(0).contains(QLatin1String("takes mail for every address")));
        shown.desk.service.directory.domains[0].lists = {DirectoryKit::list(QStringLiteral("staff.csv"), 48, true)};
        shown.desk.service.change(ipc::Topic::Directory); // and the page shows it by itself
        QTRY_VERIFY2(shown.text("catchAllText").contains(QLatin1String("the complete list stands in")), qPrintable(shown.text("catchAllText")));
    }
    void saysWhenNothingIsKnown()
    {
        Shown shown;
        QVERIFY(shown.begin({DirectoryKit::unknown()}));
        QVERIFY(shown.text("directoryReason").startsWith(QLatin1String("Nothing is known")));
        QVERIFY(shown.row(0).contains(QLatin1String("it is not known who exists")));
        QVERIFY(shown.text("directoryFigures").contains(QLatin1String("was not asked about")));
    }
    void showsTheDomainThatIsChosen()
    {
        Shown shown;
        QVERIFY(shown.begin({DirectoryKit::ready(), DirectoryKit::learned(QStringLiteral("xn--hky-ela4t.cz"))}));
        QVERIFY(shown.panel().title().contains(QLatin1String("firma.cz")));
        QVERIFY2(shown.row(1).startsWith(QString::fromUtf8("háčky.cz. ")) && shown.row(1).contains(QLatin1String("Mail server: not known yet")), qPrintable(shown.row(1)));
        shown.domains().setFocus();
        QTest::keyClick(&shown.domains(), Qt::Key_Down);
        QVERIFY2(shown.panel().title().contains(QString::fromUtf8("háčky.cz")), qPrintable(shown.panel().title()));
        shown.desk.service.directory.domains[1].learned = 32;
        shown.desk.service.change(ipc::Topic::Directory);
        QTRY_VERIFY(shown.text("directoryFigures").contains(QLatin1String("32 addresses learned"))); // and it is still the one
        QVERIFY(shown.find<QLabel>("serversNone").isVisible());
    }
    void saysNothingWithoutContact()
    {
        Shown shown;
        QVERIFY(shown.begin({DirectoryKit::ready()}));
        shown.desk.service.die();
        QTRY_VERIFY(shown.find<QLabel>("domainsNote").isVisible());
        QVERIFY(!shown.panel().isVisible() && !shown.domains().isVisible());
        QVERIFY(!shown.drop({shown.file("eva@firma.cz")}));
        QVERIFY(shown.desk.service.start());
        QTRY_VERIFY(shown.panel().isVisible());
        QVERIFY(shown.find<QLabel>("domainsNote").isHidden());
    }
    void offersTheSetUpWithoutDomains()
    {
        Shown shown;
        shown.desk.service.snapshot.isSetUp = false;
        shown.page.show();
        QVERIFY(shown.desk.connectNow());
        QSignalSpy wanted(&shown.page, &DomainsPage::setUpWanted);
        QTRY_VERIFY(shown.find<QPushButton>("domainsSetUp").isVisible());
        QTest::mouseClick(&shown.find<QPushButton>("domainsSetUp"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }
    void saysWhyTheServiceDoesNotTell()
    {
        Shown shown;
        shown.desk.service.directoryError = ipc::ErrorReply{QStringLiteral("directory.failed"), {}};
        shown.desk.service.snapshot.primaries = {FakeService::primary(ipc::PrimaryState::Down)};
        shown.page.show();
        QVERIFY(shown.desk.connectNow());
        QTRY_VERIFY2(shown.text("domainsMessage").contains(QLatin1String("could not be read")), qPrintable(shown.text("domainsMessage")));
        QVERIFY2(shown.text("serverText").contains(QLatin1String("mx1.firma.cz")), qPrintable(shown.text("serverText"))); // the servers are known all the same
        QVERIFY(!shown.panel().isVisible());
        shown.desk.service.directoryError.reset();
        shown.desk.service.directory.domains = {DirectoryKit::ready()};
        shown.desk.service.change(ipc::Topic::Directory);
        QTRY_VERIFY(shown.panel().isVisible());
        QVERIFY(shown.find<QLabel>("domainsMessage").isHidden());
    }
    void whoMayOnlyLookIsToldSo()
    {
        DirectoryPanel panel;
        QSignalSpy removeWanted(&panel, &DirectoryPanel::removeWanted);
        panel.show(DirectoryKit::ready(), QDateTime::currentDateTimeUtc());
        panel.show();
        auto &lists = *panel.findChild<ListTable *>();
        lists.selectRow(0);
        QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("listImport"))->isEnabled());
        QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("listRemove"))->isEnabled());
        QVERIFY(panel.findChild<QLabel *>(QStringLiteral("listsHint"))->text().contains(QLatin1String("only an administrator")));
        QTest::keyClick(&lists, Qt::Key_Delete);
        QCOMPARE(removeWanted.size(), 0);
        panel.setMayChange(true);
        QTest::keyClick(&lists, Qt::Key_Delete);
        QCOMPARE(removeWanted.size(), 1);
    }
    void asksBeforeItRemovesAndSaysWhatThatMeans()
    {
        Shown shown;
        QVERIFY(shown.begin({DirectoryKit::ready()}));
        shown.askToRemove(0);
        QVERIFY(shown.question() && shown.question()->isVisible());
        QVERIFY2(shown.question()->text().contains(QStringLiteral("“staff.csv” of firma.cz with 48 addresses")), qPrintable(shown.question()->text()));
        QVERIFY(shown.question()->informativeText().contains(QLatin1String("the only complete list")));
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("directory.remove")));
        QTest::mouseClick(shown.page.findChild<QPushButton *>(QStringLiteral("confirmRemoveListButton")), Qt::LeftButton);
        QTRY_COMPARE(shown.desk.service.removedList.list, QStringLiteral("staff.csv"));
        QCOMPARE(shown.desk.service.removedList.domain, QStringLiteral("firma.cz"));
        QTRY_VERIFY(shown.find<QLabel>("listsEmpty").isVisible());
        QVERIFY(shown.text("domainsMessage").contains(QLatin1String("is removed")));
    }
    void removesByKeyboardAndNotWhenCancelled()
    {
        Shown shown;
        ipc::DirectoryDomain domain = DirectoryKit::ready();
        domain.lists << DirectoryKit::list(QStringLiteral("ldap"), 4800, true);
        QVERIFY(shown.begin({domain}));
        shown.lists().setFocus();
        shown.lists().selectRow(1);
        QTest::keyClick(&shown.lists(), Qt::Key_Delete);
        QVERIFY(shown.question() && shown.question()->text().contains(QLatin1String("4,800")));
        QVERIFY(!shown.question()->informativeText().contains(QLatin1String("only complete"))); // there is another one
        QTest::keyClick(shown.question(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.question());
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("directory.remove")));
    }
    void aListThatTheServiceReadsByItselfIsSaidToBeSo()
    {
        Shown shown;
        ipc::DirectoryDomain domain = DirectoryKit::ready();
        domain.lists << DirectoryKit::list(QStringLiteral("file"), 50, true);
        ipc::DirectorySource source;
        source.list = QStringLiteral("file");
        source.place = QStringLiteral("/srv/staff.csv");
        domain.sources = QList{source};
        QVERIFY(shown.begin({domain}));
        QVERIFY2(shown.text("listSources").contains(QLatin1String("is read from /srv/staff.csv by itself")), qPrintable(shown.text("listSources")));
        shown.askToRemove(1);
        QVERIFY2(shown.question()->informativeText().contains(QLatin1String("it comes back")), qPrintable(shown.question()->informativeText()));
        shown.question()->reject();
        shown.desk.service.directory.domains[0].sources->first().problem = ipc::Sentence{"directory.source-missing", {{"place", "/srv/staff.csv"}}};
        shown.desk.service.change(ipc::Topic::Directory);
        QTRY_VERIFY2(shown.text("listSources").contains(QLatin1String("/srv/staff.csv is not there")), qPrintable(shown.text("listSources")));
    }
    void saysWhyAListCouldNotBeRemoved()
    {
        Shown shown;
        shown.desk.service.removeError = ipc::ErrorReply{QStringLiteral("directory.no-such-list"), {{"domain", "firma.cz"}, {"list", "staff.csv"}}};
        QVERIFY(shown.begin({DirectoryKit::ready()}));
        shown.askToRemove(0);
        QTest::mouseClick(shown.page.findChild<QPushButton *>(QStringLiteral("confirmRemoveListButton")), Qt::LeftButton);
        QTRY_VERIFY2(shown.text("domainsMessage").contains(QLatin1String("has no list")), qPrintable(shown.text("domainsMessage")));
    }
    void aDroppedFileIsPreviewed()
    {
        Shown shown;
        QVERIFY(shown.begin({DirectoryKit::unknown()}));
        shown.desk.service.preview = DirectoryKit::withNonsense();
        QVERIFY(shown.drop({shown.file("eva@firma.cz\n")}));
        auto *dialog = shown.page.findChild<ImportDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("previewAccepted"))->isVisible());
        QCOMPARE(shown.desk.service.sent, QByteArray("eva@firma.cz\n"));
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("directory.import"))); // nothing has changed
        QVERIFY(!shown.drop({shown.file("x@firma.cz\n")}));                              // one at a time
    }
    void severalFilesAtOnceAreTurnedAway()
    {
        Shown shown;
        QVERIFY(shown.begin({DirectoryKit::unknown()}));
        QVERIFY(shown.drop({shown.file("a@firma.cz"), shown.file("b@firma.cz", QStringLiteral("other.csv"))}));
        QVERIFY2(shown.text("domainsMessage").contains(QLatin1String("one at a time")), qPrintable(shown.text("domainsMessage")));
        QVERIFY(!shown.page.findChild<ImportDialog *>());
    }
    void whatIsNoFileIsNotTaken()
    {
        Shown shown;
        QVERIFY(shown.begin({DirectoryKit::unknown()}));
        QMimeData text;
        text.setText(QStringLiteral("eva@firma.cz"));
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&shown.page, &enter);
        QVERIFY(!enter.isAccepted());
    }
    void nothingIsCutOffInLargeType()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        Shown shown;
        const bool isThere = shown.begin({DirectoryKit::catchAll(), DirectoryKit::ready(QStringLiteral("second.test"))});
        QApplication::processEvents();
        QStringList cut;
        for (const QLabel *label : shown.panel().findChildren<QLabel *>())
            if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                cut << label->objectName();
        const QPushButton &button = shown.find<QPushButton>("listImport");
        const bool fits = button.width() >= button.sizeHint().width() && button.mapTo(&shown.page, button.rect().topRight()).x() < shown.page.width();
        QApplication::setFont(before);
        QVERIFY(isThere && fits);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u' ')));
    }
};
QTEST_MAIN(TstDomainsPage)
#include "tst_domains_page.moc"
