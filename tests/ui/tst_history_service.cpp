// The page against a real restanted: mail is handed over, found in every way, exported, and one of its addresses erased.
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>
#include "support/fake_primary.h"
#include "support/free_port.h"
#include "support/running_clock.h"
#include "support/smtp_dialogue.h"
#include "ui/history/history_export_bar.h"
#include "ui/history/history_model.h"
#include "ui/history/history_page.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/service_model.h"

using namespace ui;

class TstHistoryService : public QObject {
    Q_OBJECT

    Language language{*qApp};
    QTemporaryDir directory;
    FakePrimary primary;
    QProcess service;
    quint16 port = 0;
    RunningClock clock;
    LocalSettings settings{directory.filePath(QStringLiteral("restante.ini"))};
    std::unique_ptr<ipc::Client> client;
    std::unique_ptr<ServiceModel> model;
    std::unique_ptr<HistoryPage> page;

    template <typename W> W &find(const char *name) { return *page->findChild<W *>(QLatin1String(name)); }
    QString text(const char *name) { return find<QLabel>(name).text(); }
    int rows() { return page->model().rowCount(); }
    QString cell(int row, int column) { return page->model().index(row, column).data().toString(); }
    void click(const char *name) { QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton); }
    void look(int where, const QString &what)
    {
        find<QLineEdit>("historySearch").setText(what);
        find<QComboBox>("historyWhere").setCurrentIndex(where);
        Q_EMIT find<QComboBox>("historyWhere").activated(where);
    }
    QMessageBox *box() { return page->findChild<QMessageBox *>(QStringLiteral("confirmErase")); }

    bool startService()
    {
        const QJsonObject domain{{"name", "firma.test"}, {"primaries", QJsonArray{QStringLiteral("127.0.0.1:%1").arg(primary.port())}}, {"acceptance", "always"}};
        port = freePort();
        const QJsonObject document{{"hostname", "mx2.firma.test"}, {"listen", QJsonArray{QStringLiteral("127.0.0.1:%1").arg(port)}},
                                   {"domains", QJsonArray{domain}}, {"history", QJsonObject{{"keep", "7d"}}}};
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
    bool sendMail(const QByteArray &from, const QByteArray &to, const QByteArray &id)
    {
        SmtpDialogue mail(port);
        if (!mail.reply().startsWith("220") || mail.envelope(from, to) != 250 || mail.code("DATA") != 354)
            return false;
        return mail.code("Message-ID: <" + id + ">\r\nSubject: x\r\n\r\nx\r\n.") == 250;
    }

private Q_SLOTS:
    void initTestCase()
    {
        language.use(QStringLiteral("en"));
        QVERIFY(primary.listen());
        QVERIFY(startService());
        client = std::make_unique<ipc::Client>(directory.filePath(QStringLiteral("data/control")));
        model = std::make_unique<ServiceModel>(*client, clock);
        page = std::make_unique<HistoryPage>(*model, settings);
        page->resize(900, 700);
        page->show();
        model->start();
        QTRY_VERIFY_WITH_TIMEOUT(page->model().isKnown(), 15'000);
    }
    void atFirstNothingIsFinished()
    {
        QVERIFY2(text("historyNote").startsWith(QLatin1String("No mail is finished yet")), qPrintable(text("historyNote")));
        QCOMPARE(text("historyCount"), QStringLiteral("Kept for 7 days."));
    }
    void whatIsDeliveredAppearsByItself()
    {
        QVERIFY(sendMail("eva@out.test", "jan@firma.test", "1@out.test"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 20'000); // else the second may be finished first
        QVERIFY(sendMail("Petr@out.test", "jana@firma.test", "2@out.test"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 20'000);
        QCOMPARE(cell(0, HistoryModel::Outcome), QStringLiteral("delivered"));
        QVERIFY2(cell(0, HistoryModel::Why).endsWith(QLatin1String("took the message.")), qPrintable(cell(0, HistoryModel::Why)));
        find<QTableView>("historyTable").selectRow(1);
        const QString details = find<QPlainTextEdit>("historyText").toPlainText();
        QVERIFY2(details.contains(QLatin1String("250 2.0.0 kept")) && details.contains(QLatin1String("1@out.test")), qPrintable(details));
    }
    void isFoundInEveryWay()
    {
        look(0, QStringLiteral("JAN"));
        QTRY_VERIFY(page->model().isKnown() && rows() == 2); // jan and jana
        look(1, QStringLiteral("jan@firma.test"));
        QTRY_VERIFY(page->model().isKnown() && rows() == 1);
        QCOMPARE(cell(0, HistoryModel::Sender), QStringLiteral("eva@out.test"));
        look(2, QStringLiteral("petr"));
        QTRY_VERIFY(page->model().isKnown() && rows() == 1 && cell(0, HistoryModel::Recipient) == QLatin1String("jana@firma.test"));
        look(3, QStringLiteral("<1@out.test>"));
        QTRY_VERIFY(page->model().isKnown() && rows() == 1 && cell(0, HistoryModel::Recipient) == QLatin1String("jan@firma.test"));
        const QString number = page->model().row(0)->message;
        look(4, number);
        QTRY_VERIFY(page->model().isKnown() && rows() == 1);
        look(4, QStringLiteral("no number!"));
        QTRY_VERIFY2(find<QLabel>("historyNote").isVisible() && !text("historyNote").isEmpty(), qPrintable(text("historyNote")));
        QVERIFY(!text("historyNote").contains(QLatin1String("spool."))); // in words
        click("historyClear");
        QTRY_VERIFY(page->model().isKnown() && rows() == 2);
    }
    void isExported()
    {
        const QString file = directory.filePath(QStringLiteral("history.csv"));
        find<HistoryExportBar>("historyExportBar").start(page->model().filter(), file);
        QTRY_COMPARE(text("historyExportText"), QStringLiteral("Exported to history.csv: 2 rows"));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray all = csv.readAll();
        QVERIFY2(all.count("\r\n") == 3 && all.contains("\"Petr@out.test\",\"jana@firma.test\",\"firma.test\""), all.constData());
    }
    void anAddressIsErasedAndMailOfItStillWaits()
    {
        primary.stop();
        QVERIFY(sendMail("eva@out.test", "later@firma.test", "3@out.test"));
        look(1, QStringLiteral("eva@out.test"));
        QTRY_VERIFY(page->model().isKnown() && rows() == 1);
        click("historyErase");
        QTRY_COMPARE(find<QLineEdit>("eraseAddress").text(), QStringLiteral("eva@out.test"));
        click("eraseButton");
        QTRY_VERIFY(box());
        QVERIFY2(box()->informativeText().startsWith(QLatin1String("1 message from or to it still waits")), qPrintable(box()->informativeText()));
        QTest::mouseClick(box()->findChild<QPushButton *>(QStringLiteral("confirmEraseButton")), Qt::LeftButton);
        QTRY_VERIFY(find<QLabel>("eraseResult").isVisible());
        QVERIFY2(text("eraseResult").startsWith(QLatin1String("The address is erased; 1 entr")) && text("eraseResult").contains(QLatin1String("still wait")),
                 qPrintable(text("eraseResult")));
        click("eraseClose");
        QTRY_VERIFY(page->model().isKnown() && rows() == 2); // the row still counts
        QCOMPARE(cell(1, HistoryModel::Sender), QStringLiteral("erased"));
        QCOMPARE(cell(1, HistoryModel::Recipient), QStringLiteral("jan@firma.test"));
        QVERIFY(page->model().row(1)->messageId.isEmpty());
    }
    void aKilledServiceIsSeen()
    {
        service.kill();
        QTRY_VERIFY(text("historyNote").startsWith(QLatin1String("Without contact")));
        QVERIFY(!find<QTableView>("historyTable").isVisible());
    }
    void cleanupTestCase()
    {
        page.reset();
        model.reset();
        service.kill();
        service.waitForFinished(5000);
    }
};
QTEST_MAIN(TstHistoryService)
#include "tst_history_service.moc"
