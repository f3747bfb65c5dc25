// Mail that comes round (mail-semantics C10): it passes once more, then it is held.
#include "relay_side.h"
#include "support/smtp_dialogue.h"

class tst_loops : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void holdsWhatComesForTheThirdTime();
    void letsOthersPass();
    void isNotTakenInByForgedMarks();
    void keepsTheMarksOverALongWay();

private:
    QByteArray send(const QByteArray &message, const QByteArray &to = "a@example.test");
    QByteArray cameBack();

    std::unique_ptr<RelaySide> m_relay;
    QList<QByteArray> m_told;
};

void tst_loops::init()
{
    m_relay = std::make_unique<RelaySide>();
    config::Domain other;
    other.name = QStringLiteral("other.test");
    m_relay->config.domains.append(other);
    QVERIFY(bool(m_relay->open()));
    m_relay->intake->setTags(std::make_shared<const smtp::TraceTags>(QByteArray(smtp::TraceTags::keySize, 'k')));
    m_told.clear();
    connect(m_relay->intake.get(), &intake::Intake::cameBack, this, [this](const QByteArray &domain) { m_told.append(domain); });
}

// Sends it; the text of the last reply.
QByteArray tst_loops::send(const QByteArray &message, const QByteArray &to)
{
    SmtpDialogue client(m_relay->port());
    client.reply();
    client.envelope("s@out.test", to.split(',').first());
    for (const QByteArray &further : to.split(',').sliced(1))
        client.code("RCPT TO:<" + further + ">");
    client.code("DATA");
    return client.ask(message + "\r\n.");
}

// What the primary would send back: all that is in the spool for it last, as it would be handed over.
QByteArray tst_loops::cameBack()
{
    const auto stored = m_relay->stored();
    return stored.isEmpty() ? QByteArray() : "Received: from mx2.example.test by primary.test with ESMTP id 4711; date\r\n" + stored.last().bytes;
}

void tst_loops::holdsWhatComesForTheThirdTime()
{
    QVERIFY(send("Subject: round\r\n\r\nhello").startsWith("250 "));
    QVERIFY(send(cameBack().chopped(2)).startsWith("250 "));
    QVERIFY(m_told.isEmpty());
    QCOMPARE(m_relay->stored().size(), 2);
    QVERIFY(send(cameBack().chopped(2)).startsWith("250 "));
    QCOMPARE(m_told, QList<QByteArray>{"example.test"});
    QCOMPARE(m_relay->stored().size(), 2);
    QCOMPARE(m_relay->spool->counters().held, 1);
    QCOMPARE(m_relay->spool->counters().messages, 3);
}

void tst_loops::letsOthersPass()
{
    QVERIFY(send("Subject: round\r\n\r\nhello").startsWith("250 "));
    QVERIFY(send(cameBack().chopped(2)).startsWith("250 "));
    QVERIFY(send(cameBack().chopped(2), "a@example.test,b@other.test").startsWith("250 "));
    QCOMPARE(m_told, QList<QByteArray>{"example.test"});
    QCOMPARE(m_relay->spool->counters().held, 1);
    QCOMPARE(m_relay->spool->counters({spool::RouteKind::Primary, "other.test"}).held, 0);
}

void tst_loops::isNotTakenInByForgedMarks()
{
    const QByteArray forged = smtp::TraceTags(QByteArray(smtp::TraceTags::keySize, 'z')).tagged("1k0th8fwjy0", {"example.test"});
    const QByteArray line = "Received: from a by mx2.example.test with ESMTP id " + forged + "; date\r\n";
    QVERIFY(send(line.repeated(5) + "Subject: x\r\n\r\nhello").startsWith("250 "));
    QVERIFY(m_told.isEmpty());
    QCOMPARE(m_relay->stored().size(), 1);
}

void tst_loops::keepsTheMarksOverALongWay()
{
    const QByteArray between = QByteArray("Received: from a\r\n\tby b (x) with ESMTP\r\n\tid 1-2; date\r\n").repeated(30);
    QVERIFY(send("Subject: round\r\n\r\nhello").startsWith("250 "));
    QVERIFY(send(between + cameBack().chopped(2)).startsWith("250 "));
    QVERIFY(send(between + cameBack().chopped(2)).startsWith("250 "));
    QCOMPARE(m_told, QList<QByteArray>{"example.test"});
}

QTEST_GUILESS_MAIN(tst_loops)
#include "tst_loops.moc"
