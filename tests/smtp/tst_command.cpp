// Words of a line, and how long they may be.
#include <QTest>
#include "smtp/command.h"

using namespace smtp;

class TestCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryVerb_data();
    void knowsEveryVerb();
    void tellsForeignFromUnknown();
    void takesThePrefixOff();
    void hasRoomForExtensions();
};

void TestCommand::knowsEveryVerb_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("verb");
    QTest::addColumn<QByteArray>("argument");
    const auto row = [](const char *line, Verb verb, const char *argument) {
        QTest::newRow(line) << QByteArray(line) << int(verb) << QByteArray(argument);
    };
    row("HELO a.test", Verb::Helo, "a.test");
    row("ehlo  a.test ", Verb::Ehlo, "a.test");
    row("StartTLS", Verb::StartTls, "");
    row("MAIL FROM:<a@b> SIZE=1", Verb::Mail, "<a@b> SIZE=1");
    row("mail from: <a@b>", Verb::Mail, "<a@b>");
    row("RCPT TO:<a@b>", Verb::Rcpt, "<a@b>");
    row("DATA", Verb::Data, "");
    row("BDAT 10 LAST", Verb::Bdat, "10 LAST");
    row("RSET", Verb::Rset, "");
    row("NOOP x", Verb::Noop, "x");
    row("VRFY x", Verb::Vrfy, "x");
    row("HELP", Verb::Help, "");
    row("ETRN x.test", Verb::Etrn, "x.test");
    row("QUIT ", Verb::Quit, "");
    row("", Verb::Count, "");
    row("QUITS", Verb::Count, "");
    row("QUI", Verb::Count, "");
    row(" QUIT", Verb::Count, "QUIT");
    row("DATA\t", Verb::Count, "");
}

void TestCommand::knowsEveryVerb()
{
    QFETCH(QByteArray, line);
    const Command command = parseCommand(line);
    QTEST(int(command.verb), "verb");
    QTEST(command.argument.toByteArray(), "argument");
    QVERIFY(command.wellFormed);
}

void TestCommand::tellsForeignFromUnknown()
{
    QVERIFY(parseCommand("expn x").knownElsewhere);
    QVERIFY(parseCommand("AUTH PLAIN").knownElsewhere);
    QVERIFY(!parseCommand("GET / HTTP/1.1").knownElsewhere);
}

void TestCommand::takesThePrefixOff()
{
    for (const char *line : {"MAIL", "MAIL TO:<a@b>", "MAIL FROM <a@b>", "MAIL FROM", "RCPT", "RCPT FROM:<a@b>"})
        QVERIFY2(!parseCommand(line).wellFormed, line);
}

void TestCommand::hasRoomForExtensions()
{
    QCOMPARE(maxLine(Verb::Noop), 512);
    QVERIFY(maxLine(Verb::Mail) > 512 && maxLine(Verb::Rcpt) > maxLine(Verb::Mail));
}

QTEST_APPLESS_MAIN(TestCommand)
#include "tst_command.moc"
