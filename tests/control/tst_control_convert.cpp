#include <QTest>
#include "control/convert.h"

using namespace control;

class TestControlConvert : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecipientsIdNamesItsMessage()
    {
        const QString id = recipientIdText(MessageId{123456}, RecipientId{789});
        QCOMPARE(recipientIdFrom(id), std::optional(RecipientId{789}));
        QCOMPARE(messageIdFrom(id), std::optional(MessageId{123456}));
        QCOMPARE(messageIdFrom(QString::fromLatin1(idText(MessageId{123456}))), std::optional(MessageId{123456}));
    }
    void whatIsNoIdIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *bad : {"", "-", "a-", "-a", "a", "a-u", "a-b-c", "a b-c", "ž-1", "99999999999999-1", "1-99999999999999999"})
            QTest::newRow(bad) << QString::fromUtf8(bad);
    }
    void whatIsNoIdIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!recipientIdFrom(text));
    }
    void anAttemptIsAReason()
    {
        QVERIFY(!reasonOf({}));
        spool::Attempt a;
        a.host = "mx1.a.test:25";
        a.code = 550;
        a.enhanced = "5.1.1";
        a.text = "no such user";
        a.reason = "handover.recipient-refused";
        const auto reason = reasonOf(a);
        QVERIFY(reason);
        QCOMPARE(reason->code, "handover.recipient-refused");
        QCOMPARE(reason->parameters.value("code").toInt(), 550);
        QCOMPARE(reason->parameters.value("text").toString(), "no such user");
    }
    void aPrimaryThatIsUpHasNoReason()
    {
        handover::PrimaryStatus s;
        s.host = "mx1.a.test:25";
        s.lastFailure.reason = "primary.timed-out";
        s.state = handover::PrimaryState::Up;
        QVERIFY(!primaryOf(s).reason);
        s.state = handover::PrimaryState::Down;
        QVERIFY(primaryOf(s).reason);
    }
    void namesMeanTheSameOnBothSides()
    {
        spool::ListRow row;
        row.message = {1};
        row.id = {2};
        row.state = spool::RecipientState::PendingRemoval;
        QCOMPARE(rowOf(row).state, ipc::RecipientState::PendingRemoval);
        row.state = spool::RecipientState::Expired;
        QCOMPARE(rowOf(row).state, ipc::RecipientState::Expired);
        QCOMPARE(int(sortOf(ipc::QueueSort::Size)), int(spool::ListSort::Size));
        doctor::Report report;
        report.verdict = doctor::Verdict::Attention;
        report.findings = {{"MX-101", doctor::Severity::Unchecked, {}, {}, {}, {}}};
        QCOMPARE(reportOf(report).verdict, ipc::Verdict::Attention);
        QCOMPARE(reportOf(report).findings.first().severity, ipc::Severity::Unchecked);
    }
    void aFaultBecomesASentenceWithItsPath()
    {
        const ipc::Sentence s = sentenceOf({"config.bad-size", "spool.minFree", {{"value", "5"}}});
        QCOMPARE(s.code, "config.bad-size");
        QCOMPARE(s.parameters, (QJsonObject{{"path", "spool.minFree"}, {"value", "5"}}));
    }
};

QTEST_APPLESS_MAIN(TestControlConvert)
#include "tst_control_convert.moc"
