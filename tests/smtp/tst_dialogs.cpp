// Runs tests/dialogs/server: each dialogue as it stands, byte by byte, and in two parts for every cut; with answers at once and late.
// Whatever the packets, replies and events must be the same.
//
// What the owner does ("@ …"), options first: size N, recipients N, errors N, no-tls, offer dsn|smtputf8|etrn; then
// tls (the handshake is done), shutdown, timeout, silent, and answers: sender|recipient|commit|refuse CODE ENHANCED TEXT,
// for ADDRESS CODE ENHANCED TEXT.
#include <QDir>
#include <QTest>
#include "support/dialog.h"
#include "support/server_owner.h"

namespace {

smtp::Reply replyFrom(const QByteArrayList &words, qsizetype from)
{
    return {words.value(from).toInt(), words.value(from + 1), words.sliced(std::min(from + 2, words.size())).join(' ')};
}

struct Options {
    smtp::Limits limits{1000, 3, 10};
    bool tls = true;
    smtp::Offers offers;
};

Options optionsOf(const QList<DialogStep> &steps)
{
    Options options;
    for (const DialogStep &step : steps) {
        const QByteArrayList words = step.text.split(' ');
        if (step.kind != '@')
            continue;
        if (words[0] == "size")
            options.limits.messageBytes = words.value(1).toLongLong();
        if (words[0] == "recipients")
            options.limits.recipients = words.value(1).toInt();
        if (words[0] == "errors")
            options.limits.errors = words.value(1).toInt();
        options.tls = options.tls && words[0] != "no-tls";
        options.offers.dsn = options.offers.dsn || step.text == "offer dsn";
        options.offers.smtpUtf8 = options.offers.smtpUtf8 || step.text == "offer smtputf8";
        options.offers.etrn = options.offers.etrn || step.text == "offer etrn";
    }
    return options;
}

bool isOption(const QByteArray &word)
{
    return QByteArrayList{"size", "recipients", "errors", "no-tls", "offer"}.contains(word);
}

bool act(ServerOwner &owner, const QByteArrayList &words)
{
    if (words[0] == "tls")
        owner.startTls();
    else if (words[0] == "shutdown")
        owner.session.shutDown();
    else if (words[0] == "timeout")
        owner.session.timedOut();
    else if (words[0] == "silent")
        owner.silent = true;
    else if (words[0] == "sender")
        owner.senderReply = replyFrom(words, 1);
    else if (words[0] == "recipient")
        owner.recipientReply = replyFrom(words, 1);
    else if (words[0] == "commit")
        owner.commitReply = replyFrom(words, 1);
    else if (words[0] == "refuse")
        owner.refusal = replyFrom(words, 1);
    else if (words[0] == "for")
        owner.special.insert(words.value(1), replyFrom(words, 2));
    else
        return isOption(words[0]);
    owner.pump();
    return true;
}

enum class Cut { Nowhere, Everywhere, At };

void feedCut(ServerOwner &owner, const QByteArray &block, Cut cut, qsizetype at)
{
    if (cut == Cut::Everywhere) {
        for (const char c : block)
            owner.receive(QByteArrayView(&c, 1));
    } else if (cut == Cut::At && at > 0 && at < block.size()) {
        owner.receive(QByteArrayView(block).first(at));
        owner.receive(QByteArrayView(block).sliced(at));
    } else {
        owner.receive(block);
    }
}

// What went wrong; empty: nothing. `at` counts bytes of all that the client says.
QByteArray play(const QList<DialogStep> &steps, ServerOwner::Answers answers, Cut cut, qsizetype at = 0)
{
    const Options options = optionsOf(steps);
    ServerOwner owner(options.limits, options.tls, answers, options.offers);
    QByteArrayList events;
    for (const DialogStep &step : steps) {
        if (step.kind == 'E')
            events.append(step.text);
        if (step.kind == '@' && !act(owner, step.text.split(' ')))
            return "unknown act " + step.text;
        if (step.kind == 'C') {
            if (!owner.out.isEmpty())
                return "the server said, unexpected: " + owner.out;
            feedCut(owner, step.text, cut, at);
            at -= step.text.size();
        }
        if (step.kind != 'S')
            continue;
        if (owner.out != step.text)
            return "expected:\n" + step.text + "but the server said:\n" + owner.out;
        owner.out.clear();
    }
    if (!owner.out.isEmpty())
        return "the server said at the end: " + owner.out;
    if (owner.events != events)
        return "expected events:\n" + events.join('\n') + "\nbut there were:\n" + owner.events.join('\n');
    return {};
}

} // namespace

class TestDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesAsWritten_data();
    void goesAsWritten();
    void goesTheSameInEveryCut_data() { goesAsWritten_data(); }
    void goesTheSameInEveryCut();
    void thereAreEnough();
};

void TestDialogs::goesAsWritten_data()
{
    QTest::addColumn<QString>("path");
    const QDir directory(QStringLiteral(DIALOGS "/server"));
    for (const QString &name : directory.entryList({"*.dialog"}))
        QTest::newRow(qPrintable(name)) << directory.filePath(name);
}

void TestDialogs::goesAsWritten()
{
    QFETCH(QString, path);
    const QList<DialogStep> steps = readDialog(path);
    QVERIFY2(!steps.isEmpty(), "cannot be read");
    for (const auto answers : {ServerOwner::Answers::AtOnce, ServerOwner::Answers::Late}) {
        const QByteArray fault = play(steps, answers, Cut::Nowhere);
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
        const QByteArray fault = play(steps, answers, Cut::Everywhere);
        QVERIFY2(fault.isEmpty(), fault.constData());
        for (qsizetype at = 1; at < std::min<qsizetype>(bytes, 3000); ++at) {
            const QByteArray cutFault = play(steps, answers, Cut::At, at);
            QVERIFY2(cutFault.isEmpty(), "cut at " + QByteArray::number(at) + ": " + cutFault);
        }
    }
}

void TestDialogs::thereAreEnough()
{
    QVERIFY(QDir(QStringLiteral(DIALOGS "/server")).entryList({"*.dialog"}).size() >= 25);
}

QTEST_APPLESS_MAIN(TestDialogs)
#include "tst_dialogs.moc"
