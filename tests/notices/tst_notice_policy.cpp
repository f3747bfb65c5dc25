// mail-semantics F2, rule by rule.
#include <QTest>
#include "notices/policy.h"

using notices::suppressedBy;

class TestNoticePolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheRule_data();
    void namesTheRule();
    void findsTheDomain();
};

void TestNoticePolicy::namesTheRule_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<unsigned>("notify");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char *name, const char *sender, unsigned notify, const char *header, const char *rule) {
        QTest::newRow(name) << QByteArray(sender) << notify << QByteArray(header) + "\r\n\r\nbody" << QByteArray(rule);
    };
    row("a person's mail", "a@b.test", 0, "Subject: hello", "");
    row("null sender", "", 0, "Subject: hello", "F2.null-sender");
    row("NOTIFY=NEVER", "a@b.test", 1, "Subject: hello", "F2.notify");
    row("NOTIFY=SUCCESS", "a@b.test", 2, "Subject: hello", "F2.notify");
    row("NOTIFY=DELAY", "a@b.test", 8, "Subject: hello", "F2.notify");
    row("NOTIFY=FAILURE", "a@b.test", 4, "Subject: hello", "");
    row("NOTIFY=SUCCESS,FAILURE", "a@b.test", 6, "Subject: hello", "");
    row("a list", "a@b.test", 0, "List-Id: <l.b.test>", "F2.list-id");
    row("an empty List-Id", "a@b.test", 0, "List-ID:", "F2.list-id");
    row("Precedence list", "a@b.test", 0, "Precedence: list", "F2.precedence");
    row("Precedence bulk", "a@b.test", 0, "precedence: BULK", "F2.precedence");
    row("Precedence junk", "a@b.test", 0, "Precedence: junk", "F2.precedence");
    row("Precedence normal", "a@b.test", 0, "Precedence: normal", "");
    row("Auto-Submitted", "a@b.test", 0, "Auto-Submitted: auto-replied", "F2.auto-submitted");
    row("Auto-Submitted no", "a@b.test", 0, "Auto-Submitted: no", "");
    row("Auto-Submitted no with a parameter", "a@b.test", 0, "Auto-Submitted: No; why=person", "");
    row("no domain", "postmaster", 0, "Subject: hello", "F2.sender-unusable");
}

void TestNoticePolicy::namesTheRule()
{
    QFETCH(QByteArray, sender);
    QFETCH(unsigned, notify);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, rule);
    spool::Due due;
    due.sender = sender;
    due.notify = notify;
    QTEST(suppressedBy(due, mail::scanHeader(header)), "rule");
    const bool bySender = rule == "F2.null-sender" || rule == "F2.sender-unusable";
    const QByteArray relayRule = bySender ? rule : QByteArray((notify & 2) != 0 ? "" : "F2.notify"); // nobody is told who did not ask
    QCOMPARE(suppressedBy(due, mail::scanHeader(header), notices::About::Relay), relayRule);
    if (rule.isEmpty()) {
        for (const spool::Spf verdict : {spool::Spf::None, spool::Spf::Neutral, spool::Spf::Pass, spool::Spf::SoftFail, spool::Spf::TempError, spool::Spf::PermError}) {
            due.spf = verdict;
            QCOMPARE(suppressedBy(due, mail::scanHeader(header)), QByteArray());
        }
        due.spf = spool::Spf::Fail;
        QCOMPARE(suppressedBy(due, mail::scanHeader(header)), QByteArray("F4.spf-fail"));
        QCOMPARE(suppressedBy(due, mail::scanHeader(header), notices::About::Relay), relayRule.isEmpty() ? QByteArray("F4.spf-fail") : relayRule);
    }
    due.origin = spool::Origin::Notice;
    QCOMPARE(suppressedBy(due, mail::scanHeader(header)), QByteArray("F4.own-notice"));
}

void TestNoticePolicy::findsTheDomain()
{
    QCOMPARE(notices::domainOf("a@B.Test"), QByteArray("b.test"));
    QCOMPARE(notices::domainOf("\"odd@part\"@b.test"), QByteArray("b.test"));
    QCOMPARE(notices::domainOf("@b.test"), QByteArray());
    QCOMPARE(notices::domainOf(""), QByteArray());
}

QTEST_APPLESS_MAIN(TestNoticePolicy)
#include "tst_notice_policy.moc"
