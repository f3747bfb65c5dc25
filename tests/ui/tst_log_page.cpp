// The page of the log by its widgets: what is written appears, by level and text, followed until somebody scrolls away; copied; the support bundle.
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include "support/full_disk.h"
#include "support/service_desk.h"
#include "ui/language.h"
#include "ui/log/bundle_dialog.h"
#include "ui/log/log_model.h"
#include "ui/log/log_page.h"
#include "ui/palette.h"

using namespace ui;

class TstLogPage : public QObject {
    Q_OBJECT

    Language language{*qApp};

    struct Shown {
        ServiceDesk desk;
        LogPage page{desk.model};

        void write(int lines)
        {
            for (int i = 0; i < lines; ++i)
                desk.service.say(i % 10 == 0 ? ipc::LogLevel::Warning : ipc::LogLevel::Info,
                                 QStringLiteral("2026-11-21T10:00:00.000Z info mail receive session=%1 client=192.0.2.7 from=eva@out.test").arg(i));
        }
        bool begin()
        {
            if (!desk.connectNow())
                return false;
            page.resize(840, 540);
            page.show();
            return QTest::qWaitFor([&] { return desk.service.asked.contains(QStringLiteral("log.list")); });
        }
        template <typename W> W &find(const char *name) { return *page.findChild<W *>(QLatin1String(name)); }
        QListView &view() { return find<QListView>("logView"); }
        int rows() { return view().model()->rowCount(); }
        QString line(int row) { return view().model()->index(row, 0).data().toString(); }
        bool isAtEnd() { return view().verticalScrollBar()->value() == view().verticalScrollBar()->maximum(); }
        BundleDialog *dialog() { return page.findChild<BundleDialog *>(QStringLiteral("bundleDialog")); }
    };

    static void shoot(QWidget &widget, const QString &name)
    {
        if (const QString to = qEnvironmentVariable("SETTINGS_SHOTS"); !to.isEmpty())
            widget.grab().save(QDir(to).filePath(name + QStringLiteral(".png")));
    }

private Q_SLOTS:
    void init() { language.use(QStringLiteral("en")); }

    void whatIsWrittenAppearsByItself()
    {
        Shown s;
        s.write(1200); // more than a page
        QVERIFY(s.begin());
        QTRY_COMPARE(s.rows(), 1200);
        QVERIFY(s.isAtEnd());
        s.write(1);
        QTRY_COMPARE_WITH_TIMEOUT(s.rows(), 1201, 10'000);
        QVERIFY(s.isAtEnd());
    }
    void nothingIsAskedWhileNobodyLooks()
    {
        Shown s;
        s.write(1);
        QVERIFY(s.begin());
        QTRY_COMPARE(s.rows(), 1);
        s.page.hide();
        QTRY_VERIFY(s.desk.service.asked.count(QStringLiteral("log.list")) > 0);
        s.desk.service.asked.clear();
        s.desk.service.change(); // the model asks for a snapshot; the page for nothing
        QTRY_VERIFY(s.desk.service.asked.contains(QStringLiteral("snapshot")));
        QVERIFY(!s.desk.service.asked.contains(QStringLiteral("log.list")));
    }
    void whoScrollsAwayIsLeftInPeace()
    {
        Shown s;
        s.write(300);
        QVERIFY(s.begin());
        QTRY_COMPARE(s.rows(), 300);
        s.view().verticalScrollBar()->setValue(10);
        QVERIFY(!s.find<QCheckBox>("logFollow").isChecked());
        s.write(50);
        QTRY_COMPARE_WITH_TIMEOUT(s.rows(), 350, 10'000);
        QCOMPARE(s.view().verticalScrollBar()->value(), 10);
        s.find<QCheckBox>("logFollow").click();
        QVERIFY(s.isAtEnd());
        s.view().verticalScrollBar()->setValue(5);
        s.view().verticalScrollBar()->setValue(s.view().verticalScrollBar()->maximum());
        QVERIFY(s.find<QCheckBox>("logFollow").isChecked()); // at the end again
    }
    void isFilteredByLevelAndText()
    {
        Shown s;
        s.write(100);
        s.desk.service.say(ipc::LogLevel::Problem, QStringLiteral("t problem spool full"));
        QVERIFY(s.begin());
        QTRY_COMPARE(s.rows(), 101);
        auto &level = s.find<QComboBox>("logLevel");
        level.setCurrentIndex(2);
        Q_EMIT level.activated(2);
        QCOMPARE(s.rows(), 11);
        level.setCurrentIndex(3);
        Q_EMIT level.activated(3);
        QCOMPARE(s.rows(), 1);
        level.setCurrentIndex(0);
        Q_EMIT level.activated(0);
        s.find<QLineEdit>("logSearch").setText(QStringLiteral("SESSION=42"));
        QCOMPARE(s.rows(), 1);
        s.find<QLineEdit>("logSearch").setText(QStringLiteral("nowhere"));
        QVERIFY(s.find<QLabel>("logNote").isVisible());
        QCOMPARE(s.find<QLabel>("logNote").text(), QStringLiteral("No line fits."));
    }
    void isCopied()
    {
        Shown s;
        s.write(3);
        QVERIFY(s.begin());
        QTRY_COMPARE(s.rows(), 3);
        s.find<QPushButton>("logCopy").click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
        s.view().selectionModel()->select(s.view().model()->index(1, 0), QItemSelectionModel::Select);
        s.find<QPushButton>("logCopy").click();
        QCOMPARE(QGuiApplication::clipboard()->text(), s.line(1));
    }
    void aServiceThatBeganAnewIsReadFromItsFirstLine()
    {
        Shown s;
        s.write(100);
        QVERIFY(s.begin());
        QTRY_COMPARE(s.rows(), 100);
        s.desk.service.log.clear();
        s.desk.service.logStart = QStringLiteral("2026-11-22T00:00:00.000Z");
        s.write(2);
        QTRY_COMPARE_WITH_TIMEOUT(s.rows(), 2, 10'000);
    }
    void itIsBoundedAsTheService()
    {
        LogModel model;
        ipc::LogPage page;
        for (int i = 1; i <= LogModel::most + 10; ++i)
            page.lines << ipc::LogLine{i, ipc::LogLevel::Info, QString::number(i)};
        page.last = LogModel::most + 10;
        model.add(page);
        QCOMPARE(model.rowCount(), LogModel::most);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("11"));
        model.add(page); // again: known
        QCOMPARE(model.rowCount(), LogModel::most);
    }
    void whatTheServiceForgotIsShownNoMore()
    {
        LogModel model;
        ipc::LogPage page;
        for (int i = 1; i <= 4; ++i)
            page.lines << ipc::LogLine{i, ipc::LogLevel::Info, QString::number(i)};
        page.first = 1;
        page.last = 4;
        model.add(page);
        QCOMPARE(model.rowCount(), 4);
        model.add({{{5, ipc::LogLevel::Info, QStringLiteral("5")}}, 4, 5, {}});
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("4"));
        model.add({{}, 0, 5, {}});
        QCOMPARE(model.rowCount(), 0);
    }
    void anEmptiedLogIsNotAskedForOverAndOver()
    {
        Shown s;
        s.desk.service.logForgotten = 3;
        QVERIFY(s.begin());
        const auto snapshots = [&] { return s.desk.service.asked.count(QStringLiteral("snapshot")); };
        for (int round = 0; round < 2; ++round) { // what was asked before each is answered then
            const auto before = snapshots();
            s.desk.service.change();
            QTRY_VERIFY(snapshots() > before);
        }
        QVERIFY(s.desk.service.asked.count(QStringLiteral("log.list")) < 10); // once a second, not as fast as it is answered
        QCOMPARE(s.rows(), 0);
    }
    void withoutContactThatIsSaid()
    {
        Shown s;
        QVERIFY(s.begin());
        s.desk.service.die();
        QTRY_VERIFY(s.find<QLabel>("logNote").text().startsWith(QLatin1String("Without contact")));
        QVERIFY(!s.find<QPushButton>("logBundle").isEnabled());
    }
    void theBundleIsShownBeforeItIsSaved()
    {
        Shown s;
        s.write(5);
        s.desk.service.config.document = {{"hostname", "mx2.firma.cz"}, {"alerts", QJsonObject{{"email", "it@out.test"}, {"webhook", QJsonObject{{"url", "https://u:pw@ntfy.sh/secret-topic"}}}}}};
        s.desk.service.facts.system = {{QStringLiteral("qt"), QStringLiteral("6.4.2")}};
        QVERIFY(s.begin());
        s.find<QPushButton>("logBundle").click();
        QTRY_VERIFY(s.dialog() && s.dialog()->findChild<QPushButton *>(QStringLiteral("bundleSave"))->isEnabled());
        auto *preview = s.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("bundlePreview"));
        const QString cut = preview->toPlainText();
        for (const char *part : {"qt: 6.4.2", "mx2.firma.cz", "i***@out.test", "from=e***@out.test", "client=192.0.2.0/24", "https://ntfy.sh/***"})
            QVERIFY2(cut.contains(QLatin1String(part)), part);
        for (const char *part : {"secret-topic", "pw@", "eva@out.test", "it@out.test", "192.0.2.7"})
            QVERIFY2(!cut.contains(QLatin1String(part)), part);
        shoot(*s.dialog(), QStringLiteral("bundle"));
        s.dialog()->findChild<QCheckBox *>(QStringLiteral("bundleCut"))->click();
        QVERIFY(preview->toPlainText().contains(QLatin1String("eva@out.test")));
        QVERIFY(!preview->toPlainText().contains(QLatin1String("secret-topic")));
        QTemporaryDir directory;
        const auto save = [&](const QString &file) {
            s.dialog()->findChild<QPushButton *>(QStringLiteral("bundleSave"))->click();
            auto *dialog = s.dialog()->findChild<QFileDialog *>(QStringLiteral("bundleFileDialog"));
            Q_EMIT dialog->fileSelected(file);
            dialog->close();
            return s.dialog()->findChild<QLabel *>(QStringLiteral("bundleMessage"))->text();
        };
        const QString file = directory.filePath(QStringLiteral("bundle.txt"));
        QVERIFY(save(file).startsWith(QLatin1String("Saved")));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), preview->toPlainText());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(saved.permissions() & others));
        const QString message = save(directory.filePath(QStringLiteral("no/such/place.txt")));
        QVERIFY2(message.contains(QLatin1String("cannot be written")), qPrintable(message));
        const QString half = directory.filePath(QStringLiteral("half.txt"));
        QVERIFY(preview->toPlainText().size() > 1000);
        QString full;
        {
            const FullDisk disk(1000);
            full = save(half);
        }
        QVERIFY2(full.contains(QLatin1String("cannot be written")), qPrintable(full));
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{"bundle.txt"});
    }
    void looksRight_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looksRight()
    {
        QFETCH(bool, isDark);
        applyScheme(*qApp, isDark ? Scheme::Dark : Scheme::Light);
        Shown s;
        s.write(60);
        s.desk.service.say(ipc::LogLevel::Problem, QStringLiteral("2026-11-21T10:00:01.000Z problem spool full free=1000"));
        QVERIFY(s.begin());
        QTRY_COMPARE(s.rows(), 61);
        shoot(s.page, QStringLiteral("log%1").arg(isDark ? "-dark" : "-light"));
        applyScheme(*qApp, Scheme::Light);
    }
};
QTEST_MAIN(TstLogPage)
#include "tst_log_page.moc"
