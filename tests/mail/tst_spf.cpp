// check_host() by the tables of tests/mail/spf: records above "=", below it a line for each case:
//   title client helo sender verdict [mechanism that decided | problem=code] [exp=explanation to the line's end]
// In texts "\s" is a blank, "\t" a tab. FAILS: no answer. What no record names does not exist.
#include <QDir>
#include <QFile>
#include <QTest>
#include "mail/spf.h"
#include "mail/spf_header.h"

using namespace mail::spf;

class TestSpf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesToTheVerdict_data();
    void comesToTheVerdict();
    void asksTogetherWhatItCan();
    void tellsWhatItLookedAt();
    void givesUpInTime();
    void writesAHeaderThatNobodyCanEnd();
};

namespace {

QByteArray text(QByteArray written)
{
    if (written == "THOUSAND")
        return "v=spf1" + QByteArray(" a:h.test").repeated(1000);
    return written.replace("\\s", " ").replace("\\t", "\t");
}

// Takes the word at the beginning, and the blanks behind it.
QByteArray word(QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    const QByteArray first = blank < 0 ? line : line.first(blank);
    line = blank < 0 ? QByteArray() : line.sliced(blank);
    while (line.startsWith(' '))
        line = line.sliced(1);
    return first;
}

struct Zone {
    Answers answers;

    void add(QByteArray line)
    {
        const QByteArray name = text(word(line)).toLower();
        const qsizetype blank = line.indexOf(' ');
        const QByteArray type = line.first(blank), data = line.sliced(blank + 1);
        const auto kind = type == "TXT" ? Question::Type::Txt : type == "A" ? Question::Type::A : type == "AAAA" ? Question::Type::Aaaa
            : type == "MX" ? Question::Type::Mx : Question::Type::Ptr;
        Answer &answer = answers[{kind, name}];
        answer.status = data == "FAILS" ? Answer::Status::Failed : Answer::Status::Found;
        if (data == "FAILS")
            return;
        if (kind == Question::Type::Txt)
            return answer.texts.append(text(data));
        for (const QByteArray &one : data.split(' ')) {
            if (kind == Question::Type::A || kind == Question::Type::Aaaa)
                answer.addresses.append(QHostAddress(QString::fromLatin1(one)));
            else
                answer.texts.append(one == "." ? QByteArray() : one);
        }
    }
};

struct Run {
    Evaluation evaluation;
    int rounds = 0;
    QList<Question> asked;
};

Run run(const Query &query, const Zone &zone)
{
    Run run;
    Answers known;
    for (;; ++run.rounds) {
        const auto state = evaluate(query, known);
        if (const auto *evaluation = std::get_if<Evaluation>(&state)) {
            run.evaluation = *evaluation;
            return run;
        }
        for (const Question &question : std::get<Unanswered>(state)) {
            run.asked.append(question);
            known.insert(question, zone.answers.value(question));
        }
    }
}

Query query(const QByteArray &client, const QByteArray &helo, const QByteArray &sender)
{
    return {QHostAddress(QString::fromLatin1(client)), helo, sender, "mx2.restante.test", WallTime(std::chrono::seconds(1'700'000'000))};
}

} // namespace

void TestSpf::comesToTheVerdict_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("line");
    QDir folder(QStringLiteral(SPF_TABLES));
    int cases = 0;
    for (const QString &name : folder.entryList({QStringLiteral("*.spf")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        const qsizetype parting = all.indexOf("\n=\n");
        QVERIFY2(parting > 0, qPrintable(name));
        for (QByteArray line : all.sliced(parting + 3).split('\n')) {
            if (line.isEmpty())
                continue;
            const QByteArray title = word(line);
            QTest::newRow(QByteArray(name.toLatin1() + ' ' + title).constData()) << all.first(parting) << line;
            ++cases;
        }
    }
    QVERIFY2(cases >= 150, QByteArray::number(cases).constData());
}

void TestSpf::comesToTheVerdict()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, line);
    Zone zone;
    for (const QByteArray &record : file.split('\n')) {
        if (!record.isEmpty() && !record.startsWith('#'))
            zone.add(record);
    }
    const QByteArray client = word(line), helo = word(line), sender = word(line), verdict = word(line);
    const Run done = run(query(client, helo, sender == "<>" ? QByteArray() : sender), zone);
    const Evaluation &is = done.evaluation;
    QCOMPARE(verdictName(is.verdict) + ' ' + is.problem, verdict + ' ' + (line.startsWith("problem=") ? line.sliced(8) : QByteArray()));
    if (line.startsWith("problem="))
        line.clear();
    const QByteArray mechanism = line.startsWith("exp=") ? QByteArray() : word(line);
    QCOMPARE(is.mechanism, mechanism);
    QCOMPARE(is.explanation, line.startsWith("exp=") ? text(line.sliced(4)) : QByteArray());
    QVERIFY(done.asked.size() <= 130);
    for (const Question &question : done.asked)
        QCOMPARE(done.asked.count(question), 1);
}

void TestSpf::asksTogetherWhatItCan()
{
    Zone zone;
    zone.add("a.test TXT v=spf1 mx -all");
    zone.add("a.test MX m1.test m2.test m1.test m3.test");
    zone.add("m1.test A 192.0.2.1");
    zone.add("m2.test A 192.0.2.2");
    zone.add("m3.test A 192.0.2.3");
    const Run done = run(query("192.0.2.3", "h.test", "x@a.test"), zone);
    QCOMPARE(done.evaluation.verdict, Verdict::Pass);
    QCOMPARE(done.rounds, 3); // the record, the hosts, their addresses
    QCOMPARE(done.asked.size(), 5);
}

void TestSpf::tellsWhatItLookedAt()
{
    Zone zone;
    zone.add("a.test TXT v=spf1 include:b.test exists:%{i}.c.test -all");
    zone.add("b.test TXT v=spf1 a ~all");
    zone.add("b.test A 192.0.2.7");
    QList<QByteArray> told;
    const Evaluation is = run(query("192.0.2.3", "h.test", "x@a.test"), zone).evaluation;
    for (const Step &step : is.steps)
        told.append(QByteArray::number(step.depth) + ' ' + step.domain + ' ' + step.text + (step.matched ? " + " : " - ") + step.found.join(','));
    QCOMPARE(told, (QList<QByteArray>{
        "0 a.test v=spf1 include:b.test exists:%{i}.c.test -all - ",
        "0 a.test include:b.test - softfail",
        "1 b.test v=spf1 a ~all - ",
        "1 b.test a - 192.0.2.7",
        "1 b.test ~all + ",
        "1 b.test softfail - ",
        "0 a.test exists:%{i}.c.test - 192.0.2.3.c.test",
        "0 a.test -all + ",
        "0 a.test fail - "}));
    QCOMPARE(is.lookups, 3);
    QCOMPARE(is.voidLookups, 1);
}

void TestSpf::givesUpInTime()
{
    const Evaluation is = timedOut(query("192.0.2.3", "h.test", "x@A.test"));
    QCOMPARE(is.verdict, Verdict::TempError);
    QCOMPARE(is.domain, "a.test");
}

void TestSpf::writesAHeaderThatNobodyCanEnd()
{
    Evaluation is;
    is.verdict = Verdict::PermError;
    is.problem = "spf.syntax";
    is.at = "bad\"\r\nX-Evil: 1";
    const Query asked = query("2001:db8::1", "h\\\"; x=\"\r\n\r\nbody", "\"a b\"@x.test\r\nBcc: all");
    const QByteArray header = receivedSpf(is, asked);
    QCOMPARE(header, "Received-SPF: permerror\r\n"
                     "\treceiver=\"mx2.restante.test\";\r\n"
                     "\tidentity=\"mailfrom\";\r\n"
                     "\tclient-ip=\"2001:db8::1\";\r\n"
                     "\thelo=\"h\\\\\\\";?x=\\\"????body\";\r\n"
                     "\tenvelope-from=\"\\\"a?b\\\"@x.test??Bcc:?all\";\r\n"
                     "\tproblem=\"spf.syntax:bad\\\"??X-Evil:?1\"\r\n");
    is = {};
    is.verdict = Verdict::Pass;
    is.isOfHelo = true;
    is.mechanism = "ip4:192.0.2.0/24";
    const QByteArray ofHelo = receivedSpf(is, query("192.0.2.1", QByteArray(5000, 'h'), {}));
    QVERIFY(ofHelo.startsWith("Received-SPF: pass\r\n\treceiver=\"mx2.restante.test\";\r\n\tidentity=\"helo\";"));
    QVERIFY(ofHelo.endsWith("\tenvelope-from=\"\";\r\n\tmechanism=\"ip4:192.0.2.0/24\"\r\n"));
    QVERIFY(ofHelo.size() < 700);
}

QTEST_GUILESS_MAIN(TestSpf)
#include "tst_spf.moc"
