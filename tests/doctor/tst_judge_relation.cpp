// How the primary and we get on.
#include <QJsonArray>
#include "known.h"

using namespace doctor;

class TstJudgeRelation : public QObject {
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
        row("we take larger mail", {"REL-400 attention"}, [](Known &k) { k.facts.own.maxMessageSize = 50'000'000; });
        row("we take mail as large", {}, [](Known &k) { k.facts.own.maxMessageSize = 10'240'000; });
        row("we take smaller mail", {"REL-401 attention"}, [](Known &k) { k.primary().capabilities.size = 50'000'000; });
        row("primary has no limit", {}, [](Known &k) { k.primary().capabilities.size = 0; });
        row("primary tells no limit", {}, [](Known &k) { k.primary().capabilities.size.reset(); });
        row("our limit is not known", {}, [](Known &k) { k.facts.own.maxMessageSize = 0; });
        row("primary knows more", {"REL-402 info"}, [](Known &k) { k.primary().capabilities.smtpUtf8 = true; });
        row("primary knows less", {"REL-402 info"}, [](Known &k) { k.primary().capabilities.dsn = false; });
        row("speed is no difference", {}, [](Known &k) { k.primary().capabilities.pipelining = true; });

        row("refused at the greeting", {"REL-403 problem"}, [](Known &k) {
            MailHostFact &talk = k.primary();
            talk.greeting = reply(554, {}, "No");
            talk.capabilities = {};
            talk.tls = {};
            talk.mail = talk.postmaster = talk.unknown = talk.foreign = {};
        });
        row("put off at the greeting", {"REL-404 attention"}, [](Known &k) {
            MailHostFact &talk = k.primary();
            talk.greeting = reply(421, {}, "Busy");
            talk.capabilities = {};
            talk.tls = {};
            talk.mail = talk.postmaster = talk.unknown = talk.foreign = {};
        });
        row("refused at MAIL", {"REL-403 problem"}, [](Known &k) {
            k.primary().mail = reply(550, "5.7.1");
            k.primary().postmaster = k.primary().unknown = k.primary().foreign = {};
        });
        row("refused at RCPT", {"REL-403 problem"}, [](Known &k) { k.primary().postmaster = k.primary().unknown = reply(554, "5.7.1"); });
        row("refused at RCPT, bare", {"REL-403 problem"}, [](Known &k) { k.primary().postmaster = k.primary().unknown = reply(554); });
        row("greylisted", {"REL-404 attention"}, [](Known &k) { k.primary().postmaster = k.primary().unknown = k.primary().foreign = reply(450, "4.2.0"); });
        row("put off at MAIL", {"REL-404 attention"}, [](Known &k) { k.primary().mail = reply(451, "4.7.1"); });
        row("unknown put off", {}, [](Known &k) { k.primary().unknown = reply(450, "4.1.1"); });
        row("no postmaster", {"REL-409 attention"}, [](Known &k) { k.primary().postmaster = reply(550, "5.1.1"); });
        row("postmaster for members only", {"REL-409 attention"}, [](Known &k) { k.primary().postmaster = reply(550, "5.7.134"); });
        row("the same at two addresses", {"REL-409 attention"}, [](Known &k) {
            k.primary().postmaster = reply(550, "5.1.1");
            k.facts.mailHosts << k.primary();
        });

        row("catch-all", {"REL-405 info"}, [](Known &k) { k.primary().unknown = reply(250); });
        row("catch-all, so we take all", {"REL-405 attention"}, [](Known &k) {
            k.primary().unknown = k.ours().unknown = reply(250);
            k.facts.own.takesUnknown = true;
            k.facts.own.directory = OwnFacts::Directory::NotReady;
        });
        row("we take unknown", {"REL-406 attention"}, [](Known &k) { k.ours().unknown = reply(250); });
        row("we take unknown in an outage", {"REL-406 attention"}, [](Known &k) {
            k.facts.own.takesUnknown = true;
            k.facts.own.directory = OwnFacts::Directory::NotReady;
        });
        row("we put unknown off", {}, [](Known &k) { k.ours().unknown = reply(451, "4.4.7"); });
        row("not ready", {"REL-410 info"}, [](Known &k) { k.facts.own.directory = OwnFacts::Directory::NotReady; });
        row("refusing", {}, [](Known &k) { k.facts.own.directory = OwnFacts::Directory::Refusing; });
        row("our relay open", {"REL-407 problem"}, [](Known &k) { k.ours().foreign = reply(250); });
        row("primary relays", {"REL-408 attention"}, [](Known &k) { k.primary().foreign = reply(250); });
        row("a third one relays", {"MX-109 info"}, [](Known &k) { k.addThird().foreign = reply(250); });

        row("the smarthost is away", {"REL-411 problem"}, [](Known &k) {
            k.facts.own.hasSmarthost = true;
            k.facts.own.cannotLeave = {"notices.smarthost-away"};
        });
        row("one domain is behind us", {"REL-411 attention"}, [](Known &k) { k.facts.own.cannotLeave = {"notices.only-primary"}; });
        row("no route, though others were reached", {"REL-411 problem"}, [](Known &k) { k.facts.own.cannotLeave = {"notices.no-route"}; });
    }
    void findsOnlyWhatIsWrong()
    {
        QFETCH(Known, known);
        QFETCH(QStringList, expected);
        QCOMPARE(known.said(), expected);
    }

    void hasWordsForEveryReason_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *code : {"no-route", "no-dns", "turned-away", "smarthost-away", "smarthost-login", "smarthost-tls", "smarthost-refuses", "smarthost-is-us",
                                 "smarthost-is-primary", "only-primary"})
            QTest::newRow(code) << QByteArray(code);
    }
    void hasWordsForEveryReason()
    {
        QFETCH(QByteArray, code);
        QVERIFY(words::knows(QString::fromLatin1("notices." + code))); // it is one
        Known known = Known::right();
        known.facts.own.cannotLeave = {"notices." + code};
        QCOMPARE(known.said().size(), 1);
    }
    void givesTheSetting()
    {
        Known known = Known::right();
        known.facts.own.maxMessageSize = 50'000'000;
        QCOMPARE(known.finding("REL-400").now, (QStringList{R"("smtp": { "maxMessageSize": "50MB" })"}));
        QCOMPARE(known.finding("REL-400").shouldBe, (QStringList{R"("smtp": { "maxMessageSize": "10240KB" })"}));
    }
    void namesWhatDiffers()
    {
        Known known = Known::right();
        known.primary().capabilities.smtpUtf8 = true;
        known.primary().capabilities.dsn = false;
        QCOMPARE(known.finding("REL-402").parameters["there"].toArray(), (QJsonArray{"SMTPUTF8"}));
        QCOMPARE(known.finding("REL-402").parameters["here"].toArray(), (QJsonArray{"DSN"}));
    }
    void quotesTheReply()
    {
        Known known = Known::right();
        known.primary().postmaster = {550, "5.1.1", "No such user\nreally"};
        QCOMPARE(known.sentence("REL-409"), "Your mail server mx1.example.test refuses mail to postmaster@example.test: “550 5.1.1 No such user”.");
    }
};
QTEST_APPLESS_MAIN(TstJudgeRelation)
#include "tst_judge_relation.moc"
