#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include "ipc/support_bundle.h"
#include "support/full_disk.h"

using namespace ipc;

namespace {

QByteArray bundleOf(const QByteArray &document)
{
    SupportAnswers answers;
    ConfigDocument config;
    config.document = QJsonDocument::fromJson(document).object();
    answers.config = config;
    return supportText(answers, Persons::Whole);
}

} // namespace

class TestSupportBundle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsNoSecretOfAnyDocument_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("told"); // what must be there
        const auto row = [](const char *document, const char *told) { QTest::newRow(document) << QByteArray(document) << QByteArray(told); };
        row(R"({"hostname":"mx2.firma.cz","alerts":{"webhook":{"url":"https:\/\/u:hunter2@ntfy.sh/hunter2","format":"ntfy"}}})", "\"https://ntfy.sh/***\"");
        row(R"({"alerts":{"webhook":{"url":"ntfy.sh/hunter2"}}})", "\"url\": \"***\"");
        row(R"({"alerts":{"webhook":["https:\/\/ntfy.sh/hunter2"]}})", "https://ntfy.sh/***");
        row(R"({"alerts":{"webhook":"https:\/\/ntfy.sh/hunter2"}})", "https://ntfy.sh/***");
        row(R"({"alerts":"see https:\/\/ntfy.sh/hunter2"})", "\"alerts\": \"***\"");
        row(R"({"alerts":{"email":["https:\/\/ntfy.sh/hunter2","a@b.test"]}})", "a@b.test");
        row(R"({"alerts":{"webHook":{"url":"x","token":"hunter2"}}})", "\"webHook\": \"***\"");
        row(R"({"alerts":{"webhook":{"secret":"hunter2"}}})", "\"secret\": \"***\"");
        row(R"({"alerts":{"webhook":{"secret":["hunter2"]}}})", "\"***\"");
        row(R"({"alerts":{"webhook":{"password":"hunter2"}}})", "\"password\": \"***\"");
        row(R"({"alerts":{"webhook":{"url":{"x":"hunter2"}}}})", "\"x\": \"***\"");
        row(R"({"password":"hunter2"})", "\"password\": \"***\"");
        row(R"({"password":7,"hostname":"mx2"})", "\"password\": \"***\"");
        row(R"({"alerts.webhook.format":"hunter2"})", "***");
        row(R"({"":"hunter2"})", "***");
        row(R"({"domains[0]":{"name":"hunter2"}})", "***");
        row(R"({"domains":[{"name":"firma.cz","auth":"hunter2","primaries":["mail.firma.cz"],"directory":{"ldap":{"url":"ldap:\/\/eva:hunter2@dc1","base":"dc=a","bindPw":"hunter2"}}}]})",
            "ldap://dc1/***");
        row(R"({"domains":[{"name":"firma.cz","primaries":["mail.firma.cz"]}],"smtp":{"maxRecipients":200}})", "mail.firma.cz");
    }
    void tellsNoSecretOfAnyDocument()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, told);
        const QByteArray text = bundleOf(document);
        QVERIFY2(text.contains(told), text.constData());
        QVERIFY2(!text.contains("hunter2"), text.constData());
    }
    void leavesWhatIsNoSecret()
    {
        const QByteArray text = bundleOf(R"({"hostname":"mx2.firma.cz","domains":[{"name":"firma.cz","aliases":["firma.example"],"auth":"","tlsPins":["AAAA="]}],"smtp":{"maxRecipients":207}})");
        for (const char *part : {"mx2.firma.cz", "firma.example", "AAAA=", "\"auth\": \"\"", "207"})
            QVERIFY2(text.contains(part), part);
        QVERIFY(!text.contains("***"));
    }
    void isSavedForItsOwnerOnly()
    {
        QTemporaryDir directory;
        const QString name = directory.filePath(QStringLiteral("bundle.txt"));
        QFile old(name);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QVERIFY(old.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
        const Outcome<qint64> saved = saveBundle(name, "text\n");
        QVERIFY(saved);
        QCOMPARE(*saved, 5);
        QVERIFY(!(QFileInfo(name).permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    }
    void whatCannotBeWrittenLeavesWhatWasThere()
    {
        QTemporaryDir directory;
        const QString name = directory.filePath(QStringLiteral("bundle.txt"));
        QVERIFY(saveBundle(name, "old"));
        {
            const FullDisk full(1000);
            QCOMPARE(saveBundle(name, QByteArray(1500, 'x')).error().code, QStringLiteral("export.cannot-write"));
        }
        QFile there(name);
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("old"));
        for (const QString &way : {directory.path(), QStringLiteral("/dev/null"), directory.filePath(QStringLiteral("no/such/place"))})
            QVERIFY2(!saveBundle(way, "x"), qPrintable(way));
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"bundle.txt"});
    }
};

QTEST_GUILESS_MAIN(TestSupportBundle)
#include "tst_support_bundle.moc"
