// The page against a real restanted: a list is dropped, looked at, imported, seen and removed; a million addresses neither stop the window nor fill it.
#include <QApplication>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <unistd.h>
#include "support/free_port.h"
#include "support/running_clock.h"
#include "support/turns.h"
#include "ui/domains/domain_list.h"
#include "ui/domains/domains_page.h"
#include "ui/domains/import_dialog.h"
#include "ui/domains/list_table.h"
#include "ui/language.h"

using namespace ui;
using namespace std::chrono_literals;

class TstDomainsService : public QObject {
    Q_OBJECT

    Language language{*qApp};
    QTemporaryDir directory;
    QProcess service;
    RunningClock clock;
    std::unique_ptr<ipc::Client> client;
    std::unique_ptr<ServiceModel> model;
    std::unique_ptr<DomainsPage> page;

    template <typename W> W &find(const char *name) { return *page->findChild<W *>(QLatin1String(name)); }
    QString text(const char *name) { return find<QLabel>(name).text(); }
    ImportDialog *dialog() { return page->findChild<ImportDialog *>(); }
    bool seen(const char *name) { return dialog() && find<QWidget>(name).isVisible(); }
    void click(const char *name) { QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton); }

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
    QString file(const QString &name, const QByteArray &contents)
    {
        QFile made(directory.filePath(name));
        return made.open(QIODevice::WriteOnly) && made.write(contents) == contents.size() ? made.fileName() : QString();
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &drop);
    }
    void closeDialog()
    {
        click("importCancel");
        QTRY_VERIFY(!dialog());
    }
    static qint64 memory() // of this process, in KB
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray all = file.readAll();
        const qsizetype at = all.indexOf("VmRSS:");
        return all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toLongLong();
    }

private Q_SLOTS:
    void initTestCase()
    {
        language.use(QStringLiteral("en"));
        QVERIFY(startService());
        client = std::make_unique<ipc::Client>(directory.filePath(QStringLiteral("data/control")));
        model = std::make_unique<ServiceModel>(*client, clock);
        page = std::make_unique<DomainsPage>(*model);
        page->resize(900, 700);
        page->show();
        model->start();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("directoryPanel").isVisible(), 15'000);
    }
    void atFirstNothingIsKnown()
    {
        QVERIFY2(text("directoryReason").startsWith(QLatin1String("Nothing is known")), qPrintable(text("directoryReason")));
        QVERIFY(find<QPushButton>("listImport").isEnabled());
        const QString row = find<DomainList>("domainList").model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(row.startsWith(QLatin1String("firma.test. DNS and network: not checked yet. Mail server: ")), qPrintable(row));
        QVERIFY2(text("serverText").startsWith(QLatin1String("127.0.0.1:")), qPrintable(text("serverText")));
        QVERIFY2(text("checkTimes").startsWith(QLatin1String("Next check at ")), qPrintable(text("checkTimes")));
    }
    void aCheckByHandIsRememberedByTheService()
    {
        click("checkNow");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("checkNow").isEnabled(), 30'000);
        // No DNS server knows firma.test: it could not be checked, or there is no such domain. Either is remembered with its time.
        QTRY_VERIFY2(text("checkTimes").contains(QLatin1String("Checked at ")) || text("checkTimes").contains(QLatin1String("nothing could be checked")), qPrintable(text("checkTimes")));
        const QString before = text("checkVerdict");
        page->hide(); // and is there again without a new look
        page->show();
        QTRY_COMPARE(text("checkVerdict"), before);
        QVERIFY(find<QPushButton>("checkNow").isEnabled());
    }
    void aDroppedListIsLookedAtAndImported()
    {
        drop(file(QStringLiteral("staff.csv"), "Name;Mail\r\nEva;eva@firma.test\r\nJan;jan@firma.test\r\nEva again;EVA@firma.test\r\n"
                                               "Guest;x@jiny.test\r\n=HYPERLINK(1);nobody\r\n"));
        QTRY_VERIFY(seen("previewView"));
        QCOMPARE(text("previewAccepted"), QStringLiteral("2 addresses of firma.test"));
        QVERIFY2(text("previewLeftOut").contains(QLatin1String("1 repetition")) && text("previewLeftOut").contains(QLatin1String("jiny.test")), qPrintable(text("previewLeftOut")));
        const QString lines = find<QPlainTextEdit>("previewLines").toPlainText();
        QVERIFY2(lines.contains(QLatin1String("Line 6: no address in it (=HYPERLINK(1);nobody)")), qPrintable(lines));
        QVERIFY(find<ListTable>("listTable").isHidden()); // not in use yet
        find<QRadioButton>("importComplete").setChecked(true);
        click("importStart");
        QTRY_VERIFY2(text("importMessage").contains(QStringLiteral("“staff.csv” is in use: 2 addresses")), qPrintable(text("importMessage")));
        QVERIFY2(text("importMessage").contains(QLatin1String("unknown addresses are refused")), qPrintable(text("importMessage")));
        closeDialog();
        QTRY_VERIFY2(text("directoryReason").startsWith(QLatin1String("Complete list of 2 addresses")), qPrintable(text("directoryReason")));
        QCOMPARE(find<ListTable>("listTable").model()->index(0, 0).data().toString(), QStringLiteral("staff.csv"));
    }
    void aMillionAddressesStopNothing()
    {
        QByteArray contents;
        for (int i = 0; i < 1'000'000; ++i)
            contents += "\"Name\";\"surname." + QByteArray::number(i) + "@firma.test\";\"Department\"\r\n";
        const QString path = file(QStringLiteral("large.csv"), contents);
        contents = {};
        const qint64 before = memory();
        qint64 most = before;
        Turns turns;
        drop(path);
        QTRY_VERIFY_WITH_TIMEOUT((most = std::max(most, memory()), seen("previewView")), 60'000);
        QVERIFY2(text("previewAccepted").startsWith(QLatin1String("1,000,000 addresses")), qPrintable(text("previewAccepted")));
        qInfo("the window's longest turn %lld ms, its memory grew by %lld KB", qlonglong(turns.longest.count()), most - before);
        QVERIFY(turns.longest < 300ms);
        QVERIFY(most - before < 20'000);
        click("importStart"); // over the room with the two of the other list
        QTRY_VERIFY2_WITH_TIMEOUT(text("importMessage").contains(QLatin1String("this list would not fit")), qPrintable(text("importMessage")), 60'000);
        QVERIFY(find<QPushButton>("importStart").isEnabled());
        closeDialog();
    }
    void init() // a dialog that a failed test left
    {
        delete dialog();
    }
    void aRemovedListIsGone()
    {
        find<ListTable>("listTable").selectRow(0);
        click("listRemove");
        QVERIFY(page->findChild<QMessageBox *>()->informativeText().contains(QLatin1String("the only complete list")));
        click("confirmRemoveListButton");
        QTRY_VERIFY2(text("directoryReason").startsWith(QLatin1String("Nothing is known")), qPrintable(text("directoryReason")));
        QVERIFY(find<QLabel>("listsEmpty").isVisible());
    }
    void andThenAMillionAreInUse()
    {
        QVERIFY(!dialog());
        drop(directory.filePath(QStringLiteral("large.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(seen("previewView"), 60'000);
        click("importStart");
        QTRY_VERIFY2_WITH_TIMEOUT(text("importMessage").contains(QLatin1String("is in use: 1,000,000 addresses")), qPrintable(text("importMessage")), 90'000);
        closeDialog();
        QTRY_VERIFY(text("directoryFigures").contains(QLatin1String("1,000,000 addresses in lists")));
    }
    void aKilledServiceIsSeen()
    {
        service.kill();
        QTRY_VERIFY(find<QLabel>("domainsNote").isVisible());
        QVERIFY(!find<QWidget>("directoryPanel").isVisible());
    }
    void cleanupTestCase()
    {
        page.reset();
        model.reset();
        service.kill();
        service.waitForFinished(5000);
    }
};
QTEST_MAIN(TstDomainsService)
#include "tst_domains_service.moc"
