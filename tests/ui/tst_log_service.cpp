// The page of the log and the support bundle against a real restanted: what it does is read here, and persons are cut out of what leaves the house.
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>
#include "support/free_port.h"
#include "support/running_clock.h"
#include "support/smtp_dialogue.h"
#include "ui/language.h"
#include "ui/log/bundle_dialog.h"
#include "ui/log/log_page.h"
#include "ui/service_model.h"

using namespace ui;

class TstLogService : public QObject {
    Q_OBJECT

    Language language{*qApp};
    QTemporaryDir directory;
    QProcess service;
    quint16 port = freePort();
    RunningClock clock;
    std::unique_ptr<ipc::Client> client;
    std::unique_ptr<ServiceModel> model;
    std::unique_ptr<LogPage> page;

    template <typename W> W &find(const char *name) { return *page->findChild<W *>(QLatin1String(name)); }
    QAbstractItemModel &rows() { return *find<QListView>("logView").model(); }

    bool startService()
    {
        const QJsonObject document{{"hostname", "mx2.firma.test"}, {"listen", QJsonArray{QStringLiteral("127.0.0.1:%1").arg(port)}},
                                   {"domains", QJsonArray{QJsonObject{{"name", "firma.test"}, {"primaries", QJsonArray{"127.0.0.1:1"}}}}}};
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
        model = std::make_unique<ServiceModel>(*client, clock);
        page = std::make_unique<LogPage>(*model);
        page->resize(900, 600);
        page->show();
        model->start();
        QTRY_VERIFY_WITH_TIMEOUT(rows().rowCount() > 0, 15'000);
    }
    void whatItDoesIsReadHereAsInItsLog()
    {
        find<QLineEdit>("logSearch").setText(QStringLiteral("eva@out.test"));
        QCOMPARE(rows().rowCount(), 0);
        SmtpDialogue mail(port);
        QVERIFY(mail.reply().startsWith("220"));
        QVERIFY(mail.envelope("eva@out.test", "jan@elsewhere.test") >= 500); // no relay
        QTRY_VERIFY_WITH_TIMEOUT(rows().rowCount() > 0, 15'000);
        QFile log(directory.filePath(QStringLiteral("restanted.err")));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(log.readAll().contains(rows().index(0, 0).data().toString().toUtf8() + '\n'));
    }
    void theBundleHasItWithoutPersons()
    {
        find<QPushButton>("logBundle").click();
        auto *dialog = page->findChild<BundleDialog *>(QStringLiteral("bundleDialog"));
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton *>(QStringLiteral("bundleSave"))->isEnabled(), 15'000);
        auto *preview = dialog->findChild<QPlainTextEdit *>(QStringLiteral("bundlePreview"));
        for (const char *part : {"service: restanted ", "\"hostname\": \"mx2.firma.test\"", "e***@out.test", "==== Open warnings ====", "==== Statistics ===="})
            QVERIFY2(preview->toPlainText().contains(QLatin1String(part)), part);
        QVERIFY(!preview->toPlainText().contains(QLatin1String("not told")));
        QVERIFY(!preview->toPlainText().contains(QLatin1String("eva@out.test")));
        dialog->findChild<QCheckBox *>(QStringLiteral("bundleCut"))->click();
        QVERIFY(preview->toPlainText().contains(QLatin1String("eva@out.test")));
    }
    void cleanupTestCase()
    {
        page.reset();
        model.reset();
        client.reset();
        service.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(int(service.state()), int(QProcess::NotRunning), 15'000);
    }
};
QTEST_MAIN(TstLogService)
#include "tst_log_service.moc"
