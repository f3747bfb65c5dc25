// Every code that the doctor or a warning of certificates may say has its page in every language.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> codesIn(const QString &folder, const QRegularExpression &code)
{
    QSet<QString> codes;
    QDirIterator sources(folder, {QStringLiteral("*.cpp")}, QDir::Files);
    while (sources.hasNext()) {
        const QString text = textOf(sources.next());
        for (auto match = code.globalMatch(text); match.hasNext();)
            codes << match.next().captured(1);
    }
    return codes;
}

} // namespace

class TstHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasAPageForEveryCode_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << "en";
        QTest::newRow("cs") << "cs";
    }
    void hasAPageForEveryCode()
    {
        QFETCH(QString, language);
        auto codes = codesIn(QStringLiteral(SOURCE_ROOT "/core/doctor"), QRegularExpression(QStringLiteral("\"(MX-[0-9]{3})\"")));
        QVERIFY(codes.size() >= 14); // the search works
        const auto tls = codesIn(QStringLiteral(SOURCE_ROOT "/core/alerts"), QRegularExpression(QStringLiteral("\"(TLS-[0-9]{3})\"")));
        QVERIFY(tls.size() >= 5);
        codes += tls;
        for (const QString &code : codes) {
            const QString page = textOf(QStringLiteral(SOURCE_ROOT "/resources/help/%1/%2.md").arg(language, code));
            QVERIFY2(page.startsWith(QStringLiteral("# %1: ").arg(code)), qPrintable(code));
            QCOMPARE(page.count(QStringLiteral("\n## ")), 4); // what, why, how to mend, how to check
        }
    }
};
QTEST_APPLESS_MAIN(TstHelp)
#include "tst_help.moc"
