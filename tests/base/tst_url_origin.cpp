#include <QTest>
#include "base/url_origin.h"

class TestUrlOrigin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsNoMoreThanTheHost_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("cut");
        const auto row = [](const char *url, const char *origin, const char *cut) { QTest::newRow(url) << QString(url) << QString(origin) << QString(cut); };
        row("https://ntfy.sh/topic", "https://ntfy.sh", "https://ntfy.sh/***");
        row("https://ntfy.sh", "https://ntfy.sh", "https://ntfy.sh");
        row("https://ntfy.sh/", "https://ntfy.sh", "https://ntfy.sh/");
        row("https://ntfy.sh?auth=x", "https://ntfy.sh", "https://ntfy.sh/***");
        row("https://ntfy.sh#x", "https://ntfy.sh", "https://ntfy.sh/***");
        row("https://u:pw@ntfy.sh:8443", "https://ntfy.sh:8443", "https://ntfy.sh:8443/***");
        row("https://[2001:db8::1]:443/x", "https://[2001:db8::1]:443", "https://[2001:db8::1]:443/***");
        row("ldaps://dc1.firma.test:636/dc=test", "ldaps://dc1.firma.test:636", "ldaps://dc1.firma.test:636/***");
        row("htps://ntfy.sh/topic", "htps://ntfy.sh", "htps://ntfy.sh/***");
        row("https://u:p/w@ntfy.sh/topic", "***", "***");
        row("https://u:12/w@ntfy.sh/topic", "***", "***");
        row("https://u@v@ntfy.sh/", "***", "***");
        row("https://token here/x", "***", "***");
        row("https:/ntfy.sh/topic", "***", "***");
        row("ntfy.sh/topic", "***", "***");
        row("https:///topic", "***", "***");
        row("https://ntfy.sh/a\nb", "https://ntfy.sh", "https://ntfy.sh/***");
        row("", "***", "***");
    }
    void showsNoMoreThanTheHost()
    {
        QFETCH(QString, url);
        QTEST(urlOrigin(url), "origin");
        QTEST(cutUrl(url), "cut");
    }
    void cutsThemInRunningText()
    {
        QCOMPARE(cutUrlsWithin(QStringLiteral("a https://x.test/s b <ldap://u:p@y.test> c")), QStringLiteral("a https://x.test/*** b <ldap://y.test/***> c"));
        QCOMPARE(cutUrlsWithin(QStringLiteral("none: a/b")), QStringLiteral("none: a/b"));
    }
};

QTEST_APPLESS_MAIN(TestUrlOrigin)
#include "tst_url_origin.moc"
