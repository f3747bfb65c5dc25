// What senders are told to insist on: TLSA, MTA-STS, and the reports of both.
#include "known.h"

using namespace doctor;

namespace {

const QList<QByteArray> both{"mx1.example.test", "mx2.example.test"};
const dns::Answer<QByteArray> noReports{dns::Status::NameError, {}, {}, {}};

} // namespace

class TstJudgePolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsOnlyWhatIsWrong_data()
    {
        QTest::addColumn<Known>("known");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &expected, auto spoil) {
            Known known = Known::right();
            spoil(known);
            QTest::newRow(name) << known << expected;
        };
        row("TLSA for both", {}, [](Known &k) { k.setTlsa("mx1.example.test"); k.setTlsa("mx2.example.test"); });
        row("TLSA for the primary only", {"TLS-208 attention"}, [](Known &k) { k.setTlsa("mx1.example.test"); });
        row("TLSA for us only", {"TLS-208 attention"}, [](Known &k) { k.setTlsa("mx2.example.test"); });
        row("TLSA of ours not signed", {"TLS-208 attention"}, [](Known &k) {
            k.setTlsa("mx1.example.test");
            k.facts.tlsa["mx2.example.test"] = {dns::Status::Ok, false, 1, {"3 1 1 00"}};
        });
        row("TLSA of ours not known", {}, [](Known &k) {
            k.setTlsa("mx1.example.test");
            k.facts.tlsa["mx2.example.test"] = {dns::Status::TimedOut, false, 0, {}};
        });
        row("TLSA of ours not asked for", {}, [](Known &k) { k.setTlsa("mx1.example.test"); k.facts.tlsa.remove("mx2.example.test"); });
        row("TLSA does not fit", {"TLS-209 problem"}, [](Known &k) { k.setTlsa("mx1.example.test"); k.setTlsa("mx2.example.test", false); });
        row("TLSA does not fit, self-signed", {"TLS-209 problem", "TLS-206 info"}, [](Known &k) {
            k.setTlsa("mx1.example.test");
            k.setTlsa("mx2.example.test", false);
            k.ours().tls.certificate->isSelfSigned = true;
            k.ours().tls.certificate->distrust = "self-signed certificate";
        });
        row("TLSA that nobody heeds does not fit", {}, [](Known &k) {
            k.facts.tlsa["mx2.example.test"] = {dns::Status::Ok, false, 1, {"3 1 1 00"}};
            k.ours().tls.tlsaMatches = false;
        });

        row("enforced for both", {}, [](Known &k) { k.setPolicy("enforce", both); });
        row("by a pattern", {}, [](Known &k) { k.setPolicy("enforce", {"*.Example.test"}); });
        row("a pattern is for one label", {"TLS-210 problem", "TLS-210 problem"}, [](Known &k) { k.setPolicy("enforce", {"*.test"}); });
        row("lacks us", {"TLS-210 problem"}, [](Known &k) { k.setPolicy("enforce", {"mx1.example.test"}); });
        row("lacks the primary", {"TLS-210 problem"}, [](Known &k) { k.setPolicy("enforce", {"mx2.example.test"}); });
        row("tested, lacks us", {"TLS-210 attention"}, [](Known &k) { k.setPolicy("testing", {"mx1.example.test"}); });
        row("switched off, lacks us", {}, [](Known &k) { k.setPolicy("none", {"mx1.example.test"}); });
        row("lacks us, who are not on the ladder", {"MX-101 problem"}, [](Known &k) {
            k.setPolicy("enforce", {"mx1.example.test"});
            k.setMx({{10, "mx1.example.test"}});
        });
        row("cannot be fetched", {"TLS-211 attention"}, [](Known &k) {
            k.setPolicy({}, {});
            k.facts.policy.state = PolicyFact::State::Unreachable;
        });
        row("refused", {"TLS-211 attention"}, [](Known &k) {
            k.setPolicy({}, {});
            k.facts.policy.state = PolicyFact::State::Unreachable;
            k.facts.policy.reason = "net.tls-failed";
        });
        row("not looked up", {"TLS-211 unchecked"}, [](Known &k) {
            k.setPolicy({}, {});
            k.facts.policy.state = PolicyFact::State::Unreachable;
            k.facts.policy.reason = "dns.silent";
        });
        row("cannot be understood", {"TLS-211 attention"}, [](Known &k) {
            k.setPolicy({}, {});
            k.facts.policy.state = PolicyFact::State::BadPolicy;
        });
        row("record cannot be understood", {"TLS-213 attention"}, [](Known &k) {
            k.setPolicy({}, {});
            k.facts.policy.state = PolicyFact::State::BadRecord;
        });
        row("not known", {}, [](Known &k) { k.facts.policy.state = PolicyFact::State::NotKnown; });

        row("policy without reports", {"TLS-212 info"}, [](Known &k) { k.setPolicy("enforce", both); k.facts.tlsReports = noReports; });
        row("policy, another record there", {"TLS-212 info"}, [](Known &k) {
            k.setPolicy("enforce", both);
            k.facts.tlsReports.records = {"something else"};
        });
        row("TLSA without reports", {"TLS-212 info"}, [](Known &k) {
            k.setTlsa("mx1.example.test");
            k.setTlsa("mx2.example.test");
            k.facts.tlsReports = noReports;
        });
        row("policy switched off, without reports", {}, [](Known &k) { k.setPolicy("none", {}); k.facts.tlsReports = noReports; });
        row("reports not known", {}, [](Known &k) { k.setPolicy("enforce", both); k.facts.tlsReports.status = dns::Status::TimedOut; k.facts.tlsReports.records.clear(); });
    }
    void findsOnlyWhatIsWrong()
    {
        QFETCH(Known, known);
        QFETCH(QStringList, expected);
        QCOMPARE(known.said(), expected);
    }

    void givesTheTlsaRecordOfTheKey()
    {
        Known known = Known::right();
        known.setTlsa("mx1.example.test");
        QCOMPARE(known.finding("TLS-208").shouldBe, (QStringList{"_25._tcp.mx2.example.test. 3600 IN TLSA 3 1 1 5eed"}));
        known.ours().tls.certificate->keyFingerprint.clear();
        QCOMPARE(known.finding("TLS-208").shouldBe, (QStringList{"_25._tcp.mx2.example.test. 3600 IN TLSA 3 0 1 c0ffee"}));
        known.ours().tls.certificate.reset();
        QCOMPARE(known.finding("TLS-208").shouldBe, QStringList());
        known.setTlsa("mx2.example.test", false);
        QCOMPARE(known.finding("TLS-209").now, (QStringList{"_25._tcp.mx2.example.test. 3600 IN TLSA 3 1 1 0123"}));
    }
    void givesThePolicyWithTheHostThatItLacks()
    {
        Known known = Known::right();
        known.setPolicy("enforce", {"mx1.example.test"});
        QCOMPARE(known.finding("TLS-210").now, (QStringList{"version: STSv1", "mode: enforce", "mx: mx1.example.test", "max_age: 604800"}));
        QCOMPARE(known.finding("TLS-210").shouldBe,
                 (QStringList{"version: STSv1", "mode: enforce", "mx: mx1.example.test", "mx: mx2.example.test", "max_age: 604800"}));
        QCOMPARE(known.sentence("TLS-210"), "The MTA-STS policy of example.test does not name mx2.example.test. Senders that keep to your MTA-STS policy do not deliver there.");
    }
    void givesAPolicyToTestWhereThereIsNone()
    {
        Known known = Known::right();
        known.setPolicy({}, {});
        known.facts.policy.state = PolicyFact::State::Unreachable;
        QCOMPARE(known.finding("TLS-211").shouldBe,
                 (QStringList{"version: STSv1", "mode: testing", "mx: mx1.example.test", "mx: mx2.example.test", "max_age: 604800"}));
        QCOMPARE(known.sentence("TLS-211"), "The MTA-STS policy of example.test cannot be used. The policy could not be fetched.");
    }
    void givesTheRecords()
    {
        Known known = Known::right();
        known.setPolicy({}, {});
        known.facts.policy.state = PolicyFact::State::BadRecord;
        known.facts.policy.records = {"v=STSv1"};
        known.facts.tlsReports = noReports;
        QCOMPARE(known.finding("TLS-213").now, (QStringList{"_mta-sts.example.test. 3600 IN TXT \"v=STSv1\""}));
        QCOMPARE(known.finding("TLS-213").shouldBe, (QStringList{"_mta-sts.example.test. 3600 IN TXT \"v=STSv1; id=20260301000000;\""}));
        QCOMPARE(known.finding("TLS-212").shouldBe, (QStringList{"_smtp._tls.example.test. 3600 IN TXT \"v=TLSRPTv1; rua=mailto:postmaster@example.test\""}));
    }
};
QTEST_APPLESS_MAIN(TstJudgePolicy)
#include "tst_judge_policy.moc"
