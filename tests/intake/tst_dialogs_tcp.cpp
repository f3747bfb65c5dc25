// Runs tests/dialogs/server once more, over TCP: against a real intake with a real spool and real TLS, or, where the file scripts the owner's
// answers, against the session behind a real socket. The replies are the same; what was to be a message is in the spool.
#include <QDir>
#include <QSet>
#include "relay_side.h"
#include "support/dialog_player.h"
#include "support/dialog_server.h"
#include "support/smtp_dialogue.h"

namespace {

constexpr std::chrono::seconds longerThanAnyLimit{601};

// Says the client's part over a connection, and does what the dialogue's acts mean to the server at the other end.
class Player {
public:
    Player(quint16 port, std::function<bool(const QByteArray &)> act) : m_client(port), m_act(std::move(act)) {}

    // What went wrong; empty: nothing.
    QByteArray play(const QList<DialogStep> &steps)
    {
        for (const DialogStep &step : steps) {
            QByteArray fault;
            if (step.kind == 'C')
                m_client.send(step.text);
            else if (step.kind == 'S')
                fault = expect(step.text);
            else if (step.kind == '@')
                fault = act(step.text);
            if (!fault.isEmpty())
                return fault;
        }
        const bool closes = std::any_of(steps.begin(), steps.end(), [](const DialogStep &s) { return s.kind == 'E' && s.text == "close"; });
        if (closes && !m_client.waitClosed())
            return "the connection is still open";
        if (!closes && m_client.closed())
            return "the connection is closed";
        return m_client.heard.isEmpty() ? QByteArray() : "the server said at the end: " + m_client.heard;
    }

private:
    // A real relay tells the number of what it keeps.
    static QByteArray plain(QByteArray heard)
    {
        for (qsizetype at = 0; (at = heard.indexOf("Kept as ", at)) >= 0; ++at)
            heard.remove(at + 4, heard.indexOf("\r\n", at) - at - 4);
        return heard;
    }

    QByteArray expect(const QByteArray &text)
    {
        const auto isThere = [&] { return plain(m_client.heard).size() >= text.size() && m_client.heard.endsWith("\r\n"); };
        (void)QTest::qWaitFor([&] { return isThere() || m_client.closed(); }, 10'000);
        m_client.heard = plain(m_client.heard);
        if (!m_client.heard.startsWith(text))
            return "expected:\n" + text + "but the server said:\n" + m_client.heard;
        m_client.heard.remove(0, text.size()); // what is left must be what is expected next: a server that stops need not wait to be asked
        return {};
    }

    QByteArray act(const QByteArray &what)
    {
        if (what == "tls") {
            m_client.socket.setPeerVerifyMode(QSslSocket::VerifyNone);
            m_client.socket.startClientEncryption();
            return QTest::qWaitFor([this] { return m_client.socket.isEncrypted(); }, 10'000) ? QByteArray() : "no TLS";
        }
        if (what != "timeout")
            return m_act(what) ? QByteArray() : "unknown act " + what;
        // What was said last may be on its way, and starts a new wait.
        for (int i = 0; i < 10 && m_client.heard.isEmpty(); ++i) {
            m_act(what);
            (void)QTest::qWaitFor([this] { return !m_client.heard.isEmpty(); }, 1'000);
        }
        return {};
    }

    SmtpDialogue m_client;
    std::function<bool(const QByteArray &)> m_act;
};

QByteArrayList messagesOf(const QList<DialogStep> &steps)
{
    QByteArrayList messages;
    for (const DialogStep &step : steps)
        if (step.kind == 'E' && step.text.startsWith("message "))
            messages.append(step.text.sliced(8));
    return messages;
}

} // namespace

class tst_dialogs_tcp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesAsWritten_data();
    void goesAsWritten();
    void mostMeetARealIntake();

private:
    void onARealIntake(const QList<DialogStep> &steps);
    void onAScriptedOwner(const QList<DialogStep> &steps);

    const QDir m_directory{QStringLiteral(DIALOGS "/server")};
};

void tst_dialogs_tcp::goesAsWritten_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &name : m_directory.entryList({"*.dialog"}))
        QTest::newRow(qPrintable(name)) << m_directory.filePath(name);
}

void tst_dialogs_tcp::goesAsWritten()
{
    QFETCH(QString, path);
    const QList<DialogStep> steps = readDialog(path);
    QVERIFY2(!steps.isEmpty(), "cannot be read");
    if (hasScriptedOwner(steps))
        onAScriptedOwner(steps);
    else
        onARealIntake(steps);
}

void tst_dialogs_tcp::onARealIntake(const QList<DialogStep> &steps)
{
    const DialogOptions options = dialogOptions(steps);
    RelaySide relay;
    relay.config.smtp.clientLimits = false;
    relay.config.smtp.maxMessageSize = options.limits.messageBytes;
    relay.config.smtp.maxRecipients = options.limits.recipients;
    if (!options.tls)
        relay.tls.reset();
    QVERIFY(bool(relay.open()));
    if (options.offers.smtpUtf8) {
        smtp::Capabilities primary;
        primary.smtpUtf8 = true;
        relay.intake->setPrimaries({{"example.test", primary}});
    }
    if (options.offers.etrn)
        relay.intake->setEtrn([](const QByteArray &) { return handover::Etrn::NothingWaits; });
    Player player(relay.port(), [&relay](const QByteArray &what) {
        if (what == "shutdown")
            relay.intake->stop(std::chrono::seconds(30), [] {});
        else if (what == "timeout")
            relay.clock.pass(longerThanAnyLimit);
        return true;
    });
    const QByteArray fault = player.play(steps);
    QVERIFY2(fault.isEmpty(), fault.constData());

    QByteArrayList kept;
    QSet<MessageId> seen;
    for (const RelaySide::Stored &one : relay.stored()) {
        if (seen.contains(one.due.message))
            continue;
        seen.insert(one.due.message);
        kept.append(one.bytes.sliced(one.envelope.trace.size()));
    }
    QCOMPARE(kept, messagesOf(steps));
}

void tst_dialogs_tcp::onAScriptedOwner(const QList<DialogStep> &steps)
{
    const DialogOptions options = dialogOptions(steps);
    DialogServer server(options.limits, options.tls, options.offers);
    Player player(server.serverPort(), [&server](const QByteArray &what) {
        if (what == "timeout") // of an answer: once it was asked for
            (void)QTest::qWaitFor([&server] { return server.owner.session.isBusy(); }, 10'000);
        const bool known = dialogAct(server.owner, what.split(' '));
        server.flush();
        return known;
    });
    const QByteArray fault = player.play(steps);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QByteArrayList events;
    for (const DialogStep &step : steps)
        if (step.kind == 'E')
            events.append(step.text);
    QCOMPARE(server.owner.events, events);
}

void tst_dialogs_tcp::mostMeetARealIntake()
{
    int real = 0;
    for (const QString &name : m_directory.entryList({"*.dialog"}))
        real += !hasScriptedOwner(readDialog(m_directory.filePath(name)));
    QVERIFY(real >= 100);
}

QTEST_GUILESS_MAIN(tst_dialogs_tcp)
#include "tst_dialogs_tcp.moc"
