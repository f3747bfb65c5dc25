// mail-semantics C3 to C5, row by row.
#include <QTest>
#include "handover/outcome.h"

using namespace handover;
using smtp::Failure;
using smtp::Reply;
using smtp::Stage;

namespace {

const Reply fine{250, "2.0.0", "ok"};
const Reply goOn{354, {}, "go on"};

smtp::TransactionResult after(const QList<Reply> &recipients)
{
    smtp::TransactionResult result;
    result.mail = fine;
    for (const Reply &reply : recipients)
        result.recipients.append({reply, reply.code >= 200 && reply.code < 300});
    return result;
}

smtp::TransactionResult untilDot(const QList<Reply> &recipients, const Reply &dot)
{
    smtp::TransactionResult result = after(recipients);
    result.data = goOn;
    result.dotSent = true;
    result.dot = dot;
    return result;
}

const Ending dropAtDot{Stage::Dot, Failure::Disconnected, {}};
const Ending dropAtBody{Stage::Body, Failure::Disconnected, {}};

} // namespace

Q_DECLARE_METATYPE(smtp::TransactionResult)
Q_DECLARE_METATYPE(std::optional<handover::Ending>)

class TestOutcome : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesEachRecipient_data();
    void judgesEachRecipient();
    void neverTakesATroubleBeforeMailForAVerdict_data();
    void neverTakesATroubleBeforeMailForAVerdict();
    void ignoresTheEndOfAnIdleConnection();
    void keepsTheReplyThatEndedTheSession();
};

void TestOutcome::judgesEachRecipient_data()
{
    QTest::addColumn<smtp::TransactionResult>("result");
    QTest::addColumn<int>("count");
    QTest::addColumn<std::optional<Ending>>("ending");
    QTest::addColumn<QString>("verdicts"); // D delivered, L later, A again, N next, R refused
    QTest::addColumn<QByteArray>("reason"); // of the last recipient
    const std::optional<Ending> none;
    const auto row = [](const char *name, const smtp::TransactionResult &result, int count, const std::optional<Ending> &ending,
                        const char *verdicts, const char *reason) {
        QTest::newRow(name) << result << count << ending << QString::fromLatin1(verdicts) << QByteArray(reason);
    };
    const auto mail = [](const Reply &reply) { smtp::TransactionResult r; r.mail = reply; return r; };
    const auto data = [](const Reply &reply) { auto r = after({fine}); r.data = reply; return r; };
    auto lost = untilDot({fine}, {});
    lost.dot.reset();

    row("delivered", untilDot({fine, fine}, fine), 2, none, "DD", "handover.delivered");
    row("MAIL 4xx", mail({451, "4.3.0", "later"}), 2, none, "LL", "handover.temporary");
    row("MAIL 5xx", mail({550, "5.7.1", "no"}), 1, none, "R", "handover.sender-refused");
    row("MAIL 552 too big", mail({552, "5.3.4", "big"}), 1, none, "R", "handover.too-big");
    row("MAIL 552 bare", mail({552, {}, "big"}), 1, none, "R", "handover.too-big");
    row("MAIL 552 system full", mail({552, "5.3.1", "full"}), 1, none, "L", "handover.mailbox-full");
    row("MAIL 421", mail({421, "4.3.2", "bye"}), 1, none, "A", "handover.undecided");
    row("RCPT 550", untilDot({fine, {550, "5.1.1", "who"}}, fine), 2, none, "DR", "handover.recipient-refused");
    row("RCPT 450", untilDot({fine, {450, "4.2.1", "greylisted"}}, fine), 2, none, "DL", "handover.temporary");
    row("RCPT 452 4.5.3 after an accepted one", untilDot({fine, {452, "4.5.3", "many"}}, fine), 2, none, "DN", "handover.too-many-recipients");
    row("RCPT bare 452 after an accepted one", untilDot({fine, {452, {}, "many"}}, fine), 2, none, "DN", "handover.too-many-recipients");
    row("RCPT bare 552 after an accepted one", untilDot({fine, {552, {}, "many"}}, fine), 2, none, "DN", "handover.too-many-recipients");
    row("RCPT 452 4.5.3 first", after({{452, "4.5.3", "many"}}), 1, none, "L", "handover.too-many-recipients");
    row("RCPT bare 452 first", after({{452, {}, "full"}}), 1, none, "L", "handover.temporary");
    row("RCPT 452 4.3.1 after an accepted one", untilDot({fine, {452, "4.3.1", "full"}}, fine), 2, none, "DL", "handover.temporary");
    row("RCPT mailbox full", after({{552, "5.2.2", "full"}}), 1, none, "L", "handover.mailbox-full");
    row("RCPT bare 552 first", after({{552, {}, "full"}}), 1, none, "L", "handover.mailbox-full");
    row("RCPT 552 5.3.4", after({{552, "5.3.4", "big"}}), 1, none, "R", "handover.too-big");
    row("all RCPT refused, lone dot", untilDot({{550, "5.1.1", "a"}, {550, "5.1.1", "b"}}, {554, {}, "no recipients"}), 2, none, "RR",
        "handover.recipient-refused");
    row("DATA 4xx", data({451, {}, "later"}), 1, none, "L", "handover.temporary");
    row("DATA 5xx", data({554, "5.7.1", "no"}), 1, none, "R", "handover.content-refused");
    row("dot 4xx", untilDot({fine}, {451, "4.3.0", "later"}), 1, none, "L", "handover.temporary");
    row("dot 5xx", untilDot({fine}, {554, "5.6.0", "no"}), 1, none, "R", "handover.content-refused");
    row("dot 552 5.2.2", untilDot({fine}, {552, "5.2.2", "full"}), 1, none, "L", "handover.mailbox-full");
    row("dot 552 bare", untilDot({fine}, {552, {}, "big"}), 1, none, "R", "handover.too-big");
    row("dot 421", untilDot({fine}, {421, {}, "bye"}), 1, none, "A", "handover.undecided");
    row("drop after the dot", lost, 1, dropAtDot, "L", "handover.reply-lost");
    row("drop in the body", data(goOn), 1, dropAtBody, "A", "handover.undecided");
    row("drop before the RCPT replies", mail(fine), 3, Ending{Stage::Rcpt, Failure::Disconnected, {}}, "AAA", "handover.undecided");
    row("time-out at RCPT keeps what was decided", after({{550, "5.1.1", "who"}, {450, {}, "later"}}), 3,
        Ending{Stage::Rcpt, Failure::TimedOut, {}}, "RLA", "handover.undecided");
    row("no next transaction after a drop", after({fine, {452, "4.5.3", "many"}}), 2, dropAtBody, "AA", "handover.too-many-recipients");
    row("421 at DATA", data({421, "4.3.2", "bye"}), 1, Ending{Stage::Data, Failure::Disconnected, {}}, "A", "handover.undecided");
    row("garbage", mail({}), 1, Ending{Stage::Mail, Failure::Protocol, {}}, "A", "handover.undecided");
    row("nonsense code at MAIL", mail({354, {}, "?"}), 1, none, "L", "handover.temporary");
}

void TestOutcome::judgesEachRecipient()
{
    QFETCH(smtp::TransactionResult, result);
    QFETCH(int, count);
    QFETCH(std::optional<Ending>, ending);
    QFETCH(QString, verdicts);
    QFETCH(QByteArray, reason);
    const QList<Judgement> judgements = judge(result, count, ending);
    QString got;
    for (const Judgement &judgement : judgements)
        got += QLatin1Char("DLANR"[int(judgement.verdict)]);
    QCOMPARE(got, verdicts);
    QCOMPARE(judgements.last().reason, reason);
}

void TestOutcome::neverTakesATroubleBeforeMailForAVerdict_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QByteArray>("trouble");
    QTest::newRow("connect") << int(Stage::Connect) << QByteArray("primary.greeting-refused");
    QTest::newRow("banner") << int(Stage::Greeting) << QByteArray("primary.greeting-refused");
    QTest::newRow("EHLO") << int(Stage::Ehlo) << QByteArray("primary.ehlo-refused");
    QTest::newRow("STARTTLS") << int(Stage::StartTls) << QByteArray("primary.starttls-refused");
}

void TestOutcome::neverTakesATroubleBeforeMailForAVerdict()
{
    QFETCH(int, stage);
    QFETCH(QByteArray, trouble);
    const Ending ending{Stage(stage), Failure::Refused, {554, "5.7.1", "go away"}};
    QCOMPARE(primaryTrouble(ending), trouble);
    QVERIFY(speaksAgainstPrimary(ending));
    for (const Judgement &judgement : judge({}, 2, ending))
        QCOMPARE(judgement.verdict, Verdict::Again);
}

void TestOutcome::ignoresTheEndOfAnIdleConnection()
{
    QVERIFY(!speaksAgainstPrimary({Stage::Idle, Failure::Disconnected, {}}));
}

void TestOutcome::keepsTheReplyThatEndedTheSession()
{
    const Ending ending{Stage::Mail, Failure::Refused, {421, "4.3.2", "shutting down"}};
    QCOMPARE(judge({}, 1, ending).first().reply.code, 421);
}

QTEST_APPLESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
