// What counts as wrong over several looks, and what a look could not see.
#include <QTest>
#include "doctor/standing.h"

using namespace doctor;

namespace {

const QString host = QStringLiteral("mail.example.test");

Finding finding(const char *code, Severity severity = Severity::Attention, const QString &subject = host)
{
    return {QString::fromLatin1(code), severity, subject, {}, {}, {}};
}

Report look(const QList<Finding> &findings, Verdict verdict = Verdict::Attention)
{
    Report made;
    made.domain = QStringLiteral("example.test");
    made.verdict = verdict;
    made.findings = findings;
    return made;
}

WallTime at(int minutes) { return WallTime(std::chrono::minutes(minutes)); }

// Of looks, a minute apart: "MX-102@1" what counts, since which.
QStringList after(const QList<Report> &looks)
{
    QList<Standing> standing;
    for (int i = 0; i < looks.size(); ++i)
        standing = standingAfter(standing, looks.at(i), at(i));
    QStringList counting;
    for (const Standing &one : standing) {
        if (one.counts)
            counting << QStringLiteral("%1@%2").arg(one.finding.code).arg(std::chrono::floor<std::chrono::minutes>(one.since.time_since_epoch()).count());
    }
    return counting;
}

} // namespace

class TstStanding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatTwoLooksInARowGave_data()
    {
        QTest::addColumn<QList<Report>>("looks");
        QTest::addColumn<QStringList>("counting");
        const Report with = look({finding("MX-102")}), without = look({}, Verdict::Good);
        const QStringList none, since0{QStringLiteral("MX-102@0")};
        QTest::newRow("once") << QList{with} << none;
        QTest::newRow("twice") << QList{with, with} << since0;
        QTest::newRow("with a gap before it counts") << QList{with, without, with} << none;
        QTest::newRow("with a gap after it counts") << QList{with, with, without, with} << since0;
        QTest::newRow("missed once") << QList{with, with, without} << since0;
        QTest::newRow("missed twice") << QList{with, with, without, without} << none;
        QTest::newRow("back after its end") << QList{with, with, without, without, with} << none;
        QTest::newRow("could not check") << QList{with, with, look({}, Verdict::Unknown), look({}, Verdict::Unknown), look({}, Verdict::Unknown)} << since0;
        QTest::newRow("could not check in between") << QList{with, with, without, look({}, Verdict::Unknown), without} << since0;
        QTest::newRow("worse") << QList{with, look({finding("MX-102", Severity::Problem)})} << since0;
        QTest::newRow("info is none") << QList{look({finding("MX-102", Severity::Info)}), look({finding("MX-102", Severity::Info)})} << none;
        QTest::newRow("elsewhere") << QList{with, look({finding("MX-102", Severity::Attention, QStringLiteral("other.test"))})} << none;
    }
    void countsWhatTwoLooksInARowGave()
    {
        QFETCH(const QList<Report>, looks);
        QTEST(after(looks), "counting");
    }

    void keepsWhatALookCouldNotSee_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Finding>("why");
        QTest::addColumn<bool>("isHidden");
        const auto row = [](const char *code, const Finding &why, bool isHidden) {
            QTest::addRow("%s, %s", code, qPrintable(why.code + QLatin1Char(' ') + why.subject)) << QString::fromLatin1(code) << why << isHidden;
        };
        const QString other = QStringLiteral("other.test");
        row("TLS-203", finding("NET-300", Severity::Problem), true);
        row("TLS-203", finding("NET-300", Severity::Problem, other), false);
        row("REL-403", finding("NET-300", Severity::Unchecked), true);
        row("NET-304", finding("NET-300"), true);
        row("TLS-210", finding("NET-300"), false);
        row("MX-102", finding("NET-300"), false);
        row("NET-311", finding("NET-300"), false);
        row("MX-102", finding("MX-112", Severity::Unchecked, other), true);
        row("MX-115", finding("MX-113", Severity::Unchecked), true);
        row("MX-115", finding("MX-113", Severity::Unchecked, other), false);
        row("MX-110", finding("MX-111", Severity::Unchecked, other), true);
        row("MX-110", finding("MX-111", Severity::Attention, other), false);
        row("MX-110", finding("MX-114", Severity::Unchecked, other), true);
        row("MX-102", finding("MX-114", Severity::Unchecked, other), false);
        row("TLS-210", finding("TLS-211", Severity::Attention, other), true);
        row("TLS-211", finding("TLS-211", Severity::Unchecked, other), true);
        row("TLS-205", finding("TLS-211", Severity::Unchecked, other), false);
        row("NET-300", finding("NET-300", Severity::Unchecked), true);
    }
    void keepsWhatALookCouldNotSee()
    {
        QFETCH(const QString, code);
        QFETCH(const Finding, why);
        QTEST(isHidden(finding(qPrintable(code)), look({why})), "isHidden");
    }

    void keepsItHoweverLongItCannotBeSeen()
    {
        const Report with = look({finding("TLS-203")}), away = look({finding("NET-300", Severity::Problem)});
        QCOMPARE(after({with, with, away, away, away, away}), (QStringList{QStringLiteral("NET-300@2"), QStringLiteral("TLS-203@0")}));
        QVERIFY(after({with, away, away, look({}), with}).isEmpty()); // never seen twice in a row
    }

    void isSettledWhenNoFurtherLookIsWanted()
    {
        QList<Standing> standing = standingAfter({}, look({finding("MX-102")}), at(0));
        QVERIFY(!standing.first().isSettled());
        standing = standingAfter(standing, look({finding("MX-102")}), at(1));
        QVERIFY(standing.first().isSettled());
        standing = standingAfter(standing, look({}), at(2));
        QVERIFY(!standing.first().isSettled());
        QVERIFY(standingAfter(standing, look({}), at(3)).isEmpty());
    }

    void survivesAClockThatWasSetBack()
    {
        QList<Standing> standing = standingAfter({}, look({finding("MX-102")}), at(1000));
        standing = standingAfter(standing, look({finding("MX-102")}), at(1001));
        standing = standingAfter(standing, look({finding("MX-102")}), at(5));
        QCOMPARE(standing.first().since, at(5));
        QVERIFY(standing.first().counts);
    }

    void isStoredAndRead()
    {
        QList<Standing> standing = standingAfter({}, look({finding("MX-102", Severity::Problem), finding("TLS-203")}), at(7));
        standing = standingAfter(standing, look({finding("MX-102", Severity::Problem)}), at(8));
        const QList<Standing> read = standingFrom(jsonOf(standing));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().finding.code, QStringLiteral("MX-102"));
        QCOMPARE(read.first().finding.severity, Severity::Problem);
        QCOMPARE(read.first().finding.subject, host);
        QCOMPARE(read.first().since, at(7));
        QVERIFY(read.first().counts);
        QVERIFY(standingFrom({QJsonObject(), 5, QJsonObject{{QStringLiteral("code"), QStringLiteral("MX-1")}, {QStringLiteral("severity"), 99}}}).isEmpty());
    }

    void knowsWhatNeverWasRight()
    {
        const Report with = look({finding("MX-101")}), without = look({}), away = look({}, Verdict::Unknown);
        QVERIFY(standingAfter({}, with, at(0), LookIs::First).first().isFromStart);
        QVERIFY(!standingAfter({}, with, at(0), LookIs::Later).first().isFromStart); // there were looks that did not give it
        const auto later = [&](const QList<Report> &looks) {
            QList<Standing> standing = standingAfter({}, with, at(0), LookIs::First);
            for (const Report &one : looks)
                standing = standingAfter(standing, one, at(1));
            const auto found = std::ranges::find(standing, QStringLiteral("MX-101"), [](const Standing &s) { return s.finding.code; });
            return found != standing.end() && found->isFromStart;
        };
        QVERIFY(later({with, away, with, with}));      // what could not be seen was not right
        QVERIFY(!later({with, without, with}));        // it was, for a while
        QVERIFY(!later({with, without, without, with, with}));
        QVERIFY(standingFrom(jsonOf(standingAfter({}, with, at(0), LookIs::First))).first().isFromStart);
    }

    void isBounded()
    {
        QList<Finding> many;
        for (int i = 0; i < 10'000; ++i)
            many << finding("MX-107", Severity::Attention, QString::number(i));
        QList<Standing> standing = standingAfter({}, look(many), at(0));
        QCOMPARE(standing.size(), mostStanding);
        standing = standingAfter(standing, look({finding("MX-102")}), at(1));
        QVERIFY(standing.size() <= mostStanding);
    }
};

QTEST_APPLESS_MAIN(TstStanding)
#include "tst_standing.moc"
