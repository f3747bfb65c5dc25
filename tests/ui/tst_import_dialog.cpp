// From a file to a list in use: what is sent, what is shown of it, what is chosen, and everything that can go wrong.
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include "support/directory_kit.h"
#include "support/service_desk.h"
#include "ui/domains/import_dialog.h"
#include "ui/language.h"

using namespace ui;

class TstImportDialog : public QObject {
    Q_OBJECT

    Language language{*qApp};

    struct Shown {
        QTemporaryDir files;
        ServiceDesk desk;
        std::unique_ptr<ImportDialog> dialog;

        Shown()
        {
            desk.service.directory.domains = {DirectoryKit::unknown()};
            desk.service.preview = DirectoryKit::withNonsense();
        }
        QString path() const { return files.filePath(QStringLiteral("staff.csv")); }
        bool write(const QByteArray &contents)
        {
            QFile made(path());
            return made.open(QIODevice::WriteOnly) && made.write(contents) == contents.size();
        }
        bool begin(const QByteArray &contents = "eva@firma.cz\n") { return write(contents) && open(); }
        bool open()
        {
            if (!desk.connectNow())
                return false;
            dialog = std::make_unique<ImportDialog>(desk.model, desk.service.directory.domains.first(), path());
            dialog->show();
            return true;
        }
        bool toPreview() { return begin() && QTest::qWaitFor([this] { return seen("previewView"); }); }
        template <typename W> W &find(const char *name) { return *dialog->findChild<W *>(QLatin1String(name)); }
        QString text(const char *name) { return find<QLabel>(name).text(); }
        bool seen(const char *name) { return find<QWidget>(name).isVisible(); }
        void click(const char *name) { QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton); }
    };

private Q_SLOTS:
    void initTestCase() { language.use(QStringLiteral("en")); }
    void showsWhatWasFound()
    {
        Shown shown;
        QVERIFY(shown.toPreview());
        QCOMPARE(shown.desk.service.sentFor, QStringLiteral("firma.cz"));
        QCOMPARE(shown.text("previewAccepted"), QStringLiteral("48 addresses of firma.cz"));
        QVERIFY2(shown.text("previewLeftOut").contains(QLatin1String("2 repetitions")), qPrintable(shown.text("previewLeftOut")));
        QVERIFY(shown.text("previewLeftOut").contains(QLatin1String("7 addresses of other domains, left out: jiny.cz, other.test")));
        QVERIFY2(shown.text("previewFaults").contains(QLatin1String("103 lines")), qPrintable(shown.text("previewFaults")));
        const QString lines = shown.find<QPlainTextEdit>("previewLines").toPlainText();
        QVERIFY2(lines.contains(QString::fromUtf8("Line 12: no address in it (Novák;Jan;linka 12)")), qPrintable(lines));
        QVERIFY2(lines.contains(QLatin1String("Line 41:")) && lines.endsWith(QLatin1String("and 100 more")), qPrintable(lines));
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("directory.import")));
    }
    void importsWhatIsChosen_data()
    {
        QTest::addColumn<bool>("complete");
        QTest::newRow("somebody may be missing") << false;
        QTest::newRow("complete") << true;
    }
    void importsWhatIsChosen()
    {
        QFETCH(bool, complete);
        Shown shown;
        QVERIFY(shown.toPreview());
        QVERIFY(shown.find<QRadioButton>("importPartial").isChecked()); // who says nothing promises nothing
        QVERIFY(shown.text("importCompleteText").contains(QLatin1String("refused at once")));
        if (complete)
            QTest::mouseClick(&shown.find<QRadioButton>("importComplete"), Qt::LeftButton, {}, QPoint(8, shown.find<QRadioButton>("importComplete").height() / 2));
        shown.find<QLineEdit>("importName").setText(QStringLiteral(" people "));
        shown.desk.service.directory.domains[0].reason = DirectoryKit::ready().reason;
        shown.click("importStart");
        QTRY_VERIFY(shown.text("importMessage").contains(QStringLiteral("“people” is in use: 48 addresses")));
        QCOMPARE(shown.desk.service.imported.upload, QStringLiteral("u1"));
        QCOMPARE(shown.desk.service.imported.list, QStringLiteral("people"));
        QCOMPARE(shown.desk.service.imported.complete, complete);
        QVERIFY2(shown.text("importMessage").contains(QLatin1String("unknown addresses are refused")), qPrintable(shown.text("importMessage"))); // what holds now
        QVERIFY(!shown.seen("importStart"));
        QTest::keyClick(shown.dialog.get(), Qt::Key_Return);
        QTRY_VERIFY(!shown.dialog->isVisible());
    }
    void remembersThatTheListWasComplete()
    {
        Shown shown;
        shown.desk.service.directory.domains = {DirectoryKit::ready()};
        shown.desk.service.preview.accepted = 23;
        QVERIFY(shown.toPreview());
        QVERIFY(shown.find<QRadioButton>("importComplete").isChecked());
        QVERIFY2(shown.text("importReplaced").contains(QLatin1String("has 48 addresses")), qPrintable(shown.text("importReplaced")));
        QVERIFY(shown.text("importReplaced").contains(QLatin1String("far fewer")));
        shown.find<QLineEdit>("importName").setText(QStringLiteral("another"));
        QVERIFY(!shown.seen("importReplaced"));
        shown.find<QLineEdit>("importName").clear();
        QVERIFY(!shown.find<QPushButton>("importStart").isEnabled());
    }
    void aFileWithoutAddressesCannotBeImported()
    {
        Shown shown;
        shown.desk.service.preview.accepted = 0;
        QVERIFY(shown.toPreview());
        QVERIFY2(shown.text("previewAccepted").contains(QLatin1String("no address of firma.cz")), qPrintable(shown.text("previewAccepted")));
        QVERIFY(!shown.seen("importStart") && !shown.seen("importComplete"));
        QVERIFY(shown.seen("previewLines")); // and why not
    }
    void aCutListIsNeverComplete()
    {
        Shown shown;
        shown.desk.service.directory.domains = {DirectoryKit::ready()};
        shown.desk.service.preview.truncated = true;
        QVERIFY(shown.toPreview());
        QVERIFY(shown.find<QRadioButton>("importPartial").isChecked() && !shown.find<QRadioButton>("importComplete").isEnabled());
        QVERIFY(shown.text("previewLeftOut").contains(QLatin1String("cannot be taken for a complete list")));
    }
    void saysWhyAnImportWasRefused()
    {
        Shown shown;
        shown.desk.service.importError = ipc::ErrorReply{QStringLiteral("directory.too-many-lists"), {{"domain", "firma.cz"}, {"mostLists", 16}}};
        QVERIFY(shown.toPreview());
        shown.click("importStart");
        QTRY_VERIFY2(shown.text("importMessage").contains(QLatin1String("has 16 lists already")), qPrintable(shown.text("importMessage")));
        shown.desk.service.importError.reset(); // somebody removed one
        QVERIFY(shown.find<QPushButton>("importStart").isEnabled());
        shown.click("importStart");
        QTRY_VERIFY(shown.text("importMessage").contains(QLatin1String("is in use")));
    }
    void whoWaitedTooLongReadsTheFileAgain()
    {
        Shown shown;
        shown.desk.service.importError = ipc::ErrorReply{QStringLiteral("directory.no-such-upload"), {}};
        QVERIFY(shown.toPreview());
        shown.click("importStart");
        QTRY_VERIFY(shown.seen("importAgain"));
        QVERIFY(shown.text("importMessage").contains(QLatin1String("waited too long")));
        shown.desk.service.importError.reset();
        shown.click("importAgain");
        QTRY_VERIFY(shown.seen("previewView"));
        QVERIFY(!shown.seen("importMessage"));
        QCOMPARE(shown.desk.service.pieces, 2);
    }
    void aLargeFileIsSentInPiecesWhileTheWindowLives()
    {
        Shown shown;
        QByteArray contents;
        for (int i = 0; contents.size() < 3 * ipc::maxChunk; ++i)
            contents += "user" + QByteArray::number(i) + "@firma.cz\n";
        shown.desk.service.holdsUploads = true;
        QVERIFY(shown.begin(contents));
        QVERIFY(shown.seen("importProgress") && shown.find<QPushButton>("importCancel").isEnabled());
        QTRY_COMPARE(shown.desk.service.pieces, 1); // the next one is not even read before the answer
        QTest::qWait(50);
        QCOMPARE(shown.desk.service.pieces, 1);
        shown.desk.service.releaseLists();
        QTRY_COMPARE(shown.desk.service.pieces, 2);
        QTRY_VERIFY(shown.find<QProgressBar>("importProgress").value() > 0);
        shown.desk.service.holdsUploads = false;
        shown.desk.service.releaseLists();
        QTRY_VERIFY(shown.seen("previewView"));
        QCOMPARE(shown.desk.service.sent, contents);
    }
    void saysWhenTheAccountMayNotDoIt()
    {
        Shown shown;
        shown.desk.service.role = ipc::Role::Operator;
        QVERIFY(shown.begin());
        QTRY_VERIFY2(shown.text("importMessage").contains(QLatin1String("Your account may not do this")), qPrintable(shown.text("importMessage")));
        QCOMPARE(shown.desk.service.pieces, 0);
    }
    void canBeGivenUpWhileItReads()
    {
        Shown shown;
        shown.desk.service.holdsUploads = true;
        QVERIFY(shown.begin());
        QTRY_COMPARE(shown.desk.service.pieces, 1);
        shown.click("importCancel");
        QVERIFY(!shown.dialog->isVisible());
        shown.dialog.reset();
        shown.desk.service.releaseLists();
        QTest::qWait(20);
        QVERIFY(!shown.desk.service.asked.contains(QStringLiteral("directory.import")));
    }
    void saysWhatIsWrongWithTheFile_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("gone") << 0 << QStringLiteral("is not there any more");
        QTest::newRow("a folder") << 1 << QStringLiteral("is no file");
        QTest::newRow("a pipe") << 2 << QStringLiteral("is no file"); // and the window does not wait for who would write into it
    }
    void saysWhatIsWrongWithTheFile()
    {
        QFETCH(int, kind);
        QFETCH(QString, said);
        Shown shown;
        if (kind == 1)
            QVERIFY(QDir().mkpath(shown.path()));
        if (kind == 2)
            QCOMPARE(::mkfifo(QFile::encodeName(shown.path()).constData(), 0600), 0);
        QVERIFY(shown.open());
        QTRY_VERIFY2(shown.text("importMessage").contains(said), qPrintable(shown.text("importMessage")));
        QVERIFY(shown.seen("importAgain") && !shown.seen("importStart"));
        QCOMPARE(shown.desk.service.pieces, 0);
    }
    void anEmptyFileIsLookedAtToo()
    {
        Shown shown;
        shown.desk.service.preview = {};
        QVERIFY(shown.begin({}));
        QTRY_VERIFY(shown.seen("previewView"));
        QCOMPARE(shown.desk.service.pieces, 1);
        QVERIFY(!shown.seen("importStart"));
    }
    void saysWhyThePiecesWereRefused()
    {
        Shown shown;
        shown.desk.service.uploadError = ipc::ErrorReply{QStringLiteral("directory.too-many-uploads"), {}};
        QVERIFY(shown.begin());
        QTRY_VERIFY2(shown.text("importMessage").contains(QLatin1String("Try again in a minute")), qPrintable(shown.text("importMessage")));
        shown.desk.service.uploadError.reset();
        shown.click("importAgain");
        QTRY_VERIFY(shown.seen("previewView"));
    }
    void aServiceThatGoesWhileItReadsIsSaid()
    {
        Shown shown;
        shown.desk.service.holdsUploads = true;
        QVERIFY(shown.begin());
        QTRY_COMPARE(shown.desk.service.pieces, 1);
        shown.desk.service.die();
        QTRY_VERIFY2(shown.seen("importMessage"), "nothing is said");
        QVERIFY(shown.seen("importAgain") && !shown.find<QPushButton>("importAgain").isEnabled());
        shown.desk.service.holdsUploads = false;
        QVERIFY(shown.desk.service.start());
        QTRY_VERIFY(shown.find<QPushButton>("importAgain").isEnabled());
        shown.click("importAgain");
        QTRY_VERIFY(shown.seen("previewView"));
    }
    void whenTheAnswerIsLostTheServiceIsAskedWhatItHas_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("it has the list") << true;
        QTest::newRow("it has not") << false;
    }
    void whenTheAnswerIsLostTheServiceIsAskedWhatItHas()
    {
        QFETCH(bool, isThere);
        Shown shown;
        shown.desk.service.losesImports = true;
        QVERIFY(shown.toPreview());
        shown.click("importStart");
        QTRY_COMPARE(shown.desk.service.imported.list, QStringLiteral("staff.csv"));
        QTest::keyClick(shown.dialog.get(), Qt::Key_Escape); // it cannot be taken back
        QVERIFY(shown.dialog->isVisible());
        if (!isThere)
            shown.desk.service.directory.domains = {DirectoryKit::unknown()};
        shown.desk.service.die();
        QTRY_VERIFY2(shown.text("importMessage").contains(QLatin1String("lost before it said")), qPrintable(shown.text("importMessage")));
        QVERIFY(shown.desk.service.start());
        if (!isThere) {
            QTRY_VERIFY(shown.desk.model.contact() == Contact::Connected);
            QTest::qWait(100);
            QVERIFY(shown.text("importMessage").contains(QLatin1String("lost before it said"))); // it may still be writing
            shown.desk.clock.pass(std::chrono::seconds(61));
            shown.desk.service.change();
        }
        const QString said = isThere ? QStringLiteral("“staff.csv” is in use") : QStringLiteral("does not have the list.");
        QTRY_VERIFY2(shown.text("importMessage").contains(said), qPrintable(shown.text("importMessage")));
        QCOMPARE(shown.find<QPushButton>("importStart").isVisible(), !isThere);
    }
    void everythingCanBeReachedByKeyboardAndHasAName()
    {
        Shown shown;
        QVERIFY(shown.toPreview());
        shown.dialog->activateWindow();
        QStringList reached;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : shown.dialog.get(), Qt::Key_Tab);
            if (const QWidget *now = QApplication::focusWidget())
                reached << now->objectName();
        }
        for (const char *name : {"previewLines", "importName", "importCancel", "importStart"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
        QVERIFY(reached.contains(QStringLiteral("importPartial")) || reached.contains(QStringLiteral("importComplete"))); // arrows do the rest
        for (const char *name : {"previewLines", "importName"})
            QVERIFY2(!shown.find<QWidget>(name).accessibleName().isEmpty(), name);
    }
};
QTEST_MAIN(TstImportDialog)
#include "tst_import_dialog.moc"
