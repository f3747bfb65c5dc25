// The page against a real restanted: all texts of the service are shown and previewed, one is written, found faulty, corrected, kept, and reset.
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <unistd.h>
#include "support/free_port.h"
#include "support/running_clock.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/notices/notices_page.h"
#include "ui/notices/send_dialog.h"
#include "ui/notices/template_editor.h"

using namespace ui;
using namespace std::chrono_literals;

class TstNoticesService : public QObject {
    Q_OBJECT

    Language language{*qApp};
    QTemporaryDir directory;
    QProcess service;
    RunningClock clock;
    LocalSettings settings{directory.filePath(QStringLiteral("restante.ini"))};
    std::unique_ptr<ipc::Client> client;
    std::unique_ptr<ServiceModel> model;
    std::unique_ptr<NoticesPage> page;

    template <typename W> W &find(const char *name) { return *page->findChild<W *>(QLatin1String(name)); }
    QString text(const char *name) { return find<QLabel>(name).text(); }
    TemplateEditor &editor() { return find<TemplateEditor>("templateEditor"); }
    QString read() { return find<QPlainTextEdit>("noticeText").toPlainText(); }
    bool canPress(const char *name) { return find<QWidget>(name).isVisible() && find<QWidget>(name).isEnabled(); }
    void click(const char *name) { QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton); }
    void choose(const char *box, int index) { find<QComboBox>(box).setCurrentIndex(index); }

    bool startService()
    {
        const QJsonObject domain{{"name", "firma.test"}, {"primaries", QJsonArray{QStringLiteral("127.0.0.1:%1").arg(freePort())}}};
        const QJsonObject document{{"hostname", "mx2.firma.test"}, {"listen", QJsonArray{QStringLiteral("127.0.0.1:%1").arg(freePort())}},
                                   {"domains", QJsonArray{domain}}};
        QFile file(directory.filePath(QStringLiteral("restante.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0)
            return false;
        file.close();
        service.setStandardErrorFile(directory.filePath(QStringLiteral("restanted.err")));
        QStringList arguments{"--config", file.fileName(), "--data-dir", directory.filePath(QStringLiteral("data"))};
        if (::geteuid() == 0)
            arguments << QStringLiteral("--allow-root");
        service.start(QStringLiteral(RESTANTED), arguments);
        return QTest::qWaitFor([this] { return service.canReadLine(); }, 20'000) && service.readLine().trimmed() == "ready";
    }

private Q_SLOTS:
    void initTestCase()
    {
        language.use(QStringLiteral("en"));
        QVERIFY(startService());
        client = std::make_unique<ipc::Client>(directory.filePath(QStringLiteral("data/control")));
        client->setTimes({.reconnect = 50ms, .answer = 30s});
        model = std::make_unique<ServiceModel>(*client, clock);
        page = std::make_unique<NoticesPage>(*model, settings);
        page->resize(900, 700);
        page->show();
        model->start();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("outagesNote").isVisible(), 15'000);
    }
    void atFirstThereIsNothingToTell()
    {
        QCOMPARE(text("outagesNote"), QStringLiteral("There was no outage yet."));
        QTRY_COMPARE(text("noticesNote"), QStringLiteral("No notices yet."));
    }
    void everyTextIsShownAndCanBeRead()
    {
        find<QTabWidget>("noticesTabs").setCurrentIndex(1);
        for (int kind = 0; kind < find<QComboBox>("templateKind").count(); ++kind)
            for (int tongue = 0; tongue < find<QComboBox>("templateLanguage").count(); ++tongue) {
                choose("templateKind", kind);
                choose("templateLanguage", tongue);
                QTRY_VERIFY2(editor().text().startsWith(QLatin1String("Subject: ")), qPrintable(editor().text()));
                QTRY_VERIFY(read().size() > 100);
                QVERIFY2(!read().contains(u'{') && !text("noticeSubject").isEmpty(), qPrintable(read()));
                QVERIFY(text("templateFault").isEmpty() && !canPress("templateSave"));
            }
    }
    void aFaultOfTheServiceIsMarkedWhereItIs()
    {
        choose("templateKind", 0);
        choose("templateLanguage", 0);
        choose("templateDomain", 1);
        QTRY_VERIFY(editor().text().startsWith(QLatin1String("Subject: Not delivered yet")));
        QTRY_VERIFY(canPress("placeholder-until"));
        editor().setFocus();
        editor().selectAll();
        editor().insertPlainText(QStringLiteral("Subject: Late\n\nHello {sneder}")); // pasted
        QTRY_COMPARE(text("templateFault"), QStringLiteral("Line 3: this kind of notice does not know {sneder}."));
        QCOMPARE(editor().markedLine(), 3);
    }
    void theCorrectedTextIsKept()
    {
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(&editor(), Qt::Key_Backspace);
        QTest::mouseClick(&find<QToolButton>("placeholder-domain"), Qt::LeftButton);
        QTRY_VERIFY2(read().startsWith(QLatin1String("Hello firma.test\n")), qPrintable(read()));
        QTRY_VERIFY(!find<QLabel>("templateFault").isVisible());
        click("templateSave");
        QTRY_VERIFY2(text("templateMessage").startsWith(QLatin1String("Saved: delayed, English, firma.test")), qPrintable(text("templateMessage")));
        QTRY_VERIFY(canPress("templateReset"));
    }
    void isSentToWhoAsks()
    {
        click("templateSend");
        find<QLineEdit>("sendAddress").setText(QStringLiteral("nobody at all"));
        click("sendNow");
        QTRY_COMPARE(text("sendMessage"), QStringLiteral("This is no mail address: nobody at all"));
        find<QLineEdit>("sendAddress").setText(QStringLiteral("me@out.test"));
        QTRY_VERIFY(canPress("sendNow"));
        click("sendNow");
        QTRY_COMPARE(text("templateMessage"), QStringLiteral("The notice is on its way to me@out.test."));
        QCOMPARE(settings.noticeAddress(), QStringLiteral("me@out.test"));
    }
    void aKilledServiceTakesNoDraft()
    {
        QTRY_VERIFY(!page->findChild<SendDialog *>());
        QTest::keyClicks(&editor(), QStringLiteral(" and all"));
        service.kill();
        QVERIFY(service.waitForFinished(10'000));
        QTRY_VERIFY(text("templateHint").startsWith(QLatin1String("Without contact")));
        QVERIFY(!canPress("templateSave") && editor().text().endsWith(QLatin1String(" and all")));
        QVERIFY(startService());
        QTRY_VERIFY_WITH_TIMEOUT(canPress("templateSave"), 15'000);
        QVERIFY(editor().text().endsWith(QLatin1String(" and all")));
        click("templateSave");
        QTRY_VERIFY(!canPress("templateSave"));
        QTRY_VERIFY2(read().startsWith(QLatin1String("Hello firma.test and all\n")), qPrintable(read()));
    }
    void oursComesBack()
    {
        click("templateReset");
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("confirmResetTemplateButton")), Qt::LeftButton);
        QTRY_VERIFY2(editor().text().startsWith(QLatin1String("Subject: Not delivered yet")), qPrintable(editor().text()));
        QTRY_VERIFY(text("templateHint").contains(QLatin1String("no text of its own")));
        QVERIFY(settings.noticeDrafts().isEmpty());
    }
    void cleanupTestCase()
    {
        page.reset();
        model.reset();
        service.kill();
        service.waitForFinished(5000);
    }
};
QTEST_MAIN(TstNoticesService)
#include "tst_notices_service.moc"
