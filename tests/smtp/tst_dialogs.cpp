// Runs tests/dialogs/server on the pure session: each dialogue as it stands, byte by byte, and in two parts for every cut; with answers at
// once and late. Whatever the packets, replies and events must be the same. Over TCP: tests/intake/tst_dialogs_tcp.
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include "support/dialog_player.h"

class TestDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesAsWritten_data();
    void goesAsWritten();
    void goesTheSameInEveryCut_data() { goesAsWritten_data(); }
    void goesTheSameInEveryCut();
    void thereAreEnough();
    void everyCellHasItsDialogue();
    void everyReplyIsSaid();
    void everyReplyHasItsEnhancedCode();
};

namespace {

const QDir directory(QStringLiteral(DIALOGS "/server"));

// The rows of the reply table as its source has them: name, code, enhanced, text.
QList<QStringList> replyRows()
{
    QFile source(QStringLiteral(REPLIES));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression row(QStringLiteral("FixedReply (\\w+)\\s*\\{(\\d+), \"([^\"]*)\",\\s*\"([^\"]*)\"\\}"));
    QList<QStringList> rows;
    for (auto it = row.globalMatch(QString::fromUtf8(source.readAll())); it.hasNext();)
        rows.append(it.next().capturedTexts().sliced(1));
    return rows;
}

} // namespace


void TestDialogs::goesAsWritten_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &name : directory.entryList({"*.dialog"}))
        QTest::newRow(qPrintable(name)) << directory.filePath(name);
}

void TestDialogs::goesAsWritten()
{
    QFETCH(QString, path);
    const QList<DialogStep> steps = readDialog(path);
    QVERIFY2(!steps.isEmpty(), "cannot be read");
    for (const auto answers : {ServerOwner::Answers::AtOnce, ServerOwner::Answers::Late}) {
        const QByteArray fault = playDialog(steps, answers, DialogCut::Nowhere);
        QVERIFY2(fault.isEmpty(), fault.constData());
    }
}

void TestDialogs::goesTheSameInEveryCut()
{
    QFETCH(QString, path);
    const QList<DialogStep> steps = readDialog(path);
    qsizetype bytes = 0;
    for (const DialogStep &step : steps)
        bytes += step.kind == 'C' ? step.text.size() : 0;
    for (const auto answers : {ServerOwner::Answers::AtOnce, ServerOwner::Answers::Late}) {
        const QByteArray fault = playDialog(steps, answers, DialogCut::Everywhere);
        QVERIFY2(fault.isEmpty(), fault.constData());
        for (qsizetype at = 1; at < std::min<qsizetype>(bytes, 3000); ++at) {
            const QByteArray cutFault = playDialog(steps, answers, DialogCut::At, at);
            QVERIFY2(cutFault.isEmpty(), "cut at " + QByteArray::number(at) + ": " + cutFault);
        }
    }
}

void TestDialogs::thereAreEnough()
{
    QVERIFY(directory.entryList({"*.dialog"}).size() >= 120);
}

void TestDialogs::everyCellHasItsDialogue()
{
    const QStringList states{"greeted", "identified", "mail_given", "rcpt_given", "chunking"};
    const QStringList verbs{"helo", "ehlo", "starttls", "mail", "rcpt", "data", "bdat", "rset", "noop", "vrfy", "help", "etrn", "quit"};
    QCOMPARE(states.size(), int(smtp::State::Count));
    QCOMPARE(verbs.size(), int(smtp::Verb::Count));
    for (const QString &state : states)
        for (const QString &verb : verbs)
            QVERIFY2(directory.exists(QStringLiteral("cell_%1_%2.dialog").arg(state, verb)), qPrintable(state + ' ' + verb));
}

void TestDialogs::everyReplyIsSaid()
{
    QByteArray said;
    for (const QString &name : directory.entryList({"*.dialog"}))
        for (const DialogStep &step : readDialog(directory.filePath(name)))
            said += step.kind == 'S' ? step.text : QByteArray();
    const QList<QStringList> rows = replyRows();
    QVERIFY(rows.size() >= 24);
    for (const QStringList &row : rows) {
        const QString line = row[1] + ' ' + (row[2].isEmpty() ? QString() : row[2] + ' ') + row[3] + "\r\n";
        QVERIFY2(said.contains(line.toUtf8()), qPrintable(row[0]));
    }
}

void TestDialogs::everyReplyHasItsEnhancedCode()
{
    static const QRegularExpression coded(QStringLiteral("^([245])\\d\\d[ -]\\1\\.\\d+\\.\\d+ "));
    for (const QString &name : directory.entryList({"*.dialog"})) {
        bool hello = true; // the greeting, and what EHLO and HELO get (RFC 2034 4)
        for (const DialogStep &step : readDialog(directory.filePath(name))) {
            if (step.kind == 'C')
                hello = step.text.contains("HLO") || step.text.contains("HELO");
            if (step.kind == 'S' && !hello)
                for (const QByteArray &line : step.text.chopped(2).split('\n'))
                    QVERIFY2(line.startsWith("354 ") || coded.match(QString::fromUtf8(line)).hasMatch(), qPrintable(name + ": " + line));
        }
    }
}

QTEST_APPLESS_MAIN(TestDialogs)
#include "tst_dialogs.moc"
