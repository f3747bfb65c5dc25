// mail-semantics C3 to C5, row by row.
#include <QTest>
#include <algorithm>
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

struct Case {
    const char *name;
    smtp::TransactionResult result;
    int recipients;
    std::optional<Ending> ending;
    const char *verdicts; // D delivered, L later, A again, N next, R refused
    const char *reason;   // of the last recipient
};

QList<Case> cases()
{
    const std::optional<Ending> none;
    const auto mail = [](const Reply &reply) { smtp::TransactionResult r; r.mail = reply; return r; };
    const auto data = [](const Reply &reply) { auto r = after({fine}); r.data = reply; return r; };
    auto lost = untilDot({fine}, {});
    lost.dot.reset();
    return {
        {"delivered", untilDot({fine, fine}, fine), 2, none, "DD", "handover.delivered"},
        {"MAIL 4xx", mail({451, "4.3.0", "later"}), 2, none, "LL", "handover.temporary"},
        {"MAIL 5xx", mail({550, "5.7.1", "no"}), 1, none, "R", "handover.sender-refused"},
        {"MAIL 552 too big", mail({552, "5.3.4", "big"}), 1, none, "R", "handover.too-big"},
        {"MAIL 552 bare", mail({552, {}, "big"}), 1, none, "R", "handover.too-big"},
        {"MAIL 552 system full", mail({552, "5.3.1", "full"}), 1, none, "L", "handover.mailbox-full"},
        {"MAIL 421", mail({421, "4.3.2", "bye"}), 1, none, "A", "handover.undecided"},
        {"RCPT 550", untilDot({fine, {550, "5.1.1", "who"}}, fine), 2, none, "DR", "handover.recipient-refused"},
        {"RCPT 450", untilDot({fine, {450, "4.2.1", "greylisted"}}, fine), 2, none, "DL", "handover.temporary"},
        {"RCPT 452 4.5.3 after an accepted one", untilDot({fine, {452, "4.5.3", "many"}}, fine), 2, none, "DN", "handover.too-many-recipients"},
        {"RCPT bare 452 after an accepted one", untilDot({fine, {452, {}, "many"}}, fine), 2, none, "DN", "handover.too-many-recipients"},
        {"RCPT bare 552 after an accepted one", untilDot({fine, {552, {}, "many"}}, fine), 2, none, "DN", "handover.too-many-recipients"},
        {"RCPT 452 4.5.3 first", after({{452, "4.5.3", "many"}}), 1, none, "L", "handover.too-many-recipients"},
        {"RCPT bare 452 first", after({{452, {}, "full"}}), 1, none, "L", "handover.temporary"},
        {"RCPT 452 4.3.1 after an accepted one", untilDot({fine, {452, "4.3.1", "full"}}, fine), 2, none, "DL", "handover.temporary"},
        {"RCPT mailbox full", after({{552, "5.2.2", "full"}}), 1, none, "L", "handover.mailbox-full"},
        {"RCPT bare 552 first", after({{552, {}, "full"}}), 1, none, "L", "handover.mailbox-full"},
        {"RCPT 552 5.3.4", after({{552, "5.3.4", "big"}}), 1, none, "R", "handover.too-big"},
        {"all RCPT refused, lone dot", untilDot({{550, "5.1.1", "a"}, {550, "5.1.1", "b"}}, {554, {}, "no recipients"}), 2, none, "RR",
        "handover.recipient-refused"},
        {"DATA 4xx", data({451, {}, "later"}), 1, none, "L", "handover.temporary"},
        {"DATA 5xx", data({554, "5.7.1", "no"}), 1, none, "R", "handover.content-refused"},
        {"dot 4xx", untilDot({fine}, {451, "4.3.0", "later"}), 1, none, "L", "handover.temporary"},
        {"dot 5xx", untilDot({fine}, {554, "5.6.0", "no"}), 1, none, "R", "handover.content-refused"},
        {"dot 552 5.2.2", untilDot({fine}, {552, "5.2.2", "full"}), 1, none, "L", "handover.mailbox-full"},
        {"dot 552 bare", untilDot({fine}, {552, {}, "big"}), 1, none, "R", "handover.too-big"},
        {"dot 421", untilDot({fine}, {421, {}, "bye"}), 1, none, "A", "handover.undecided"},
        {"drop after the dot", lost, 1, dropAtDot, "L", "handover.reply-lost"},
        {"drop in the body", data(goOn), 1, dropAtBody, "A", "handover.undecided"},
        {"drop before the RCPT replies", mail(fine), 3, Ending{Stage::Rcpt, Failure::Disconnected, {}}, "AAA", "handover.undecided"},
        {"time-out at RCPT keeps what was decided", after({{550, "5.1.1", "who"}, {450, {}, "later"}}), 3,
        Ending{Stage::Rcpt, Failure::TimedOut, {}}, "RLA", "handover.undecided"},
        {"no next transaction after a drop", after({fine, {452, "4.5.3", "many"}}), 2, dropAtBody, "AA", "handover.too-many-recipients"},
        {"421 at DATA", data({421, "4.3.2", "bye"}), 1, Ending{Stage::Data, Failure::Disconnected, {}}, "A", "handover.undecided"},
        {"garbage", mail({}), 1, Ending{Stage::Mail, Failure::Protocol, {}}, "A", "handover.undecided"},
        {"given up before DATA", after({fine}), 1, none, "A", "handover.undecided"},
        {"nonsense code at MAIL", mail({354, {}, "?"}), 1, none, "L", "handover.temporary"},
    };
}

QString verdictsOf(const Case &one, std::span<const OutcomeRow> table = outcomeTable)
{
    QString got;
    for (const Judgement &judgement : judge(one.result, one.recipients, one.ending, table))
        got += QLatin1Char("DLANR"[int(judgement.verdict)]);
    return got;
}

} // namespace

class TestOutcome : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesEachRecipient_data();
    void judgesEachRecipient();
    void noticesAnyRowThatIsFlipped();
    void neverTakesATroubleBeforeMailForAVerdict_data();
    void neverTakesATroubleBeforeMailForAVerdict();
    void ignoresTheEndOfAnIdleConnection();
    void keepsTheReplyThatEndedTheSession();
};

void TestOutcome::judgesEachRecipient_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; const Case &one : cases())
        QTest::newRow(one.name) << i++;
}

void TestOutcome::judgesEachRecipient()
{
    QFETCH(int, index);
    const Case one = cases().at(index);
    QCOMPARE(verdictsOf(one), QString::fromLatin1(one.verdicts));
    QCOMPARE(judge(one.result, one.recipients, one.ending).last().reason, QByteArray(one.reason));
}

void TestOutcome::noticesAnyRowThatIsFlipped()
{
    const QList<Case> all = cases();
    for (std::size_t row = 0; row < outcomeTable.size(); ++row) {
        for (int other = 1; other < 5; ++other) {
            auto flipped = outcomeTable;
            flipped[row].verdict = Verdict((int(flipped[row].verdict) + other) % 5);
            const bool noticed = std::ranges::any_of(all, [&](const Case &one) { return verdictsOf(one, flipped) != QLatin1String(one.verdicts); });
            QVERIFY2(noticed, qPrintable(QStringLiteral("row %1 (%2), flipped by %3").arg(row).arg(QLatin1String(outcomeTable[row].reason)).arg(other)));
        }
    }
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
