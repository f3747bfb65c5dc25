// The help: every page is there in every language, the search finds, links lead to other pages, the language changes at once.
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>
#include "ui/help/help_page.h"
#include "ui/language.h"

using namespace ui;

namespace {

QStringList codesOf(const QList<HelpText> &texts)
{
    QStringList codes;
    for (const HelpText &text : texts)
        codes << text.code;
    return codes;
}

struct Shown {
    Language language{*qApp};
    HelpPage page;
    Shown()
    {
        language.use(QStringLiteral("en"));
        page.resize(900, 600);
        page.show();
    }
    template <typename W> W &find(const char *name) { return *page.findChild<W *>(QLatin1String(name)); }
    QString text() { return find<QTextBrowser>("helpText").toPlainText(); }
    QString current() { return find<QListWidget>("helpList").currentItem() ? find<QListWidget>("helpList").currentItem()->text() : QString(); }
};

} // namespace

class TstHelpPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasAllPagesInEveryLanguage()
    {
        const QStringList codes = codesOf(help::all(QStringLiteral("en")));
        QVERIFY(codes.size() >= 68);
        QCOMPARE(codes.first(), QStringLiteral("MX-100"));
        QVERIFY(codes.last().startsWith(QLatin1String("REL-")));
        for (const char *language : {"en", "cs", "de", "it", "xx"}) {
            const QList<HelpText> texts = help::all(QLatin1String(language));
            QCOMPARE(codesOf(texts), codes);
            for (const HelpText &text : texts) {
                QVERIFY2(!text.title.isEmpty(), qPrintable(text.code));
                QCOMPARE(text.body.count(QLatin1String("\n### ")), 4); // what, why, how to mend, how to check
            }
        }
        QVERIFY(help::all(QStringLiteral("de")).first().title != help::all(QStringLiteral("en")).first().title);
        QVERIFY(help::has(QStringLiteral("MX-107")) && !help::has(QStringLiteral("MX-999")));
    }

    void searchesByWordsAnywhere()
    {
        const QList<HelpText> all = help::all(QStringLiteral("en"));
        QCOMPARE(help::search(all, {}).size(), all.size());
        QCOMPARE(help::search(all, QStringLiteral("mx-107")).first().code, QStringLiteral("MX-107"));
        QCOMPARE(help::search(all, QStringLiteral("ALIAS record")).first().code, QStringLiteral("MX-107"));
        QVERIFY(codesOf(help::search(all, QStringLiteral("Let's Encrypt"))).size() < all.size());
        QVERIFY(help::search(all, QStringLiteral("alias xyzzy")).isEmpty());
    }

    void typingFindsAndChoosingShows()
    {
        Shown shown;
        QVERIFY(shown.text().contains(QLatin1String("MX-100")));
        QTest::keyClicks(&shown.find<QLineEdit>("helpSearch"), QStringLiteral("alias record"));
        auto &list = shown.find<QListWidget>("helpList");
        QVERIFY(list.count() > 0 && list.item(0)->text().startsWith(QLatin1String("MX-107")));
        QVERIFY(shown.text().contains(QLatin1String("MX-100"))); // still what was read
        list.setCurrentRow(0);
        QVERIFY(shown.text().startsWith(QLatin1String("MX-107: An MX record names an alias")));
        QVERIFY(!shown.find<QLabel>("helpNone").isVisible());
        QTest::keyClicks(&shown.find<QLineEdit>("helpSearch"), QStringLiteral(" xyzzy"));
        QCOMPARE(list.count(), 0);
        QVERIFY(shown.find<QLabel>("helpNone").isVisible());
    }

    void opensAPageAndFollowsItsLinks()
    {
        Shown shown;
        shown.find<QLineEdit>("helpSearch").setText(QStringLiteral("xyzzy"));
        shown.page.open(QStringLiteral("MX-103"));
        QVERIFY(shown.text().startsWith(QLatin1String("MX-103: ")));
        QVERIFY(shown.current().startsWith(QLatin1String("MX-103")));
        if (const QString shot = qEnvironmentVariable("RESTANTE_SHOT"); !shot.isEmpty())
            shown.page.grab().save(shot);
        QVERIFY(shown.find<QLineEdit>("helpSearch").text().isEmpty());
        Q_EMIT shown.find<QTextBrowser>("helpText").anchorClicked(QUrl(QStringLiteral("help:MX-102")));
        QVERIFY(shown.current().startsWith(QLatin1String("MX-102")));
        shown.page.open(QStringLiteral("MX-999"));
        Q_EMIT shown.find<QTextBrowser>("helpText").anchorClicked(QUrl(QStringLiteral("https://example.test/")));
        QVERIFY(shown.current().startsWith(QLatin1String("MX-102")));
    }

    void everyLinkLeadsToAPage()
    {
        for (const char *language : {"en", "cs", "de", "it"}) {
            for (const HelpText &text : help::all(QLatin1String(language))) {
                const QStringList parts = text.body.split(QStringLiteral("](help:"));
                for (qsizetype i = 1; i < parts.size(); ++i)
                    QVERIFY2(help::has(parts.at(i).section(u')', 0, 0)), qPrintable(text.code));
            }
        }
    }

    void theLanguageActsAtOnce()
    {
        Shown shown;
        shown.page.open(QStringLiteral("MX-107"));
        shown.language.use(QStringLiteral("cs"));
        QTRY_VERIFY(shown.text().startsWith(QStringLiteral("MX-107: Záznam MX uvádí alias")));
        QVERIFY(shown.current().contains(QStringLiteral("uvádí alias")));
        shown.language.use(QStringLiteral("en"));
        QTRY_VERIFY(shown.text().startsWith(QLatin1String("MX-107: An MX record")));
    }
};

QTEST_MAIN(TstHelpPage)
#include "tst_help_page.moc"
