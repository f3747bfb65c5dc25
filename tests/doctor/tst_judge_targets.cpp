// What the MX records name: private addresses, hosts that stand there twice, and hosts of others.
#include "known.h"

using namespace doctor;

class TstJudgeTargets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysNothingOfWhatIsRight() { QCOMPARE(Known::right().said(), QStringList()); }

    void findsOnlyWhatIsWrong_data()
    {
        QTest::addColumn<Known>("known");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &expected, auto spoil) {
            Known known = Known::right();
            spoil(known);
            QTest::newRow(name) << known << expected;
        };
        row("primary private", {"MX-115 problem"}, [](Known &k) { k.facts.hosts["mx1.example.test"] = at("mx1.example.test", "192.168.1.10"); });
        row("primary private, and not reached", {"MX-115 problem"}, [](Known &k) {
            k.facts.hosts["mx1.example.test"] = at("mx1.example.test", "192.168.1.10");
            k.primary() = MailHostFact{};
            k.primary().host = "mx1.example.test";
            k.primary().address = QHostAddress(QStringLiteral("192.168.1.10"));
            k.primary().reach = Reach::Refused;
        });
        row("we private", {"MX-115 problem"}, [](Known &k) { k.facts.hosts["mx2.example.test"] = at("mx2.example.test", "10.0.0.2"); });
        row("third private", {"MX-115 attention", "MX-109 info"}, [](Known &k) {
            k.addThird();
            k.facts.hosts["mx3.example.test"] = at("mx3.example.test", "fd00::3");
        });
        row("private beside a public one", {}, [](Known &k) {
            k.facts.hosts["mx1.example.test"].records << QHostAddress(QStringLiteral("192.168.1.10"));
        });
        row("private, but treated as public", {}, [](Known &k) {
            k.facts.hosts["mx1.example.test"] = at("mx1.example.test", "192.168.1.10");
            k.primary().address = QHostAddress(QStringLiteral("192.168.1.10"));
            k.question.doctor.treatAsPublic = QStringList{QStringLiteral("192.168.0.0/16")};
        });
        row("missing, and private", {"MX-101 problem", "MX-115 problem"}, [](Known &k) {
            k.setMx({{10, "mx1.example.test"}});
            k.facts.hosts["mx2.example.test"] = at("mx2.example.test", "10.0.0.2");
        });
        row("primary twice", {"MX-116 attention"}, [](Known &k) {
            k.setMx({{10, "mx1.example.test"}, {20, "mx2.example.test"}, {30, "mx1.example.test"}});
        });
        row("we twice", {"MX-116 attention"}, [](Known &k) {
            k.setMx({{10, "mx1.example.test"}, {20, "mx2.example.test"}, {30, "mx2.example.test"}});
        });
        row("twice, with a fault that is said once", {"MX-107 attention", "MX-116 attention"}, [](Known &k) {
            k.setMx({{10, "mx1.example.test"}, {20, "mx2.example.test"}, {30, "mx1.example.test"}});
            k.facts.hosts["mx1.example.test"] = at("mail.example.test", "192.0.2.1");
        });
        row("third", {"MX-109 info"}, [](Known &k) { k.addThird(); });
        row("third, silent", {"NET-300 attention", "MX-109 info"}, [](Known &k) { k.addThird().reach = Reach::Silent; });
    }
    void findsOnlyWhatIsWrong()
    {
        QFETCH(Known, known);
        QFETCH(QStringList, expected);
        QCOMPARE(known.said(), expected);
    }

    void givesOurPublicAddressInPlaceOfAPrivateOne()
    {
        Known known = Known::right();
        known.facts.hosts["mx2.example.test"] = at("mx2.example.test", "10.0.0.2");
        QCOMPARE(known.finding("MX-115").shouldBe, (QStringList{"mx2.example.test. 3600 IN A 198.51.100.2"}));
    }
    void keepsTheRecordThatCounts()
    {
        Known known = Known::right();
        known.setMx({{10, "mx1.example.test"}, {20, "mx2.example.test"}, {30, "mx1.example.test"}});
        QCOMPARE(known.finding("MX-116").shouldBe, (QStringList{"example.test. 3600 IN MX 10 mx1.example.test."}));
        QCOMPARE(known.finding("MX-116").now.size(), 2);
        known.setMx({{10, "mx1.example.test"}, {20, "mx2.example.test"}, {30, "mx2.example.test"}});
        QCOMPARE(known.finding("MX-116").shouldBe, (QStringList{"example.test. 3600 IN MX 30 mx2.example.test."}));
    }
    void tellsWhetherAThirdHostAnswersAndWhoItSaysItIs()
    {
        Known known = Known::right();
        MailHostFact &third = known.addThird();
        QVERIFY(known.sentence("MX-109").endsWith("These answer: mx3.example.test."));
        third.capabilities.ehloName = "mail.provider.test";
        QVERIFY(known.sentence("MX-109").endsWith("These answer: mx3.example.test (mail.provider.test)."));
        third.reach = Reach::Refused;
        QVERIFY(known.sentence("MX-109").endsWith("These do not answer: mx3.example.test."));
        third.reach = Reach::NotTried;
        QVERIFY(known.sentence("MX-109").endsWith("They were not asked whether they answer."));
    }
};
QTEST_APPLESS_MAIN(TstJudgeTargets)
#include "tst_judge_targets.moc"
