// Encryption of each mail server: only the strongest of one host, and as heavy as senders take it.
#include "known.h"

using namespace doctor;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const QList<QByteArray> both{"mx1.example.test", "mx2.example.test"};

void expire(Known &k) { k.ours().tls.certificate->ends = Known::now() - days(1); }
void selfSign(Known &k)
{
    k.ours().tls.certificate->isSelfSigned = true;
    k.ours().tls.certificate->distrust = "self-signed certificate";
}
void doubt(Known &k) { k.ours().tls.certificate->distrust = "unable to get local issuer certificate"; }
void renameIt(Known &k)
{
    k.ours().tls.certificate->isForHost = false;
    k.ours().tls.certificate->names = {"other.test"};
}
void strip(MailHostFact &talk) { talk.tls = {TlsFact::State::NotOffered, {}, {}, {}, {}}; }
void age(Known &k) { k.ours().tls = {TlsFact::State::OldOnly, "TLSv1.1", {}, k.ours().tls.certificate, {}}; }
void fail(Known &k) { k.ours().tls = {TlsFact::State::Failed, {}, "no shared cipher", {}, {}}; }
void endIn(Known &k, std::chrono::seconds left) { k.ours().tls.certificate->ends = Known::now() + left; }

} // namespace

class TstJudgeTls : public QObject {
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
        row("none anywhere", {"TLS-200 attention"}, [](Known &k) { strip(k.primary()); strip(k.ours()); });
        row("none anywhere, the other not known", {"TLS-200 attention"}, [](Known &k) { strip(k.primary()); k.ours().tls = {}; });
        row("none at the primary", {"TLS-207 attention"}, [](Known &k) { strip(k.primary()); });
        row("none at us", {"TLS-207 attention"}, [](Known &k) { strip(k.ours()); });
        row("none at one of our addresses", {"TLS-207 attention"}, [](Known &k) {
            k.facts.mailHosts << k.ours();
            strip(k.facts.mailHosts.last());
        });
        row("not known", {}, [](Known &k) { k.primary().tls = k.ours().tls = {}; });
        row("old versions", {"TLS-201 attention"}, age);
        row("no handshake", {"TLS-202 attention"}, fail);
        row("no handshake, no reason", {"TLS-202 attention"}, [](Known &k) { fail(k); k.ours().tls.failure.clear(); });
        row("expired", {"TLS-203 attention"}, expire);
        row("not valid yet", {"TLS-203 attention"}, [](Known &k) { k.ours().tls.certificate->begins = Known::now() + 1h; });
        row("expired, and so not trusted and for others", {"TLS-203 attention"}, [](Known &k) { expire(k); doubt(k); renameIt(k); });
        row("expired at both", {"TLS-203 attention", "TLS-203 attention"}, [](Known &k) {
            expire(k);
            k.primary().tls.certificate->ends = Known::now() - days(2);
        });
        row("ends in 21 days", {"TLS-204 attention"}, [](Known &k) { endIn(k, days(21)); });
        row("ends later", {}, [](Known &k) { endIn(k, days(21) + 1s); });
        row("other name", {"TLS-205 attention"}, renameIt);
        row("other name, ends soon", {"TLS-205 attention"}, [](Known &k) { renameIt(k); endIn(k, days(2)); });
        row("no name at all", {"TLS-205 attention"}, [](Known &k) { renameIt(k); k.ours().tls.certificate->names.clear(); });
        row("not trusted", {"TLS-206 attention"}, doubt);
        row("not trusted, other name", {"TLS-206 attention"}, [](Known &k) { doubt(k); renameIt(k); });
        row("self-signed", {"TLS-206 info"}, selfSign);
        row("self-signed, of both our addresses", {"TLS-206 info"}, [](Known &k) { selfSign(k); k.facts.mailHosts << k.ours(); });

        row("enforced: all well", {}, [](Known &k) { k.setPolicy("enforce", both); });
        row("enforced: none anywhere", {"TLS-200 problem"}, [](Known &k) { k.setPolicy("enforce", both); strip(k.primary()); strip(k.ours()); });
        row("enforced: none at us", {"TLS-207 problem"}, [](Known &k) { k.setPolicy("enforce", both); strip(k.ours()); });
        row("enforced: old", {"TLS-201 problem"}, [](Known &k) { k.setPolicy("enforce", both); age(k); });
        row("enforced: no handshake", {"TLS-202 problem"}, [](Known &k) { k.setPolicy("enforce", both); fail(k); });
        row("enforced: expired", {"TLS-203 problem"}, [](Known &k) { k.setPolicy("enforce", both); expire(k); });
        row("enforced: ends soon", {"TLS-204 attention"}, [](Known &k) { k.setPolicy("enforce", both); endIn(k, days(3)); });
        row("enforced: other name", {"TLS-205 problem"}, [](Known &k) { k.setPolicy("enforce", both); renameIt(k); });
        row("enforced: self-signed", {"TLS-206 problem"}, [](Known &k) { k.setPolicy("enforce", both); selfSign(k); });
        row("tested: expired", {"TLS-203 attention"}, [](Known &k) { k.setPolicy("testing", both); expire(k); });
        row("tested: self-signed", {"TLS-206 info"}, [](Known &k) { k.setPolicy("testing", both); selfSign(k); });

        const auto dane = [](Known &k) { k.setTlsa("mx1.example.test"); k.setTlsa("mx2.example.test"); };
        row("TLSA: all well", {}, dane);
        row("TLSA: self-signed is what it is for", {"TLS-206 info"}, [=](Known &k) { dane(k); selfSign(k); });
        row("TLSA: none at us", {"TLS-207 problem"}, [=](Known &k) { dane(k); strip(k.ours()); });
        row("TLSA: no handshake", {"TLS-202 problem"}, [=](Known &k) { dane(k); fail(k); });
        row("TLSA that nobody signed", {"TLS-207 attention"}, [](Known &k) {
            k.facts.tlsa["mx2.example.test"] = {dns::Status::Ok, false, 1, {"3 1 1 00"}};
            strip(k.ours());
        });
        row("a host that cannot be reached", {"NET-300 problem"}, [](Known &k) {
            k.primary() = MailHostFact{};
            k.primary().host = "mx1.example.test";
            k.primary().address = QHostAddress(QStringLiteral("192.0.2.1"));
            k.primary().reach = Reach::Refused;
        });
        row("an address as host has no name to compare", {"MX-106 problem"}, [](Known &k) {
            k.setMx({{10, "192.0.2.1"}, {20, "mx2.example.test"}});
            k.primary().host = "192.0.2.1";
            k.primary().tls.certificate->isForHost = false;
        });
    }
    void findsOnlyWhatIsWrong()
    {
        QFETCH(Known, known);
        QFETCH(QStringList, expected);
        QCOMPARE(known.said(), expected);
    }

    void knowsHowNearTheEndIs_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("step");
        QTest::newRow("21 d") << 21 * 24 << 1;
        QTest::newRow("a little over 7 d") << 7 * 24 + 1 << 1;
        QTest::newRow("7 d") << 7 * 24 << 2;
        QTest::newRow("2 d") << 48 << 2;
        QTest::newRow("1 d") << 24 << 3;
        QTest::newRow("1 h") << 1 << 3;
    }
    void knowsHowNearTheEndIs()
    {
        QFETCH(int, hours);
        QFETCH(int, step);
        Known known = Known::right();
        endIn(known, std::chrono::hours(hours));
        QCOMPARE(known.finding("TLS-204").parameters["step"].toInt(), step);
    }
    void saysWhatItComesTo()
    {
        Known known = Known::right();
        renameIt(known);
        QCOMPARE(known.sentence("TLS-205"), "The certificate of mx2.example.test is for other names: other.test. Most senders deliver all the same.");
        known.setPolicy("enforce", {"*.example.test"});
        QVERIFY(known.sentence("TLS-205").endsWith("Senders that keep to your MTA-STS policy do not deliver there."));
        known = Known::right();
        fail(known);
        QCOMPARE(known.sentence("TLS-202"), "mx2.example.test offers encryption, but none comes about: “no shared cipher”. Some senders then deliver unencrypted, others not at all.");
    }
};
QTEST_APPLESS_MAIN(TstJudgeTls)
#include "tst_judge_tls.moc"
