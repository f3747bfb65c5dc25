// Runs tests/dialogs/client: our client against a server that says what the file says; as it stands, byte by byte, and in every cut.
//
// What the owner does ("@ …"): wish offered|required (first), begin FROM TO,TO…, size N, eightbit (before begin), body TEXT (a piece, before begin),
// client ADDRESS HELO [esmtp] (before begin), xclient (allowed; first), login (as user:secret; first), encrypted (from the first byte; first), probe (begin without DATA), unreadable, tls (the handshake is done), tls-failed, reset, quit, timeout, disconnect.
#include <QDir>
#include <QTest>
#include <algorithm>
#include "support/client_owner.h"
#include "support/dialog.h"

namespace {

smtp::StartTlsWish wishOf(const QList<DialogStep> &steps)
{
    for (const DialogStep &step : steps)
        if (step.kind == '@' && step.text.startsWith("wish "))
            return step.text == "wish required" ? smtp::StartTlsWish::Required : smtp::StartTlsWish::IfOffered;
    return smtp::StartTlsWish::Never;
}

class Player {
public:
    explicit Player(const QList<DialogStep> &steps) : m_owner(wishOf(steps))
    {
        const auto has = [&steps](const char *act) {
            return std::ranges::any_of(steps, [act](const DialogStep &step) { return step.kind == '@' && step.text == act; });
        };
        if (has("xclient"))
            m_owner.session.allowXclient();
        if (has("login"))
            m_owner.session.logIn({"user", "secret"});
        if (has("encrypted"))
            m_owner.session.isEncrypted();
    }

    // What went wrong; empty: nothing. cut < 0: bytewise; 0: nowhere; else before that byte of all that the server says.
    QByteArray play(const QList<DialogStep> &steps, qsizetype cut)
    {
        QByteArrayList events;
        for (const DialogStep &step : steps) {
            if (step.kind == 'E')
                events.append(step.text);
            if (step.kind == '@' && !act(step.text))
                return "unknown act " + step.text;
            if (step.kind == 'S')
                cut = feed(step.text, cut);
            if (step.kind != 'C')
                continue;
            if (m_owner.out != step.text)
                return "expected:\n" + step.text + "but the client said:\n" + m_owner.out;
            m_owner.out.clear();
        }
        if (!m_owner.out.isEmpty())
            return "the client said at the end: " + m_owner.out;
        if (m_owner.events != events)
            return "expected events:\n" + events.join('\n') + "\nbut there were:\n" + m_owner.events.join('\n');
        return {};
    }

private:
    qsizetype feed(const QByteArray &text, qsizetype cut)
    {
        if (cut < 0) {
            for (const char c : text)
                m_owner.receive(QByteArrayView(&c, 1));
            return cut;
        }
        const qsizetype at = cut > 0 && cut < text.size() ? cut : text.size();
        m_owner.receive(QByteArrayView(text).first(at));
        if (at < text.size())
            m_owner.receive(QByteArrayView(text).sliced(at));
        return std::max<qsizetype>(0, cut - text.size());
    }

    void begin(const QByteArrayList &words, bool probe)
    {
        m_next.envelope.sender.address = words.value(1) == "<>" ? QByteArray() : words.value(1);
        m_next.envelope.recipients.clear();
        for (const QByteArray &to : words.value(2).split(','))
            m_next.envelope.recipients.append({to, smtp::Notify::Unsaid, {}});
        m_next.probeOnly = probe;
        m_owner.session.begin(m_next);
    }

    bool act(const QByteArray &text)
    {
        static const QByteArrayList first{"wish", "xclient", "login", "encrypted"};
        const QByteArrayList words = text.split(' ');
        if (words[0] == "begin" || words[0] == "probe")
            begin(words, words[0] == "probe");
        else if (words[0] == "size")
            m_next.size = words.value(1).toLongLong();
        else if (words[0] == "eightbit")
            m_next.envelope.sender.body = smtp::Body::EightBitMime;
        else if (words[0] == "body")
            m_owner.body.append(text.mid(5));
        else if (words[0] == "unreadable")
            m_owner.unreadable = true;
        else if (words[0] == "tls")
            m_owner.startTls();
        else if (words[0] == "tls-failed")
            m_owner.session.tlsFailed();
        else if (words[0] == "reset")
            m_owner.session.reset();
        else if (words[0] == "quit")
            m_owner.session.quit();
        else if (words[0] == "timeout")
            m_owner.session.timedOut();
        else if (words[0] == "disconnect")
            m_owner.session.disconnected();
        else if (words[0] == "client")
            m_next.client = smtp::OriginalClient{words.value(1), words.value(2), words.value(3) == "esmtp", "7"};
        else if (!first.contains(words[0]))
            return false;
        m_owner.pump();
        return true;
    }

    ClientOwner m_owner;
    smtp::Transaction m_next;
};

} // namespace

class TestClientDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesAsWritten_data();
    void goesAsWritten();
    void goesTheSameInEveryCut_data() { goesAsWritten_data(); }
    void goesTheSameInEveryCut();
};

void TestClientDialogs::goesAsWritten_data()
{
    QTest::addColumn<QString>("path");
    const QDir directory(QStringLiteral(DIALOGS "/client"));
    const QStringList names = directory.entryList({"*.dialog"});
    QVERIFY(names.size() >= 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << directory.filePath(name);
}

void TestClientDialogs::goesAsWritten()
{
    QFETCH(QString, path);
    const QList<DialogStep> steps = readDialog(path);
    QVERIFY2(!steps.isEmpty(), "cannot be read");
    const QByteArray fault = Player(steps).play(steps, 0);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestClientDialogs::goesTheSameInEveryCut()
{
    QFETCH(QString, path);
    const QList<DialogStep> steps = readDialog(path);
    qsizetype bytes = 0;
    for (const DialogStep &step : steps)
        bytes += step.kind == 'S' ? step.text.size() : 0;
    for (qsizetype cut = -1; cut < bytes; ++cut) {
        const QByteArray fault = Player(steps).play(steps, cut);
        QVERIFY2(fault.isEmpty(), "cut at " + QByteArray::number(cut) + ": " + fault);
    }
}

QTEST_APPLESS_MAIN(TestClientDialogs)
#include "tst_client_dialogs.moc"
