// Every code that the doctor or a warning of certificates may say is in the table, has its words, and has its page.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include "doctor/codes.h"
#include "words/words.h"

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> codesIn(const QString &folder, const char *kinds)
{
    const QRegularExpression code(QStringLiteral("\"((?:%1)-[0-9]{3})\"").arg(QLatin1String(kinds)));
    QSet<QString> found;
    QDirIterator sources(folder, {QStringLiteral("*.cpp")}, QDir::Files);
    while (sources.hasNext()) {
        const QString text = textOf(sources.next());
        for (auto match = code.globalMatch(text); match.hasNext();)
            found << match.next().captured(1);
    }
    return found;
}

QSet<QString> ofTheDoctor()
{
    QSet<QString> all;
    for (const doctor::Code &code : doctor::codes)
        all << QString::fromUtf8(code.name.data(), qsizetype(code.name.size()));
    return all;
}

QSet<QString> ofAlerts() { return codesIn(QStringLiteral(SOURCE_ROOT "/core/alerts"), "TLS|NET"); }

} // namespace

class TstHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasEveryCodeOnceInTheTable()
    {
        const auto used = codesIn(QStringLiteral(SOURCE_ROOT "/core/doctor"), "MX|TLS|NET|REL");
        QCOMPARE(used - ofTheDoctor(), QSet<QString>());
        QCOMPARE(ofTheDoctor() - used, QSet<QString>());
        QCOMPARE(ofTheDoctor().size(), qsizetype(std::size(doctor::codes)));
        QVERIFY(ofTheDoctor().size() >= 35);
        QVERIFY(!ofTheDoctor().intersects(ofAlerts()));
    }
    void hasWordsForEveryCode()
    {
        for (const QString &code : ofTheDoctor() + ofAlerts()) {
            QVERIFY2(words::knows(code), qPrintable(code));
            QVERIFY2(code == u"MX-100" || !words::advice(code, {}, QStringLiteral("en")).isEmpty(), qPrintable(code)); // MX-100: all is right
        }
    }
    void hasAPageForEveryCode_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : words::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void hasAPageForEveryCode()
    {
        QFETCH(QString, language);
        QVERIFY(ofAlerts().size() >= 10); // the search works
        for (const QString &code : ofTheDoctor() + ofAlerts()) {
            const QString page = textOf(QStringLiteral(SOURCE_ROOT "/resources/help/%1/%2.md").arg(language, code));
            QVERIFY2(page.startsWith(QStringLiteral("# %1: ").arg(code)), qPrintable(code));
            QVERIFY2(page.count(QStringLiteral("\n## ")) == 4, qPrintable(code)); // what, why, how to mend, how to check
        }
    }
    void hasNoPageWithoutACode()
    {
        QDirIterator pages(QStringLiteral(SOURCE_ROOT "/resources/help"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (pages.hasNext()) {
            pages.next();
            const QString code = pages.fileInfo().completeBaseName();
            QVERIFY2(ofTheDoctor().contains(code) || ofAlerts().contains(code), qPrintable(pages.filePath()));
            ++count;
        }
        QVERIFY(count >= 40);
    }
};
QTEST_APPLESS_MAIN(TstHelp)
#include "tst_help.moc"
