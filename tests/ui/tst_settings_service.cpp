// The page against a real restanted: a certificate is replaced, and senders see the new one without a restart; settings are changed and restored.
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>
#include "net/certificate.h"
#include "support/free_port.h"
#include "support/running_clock.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/service_model.h"
#include "ui/settings/settings_page.h"

using namespace ui;

class TstSettingsService : public QObject {
    Q_OBJECT

    Language language{*qApp};
    QTemporaryDir directory;
    QProcess service;
    quint16 port = freePort();
    RunningClock clock;
    LocalSettings settings{directory.filePath(QStringLiteral("restante.ini"))};
    std::unique_ptr<ipc::Client> client;
    std::unique_ptr<ServiceModel> model;
    std::unique_ptr<SettingsPage> page;

    template <typename W> W &find(const char *name) { return *page->findChild<W *>(QLatin1String(name)); }
    QString text(const char *name) { return find<QLabel>(name).text(); }
    bool seen(const char *name) { return page->findChild<QWidget *>(QLatin1String(name)) && find<QWidget>(name).isVisible(); }

    QString put(const char *name, const QByteArray &bytes) const
    {
        QFile file(directory.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    bool startService()
    {
        const QJsonObject document{{"hostname", "mx2.firma.test"}, {"listen", QJsonArray{QStringLiteral("127.0.0.1:%1").arg(port)}},
                                   {"domains", QJsonArray{QJsonObject{{"name", "firma.test"}, {"primaries", QJsonArray{"127.0.0.1:1"}}}}}};
        const QString file = put("restante.json", QJsonDocument(document).toJson());
        service.setStandardErrorFile(directory.filePath(QStringLiteral("restanted.err")));
        QStringList arguments{"--config", file, "--data-dir", directory.filePath(QStringLiteral("data"))};
        if (::geteuid() == 0)
            arguments << QStringLiteral("--allow-root");
        service.start(QStringLiteral(RESTANTED), arguments);
        return QTest::qWaitFor([this] { return service.canReadLine(); }, 20'000) && service.readLine().trimmed() == "ready";
    }
    // The first certificate that a sender is shown, as PEM.
    QByteArray shownToSenders() const
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), {"s_client", "-starttls", "smtp", "-connect", QStringLiteral("127.0.0.1:%1").arg(port), "-servername", "mx2.firma.test"});
        if (!openssl.waitForStarted())
            return "openssl cannot be started";
        openssl.write("QUIT\r\n");
        openssl.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return openssl.state() == QProcess::NotRunning; }, 20'000))
            return "openssl does not end";
        const QByteArray said = openssl.readAllStandardOutput();
        const qsizetype begin = said.indexOf("-----BEGIN CERTIFICATE-----"), end = said.indexOf("-----END CERTIFICATE-----");
        return begin < 0 || end < begin ? said : said.sliced(begin, end - begin);
    }
    static QByteArray bodyOf(const QByteArray &pem) { return pem.first(pem.indexOf("-----END CERTIFICATE-----")); }

private Q_SLOTS:
    void initTestCase()
    {
        language.use(QStringLiteral("en"));
        QVERIFY(startService());
        client = std::make_unique<ipc::Client>(directory.filePath(QStringLiteral("data/control")));
        model = std::make_unique<ServiceModel>(*client, clock);
        page = std::make_unique<SettingsPage>(*model, language, settings);
        page->resize(900, 700);
        page->show();
        model->start();
        page->open(SettingsPage::Certificates);
        QTRY_VERIFY_WITH_TIMEOUT(seen("certificate1"), 15'000);
    }
    void atFirstItIsRestantesOwn()
    {
        QVERIFY2(text("certificate1Head").contains(QLatin1String("own making")), qPrintable(text("certificate1Head")));
        QVERIFY(text("certificate1Remarks").contains(QLatin1String("self-signed")));
    }
    void aCertificateIsReplacedWithoutARestart()
    {
        const net::PemPair pair = *net::selfSigned(QStringLiteral("mx2.firma.test"));
        const net::PemPair other = *net::selfSigned(QStringLiteral("mx2.firma.test"));
        const QByteArray before = shownToSenders();
        QVERIFY2(before.startsWith("-----BEGIN"), before.constData());
        QVERIFY(before != bodyOf(pair.certificate));
        const qint64 process = service.processId();
        auto &file = find<QLineEdit>("certificateFile");
        auto &key = find<QLineEdit>("certificateKey");
        file.setText(put("new.pem", pair.certificate));
        key.setText(put("other.key", other.key));
        Q_EMIT key.editingFinished();
        QTRY_COMPARE_WITH_TIMEOUT(text("certificateCandidateHead"), QStringLiteral("This certificate cannot be used"), 10'000);
        QVERIFY(!find<QPushButton>("certificateApply").isEnabled());
        key.setText(put("new.key", pair.key));
        Q_EMIT key.editingFinished();
        QTRY_COMPARE_WITH_TIMEOUT(text("certificateCandidateHead"), QStringLiteral("This certificate can be used"), 10'000);
        find<QPushButton>("certificateApply").click();
        QTRY_VERIFY_WITH_TIMEOUT(text("certificatesMessage").startsWith(QLatin1String("Saved")), 10'000);
        QTRY_COMPARE(text("certificate1Head"), QStringLiteral("In use"));
        QCOMPARE(shownToSenders(), bodyOf(pair.certificate));
        QCOMPARE(service.processId(), process);
        QCOMPARE(int(service.state()), int(QProcess::Running));
    }
    void theEarlierSettingsAreBackAndForthAgain()
    {
        page->open(SettingsPage::Versions);
        QTRY_VERIFY_WITH_TIMEOUT(seen("version2"), 10'000);
        QVERIFY2(text("versionChanges1").contains(QLatin1String("Certificate ")), qPrintable(text("versionChanges1")));
        QVERIFY2(text("versionBy1").startsWith(QLatin1String("Set by ")), qPrintable(text("versionBy1")));
        find<QPushButton>("versionRestore2").click();
        QTRY_COMPARE_WITH_TIMEOUT(text("versionsMessage"), QStringLiteral("The earlier settings are in use again."), 10'000);
        QTRY_VERIFY(seen("version3"));
        page->open(SettingsPage::Certificates);
        QTRY_VERIFY(text("certificate1Head").contains(QLatin1String("own making")));
        page->open(SettingsPage::Versions);
        find<QPushButton>("versionsUndo").click();
        QTRY_COMPARE_WITH_TIMEOUT(text("versionsMessage"), QStringLiteral("Undone: the settings are as before."), 10'000);
        page->open(SettingsPage::Certificates);
        QTRY_COMPARE(text("certificate1Head"), QStringLiteral("In use"));
    }
    void aFaultOfTheServiceStandsBesideItsField()
    {
        page->open(SettingsPage::Network);
        auto &hostname = find<QLineEdit>("networkHostname");
        QTRY_COMPARE(hostname.text(), QStringLiteral("mx2.firma.test"));
        hostname.setFocus();
        hostname.selectAll();
        QTest::keyClicks(&hostname, QStringLiteral("no name"));
        QTRY_VERIFY_WITH_TIMEOUT(seen("networkHostnameFault"), 10'000);
        QVERIFY2(text("networkHostnameFault").contains(QLatin1String("no name")), qPrintable(text("networkHostnameFault")));
        find<QPushButton>("settingsNetworkDiscard").click();
        QVERIFY(!seen("networkHostnameFault"));
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
QTEST_MAIN(TstSettingsService)
#include "tst_settings_service.moc"
