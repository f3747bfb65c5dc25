// What counts as an answer, what as a change of it, and that each change is told once.
#include "doctor/drift.h"
#include "doctor/known.h"
#include "doctor/ladder.h"

using namespace doctor;
using namespace std::chrono_literals;

namespace {

const AnswerKey mxKey{Asked::Mx, QStringLiteral("example.test")};
const AnswerKey addressKey{Asked::Addresses, QStringLiteral("mx1.example.test")};
const WallTime start = Known::now();

Answers answers(const QStringList &mx, const QStringList &addresses = {QStringLiteral("192.0.2.1")})
{
    return {{mxKey, mx}, {addressKey, addresses}};
}

const QStringList good{QStringLiteral("10 mx1.example.test"), QStringLiteral("20 mx2.example.test")};
const QStringList changed{QStringLiteral("10 mx1.example.test"), QStringLiteral("5 mx2.example.test")};

Answers answersOf(const Known &known) { return doctor::answersOf(known.question, known.facts, countingSet(known.facts)); }

} // namespace

class TstDrift : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsNothingOfTheFirstLook()
    {
        Drift drift;
        drift.take(answers(good), start);
        QVERIFY(drift.changes(start).isEmpty());
        QVERIFY(!drift.wantsAnotherLook());
    }

    void tellsAChangeOnceWhenASecondLookGivesItToo()
    {
        Drift drift;
        drift.take(answers(good), start);
        drift.take(answers(changed), start + 1h);
        QVERIFY(drift.wantsAnotherLook());
        QVERIFY(drift.changes(start + 1h).isEmpty());
        drift.take(answers(changed), start + 65min);
        QVERIFY(!drift.wantsAnotherLook());
        const Change wanted{mxKey, good, changed, start + 65min};
        QCOMPARE(drift.changes(start + 65min), QList<Change>{wanted});
        drift.take(answers(changed), start + 2h);
        QCOMPARE(drift.changes(start + 2h), QList<Change>{wanted});
        QCOMPARE(drift.changes(start + 65min + Drift::told - 1ms).size(), 1);
        QVERIFY(drift.changes(start + 65min + Drift::told).isEmpty());
    }

    void tellsNothingOfAnAnswerThatWentBack()
    {
        Drift drift;
        drift.take(answers(good), start);
        drift.take(answers(changed), start + 1h);
        drift.take(answers(good), start + 2h);
        QVERIFY(!drift.wantsAnotherLook());
        drift.take(answers(changed), start + 3h);
        QVERIFY(drift.changes(start + 3h).isEmpty());
    }

    void tellsNothingOfAnswersThatTakeTurns()
    {
        Drift drift;
        for (int look = 0; look < 40; ++look)
            drift.take(answers(good, {QStringLiteral("192.0.2.%1").arg(look % 7)}), start + look * 1h);
        QVERIFY(drift.changes(start + 40h).isEmpty());
    }

    void isNotMovedByWhatWasNotAnswered()
    {
        Drift drift;
        drift.take(answers(good), start);
        drift.take({}, start + 1h);
        drift.take(answers(changed), start + 2h);
        drift.take({{addressKey, {QStringLiteral("192.0.2.1")}}}, start + 3h); // the MX was not answered
        drift.take(answers(changed), start + 4h);
        QCOMPARE(drift.changes(start + 4h), (QList<Change>{{mxKey, good, changed, start + 4h}}));
    }

    void tellsThatSomethingIsGone()
    {
        Drift drift;
        drift.take(answers(good), start);
        drift.take(answers({}), start + 1h);
        drift.take(answers({}), start + 2h);
        QCOMPARE(drift.changes(start + 2h), (QList<Change>{{mxKey, good, {}, start + 2h}}));
    }

    void looksAfreshAtAHostThatLeftAndCameBack()
    {
        Drift drift;
        const Answers without{{mxKey, {QStringLiteral("20 mx2.example.test")}}};
        drift.take(answers(good), start);
        drift.take(without, start + 1h);
        drift.take(without, start + 2h);
        drift.take(answers(good, {QStringLiteral("198.51.100.9")}), start + 3h);
        drift.take(answers(good, {QStringLiteral("198.51.100.9")}), start + 4h);
        for (const Change &change : drift.changes(start + 4h))
            QVERIFY(change.key != addressKey);
    }

    void survivesBeingStoredAtAnyPoint()
    {
        Drift drift;
        const auto store = [&] { drift = Drift::fromJson(drift.toJson()); };
        drift.take(answers(good), start);
        store();
        drift.take(answers(changed), start + 1h);
        store();
        QVERIFY(drift.wantsAnotherLook());
        drift.take(answers(changed), start + 2h);
        store();
        QCOMPARE(drift.changes(start + 2h), (QList<Change>{{mxKey, good, changed, start + 2h}}));
    }

    void readsNothingFromRubbish()
    {
        const QJsonObject rubbish{{QStringLiteral("known"), 7}, {QStringLiteral("seen"), QJsonArray{QJsonObject{{QStringLiteral("asked"), QStringLiteral("x")}}}},
                                  {QStringLiteral("changes"), QJsonArray{1, QStringLiteral("two")}}};
        const Drift drift = Drift::fromJson(rubbish);
        QVERIFY(!drift.wantsAnotherLook());
        QVERIFY(drift.changes(start).isEmpty());
    }

    void staysSmall()
    {
        Drift drift;
        Answers many;
        for (int i = 0; i < 2000; ++i)
            many.insert({Asked::Pointer, QString::number(i)}, {QStringLiteral("a")});
        for (int round = 0; round < 200; ++round) {
            for (auto &one : many)
                one = {QString::number(round / 2)};
            drift.take(many, start + round * 1min);
        }
        QVERIFY(drift.changes(start + 200min).size() <= Drift::mostChanges);
        QVERIFY(QJsonDocument(drift.toJson()).toJson().size() < 300'000);
    }

    // ---- what counts as an answer ------------------------------------------------------------------------
    void knowsOfUsAndThePrimaryOnly()
    {
        const Answers all = answersOf(Known::right());
        QCOMPARE(all.value(mxKey), good);
        QVERIFY(all.contains(addressKey));
        QVERIFY(all.contains({Asked::Certificate, QStringLiteral("mx2.example.test")}));
        Known third = Known::right();
        third.setMx({{10, "mx1.example.test"}, {20, "mx2.example.test"}, {30, "mx3.elsewhere.test"}});
        third.facts.hosts.insert("mx3.elsewhere.test", at("mx3.elsewhere.test", "203.0.113.3"));
        QVERIFY(!answersOf(third).contains({Asked::Addresses, QStringLiteral("mx3.elsewhere.test")}));
    }

    void isTheSameWhateverChangesByItself()
    {
        Known other = Known::right();
        for (ServerFact &server : other.facts.servers) {
            server.serial = server.serial.value_or(0) + 1;
            server.ttl += 77s;
            std::reverse(server.mx.begin(), server.mx.end());
        }
        for (MailHostFact &talk : other.facts.mailHosts) {
            talk.tls.certificate->ends += 90 * 24h; // renewed for the same key
            talk.tls.certificate->fingerprint = "another";
        }
        QCOMPARE(answersOf(other), answersOf(Known::right()));
    }

    void isSilentOfWhatWasNotAnswered()
    {
        Known known = Known::right();
        known.facts.hosts["mx1.example.test"].status = dns::Status::TimedOut;
        known.facts.policy.state = PolicyFact::State::NotKnown;
        for (MailHostFact &talk : known.facts.mailHosts)
            talk.tls = {};
        const Answers all = answersOf(known);
        QVERIFY(!all.contains(addressKey));
        QVERIFY(!all.contains({Asked::Certificate, QStringLiteral("mx1.example.test")}));
        QVERIFY(!all.contains({Asked::Policy, QStringLiteral("example.test")}));
    }

    void saysWhatWasBeforeAndWhatIsNow()
    {
        const Finding finding = findingOf(QStringLiteral("example.test"), {mxKey, good, {}, start});
        QCOMPARE(words::sentence(finding.code, finding.parameters, QStringLiteral("en")),
                 QStringLiteral("The MX records of example.test changed. Before: 10 mx1.example.test, 20 mx2.example.test. Now: nothing."));
    }

    void hasASentenceForEveryKindOfChange()
    {
        for (const Asked asked : allAsked) {
            const Finding finding = findingOf(QStringLiteral("example.test"), {{asked, QStringLiteral("mx1.example.test")}, {}, good, start});
            QVERIFY2(words::knows(finding.code), qPrintable(finding.code));
            QVERIFY(!words::sentence(finding.code, finding.parameters, QStringLiteral("cs")).contains(u'…'));
        }
    }
};
QTEST_APPLESS_MAIN(TstDrift)
#include "tst_drift.moc"
