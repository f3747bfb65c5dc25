#include "doctor/mta_sts.h"
#include <QTest>

using namespace doctor;
using State = PolicyFact::State;
Q_DECLARE_METATYPE(doctor::PolicyFact::State)

namespace {
const QByteArray good = "version: STSv1\nmode: enforce\nmx: mail.example.test\nmx: *.example.test\nmax_age: 604800\n";

PolicyFact read(const QByteArray &body) { return withPolicy(policyOfRecords({"v=STSv1; id=1;"}), body); }
}

class tst_mta_sts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesRecords_data()
    {
        QTest::addColumn<QList<QByteArray>>("texts");
        QTest::addColumn<State>("state");
        const auto row = [](const char *name, const QList<QByteArray> &texts, State state) { QTest::newRow(name) << texts << state; };
        row("none", {}, State::None);
        row("another's", {"v=spf1 -all", "hello"}, State::None);
        row("right", {"v=STSv1; id=20160831085700Z;"}, State::Unreachable);
        row("right among others", {"hello", "v=STSv1;id=a"}, State::Unreachable);
        row("fields that nobody knows", {"v=STSv1; more=x; id=a; so=y"}, State::Unreachable);
        row("two", {"v=STSv1; id=a;", "v=STSv1; id=b;"}, State::BadRecord);
        row("no id", {"v=STSv1;"}, State::BadRecord);
        row("empty id", {"v=STSv1; id=;"}, State::BadRecord);
        row("id of other characters", {"v=STSv1; id=2016-08;"}, State::BadRecord);
        row("id too long", {"v=STSv1; id=" + QByteArray(33, 'a')}, State::BadRecord);
        row("no semicolon", {"v=STSv1 id=a"}, State::BadRecord);
        row("another version", {"v=STSv2; id=a"}, State::None);
    }
    void judgesRecords()
    {
        QFETCH(QList<QByteArray>, texts);
        const PolicyFact fact = policyOfRecords(texts);
        QTEST(fact.state, "state");
        QCOMPARE(fact.records, texts);
    }
    void readsAPolicy()
    {
        for (QByteArray body : {good, QByteArray(good).replace("\n", "\r\n"), QByteArray(good).replace(": ", ":"), "more: x\n" + good}) {
            const PolicyFact fact = read(body);
            QCOMPARE(fact.state, State::Known);
            QCOMPARE(fact.mode, QByteArray("enforce"));
            QCOMPARE(fact.patterns, (QList<QByteArray>{"mail.example.test", "*.example.test"}));
            QCOMPARE(fact.maxAge, std::chrono::seconds(604800));
        }
        QCOMPARE(read("version: STSv1\nmode: none\nmax_age: 1\n").state, State::Known); // then no mx is needed
        QCOMPARE(read(good + "mode: none\n").mode, QByteArray("enforce"));              // the first counts
    }
    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("reason");
        const auto changed = [](const char *name, const char *before, const char *after, const char *reason) {
            QTest::newRow(name) << QByteArray(good).replace(before, after) << QByteArray(reason);
        };
        changed("no version", "version: STSv1\n", "", "policy.bad-version");
        changed("another version", "STSv1", "STSv2", "policy.bad-version");
        changed("no mode", "mode: enforce\n", "", "policy.bad-mode");
        changed("another mode", "enforce", "on", "policy.bad-mode");
        changed("no age", "max_age: 604800\n", "", "policy.bad-max-age");
        changed("age of nothing", "604800", "long", "policy.bad-max-age");
        changed("endless age", "604800", "99999999999", "policy.bad-max-age");
        changed("negative age", "604800", "-1", "policy.bad-max-age");
        changed("no mx", "mx: mail.example.test\nmx: *.example.test\n", "", "policy.no-mx");
        changed("mx that is none", "*.example.test", "a b", "policy.bad-mx");
        QTest::newRow("a page") << QByteArray("<html>\n<body>not found</body>\n") << QByteArray("policy.not-text");
        QTest::newRow("empty") << QByteArray() << QByteArray("policy.bad-version");
        QTest::newRow("zeros") << QByteArray(1000, '\0') << QByteArray("policy.not-text");
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, reason);
        const PolicyFact fact = read(body);
        QCOMPARE(fact.state, State::BadPolicy);
        QCOMPARE(fact.reason, reason);
    }
    void keepsAHundredPatternsAtMost()
    {
        QByteArray body = good;
        for (int i = 0; i < 3000; ++i)
            body += "mx: m" + QByteArray::number(i) + ".test\n";
        QCOMPARE(read(body).patterns.size(), 100);
    }
};
QTEST_APPLESS_MAIN(tst_mta_sts)
#include "tst_mta_sts.moc"
