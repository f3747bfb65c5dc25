#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include "notices/language.h"
#include "notices/template_book.h"
#include "words/words.h"

using namespace notices;

class TestNoticeTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsWhatIsKnownAndDropsWhatIsEmpty();
    void neverReadsAValueAsAPlaceholder();
    void refusesWhatIsNoTemplate_data();
    void refusesWhatIsNoTemplate();
    void hasATextOfOursForEachKindAndLanguage();
    void takesTheNearestText();
    void keepsTheOldTextWhenTheNewOneIsNone();
    void readsWhatTheFirmWroteByHand();
    void saysThatItCannotWrite();
    void choosesTheLanguage_data();
    void choosesTheLanguage();
};

void TestNoticeTemplate::fillsWhatIsKnownAndDropsWhatIsEmpty()
{
    const auto parsed = Template::parse("\xef\xbb\xbfSubject: About {subject}\r\n\r\nDear {{you}},\r\n\r\n{others}\r\n\r\nSent: {sent}\r\n{others}\r\nTo: {recipients}\r\n", Kind::Delayed);
    QVERIFY(!parsed.fault);
    const Template::Text text = parsed.value.fill({{"subject", "a\n  b"}, {"sent", "today"}, {"recipients", "x@y.test"}});
    QCOMPARE(text.subject, "About a b");
    QCOMPARE(text.body, "Dear {you},\n\nSent: today\nTo: x@y.test");
}

void TestNoticeTemplate::neverReadsAValueAsAPlaceholder()
{
    const auto parsed = Template::parse("Subject: {subject}\n\n{sent} {recipients}\n", Kind::Relayed);
    const Template::Text text = parsed.value.fill({{"subject", "{sent}"}, {"sent", "{recipients} }}"}, {"recipients", "{{"}});
    QCOMPARE(text.subject, "{sent}");
    QCOMPARE(text.body, "{recipients} }} {{");
}

void TestNoticeTemplate::refusesWhatIsNoTemplate_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    const QByteArray head = "Subject: x\n\n";
    QTest::newRow("nothing") << QByteArray() << "notice.template-subject" << 1;
    QTest::newRow("no subject") << QByteArray("Hello\n\nyou\n") << "notice.template-subject" << 1;
    QTest::newRow("empty subject") << QByteArray("Subject: \n\nyou\n") << "notice.template-subject" << 1;
    QTest::newRow("no text") << head << "notice.template-empty" << 3;
    QTest::newRow("unknown placeholder") << head + "a\n{b}\n" << "notice.template-placeholder" << 4;
    QTest::newRow("one of another kind") << head + "{until}\n" << "notice.template-placeholder" << 3;
    QTest::newRow("in the subject") << QByteArray("Subject: {password}\n\nx\n") << "notice.template-placeholder" << 1;
    QTest::newRow("case counts") << head + "{Sent}\n" << "notice.template-placeholder" << 3;
    QTest::newRow("open brace") << head + "a\nb {sent\n}\n" << "notice.template-brace" << 4;
    QTest::newRow("latin-1") << head + "a\nP\xf8\xedklad\n" << "notice.template-encoding" << 4;
    QTest::newRow("latin-1 that somebody has read as UTF-8") << head + "P\xef\xbf\xbd\xef\xbf\xbdklad\n" << "notice.template-encoding" << 3;
    QTest::newRow("cut in a character") << head + "a\xc3" << "notice.template-encoding" << 3;
    QTest::newRow("control character") << head + "a\x1b[31m\n" << "notice.template-control" << 3;
    QTest::newRow("NUL") << head + QByteArray("a\0b\n", 4) << "notice.template-control" << 3;
    QTest::newRow("too large") << head + QByteArray(Template::limit, 'x') << "notice.template-too-large" << 0;
}

void TestNoticeTemplate::refusesWhatIsNoTemplate()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(int, line);
    const auto parsed = Template::parse(text, Kind::Failed);
    QVERIFY(parsed.fault);
    QCOMPARE(parsed.fault->code, code);
    QCOMPARE(parsed.fault->parameters.value("line").toInt(), line);
    QVERIFY(words::knows(code));
    QVERIFY(!words::sentence(code, parsed.fault->parameters, "en").contains(u'…'));
}

void TestNoticeTemplate::hasATextOfOursForEachKindAndLanguage()
{
    const TemplateBook book;
    QSet<QByteArray> seen;
    for (const Kind kind : kinds) {
        QCOMPARE(kindFromName(kindName(kind)), kind);
        for (const QString &language : words::languages()) {
            const auto text = book.text({{}, kind, language});
            QVERIFY2(!text.bytes.isEmpty() && !text.isOwn, qPrintable(kindName(kind) + language));
            QVERIFY(!seen.contains(text.bytes));
            seen.insert(text.bytes);
            QVERIFY(!Template::parse(text.bytes, kind).fault);
        }
    }
    QVERIFY(!kindFromName(u"fail"));
}

namespace {
const TemplateBook::Key ofFirm{"firm.test", Kind::Failed, "cs"}, ofOther{"other.test", Kind::Failed, "cs"}, ofEnglish{"firm.test", Kind::Failed, "en"}, ofEverybody{{}, Kind::Failed, "cs"};
QString subject(const TemplateBook &book, const TemplateBook::Key &key) { return book.find(key).fill({}).subject; }
} // namespace

void TestNoticeTemplate::takesTheNearestText()
{
    const QTemporaryDir data;
    TemplateBook book(data.path());
    const QString ours = subject(book, ofFirm);
    QVERIFY(!book.set(ofEverybody, "Subject: all\n\nx\n"));
    QVERIFY(!book.set(ofFirm, "Subject: firm\n\nx\n"));
    QCOMPARE(subject(book, ofFirm), "firm");
    QCOMPARE(subject(book, ofOther), "all");
    QVERIFY(subject(book, ofEnglish) != "firm" && subject(book, ofEnglish) != "all");
    QVERIFY(book.text(ofFirm).isOwn && !book.text(ofOther).isOwn);

    TemplateBook again(data.path()); // after a restart
    QCOMPARE(subject(again, ofFirm), "firm");
    QCOMPARE(subject(again, ofOther), "all");
    QVERIFY(!again.reset(ofFirm));
    QCOMPARE(subject(again, ofFirm), "all");
    QVERIFY(!again.reset(ofEverybody) && !again.reset(ofEverybody));
    QCOMPARE(subject(again, ofFirm), ours);
    QCOMPARE(subject(TemplateBook(data.path()), ofFirm), ours);
}

void TestNoticeTemplate::keepsTheOldTextWhenTheNewOneIsNone()
{
    const QTemporaryDir data;
    TemplateBook book(data.path());
    QVERIFY(!book.set(ofFirm, "Subject: firm\n\nx\n"));
    const auto fault = book.set(ofFirm, "Subject: firm\n\n{no}\n");
    QVERIFY(fault);
    QCOMPARE(fault->code, "notice.template-placeholder");
    QCOMPARE(subject(book, ofFirm), "firm");
    QCOMPARE(subject(TemplateBook(data.path()), ofFirm), "firm");
}

void TestNoticeTemplate::readsWhatTheFirmWroteByHand()
{
    const QTemporaryDir data;
    const QDir folder(data.path());
    QVERIFY(folder.mkpath("notices/firm.test"));
    const auto write = [&](const char *name, const QByteArray &text) {
        QFile file(folder.filePath("notices/firm.test/") + name);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write("failed.cs.txt", "Subject: by hand\r\n\r\nx\r\n"));
    QVERIFY(write("failed.en.txt", "Subject: by hand\n\n{what}\n")); // is none: ours counts
    QVERIFY(write("failed.fr.txt", "Subject: unknown language\n\nx\n"));
    const TemplateBook book(data.path());
    QCOMPARE(subject(book, ofFirm), "by hand");
    QVERIFY(subject(book, ofEnglish) != "by hand");
    QVERIFY(QFile::exists(folder.filePath("notices/firm.test/failed.en.txt")));
}

void TestNoticeTemplate::saysThatItCannotWrite()
{
    const QTemporaryDir data;
    QFile inTheWay(data.filePath("notices"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    TemplateBook book(data.path());
    const auto fault = book.set(ofFirm, "Subject: firm\n\nx\n");
    QVERIFY(fault);
    QCOMPARE(fault->code, "notice.cannot-write");
    QVERIFY(subject(book, ofFirm) != "firm");
}

void TestNoticeTemplate::choosesTheLanguage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QString>("language"); // the domain's usual one is Czech
    const auto row = [](const char *name, const char *content, const char *accept, const char *sender, const char *language) {
        QTest::newRow(name) << QByteArray(content) << QByteArray(accept) << QByteArray(sender) << language;
    };
    row("nothing is known", "", "", "a@b.com", "cs");
    row("the message's", "de-AT", "", "a@b.cz", "de");
    row("the message's, of several", "fr, it;q=1", "", "a@b.cz", "it");
    row("the message's is none of ours", "pl", "", "a@b.com", "cs");
    row("what the sender reads", "", "it-IT, en-US", "a@b.cz", "it");
    row("the message's before that", "en", "it-IT", "a@b.cz", "en");
    row("Czech country", "", "", "a@b.cz", "cs");
    row("Slovak country", "", "", "a@b.sk", "cs");
    row("German country", "", "", "a@mail.b.DE", "de");
    row("Austria", "", "", "a@b.at", "de");
    row("Italy", "", "", "a@b.it", "it");
    row("another country", "", "", "a@b.fr", "en");
    row("no country to most", "", "", "a@b.eu", "cs");
    row("a longer name that begins alike", "", "", "a@b.design", "cs");
    row("case", "EN-gb", "", "a@b.cz", "en");
    row("a tag that begins like ours", "deu, csb", "", "a@b.com", "cs");
    row("garbage", "\xff,;;,--,", ",,,", "a@", "cs");
    row("many", QByteArray(5000, ',').constData(), "", "a@b.it", "it");
}

void TestNoticeTemplate::choosesTheLanguage()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, sender);
    mail::HeaderFacts facts;
    facts.contentLanguage = content;
    facts.acceptLanguage = accept;
    QTEST(languageFor(facts, sender, "cs"), "language");
    QVERIFY(words::languages().contains(languageFor(facts, sender, "xx")));
}

QTEST_APPLESS_MAIN(TestNoticeTemplate)
#include "tst_notice_template.moc"
