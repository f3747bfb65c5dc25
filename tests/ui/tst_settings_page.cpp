// The page of settings by its widgets: one Apply a section, faults beside their fields, conflicts, ways of alerts, certificates, earlier settings.
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <QTimeEdit>
#include "support/service_desk.h"
#include "ui/autostart.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/palette.h"
#include "ui/settings/document_path.h"
#include "ui/settings/settings_page.h"

using namespace ui;

class TstSettingsPage : public QObject {
    Q_OBJECT

    Language language{*qApp};

    struct Shown {
        ServiceDesk desk;
        QTemporaryDir directory;
        LocalSettings settings{directory.filePath(QStringLiteral("restante.ini"))};
        std::unique_ptr<SettingsPage> page;

        explicit Shown(Language &language, const QJsonObject &document = {{"hostname", "mx2.firma.cz"}})
        {
            desk.service.config.document = document;
            page = std::make_unique<SettingsPage>(desk.model, language, settings);
        }
        bool begin(SettingsPage::Section section)
        {
            if (!desk.connectNow())
                return false;
            page->resize(840, 560); // as in the window
            page->show();
            page->open(section);
            return QTest::qWaitFor([&] { return desk.service.asked.contains(QStringLiteral("config.show")) && !find<QLabel>("settingsNote").isVisible(); });
        }
        template <typename W> W &find(const char *name) { return *page->findChild<W *>(QLatin1String(name)); }
        QString text(const char *name) { return find<QLabel>(name).text(); }
        bool seen(const char *name) { return page->findChild<QWidget *>(QLatin1String(name)) && find<QWidget>(name).isVisible(); }
        bool usable(const char *name) { return find<QWidget>(name).isEnabled(); }
        void click(const char *name) { find<QAbstractButton>(name).click(); }
        void write(const char *name, const QString &text) { find<QPlainTextEdit>(name).setPlainText(text); }
        void type(const char *name, const QString &text)
        {
            auto &edit = find<QLineEdit>(name);
            edit.setFocus();
            edit.selectAll();
            text.isEmpty() ? QTest::keyClick(&edit, Qt::Key_Delete) : QTest::keyClicks(&edit, text);
        }
        void choose(const char *name, int index)
        {
            find<QComboBox>(name).setCurrentIndex(index);
            Q_EMIT find<QComboBox>(name).activated(index);
        }
        QJsonValue set(const char *path) { return settingAt(desk.service.setDocument, QLatin1String(path)); }
        bool applied(const char *section)
        {
            const QByteArray apply = QByteArray(section) + "Apply";
            if (!QTest::qWaitFor([&] { return usable(apply); }))
                return false;
            click(apply);
            return QTest::qWaitFor([&] { return text(QByteArray(section) + "Message") == QLatin1String("Saved, and in use."); });
        }
    };

    static void shoot(QWidget &widget, const QString &name)
    {
        if (const QString to = qEnvironmentVariable("SETTINGS_SHOTS"); !to.isEmpty())
            widget.grab().save(QDir(to).filePath(name + QStringLiteral(".png")));
    }
    static QList<ipc::ConfigVersion> versions()
    {
        const QDateTime at(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
        const auto changed = [](const char *key, const char *before, const char *after) {
            return ipc::Sentence{"config.change.changed", {{"what", QJsonObject{{"code", QStringLiteral("config.key.") + key}, {"parameters", QJsonObject{}}}}, {"before", before}, {"after", after}}};
        };
        return {{"v3", "r1", at.addDays(2), "user:eva(1000)", ipc::ConfigOrigin::Set, true, {changed("spool.lifetime", "5d", "10d"), changed("smtp.maxRecipients", "1000", "200")}, 4, false},
                {"v2", "r0", at.addDays(1), {}, ipc::ConfigOrigin::Found, false, {changed("hostname", "mail.firma.cz", "mx2.firma.cz")}, 0, false},
                {"v1", "r-", at, "user:jan(1001)", ipc::ConfigOrigin::Restored, false, {}, 0, true}};
    }
    static ipc::Certificate certificate(int days)
    {
        ipc::Certificate one;
        one.file = QStringLiteral("/etc/restante/mx2.pem");
        one.isInUse = true;
        one.names = {QStringLiteral("mx2.firma.cz")};
        one.issuer = QStringLiteral("Let's Encrypt, R11");
        one.begins = QDateTime::currentDateTimeUtc().addDays(-30);
        one.ends = QDateTime::currentDateTimeUtc().addDays(days).addSecs(3600);
        return one;
    }

private Q_SLOTS:
    void init()
    {
        language.use(QStringLiteral("en"));
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart")).removeRecursively();
    }
    void oneApplyWritesASectionAndNothingElse()
    {
        Shown s(language, {{"hostname", "mx2.firma.cz"}, {"spool", QJsonObject{{"minFree", "1GB"}}}});
        QVERIFY(s.begin(SettingsPage::Storage));
        QCOMPARE(s.find<QSpinBox>("storageLifetime").value(), 5);
        QCOMPARE(s.find<QComboBox>("storageLifetimeUnit").currentText(), QStringLiteral("days"));
        QVERIFY(!s.usable("settingsStorageApply"));
        s.find<QSpinBox>("storageLifetime").setValue(10);
        QVERIFY(s.applied("settingsStorage"));
        QCOMPARE(s.desk.service.setBasedOn, QStringLiteral("r1"));
        QCOMPARE(s.desk.service.setDocument, (QJsonObject{{"hostname", "mx2.firma.cz"}, {"spool", QJsonObject{{"minFree", "1GB"}, {"lifetime", "10d"}}}}));
        QVERIFY(!s.usable("settingsStorageApply"));
    }
    void whatIsWrongIsSaidBesideItsField()
    {
        Shown s(language);
        s.desk.service.faultsOf = [](const QJsonObject &document) {
            const QJsonValue second = settingAt(document, QStringLiteral("alerts.email"))[1];
            return second.toString() == QLatin1String("nobody") ? QList<ipc::Sentence>{{"config.bad-mail-address", {{"path", "alerts.email[1]"}, {"value", "nobody"}}}} : QList<ipc::Sentence>{};
        };
        QVERIFY(s.begin(SettingsPage::Alerts));
        s.write("alertsEmail", QStringLiteral("it@out.test\nnobody"));
        QTRY_VERIFY(s.seen("alertsEmailFault"));
        QVERIFY2(s.text("alertsEmailFault").contains(QLatin1String("nobody")), qPrintable(s.text("alertsEmailFault")));
        QVERIFY(!s.usable("settingsAlertsApply"));
        QVERIFY(!s.desk.service.asked.contains(QStringLiteral("config.set")));
        s.write("alertsEmail", QStringLiteral("it@out.test\n"));
        QTRY_VERIFY(!s.seen("alertsEmailFault"));
        QVERIFY(s.applied("settingsAlerts"));
        QCOMPARE(s.set("alerts.email"), QJsonValue(QJsonArray{"it@out.test"}));
    }
    void alertsAreSetInWords()
    {
        Shown s(language);
        QVERIFY(s.begin(SettingsPage::Alerts));
        QVERIFY(!s.seen("alertsQuietFrom"));
        s.click("alertsQuiet");
        QVERIFY(s.seen("alertsQuietFrom"));
        s.choose("alertsReminders", 1);
        s.choose("alertsLanguage", 1);
        s.type("alertsWebhook", QStringLiteral("https://ntfy.sh/firma"));
        QVERIFY(s.seen("alertsFormat"));
        s.choose("alertsFormat", 1);
        QVERIFY(s.applied("settingsAlerts"));
        QCOMPARE(s.set("alerts.quietHours.from").toString(), QStringLiteral("22:00"));
        QCOMPARE(s.set("alerts.quietHours.to").toString(), QStringLiteral("06:00"));
        QCOMPARE(s.set("alerts.reminders"), QJsonValue(QJsonArray{"1d"}));
        QCOMPARE(s.set("alerts.language").toString(), QStringLiteral("cs"));
        QCOMPARE(s.set("alerts.webhook.format").toString(), QStringLiteral("ntfy"));
        s.click("alertsQuiet");
        s.type("alertsWebhook", {});
        QVERIFY(s.applied("settingsAlerts"));
        QVERIFY(s.set("alerts.quietHours").isUndefined());
        QVERIFY(s.set("alerts.webhook").isUndefined());
    }
    void whatThePageDoesNotKnowIsKept()
    {
        const QJsonArray own{"7m", "2h"};
        Shown s(language, {{"alerts", QJsonObject{{"reminders", own}, {"webhook", QJsonObject{{"url", "https://a.test/"}, {"secret", "token"}}}}}});
        QVERIFY(s.begin(SettingsPage::Alerts));
        QCOMPARE(s.find<QComboBox>("alertsReminders").currentText(), QStringLiteral("7\u00a0min, 2\u00a0h"));
        s.write("alertsEmail", QStringLiteral("it@out.test"));
        QVERIFY(s.applied("settingsAlerts"));
        QCOMPARE(s.set("alerts.reminders"), QJsonValue(own));
        QCOMPARE(s.set("alerts.webhook.secret").toString(), QStringLiteral("token"));
    }
    void discardTakesBackWhatWasEdited()
    {
        Shown s(language);
        QVERIFY(s.begin(SettingsPage::Network));
        s.type("networkHostname", QStringLiteral("other.firma.cz"));
        QTRY_VERIFY(s.usable("settingsNetworkApply"));
        QVERIFY(s.find<QListWidget>("settingsSections").item(SettingsPage::Network)->text().endsWith(u'•'));
        s.click("settingsNetworkDiscard");
        QCOMPARE(s.find<QLineEdit>("networkHostname").text(), QStringLiteral("mx2.firma.cz"));
        QVERIFY(!s.usable("settingsNetworkApply"));
        QVERIFY(!s.find<QListWidget>("settingsSections").item(SettingsPage::Network)->text().endsWith(u'•'));
    }
    void aConflictIsSaidAndOverwritesNothing()
    {
        Shown s(language);
        QVERIFY(s.begin(SettingsPage::Network));
        s.type("networkHostname", QStringLiteral("mine.firma.cz"));
        s.desk.service.config.document = {{"hostname", "theirs.firma.cz"}};
        s.desk.service.config.revision = QStringLiteral("r2");
        s.desk.service.change(ipc::Topic::Config);
        QTRY_VERIFY2(s.text("settingsNetworkMessage").startsWith(QLatin1String("Somebody else")), qPrintable(s.text("settingsNetworkMessage")));
        QVERIFY(!s.usable("settingsNetworkApply"));
        QCOMPARE(s.find<QLineEdit>("networkHostname").text(), QStringLiteral("mine.firma.cz"));
        QCOMPARE(s.find<QPushButton>("settingsNetworkDiscard").text(), QStringLiteral("&Take the present values"));
        s.click("settingsNetworkDiscard");
        QCOMPARE(s.find<QLineEdit>("networkHostname").text(), QStringLiteral("theirs.firma.cz"));
    }
    void anUneditedSectionFollowsWhatOthersChange()
    {
        Shown s(language);
        QVERIFY(s.begin(SettingsPage::Network));
        s.desk.service.config.document = {{"hostname", "theirs.firma.cz"}};
        s.desk.service.config.revision = QStringLiteral("r2");
        s.desk.service.change(ipc::Topic::Config);
        QTRY_COMPARE(s.find<QLineEdit>("networkHostname").text(), QStringLiteral("theirs.firma.cz"));
    }
    void whatTheServiceRefusesStaysEdited()
    {
        Shown s(language);
        s.desk.service.setConfigError = ipc::ErrorReply{"config.not-writable", {{"file", "/etc/restante/restante.json"}, {"reason", "No space left on device"}}};
        QVERIFY(s.begin(SettingsPage::Access));
        s.write("accessAdministrators", QStringLiteral("user:eva"));
        QTRY_VERIFY(s.usable("settingsAccessApply"));
        s.click("settingsAccessApply");
        QTRY_VERIFY2(s.text("settingsAccessMessage").contains(QLatin1String("No space left")), qPrintable(s.text("settingsAccessMessage")));
        QCOMPARE(s.find<QPlainTextEdit>("accessAdministrators").toPlainText(), QStringLiteral("user:eva"));
    }
    void aSmarthostThatIsOneWordBecomesAnObjectOnlyWhenItIsTouched()
    {
        Shown s(language, {{"notices", QJsonObject{{"smarthost", "smtp.out.test:587"}}}});
        QVERIFY(s.begin(SettingsPage::Network));
        QCOMPARE(s.find<QLineEdit>("networkSmarthost").text(), QStringLiteral("smtp.out.test:587"));
        s.type("networkHostname", QStringLiteral("mx2.firma.cz"));
        QVERIFY(s.applied("settingsNetwork"));
        QCOMPARE(s.set("notices.smarthost").toString(), QStringLiteral("smtp.out.test:587"));
        s.choose("networkSmarthostTls", 2);
        QVERIFY(s.applied("settingsNetwork"));
        QCOMPARE(s.set("notices.smarthost"), QJsonValue(QJsonObject{{"host", "smtp.out.test:587"}, {"tls", "verified"}}));
        s.type("networkSmarthost", {});
        QVERIFY(s.applied("settingsNetwork"));
        QVERIFY(s.set("notices.smarthost").isUndefined());
    }
    void aWayIsProvedByItsCode()
    {
        Shown s(language);
        ipc::AlertWay mail{QStringLiteral("it@out.test"), false, 0, {}, {}};
        s.desk.service.alertWays = {mail, {QStringLiteral("webhook"), true, 1, QDateTime::currentDateTimeUtc(), ipc::Sentence{"alerts.web-status", {{"status", 500}}}}};
        QVERIFY(s.begin(SettingsPage::Alerts));
        QTRY_VERIFY(s.seen("way2"));
        QVERIFY(s.text("wayState1").startsWith(QLatin1String("Not proved")));
        QVERIFY2(s.text("wayState2").contains(QLatin1String("500")), qPrintable(s.text("wayState2")));
        QVERIFY(!s.usable("wayConfirm1"));
        shoot(*s.page, QStringLiteral("alerts"));
        s.click("waySend1");
        QTRY_VERIFY(s.text("wayMessage1").startsWith(QLatin1String("The test is on its way")));
        QCOMPARE(s.desk.service.testedWays, QStringList{"it@out.test"});
        s.type("wayCode1", QStringLiteral("1"));
        s.click("wayConfirm1");
        QTRY_VERIFY2(s.text("wayMessage1").contains(QLatin1String("not the code")), qPrintable(s.text("wayMessage1")));
        s.type("wayCode1", QStringLiteral("123456"));
        s.click("wayConfirm1");
        QTRY_VERIFY(s.text("wayState1").startsWith(QLatin1String("Proved")));
        QVERIFY(!s.seen("wayConfirm1"));
    }
    void aTestThatCannotLeaveSaysWhy()
    {
        Shown s(language);
        s.desk.service.alertWays = {{QStringLiteral("it@firma.cz"), false, 0, {}, {}}};
        s.desk.service.testAlertError = ipc::ErrorReply{"alerts.behind-primary", {{"way", "it@firma.cz"}}};
        QVERIFY(s.begin(SettingsPage::Alerts));
        QTRY_VERIFY(s.seen("way1"));
        s.click("waySend1");
        QTRY_VERIFY2(s.text("wayMessage1").contains(QLatin1String("Choose an address at another provider.")), qPrintable(s.text("wayMessage1")));
    }
    void theCertificateInUseIsShownInWords()
    {
        Shown s(language);
        s.desk.service.certificates = {certificate(67)};
        s.desk.service.snapshot.at = QDateTime::currentDateTimeUtc();
        QVERIFY(s.begin(SettingsPage::Certificates));
        QTRY_VERIFY(s.seen("certificate1"));
        QCOMPARE(s.text("certificate1Head"), QStringLiteral("In use"));
        QVERIFY2(s.text("certificate1End").endsWith(QLatin1String("67 days left.")), qPrintable(s.text("certificate1End")));
        QVERIFY(s.text("certificate1Names").contains(QLatin1String("mx2.firma.cz")));
        QVERIFY(!s.usable("certificateApply"));
        shoot(*s.page, QStringLiteral("certificates"));
    }
    void filesThatTheServiceReadsAreNamed()
    {
        Shown s(language);
        s.desk.service.checkedCertificate = certificate(90);
        QVERIFY(s.begin(SettingsPage::Certificates));
        s.type("certificateFile", QStringLiteral("/etc/ssl/new.pem"));
        s.type("certificateKey", QStringLiteral("/etc/ssl/new.key"));
        Q_EMIT s.find<QLineEdit>("certificateKey").editingFinished();
        QTRY_COMPARE(s.text("certificateCandidateHead"), QStringLiteral("This certificate can be used"));
        QVERIFY(s.usable("certificateApply"));
        s.click("certificateApply");
        QTRY_VERIFY(s.text("certificatesMessage").startsWith(QLatin1String("Saved")));
        QVERIFY(s.desk.service.installs.isEmpty());
        QCOMPARE(s.set("certificates"), QJsonValue(QJsonArray{QJsonObject{{"file", "/etc/ssl/new.pem"}, {"key", "/etc/ssl/new.key"}}}));
    }
    void filesThatItMayNotReadAreSentAndKept()
    {
        Shown s(language);
        QFile file(s.directory.filePath(QStringLiteral("new.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("-----BEGIN") > 0);
        file.close();
        s.desk.service.checkedCertificate = certificate(90);
        s.desk.service.checkedCertificate.refused = ipc::Sentence{"tls.unreadable", {}};
        QVERIFY(s.begin(SettingsPage::Certificates));
        s.type("certificateFile", file.fileName());
        Q_EMIT s.find<QLineEdit>("certificateFile").editingFinished();
        QTRY_VERIFY(s.usable("certificateApply"));
        QVERIFY2(s.text("certificatesMessage").contains(QLatin1String("It keeps a copy")), qPrintable(s.text("certificatesMessage")));
        QCOMPARE(s.desk.service.certificateChecks.last().pem, QStringLiteral("-----BEGIN"));
        s.click("certificateApply");
        QTRY_VERIFY(s.text("certificatesMessage").startsWith(QLatin1String("Saved")));
        QCOMPARE(s.set("certificates"), QJsonValue(QJsonArray{QJsonObject{{"file", s.desk.service.installedFile}}}));
    }
    void anEmptyFileIsNotTakenForTheCertificateInUse()
    {
        Shown s(language);
        QFile file(s.directory.filePath(QStringLiteral("empty.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        s.desk.service.checkedCertificate = certificate(90);
        s.desk.service.checkedCertificate.refused = ipc::Sentence{"tls.unreadable", {}};
        QVERIFY(s.begin(SettingsPage::Certificates));
        s.type("certificateFile", file.fileName());
        Q_EMIT s.find<QLineEdit>("certificateFile").editingFinished();
        QTRY_COMPARE(s.text("certificateCandidateHead"), QStringLiteral("This certificate cannot be used"));
        QVERIFY(!s.usable("certificateApply"));
        QCOMPARE(s.desk.service.certificateChecks.size(), 1);
    }
    void aBadPairCannotBeUsed()
    {
        Shown s(language);
        s.desk.service.checkedCertificate = certificate(90);
        s.desk.service.checkedCertificate.refused = ipc::Sentence{"tls.key-does-not-match", {}};
        QVERIFY(s.begin(SettingsPage::Certificates));
        s.type("certificateFile", QStringLiteral("/etc/ssl/new.pem"));
        Q_EMIT s.find<QLineEdit>("certificateFile").editingFinished();
        QTRY_COMPARE(s.text("certificateCandidateHead"), QStringLiteral("This certificate cannot be used"));
        QVERIFY(s.text("certificateCandidateRemarks").contains(QLatin1String("does not belong")));
        QVERIFY(!s.usable("certificateApply"));
    }
    void earlierSettingsAreRestoredAndThatIsUndone()
    {
        Shown s(language);
        s.desk.service.versions = versions();
        s.desk.service.versionDocuments = {{"v2", {{{"hostname", "old.firma.cz"}}, {}}}, {"v3", {{{"hostname", "mx2.firma.cz"}}, {}}}};
        QVERIFY(s.begin(SettingsPage::Versions));
        QTRY_VERIFY(s.seen("version3"));
        QVERIFY(s.text("versionHead1").endsWith(QLatin1String("in use")));
        QVERIFY(!s.seen("versionRestore1"));
        QCOMPARE(s.text("versionBy1"), QStringLiteral("Set by eva"));
        QVERIFY2(s.text("versionChanges1").contains(QStringLiteral("How long mail is tried: 5d → 10d")), qPrintable(s.text("versionChanges1")));
        QVERIFY(s.text("versionChanges1").contains(QLatin1String("and 4 more changes")));
        shoot(*s.page, QStringLiteral("versions"));
        s.click("versionRestore2");
        QTRY_COMPARE(s.text("versionsMessage"), QStringLiteral("The earlier settings are in use again."));
        QCOMPARE(s.desk.service.restores.last().version, QStringLiteral("v2"));
        QCOMPARE(s.desk.service.restores.last().basedOn, QStringLiteral("r1"));
        s.click("versionsUndo");
        QTRY_COMPARE(s.text("versionsMessage"), QStringLiteral("Undone: the settings are as before."));
        QCOMPARE(s.desk.service.restores.last().version, QStringLiteral("v3"));
        QCOMPARE(s.desk.service.restores.last().basedOn, QStringLiteral("r1+"));
    }
    void whoIsNoAdministratorSeesOnlyTheWindowsOwn()
    {
        Shown s(language);
        s.desk.service.welcomedAs = ipc::Role::Operator;
        s.desk.service.role = ipc::Role::Operator;
        QVERIFY(s.desk.connectNow());
        s.page->show();
        QVERIFY(s.seen("generalLanguage"));
        s.page->open(SettingsPage::Alerts);
        QVERIFY(!s.seen("alertsEmail"));
        QVERIFY(s.text("settingsNote").startsWith(QLatin1String("Only administrators")));
        QVERIFY(!s.desk.service.asked.contains(QStringLiteral("config.show")));
    }
    void whatIsOfThisWindowActsAtOnce()
    {
        Shown s(language);
        QString scheme;
        int bubbles = 0;
        connect(s.page.get(), &SettingsPage::schemeWanted, s.page.get(), [&](const QString &name) { scheme = name; });
        connect(s.page.get(), &SettingsPage::bubblesChanged, s.page.get(), [&] { ++bubbles; });
        QVERIFY(s.begin(SettingsPage::General));
        s.choose("generalScheme", 2);
        QCOMPARE(scheme, QStringLiteral("dark"));
        QCOMPARE(s.settings.scheme(), QStringLiteral("dark"));
        s.click("bubblesInfo");
        s.click("bubblesQuiet");
        QCOMPARE(bubbles, 2);
        QVERIFY(!s.settings.bubbleWishes().info && s.settings.bubbleWishes().problems);
        QCOMPARE(s.settings.bubbleWishes().quiet->from, 22 * 60);
        QVERIFY(s.seen("bubblesQuietFrom"));
        s.choose("generalLanguage", 1);
        QCOMPARE(s.settings.language(), QStringLiteral("cs"));
        QTRY_COMPARE(s.find<QListWidget>("settingsSections").item(0)->text(), QStringLiteral("Obecné"));
    }
    void startingAtLogInIsAFileOfThisAccount()
    {
        Shown s(language);
        QVERIFY(s.begin(SettingsPage::General));
        QVERIFY(!s.find<QCheckBox>("generalAutostart").isChecked());
        s.click("generalAutostart");
        QFile file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart/restante.desktop"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("Exec=\"") && text.contains("\" --hidden\n"), text.constData());
        QVERIFY(autostart::isOn());
        s.click("generalAutostart");
        QVERIFY(!file.exists());
        QVERIFY(!autostart::isOn());
    }
    void whereItCannotBeKeptThatIsSaid()
    {
        const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
        QFile inTheWay(config + QStringLiteral("/autostart"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        {
            Shown s(language);
            QVERIFY(s.begin(SettingsPage::General));
            s.click("generalAutostart");
            QVERIFY(s.seen("generalAutostartFault"));
            QVERIFY(!s.find<QCheckBox>("generalAutostart").isChecked());
        }
        QVERIFY(inTheWay.remove());
    }
    void looksRight_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looksRight() // its pictures are for a person to look at
    {
        QFETCH(bool, isDark);
        applyScheme(*qApp, isDark ? Scheme::Dark : Scheme::Light);
        Shown s(language);
        s.desk.service.versions = versions();
        s.desk.service.alertWays = {{QStringLiteral("it@out.test"), false, 0, {}, {}}};
        s.desk.service.certificates = {certificate(12)};
        s.desk.service.checkedCertificate = certificate(90);
        QVERIFY(s.begin(SettingsPage::General));
        for (int section = 0; section < SettingsPage::SectionCount; ++section) {
            s.page->open(SettingsPage::Section(section));
            QTRY_VERIFY(section != SettingsPage::Alerts || s.seen("way1"));
            QTRY_VERIFY(section != SettingsPage::Certificates || s.seen("certificate1"));
            QTRY_VERIFY(section != SettingsPage::Versions || s.seen("version3"));
            QCOMPARE(s.find<QListWidget>("settingsSections").currentRow(), section);
            shoot(*s.page, QStringLiteral("section%1%2").arg(section).arg(isDark ? "-dark" : "-light"));
        }
        applyScheme(*qApp, Scheme::Light);
    }
};
QTEST_MAIN(TstSettingsPage)
#include "tst_settings_page.moc"
